"""The picture of a fishbone: nothing over anything, nothing cut, and it stays where it was."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.drawing.picture import Group, Picture, Polygon, TextLine
from dip_workshop.exercises.fishbone.arrangement import Style, arrange
from dip_workshop.exercises.fishbone.bones import (
    add_category,
    exchange_categories,
    set_effect,
    turn_head,
)
from dip_workshop.exercises.fishbone.category_sets import CATEGORY_SETS, CategorySet
from dip_workshop.exercises.fishbone.causes import add_causes, show_also
from dip_workshop.exercises.fishbone.findings import (
    set_count,
    set_evidence,
    set_note,
    set_state,
)
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import (
    Cause,
    State,
    categories_of,
    category_at,
    causes_of,
)
from dip_workshop.exercises.fishbone.skeleton import skeleton_of
from dip_workshop.exercises.fishbone.strokes import picture_from
from dip_workshop.exercises.fishbone.views import toggle_collapsed
from tests.exercises.fishbone.boards import (
    LONG_WORDS,
    PHRASES,
    SIZES,
    bone_called,
    counted_errors,
    filled,
    fishbone,
    from_lists,
    medication_errors,
    sample,
)
from tests.exercises.fishbone.faults import faults
from tests.golden_pictures import check_golden


def wall(board: Board, fishbone_id: RecordId, shown: Picture | None = None) -> Picture:
    medium = replace(CONSOLE, shown=shown)
    (page,) = layout(board, fishbone_id, medium, bundled_metrics())
    return page.picture


def words_of(group: Group) -> str:
    """Return what a group says, without the spaces that line breaks may have swallowed."""
    texts = (item.text for item in group.items if isinstance(item, TextLine))
    return "".join(texts).replace(" ", "").replace("\u00a0", "")


def drawn(picture: Picture) -> Mapping[RecordId, list[Group]]:
    groups: dict[RecordId, list[Group]] = {}
    for group in picture.groups:
        if group.owner is not None:
            groups.setdefault(group.owner, []).append(group)
    return groups


@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize("texts", [PHRASES, PHRASES + LONG_WORDS], ids=["plain", "hostile"])
def test_no_label_is_covered_struck_or_cut(count: int, texts: tuple[str, ...]) -> None:
    assert faults(wall(*filled(SIZES[count], texts))) == []


def test_the_published_fishbone_is_clean_and_whole() -> None:
    board, fishbone_id = medication_errors()
    picture = wall(board, fishbone_id)
    assert faults(picture) == []
    groups = drawn(picture)
    for cause in causes_of(board, fishbone_id):
        assert words_of(groups[cause.id][0]) == cause.text.replace(" ", "")


def test_a_cause_and_its_contrary_both_stand_on_the_published_fishbone() -> None:
    board, fishbone_id = medication_errors()
    words = {group.name.split(": ")[-1] for group in wall(board, fishbone_id).groups}
    assert {"Documented but not given", "Given but not documented"} <= words


TEXTS = st.one_of(
    st.sampled_from(PHRASES + LONG_WORDS),
    st.text(min_size=1, max_size=90).filter(lambda text: bool(text.strip())),
)


def draw_findings(draw: st.DrawFn, board: Board, cause_id: RecordId) -> Board:
    """Draw what is known of a cause: mostly nothing, else a state, evidence, a note, a count."""
    if draw(st.booleans()):
        return board
    board = set_state(board, cause_id, draw(st.sampled_from(State)))
    board = set_evidence(board, cause_id, draw(st.just("") | TEXTS))
    board = set_note(board, cause_id, draw(st.just("") | TEXTS))
    return set_count(board, cause_id, draw(st.sampled_from(("", "", "0", "24", "1000000000"))))


@st.composite
def boards(draw: st.DrawFn) -> tuple[Board, RecordId]:
    """Draw fishbones of any shape: depths, findings, second and folded places, either side."""
    names = draw(st.lists(TEXTS, min_size=1, max_size=7))
    board, fishbone_id = fishbone(names, draw(TEXTS))
    homes = [bone.id for bone in categories_of(board, fishbone_id)]
    for text in draw(st.lists(TEXTS, max_size=14)):
        board, ids = add_causes(board, draw(st.sampled_from(homes)), [text])
        homes += ids
        board = draw_findings(draw, board, ids[0])
    causes = list(causes_of(board, fishbone_id))
    bones = categories_of(board, fishbone_id)
    for cause in causes[: draw(st.integers(0, 3))]:
        bone = draw(st.sampled_from(bones))
        if cause.parent_id != bone.id:
            board, _ = show_also(board, cause.id, bone.id)
    homes = [record.id for record in board.descendants(fishbone_id)]
    folded = draw(st.lists(st.sampled_from(homes), max_size=3))
    board = toggle_collapsed(board, tuple(dict.fromkeys(folded)))
    return (turn_head(board, fishbone_id) if draw(st.booleans()) else board), fishbone_id


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_no_fishbone_whatever_its_shape_has_a_covered_struck_or_cut_label(
    made: tuple[Board, RecordId],
) -> None:
    assert faults(wall(*made)) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(boards(), st.data())
def test_adding_a_cause_moves_nothing_outside_its_bone(
    made: tuple[Board, RecordId], data: st.DataObject
) -> None:
    board, fishbone_id = made
    shown = wall(board, fishbone_id)
    before = drawn(shown)
    homes = [*categories_of(board, fishbone_id), *causes_of(board, fishbone_id)]
    home = data.draw(st.sampled_from(homes)).id
    after_board, _ = add_causes(board, home, [data.draw(TEXTS)])
    bone = category_at(after_board, fishbone_id, home)
    after = drawn(wall(after_board, fishbone_id, shown))
    for owner, groups in before.items():
        owner_bone = category_at(board, fishbone_id, owner)
        if owner_bone is None or bone is None or owner_bone.id != bone.id:
            assert after[owner] == groups


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_adding_a_bone_moves_nothing_at_all(made: tuple[Board, RecordId]) -> None:
    board, fishbone_id = made
    shown = wall(board, fishbone_id)
    before = drawn(shown)
    board, _ = add_category(board, fishbone_id, "One more, not among the others")
    after = drawn(wall(board, fishbone_id, shown))
    assert all(after[owner] == groups for owner, groups in before.items())


def test_a_wall_is_set_in_columns_as_make_all_of_it_largest_and_keeps_them_while_edited() -> None:
    def scale(picture: Picture) -> float:
        size, wall_size = picture.size, CONSOLE.size
        return min(wall_size.width / size.width, wall_size.height / size.height)

    board, fishbone_id = counted_errors()
    skeleton, metrics = skeleton_of(board, fishbone_id), bundled_metrics()
    usual = picture_from(arrange(skeleton, Style(), metrics), metrics)
    anew = wall(board, fishbone_id)
    assert scale(anew) > 1.1 * scale(usual)
    assert wall(board, fishbone_id, usual) == usual
    assert wall(board, fishbone_id, anew) == anew


def test_many_causes_on_one_bone_stand_closer_so_that_the_whole_is_drawn_larger() -> None:
    def step(count: int) -> float:
        board, fishbone_id = from_lists({"People": [f"Cause {n}" for n in range(count)]}, "Late")
        tops = [
            group.bounds.y
            for owner, groups in drawn(wall(board, fishbone_id)).items()
            for group in groups
            if isinstance(board.find(owner), Cause)
        ]
        return min(later - top for top, later in pairwise(sorted(tops)))

    assert step(20) == pytest.approx(step(40))
    assert step(40) < 0.85 * step(6)


def test_the_spine_meets_the_head_at_the_origin() -> None:
    board, fishbone_id = sample()
    (head,) = drawn(wall(board, fishbone_id))[fishbone_id]
    assert (head.bounds.x, head.bounds.centre.y) == (0.0, 0.0)
    (head,) = drawn(wall(turn_head(board, fishbone_id), fishbone_id))[fishbone_id]
    assert (head.bounds.right, head.bounds.centre.y) == (0.0, 0.0)


def test_turning_the_head_mirrors_bones_but_no_text() -> None:
    board, fishbone_id = sample()
    right, left = wall(board, fishbone_id), wall(turn_head(board, fishbone_id), fishbone_id)
    assert [line.text for line in right.text_lines()] == [line.text for line in left.text_lines()]
    assert [line.origin.y for line in right.text_lines()] == [
        line.origin.y for line in left.text_lines()
    ]
    assert faults(left) == []


def test_bones_alternate_above_and_below_from_the_head_outward() -> None:
    board, fishbone_id = fishbone(("A", "B", "C", "D"))
    groups = drawn(wall(board, fishbone_id))
    boxes = [groups[bone.id][-1].bounds for bone in categories_of(board, fishbone_id)]
    assert [box.y < 0 for box in boxes] == [True, False, True, False]
    assert boxes[0].x > boxes[2].x
    assert boxes[0].x == boxes[1].x


def test_causes_are_read_downwards_on_both_sides() -> None:
    board, fishbone_id = filled((24,))
    groups = drawn(wall(board, fishbone_id))
    for bone in categories_of(board, fishbone_id):
        tops = [groups[record.id][0].bounds.y for record in board.siblings(bone.id)]
        assert tops == sorted(tops)


def test_a_likely_root_is_shown_by_a_star_and_not_by_colour_alone() -> None:
    board, fishbone_id = filled((6,))
    cause = next(causes_of(board, fishbone_id))
    board = set_state(board, cause.id, State.LIKELY)
    (group,) = drawn(wall(board, fishbone_id))[cause.id]
    assert any(isinstance(item, Polygon) for item in group.items)
    assert "likely root cause" in group.name


def test_a_second_place_is_drawn_and_each_place_says_where_the_other_is() -> None:
    board, fishbone_id = fishbone(("People", "Process"))
    board, (cause_id,) = add_causes(
        board, bone_called(board, fishbone_id, "People"), ["Late round"]
    )
    board, place_id = show_also(board, cause_id, bone_called(board, fishbone_id, "Process"))
    groups = drawn(wall(board, fishbone_id))
    assert words_of(groups[cause_id][0]) == "Lateround=alsoonProcess"
    assert words_of(groups[place_id][0]) == "Lateround=alsoonPeople"


def test_every_cause_is_named_in_a_sentence() -> None:
    board, fishbone_id = sample()
    names = [group.name for group in wall(board, fishbone_id).groups]
    assert (
        "Cause 1 of 4 on Process: Take-home medicines written after the round, "
        "likely root cause, with evidence, 1 sub-cause" in names
    )
    assert (
        "Sub-cause 1 of 1 below “No list of who may go tomorrow” on Process, level 3: "
        "Nobody is asked to make it" in names
    )


def test_a_point_on_a_bones_ground_belongs_to_the_bone_and_on_a_label_to_the_cause() -> None:
    board, fishbone_id = sample()
    picture = wall(board, fishbone_id)
    bone_id = bone_called(board, fishbone_id, "Place")
    cause = next(causes_of(board, fishbone_id))
    ground = drawn(picture)[bone_id][0].bounds
    assert picture.owner_at(Point(ground.x + 2, ground.bottom - 2)) == bone_id
    assert picture.owner_at(drawn(picture)[cause.id][0].bounds.centre) == cause.id


def test_an_empty_head_asks_for_the_problem() -> None:
    picture = wall(*fishbone(effect=""))
    assert words_of(picture.groups[-1]) == "Whatistheproblem?"
    assert faults(picture) == []


@pytest.mark.parametrize("known", CATEGORY_SETS, ids=lambda known: known.name)
def test_every_category_set_can_be_drawn(known: CategorySet) -> None:
    board, fishbone_id = fishbone()
    board = exchange_categories(board, fishbone_id, known.categories)
    assert faults(wall(board, fishbone_id)) == []


def test_the_room_sees_the_wall_with_bones_no_longer_than_they_must_be() -> None:
    board, fishbone_id = sample()
    metrics = bundled_metrics()
    room = layout(board, fishbone_id, ROOM, metrics)[0].picture
    wall_picture = layout(board, fishbone_id, CONSOLE, metrics)[0].picture
    assert faults(room) == []
    assert [g.name for g in room.groups] == [g.name for g in wall_picture.groups]
    assert room.size.height < 0.9 * wall_picture.size.height


@pytest.mark.parametrize("length", [1, 200, 2000])
def test_an_effect_of_any_length_stands_in_its_box(length: int) -> None:
    board, fishbone_id = sample()
    board = set_effect(board, fishbone_id, ("Too late " * length)[:length])
    assert faults(wall(board, fishbone_id)) == []


def test_the_sample_looks_as_agreed() -> None:
    check_golden("fishbone_sample_wall", wall(*sample()))


def test_the_sample_prints_as_agreed() -> None:
    board, fishbone_id = sample()
    medium = PAPERS["A4 landscape"].medium
    (page,) = layout(board, fishbone_id, medium, bundled_metrics())
    check_golden("fishbone_sample_a4", page.picture)

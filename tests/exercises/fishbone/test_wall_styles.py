"""A fishbone in the columns that show it largest, which stay while people look at it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import Picture, TextLine
from dip_workshop.exercises.fishbone.arrangement import arrange
from dip_workshop.exercises.fishbone.bones import turn_head
from dip_workshop.exercises.fishbone.causes import add_causes
from dip_workshop.exercises.fishbone.findings import set_count
from dip_workshop.exercises.fishbone.gestures import drop
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import categories_of, causes_of
from dip_workshop.exercises.fishbone.skeleton import skeleton_of
from dip_workshop.exercises.fishbone.strokes import picture_from
from dip_workshop.exercises.fishbone.wall_styles import STYLES, USUAL
from dip_workshop.kinds import Drop, Selection
from tests.exercises.fishbone.boards import PHRASES, counted_errors, from_lists, texts_on
from tests.exercises.fishbone.faults import faults
from tests.exercises.fishbone.test_layout import boards, drawn

WINDOW = Size(1140.0, 600.0)
BOTH_SIDES = next(style for style in STYLES if style.sides == 2)


def on_wall(board: Board, fishbone_id: RecordId, shown: Picture | None = None) -> Picture:
    medium = replace(CONSOLE, size=WINDOW, shown=shown)
    return layout(board, fishbone_id, medium, bundled_metrics())[0].picture


def scale_of(picture: Picture) -> float:
    return min(WINDOW.width / picture.size.width, WINDOW.height / picture.size.height)


def of_bones(count: int, causes: int) -> tuple[Board, RecordId]:
    words = [PHRASES[number % len(PHRASES)] for number in range(causes)]
    return from_lists({f"Bone {number}": words for number in range(count)}, "Late")


def in_style(style_number: int, board: Board, fishbone_id: RecordId) -> Picture:
    skeleton = skeleton_of(board, fishbone_id, is_folded=True)
    arrangement = arrange(skeleton, STYLES[style_number], bundled_metrics())
    return picture_from(arrangement, bundled_metrics())


@pytest.mark.parametrize(
    ("made", "gained", "width"),
    [(counted_errors(), 1.2, 0.85), (of_bones(4, 9), 1.1, 0.85), (of_bones(2, 20), 1.9, 0.7)],
    ids=["published", "4 bones", "2 bones"],
)
def test_few_bones_with_many_causes_are_seen_larger_and_use_the_width_of_the_window(
    made: tuple[Board, RecordId], gained: float, width: float
) -> None:
    usual = in_style(STYLES.index(USUAL), *made)
    picture = on_wall(*made)
    assert faults(picture) == []
    assert scale_of(picture) > gained * scale_of(usual)
    assert scale_of(picture) * picture.size.width > width * WINDOW.width


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(boards())
def test_with_causes_on_both_sides_no_label_is_covered_struck_or_cut(
    made: tuple[Board, RecordId],
) -> None:
    assert faults(in_style(STYLES.index(BOTH_SIDES), *made)) == []


def test_what_is_typed_keeps_the_columns_and_a_pasted_list_may_set_all_anew() -> None:
    board, fishbone_id = of_bones(2, 0)
    bones = [bone.id for bone in categories_of(board, fishbone_id)]
    picture, empty = on_wall(board, fishbone_id), board
    first = picture
    for number in range(40):
        board, _ = add_causes(board, bones[number % 2], [PHRASES[number % len(PHRASES)]])
        picture = on_wall(board, fishbone_id, picture)
    grounds = drawn(first), drawn(picture)
    assert grounds[0][bones[0]][0].bounds.width == grounds[1][bones[0]][0].bounds.width
    for bone in bones:
        empty, _ = add_causes(empty, bone, [PHRASES[n % len(PHRASES)] for n in range(20)])
    assert scale_of(on_wall(empty, fishbone_id, first)) > 1.5 * scale_of(picture)
    assert on_wall(board, fishbone_id).size == on_wall(empty, fishbone_id, first).size


def test_a_count_stands_on_the_line_of_its_causes_last_word() -> None:
    board, fishbone_id = from_lists({"Bone": PHRASES}, "Late")
    for cause in list(causes_of(board, fishbone_id)):
        board = set_count(board, cause.id, "24")
    for number in range(len(STYLES)):
        picture = in_style(number, board, fishbone_id)
        lines = [line.text for line in picture.text_lines() if "24" in line.text]
        assert len(lines) == len(PHRASES)
        assert not any(line.startswith(("×", "24")) for line in lines)


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_drop_goes_into_the_gap_on_its_own_side_of_the_bone(is_turned: bool) -> None:
    board, fishbone_id = from_lists({"A": [str(n) for n in range(30)], "B": ["moved"]}, "Late")
    board = turn_head(board, fishbone_id) if is_turned else board
    shown = in_style(STYLES.index(BOTH_SIDES), board, fishbone_id)
    bone = categories_of(board, fishbone_id)[0].id
    moved = next(cause for cause in causes_of(board, fishbone_id) if cause.text == "moved")
    for cause in causes_of(board, fishbone_id):
        if cause.text != "moved":
            (group,) = drawn(shown)[cause.id]
            (words,) = (item for item in group.items if isinstance(item, TextLine))
            at = Point(words.bounds.right + 1, group.bounds.centre.y - 1)
            after = drop(board, Selection(fishbone_id, (moved.id,)), Drop(bone, at, shown))
            texts = texts_on(after, bone)
            assert texts[texts.index("moved") + 1] == cause.text

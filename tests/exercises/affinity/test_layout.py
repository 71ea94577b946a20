from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import CONSOLE, ROOM, Purpose
from dip_workshop.drawing.picture import TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.affinity import sorting
from dip_workshop.exercises.affinity.cards import COLUMN_PITCH, FRAME_PADDING, TEXT_SIZE
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.frames import frame_width, row_height
from dip_workshop.exercises.affinity.layout import layout, place_below
from dip_workshop.exercises.affinity.model import (
    add_notes,
    groups_of,
    name_group,
    notes_of,
    parking_areas,
    places_in,
    second_places,
    tray_of,
)
from dip_workshop.exercises.affinity.wall import FRAME_GAP, arrangement, rows
from tests.exercises.affinity.walls import (
    empty_wall,
    letters,
    real_answers_by_theme,
    sample_wall,
    texts,
    tray_of_real_answers,
    usual_workshop,
    walls,
    with_group,
    written_by_owner,
)
from tests.golden_pictures import check_golden

METRICS = bundled_metrics()


def drawn(board, map_id, medium=CONSOLE):
    (page,) = layout(board, map_id, medium, METRICS)
    return page.picture


def split(board, map_id, picture):
    """Return the picture's frames and its cards, by owner."""
    panels = (map_id, *(area.id for area in parking_areas(board, map_id)))
    frames_of = {*panels, *(group.id for group in groups_of(board, map_id))}
    owned = [group for group in picture.groups if group.owner is not None]
    frames = {group.owner: group for group in owned if group.owner in frames_of}
    return frames, {group.owner: group for group in owned if group.owner not in frames_of}


def planned(board, map_id):
    return arrangement(wall_of(board, map_id, METRICS, Purpose.CONSOLE))


def tray_cards(board, map_id):
    loose = {note.id for note in tray_of(board, map_id)}
    return [group.bounds for group in drawn(board, map_id).groups if group.owner in loose]


def column_edges(columns):
    """Return where the cards of a tray of so many columns may begin."""
    left = -FRAME_GAP - frame_width(columns) + FRAME_PADDING
    return [left + column * COLUMN_PITCH for column in range(columns)]


def steps(board, map_id):
    """Return the coarse steps on which a wall stands: while they stay, groups stay."""
    wall = wall_of(board, map_id, METRICS, Purpose.CONSOLE)
    plan = arrangement(wall)
    heights = [row_height(row, plan.row_step) for row in rows(wall, plan, METRICS)]
    return plan.group_columns, plan.row_width, heights


@settings(max_examples=50)
@given(wall=walls())
def test_no_card_meets_another_and_each_stands_in_its_frame(wall):
    board, map_id = wall
    frames, cards = split(board, map_id, drawn(board, map_id))
    for one, other in combinations(frames.values(), 2):
        assert not one.bounds.meets(other.bounds)
    for one, other in combinations(cards.values(), 2):
        assert not one.bounds.meets(other.bounds)
    for owner, card in cards.items():
        assert frames[board.find(owner).parent_id].bounds.encloses(card.bounds)


@settings(max_examples=50)
@given(wall=walls())
def test_every_text_is_whole_and_inside_its_card(wall):
    board, map_id = wall
    picture = drawn(board, map_id)
    for group in picture.groups:
        for item in group.items:
            if isinstance(item, TextLine):
                assert group.bounds.encloses(item.bounds)
    written = written_by_owner(picture)
    for note in notes_of(board, map_id):
        assert written[note.id] == letters(note.text)
    for group in groups_of(board, map_id):
        assert letters(group.text) in written[group.id]


@settings(max_examples=50)
@given(wall=walls(), text=texts)
def test_one_note_more_moves_nothing_outside_its_group_while_the_steps_stay(wall, text):
    board, map_id = wall
    assume(groups_of(board, map_id))
    group = groups_of(board, map_id)[len(text) % len(groups_of(board, map_id))]
    after = add_notes(board, group.id, [text]).board
    assume(steps(after, map_id) == steps(board, map_id))
    assert_only_moved(board, after, map_id, {map_id, group.id})


@settings(max_examples=50)
@given(wall=walls())
def test_sorting_a_note_moves_nothing_but_tray_and_group_while_the_steps_stay(wall):
    board, map_id = wall
    assume(groups_of(board, map_id) and tray_of(board, map_id))
    group, note = groups_of(board, map_id)[-1], tray_of(board, map_id)[0]
    after = sorting.move_to_group(board, [note.id], group.id)
    assume(steps(after, map_id) == steps(board, map_id))
    assert_only_moved(board, after, map_id, {map_id, group.id})


def assert_only_moved(before, after, map_id, homes):
    """Fail where anything outside of some groups stands elsewhere than before."""
    old = {group.owner: group for group in drawn(before, map_id).groups}
    for group in drawn(after, map_id).groups:
        record = after.find(group.owner) if group.owner else None
        if record is None or record.id in homes or record.parent_id in homes - {map_id}:
            continue
        if record.parent_id == map_id and record.id in {n.id for n in tray_of(after, map_id)}:
            continue
        assert (group.bounds, group.items) == (old[group.owner].bounds, old[group.owner].items)


def test_the_steps_of_a_usual_workshop_seldom_change():
    board, map_id = usual_workshop(60, 8)
    changes = 0
    for note in tray_of(board, map_id):
        after = sorting.move_to_group(board, [note.id], groups_of(board, map_id)[-1].id)
        changes += steps(after, map_id) != steps(board, map_id)
        board = after
    assert changes <= 6


@settings(max_examples=40)
@given(wall=walls(), picks=st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
def test_sorting_never_changes_the_trays_columns_nor_moves_the_notes_above(wall, picks):
    board, map_id = wall
    columns = planned(board, map_id).tray_columns
    for pick in picks:
        if not groups_of(board, map_id):
            break
        group = groups_of(board, map_id)[0]
        notes = [*tray_of(board, map_id), *places_in(board, group.id)]
        note = notes[pick % len(notes)]
        ahead = [above.id for above in notes[: pick % len(notes)] if above.parent_id == map_id]
        before = {owned.owner: owned.bounds for owned in drawn(board, map_id).groups}
        board = (
            sorting.move_to_group(board, [note.id], group.id)
            if note.parent_id == map_id
            else sorting.move_to_tray(board, [note.id])
        )
        assert planned(board, map_id).tray_columns == columns
        after = {owned.owner: owned.bounds for owned in drawn(board, map_id).groups}
        assert all(after[stays] == before[stays] for stays in ahead)
        assert {card.x for card in tray_cards(board, map_id)} <= set(column_edges(columns))


def test_the_first_group_leaves_the_tray_where_it_is():
    board, map_id = empty_wall()
    board = add_notes(board, map_id, [f"idea {number}" for number in range(20)]).board
    before = {group.owner: group.bounds for group in drawn(board, map_id).groups}
    *stay, one, other = tray_of(board, map_id)
    board = sorting.group_places(board, [one.id, other.id]).board
    after = {group.owner: group.bounds for group in drawn(board, map_id).groups}
    assert after[map_id].x == before[map_id].x
    assert after[map_id].width == before[map_id].width
    assert all(after[note.id] == before[note.id] for note in stay)


def test_a_note_more_in_the_tray_moves_no_other_note():
    board, map_id = usual_workshop(40, 4)
    before = {group.owner: group.bounds for group in drawn(board, map_id).groups}
    after = add_notes(board, map_id, ["one more"]).board
    for group in drawn(after, map_id).groups:
        if group.owner in before and group.owner not in (map_id, None):
            assert group.bounds == before[group.owner]


def test_a_frame_is_painted_before_the_cards_that_lie_on_it():
    board, map_id = sample_wall()
    painted = [group.owner for group in drawn(board, map_id).groups]
    for group in groups_of(board, map_id):
        assert all(
            painted.index(group.id) < painted.index(place.id)
            for place in places_in(board, group.id)
        )


@pytest.mark.parametrize("notes", [20, 60, 100, 200, 400])
def test_a_wall_of_any_number_of_notes_has_about_the_shape_of_a_screen(notes):
    board, map_id = usual_workshop(notes, max(4, notes // 12))
    size = drawn(board, map_id).size
    assert 1.0 < size.width / size.height < 3.6


def test_four_hundred_real_answers_are_no_ribbon_before_and_after_they_are_sorted():
    for board, map_id in (tray_of_real_answers(), real_answers_by_theme()):
        size = drawn(board, map_id).size
        assert 0.5 < size.width / size.height < 2.2


def test_the_text_on_a_card_is_fifteen_pixels_large():
    board, map_id = sample_wall()
    _, cards = split(board, map_id, drawn(board, map_id))
    assert all(card.items[1].size == TEXT_SIZE for card in cards.values())


def test_a_very_long_note_has_a_wider_card_instead_of_a_ribbon():
    board, map_id = empty_wall()
    board = add_notes(board, map_id, ["word " * 800]).board
    _, cards = split(board, map_id, drawn(board, map_id))
    (card,) = cards.values()
    assert card.bounds.height < 2 * card.bounds.width


def test_groups_are_told_apart_by_a_letter_and_not_by_colour_alone():
    board, map_id = sample_wall()
    frames, cards = split(board, map_id, drawn(board, map_id))
    groups = groups_of(board, map_id)
    badges = [frames[group.id].items[2].text for group in groups]
    assert badges == ["A", "B", "C", "D"]
    fills = {cards[place.id].items[0].fill for g in groups for place in places_in(board, g.id)}
    assert len(fills) == 4
    assert Role.NOTE_YELLOW not in fills


def test_a_group_without_a_name_asks_for_one_in_grey_and_not_as_anybodys_words():
    board, map_id = empty_wall()
    board = with_group(board, map_id, "", ["late"])
    asking = [item.text for g in drawn(board, map_id).groups if not g.owner for item in g.items]
    assert sorted(asking) == [
        "Drag notes here that need a talk of their own, or press P.",
        "Every note is in a group.",
        "Name this group",
    ]
    assert "Name this group" not in "".join(t.text for t in drawn(board, map_id, ROOM).text_lines())


def test_an_empty_wall_says_how_to_begin_on_the_console_alone():
    board, map_id = empty_wall()
    assert "Type an idea" in "".join(t.text for t in drawn(board, map_id).text_lines())
    assert "Type an idea" not in "".join(t.text for t in drawn(board, map_id, ROOM).text_lines())


def test_every_card_has_a_sentence_for_those_who_cannot_see_it():
    board, map_id = sample_wall()
    names = [group.name for group in drawn(board, map_id).groups if group.owner]
    assert names[0] == "Not yet grouped, 6 notes"
    assert "Note 1, not yet grouped: Keys and clothes not ready" in names
    assert "Group B, Medicines come last, 3 notes" in names
    assert "Note 3 in Medicines come last: Blister packs take a day" in names
    assert "Note 4 in Nobody knows the plan early, also in C: Plan changes at handover" in names


def test_a_point_in_a_group_tells_which_card_is_the_next_below():
    board, map_id = sample_wall()
    group = groups_of(board, map_id)[1]
    _, cards = split(board, map_id, drawn(board, map_id))
    first, second, third = (cards[place.id] for place in places_in(board, group.id))

    def below(x, y):
        return place_below(board, group.id, Point(x, y), METRICS)

    assert below(first.bounds.x, first.bounds.y + 2) == first.owner
    assert below(first.bounds.x, first.bounds.bottom - 2) == second.owner
    assert below(first.bounds.x, third.bounds.bottom - 2) is None


def test_a_note_in_two_groups_is_drawn_in_both_with_its_words():
    board, map_id = sample_wall()
    written = written_by_owner(drawn(board, map_id))
    ((place,),) = second_places(board, map_id).values()
    assert written[place.id] == "Planchangesathandover=alsoinA"


def test_renaming_a_group_moves_nothing_outside_it():
    board, map_id = usual_workshop(60, 8)
    group = groups_of(board, map_id)[0]
    after = name_group(board, group.id, "Short")
    assert steps(after, map_id) == steps(board, map_id)
    assert_only_moved(board, after, map_id, {group.id})


def test_the_sample_looks_as_agreed():
    check_golden("affinity_sample_wall", drawn(*sample_wall()))

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.media import CONSOLE, ROOM
from dip_workshop.drawing.picture import TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.exercises.affinity import parking, sorting
from dip_workshop.exercises.affinity.cards import TEXT_SIZE
from dip_workshop.exercises.affinity.layout import layout, place_below
from dip_workshop.exercises.affinity.model import (
    Supergroup,
    add_notes,
    groups_of,
    name_group,
    notes_of,
    parking_areas,
    places_in,
    second_places,
    tray_of,
)
from tests.exercises.affinity.walls import (
    empty_wall,
    letters,
    real_answers_by_theme,
    rich_walls,
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


def drawn(board, map_id, medium=CONSOLE, shown=None):
    (page,) = layout(board, map_id, replace(medium, shown=shown), METRICS)
    return page.picture


def split(board, map_id, picture):
    """Return the picture's frames and its cards, by owner."""
    panels = (map_id, *(area.id for area in parking_areas(board, map_id)))
    frames_of = {*panels, *(group.id for group in groups_of(board, map_id))}
    owned = [group for group in picture.groups if group.owner is not None]
    frames = {group.owner: group for group in owned if group.owner in frames_of}
    return frames, {group.owner: group for group in owned if group.owner not in frames_of}


def bounds_in(picture):
    """Return where each thing stands."""
    return {group.owner: group.bounds for group in picture.groups if group.owner is not None}


def scale_in(picture, medium=CONSOLE):
    """Return how large a picture is seen where all of it is shown."""
    return min(medium.size.width / picture.size.width, medium.size.height / picture.size.height)


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
def test_one_note_more_moves_nothing_but_rows_below_its_group_downwards(wall, text):
    board, map_id = wall
    assume(groups_of(board, map_id))
    group = groups_of(board, map_id)[len(text) % len(groups_of(board, map_id))]
    shown = drawn(board, map_id)
    after = add_notes(board, group.id, [text]).board
    now = drawn(after, map_id, shown=shown)
    assume(bounds_in(now)[group.id].width == bounds_in(shown)[group.id].width)
    assert_only_moved(shown, now, after, {group.id})


def assert_only_moved(shown, now, board, homes):
    """Fail where anything but the tray's cards, some groups and rows below them has moved."""
    old, new = bounds_in(shown), bounds_in(now)
    top = min(old[home].y for home in homes if home in old)
    for group in groups_of(board, next(iter(board.ancestors(next(iter(homes))))).id):
        if group.id in homes or group.id not in old:
            continue
        moved_down = new[group.id].y - old[group.id].y
        assert moved_down == 0.0 or (moved_down > 0.0 and old[group.id].y > top)
        for thing in (group, *places_in(board, group.id)):
            assert new[thing.id] == old[thing.id].moved(0.0, moved_down)


@settings(max_examples=40)
@given(wall=rich_walls())
def test_a_wall_that_is_laid_out_where_it_stands_moves_nothing(wall):
    board, map_id = wall
    shown = drawn(board, map_id)
    assert drawn(board, map_id, shown=shown) == shown


@settings(max_examples=40)
@given(wall=rich_walls(), pick=st.integers(0, 10_000), text=texts)
def test_nothing_meets_on_a_wall_that_is_laid_out_where_it_stood(wall, pick, text):
    board, map_id = wall
    shown = drawn(board, map_id)
    notes = notes_of(board, map_id)
    assume(notes)
    moved = sorting.group_places(board, [notes[pick % len(notes)].id]).board
    homes = [map_id, *(group.id for group in groups_of(moved, map_id))]
    after = add_notes(moved, homes[pick % len(homes)], [text] * (pick % 7 + 1)).board
    frames, cards = split(after, map_id, drawn(after, map_id, shown=shown))
    for one, other in combinations(frames.values(), 2):
        assert not one.bounds.meets(other.bounds)
    for one, other in combinations(cards.values(), 2):
        assert not one.bounds.meets(other.bounds) or is_super(after, one, other)


def is_super(board, *groups):
    """Return whether one of these frames others."""
    return any(isinstance(board.find(group.owner), Supergroup) for group in groups)


def test_a_new_group_moves_nothing_and_stands_behind_the_others():
    board, map_id = usual_workshop(40, 4)
    shown = drawn(board, map_id)
    made = sorting.group_places(board, [tray_of(board, map_id)[0].id])
    now = drawn(made.board, map_id, shown=shown)
    assert_only_moved(shown, now, made.board, set(made.ids) | {groups_of(board, map_id)[-1].id})


def test_notes_of_the_tray_that_change_places_are_seen_to_do_so():
    board, map_id = empty_wall()
    board = add_notes(board, map_id, [f"idea {number}" for number in range(20)]).board
    shown = drawn(board, map_id)
    first, second, *_ = tray_of(board, map_id)
    after = sorting.shift_places(board, [first.id], 1)
    old, new = bounds_in(shown), bounds_in(drawn(after, map_id, shown=shown))
    assert (new[first.id], new[second.id]) == (old[second.id], old[first.id])


def test_folding_groups_moves_nothing_of_the_tray():
    board, map_id = usual_workshop(40, 5)
    shown = drawn(board, map_id)
    folded = board
    for group in groups_of(board, map_id):
        folded = folded.change(group.id, is_folded=True)
    old, new = bounds_in(shown), bounds_in(drawn(folded, map_id, shown=shown))
    assert all(new[note.id] == old[note.id] for note in tray_of(board, map_id))
    assert new[map_id] == old[map_id]
    assert all(new[g.id].x == old[g.id].x for g in groups_of(board, map_id))


def test_thirty_notes_in_seven_groups_fill_the_window_that_they_are_fitted_to():
    board, map_id = usual_workshop(35, 7)
    for note in tray_of(board, map_id)[2:]:
        board = sorting.move_to_group(board, [note.id], groups_of(board, map_id)[0].id)
    for size in (Size(1094, 496), Size(1872, 960)):
        medium = replace(CONSOLE, size=size)
        assert scale_in(drawn(board, map_id, medium), medium) > 0.5 * size.height / 496


def test_what_is_set_aside_stands_below_the_tray_and_costs_the_groups_no_row():
    board, map_id = usual_workshop(40, 4)
    before = bounds_in(drawn(board, map_id))
    board = parking.park(board, [tray_of(board, map_id)[0].id])
    now = bounds_in(drawn(board, map_id))
    (area,) = parking_areas(board, map_id)
    assert now[area.id].y > now[map_id].bottom
    assert now[area.id].x == now[map_id].x
    assert all(now[group.id].y == before[group.id].y for group in groups_of(board, map_id))


def test_the_room_is_not_shown_a_tray_that_is_empty():
    board, map_id = empty_wall()
    board = with_group(board, map_id, "Medicines", ["late", "missing"])
    assert map_id in bounds_in(drawn(board, map_id))
    shown = drawn(board, map_id, ROOM)
    assert map_id not in bounds_in(shown)
    group = groups_of(board, map_id)[0]
    after = add_notes(board, group.id, ["one more"]).board
    assert bounds_in(drawn(after, map_id, ROOM, shown))[group.id].x == 0.0


def test_a_note_more_in_the_tray_moves_no_other_note():
    board, map_id = usual_workshop(40, 4)
    shown = drawn(board, map_id)
    before, after = bounds_in(shown), add_notes(board, map_id, ["one more"]).board
    now = bounds_in(drawn(after, map_id, shown=shown))
    panels = {map_id, *(area.id for area in parking_areas(board, map_id))}
    assert all(now[owner] == before[owner] for owner in before if owner not in panels)


def test_a_frame_is_painted_before_the_cards_that_lie_on_it():
    board, map_id = sample_wall()
    painted = [group.owner for group in drawn(board, map_id).groups]
    for group in groups_of(board, map_id):
        assert all(
            painted.index(group.id) < painted.index(place.id)
            for place in places_in(board, group.id)
        )


@pytest.mark.parametrize("notes", [20, 60, 100, 200, 400])
def test_a_wall_of_any_number_of_notes_has_about_the_shape_of_the_screen(notes):
    board, map_id = usual_workshop(notes, max(4, notes // 12))
    for shape in (Size(1000, 640), Size(640, 1000), Size(1800, 640)):
        size = drawn(board, map_id, replace(CONSOLE, size=shape)).size
        assert 0.6 < (size.width / size.height) / (shape.width / shape.height) < 1.6


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


def test_groups_are_told_apart_by_a_letter_and_not_by_colour_alone_and_say_how_many_they_hold():
    board, map_id = sample_wall()
    frames, cards = split(board, map_id, drawn(board, map_id))
    groups = groups_of(board, map_id)
    badges = [frames[group.id].items[2].text for group in groups]
    counts = [len(places_in(board, group.id)) for group in groups]
    assert badges == [f"{letter} · {n}" for letter, n in zip("ABCD", counts, strict=True)]
    fills = {cards[place.id].items[0].fill for g in groups for place in places_in(board, g.id)}
    assert len(fills) == 4
    assert Role.NOTE_YELLOW not in fills


def test_a_group_without_a_name_asks_for_one_in_grey_and_not_as_anybodys_words():
    board, map_id = empty_wall()
    board = with_group(board, map_id, "", ["late"])
    asking = [item.text for g in drawn(board, map_id).groups if not g.owner for item in g.items]
    assert sorted(asking) == [
        "Drag notes here that need a talk",
        "Every note is in a group.",
        "Name this group",
        "of their own, or press P.",
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
        return place_below(board, group.id, Point(x, y), drawn(board, map_id))

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
    shown = drawn(board, map_id)
    after = name_group(board, group.id, "Short")
    old, new = bounds_in(shown), bounds_in(drawn(after, map_id, shown=shown))
    inside = {group.id, *(place.id for place in places_in(board, group.id))}
    assert all(new[owner] == old[owner] for owner in old if owner not in inside)


def test_the_sample_looks_as_agreed():
    check_golden("affinity_sample_wall", drawn(*sample_wall()))

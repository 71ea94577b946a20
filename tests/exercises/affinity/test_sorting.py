from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.limits import LONGEST_TEXT, MOST_NOTES
from dip_workshop.core.records import Placement
from dip_workshop.core.workshop import Workshop, new_workshop, workshop_of
from dip_workshop.exercises.affinity import alike, nesting, parking, sorting
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    Supergroup,
    add_notes,
    alike_of,
    edit_text,
    group_letter,
    group_name,
    groups_in,
    groups_of,
    holder_of,
    new_map,
    note_of,
    notes_of,
    parked_of,
    places_in,
    second_places,
    supergroup_of,
    supergroups_of,
    tray_of,
)

TYPES = {
    t.__name__: t
    for t in (Workshop, AffinityMap, Supergroup, NoteGroup, ParkingArea, Note, Placement)
}
PLACE_OPERATIONS = ("group", "move", "tray", "show", "earlier", "later", "park", "sort")
ALIKE_OPERATIONS = ("merge notes", "unmerge")
GROUP_OPERATIONS = ("ungroup", "merge", "left", "right", "delete group", "nest", "take out", "join")


def a_wall(*texts):
    board, map_id = new_map(new_workshop("Ward B2"))
    added = add_notes(board, map_id, texts)
    return added.board, map_id, added.ids


def texts_in(board, home_id):
    return [note_of(board, place).text for place in places_in(board, home_id)]


def tray_texts(board, map_id):
    return [note.text for note in tray_of(board, map_id)]


def test_new_notes_wait_in_the_tray_in_the_order_they_came():
    board, map_id, _ = a_wall("one", "  two ", "", " \n", "three")
    assert tray_texts(board, map_id) == ["one", "two", "three"]


def test_a_number_of_notes_past_the_limit_is_refused_whole():
    board, map_id, _ = a_wall("first")
    with pytest.raises(DomainError, match="none of them was added"):
        add_notes(board, map_id, ["x"] * MOST_NOTES)
    assert len(add_notes(board, map_id, ["x"] * (MOST_NOTES - 1)).ids) == MOST_NOTES - 1


def test_a_text_past_the_limit_is_refused_and_one_at_the_limit_is_kept_whole():
    board, map_id, _ = a_wall()
    with pytest.raises(DomainError, match="20,001 letters"):
        add_notes(board, map_id, ["fine", "x" * (LONGEST_TEXT + 1)])
    kept = add_notes(board, map_id, ["x" * LONGEST_TEXT])
    assert len(notes_of(kept.board, map_id)[0].text) == LONGEST_TEXT


def test_a_note_cannot_lose_its_words_by_an_edit():
    board, _, ids = a_wall("one")
    with pytest.raises(DomainError, match="old text was kept"):
        edit_text(board, ids[0], "  ")


def test_selected_notes_become_a_group_without_a_name():
    board, map_id, ids = a_wall("one", "two", "three")
    made = sorting.group_places(board, [ids[2], ids[0]])
    assert texts_in(made.board, made.ids[0]) == ["three", "one"]
    assert tray_texts(made.board, map_id) == ["two"]
    assert group_name(made.board, groups_of(made.board, map_id)[0]) == "Group A"


def test_notes_join_a_group_ahead_of_one_of_its_notes():
    board, _, ids = a_wall("one", "two", "three", "four")
    made = sorting.group_places(board, ids[:2])
    board = sorting.move_to_group(made.board, ids[2:], made.ids[0], ahead_of=ids[1])
    assert texts_in(board, made.ids[0]) == ["one", "three", "four", "two"]


def test_a_note_can_move_within_its_group():
    board, _, ids = a_wall("one", "two", "three")
    made = sorting.group_places(board, ids)
    board = sorting.move_to_group(made.board, [ids[2]], made.ids[0], ahead_of=ids[0])
    assert texts_in(board, made.ids[0]) == ["three", "one", "two"]


def test_a_group_without_a_name_goes_with_its_last_note_and_a_named_one_stays():
    board, map_id, ids = a_wall("one", "two")
    first = sorting.group_places(board, ids[:1])
    second = sorting.group_places(first.board, ids[1:])
    board = edit_text(second.board, second.ids[0], "Medicines come last")
    board = sorting.move_to_tray(board, ids)
    assert [group.text for group in groups_of(board, map_id)] == ["Medicines come last"]


def test_ungrouping_sends_the_notes_back_to_the_tray_in_order():
    board, map_id, ids = a_wall("one", "two", "three", "four")
    made = sorting.group_places(board, [ids[2], ids[1]])
    board = sorting.ungroup(made.board, made.ids[0])
    assert tray_texts(board, map_id) == ["one", "four", "three", "two"]


def test_deleting_a_group_keeps_its_notes():
    board, map_id, ids = a_wall("one", "two")
    made = sorting.group_places(board, ids)
    assert tray_texts(sorting.delete(made.board, made.ids), map_id) == ["one", "two"]


def shown_twice():
    board, map_id, ids = a_wall("one", "two", "three")
    first = sorting.group_places(board, ids[:2])
    second = sorting.group_places(first.board, ids[2:])
    board = sorting.show_also(second.board, [ids[0]], second.ids[0])
    (place,) = second_places(board, map_id)[ids[0]]
    return board, map_id, ids, first.ids[0], second.ids[0], place.id


def test_a_note_shown_in_a_second_group_is_one_note():
    board, map_id, _, first, second, place = shown_twice()
    assert texts_in(board, first) == ["one", "two"]
    assert texts_in(board, second) == ["three", "one"]
    assert len(notes_of(board, map_id)) == 3
    assert texts_in(edit_text(board, place, "changed"), first) == ["changed", "two"]


def test_deleting_either_place_of_a_note_keeps_the_other():
    board, _, ids, first, second, place = shown_twice()
    assert texts_in(sorting.delete(board, [place]), second) == ["three"]
    without_home = sorting.delete(board, [ids[0]])
    assert texts_in(without_home, first) == ["two"]
    assert texts_in(without_home, second) == ["three", "one"]


def test_deleting_a_group_and_a_note_in_it_leaves_the_notes_other_place():
    board, map_id, ids, first, second, _ = shown_twice()
    after = sorting.delete(board, [first, ids[0]])
    assert texts_in(after, second) == ["three", "one"]
    assert tray_texts(after, map_id) == ["two"]
    assert [group.id for group in groups_of(after, map_id)] == [second]


def test_only_what_belongs_to_a_map_is_reworded_by_it():
    board, _, _ = a_wall("one")
    with pytest.raises(DomainError, match="nothing was changed"):
        edit_text(board, workshop_of(board).id, "Another title")


def test_deleting_both_places_of_a_note_deletes_it():
    board, map_id, ids, _, _, place = shown_twice()
    assert [n.text for n in notes_of(sorting.delete(board, [ids[0], place]), map_id)] == [
        "two",
        "three",
    ]


def test_a_note_that_comes_to_where_it_is_shown_already_is_shown_once():
    board, _, ids, first, second, place = shown_twice()
    assert texts_in(sorting.move_to_group(board, [ids[0]], second), second) == ["three", "one"]
    assert texts_in(sorting.move_to_group(board, [place], first), first) == ["one", "two"]
    with pytest.raises(DomainError, match="shows that already"):
        sorting.show_also(board, [ids[0]], second)


def test_a_note_shown_elsewhere_leaves_a_group_without_going_to_the_tray():
    board, map_id, ids, _, second, _ = shown_twice()
    board = sorting.move_to_tray(board, [ids[0]])
    assert tray_texts(board, map_id) == []
    assert texts_in(board, second) == ["three", "one"]


def test_merging_keeps_every_header():
    board, map_id, _, first, second, _ = shown_twice()
    board = edit_text(edit_text(board, first, "Medicines"), second, "Transport")
    board = sorting.merge_groups(board, [second], first)
    (group,) = groups_of(board, map_id)
    assert group.text == "Medicines / Transport"
    assert texts_in(board, first) == ["one", "two", "three"]


def test_groups_move_left_and_right_and_stop_at_the_ends():
    board, map_id, ids = a_wall("one", "two", "three")
    groups = []
    for note_id in ids:
        made = sorting.group_places(board, [note_id])
        board, groups = made.board, [*groups, made.ids[0]]
    board = nesting.shift_entry(board, groups[2], -1)
    assert [g.id for g in groups_of(board, map_id)] == [groups[0], groups[2], groups[1]]
    assert nesting.shift_entry(board, groups[0], -1) == board
    board = nesting.shift_entry(board, groups[0], 1)
    assert [g.id for g in groups_of(board, map_id)] == [groups[2], groups[0], groups[1]]


def test_a_block_of_notes_moves_past_its_neighbour_together():
    board, _, ids = a_wall("one", "two", "three", "four")
    made = sorting.group_places(board, ids)
    down = sorting.shift_places(made.board, ids[:2], 1)
    assert texts_in(down, made.ids[0]) == ["three", "one", "two", "four"]
    assert texts_in(sorting.shift_places(down, ids[:2], -1), made.ids[0]) == [
        "one",
        "two",
        "three",
        "four",
    ]


def test_groups_are_lettered_past_z():
    assert [group_letter(n) for n in (0, 25, 26, 27, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]


@st.composite
def gestures(draw):
    """A script of gestures, whose numbers choose places and groups whatever the board then has."""
    number = st.integers(0, 50)
    step = st.tuples(
        st.sampled_from((*PLACE_OPERATIONS, *ALIKE_OPERATIONS, *GROUP_OPERATIONS)),
        st.lists(number, min_size=1, max_size=4),
        number,
    )
    return draw(st.lists(step, max_size=25))


def perform(board: Board, map_id, name, picks, other) -> Board:
    groups = groups_of(board, map_id)
    places = [*tray_of(board, map_id), *(p for g in groups for p in places_in(board, g.id))]
    places += [*parked_of(board, map_id)]
    places += [note for note in notes_of(board, map_id) if holder_of(board, note) is not note]
    chosen = [places[pick % len(places)].id for pick in picks]
    alone = {
        "park": lambda: parking.park(board, chosen),
        "sort": lambda: sorting.sort_places(board, board.find(chosen[0]).parent_id),
        "merge notes": lambda: alike.merge_notes(board, chosen, chosen[0]),
        "unmerge": lambda: alike.unmerge(board, chosen),
    }
    if name in alone:
        return alone[name]()
    if name == "group":
        return sorting.group_places(board, chosen).board
    if name in {"earlier", "later"}:
        return sorting.shift_places(board, chosen, -1 if name == "earlier" else 1)
    if name == "tray":
        return sorting.move_to_tray(board, chosen)
    if not groups:
        return board
    group, target = groups[picks[0] % len(groups)].id, groups[other % len(groups)].id
    acts = {
        "move": lambda: sorting.move_to_group(board, chosen, target),
        "show": lambda: sorting.show_also(board, chosen, target),
        "ungroup": lambda: sorting.ungroup(board, group),
        "delete group": lambda: sorting.delete(board, [group]),
        "nest": lambda: nesting.nest_groups(board, {group, target}).board,
        "take out": lambda: nesting.take_out(board, [group, target]),
        "join": lambda: joined(board, group, target),
        "merge": lambda: sorting.merge_groups(board, [group], target),
        "left": lambda: nesting.shift_entry(board, group, -1),
        "right": lambda: nesting.shift_entry(board, group, 1),
    }
    return acts[name]()


def joined(board: Board, group, target) -> Board:
    home = supergroup_of(board, target)
    return nesting.nest_into(board, [group], home.id) if home else board


@settings(max_examples=60)
@given(script=gestures())
def test_no_sorting_ever_loses_doubles_or_hides_a_note(script):
    board, map_id, _ = a_wall(*(f"note {n % 5}" for n in range(8)))
    for name, picks, other in script:
        before = board
        try:
            board = perform(board, map_id, name, picks, other)
        except DomainError:
            continue
        assert Counter(n.text for n in notes_of(board, map_id)) == Counter(
            f"note {n % 5}" for n in range(8)
        )
        assert not board.check()
        seconds = second_places(board, map_id)
        assert not seconds.keys() & {note.id for note in tray_of(board, map_id)}
        for group in groups_of(board, map_id):
            shown = [note_of(board, place).id for place in places_in(board, group.id)]
            assert len(shown) == len(set(shown))
            assert shown or group.text
        for supergroup in supergroups_of(board, map_id):
            assert groups_in(board, supergroup) or supergroup.text
        for note in notes_of(board, map_id):
            assert not alike_of(board, note.id) or holder_of(board, note) is note
        undone = apply(board, invert(diff(before, board)), TYPES)
        assert live(undone) == live(before)


def live(board):
    return {record for record in board if not record.deleted}

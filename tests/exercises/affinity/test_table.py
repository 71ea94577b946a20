import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.exercises.affinity import alike, nesting, parking, sorting, tags
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    alike_of,
    groups_of,
    notes_of,
    parked_of,
    places_in,
    supergroups_of,
    tray_of,
)
from tests.exercises.affinity.walls import empty_wall, sample_wall, walls

TABLE = AFFINITY.table


def taken(rows):
    board, map_id = empty_wall()
    return TABLE.take(board, map_id, tuple(rows)).board, map_id


def a_full_map():
    """The sample with a supergroup, a merged, a tagged and a parked note."""
    board, map_id = sample_wall()
    first, second, third, _ = groups_of(board, map_id)
    board = nesting.nest_groups(board, [first.id, third.id], "Nobody tells us").board
    one, other, *_ = places_in(board, second.id)
    board = alike.merge_notes(board, [other.id], one.id)
    board = tags.toggle_tag(board, [one.id], "bolt")
    board = tags.set_tag_words(board, map_id, ["First of all"])
    loose = tray_of(board, map_id)
    return parking.park(board, [loose[0].id, loose[1].id]), map_id


def test_a_full_map_comes_back_the_same_from_its_table():
    board, map_id = a_full_map()
    board = tags.toggle_tag(board, [tray_of(board, map_id)[0].id], "star")
    again, other_id = taken(TABLE.rows(board, map_id))
    assert TABLE.rows(again, other_id) == TABLE.rows(board, map_id)
    assert AFFINITY.summary(again, other_id) == AFFINITY.summary(board, map_id)
    assert again.get(other_id, AffinityMap).tag_words == "First of all"
    assert [s.text for s in supergroups_of(again, other_id)] == ["Nobody tells us"]
    assert len(parked_of(again, other_id)) == 2


@settings(max_examples=30)
@given(wall=walls(), data=st.data())
def test_any_map_comes_back_the_same_from_its_table(wall, data):
    board, map_id = wall
    groups = groups_of(board, map_id)
    if groups:
        chosen = data.draw(st.lists(st.sampled_from([g.id for g in groups]), min_size=1))
        board = nesting.nest_groups(board, chosen, data.draw(st.sampled_from(["", "All"]))).board
    notes = [note.id for note in notes_of(board, map_id)]
    if len(notes) > 1:
        board = alike.merge_notes(board, notes[:2], notes[0])
        board = sorting.move_to_tray(board, [notes[0]])
    rows = TABLE.rows(board, map_id)
    again, other_id = taken(rows)
    assert TABLE.rows(again, other_id) == rows
    assert again.check() == ()


def test_bare_notes_and_bare_groups_can_be_taken_in():
    rows = [
        ("", "", "", "", "loose", "", "", ""),
        ("", "", "", "Medicines", "late", "", "Risk", ""),
        ("", "", "", "Medicines", "no pharmacist", "", "★; ⚑", ""),
        ("", "Above all", "", "Rooms", "lift broken", "", "", ""),
    ]
    board, map_id = taken(rows)
    assert AFFINITY.summary(board, map_id) == (
        "4 notes · 2 groups · 1 not yet grouped · 1 supergroup"
    )
    assert {note.tags for note in notes_of(board, map_id)} == {"", "flag", "star flag"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("", "", "", "", "x", "Q", "", ""), "Row 2: no group of the table has the letter “Q”"),
        (("", "", "", "", "x", "", "Purple", ""), "Row 2: there is no tag “Purple”"),
        (("", "", "", "", "x", "", "", "gone"), "Row 2: “gone” is no state of a note"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_and_nothing_is_added(row, said):
    board, map_id = empty_wall()
    with pytest.raises(DomainError, match=said):
        TABLE.take(board, map_id, (("", "", "", "", "first", "", "", ""), row))
    assert notes_of(board, map_id) == ()


def test_the_first_row_cannot_be_merged_into_the_one_above():
    with pytest.raises(DomainError, match="Row 1: there is no note above"):
        taken([("", "", "", "", "x", "", "", "merged into the note above")])


def test_a_merged_note_is_found_below_the_one_that_shows_it():
    board, map_id = a_full_map()
    again, other_id = taken(TABLE.rows(board, map_id))
    holders = [note for note in notes_of(again, other_id) if alike_of(again, note.id)]
    assert len(holders) == 1

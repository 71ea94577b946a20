"""What is noticeably absent from a wall stands in a group of its own, which is like all others."""

from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.exercises.affinity.gaps import HEADER, add_gaps, gap_group
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import add_notes, groups_of, name_group, places_in
from dip_workshop.kinds import Selection
from tests.exercises.affinity.walls import empty_wall, four_groups, short_texts, walls

ADD_GAP = next(command for command in AFFINITY.commands if command.id == "add_gap")


@given(walls(), st.lists(short_texts, min_size=1, max_size=4), st.lists(short_texts, max_size=4))
def test_all_that_is_missing_stands_in_one_group_and_nothing_else_moves(wall, first, later) -> None:
    board, map_id = wall
    before = [(group, places_in(board, group.id)) for group in groups_of(*wall)]
    after = add_gaps(add_gaps(board, map_id, first), map_id, later)
    *others, last = groups_of(after, map_id)
    assert [(group, places_in(after, group.id)) for group in others] == before
    assert last == gap_group(after, map_id)
    assert [note.text for note in places_in(after, last.id)] == [*first, *later]


def test_the_group_stays_the_same_whatever_the_room_calls_it() -> None:
    board, map_id = four_groups()
    board = ADD_GAP.run(board, Selection(map_id), "Nothing of weekends\nNothing of families\n")
    group = gap_group(board, map_id)
    assert group is not None
    assert group.text == HEADER
    board = name_group(board, group.id, "What nobody wrote")
    board = ADD_GAP.run(board, Selection(map_id), "Nothing of porters")
    assert [len(places_in(board, each.id)) for each in groups_of(board, map_id)] == [2, 2, 2, 2, 3]


def test_nothing_typed_makes_no_group() -> None:
    board, map_id = four_groups()
    assert ADD_GAP.run(board, Selection(map_id), " \n ") == board


def test_nobody_is_asked_what_is_missing_before_anything_is_grouped() -> None:
    board, map_id = empty_wall()
    board = add_notes(board, map_id, ["Letters come late"]).board
    assert not ADD_GAP.enabled(board, Selection(map_id))
    board, map_id = four_groups()
    assert ADD_GAP.enabled(board, Selection(map_id))

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import next_numbers, number_of, renumbered, with_own_numbers
from dip_workshop.core.records import Idea


def idea(name: str, number: int = 0, *, deleted: bool = False) -> Idea:
    """Return an idea of a number, 0 as an earlier release made it."""
    return Idea(id=RecordId(name), parent_id=None, order_key=name, number=number, deleted=deleted)


def test_a_number_that_was_ever_given_is_not_given_again():
    board = Board([idea("a", 1), idea("b", 7, deleted=True)])
    assert list(next_numbers(board, Idea, 2)) == [8, 9]


def test_what_an_earlier_release_made_counts_from_one_and_nothing_new_clashes_with_it():
    board = Board([idea("c"), idea("a", deleted=True), idea("b")])
    assert [number_of(board, board.get(RecordId(name), Idea)) for name in "bc"] == [2, 3]
    assert list(next_numbers(board, Idea, 1)) == [4]
    moved = board.change(RecordId("c"), order_key="A", parent_id=None).put(idea("d", 4))
    assert number_of(moved, moved.get(RecordId("c"), Idea)) == 3
    taken_back = moved.put(replace(moved.find(RecordId("a")), deleted=False))
    assert number_of(taken_back, taken_back.get(RecordId("a"), Idea)) == 1


def test_of_two_with_one_number_the_one_that_lives_and_then_the_first_keeps_it():
    copies = (idea("a", 3, deleted=True), idea("b", 3), idea("c", 3), idea("d", 4))
    assert {each.id: each.number for each in renumbered(copies)} == {"c": 5, "a": 6}


def test_numbers_that_are_all_their_own_stay_as_they_are():
    board = Board([idea("a"), idea("b", 2)])
    assert with_own_numbers(board, Idea) == board


def test_what_an_earlier_release_added_to_its_copy_is_given_a_number_that_is_free():
    board = Board([idea("a"), idea("b"), idea("c", 2)])
    mended = with_own_numbers(board, Idea)
    assert {record.id: record.number for record in mended} == {"a": 1, "b": 3, "c": 2}
    assert with_own_numbers(mended, Idea) == mended

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import (
    ABSENT,
    Change,
    apply,
    diff,
    invert,
    still_holding,
)
from dip_workshop.core.ids import RecordId
from tests.core.strategies import BOARDS, GESTURES, ROOT, TYPES, Scored, played

NOTE = Scored(id=RecordId("note"), parent_id=ROOT.id, order_key="a0", text="as said")
FURTHER = st.lists(GESTURES, max_size=12)


def after_all(board, gestures):
    for gesture in gestures:
        board = played(board, gesture)
    return board


@given(BOARDS, FURTHER)
def test_applying_what_differs_gives_the_second_board(before, gestures):
    after = after_all(before, gestures)
    assert apply(before, diff(before, after), TYPES) == after


@given(BOARDS)
def test_a_board_does_not_differ_from_itself(board):
    assert diff(board, board) == ()
    assert diff(board, Board(replace(record) for record in board)) == ()


@given(BOARDS, FURTHER)
def test_taken_back_a_board_shows_what_it_showed(before, gestures):
    after = after_all(before, gestures)
    back = apply(after, invert(diff(before, after)), TYPES)
    for record in back:
        old = before.find(record.id)
        assert record == old or (old is None and record.deleted)


@given(BOARDS, FURTHER)
def test_taking_back_what_was_taken_back_gives_the_board_again(before, gestures):
    after = after_all(before, gestures)
    changes = diff(before, after)
    back = apply(after, invert(changes), TYPES)
    assert apply(back, invert(diff(after, back)), TYPES) == after


@given(BOARDS, FURTHER)
def test_every_change_still_holds_right_after_it_was_made(before, gestures):
    after = after_all(before, gestures)
    changes = diff(before, after)
    assert still_holding(before, changes) == changes
    assert still_holding(after, invert(changes)) == invert(changes)


def test_a_creation_names_every_field_and_nothing_before():
    changes = diff(Board([ROOT]), Board([ROOT, NOTE]))
    assert {change.before for change in changes} == {ABSENT}
    assert {"parent_id", "order_key", "text", "deleted"} <= {change.field for change in changes}


def test_a_creation_taken_back_becomes_a_tombstone_that_keeps_its_text():
    created = diff(Board([ROOT]), Board([ROOT, NOTE]))
    assert invert(created) == (Change(NOTE.id, "Scored", "deleted", False, True),)
    board = apply(Board([ROOT, NOTE]), invert(created), TYPES)
    assert board.find(NOTE.id) == replace(NOTE, deleted=True)


def test_only_the_fields_that_differ_are_named():
    before = Board([ROOT, NOTE])
    (change,) = diff(before, before.change(NOTE.id, text="as meant"))
    assert change == Change(NOTE.id, "Scored", "text", "as said", "as meant")


def test_nothing_and_nought_differ():
    before = Board([ROOT, NOTE])
    after = before.change(NOTE.id, value=Decimal(0))
    assert [(c.before, c.after) for c in diff(before, after)] == [(None, "0")]


def test_a_truth_value_is_not_a_number():
    before = Board([ROOT, replace(NOTE, votes=1)])
    after = Board([ROOT, replace(NOTE, votes=True)])
    assert [change.after for change in diff(before, after)] == [True]


def test_a_field_that_was_written_since_is_left_alone():
    start = Board([ROOT, NOTE])
    first = start.put(replace(NOTE, text="first", votes=3))
    later = first.change(NOTE.id, text="later")
    kept = still_holding(later, invert(diff(start, first)))
    assert [change.field for change in kept] == ["votes"]
    assert apply(later, kept, TYPES).get(NOTE.id, Scored) == replace(NOTE, text="later")


def test_a_record_of_an_unknown_type_is_refused():
    changes = diff(Board([ROOT]), Board([ROOT, NOTE]))
    with pytest.raises(KeyError, match="Scored"):
        apply(Board([ROOT]), changes, {})

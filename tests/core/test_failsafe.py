"""A question comes ahead of a step that takes most of a workshop away, and at no other time."""

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.failsafe import GreatLoss, great_loss
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from tests.session.plain_board import PlainNote, add_exercise, add_note, move_note, notes_of


def a_board(count: int) -> tuple[Board, RecordId]:
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(count):
        board = add_note(board, exercise, f"{number} bloods")
    return board, exercise


def without(board: Board, count: int) -> Board:
    for note in notes_of(board)[:count]:
        board = board.drop(note.id)
    return board


@pytest.mark.parametrize(
    ("texts", "gone", "wanted"),
    [
        (51, 41, GreatLoss(41, 52)),  # the exercise itself is a text
        (19, 11, GreatLoss(11, 20)),
        (19, 10, None),  # half is not most
        (18, 10, GreatLoss(10, 19)),
        (12, 9, None),  # fewer than ten
        (9, 9, None),
        (200, 40, None),
    ],
)
def test_ten_texts_and_more_than_half_are_a_great_loss(
    texts: int, gone: int, wanted: GreatLoss | None
) -> None:
    board, _ = a_board(texts)
    assert great_loss(board, diff(board, without(board, gone))) == wanted


def test_texts_that_are_emptied_are_gone_too() -> None:
    board, _ = a_board(20)
    after = board
    for note in notes_of(board)[:15]:
        after = after.change(note.id, text=" ")
    assert great_loss(board, diff(board, after)) == GreatLoss(15, 21)


def test_an_exercise_that_goes_takes_its_texts() -> None:
    board, exercise = a_board(20)
    assert great_loss(board, diff(board, board.drop(exercise))) == GreatLoss(21, 21)


def test_moving_rewording_and_adding_lose_nothing() -> None:
    board, exercise = a_board(20)
    moved = board
    for note in notes_of(board):
        moved = move_note(moved, note.id, exercise, 0).change(note.id, text="Reworded")
        moved = add_note(moved, exercise, "More")
    assert great_loss(board, diff(board, moved)) is None
    assert all(isinstance(note, PlainNote) for note in notes_of(moved))


def test_a_deleted_workshop_goes_to_the_bin_without_this_question() -> None:
    board, _ = a_board(20)
    assert great_loss(board, diff(board, board.drop(workshop_of(board).id))) is None

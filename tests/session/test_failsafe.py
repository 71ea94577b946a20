"""The session asks once ahead of a great loss, by whatever act, and keeps all at a no."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.failsafe import GreatLoss
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from tests.session.plain_board import add_exercise, add_note, notes_of, opened


class Asked:
    """Answers every question alike, and remembers it."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.losses: list[GreatLoss] = []

    def __call__(self, loss: GreatLoss) -> bool:
        self.losses.append(loss)
        return self.answer


@pytest.fixture
def exercise_and_session(tmp_path: Path) -> Iterator[tuple[RecordId, WorkshopSession]]:
    board, exercise = add_exercise(new_workshop("Ward"))
    with opened(tmp_path / "workshops.dip") as store:
        session = WorkshopSession(store, store.create_workshop(board))
        for number in range(20):
            session.perform("Add", exercise, lambda b, n=number: add_note(b, exercise, f"{n} x"))
        yield exercise, session


def without_notes(board: Board) -> Board:
    for note in notes_of(board):
        board = board.drop(note.id)
    return board


@pytest.mark.parametrize("answer", [True, False])
def test_a_command_asks_once(
    exercise_and_session: tuple[RecordId, WorkshopSession], answer: bool
) -> None:
    exercise, session = exercise_and_session
    session.agrees_to = asked = Asked(answer)
    before = session.board
    if answer:
        session.perform("Delete", exercise, without_notes)
    else:
        with pytest.raises(DomainError, match="Nothing was taken away"):
            session.perform("Delete", exercise, without_notes)
        assert session.board is before
    assert asked.losses == [GreatLoss(20, 21)]
    assert len(notes_of(session.board)) == (0 if answer else 20)


@pytest.mark.parametrize("answer", [True, False])
def test_a_jump_through_single_steps_asks_once_for_all_of_them(
    exercise_and_session: tuple[RecordId, WorkshopSession], answer: bool
) -> None:
    exercise, session = exercise_and_session
    session.agrees_to = asked = Asked(answer)
    if answer:
        assert session.jump_to(exercise, None) == 20
    else:
        with pytest.raises(DomainError, match="Nothing was taken away"):
            session.jump_to(exercise, None)
    assert asked.losses == [GreatLoss(20, 21)]
    assert len(notes_of(session.board)) == (0 if answer else 20)


def test_undoing_a_paste_and_doing_a_deletion_again_ask_each(
    exercise_and_session: tuple[RecordId, WorkshopSession],
) -> None:
    exercise, session = exercise_and_session
    session.agrees_to = asked = Asked(True)
    session.perform("Delete", exercise, without_notes)
    session.undo(exercise)
    assert len(asked.losses) == 1
    session.redo(exercise)
    assert len(asked.losses) == 2


def test_single_undos_are_not_asked_about(
    exercise_and_session: tuple[RecordId, WorkshopSession],
) -> None:
    exercise, session = exercise_and_session
    session.agrees_to = asked = Asked(False)
    for _ in range(20):
        session.undo(exercise)
    assert not asked.losses

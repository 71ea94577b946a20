"""The round that goes on, its turns, and its end: what those need who know of no people."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.room.instants import instant
from dip_workshop.core.room.records import Turn, TurnRound
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of

WAITING: Final = ""
NOW: Final = "now"
SKIPPED: Final = "skipped"
# Somebody who was skipped has the turn now, and is not asked a third time.
AGAIN: Final = "again"
DONE: Final = "done"
PASSED: Final = "passed"
STATES: Final = MappingProxyType(
    {
        WAITING: tr("to come"),
        NOW: tr("now"),
        SKIPPED: tr("comes back at the end"),
        AGAIN: tr("now"),
        DONE: tr("had a turn"),
        PASSED: tr("passed"),
    }
)
TO_COME: Final = (WAITING, SKIPPED)


def current_round(board: Board) -> TurnRound | None:
    """Return the round that goes on, or None."""
    rounds = board.children(workshop_of(board).id, TurnRound)
    return next((each for each in reversed(rounds) if not each.is_over), None)


def last_round(board: Board) -> TurnRound | None:
    """Return the round that goes on or was the last, or None before the first."""
    rounds = board.children(workshop_of(board).id, TurnRound)
    return current_round(board) or (rounds[-1] if rounds else None)


def turns_of(board: Board, of: TurnRound) -> tuple[Turn, ...]:
    """Return the turns of a round in their order."""
    return board.children(of.id, Turn)


def current_turn(board: Board) -> Turn | None:
    """Return whose turn it is in the round that goes on, or None."""
    return next(iter(_running(board)), None)


def stop_round(board: Board, now: datetime) -> Board:
    """Return the board with no round going on."""
    while (going := current_round(board)) is not None:
        board = with_ended(board, DONE, now)
        board = board.put(replace(going, is_over=True))
    return board


def _running(board: Board) -> tuple[Turn, ...]:
    """Return the turns that go on: one, or more where two copies were just merged."""
    going = current_round(board)
    turns = turns_of(board, going) if going else ()
    return tuple(turn for turn in turns if turn.state in (NOW, AGAIN))


def with_ended(board: Board, state: str, now: datetime) -> Board:
    """Return the board with the turn that goes on ended in a state."""
    for turn in _running(board):
        board = _ended(board, turn, state, now)
    return board


def _ended(board: Board, turn: Turn, state: str, now: datetime) -> Board:
    if state != SKIPPED:
        return board.put(replace(turn, state=state, ended_at=instant(now)))
    # Behind all who wait, and behind those who were skipped before.
    key = board.end_key(turn.parent_id)
    return board.put(replace(turn, state=SKIPPED, began_at="", order_key=key))

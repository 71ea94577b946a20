"""Rounds in which everyone has one turn: an order of chance, and the same time each.

A round goes on from what is stored alone. Whoever is skipped comes back at the end,
whoever comes late joins the end, whoever has left is passed over until they come back,
and nobody has a second turn in a round.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.instants import SECONDS_A_MINUTE, instant, seconds_between
from dip_workshop.core.room.people import in_the_room, is_in_the_room
from dip_workshop.core.room.records import Turn, TurnRound
from dip_workshop.core.room.rounds import (
    AGAIN,
    DONE,
    NOW,
    PASSED,
    SKIPPED,
    TO_COME,
    WAITING,
    current_round,
    current_turn,
    stop_round,
    turns_of,
    with_ended,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Participant, people_present, workshop_of

SHORTEST, LONGEST = 10, 1800
USUAL: Final = 60
NOBODY_HERE: Final = tr("Say first who is here, or how many: then everyone has a turn.")


class RoomLine(NamedTuple):
    """All that the room sees of a round: whose turn it is, and the seconds left of how many.

    `left` is below 0 where the turn has overrun.
    """

    question: str
    whose: str
    left: int
    seconds: int


def upcoming(board: Board) -> tuple[Turn, ...]:
    """Return the turns to come of the round that goes on, in the order in which they will."""
    going = current_round(board)
    if going is None:
        return ()
    turns = turns_of(board, going)
    # Two laptops that each took somebody in may have given them a turn each before a merge.
    had = {_whose(turn) for turn in turns if turn.state not in TO_COME}
    here = [turn for turn in turns if _whose(turn) not in had and _is_here(board, turn)]
    waiting = [turn for turn in here if turn.state == WAITING]
    return (*waiting, *(turn for turn in here if turn.state == SKIPPED))


def start_round(board: Board, question: str, seconds: int, chance: Random, now: datetime) -> Board:
    """Return the board with a round begun in an order of chance, and its first turn.

    Where not everyone is named, each has a seat with a number.
    """
    if not SHORTEST <= seconds <= LONGEST:
        raise DomainError(
            tr("A turn takes {least} to {most} seconds.", least=SHORTEST, most=LONGEST)
        )
    board = stop_round(board, now)
    root = workshop_of(board)
    made = TurnRound(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=question.strip(),
        seconds=seconds,
    )
    turns = list(_newcomers(board, made))
    if not turns:
        raise DomainError(NOBODY_HERE)
    chance.shuffle(turns)
    return _begin_next(_with_turns(board.put(made), made, turns), now)


def next_turn(board: Board, now: datetime) -> Board:
    """Return the board with the next one's turn begun; without anyone left the round is over."""
    return _go_on(board, DONE, now)


def skip_turn(board: Board, now: datetime) -> Board:
    """Return the board with the next one's turn begun; whoever was skipped comes back at the end.

    A second time they have passed.
    """
    turn = current_turn(board)
    return _go_on(board, PASSED if turn and turn.state == AGAIN else SKIPPED, now)


def without_who_left(board: Board, now: datetime) -> Board:
    """Return the board with the next one's turn begun where whoever has it is not in the room.

    They come back at the end, if they come back to the room.
    """
    turn = current_turn(board)
    return board if turn is None or _is_here(board, turn) else skip_turn(board, now)


def told_of_end(before: Board, after: Board) -> str:
    """Return what is said where a round ended ahead of somebody's turn; "" where none did."""
    missed = () if current_round(after) else upcoming(before)
    if not missed:
        return ""
    return tr_count(
        "The round ended with the step, before {n} person had a turn.",
        "The round ended with the step, before {n} people had a turn.",
        len(missed),
    )


def room_line(board: Board, now: datetime) -> RoomLine | None:
    """Return what the room sees of the round that goes on; None where there is none."""
    going, turn = current_round(board), current_turn(board)
    if going is None or turn is None:
        return None
    return RoomLine(going.text, name_of(board, turn), seconds_left(board, now), going.seconds)


def seconds_left(board: Board, now: datetime) -> int:
    """Return the seconds that the present turn has left, below 0 where it has overrun."""
    going, turn = current_round(board), current_turn(board)
    if going is None or turn is None:
        return 0
    return going.seconds - seconds_between(turn.began_at, turn.ended_at, now)


def left_in_words(left: int) -> str:
    """Return the time that a turn has left, or by how much it has overrun."""
    minutes, seconds = divmod(abs(left), SECONDS_A_MINUTE)
    time = f"{minutes}:{seconds:02}"
    return tr("{time} over", time=time) if left < 0 else tr("{time} left", time=time)


def name_of(board: Board, turn: Turn) -> str:
    """Return whose turn it is, as the room knows them."""
    person = board.find(turn.person_id)
    if isinstance(person, Participant) and person.text:
        return person.text
    return tr("Seat {n}", n=turn.seat)


def _go_on(board: Board, state: str, now: datetime) -> Board:
    going = current_round(board)
    if going is None:
        raise DomainError(tr("No round goes on. Start one first."))
    board = _with_turns(board, going, list(_newcomers(board, going)))
    return _begin_next(with_ended(board, state, now), now)


def _begin_next(board: Board, now: datetime) -> Board:
    following = next(iter(upcoming(board)), None)
    if following is None:
        return stop_round(board, now)
    state = AGAIN if following.state == SKIPPED else NOW
    return board.put(replace(following, state=state, began_at=instant(now), ended_at=""))


def _newcomers(board: Board, of: TurnRound) -> Iterator[Turn]:
    """Yield a turn, not yet in the round, for everyone in the room who has none there."""
    turns, here = turns_of(board, of), in_the_room(board)
    known = {turn.person_id for turn in turns}
    by_seat = any(turn.seat for turn in turns) or (not turns and len(here) < people_present(board))
    if by_seat:
        last = max((turn.seat for turn in turns), default=0)
        for seat in range(last + 1, people_present(board) + 1):
            yield Turn(id=new_id(), parent_id=of.id, order_key="", seat=seat)
        return
    for person in here:
        if person.id not in known:
            yield Turn(id=new_id(), parent_id=of.id, order_key="", person_id=person.id)


def _with_turns(board: Board, of: TurnRound, turns: list[Turn]) -> Board:
    keys = board.end_keys(of.id, len(turns))
    return board.put(*(replace(turn, order_key=key) for turn, key in zip(turns, keys, strict=True)))


def _whose(turn: Turn) -> tuple[RecordId | None, int]:
    return turn.person_id, turn.seat


def _is_here(board: Board, turn: Turn) -> bool:
    return turn.person_id is None or is_in_the_room(board, turn.person_id)

"""Boards as a room could make them, from random gestures."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea, Placement, Record

ROOT = Idea(id=RecordId("root"), parent_id=None, order_key="a0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored(Idea):
    """An idea with one field of every kind."""

    value: Decimal | None = None
    votes: int = 0
    is_agreed: bool = False


TYPES: dict[str, type[Record]] = {t.__name__: t for t in (Idea, Placement, Scored)}

NAMES = st.sampled_from(["add", "add", "move", "write", "score", "place", "carry", "drop"])
GESTURES = st.tuples(NAMES, st.integers(0, 30), st.integers(0, 30))


def start():
    return Board([ROOT])


def fresh_id(board):
    # Records are never taken out of a board, so its length is always a new number.
    return RecordId(f"r{len(board):03}")


def live_ids(board):
    return sorted(r.id for r in board if isinstance(r, Idea) and is_reachable(board, r))


def is_reachable(board, record):
    return not record.deleted and not any(a.deleted for a in board.ancestors(record.id))


def played(board, gesture):
    """Return the board after one gesture; it changes nothing where it makes no sense."""
    name, a, b = gesture
    ids = live_ids(board)
    return GESTURE[name](board, ids[a % len(ids)], ids[b % len(ids)], a)


def add(board, parent_id, _other_id, index):
    key = board.key_at(parent_id, index)
    return board.put(Scored(id=fresh_id(board), parent_id=parent_id, order_key=key))


def move(board, record_id, parent_id, index):
    lineage = {parent_id, *(record.id for record in board.ancestors(parent_id))}
    if record_id in lineage:
        return board
    key = board.key_at(parent_id, index, moving=record_id)
    return board.change(record_id, parent_id=parent_id, order_key=key)


def write(board, record_id, _other_id, number):
    return board.change(record_id, text=f"text {number}")


def score(board, record_id, _other_id, number):
    record = board.get(record_id, Idea)
    if not isinstance(record, Scored):
        return board
    value = Decimal(number) / 4 if number else None
    return board.put(replace(record, value=value, votes=number, is_agreed=number % 2 == 0))


def place(board, target_id, parent_id, _number):
    key = board.end_key(parent_id)
    return board.put(
        Placement(id=fresh_id(board), parent_id=parent_id, order_key=key, target_id=target_id)
    )


def carry(board, source_id, parent_id, _number):
    key = board.end_key(parent_id)
    return board.put(
        Idea(id=fresh_id(board), parent_id=parent_id, order_key=key, source_id=source_id)
    )


def drop(board, record_id, _other_id, _number):
    return board if record_id == ROOT.id else board.drop(record_id)


GESTURE = {
    "add": add,
    "move": move,
    "write": write,
    "score": score,
    "place": place,
    "carry": carry,
    "drop": drop,
}


def board_after(gestures):
    board = start()
    for gesture in gestures:
        board = played(board, gesture)
    return board


BOARDS = st.lists(GESTURES, max_size=25).map(board_after)

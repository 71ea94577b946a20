"""A board of plain notes, and what can be done to it: enough to try store and session alone."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea, Placement, Record
from dip_workshop.core.workshop import WORKSHOP_TYPES, Exercise, workshop_of
from dip_workshop.store.workshop_store import WorkshopStore

REPLICA = ReplicaId("0123456789abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainExercise(Exercise):
    """An exercise of notes and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainNote(Idea):
    """A note with a field of every sort that a record may have."""

    score: Decimal | None = None
    votes: int = 0
    is_marked: bool = False


TYPES: dict[str, type[Record]] = {
    record_type.__name__: record_type
    for record_type in (*WORKSHOP_TYPES, Placement, PlainExercise, PlainNote)
}


def opened(path: Path) -> WorkshopStore:
    """Open a store of plain boards, to be closed by `with`."""
    return WorkshopStore.open(path, TYPES, REPLICA)


def add_exercise(board: Board, title: str = "Notes") -> tuple[Board, RecordId]:
    """Return the board with an exercise of plain notes, and its id."""
    root = workshop_of(board)
    exercise = PlainExercise(
        id=new_id(), parent_id=root.id, order_key=board.end_key(root.id), text=title
    )
    return board.put(exercise), exercise.id


def add_note(board: Board, parent_id: RecordId, text: str) -> Board:
    """Return the board with a note at the end of a parent's."""
    return board.put(
        PlainNote(id=new_id(), parent_id=parent_id, order_key=board.end_key(parent_id), text=text)
    )


def move_note(board: Board, note_id: RecordId, parent_id: RecordId, index: int) -> Board:
    """Return the board with a note below another parent; a place below itself moves nothing."""
    if note_id == parent_id or any(r.id == note_id for r in board.ancestors(parent_id)):
        return board
    note = board.get(note_id, PlainNote)
    key = board.key_at(parent_id, index, note_id)
    return board.put(replace(note, parent_id=parent_id, order_key=key))


def notes_of(board: Board) -> list[PlainNote]:
    """Return the live notes in no promised order."""
    return [record for record in board if isinstance(record, PlainNote) and not record.deleted]

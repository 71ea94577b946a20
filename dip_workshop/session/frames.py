"""A new workshop like one that was held: its steps, bones and criteria, without its notes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Final

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.room.records import GroundRule, PlanStep, RunSheet
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Workshop, exercises_of, workshop_of
from dip_workshop.session.handing_over import TIES

# What the day brought to records that are kept.
OF_THE_DAY: Final[Mapping[type[Record], frozenset[str]]] = MappingProxyType(
    {
        Workshop: frozenset({"head_count", "is_sample", "is_silent"}),
        RunSheet: frozenset({"current_id", "finished_at"}),
        PlanStep: frozenset({"extra", "is_skipped"}),
    }
)


def workshop_like(board: Board, held_on: str) -> Board:
    """Return a new workshop on a day with the frame of another: nothing that a room said in it.

    Kept are what it is about, its run sheet and ground rules, and its exercises with what
    each kind calls its frame; how all of it hangs together stays, and every id is new.
    """
    kept = tuple(_frame(board))
    # In the same order as the old ones: some numbers follow from it.
    old = sorted(record.id for record in kept)
    new = dict(zip(old, sorted(new_id() for _ in old), strict=True))
    copied = Board(_copied(record, new) for record in kept)
    root = workshop_of(copied)
    return copied.change(root.id, text=tr("{title} (again)", title=root.text), held_on=held_on)


def _frame(board: Board) -> Iterator[Record]:
    root = workshop_of(board)
    yield _with_defaults(root, OF_THE_DAY[Workshop])
    for sheet in board.children(root.id, RunSheet):
        yield _with_defaults(sheet, OF_THE_DAY[RunSheet])
        for step in board.children(sheet.id, PlanStep):
            yield _with_defaults(step, OF_THE_DAY[PlanStep])
    yield from board.children(root.id, GroundRule)
    for exercise in exercises_of(board):
        kind = kind_of(exercise)
        yield _with_defaults(exercise, kind.view_fields)
        for record in board.descendants(exercise.id):
            if not record.deleted and kind.is_frame(record):
                yield _with_defaults(record, kind.view_fields)


def _with_defaults(record: Record, names: Iterable[str]) -> Record:
    wanted = frozenset(names)
    plain: dict[str, Any] = {f.name: f.default for f in fields(record) if f.name in wanted}
    return replace(record, **plain)


def _copied(record: Record, new: Mapping[RecordId, RecordId]) -> Record:
    ties: dict[str, Any] = {
        name: new.get(getattr(record, name)) for name in TIES[type(record).__name__]
    }
    return replace(record, **ties | {"id": new[record.id]})

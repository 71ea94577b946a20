"""What differs between two boards, as before and after values of fields."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import PlainValue, Record, field_values, record_from_values


class Absent(Enum):
    """No record yet; not the same as a field that holds nothing."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT

RecordTypes = Mapping[str, type[Record]]


class Change(NamedTuple):
    """One field of one record: what it held before and what it holds after."""

    record_id: RecordId
    type_name: str
    field: str
    before: PlainValue | Absent
    after: PlainValue


ChangeSet = tuple[Change, ...]


def diff(before: Board, after: Board) -> ChangeSet:
    """Return the changes that lead from one board to the other, in the order of the second.

    Records are never taken out of a board (a deletion is a field), so a change
    set says all there is to say.
    """
    changes: list[Change] = []
    for record in after:
        old = before.find(record.id)
        if old is record:
            continue
        old_values: Mapping[str, PlainValue | Absent] = field_values(old) if old else {}
        for field, value in field_values(record).items():
            held = old_values.get(field, ABSENT)
            # The type counts: True == 1 in Python, but not on a board.
            if held != value or type(held) is not type(value):
                changes.append(Change(record.id, type(record).__name__, field, held, value))
    return tuple(changes)


def invert(changes: ChangeSet) -> ChangeSet:
    """Return the changes turned round; a creation becomes a tombstone, as nothing is erased."""
    inverted: list[Change] = []
    for change in reversed(changes):
        if change.before is not ABSENT:
            inverted.append(
                Change(
                    change.record_id, change.type_name, change.field, change.after, change.before
                )
            )
        elif change.field == "deleted":
            inverted.append(
                Change(change.record_id, change.type_name, "deleted", change.after, True)
            )
    return tuple(inverted)


def apply(board: Board, changes: Iterable[Change], types: RecordTypes) -> Board:
    """Return the board with every change's after value in its place.

    Raises KeyError for a record type that `types` does not know.
    """
    values: dict[RecordId, dict[str, PlainValue]] = {}
    type_names: dict[RecordId, str] = {}
    for change in changes:
        if change.record_id not in values:
            old = board.find(change.record_id)
            values[change.record_id] = field_values(old) if old else {}
            type_names[change.record_id] = change.type_name
        values[change.record_id][change.field] = change.after
    return board.put(
        *(
            record_from_values(types[type_names[record_id]], record_id, fields)
            for record_id, fields in values.items()
        )
    )


def still_holding(board: Board, changes: ChangeSet) -> ChangeSet:
    """Return the changes whose field still holds the before value.

    Undo asks this: a field that something else has written since is left alone.
    """
    held: dict[RecordId, Mapping[str, PlainValue]] = {}
    kept: list[Change] = []
    for change in changes:
        if change.record_id not in held:
            record = board.find(change.record_id)
            held[change.record_id] = field_values(record) if record else {}
        if held[change.record_id].get(change.field, ABSENT) == change.before:
            kept.append(change)
    return tuple(kept)

"""The small immutable things that a room makes, and how they become plain values.

A record is flat: its fields hold text, whole numbers, exact decimals, truth
values or nothing. Everything else (a tree, an order, a second place) is said
by `parent_id`, `order_key` and `Placement`. The name of a record's class is
written to the store, so renaming one needs a migration.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from decimal import Decimal
from itertools import repeat
from typing import Annotated, Any, TypeVar, get_type_hints

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass

FieldValue = str | int | bool | Decimal | None
PlainValue = str | int | bool | None
# Text that the program wrote for itself, such as the name of a state: no word of any person.
Key = Annotated[str, "key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing that a room made; `deleted` marks a tombstone that can be taken back."""

    id: RecordId
    parent_id: RecordId | None
    order_key: Key
    text: str = ""
    deleted: bool = False


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement(Record):
    """The record `target_id` shown in a second place: one identity, two homes."""

    target_id: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered(Record):
    """Something that people call by a number, which stays its own for good; see `numbers`.

    It is 0 where an earlier release made it.
    """

    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea(Numbered):
    """A text somebody in the room offered; `source_id` is what it was carried forward from."""

    source_id: RecordId | None = None


def field_values(record: Record) -> dict[str, PlainValue]:
    """Return every field of the record but its id as a plain value, decimals as text."""
    return {name: _plain(getattr(record, name)) for name in _stored_fields(type(record))}


def record_from_values(
    record_type: type[Record], record_id: RecordId, values: Mapping[str, PlainValue]
) -> Record:
    """Build a record from plain values; fields that are not named take their default."""
    arguments: dict[str, Any] = typed_values(record_type, values)
    return record_type(id=record_id, **arguments)


def records_from_columns(
    record_type: type[R],
    ids: Sequence[RecordId],
    columns: Mapping[str, Iterable[FieldValue]],
    further: Sequence[Mapping[str, PlainValue]],
) -> list[R]:
    """Build many records of one type, as `record_from_values` builds one.

    Fields stand in `columns`, each as long as `ids`; all other fields are plain
    values in `further`.
    """
    records = list(map(record_type.__new__, repeat(record_type, len(ids))))
    for field in fields(record_type):
        if field.name == "id":
            column: Iterable[Any] = ids
        else:
            column = columns.get(field.name) or _column(record_type, field, further)
        # Field by field through its slot: for ten thousand records a third of asking the class.
        deque(map(getattr(record_type, field.name).__set__, records, column), maxlen=0)
    return records


def typed_values(
    record_type: type[Record], values: Mapping[str, PlainValue]
) -> dict[str, FieldValue]:
    """Return plain values as the type's fields hold them, decimals made from text.

    A name that the type does not have is ignored: a later release may have
    dropped a field that an old journal still mentions.
    """
    decimals = _decimal_fields(record_type)
    typed: dict[str, FieldValue] = {}
    for name in _stored_fields(record_type):
        if name in values:
            value = values[name]
            is_decimal = name in decimals and value is not None
            typed[name] = Decimal(str(value)) if is_decimal else value
    return typed


def written_fields(record_type: type[Record]) -> frozenset[str]:
    """Return the fields in which people's own words stand."""
    if record_type not in _written_fields_of:
        hints = get_type_hints(record_type, include_extras=True)
        names = frozenset(name for name, hint in hints.items() if hint is str)
        _written_fields_of[record_type] = names
    return _written_fields_of[record_type]


def _plain(value: FieldValue) -> PlainValue:
    return str(value) if isinstance(value, Decimal) else value


def _column(
    record_type: type[Record], field: "Field[Any]", further: Iterable[Mapping[str, PlainValue]]
) -> list[FieldValue]:
    """Return one field of many records."""
    column: list[FieldValue]
    if field.default is MISSING:
        column = [values[field.name] for values in further]
    else:
        column = [values.get(field.name, field.default) for values in further]
    if field.name not in _decimal_fields(record_type):
        return column
    return [None if value is None else Decimal(str(value)) for value in column]


# Kept in dictionaries, for these are asked once a record of every board that is opened.
_stored_fields_of: dict[type[Record], tuple[str, ...]] = {}
_decimal_fields_of: dict[type[Record], frozenset[str]] = {}
_written_fields_of: dict[type[Record], frozenset[str]] = {}


def _stored_fields(record_type: type[Record]) -> tuple[str, ...]:
    if record_type not in _stored_fields_of:
        names = tuple(field.name for field in fields(record_type) if field.name != "id")
        _stored_fields_of[record_type] = names
    return _stored_fields_of[record_type]


def _decimal_fields(record_type: type[Record]) -> frozenset[str]:
    if record_type not in _decimal_fields_of:
        hints = get_type_hints(record_type)
        names = frozenset(name for name, hint in hints.items() if hint in (Decimal, Decimal | None))
        _decimal_fields_of[record_type] = names
    return _decimal_fields_of[record_type]

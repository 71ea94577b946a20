"""Records as rows and rows as records, with the hash that tells a changed row from a true one."""

import json
from _blake2 import blake2b  # hashlib's own, without OpenSSL, which is slow to load
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TypeVar

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import FieldValue, PlainValue, Record, records_from_columns
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreDamaged, StoreRefused, StoreTooNew

T = TypeVar("T")

SELECT_RECORDS: Final = (
    "SELECT id, workshop_id, type, parent_id, order_key, text, deleted, props, hash FROM record"
)
# A plain tuple of these columns: it is what SQLite gives, ten thousand times for a large board.
RecordRow = tuple[str, str, str, str | None, str, str, int, str, bytes]

COLUMN_FIELDS: Final = frozenset({"parent_id", "order_key", "text", "deleted"})

_SEPARATOR: Final = "\0"
# So many rows are made into records together.
_AT_ONCE: Final = 1_000
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
_from_json = json.JSONDecoder().raw_decode


def as_json(value: object) -> str:
    """Return the one way in which the store writes a value as JSON."""
    return _to_json(value)


def row_hash(*columns: str | float | None) -> bytes:
    """Return 16 bytes that change with any column."""
    return row_digest(*columns).digest()


def row_digest(*columns: str | float | None) -> blake2b:
    """Return the hash of a row as far as these columns, to which more may be added.

    Columns are joined with NUL, which no stored text may hold, so that two
    different rows never join to the same text.
    """
    texts = ["" if column is None else str(column) for column in columns]
    joined = _SEPARATOR.join(texts)
    if joined.count(_SEPARATOR) != len(texts) - 1:
        raise StoreRefused(
            tr(
                "This text holds an invisible character that cannot be stored, so nothing was"
                " changed; type it again rather than pasting it."
            )
        )
    return blake2b(joined.encode(), digest_size=16)


def record_row(
    workshop_id: RecordId, record_id: RecordId, type_name: str, values: dict[str, PlainValue]
) -> RecordRow:
    """Return the row of a record that has all these values."""
    parent_id, order_key = values["parent_id"], str(values["order_key"])
    text, deleted = str(values["text"]), int(bool(values["deleted"]))
    parent = None if parent_id is None else str(parent_id)
    props = as_json({k: v for k, v in values.items() if k not in COLUMN_FIELDS})
    columns = (record_id, workshop_id, type_name, parent, order_key, text, deleted, props)
    return (*columns, row_hash(*columns))


def values_of(row: RecordRow) -> dict[str, PlainValue]:
    """Return the values that a row holds, by field."""
    _, _, _, parent_id, order_key, text, deleted, props, _ = row
    values: dict[str, PlainValue] = json.loads(props)
    values.update(parent_id=parent_id, order_key=order_key, text=text, deleted=bool(deleted))
    return values


def is_true(row: RecordRow) -> bool:
    """Return whether a row is as it was written."""
    return _are_true((row,))


def records_from(rows: Iterable[RecordRow], types: RecordTypes) -> list[Record]:
    """Build the records of many rows, those of one type after another.

    Raises StoreDamaged for a row that is not as it was written, StoreTooNew for
    a type that this release does not know.
    """
    records: list[Record] = []
    following = iter(rows)
    while some := list(islice(following, _AT_ONCE)):
        if not _are_true(some):
            raise StoreDamaged(DAMAGED_ROW)
        for type_name in dict.fromkeys(row[2] for row in some):
            record_type = types.get(type_name)
            if record_type is None:
                raise StoreTooNew(_UNKNOWN_TYPE)
            records += _records_of(record_type, [row for row in some if row[2] == type_name])
    return records


def _are_true(rows: Collection[RecordRow]) -> bool:
    # Spelt out rather than through row_hash: this runs once a record of every board opened.
    try:
        hashes = [
            blake2b(
                _SEPARATOR.join(
                    (i, home, kind, parent or "", key, text, str(deleted), props)
                ).encode(),
                digest_size=16,
            ).digest()
            for i, home, kind, parent, key, text, deleted, props, _ in rows
        ]
    except TypeError:  # a damaged column can hold nothing, or a number
        return False
    return hashes == [row[8] for row in rows]


def _records_of(record_type: type[Record], rows: list[RecordRow]) -> list[Record]:
    """Build the records of rows of one type, column by column."""
    ids, _, _, parents, keys, texts, flags, props, _ = zip(*rows, strict=True)
    further, numbers = _further(props)
    columns: dict[str, Iterable[FieldValue]] = {
        "parent_id": _shared(parents),
        "order_key": _shared(keys),
        "text": texts,
        "deleted": map(bool, flags),
        **numbers,
    }
    return records_from_columns(record_type, ids, columns, further)


def _further(
    props: Sequence[str],
) -> tuple[list[dict[str, PlainValue]], dict[str, list[int]]]:
    """Return what rows of one type hold beside their columns, and their numbers as one more.

    Most of them are alike but for the number, so that the rest is read once.
    """
    known: dict[str, dict[str, PlainValue]] = {}
    further, numbers = [], []
    for text in props:
        ahead, _, behind = text.partition('"number":')
        number, _, rest = behind.partition(",")
        if not number.isdecimal():
            return [_from_json(each)[0] for each in props], {}
        values = known.get(ahead + rest)
        if values is None:
            values = known[ahead + rest] = _from_json(text)[0]
        further.append(values)
        numbers.append(int(number))
    return further, {"number": numbers}


def _shared(values: Iterable[T]) -> Iterator[T]:
    """Yield values, equal ones as one object: children name the same parent again and again."""
    known: dict[T, T] = {}
    return (known.setdefault(value, value) for value in values)


DAMAGED_ROW: Final = tr(
    "A part of this workshop's file is damaged, so it was not opened and nothing was overwritten;"
    " the other workshops are safe: choose “Check the store” on the page Safe keeping, which can"
    " mend it after a backup."
)
_UNKNOWN_TYPE: Final = tr(
    "This workshop holds an exercise that this release does not know, so it was left untouched;"
    " open it with the release that made it."
)

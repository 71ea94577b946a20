"""Steps on disk: the rows that a step changes and the step itself, written together."""

import json
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, Final

from dip_workshop.core.changes import ABSENT, Change, ChangeSet
from dip_workshop.core.history import NewStep, Step, StepHead, StepKind
from dip_workshop.core.ids import RecordId, ReplicaId, new_id
from dip_workshop.core.records import PlainValue
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.rows import (
    DAMAGED_ROW,
    SELECT_RECORDS,
    RecordRow,
    as_json,
    is_true,
    record_row,
    row_digest,
    row_hash,
    values_of,
)

_KINDS = frozenset(StepKind)
CHANGES_A_BREATH: Final = 500

# position, record_id, type, field, before, after
ChangeRow = tuple[int, str, str, str, str | None, str]

_INSERT_RECORD = """
    INSERT INTO record
        (id, workshop_id, type, parent_id, order_key, text, deleted, props, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE_RECORD = (
    "UPDATE record SET parent_id = ?, order_key = ?, text = ?, deleted = ?, props = ?, hash = ?"
    " WHERE id = ?"
)
_SELECT_RECORD = f"{SELECT_RECORDS} WHERE id = ?"
_NEXT_COUNTER = "SELECT ifnull(max(counter), 0) + 1 FROM step WHERE workshop_id = ?"
_INSERT_STEP = """
    INSERT INTO step
        (workshop_id, id, counter, replica_id, scope, kind, label, of_step, made_at, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_CHANGE = """
    INSERT INTO change (step, position, record_id, type, field, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SELECT_HEADS = """
    SELECT id, counter, replica_id, scope, kind, label, of_step, made_at
    FROM step WHERE workshop_id = ? ORDER BY counter, replica_id, id
"""
_SELECT_STEP = """
    SELECT serial, workshop_id, hash,
           id, counter, replica_id, scope, kind, label, of_step, made_at
    FROM step WHERE id = ?
"""
_SELECT_TOUCHED = """
    SELECT change.type, change.field FROM change JOIN step ON change.step = step.serial
    WHERE step.id = ?
"""
SELECT_CHANGES = """
    SELECT position, record_id, type, field, before, after
    FROM change WHERE step = ? ORDER BY position
"""
_COUNT = (
    "INSERT INTO table_count (workshop_id, name, rows) VALUES (?, ?, ?)"
    " ON CONFLICT (workshop_id, name) DO UPDATE SET rows = rows + excluded.rows"
)

_DAMAGED_HISTORY = tr(
    "A part of this workshop's history is damaged, so nothing was changed and nothing was"
    " overwritten; what the boards hold is safe: choose “Check the store” on the page Safe"
    " keeping, which can mend it after a backup."
)


def write_step(
    connection: sqlite3.Connection,
    workshop_id: RecordId,
    replica_id: ReplicaId,
    new: NewStep,
) -> StepHead:
    """Write the changed rows and the step; the caller holds the transaction.

    The dots of a label say that a command asks something first: of a step that is done
    they say nothing, so it is written without them.
    """
    label = new.label.removesuffix("…")
    (counter,) = connection.execute(_NEXT_COUNTER, (workshop_id,)).fetchone()
    head = StepHead(new_id(), counter, replica_id, new.scope, new.kind, label, new.of, time.time())
    created = _write_records(connection, workshop_id, new.changes)
    written = insert_step(connection, workshop_id, Step(head, new.changes))
    count_rows(connection, workshop_id, {"record": created, "step": 1, "change": written})
    return head


def take_in_steps(
    connection: sqlite3.Connection,
    workshop_id: RecordId,
    steps: Iterable[Step],
    changes: ChangeSet,
) -> None:
    """Write steps that were made elsewhere, and the rows that differ once they are in their places.

    `changes` lead from the rows that are there to those of the whole history.
    The caller holds the transaction.
    """
    created = _write_records(connection, workshop_id, changes)
    written = [insert_step(connection, workshop_id, step) for step in steps]
    count_rows(
        connection,
        workshop_id,
        {"record": created, "step": len(written), "change": sum(written)},
    )


def insert_step(connection: sqlite3.Connection, workshop_id: RecordId, step: Step) -> int:
    """Write a step without the rows that it changes; return how many changes it has."""
    rows = [_change_row(*numbered) for numbered in enumerate(step.changes)]
    columns = (workshop_id, *_head_columns(step.head), step_hash(workshop_id, step.head, rows))
    serial = connection.execute(_INSERT_STEP, columns).lastrowid
    connection.executemany(_INSERT_CHANGE, [(serial, *row) for row in rows])
    return len(rows)


def read_heads(connection: sqlite3.Connection, workshop_id: RecordId) -> tuple[StepHead, ...]:
    """Return the heads of a workshop's steps in their order."""
    return tuple(_head(columns) for columns in connection.execute(_SELECT_HEADS, (workshop_id,)))


def read_step(connection: sqlite3.Connection, step_id: RecordId) -> Step:
    """Return a step; StoreDamaged where it is not as it was written."""
    found = connection.execute(_SELECT_STEP, (step_id,)).fetchone()
    if found is None:
        raise KeyError(step_id)
    serial, workshop_id, written, *columns = found
    head = _head(columns)
    rows: list[ChangeRow] = connection.execute(SELECT_CHANGES, (serial,)).fetchall()
    if step_hash(workshop_id, head, rows) != written:
        raise StoreDamaged(_DAMAGED_HISTORY)
    return Step(head, tuple(change_from(row) for row in rows))


def touches_only(
    connection: sqlite3.Connection, step_id: RecordId, is_wanted: Callable[[str, str], bool]
) -> bool:
    """Return whether each field that a step changes, by its record's type and name, is wanted.

    It is read no further than the first that is not: a step can fill a large board.
    """
    found = connection.execute(_SELECT_TOUCHED, (step_id,))
    touched = False
    for type_name, field in found:
        touched = True
        if not is_wanted(type_name, field):
            return False
    return touched


def is_step_true(
    connection: sqlite3.Connection, step_id: RecordId, breathe: Callable[[], None]
) -> bool:
    """Return whether a step is as it was written; `breathe` is called amid a long one.

    A step can have as many changes as a large board has fields: they are never all in memory.
    """
    serial, workshop_id, written, *columns = connection.execute(_SELECT_STEP, (step_id,)).fetchone()
    digest = row_digest(workshop_id, *_head_columns(_head(columns)), "[")
    rows = connection.execute(SELECT_CHANGES, (serial,))
    separator = ""
    while found := rows.fetchmany(CHANGES_A_BREATH):
        digest.update((separator + as_json(found)[1:-1]).encode())
        separator = ","
        if len(found) == CHANGES_A_BREATH:
            breathe()
    digest.update(b"]")
    return bool(digest.digest() == written)


def rewrite_step(
    connection: sqlite3.Connection,
    step_id: RecordId,
    rewrite_label: Callable[[str], str],
    rewrite_change: Callable[[ChangeRow], ChangeRow],
) -> bool:
    """Rewrite the words of a step and return whether any differ; the caller holds the transaction.

    For removal for good alone: what is rewritten cannot be told from what was
    once done. StoreDamaged where the step is not as it was written.
    """
    serial, workshop_id, written, *columns = connection.execute(_SELECT_STEP, (step_id,)).fetchone()
    head = _head(columns)
    rows: list[ChangeRow] = connection.execute(SELECT_CHANGES, (serial,)).fetchall()
    if step_hash(workshop_id, head, rows) != written:
        raise StoreDamaged(_DAMAGED_HISTORY)
    new_head = head._replace(label=rewrite_label(head.label))
    new_rows = [rewrite_change(row) for row in rows]
    if (new_head, new_rows) == (head, rows):
        return False
    connection.execute(
        "UPDATE step SET label = ?, hash = ? WHERE serial = ?",
        (new_head.label, step_hash(workshop_id, new_head, new_rows), serial),
    )
    connection.executemany(
        "UPDATE change SET before = ?, after = ? WHERE step = ? AND position = ?",
        [(row[4], row[5], serial, row[0]) for row in new_rows],
    )
    return True


def step_hash(workshop_id: str, head: StepHead, rows: list[ChangeRow]) -> bytes:
    """Return the hash over a step, its changes and their order."""
    return row_hash(workshop_id, *_head_columns(head), as_json(rows))


def change_from(row: ChangeRow) -> Change:
    """Return the change of a row: no value before is *absent*, JSON null is nothing."""
    _, record_id, type_name, field, before, after = row
    old = ABSENT if before is None else json.loads(before)
    return Change(RecordId(record_id), type_name, field, old, json.loads(after))


def count_rows(
    connection: sqlite3.Connection, workshop_id: RecordId, added: dict[str, int]
) -> None:
    """Add to the number of rows that each table should have for a workshop."""
    connection.executemany(
        _COUNT, [(workshop_id, table, number) for table, number in added.items() if number]
    )


def _write_records(
    connection: sqlite3.Connection, workshop_id: RecordId, changes: ChangeSet
) -> int:
    """Write the rows that the changes touch; return how many are new."""
    values: dict[tuple[RecordId, str], dict[str, PlainValue]] = defaultdict(dict)
    for change in changes:
        values[change.record_id, change.type_name][change.field] = change.after
    is_new = {c.record_id for c in changes if c.field == "deleted" and c.before is ABSENT}
    created: list[RecordRow] = []
    changed: list[tuple[RecordRow, RecordRow]] = []
    for (record_id, type_name), fields in values.items():
        if record_id in is_new:
            created.append(record_row(workshop_id, record_id, type_name, fields))
        else:
            old: RecordRow = connection.execute(_SELECT_RECORD, (record_id,)).fetchone()
            if not is_true(old):  # a new hash over a damaged row would make it look whole
                raise StoreDamaged(DAMAGED_ROW)
            new = record_row(workshop_id, record_id, old[2], values_of(old) | fields)
            changed.append((old, new))
    connection.executemany(_INSERT_RECORD, created)
    connection.executemany(_UPDATE_RECORD, [(*row[3:], row[0]) for _, row in changed])
    # Not imported before something is written.
    from dip_workshop.store import search_index

    search_index.follow(connection, [*((None, row) for row in created), *changed])
    return len(created)


def _change_row(position: int, change: Change) -> ChangeRow:
    before = None if change.before is ABSENT else as_json(change.before)
    return (
        position,
        change.record_id,
        change.type_name,
        change.field,
        before,
        as_json(change.after),
    )


def _head_columns(head: StepHead) -> tuple[str | float | None, ...]:
    return (
        head.id,
        head.counter,
        head.replica_id,
        head.scope,
        head.kind.value,
        head.label,
        head.of,
        head.made_at,
    )


def _head(columns: Iterable[Any]) -> StepHead:
    step_id, counter, replica_id, scope, kind, label, of, made_at = columns
    if kind not in _KINDS:
        raise StoreDamaged(_DAMAGED_HISTORY)
    return StepHead(
        step_id,
        counter,
        replica_id,
        scope,
        StepKind(kind),
        label,
        of,
        made_at,
    )

"""The catalogue of what was made to hand out: which file, of what, in which state."""

import sqlite3
from dataclasses import astuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.store.database import transaction
from dip_workshop.store.journal import count_rows
from dip_workshop.store.rows import row_hash


@dataclass(frozen=True, slots=True)
class Output:
    """One file that was made.

    `state` is the store's token of the exercise at that time, `smallest_print`
    the smallest text on it in points (None: unknown), `exercise_id` None for the
    whole workshop.
    """

    id: RecordId
    workshop_id: RecordId
    exercise_id: RecordId | None
    kind: str
    title: str
    path: str
    sha256: str
    made_at: float
    state: str
    paper: str
    pages: int
    texts_found: int
    texts_total: int
    smallest_print: float | None


_INSERT = """
    INSERT INTO output
        (id, workshop_id, exercise_id, kind, title, path, sha256, made_at, state, paper, pages,
         texts_found, texts_total, smallest_print, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SELECT = """
    SELECT id, workshop_id, exercise_id, kind, title, path, sha256, made_at, state, paper, pages,
           texts_found, texts_total, smallest_print
    FROM output WHERE ?1 IS NULL OR workshop_id = ?1 ORDER BY rowid DESC
"""


def write_output(connection: sqlite3.Connection, output: Output) -> None:
    """Enter a file that was made."""
    columns = astuple(output)
    with transaction(connection):
        connection.execute(_INSERT, (*columns, row_hash(*columns)))
        count_rows(connection, output.workshop_id, {"output": 1})


def forget_output(connection: sqlite3.Connection, output: Output) -> Output:
    """Take a file off the list and return its entry; the file, wherever it is, is not touched."""
    with transaction(connection):
        gone = connection.execute("DELETE FROM output WHERE id = ?", (output.id,)).rowcount
        count_rows(connection, output.workshop_id, {"output": -gone})
    return output


def read_outputs(
    connection: sqlite3.Connection, workshop_id: RecordId | None
) -> tuple[Output, ...]:
    """Return what was made of one workshop, or of all; the newest first."""
    return tuple(Output(*columns) for columns in connection.execute(_SELECT, (workshop_id,)))

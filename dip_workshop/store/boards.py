"""Whole boards read from their rows."""

import sqlite3
from _blake2 import blake2b  # hashlib's own, without OpenSSL, which is slow to load
from collections.abc import Callable
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.journal import count_rows
from dip_workshop.store.rows import SELECT_RECORDS, records_from

Connection = sqlite3.Connection
Task = Callable[[Connection], None]

_INSERT_WORKSHOP: Final = "INSERT INTO workshop (id) VALUES (?)"
_SELECT_ROWS: Final = f"{SELECT_RECORDS} WHERE workshop_id = ?"
_SELECT_COUNT: Final = "SELECT rows FROM table_count WHERE workshop_id = ? AND name = ?"
_SELECT_ALL_HASHES: Final = (
    "SELECT hash FROM record WHERE workshop_id = ? AND deleted = 0 ORDER BY id"
)
_SELECT_EXERCISE_HASHES: Final = """
    WITH RECURSIVE shown(id, hash) AS (
        SELECT id, hash FROM record WHERE id = ?2
        UNION ALL
        SELECT child.id, child.hash FROM record AS child
        JOIN shown ON child.workshop_id = ?1 AND child.parent_id = shown.id
        WHERE child.deleted = 0
    )
    SELECT hash FROM (
        SELECT id, hash FROM shown UNION ALL SELECT id, hash FROM record WHERE id = ?1
    ) ORDER BY id
"""


def insert_workshop(connection: Connection, workshop_id: RecordId) -> None:
    """Make room for a new workshop; the caller holds the transaction."""
    connection.execute(_INSERT_WORKSHOP, (workshop_id,))
    count_rows(connection, workshop_id, {"workshop": 1})


def read_board(connection: Connection, workshop_id: RecordId, types: RecordTypes) -> Board:
    """Return a board of rows that are all there and all as they were written."""
    board = Board(records_from(connection.execute(_SELECT_ROWS, (workshop_id,)), types))
    count = connection.execute(_SELECT_COUNT, (workshop_id, "record")).fetchone()
    if count != (len(board),):
        raise StoreDamaged(
            tr(
                "A part of this workshop is missing from its file, so it was not opened and nothing"
                " was overwritten; the other workshops are safe: choose “Check the store” on the"
                " page Safe keeping, which can mend it after a backup."
            )
        )
    return board


def read_state(connection: Connection, workshop_id: RecordId, exercise_id: RecordId | None) -> str:
    """Return a token over the hashes of all live rows of an exercise, or of the workshop."""
    if exercise_id is None:
        rows = connection.execute(_SELECT_ALL_HASHES, (workshop_id,))
    else:
        rows = connection.execute(_SELECT_EXERCISE_HASHES, (workshop_id, exercise_id))
    return blake2b(b"".join(hash_ for (hash_,) in rows), digest_size=12).hexdigest()

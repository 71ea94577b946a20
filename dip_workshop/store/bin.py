"""Deleted workshops: listed, brought back, or taken out of the file for good.

Nothing goes from here by itself, so no clock that jumps can empty it.
"""

import sqlite3
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.store.database import transaction, write_anew
from dip_workshop.store.errors import StoreRefused

_SELECT_DELETED: Final = """
    SELECT root.id, root.text, newest.made_at FROM workshop
    CROSS JOIN record AS root ON root.id = workshop.id
    JOIN step AS newest ON newest.serial = (
        SELECT serial FROM step WHERE workshop_id = workshop.id ORDER BY counter DESC LIMIT 1
    )
    WHERE root.deleted = 1
    ORDER BY newest.serial DESC
"""
_COUNT_DELETED: Final = """
    SELECT count(*) FROM workshop
    CROSS JOIN record AS root ON root.id = workshop.id WHERE root.deleted = 1
"""
_TAKE_OUT: Final = (
    "DELETE FROM change WHERE step IN (SELECT serial FROM step WHERE workshop_id = ?)",
    "DELETE FROM step WHERE workshop_id = ?",
    "DELETE FROM draft WHERE workshop_id = ?",
    "DELETE FROM output WHERE workshop_id = ?",
    "DELETE FROM search_text WHERE record_id IN (SELECT id FROM record WHERE workshop_id = ?)",
    "DELETE FROM record WHERE workshop_id = ?",
    "DELETE FROM table_count WHERE workshop_id = ?",
    "DELETE FROM workshop WHERE id = ?",
)


class Deleted(NamedTuple):
    """A workshop in the bin; `deleted_at` is what the laptop's clock said, for people."""

    id: RecordId
    title: str
    deleted_at: float


def read_deleted(connection: sqlite3.Connection) -> tuple[Deleted, ...]:
    """Return the workshops in the bin, the one deleted last first."""
    return tuple(Deleted(*columns) for columns in connection.execute(_SELECT_DELETED))


def count_deleted(connection: sqlite3.Connection) -> int:
    """Return how many workshops are in the bin."""
    return int(connection.execute(_COUNT_DELETED).fetchone()[0])


def delete_for_good(connection: sqlite3.Connection, workshop_id: RecordId) -> None:
    """Take a workshop out of the file with all its history, to the last byte; only from the bin."""
    if all(deleted.id != workshop_id for deleted in read_deleted(connection)):
        raise StoreRefused(
            tr("Only a workshop in the bin can be deleted for good. Nothing was changed.")
        )
    from dip_workshop.store import search_index

    with transaction(connection):
        for statement in _TAKE_OUT:
            connection.execute(statement, (workshop_id,))
        search_index.make_anew(connection)
        search_index.forget_deleted(connection)
    write_anew(connection)

"""Text that is still being typed, kept so that a crash does not take it."""

import sqlite3

from dip_workshop.core.ids import RecordId
from dip_workshop.store.database import transaction
from dip_workshop.store.journal import count_rows
from dip_workshop.store.rows import row_hash

_SELECT = "SELECT place, text FROM draft WHERE workshop_id = ?"
_EXISTS = "SELECT 1 FROM draft WHERE workshop_id = ? AND place = ?"
_UPSERT = (
    "INSERT INTO draft (workshop_id, place, text, hash) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (workshop_id, place) DO UPDATE SET text = excluded.text, hash = excluded.hash"
)
_DELETE = "DELETE FROM draft WHERE workshop_id = ? AND place = ?"


def write_draft(
    connection: sqlite3.Connection, workshop_id: RecordId, place: str, text: str
) -> None:
    """Keep what stands in a place so far, in the stead of what stood there."""
    with transaction(connection):
        known = connection.execute(_EXISTS, (workshop_id, place)).fetchone()
        row = (workshop_id, place, text, row_hash(workshop_id, place, text))
        connection.execute(_UPSERT, row)
        count_rows(connection, workshop_id, {"draft": 0 if known else 1})


def read_drafts(connection: sqlite3.Connection, workshop_id: RecordId) -> dict[str, str]:
    """Return the drafts of a workshop by their place."""
    return dict(connection.execute(_SELECT, (workshop_id,)))


def delete_draft(connection: sqlite3.Connection, workshop_id: RecordId, place: str) -> None:
    """Forget a draft: its text was entered, or given up."""
    with transaction(connection):
        gone = connection.execute(_DELETE, (workshop_id, place)).rowcount
        count_rows(connection, workshop_id, {"draft": -gone})

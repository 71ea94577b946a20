"""Text that is still being typed, kept so that a crash does not take it."""

import sqlite3
from collections.abc import Mapping

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


def write_drafts(
    connection: sqlite3.Connection, workshop_id: RecordId, texts: Mapping[str, str]
) -> None:
    """Keep what stands in some places so far, all or none; an empty text is forgotten."""
    with transaction(connection):
        put_drafts(connection, workshop_id, texts)


def put_drafts(
    connection: sqlite3.Connection, workshop_id: RecordId, texts: Mapping[str, str]
) -> None:
    """Do the same within a transaction that the caller holds."""
    more = sum(_write(connection, workshop_id, place, text) for place, text in texts.items())
    count_rows(connection, workshop_id, {"draft": more})


def _write(connection: sqlite3.Connection, workshop_id: RecordId, place: str, text: str) -> int:
    """Keep or forget one draft; return how many more there are."""
    if not text:
        return -connection.execute(_DELETE, (workshop_id, place)).rowcount
    known = connection.execute(_EXISTS, (workshop_id, place)).fetchone()
    connection.execute(_UPSERT, (workshop_id, place, text, row_hash(workshop_id, place, text)))
    return 0 if known else 1


def read_drafts(connection: sqlite3.Connection, workshop_id: RecordId) -> dict[str, str]:
    """Return the drafts of a workshop by their place."""
    return dict(connection.execute(_SELECT, (workshop_id,)))

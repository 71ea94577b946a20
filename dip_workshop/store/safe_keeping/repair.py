"""Mend what can be mended, in one transaction; what is not understood stays as it is.

Rows come back from a whole history; a history that is damaged gives way, from
its first damaged step on, to one step that leads to the rows; and what is
taken out of the file is first written to a text beside it.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store import search_index
from dip_workshop.store.database import transaction
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.health import COUNTS, HASHED, check_file
from dip_workshop.store.rows import row_hash
from dip_workshop.store.safe_keeping.workshop_repair import WorkshopRepair
from dip_workshop.store.setting_aside import SetAside

_OF_INDEXES: Final = ("missing from index", "wrong # of entries in index")
_HOMELESS: Final = """
    SELECT workshop_id FROM record WHERE workshop_id NOT IN (SELECT id FROM workshop)
    UNION SELECT workshop_id FROM step WHERE workshop_id NOT IN (SELECT id FROM workshop)
"""
_CHECK_SEARCH: Final = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
_WRITTEN_COUNT: Final = "SELECT rows FROM table_count WHERE workshop_id = ? AND name = ?"
_SET_COUNT: Final = """
    INSERT INTO table_count (workshop_id, name, rows) VALUES (?1, ?2, ?3)
    ON CONFLICT (workshop_id, name) DO UPDATE SET rows = ?3
"""
_BESIDE_BOARDS: Final = ("draft", "output")
_DROP: Final = {
    "draft": "DELETE FROM draft WHERE workshop_id = ? AND place = ?",
    "output": "DELETE FROM output WHERE id = ?",
}


class Repaired(NamedTuple):
    """What was mended, what is still wrong, and the text of what was taken out, if any."""

    mended: tuple[str, ...]
    left: tuple[str, ...]
    set_aside: Path | None = None


def repair_file(
    connection: sqlite3.Connection,
    store: Path,
    replica_id: ReplicaId,
    types: RecordTypes,
    breathe: Callable[[], None],
) -> Repaired:
    """Mend all that can be, wholly or not at all; the caller has made a backup.

    `breathe` is called between two workshops: it may raise to stop, and then
    nothing was changed.
    """
    faults = [f for (f,) in connection.execute("PRAGMA integrity_check") if f != "ok"]
    if not all(any(words in fault for words in _OF_INDEXES) for fault in faults):
        return Repaired((), check_file(connection, types).problems)
    kept = SetAside(store)
    connection.text_factory = _as_far_as_it_is_text
    try:
        with transaction(connection):
            mended = tuple(_mend(connection, replica_id, types, kept, breathe, bool(faults)))
            written = kept.write()
    finally:
        connection.text_factory = str
    return Repaired(mended, check_file(connection, types).problems, written)


def _mend(
    connection: sqlite3.Connection,
    replica_id: ReplicaId,
    types: RecordTypes,
    kept: SetAside,
    breathe: Callable[[], None],
    has_wrong_indexes: bool,
) -> Iterator[str]:
    if has_wrong_indexes:
        connection.execute("REINDEX")
        yield tr("The order in which rows are found was made anew.")
    yield from _give_homes(connection)
    yield from _take_out_damaged(connection, kept)
    for (workshop_id,) in connection.execute("SELECT id FROM workshop ORDER BY id").fetchall():
        breathe()
        repair = WorkshopRepair(connection, RecordId(workshop_id), types, replica_id, kept)
        yield from repair.mend()
        understood = tuple(COUNTS) if repair.is_whole else _BESIDE_BOARDS
        yield from _count_anew(connection, workshop_id, repair.name, understood)
    breathe()
    yield from _mend_search(connection)


def _give_homes(connection: sqlite3.Connection) -> Iterator[str]:
    """Enter workshops again that rows speak of and the list of workshops lacks."""
    lost = connection.execute(_HOMELESS).fetchall()
    connection.executemany("INSERT INTO workshop (id) VALUES (?)", lost)
    if lost:
        yield tr_count(
            "{n} workshop was entered again that the list lacked.",
            "{n} workshops were entered again that the list lacked.",
            len(lost),
        )


def _take_out_damaged(connection: sqlite3.Connection, kept: SetAside) -> Iterator[str]:
    """Take out drafts and entries of PDFs that are not as they were written; a text keeps them."""
    damaged: dict[str, int] = {}
    for table, reading in HASHED.items():
        rows = connection.execute(reading).fetchall()
        wrong = [row for row in rows if not _is_as_written(row)]
        for row in wrong:
            kept.keep(table, row)
            key = row[: _DROP[table].count("?")]
            connection.execute(_DROP[table], key)
        damaged[table] = len(wrong)
    if damaged["draft"]:
        yield tr_count(
            "{n} damaged text that was still being typed was written to a file and taken out.",
            "{n} damaged texts that were still being typed were written to a file and taken out.",
            damaged["draft"],
        )
    if damaged["output"]:
        yield tr_count(
            "{n} damaged entry of a PDF was written to a file and taken out; the PDF itself stays.",
            "{n} damaged entries of PDFs were written to a file and taken out;"
            " the PDFs themselves stay.",
            damaged["output"],
        )


def _is_as_written(row: tuple[Any, ...]) -> bool:
    *columns, written = row
    try:
        return bool(row_hash(*columns) == written)
    except StoreRefused:  # damage can put a NUL into a text
        return False


def _count_anew(
    connection: sqlite3.Connection, workshop_id: str, name: str, tables: Iterable[str]
) -> Iterator[str]:
    wrong = 0
    for table in tables:
        counting = f"SELECT n FROM ({COUNTS[table]}) WHERE workshop_id = ?"  # noqa: S608
        found = connection.execute(counting, (workshop_id,)).fetchone()
        written = connection.execute(_WRITTEN_COUNT, (workshop_id, table)).fetchone()
        if (found or (0,)) != (written or (0,)):
            connection.execute(_SET_COUNT, (workshop_id, table, found[0] if found else 0))
            wrong += 1
    if wrong:
        yield tr_count(
            "“{name}”: {n} count of rows was put right.",
            "“{name}”: {n} counts of rows were put right.",
            wrong,
            name=name,
        )


def _mend_search(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        connection.execute(_CHECK_SEARCH)
        is_right = not search_index.count_wrong(connection)
    except sqlite3.DatabaseError:
        is_right = False
    if not is_right:
        search_index.make_anew(connection)
        yield tr("The index of the search was made anew.")


def _as_far_as_it_is_text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")

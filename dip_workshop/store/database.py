"""Open the one file: whose it is, how old it is, and the settings under which "saved" is true."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.durable_files import patiently
from dip_workshop.store import schema
from dip_workshop.store.addresses import address_of
from dip_workshop.store.copies.restore_plan import finish_restore, is_restore_unfinished
from dip_workshop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreForeign,
    StoreTooNew,
    StoreUnreachable,
)
from dip_workshop.store.writer_lock import WriterLock

SQLITE_VERSION: Final = sqlite3.sqlite_version
# Simulated power cuts lose acknowledged edits under SQLite's defaults and under WAL with
# NORMAL, and none under these. They are set rather than hoped for: builds differ.
_SETTINGS: Final = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA locking_mode = NORMAL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_PATIENCE: Final = 5.0  # seconds to wait while another program reads
_MAGIC: Final = b"SQLite format 3\0"


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open the file, making it where there is none and migrating it where it is older.

    Raises StoreForeign or StoreTooNew ahead of touching a file that is not this
    release's to write.
    """
    finish_restore(path)
    version = version_of(path)
    if _has_unfinished_edit(path):
        # Of an update that a crash cut off, the header may tell the new version already.
        _take_back_unfinished_edit(path)
        version = version_of(path)
    if version not in (None, schema.SCHEMA_VERSION):
        _back_up_before_update(path)
    if version is not None:
        # SQLite would open a file that may not be written, and refuse the first edit alone.
        patiently(lambda: path.open("rb+")).close()
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
        if version != schema.SCHEMA_VERSION:
            _migrate(connection)
        # A file that cannot be written says so now, and not at the first edit.
        with transaction(connection):
            connection.execute("SELECT count(*) FROM workshop").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open the file beside a window that writes it; nothing is made or migrated."""
    if is_restore_unfinished(path):
        _finish_what_was_cut_off(path)
    if not path.exists():
        raise StoreUnreachable(tr("There are no workshops at {path}; nothing was made.", path=path))
    if version_of(path) not in (None, schema.SCHEMA_VERSION):
        raise StoreTooNew(
            tr(
                "An older release made this file, so it was left untouched;"
                " open it once in the window, which brings it up to date."
            )
        )
    if _has_unfinished_edit(path):
        _finish_what_was_cut_off(path)
    address = address_of(path.resolve(), "mode=ro")
    connection = sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    return connection


def version_of(path: Path) -> int | None:
    """Return the version of the schema that a file has, or None where it is still to be made.

    Reads the first hundred bytes only, so that a file that is not ours or is too
    new stays as it is to the byte.
    """
    try:
        with patiently(lambda: path.open("rb")) as file:
            header = file.read(100)
    except FileNotFoundError:
        return None
    if not header.strip(b"\0"):  # a crash while the file was being made leaves this
        return None
    if not header.startswith(_MAGIC) or _number(header, 68) != schema.APPLICATION_ID:
        raise StoreForeign(
            tr(
                "{name} was not made by DIP Workshop, so it was left untouched; choose "
                "another file or move this one elsewhere.",
                name=path.name,
            )
        )
    version = _number(header, 60)
    if version > schema.SCHEMA_VERSION:
        raise StoreTooNew(
            tr(
                "A newer release of DIP Workshop wrote this file, so it was left untouched;"
                " open it with that release."
            )
        )
    _refuse_cut_short(path)
    return version


def told_size(path: Path) -> int:
    """Return how many bytes a file of ours says that it has; 0 where it does not tell."""
    with path.open("rb") as file:
        header = file.read(100)
    size_is_known = len(header) == 100 and _number(header, 24) == _number(header, 92)
    return _number(header, 28) * _page_size(header) if size_is_known else 0


def _refuse_cut_short(path: Path) -> None:
    """Raise StoreDamaged for a file shorter than it says: SQLite would go on writing to it."""
    if _has_unfinished_edit(path):
        return  # the last edit was cut off: SQLite makes the file whole from its journal
    if path.stat().st_size < told_size(path):
        raise StoreDamaged(
            tr(
                "The end of {name} is missing, so it was left untouched; make a copy of it "
                "before anything else, then run: dip-workshop doctor",
                name=path.name,
            )
        )


def _has_unfinished_edit(path: Path) -> bool:
    """Return whether an edit is under way, or was cut off by a crash."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _take_back_unfinished_edit(path: Path) -> None:
    """Let SQLite make the file whole from its journal."""
    with closing(sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _finish_what_was_cut_off(path: Path) -> None:
    """Finish what a crash cut off, an edit or a restore, unless a window is just writing."""
    with suppress(StoreBusy):
        lock = WriterLock(path)
        try:
            open_for_writing(path).close()
        finally:
            lock.release()


def _number(header: bytes, start: int) -> int:
    return int.from_bytes(header[start : start + 4], "big")


def _page_size(header: bytes) -> int:
    size = int.from_bytes(header[16:18], "big")
    return 65_536 if size == 1 else size


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Make what happens inside one transaction, durable at its end or undone wholly."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # A step may name a child ahead of its parent: ties are checked at the end.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def write_anew(connection: sqlite3.Connection) -> None:
    """Write the file anew after something was removed, so that no free page keeps any of it."""
    try:
        connection.execute("VACUUM")
    except sqlite3.Error as error:  # such as a full disk: a second file as large is needed
        raise StoreError(
            tr(
                "It is removed, but the disk did not let the file be written anew, so traces of it"
                " may be left there: free some space and then remove anything for good again."
            )
        ) from error


def _back_up_before_update(path: Path) -> None:
    """Back up a file of an older release; StoreDamaged where its pages are not whole."""
    # Here and not above: a start that updates nothing needs none of it.
    from dip_workshop.store.copies import backup_files, copying
    from dip_workshop.store.copies.backup_names import Reason

    def copy(part: Path) -> str:
        with closing(sqlite3.connect(path)) as source:
            return copying.copy_store(source, part, copying.without_pause)

    folder = backup_files.backups_folder(path)
    made = backup_files.write_backup(
        folder, path, Reason.BEFORE_UPDATE, copy, datetime.now(), copying.without_pause
    )
    if made.has_faults and not copying.has_whole_pages(made.path):
        raise StoreDamaged(
            tr(
                "The file that holds the workshops is damaged, so it was not brought up to "
                "date; it was left untouched, and a copy is in {name}.",
                name=made.path.name,
            )
        )


def _migrate(connection: sqlite3.Connection) -> None:
    # Here and not above: sqlite-utils must not be loaded before the first window is painted.
    from dip_workshop.store.migrations import migrate

    migrate(connection)

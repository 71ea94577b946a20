"""A copy of a whole store: made while edits go on, and looked through before it counts."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Final

from dip_workshop.store.addresses import address_of
from dip_workshop.store.health import row_faults

Breathe = Callable[[], None]


def without_pause() -> None:
    """Go on at once, where no work comes first."""


# A quarter of a megabyte is copied in about a millisecond; then whoever waits is served.
SLICE_PAGES: Final = 64
# In the order of the pages, in which even a large store is read in no time. The hash of a row
# stands for the row: `row_faults` tells whether it does.
_CONTENT: Final = (
    "SELECT id FROM workshop ORDER BY rowid",
    "SELECT hash FROM record ORDER BY rowid",
    "SELECT hash FROM step ORDER BY rowid",
    "SELECT hash FROM draft ORDER BY workshop_id, place",
    "SELECT hash FROM output ORDER BY rowid",
    "SELECT workshop_id || name || rows FROM table_count WHERE rows <> 0 ORDER BY 1",
)


def copy_store(source: sqlite3.Connection, path: Path, between: Breathe) -> str:
    """Copy all that a connection reads into a new file; return its content hash.

    `between` is called between two slices: what it writes through the same
    connection is in the copy too. The copy is not flushed to the disk yet.
    """

    def serve(status: int, _remaining: int, _total: int) -> None:
        if status != sqlite3.SQLITE_DONE:  # what is written after the last slice is not copied
            between()

    with closing(sqlite3.connect(path, isolation_level=None)) as target:
        # Nobody needs half a copy after a crash: it is flushed once, whole.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        source.backup(target, pages=SLICE_PAGES, progress=serve, sleep=0)
    return content_hash(source)


def content_hash(connection: sqlite3.Connection) -> str:
    """Return a text that differs where any row of a store differs."""
    digest = blake2b(digest_size=16)
    for reading in _CONTENT:
        for (value,) in connection.execute(reading):
            digest.update(value if isinstance(value, bytes) else str(value).encode())
        digest.update(b"\0")
    return digest.hexdigest()


def faults_of(path: Path, breathe: Breathe) -> tuple[str, ...]:
    """Return what is wrong with a copy, a sentence each; nothing is written beside it."""
    with reading(path) as connection:
        return tuple(row_faults(connection, breathe))


def has_whole_pages(path: Path) -> bool:
    """Return whether SQLite itself finds nothing wrong with a copy."""
    with reading(path) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy that nobody writes, without a lock or a journal beside it."""
    address = address_of(path.resolve(), "mode=ro&immutable=1")
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        yield connection

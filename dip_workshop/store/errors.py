"""What can go wrong with the file that holds the workshops: one plain sentence each."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.durable_files import meaning_of


class StoreError(Exception):
    """The environment failed the store; str() is the sentence to show."""


class StoreBusy(StoreError):
    """Another window or program has the file."""


class StoreTooNew(StoreError):
    """A newer release wrote the file; it was not touched."""


class StoreForeign(StoreError):
    """The file is not ours; it was not touched."""


class StoreDamaged(StoreError):
    """The file cannot be read as it was written; it was not overwritten."""


class StoreReadOnly(StoreError):
    """The file or its folder cannot be written."""


class StoreFull(StoreError):
    """The disk has no room left."""


class StoreUnreachable(StoreError):
    """The disk or folder did not answer."""


class StoreClosing(StoreError):
    """The store is being closed under a long task, which ends undone."""


class StoreRefused(StoreError):
    """A value that no store can hold reached it; the edge should have cleaned it."""


_DAMAGED: Final = tr(
    "The file that holds the workshops is damaged, so it was left untouched;"
    " make a copy of it before anything else, then run: dip-workshop doctor"
)

_SENTENCES: Final[dict[int, tuple[type[StoreError], str]]] = {
    sqlite3.SQLITE_FULL: (
        StoreFull,
        tr(
            "The disk is full, so this last change was not saved; all before it is safe:"
            " free some space and try again."
        ),
    ),
    sqlite3.SQLITE_READONLY: (
        StoreReadOnly,
        tr(
            "The file that holds the workshops cannot be written, so nothing was changed;"
            " ask for the right to write in its folder."
        ),
    ),
    sqlite3.SQLITE_PERM: (
        StoreReadOnly,
        tr(
            "The file that holds the workshops may not be opened, so nothing was changed;"
            " ask for the right to write in its folder."
        ),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        StoreUnreachable,
        tr(
            "The file that holds the workshops cannot be opened, so nothing was changed;"
            " check that its folder is there and may be written."
        ),
    ),
    sqlite3.SQLITE_IOERR: (
        StoreUnreachable,
        tr(
            "The disk did not answer, so this last change was not saved; all before it is safe:"
            " check the disk and try again."
        ),
    ),
    sqlite3.SQLITE_BUSY: (
        StoreBusy,
        tr(
            "Another program is using the file that holds the workshops, so this last change was"
            " not saved; close that program and try again."
        ),
    ),
    sqlite3.SQLITE_CORRUPT: (StoreDamaged, _DAMAGED),
    # Our statements are constants: one that does not fit the tables means that those are damaged.
    sqlite3.SQLITE_ERROR: (StoreDamaged, _DAMAGED),
    sqlite3.SQLITE_NOTADB: (StoreDamaged, _DAMAGED),
}
_SENTENCES[sqlite3.SQLITE_LOCKED] = _SENTENCES[sqlite3.SQLITE_BUSY]
_LIKE_SQLITE: Final = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): sqlite3.SQLITE_FULL,
    errno.EFBIG: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EBUSY: sqlite3.SQLITE_BUSY,
    errno.EIO: sqlite3.SQLITE_IOERR,
}

_NOT_TEXT: Final = tr(
    "This text holds characters that cannot be stored, so nothing was changed;"
    " type it again rather than pasting it."
)


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what SQLite and the disk raise into a StoreError; our own faults pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        told = _store_error(error)
        if told is None:
            raise
        raise told from error
    except UnicodeDecodeError as error:
        raise StoreDamaged(_DAMAGED) from error
    except (UnicodeEncodeError, OverflowError) as error:
        raise StoreRefused(_NOT_TEXT) from error
    except OSError as error:
        raise _disk_error(error) from error


def _disk_error(error: OSError) -> StoreError:
    may_not = isinstance(error, PermissionError)
    otherwise = sqlite3.SQLITE_READONLY if may_not else sqlite3.SQLITE_CANTOPEN
    kind, sentence = _SENTENCES[_LIKE_SQLITE.get(meaning_of(error), otherwise)]
    return kind(sentence)


def _store_error(error: sqlite3.Error) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _SENTENCES:
        kind, sentence = _SENTENCES[code & 0xFF]
        return kind(sentence)
    if "decode" in str(error):  # text that is not UTF-8 comes without a code
        return StoreDamaged(_DAMAGED)
    return None

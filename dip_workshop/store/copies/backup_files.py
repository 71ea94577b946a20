"""One backup into a folder: whole, looked through and under a name of its own, or not at all."""

import errno
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from glob import escape
from pathlib import Path
from secrets import token_hex
from shutil import disk_usage
from typing import Final

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import (
    clear_unfinished,
    drop,
    flush,
    flush_folder,
    meaning_of,
    move_without_overwriting,
)
from dip_workshop.store.copies.backup_names import (
    Backup,
    Reason,
    backup_name,
    backups_among,
    next_number,
)
from dip_workshop.store.copies.copying import Breathe, content_hash, faults_of, reading
from dip_workshop.store.errors import (
    StoreBusy,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreUnreachable,
    told_plainly,
)

FOLDER: Final = "backups"
_PART: Final = ".part"
_RANDOM_BYTES: Final = 8
_SPARE_BYTES: Final = 1 << 20
_LONGEST_SHOWN: Final = 80
# No file takes longer to be written.
LONGEST_BACKUP: Final = 3600.0
# Of a path, in bytes: Windows opens no longer one, nor does SQLite elsewhere. Neither says why.
_LONGEST_PATH: Final = 259 if sys.platform == "win32" else 511

Copy = Callable[[Path], str]


class BackupFailed(StoreError):
    """No backup was made; the store and the older backups are as they were."""


def backups_folder(store: Path) -> Path:
    """Return the folder of a store's backups, beside it; it may not exist yet."""
    return store.parent / FOLDER


def backups_in(folder: Path, store: Path) -> tuple[Backup, ...]:
    """Return a store's backups in a folder, the newest first; none where it cannot be read."""
    try:
        return backups_among(store, folder.iterdir())
    except OSError:
        return ()


def write_backup(
    folder: Path, store: Path, reason: Reason, copy: Copy, now: datetime, breathe: Breathe
) -> Backup:
    """Write a backup of a store's file into a folder and return it, looked through.

    `copy` fills a path and returns the content hash of what was copied then.
    Raises BackupFailed, with what is safe and what to do, where the disk refuses.
    """
    minute = now.replace(second=0, microsecond=0)  # as much as a name tells
    wish = folder / backup_name(store, Backup(folder, 0, minute, reason))
    with _refusals_explained(wish), told_plainly():
        folder.mkdir(parents=True, exist_ok=True)
        clear_unfinished(folder, time.time() - LONGEST_BACKUP, unfinished_backups(store))
        _refuse_where_there_is_no_room(folder, store)
        part = unfinished_backup(folder, store)
        try:
            wanted = copy(part)
            flush(part)
            has_faults = _is_faulty(part, wanted, breathe)
            made = _name(part, store, Backup(part, 0, minute, reason, has_faults))
        finally:
            drop(part)
        flush_folder(folder)
        return made


def told_of(made: Backup) -> str:
    """Return in a sentence what was made and where."""
    if made.has_faults:
        return tr(
            "Backed up as “{name}” in {folder}, but a part of the store is damaged and so it is"
            " in the backup: choose “Check the store” on the page Safe keeping.",
            name=made.path.name,
            folder=made.path.parent,
        )
    return tr(
        "Backed up as “{name}” in {folder} and checked: it reads back the same.",
        name=made.path.name,
        folder=made.path.parent,
    )


def unfinished_backup(folder: Path, store: Path) -> Path:
    """Return a name for a copy of a store until it is finished: what a crash leaves is cleared."""
    return folder / f".{store.stem} {token_hex(_RANDOM_BYTES)}{_PART}"


def unfinished_backups(store: Path) -> str:
    """Return the pattern of the names that a store's backups have until they are finished."""
    return f".{escape(store.stem)} {'[0-9a-f]' * 2 * _RANDOM_BYTES}{_PART}"


def _refuse_where_there_is_no_room(folder: Path, store: Path) -> None:
    needed = store.stat().st_size + _SPARE_BYTES
    with suppress(OSError):  # a share that does not tell may have room all the same
        if disk_usage(folder).free < needed:
            raise StoreFull


def _is_faulty(part: Path, wanted: str, breathe: Breathe) -> bool:
    """Return whether what was copied was not sound; BackupFailed where it is not even the same."""
    _forget_what_is_in_memory(part)
    faults = faults_of(part, breathe)
    found = ""
    with suppress(sqlite3.Error), reading(part) as connection:
        found = content_hash(connection)
    if found != wanted:
        raise BackupFailed(
            tr(
                "The backup did not read back as it was written, so it was thrown away; your"
                " workshops and the older backups are safe: try again, or try another disk."
            )
        )
    return bool(faults)


def _forget_what_is_in_memory(path: Path) -> None:
    """Have the disk itself asked when a file is read back, where the system can be told to."""
    if sys.platform == "linux":
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _name(part: Path, store: Path, backup: Backup) -> Backup:
    """Give a finished file the next number; where another program has just taken it, the next."""
    folder = part.parent
    while True:
        numbered = backup._replace(number=next_number(store, folder.iterdir()))
        named = numbered._replace(path=folder / backup_name(store, numbered))
        try:
            move_without_overwriting(part, named.path)
        except FileExistsError:
            continue
        return named


@contextmanager
def _refusals_explained(wish: Path) -> Iterator[None]:
    """Speak of the backup's folder, where the store would speak of its own file."""
    folder = wish.parent
    try:
        yield
    except StoreFull as error:
        raise BackupFailed(
            tr(
                "There is not enough room in {folder}, so no backup was made; your workshops and"
                " the older backups are safe: free some space, or choose another place.",
                folder=folder,
            )
        ) from error
    except StoreBusy as error:
        raise BackupFailed(
            tr(
                "Another program, such as a virus scanner, held on to a file, so no backup was"
                " made in {folder}; your workshops and the older backups are safe: try again in"
                " a moment.",
                folder=folder,
            )
        ) from error
    except StoreReadOnly as error:
        raise BackupFailed(
            tr(
                "The folder {folder} does not let files be written, so no backup was made; your"
                " workshops are safe: choose another place.",
                folder=folder,
            )
        ) from error
    except StoreUnreachable as error:
        if _is_too_long(wish, error.__cause__):
            raise BackupFailed(
                tr(
                    "The path to {folder} is too long, so no backup was made; your workshops and"
                    " the older backups are safe: choose a folder with a shorter name, or one"
                    " that lies in fewer other folders.",
                    folder=shortened(str(folder), _LONGEST_SHOWN),
                )
            ) from error
        raise BackupFailed(
            tr(
                "The folder {folder} did not answer, so no backup was made; your workshops are"
                " safe: check that its disk or stick is still there, or choose another place.",
                folder=folder,
            )
        ) from error


def _is_too_long(wish: Path, cause: BaseException | None) -> bool:
    """Return whether a place was refused for its length: it says so, or nothing else is wrong."""
    if isinstance(cause, OSError) and meaning_of(cause) == errno.ENAMETOOLONG:
        return True
    return len(os.fsencode(wish)) > _LONGEST_PATH and wish.parent.is_dir()

"""The backups of an open store: when one is due, which are whole, and which may go."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from dip_workshop.durable_files import flush_folder
from dip_workshop.store.copies.backup_files import (
    backups_folder,
    backups_in,
    write_backup,
)
from dip_workshop.store.copies.backup_names import Backup, Reason, to_thin_out
from dip_workshop.store.copies.copying import (
    Breathe,
    content_hash,
    faults_of,
    reading,
    without_pause,
)
from dip_workshop.store.errors import StoreError, told_plainly
from dip_workshop.store.workshop_store import WorkshopStore

# How many older backups are looked through after a new one: all of them, within some days.
LOOKED_THROUGH_AT_ONCE: Final = 5


class Backups:
    """Makes, looks through and thins out the backups of one open store.

    Any thread may call but the store's own. `now` is asked for the names that
    people read; nothing is decided by it but whether a day has begun.
    """

    def __init__(
        self,
        store: WorkshopStore,
        now: Callable[[], datetime] = datetime.now,
        breathe: Breathe = without_pause,
    ) -> None:
        self._store = store
        self._now = now
        self._breathe = breathe
        self._seen: dict[tuple[Path, int, int], bool] = {}
        self._made_last: Backup | None = None
        self._changes_then = 0
        self.folder = backups_folder(store.path)

    def all(self) -> tuple[Backup, ...]:
        """Return every backup that has a name, the newest first."""
        return backups_in(self.folder, self._store.path)

    def newest_whole(self) -> Backup | None:
        """Return the newest one that was whole when it was made or looked at last, or None."""
        return next((backup for backup in self.all() if self._counts(backup)), None)

    def damaged(self) -> tuple[Backup, ...]:
        """Return those that were not whole when they were made or looked at last."""
        return tuple(backup for backup in self.all() if not self._counts(backup))

    def make(self, reason: Reason) -> Backup:
        """Make a backup now; BackupFailed where it cannot be made."""
        changes = self._store.ask(_changes_made)
        made = self._write(self.folder, reason)
        with told_plainly():
            self._seen[_mark(made)] = not made.has_faults
        self._made_last, self._changes_then = made, changes
        return made

    def make_if_changed(self, reason: Reason) -> Backup | None:
        """Make a backup unless the newest whole one holds all that the store holds."""
        return self.make(reason) if self._is_due(reason) else None

    def make_first_of_day(self) -> Backup | None:
        """Make the day's first backup, unless there is one of today or nothing was changed."""
        today = self._now().date()
        newest = (self.newest_whole(), *(b for b in self.all()[:1] if b.has_faults))
        if any(backup is not None and backup.made_at.date() == today for backup in newest):
            return None
        return self.make_if_changed(Reason.FIRST_OF_DAY)

    def copy_to(self, folder: Path) -> Backup:
        """Make a backup in another folder, such as on a stick; nothing there is overwritten."""
        return self._write(folder, Reason.SECOND_PLACE)

    def is_whole(self, backup: Backup) -> bool:
        """Look through a backup, if that was not done since it was written last."""
        try:
            mark = _mark(backup)
            if mark not in self._seen:
                with told_plainly():
                    self._seen[mark] = not faults_of(backup.path, self._breathe)
        except (StoreError, OSError):
            return False
        return self._seen[mark] and not backup.has_faults

    def thin_out(self) -> tuple[Backup, ...]:
        """Remove the backups that are no longer needed and return them.

        Only those found whole are counted or removed; a few more are looked
        through each time.
        """
        whole = [backup for backup in self.all() if self._is_known_whole(backup)]
        unknown = [b for b in self.all() if not b.has_faults and not self._is_known(b)]
        whole += [b for b in unknown[:LOOKED_THROUGH_AT_ONCE] if self.is_whole(b)]
        gone = to_thin_out(whole)
        with told_plainly():
            for backup in gone:
                backup.path.unlink(missing_ok=True)
            if gone:
                flush_folder(self.folder)
        return gone

    def _write(self, folder: Path, reason: Reason) -> Backup:
        return write_backup(
            folder, self._store.path, reason, self._store.copy_to, self._now(), self._breathe
        )

    def _is_due(self, reason: Reason) -> bool:
        newest, last = self.newest_whole(), self._made_last
        if last is not None and last.has_faults and reason is Reason.WHILE_WORKING:
            return False  # a store with faults is copied at each start, not every half hour
        if newest is None:
            return bool(self._store.list_workshops())
        if last is not None and self._changes_then == self._store.ask(_changes_made):
            return False
        return self._content_of(newest) != self._store.ask(content_hash)

    def _content_of(self, backup: Backup) -> str:
        """Return the content hash of a backup; none that any store has where it is not whole."""
        if not self.is_whole(backup):
            return ""
        with told_plainly(), reading(backup.path) as copy:
            return content_hash(copy)

    def _counts(self, backup: Backup) -> bool:
        """Return whether nothing is known against a backup."""
        return not backup.has_faults and self._verdict(backup) is not False

    def _is_known_whole(self, backup: Backup) -> bool:
        return not backup.has_faults and self._verdict(backup) is True

    def _is_known(self, backup: Backup) -> bool:
        return self._verdict(backup) is not None

    def _verdict(self, backup: Backup) -> bool | None:
        """Return what looking through a file as it is now has shown; None: not done yet."""
        with suppress(OSError):
            return self._seen.get(_mark(backup))
        return False


def _changes_made(connection: Connection) -> int:
    """Return a number that grows with every change made through the store."""
    return connection.total_changes


def _mark(backup: Backup) -> tuple[Path, int, int]:
    """Return what is another one once a file is written again."""
    known = backup.path.stat()
    return backup.path, known.st_size, known.st_mtime_ns

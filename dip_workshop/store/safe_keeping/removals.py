"""When words or workshops were removed for good, beside the store: never which words, nor of whom.

A store that is restored forgets what was removed after it, and so would every
note inside it. The note stands in a file of its own, so that whoever brings an
older copy back hears that it may hold such words.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.durable_files import flush, flush_folder, patiently, replace
from dip_workshop.store.bin import delete_for_good
from dip_workshop.store.copies.backup_files import backups_folder
from dip_workshop.store.copies.backup_names import Backup, next_number
from dip_workshop.store.copies.copying import reading
from dip_workshop.store.errors import StoreError, told_plainly
from dip_workshop.store.workshop_store import WorkshopStore

_ENDING: Final = ".removals"


class Removal(NamedTuple):
    """Words removed from a workshop, or all of it, after the backup of a number was made.

    `back_after` is the number of the newest backup when an older copy was
    restored: what is backed up from then on may hold the words again.
    """

    workshop_id: RecordId
    moment: datetime
    after: int
    back_after: int | None = None
    is_whole: bool = False


def removals_of(store: Path) -> tuple[Removal, ...]:
    """Return what was noted beside a store, the oldest first; none where it cannot be read."""
    try:
        return _noted(store)
    except OSError:
        return ()


def note_removal(
    store: Path, workshop_id: RecordId, now: datetime | None = None, *, is_whole: bool = False
) -> None:
    """Note that words are removed from a workshop just now, or all of it.

    OSError where it cannot be written, or what was noted earlier cannot be read.
    """
    moment = (now or datetime.now()).replace(second=0, microsecond=0)
    removal = Removal(workshop_id, moment, _newest_number(store), None, is_whole)
    _write(store, (*_noted(store), removal))


@contextmanager
def noting_removal(
    store: WorkshopStore,
    workshop_id: RecordId,
    held: Callable[[sqlite3.Connection], int],
    *,
    is_whole: bool = False,
) -> Iterator[None]:
    """Note ahead of a removal that it is made; where it fails and `held` is the same, it was not.

    After a crash in between the note tells of what can be removed again, where
    none would tell of what an older backup brings back.
    """
    with told_plainly():
        noted = _noted(store.path)
    before = store.ask(held)
    try:
        with told_plainly():
            note_removal(store.path, workshop_id, is_whole=is_whole)
        yield
    except (StoreError, DomainError):
        with suppress(StoreError):
            if store.ask(held) == before:
                _rewrite(store.path, noted)
        raise


def delete_workshop_for_good(store: WorkshopStore, workshop_id: RecordId) -> None:
    """Take a workshop out of the bin to the last byte, with a note that it went."""
    with noting_removal(store, workshop_id, lambda c: _has(c, workshop_id), is_whole=True):
        store.ask(lambda connection: delete_for_good(connection, workshop_id))


def note_restored(store: Path, backup: Backup, workshop_id: RecordId | None = None) -> None:
    """Note that a backup is being restored, whole or one workshop of it: words may come back.

    A workshop that comes back alone is a copy; older backups still hold the one that was deleted.
    """
    older = removals_after(store, backup, workshop_id)
    newest = _newest_number(store)
    if older:
        _rewrite(
            store,
            (r._replace(back_after=newest) if r in older else r for r in removals_of(store)),
        )


def note_back(store: Path, workshop_ids: Collection[RecordId]) -> None:
    """Forget of workshops that they were deleted: they came with a backup or a file."""
    noted = removals_of(store)
    left = tuple(r for r in noted if not (r.is_whole and r.workshop_id in workshop_ids))
    if left != noted:
        _rewrite(store, left)


def removals_after(
    store: Path, backup: Backup, workshop_id: RecordId | None = None
) -> tuple[Removal, ...]:
    """Return the removals, of one workshop or of all, of which a backup may hold what went."""
    is_ours = backup.path.parent.resolve() == backups_folder(store).resolve()
    return tuple(
        removal
        for removal in removals_of(store)
        if workshop_id in (None, removal.workshop_id) and _may_hold(backup, removal, is_ours)
    )


def told_of_removed_here(store: Path, workshop_id: RecordId, now: datetime) -> str:
    """Return in a sentence what was removed here that a file of a workshop may bring; or ""."""
    removed = [removal for removal in removals_of(store) if removal.workshop_id == workshop_id]
    if not removed:
        return ""
    moment = moment_in_words(removed[-1].moment, now)
    if removed[-1].is_whole:
        return tr("This workshop was deleted for good on this laptop {moment}.", moment=moment)
    return tr(
        "Words were removed for good from this workshop on this laptop {moment}: the file may still"
        " hold them, so if it comes in, remove them again.",
        moment=moment,
    )


def told_of_removals(removals: tuple[Removal, ...], now: datetime) -> str:
    """Return in a sentence or two that a copy may hold what was removed; "" where nothing was."""
    words = [removal for removal in removals if not removal.is_whole]
    workshops = [removal for removal in removals if removal.is_whole]
    told = []
    if words:
        told.append(
            tr_count(
                "After this backup was made, words were removed for good {n} time ({moment}): what"
                " it brings back may hold them, so remove them again.",
                "After this backup was made, words were removed for good {n} times (last"
                " {moment}): what it brings back may hold them, so remove them again.",
                len(words),
                moment=moment_in_words(words[-1].moment, now),
            )
        )
    if workshops:
        told.append(
            tr_count(
                "After this backup was made, {n} workshop that it holds was deleted for good"
                " ({moment}): if it comes back with it, delete it again.",
                "After this backup was made, {n} workshops that it holds were deleted for good"
                " (last {moment}): if they come back with it, delete them again.",
                len(workshops),
                moment=moment_in_words(workshops[-1].moment, now),
            )
        )
    return " ".join(told)


def _noted(store: Path) -> tuple[Removal, ...]:
    """Return what was noted; OSError where the file is there and cannot be read now.

    Whoever writes it anew would take that for nothing, and forget all of it.
    """
    try:
        kept = patiently(lambda: _path(store).read_text(encoding="utf-8"))
        return tuple(_removal(*row) for row in json.loads(kept))
    except (FileNotFoundError, ValueError, TypeError):
        return ()


def _may_hold(backup: Backup, removal: Removal, is_ours: bool) -> bool:
    """Return whether a backup was made before the words went, or after they came back.

    In another folder numbers begin anew: there the clock is asked, and once the
    words have come back, every copy is suspected. A workshop is looked for.
    """
    if removal.is_whole:
        return _holds_workshop(backup.path, removal.workshop_id)
    if not is_ours:
        return removal.back_after is not None or backup.made_at <= removal.moment
    if removal.back_after is not None and backup.number > removal.back_after:
        return True
    return backup.number <= removal.after


def _holds_workshop(backup: Path, workshop_id: RecordId) -> bool:
    """Return whether a backup has a workshop; one that cannot be read brings nothing back."""
    with suppress(sqlite3.Error, OSError), reading(backup) as copy:
        return _has(copy, workshop_id)
    return False


def _has(connection: sqlite3.Connection, workshop_id: RecordId) -> bool:
    found = connection.execute("SELECT 1 FROM workshop WHERE id = ?", (workshop_id,)).fetchone()
    return found is not None


def _newest_number(store: Path) -> int:
    try:
        return next_number(store, backups_folder(store).iterdir()) - 1
    except OSError:
        return 0


def _removal(
    workshop_id: Any, moment: Any, after: Any, back_after: Any, is_whole: Any = False
) -> Removal:
    back = None if back_after is None else int(back_after)
    at = datetime.fromisoformat(moment)
    return Removal(RecordId(str(workshop_id)), at, int(after), back, is_whole is True)


def _rewrite(store: Path, removals: Iterable[Removal]) -> None:
    with suppress(OSError):  # what is noted was done all the same, and the store is as it should be
        _write(store, tuple(removals))


def _write(store: Path, removals: tuple[Removal, ...]) -> None:
    rows = [
        (r.workshop_id, r.moment.isoformat(), r.after, r.back_after, *([True] * r.is_whole))
        for r in removals
    ]
    path = _path(store)
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_text(json.dumps(rows), encoding="utf-8")
    flush(unfinished)
    replace(unfinished, path)
    flush_folder(path.parent)


def _path(store: Path) -> Path:
    return store.with_name(store.name + _ENDING)

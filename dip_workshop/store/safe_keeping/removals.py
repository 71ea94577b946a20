"""When words were removed for good, beside the store: never which, nor of whom.

A store that is restored forgets what was removed after it, and so would every
note inside it. The note stands in a file of its own, so that whoever brings an
older copy back hears that it may hold such words.
"""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr_count
from dip_workshop.durable_files import flush, flush_folder
from dip_workshop.store.copies.backup_files import backups_folder
from dip_workshop.store.copies.backup_names import Backup, next_number

_ENDING: Final = ".removals"


class Removal(NamedTuple):
    """Words removed from a workshop, after the backup of a number was made.

    `back_after` is the number of the newest backup when an older copy was
    restored: what is backed up from then on may hold the words again.
    """

    workshop_id: RecordId
    moment: datetime
    after: int
    back_after: int | None = None


def removals_of(store: Path) -> tuple[Removal, ...]:
    """Return what was noted beside a store, the oldest first; none where it cannot be read."""
    try:
        rows = json.loads(_path(store).read_text(encoding="utf-8"))
        return tuple(_removal(*row) for row in rows)
    except (OSError, ValueError, TypeError):
        return ()


def note_removal(store: Path, workshop_id: RecordId, now: datetime | None = None) -> None:
    """Note that words were removed from a workshop just now."""
    moment = (now or datetime.now()).replace(second=0, microsecond=0)
    removal = Removal(workshop_id, moment, _newest_number(store))
    _write(store, (*removals_of(store), removal))


def note_restored(store: Path, backup: Backup, workshop_id: RecordId | None = None) -> None:
    """Note that a backup was restored, whole or one workshop of it."""
    older = removals_after(store, backup, workshop_id)
    newest = _newest_number(store)
    noted = (r._replace(back_after=newest) if r in older else r for r in removals_of(store))
    if older:
        _write(store, tuple(noted))


def removals_after(
    store: Path, backup: Backup, workshop_id: RecordId | None = None
) -> tuple[Removal, ...]:
    """Return the removals, of one workshop or of all, whose words a backup may still hold."""
    is_ours = backup.path.parent == backups_folder(store)
    return tuple(
        removal
        for removal in removals_of(store)
        if workshop_id in (None, removal.workshop_id) and _may_hold(backup, removal, is_ours)
    )


def told_of_removals(removals: tuple[Removal, ...], now: datetime) -> str:
    """Return in a sentence that a copy may hold what was removed; "" where nothing was."""
    if not removals:
        return ""
    return tr_count(
        "After this backup was made, words were removed for good {n} time ({moment}): what it"
        " brings back may hold them, so remove them again.",
        "After this backup was made, words were removed for good {n} times (last {moment}): what"
        " it brings back may hold them, so remove them again.",
        len(removals),
        moment=moment_in_words(removals[-1].moment, now),
    )


def _may_hold(backup: Backup, removal: Removal, is_ours: bool) -> bool:
    """Return whether a backup was made before the words went, or after they came back.

    In another folder numbers begin anew: there the clock is asked, and once the
    words have come back, every copy is suspected.
    """
    if not is_ours:
        return removal.back_after is not None or backup.made_at <= removal.moment
    if removal.back_after is not None and backup.number > removal.back_after:
        return True
    return backup.number <= removal.after


def _newest_number(store: Path) -> int:
    try:
        return next_number(store, backups_folder(store).iterdir()) - 1
    except OSError:
        return 0


def _removal(workshop_id: Any, moment: Any, after: Any, back_after: Any) -> Removal:
    back = None if back_after is None else int(back_after)
    return Removal(RecordId(str(workshop_id)), datetime.fromisoformat(moment), int(after), back)


def _write(store: Path, removals: tuple[Removal, ...]) -> None:
    rows = [(r.workshop_id, r.moment.isoformat(), r.after, r.back_after) for r in removals]
    path = _path(store)
    unfinished = path.with_name(f"{path.name}.part")
    with suppress(OSError):  # the words are gone all the same, and the store is as it should be
        unfinished.write_text(json.dumps(rows), encoding="utf-8")
        flush(unfinished)
        unfinished.replace(path)
        flush_folder(path.parent)


def _path(store: Path) -> Path:
    return store.with_name(store.name + _ENDING)

"""A check that lets edits go on, and a repair with a backup ahead of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import ReplicaId
from dip_workshop.durable_files import drop
from dip_workshop.store.copies.backup_files import backups_folder, unfinished_backup
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.copies.copying import Breathe, faults_of, reading, without_pause
from dip_workshop.store.errors import StoreDamaged, told_plainly
from dip_workshop.store.health import CheckReport, check_file
from dip_workshop.store.output_files import FileReport, look_at_files
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.repair import Repaired, repair_file
from dip_workshop.store.workshop_store import WorkshopStore


def look_through(
    store: WorkshopStore, types: RecordTypes, outputs: Path, tell: Callable[[float], None]
) -> tuple[CheckReport, FileReport]:
    """Check a copy of the whole store, and its PDFs in a folder, while edits go on.

    `tell` hears how far it has come, from 0 to 1; it may raise to stop.
    """
    with _copy_of(store) as copy, reading(copy) as connection:
        found = check_file(connection, types, tell)
    return found, look_at_files(store.outputs(None), outputs, lambda: tell(1.0))


def is_as_written(store: WorkshopStore, breathe: Callable[[], None]) -> bool:
    """Look through the rows of a copy, as is done with each backup, while edits go on."""
    with _copy_of(store) as copy:
        return not faults_of(copy, breathe)


@contextmanager
def _copy_of(store: WorkshopStore) -> Iterator[Path]:
    folder = backups_folder(store.path)
    copy = unfinished_backup(folder, store.path)
    with told_plainly():
        folder.mkdir(parents=True, exist_ok=True)
        try:
            store.copy_to(copy)
            yield copy
        finally:
            drop(copy)


def mend(
    store: WorkshopStore,
    types: RecordTypes,
    replica_id: ReplicaId,
    breathe: Breathe = without_pause,
) -> Repaired:
    """Back up the store and mend what can be mended.

    Nothing is mended where no backup could be made: a file that cannot even be
    copied is not understood. `breathe` may raise to stop, and then nothing was mended.
    """
    found = store.check()
    if not found.is_sound:  # else there is at most the index of the search to make anew
        try:
            Backups(store, breathe=breathe).make(Reason.BEFORE_REPAIR)
        except StoreDamaged:
            return Repaired((), found.problems)
    return store.ask(lambda c: repair_file(c, store.path, replica_id, types, breathe))

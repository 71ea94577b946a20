"""Put a backup in the store's place; the present store is set aside and never deleted."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import flush, remove
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.store.bundles.exchange import read_bundle_of
from dip_workshop.store.copies.backup_files import backups_folder, backups_in
from dip_workshop.store.copies.backup_names import Backup, Reason
from dip_workshop.store.copies.copying import Breathe, content_hash, copy_store, faults_of, reading
from dip_workshop.store.copies.restore_plan import carry_out, move_aside, wanted_path
from dip_workshop.store.database import version_of
from dip_workshop.store.errors import (
    StoreDamaged,
    StoreError,
    StoreForeign,
    StoreFull,
    told_plainly,
)
from dip_workshop.store.installation import renew_replica_id, replica_id
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.removals import note_back, note_restored, removals_after
from dip_workshop.store.schema import SCHEMA_VERSION
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.store.writer_lock import WriterLock


def newest_restorable(store: Path, breathe: Breathe) -> Backup | None:
    """Look through the backups of a store that nobody can open; return the newest whole one."""
    for backup in backups_in(backups_folder(store), store):
        with suppress(StoreError), told_plainly():
            version_of(backup.path)
            if not backup.has_faults and not faults_of(backup.path, breathe):
                return backup
    return None


def begin_anew(store: Path) -> Path:
    """Set a store that cannot be opened aside, so that an empty one is made; return its path."""
    with told_plainly():
        lock = WriterLock(store)
        try:
            return move_aside(store)
        finally:
            lock.release()


def bundle_out_of(backup: Backup, workshop_id: RecordId, types: RecordTypes) -> Bundle:
    """Return one workshop of a backup with all its history; nothing is written anywhere."""
    with told_plainly():
        try:
            with _reading_as_of_now(backup.path) as copy:
                return read_bundle_of(copy, workshop_id, types)
        except StoreDamaged as error:
            raise StoreDamaged(
                tr(
                    "This workshop is damaged in the backup “{name}”, so it was not taken out of"
                    " it; your workshops are as they were: choose another backup.",
                    name=backup.path.name,
                )
            ) from error


@contextmanager
def _reading_as_of_now(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a backup; one of an older release as a copy in memory that is brought up to date."""
    version = version_of(path)
    with reading(path) as connection:
        if version in (None, SCHEMA_VERSION):  # None: there is nothing in it to bring up to date
            yield connection
            return
        # Here and not above: sqlite-utils takes a tenth of a second to import.
        from dip_workshop.store.migrations import migrate

        with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            connection.backup(copy)
            migrate(copy)
            yield copy


def lay_ready(backup: Backup, store: Path, breathe: Breathe) -> None:
    """Look through a backup and lay a copy of it beside the store; nothing is restored yet."""
    with _refusals_explained(), told_plainly():
        version_of(backup.path)
        if backup.has_faults or faults_of(backup.path, breathe):
            raise StoreDamaged(
                tr(
                    "The backup “{name}” is damaged, so nothing was restored; your workshops are"
                    " as they were: choose another backup.",
                    name=backup.path.name,
                )
            )
        wanted = wanted_path(store)
        remove(wanted)
        with reading(backup.path) as source:
            held = copy_store(source, wanted, breathe)
        flush(wanted)
        with reading(wanted) as copy:
            if content_hash(copy) != held:
                raise StoreDamaged(
                    tr(
                        "The copy of the backup did not read back as it was written, so nothing"
                        " was restored; your workshops are as they were: try again."
                    )
                )


def put_in_place(backup: Backup, store: Path, installation: Path) -> Path | None:
    """Make the backup laid ready the store; return where the present one went, if there was one.

    Nobody may have the store open. `installation` is the folder that holds
    this installation's id, which is given up ahead of it.
    """
    with told_plainly():
        lock = WriterLock(store)
        try:
            renew_replica_id(installation)
            note_restored(store, backup)
            back = {r.workshop_id for r in removals_after(store, backup) if r.is_whole}
            aside = carry_out(store)
            note_back(store, back)
            return aside
        finally:
            lock.release()


def restore(
    backup: Backup, store: Path, types: RecordTypes, installation: Path, breathe: Breathe
) -> Path | None:
    """Restore a backup to a store that nobody has open; return where the present one went.

    A backup of the present store is made first, where that can be read.
    """
    if store.exists():
        try:
            with WorkshopStore.open(store, types, replica_id(installation)) as present:
                Backups(present, breathe=breathe).make_if_changed(Reason.BEFORE_RESTORE)
        except (StoreDamaged, StoreForeign):
            pass  # often the very reason to restore; the file is set aside as it is
    lay_ready(backup, store, breathe)
    return put_in_place(backup, store, installation)


@contextmanager
def _refusals_explained() -> Iterator[None]:
    try:
        yield
    except StoreFull as error:
        raise StoreError(
            tr(
                "There is not enough room on the disk to restore a backup, so nothing was"
                " changed: free some space and try again."
            )
        ) from error

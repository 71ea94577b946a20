"""The command `restore`: a whole backup in the store's place, or one workshop out of it."""

from datetime import datetime
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.cli_parsing import Options
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.session.restoring_one import take_back
from dip_workshop.store.copies.backup_files import backups_folder, backups_in
from dip_workshop.store.copies.backup_names import Backup, backup_from
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_store_path
from dip_workshop.store.safe_keeping.holdings import holdings_of
from dip_workshop.store.safe_keeping.removals import removals_after, told_of_removals
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.store.workshop_store import WorkshopStore


def put_back(options: Options) -> int:
    """Put a backup in the store's place, which is set aside, or take one workshop out of it."""
    path = options.store or default_store_path()
    backup = _backup_named(path, options.name)
    if options.workshop is not None:
        _restore_one(path, backup, options.workshop)
    else:
        _restore_all(path, backup)
    return 0


def _restore_all(path: Path, backup: Backup) -> None:
    older = removals_after(path, backup)
    aside = restore(backup, path, RECORD_TYPES, data_folder(), lambda: None)
    print(tr("Restored the backup “{name}”.", name=backup.path.name))
    if aside is not None:
        print(tr("What was there before is kept in {path}", path=aside))
    if older:
        print(told_of_removals(older, datetime.now()))


def _restore_one(path: Path, backup: Backup, wanted: str) -> None:
    workshop_id = _workshop_in(backup, wanted)
    with WorkshopStore.open(path, RECORD_TYPES, replica_id(data_folder())) as store:
        taken = take_back(store, backup, workshop_id)
    print(f"{taken.workshop_id}  {taken.words}")


def _workshop_in(backup: Backup, wanted: str) -> RecordId:
    """Return the workshop of a backup whose id begins with what was typed."""
    held = holdings_of(backup.path)
    found = [holding.id for holding in held if holding.id.startswith(wanted)]
    if len(found) != 1:
        raise DomainError(
            tr(
                "{wanted!r} is not the beginning of the id of one workshop in this backup, so"
                " nothing was done; it holds: {held}",
                wanted=wanted,
                held="; ".join(f"{holding.id} {holding.title}" for holding in held),
            )
        )
    return found[0]


def _backup_named(store: Path, name: str) -> Backup:
    """Return the backup of a number, or of a file's name or path."""
    known = backups_in(backups_folder(store), store)
    elsewhere = backup_from(store, Path(name))
    if elsewhere is not None and elsewhere.path.exists():
        return elsewhere
    for backup in known:
        if name in (backup.path.name, backup.path.stem) or name.lstrip("0") == str(backup.number):
            return backup
    raise DomainError(
        tr(
            "There is no backup {name!r}, so nothing was done; `dip-workshop backups` tells"
            " their numbers.",
            name=name,
        )
    )

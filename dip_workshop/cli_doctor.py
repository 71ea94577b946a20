"""The command `doctor`: whether all is as it was written, and what can be mended."""

from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.cli_parsing import Options
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_store_path
from dip_workshop.store.safe_keeping.left_over import clear_left_over, left_over
from dip_workshop.store.safe_keeping.mending import mend
from dip_workshop.store.workshop_store import WorkshopStore


def examine(options: Options) -> int:
    """Check the store, after mending it where that is asked; say what is wrong with it."""
    path = options.store or default_store_path()
    if options.repair and path.exists():
        _repair(path)
    with WorkshopStore.open_read_only(path, RECORD_TYPES) as store:
        found = store.check()
    for problem in found.problems:
        print(problem)
    for unfinished in left_over(path):
        print(
            tr(
                "Left of a file that was never finished, and may be deleted: {path}",
                path=unfinished,
            )
        )
    checked = tr(
        "{workshops}, {records} checked",
        workshops=tr_count("{n} workshop", "{n} workshops", found.workshops),
        records=tr_count("{n} record", "{n} records", found.records),
    )
    if found.is_sound:
        print(tr("{path} is sound: {checked}", path=path, checked=checked))
    else:
        faults = len(found.problems)
        print(
            tr_count(
                "{path} has {n} fault: {checked}",
                "{path} has {n} faults: {checked}",
                faults,
                path=path,
                checked=checked,
            )
        )
    return 0 if found.is_sound else 1


def _repair(path: Path) -> None:
    """Mend what can be mended, after a backup, and tell each thing that was done."""
    writer = replica_id(data_folder())
    with WorkshopStore.open(path, RECORD_TYPES, writer) as store:
        repaired = mend(store, RECORD_TYPES, writer)
        clear_left_over(store)
    for sentence in repaired.mended:
        print(tr("Mended: {what}", what=sentence))
    if repaired.set_aside is not None:
        print(tr("What was taken out is written in {path}", path=repaired.set_aside))

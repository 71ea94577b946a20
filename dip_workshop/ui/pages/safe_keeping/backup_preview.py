"""What a backup holds and how that is now, found out before anything of it is restored."""

from datetime import datetime
from typing import NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.store.copies.backup_names import Backup
from dip_workshop.store.errors import StoreError
from dip_workshop.store.safe_keeping.holdings import (
    Holding,
    differences,
    holdings_of,
    read_holdings,
)
from dip_workshop.store.safe_keeping.removals import removals_after, told_of_removals
from dip_workshop.store.workshop_store import WorkshopStore


class Preview(NamedTuple):
    """What a backup holds: in lines how that is now, and each of its workshops."""

    lines: tuple[str, ...] = ()
    held: tuple[Holding, ...] = ()


def preview_of(store: WorkshopStore, backup: Backup) -> Preview:
    """Compare a backup with what there is now; any thread may call but the store's own."""
    now = store.ask(read_holdings)
    older = told_of_removals(removals_after(store.path, backup), datetime.now())
    warned = (older,) if older else ()
    try:
        held = holdings_of(backup.path)
    except StoreError:
        return Preview((*warned, tr("What this backup holds cannot be read.")))
    return Preview((*warned, *differences(held, now)), held)

"""A repair with a backup ahead of it."""

from collections.abc import Callable

from dip_workshop.core.changes import RecordTypes
from dip_workshop.core.ids import ReplicaId
from dip_workshop.store.backup_names import Reason
from dip_workshop.store.backups import Backups
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.repair import Repaired, repair_file
from dip_workshop.store.workshop_store import WorkshopStore


def _without_pause() -> None:
    """Go on at once."""


def mend(
    store: WorkshopStore,
    types: RecordTypes,
    replica_id: ReplicaId,
    breathe: Callable[[], None] = _without_pause,
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

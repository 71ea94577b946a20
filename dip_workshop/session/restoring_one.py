"""One workshop out of a backup, beside all that is there now."""

from dataclasses import replace
from datetime import datetime

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.moments import day_in_words
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of
from dip_workshop.session.exchanging import Way, take_in
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.copies.backup_names import Backup
from dip_workshop.store.safe_keeping.removals import (
    note_restored,
    removals_after,
    told_of_removals,
)
from dip_workshop.store.safe_keeping.restoring import bundle_out_of
from dip_workshop.store.workshop_store import WorkshopStore


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A workshop taken out of a backup, and what there is to say of it."""

    workshop_id: RecordId
    words: str


def take_back(store: WorkshopStore, backup: Backup, workshop_id: RecordId) -> TakenBack:
    """Take one workshop of a backup in as a copy under ids of its own; nothing is overwritten.

    It is a copy even where it is not there any more: steps made since may have the
    names of those that would follow. Where its title is taken, it gets another.
    """
    bundle = bundle_out_of(backup, workshop_id, RECORD_TYPES)
    titles = {workshop.title for workshop in store.list_workshops()}
    older = removals_after(store.path, backup, workshop_id)
    taken = take_in(store, bundle, Way.COPY)
    note_restored(store.path, backup, workshop_id)
    title = bundle.title
    if title in titles:
        # With its date: a title is read for years, and no day is today for long.
        moment = f"{day_in_words(backup.made_at.date())} {backup.made_at:%H:%M}"
        title = tr("{title} (backup of {moment})", title=title, moment=moment)
        _call(store, taken.workshop_id, title)
    words = tr("“{title}” is here again, beside all that was there.", title=title)
    return TakenBack(
        taken.workshop_id, " ".join(filter(None, (words, told_of_removals(older, datetime.now()))))
    )


def _call(store: WorkshopStore, workshop_id: RecordId, title: str) -> None:
    WorkshopSession(store, workshop_id).perform(
        tr("Name the copy"),
        workshop_id,
        lambda board: board.put(replace(workshop_of(board), text=title)),
    )

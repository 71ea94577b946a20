"""Whether one step would take most of a workshop away: then somebody is asked first."""

from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet
from dip_workshop.core.records import Placement, Record
from dip_workshop.core.workshop import PLAN_RECORDS

FEWEST: Final = 10


class GreatLoss(NamedTuple):
    """How many of a workshop's texts a step takes away, of how many."""

    gone: int
    of: int


def great_loss(before: Board, changes: ChangeSet) -> GreatLoss | None:
    """Return what a step would take away where that is at least ten texts and over half of all.

    A text is gone where its record is deleted, or where nothing is left of its words. What a
    plan brought does not count. A whole workshop that is deleted is no such loss: it goes to
    the bin as it is.
    """
    gone = {change.record_id for change in changes if _takes_away(change.field, change.after)}
    # Most steps take little away: no large board need be looked through for these.
    if len(gone) < FEWEST:
        return None
    roots = {record.id for record in before if record.parent_id is None}
    if any(change.record_id in roots and change.field == "deleted" for change in changes):
        return None
    texts = {record.id for record in before if _has_text(record)}
    gone &= texts
    is_great = len(gone) >= FEWEST and 2 * len(gone) > len(texts)
    return GreatLoss(len(gone), len(texts)) if is_great else None


def _has_text(record: Record) -> bool:
    is_below = record.parent_id is not None and not isinstance(record, Placement)
    is_written = type(record).__name__ not in PLAN_RECORDS
    return is_below and is_written and not record.deleted and bool(record.text.strip())


def _takes_away(field: str, after: object) -> bool:
    return (field == "deleted" and after is True) or (
        field == "text" and not str(after or "").strip()
    )

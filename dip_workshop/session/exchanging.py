"""What happens with a workshop file, told in sentences: packed, looked at, taken in or merged."""

from datetime import datetime
from enum import Enum
from pathlib import Path

from dip_workshop.core.board import Board
from dip_workshop.core.identifiable import find_identifiable
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.merging import has_words
from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.sightings import pattern_of_people
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Workshop, exercises_of
from dip_workshop.session.handing_over import take_in_as_copy, take_in_as_new
from dip_workshop.session.merging import MergePlan, merge, plan_merge
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.store.bundles.errors import BundleRefused
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.removals import note_back
from dip_workshop.store.workshop_store import WorkshopStore


class Way(Enum):
    """How a workshop file is taken in."""

    NEW = "new"
    MERGE = "merge"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Taken:
    """The workshop that was taken in, and what was decided if it was merged."""

    workshop_id: RecordId
    way: Way
    plan: MergePlan | None = None


def take_in(store: WorkshopStore, bundle: Bundle, way: Way, plan: MergePlan | None = None) -> Taken:
    """Take a workshop in after a backup; a merge is worked out where no plan is given."""
    if way is Way.NEW and store.knows(bundle):
        raise BundleRefused(
            tr(
                "This workshop is on this laptop already, so nothing was taken in;"
                " merge the two, or take it in as a separate copy."
            )
        )
    if way is Way.MERGE:
        plan = plan or plan_merge(store, bundle)
    Backups(store).make_if_changed(Reason.BEFORE_IMPORT)
    if plan is not None and way is Way.MERGE:
        merge(store, plan)
        return Taken(plan.workshop_id, way, plan)
    if way is Way.COPY:
        return Taken(take_in_as_copy(store, bundle), way)
    workshop_id = take_in_as_new(store, bundle)
    note_back(store.path, {workshop_id})
    return Taken(workshop_id, way)


def told_of_file(bundle: Bundle) -> tuple[str, ...]:
    """Return what a workshop file holds, a line each."""
    root = bundle.board.get(bundle.workshop_id, Workshop)
    texts = sum(has_words(record) and not record.deleted for record in bundle.board)
    newest = datetime.fromtimestamp(max(step.head.made_at for step in bundle.steps))
    held_on = iso_date_in_words(root.held_on)
    where = " · ".join(part for part in (root.team, root.ward, held_on) if part)
    names = ", ".join(exercise.text for exercise in exercises_of(bundle.board))
    lines = (
        where,
        tr("Exercises: {names}", names=names) if names else tr("No exercise yet"),
        tr_count("{n} text with all its history", "{n} texts with all their history", texts),
        tr(
            "Last changed {when}, by the clock of the laptop that did it",
            when=f"{newest:%d/%m/%Y %H:%M}",
        ),
    )
    return tuple(line for line in lines if line)


def told_of_plan(plan: MergePlan) -> str:
    """Return in one sentence what a merge brings."""
    if plan.is_empty:
        return tr("The file holds nothing that is not here already.")
    parts = (
        (plan.added, tr_count("{n} text comes", "{n} texts come", plan.added)),
        (plan.changed, tr_count("{n} text changes", "{n} texts change", plan.changed)),
        (plan.deleted, tr_count("{n} text goes", "{n} texts go", plan.deleted)),
        (
            plan.rehomed,
            tr_count("{n} text finds another place", "{n} texts find another place", plan.rehomed),
        ),
    )
    told = [words for count, words in parts if count]
    if plan.losses:
        more = tr_count(
            "{n} thing was decided between two answers",
            "{n} things were decided between two answers",
            len(plan.losses),
        )
        told.append(more)
    if not told:
        return tr("The two copies show the same; their histories are put together.")
    return tr("{what}.", what=", ".join(told))


def told_of_taken(taken: Taken, title: str) -> str:
    """Return in a sentence what was taken in."""
    if taken.plan is not None:
        return tr("Merged into “{title}”: {what}", title=title, what=told_of_plan(taken.plan))
    if taken.way is Way.COPY:
        return tr("“{title}” is here as a separate copy, with all its history.", title=title)
    return tr("“{title}” is here now, with all its history.", title=title)


def told_of_written(path: Path, bundle: Bundle, *, is_locked: bool) -> str:
    """Return in a sentence what was written, once it has been read back."""
    lock = tr(", locked with your passphrase") if is_locked else ""
    return tr_count(
        "Wrote “{name}”{lock}, and read {n} record back from it.",
        "Wrote “{name}”{lock}, and read {n} records back from it.",
        len(bundle.board),
        name=path.name,
        lock=lock,
    )


def told_of_unfinished(texts: tuple[str, ...], board: Board, *, are_included: bool) -> str:
    """Return how many texts that were never entered were left out, or what they may give away.

    On the board stands who the people are whose names are looked for.
    """
    if not are_included:
        return tr_count(
            "{n} unfinished text was left out; --with-unfinished takes it along.",
            "{n} unfinished texts were left out; --with-unfinished takes them along.",
            len(texts),
        )
    present = pattern_of_people(board)
    return tr_count(
        "{n} place in the unfinished texts may identify somebody.",
        "{n} places in the unfinished texts may identify somebody.",
        sum(len(find_identifiable(text, None, present)) for text in texts),
    )

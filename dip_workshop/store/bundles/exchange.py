"""Between a bundle and the file of workshops: one moment out, one transaction in."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, RecordTypes, diff
from dip_workshop.core.history import NewStep, Step
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Workshop
from dip_workshop.store import boards, drafts, journal
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.store.bundles.errors import BundleRefused
from dip_workshop.store.database import transaction

_KNOWN_WORKSHOP: Final = "SELECT 1 FROM workshop WHERE id = ?"
_KNOWN_RECORD: Final = "SELECT 1 FROM record WHERE id = ?"
_KNOWN_STEP: Final = "SELECT 1 FROM step WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging another copy writes.

    `steps_before` is how many steps were here when it was worked out, `steps` are those that
    come; `changes` lead to the board of both histories, `fixes` from there to one on which
    everything can be seen.
    """

    steps_before: int
    steps: tuple[Step, ...]
    changes: ChangeSet
    fixes: ChangeSet
    drafts: Mapping[str, str]


def read_bundle_of(
    connection: sqlite3.Connection, workshop_id: RecordId, types: RecordTypes
) -> Bundle:
    """Return a workshop with all its history, every row and step of it as it was written."""
    board = boards.read_board(connection, workshop_id, types)
    heads = journal.read_heads(connection, workshop_id)
    root = board.find(workshop_id)
    return Bundle(
        workshop_id,
        root.text if isinstance(root, Workshop) else "",
        board,
        tuple(journal.read_step(connection, head.id) for head in heads),
        drafts.read_drafts(connection, workshop_id),
    )


def knows(connection: sqlite3.Connection, bundle: Bundle) -> bool:
    """Return whether any id of a bundle is in the file already, of a deleted workshop too."""
    ids_asked = (
        (_KNOWN_WORKSHOP, [bundle.workshop_id]),
        (_KNOWN_RECORD, [record.id for record in bundle.board]),
        (_KNOWN_STEP, [step.head.id for step in bundle.steps]),
    )
    return any(
        connection.execute(question, (each,)).fetchone()
        for question, ids in ids_asked
        for each in ids
    )


def write_bundle_in(connection: sqlite3.Connection, bundle: Bundle) -> None:
    """Take in a bundle as a workshop that the file does not have yet, wholly or not at all."""
    if knows(connection, bundle):
        raise BundleRefused(
            tr(
                "This workshop is on this laptop already, so nothing was taken in;"
                " merge the two, or take it in as a separate copy."
            )
        )
    with transaction(connection):
        boards.insert_workshop(connection, bundle.workshop_id)
        changes = diff(Board(), bundle.board)
        journal.take_in_steps(connection, bundle.workshop_id, bundle.steps, changes)
        drafts.put_drafts(connection, bundle.workshop_id, bundle.drafts)


def merge_in(
    connection: sqlite3.Connection, workshop_id: RecordId, replica_id: ReplicaId, merged: Merged
) -> None:
    """Write what a merge came to, wholly or not at all.

    BundleRefused where the workshop has had a step since it was worked out.
    """
    with transaction(connection):
        if len(journal.read_heads(connection, workshop_id)) != merged.steps_before:
            raise BundleRefused(
                tr(
                    "The workshop was changed while the two copies were being put together, so"
                    " nothing was merged; merge again."
                )
            )
        journal.take_in_steps(connection, workshop_id, merged.steps, merged.changes)
        if merged.fixes:
            new = NewStep(tr("Merged"), workshop_id, merged.fixes)
            journal.write_step(connection, workshop_id, replica_id, new)
        drafts.put_drafts(connection, workshop_id, merged.drafts)

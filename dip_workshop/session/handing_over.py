"""Hand a workshop over as a file, and take one in that somebody else has written."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_args, get_type_hints

from dip_workshop.catalogue import RECORD_TYPES, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.changes import Change, apply
from dip_workshop.core.history import Step, StepHead
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.masking import FOR_NOBODY_ELSE
from dip_workshop.core.room.private_notes import PRIVATE_PLACE
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.store.bundles.entries import Bundle
from dip_workshop.store.bundles.errors import damaged
from dip_workshop.store.bundles.files import read_bundle, unheard, write_bundle
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.widgets.capture_draft import AIM, EDITED

Heard = Callable[[float], None]
NewIds = Mapping[str, RecordId]

_PRIVATE_TYPES = {record_type.__name__ for record_type in FOR_NOBODY_ELSE}
_AN_ID = re.compile(r"[0-9a-z]{26}")


def hand_over(
    store: WorkshopStore,
    workshop_id: RecordId,
    path: Path,
    passphrase: str = "",
    heard: Heard = unheard,
    *,
    with_unfinished: bool = False,
    with_private: bool = False,
) -> Bundle:
    """Write a workshop with all its history to a file, read it back, and return what it holds.

    What somebody began to type and did not enter stays here, unless it is wished for; and
    so do the facilitator's private notes, out of the history too.
    """
    bundle = store.bundle_of(workshop_id)
    if not with_unfinished:
        bundle = replace(bundle, drafts={})
    if not with_private:
        bundle = without_private(bundle)
    write_bundle(path, bundle, RECORD_TYPES, passphrase, heard)
    return bundle


def without_private(bundle: Bundle) -> Bundle:
    """Return a workshop as if the facilitator had never written anything for nobody else."""
    board = Board(each for each in bundle.board if not isinstance(each, FOR_NOBODY_ELSE))
    steps = (
        Step(step.head, tuple(c for c in step.changes if c.type_name not in _PRIVATE_TYPES))
        for step in bundle.steps
    )
    drafts = {place: text for place, text in bundle.drafts.items() if PRIVATE_PLACE not in place}
    return replace(
        bundle, board=board, steps=tuple(step for step in steps if step.changes), drafts=drafts
    )


def private_texts(board: Board) -> tuple[str, ...]:
    """Return what the facilitator wrote for nobody else and has not deleted."""
    private = (each for each in board if isinstance(each, FOR_NOBODY_ELSE) and not each.deleted)
    return tuple(each.text for each in private)


def unfinished_texts(drafts: Mapping[str, str]) -> tuple[str, ...]:
    """Return what was typed and not entered, without the notes of where it was to go."""
    return tuple(
        text
        for place, text in drafts.items()
        if not place.endswith((AIM, EDITED)) and PRIVATE_PLACE not in place
    )


def read_over(path: Path, passphrase: str = "", heard: Heard = unheard) -> Bundle:
    """Return the workshop that a file holds, once every board in it was drawn.

    Raises BundleRefused; nothing is written anywhere.
    """
    bundle = read_bundle(path, RECORD_TYPES, passphrase, heard)
    draw_all(bundle.board)
    return bundle


def take_in_as_new(store: WorkshopStore, bundle: Bundle) -> RecordId:
    """Take a workshop in under its own id; BundleRefused where the store has it already."""
    store.take_in(bundle)
    return bundle.workshop_id


def take_in_as_copy(store: WorkshopStore, bundle: Bundle) -> RecordId:
    """Take a workshop in as another one than any that is there, all ids made anew."""
    copy = with_new_ids(bundle)
    store.take_in(copy)
    return copy.workshop_id


def with_new_ids(bundle: Bundle) -> Bundle:
    """Return the same workshop under ids that nobody has, its ties kept."""
    # In the same order as the old ones: some numbers follow from it.
    old = sorted(record.id for record in bundle.board)
    made = sorted(new_id() for _ in old)
    new: dict[str, RecordId] = dict(zip(old, made, strict=True))
    new.update({step.head.id: new_id() for step in bundle.steps})
    steps = tuple(_renamed(step, new) for step in bundle.steps)
    board = apply(Board(), (change for step in steps for change in step.changes), RECORD_TYPES)
    drafts = {_in_words(place, new): _in_words(text, new) for place, text in bundle.drafts.items()}
    return Bundle(new[bundle.workshop_id], bundle.title, board, steps, drafts)


def _renamed(step: Step, new: NewIds) -> Step:
    return Step(_head(step.head, new), tuple(_change(change, new) for change in step.changes))


def _head(head: StepHead, new: NewIds) -> StepHead:
    of = None if head.of is None else new.get(head.of, head.of)
    return head._replace(id=new[head.id], scope=new.get(head.scope, head.scope), of=of)


def _change(change: Change, new: NewIds) -> Change:
    record_id = new[change.record_id]
    if change.field not in TIES[change.type_name]:
        return change._replace(record_id=record_id)
    before, after = change.before, change.after
    return change._replace(
        record_id=record_id,
        before=new.get(before, before) if isinstance(before, str) else before,
        after=new.get(after, after) if isinstance(after, str) else after,
    )


def _in_words(text: str, new: NewIds) -> str:
    """Return a draft's place, or what it is for, with the new ids in it."""
    return _AN_ID.sub(lambda found: new.get(found[0], found[0]), text)


def draw_all(board: Board) -> None:
    """Draw every board of a workshop from a stranger, and refuse what cannot be drawn.

    Each value is one that its field may hold, but no list of fields can say
    that they fit together: the exercises themselves are asked.
    """
    metrics = bundled_metrics()
    try:
        for exercise in exercises_of(board):
            kind = kind_of(exercise)
            kind.outline(board, exercise.id)
            kind.texts(board, exercise.id)
            kind.layout(board, exercise.id, CONSOLE, metrics)
    except Exception as fault:
        raise damaged() from fault


# The fields of each type that hold an id of a record.
TIES = {
    name: frozenset(
        field
        for field, hint in get_type_hints(record_type).items()
        if RecordId in (get_args(hint) or (hint,))
    )
    for name, record_type in RECORD_TYPES.items()
}

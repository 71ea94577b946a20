"""Merge notes that say the same: one card is shown, every text is kept, and it can be undone.

A merged note hangs below the one whose card shows it. The room decides that
two notes say the same; nothing here does it by itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.order_keys import is_order_key
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    ParkingArea,
    alike_of,
    holder_of,
    note_of,
    places_in,
)
from dip_workshop.exercises.affinity.sorting import places_among, tidied


def merge_notes(board: Board, place_ids: Iterable[RecordId], kept_id: RecordId) -> Board:
    """Return the board with notes merged into one, which keeps its place; no text is changed.

    What was merged into one of them before comes along. A group that showed
    one of them shows the kept note.
    """
    kept = holder_of(board, note_of(board, board.get(kept_id, Record)))
    shown = (holder_of(board, note_of(board, place)) for place in places_among(board, place_ids))
    others = [note for note in {n.id: n for n in shown}.values() if note.id != kept.id]
    if not others:
        raise DomainError(tr("It takes two notes to merge them. Nothing was changed."))
    coming = [alike for note in others for alike in (_remembering(note), *alike_of(board, note.id))]
    keys = board.end_keys(kept.id, len(coming))
    merged = [
        replace(note, parent_id=kept.id, order_key=key)
        for note, key in zip(coming, keys, strict=True)
    ]
    places = _second_places_after(board, kept, others)
    return tidied(board.put(*merged, *places), others)


def unmerge(board: Board, ids: Iterable[RecordId]) -> Board:
    """Return the board with merged notes on cards of their own again, where they stood before.

    Of a card it is all that were merged into it, of one merged note itself. A
    note whose place is gone stands beside the one that it leaves.
    """
    for note in {n.id: n for n in (note_of(board, p) for p in places_among(board, ids))}.values():
        holder = holder_of(board, note)
        freed = [note] if holder is not note else list(alike_of(board, note.id))
        board = _put_back(board, [alike for alike in freed if _old_home(board, alike)])
        rest = [alike for alike in freed if not _old_home(board, alike)]
        board = _put_beside(board, holder, rest)
    return board


def _remembering(note: Note) -> Note:
    """Return a note that knows where it stands, to come back there."""
    return replace(note, merged_from=note.parent_id, merged_key=note.order_key)


def _old_home(board: Board, note: Note) -> Record | None:
    """Return where a merged note stood, None where that is gone or was never noted.

    A file from elsewhere may have noted an order that is none.
    """
    home = board.find(note.merged_from)
    is_there = isinstance(home, NoteGroup | AffinityMap | ParkingArea) and not home.deleted
    return home if is_there and is_order_key(note.merged_key) else None


def _put_back(board: Board, notes: Iterable[Note]) -> Board:
    for note in notes:
        home = note.merged_from
        behind = [r for r in board.siblings(home) if r.order_key >= note.merged_key]
        key = note.merged_key
        # Something may have come to stand there meanwhile.
        if behind and behind[0].order_key == key:
            (key,) = board.keys_ahead_of(home, behind[0].id, 1)
        board = board.put(_freed(note, home, key))
    return board


def _put_beside(board: Board, holder: Note, notes: Sequence[Note]) -> Board:
    home = holder.parent_id or holder.id
    behind = [p.id for p in places_in(board, home)]
    ahead_of = next(iter(behind[behind.index(holder.id) + 1 :]), None)
    keys = board.keys_ahead_of(home, ahead_of, len(notes))
    return board.put(*(_freed(alike, home, key) for alike, key in zip(notes, keys, strict=True)))


def _freed(note: Note, home: RecordId | None, key: str) -> Note:
    return replace(note, parent_id=home, order_key=key, merged_from=None, merged_key="")


def told_of_heirs(before: Board, after: Board) -> str:
    """Return which text stands where the note went that it was merged into, "" where none does."""
    heirs = [
        note
        for note in after
        if isinstance(note, Note)
        and not note.deleted
        and isinstance(old := before.find(note.id), Note)
        and old.parent_id != note.parent_id
        and holder_of(before, old) is not old
        and (gone := after.find(holder_of(before, old).id))
        and gone.deleted
        and holder_of(after, note) is note
    ]
    if not heirs:
        return ""
    return tr(
        "“{note}” was merged into it and now stands in its place.", note=shortened(heirs[0].text)
    )


def _second_places_after(board: Board, kept: Note, others: Iterable[Note]) -> Iterator[Record]:
    """Yield the second places of merged notes: the kept one is shown there, but never twice."""
    shown_in = {kept.parent_id, *(place.parent_id for place in board.places_of(kept.id))}
    for note in others:
        for place in board.places_of(note.id):
            if place.parent_id in shown_in:
                yield replace(place, deleted=True)
            else:
                yield replace(place, target_id=kept.id)
                shown_in.add(place.parent_id)

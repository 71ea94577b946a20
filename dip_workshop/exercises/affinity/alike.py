"""Merge notes that say the same: one card is shown, every text is kept, and it can be undone.

A merged note hangs below the one whose card shows it. The room decides that
two notes say the same; nothing here does it by itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.model import (
    Note,
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
    coming = [alike for note in others for alike in (note, *alike_of(board, note.id))]
    keys = board.end_keys(kept.id, len(coming))
    merged = [
        replace(note, parent_id=kept.id, order_key=key)
        for note, key in zip(coming, keys, strict=True)
    ]
    places = _second_places_after(board, kept, others)
    return tidied(board.put(*merged, *places), others)


def unmerge(board: Board, ids: Iterable[RecordId]) -> Board:
    """Return the board with merged notes on cards of their own again, beside the one they left.

    Of a card it is all that were merged into it, of one merged note itself.
    """
    for note in {n.id: n for n in (note_of(board, p) for p in places_among(board, ids))}.values():
        holder = holder_of(board, note)
        freed = [note] if holder is not note else list(alike_of(board, note.id))
        home = holder.parent_id or holder.id
        behind = [p.id for p in places_in(board, home)]
        ahead_of = next(iter(behind[behind.index(holder.id) + 1 :]), None)
        keys = board.keys_ahead_of(home, ahead_of, len(freed))
        board = board.put(
            *(
                replace(alike, parent_id=home, order_key=key)
                for alike, key in zip(freed, keys, strict=True)
            )
        )
    return board


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

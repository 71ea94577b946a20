"""What the room may see of a board: the words that are private have gone before it is laid out."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea, Placement, Record, written_fields
from dip_workshop.core.room.records import ActionSource, PrivateNote, Reflection, Veil

# It stands for every text alike, so that not even a length shows through.
SIGN: Final = "•••"
FOR_NOBODY_ELSE = (PrivateNote, Reflection)


def masked(board: Board) -> Board:
    """Return the board as the room may see it; the very same board where nothing is private.

    A record with a live veil keeps its place and loses its words, and so does all that
    was carried forward from it or made an action of.
    """
    hidden = {*veiled_ids(board), *for_nobody_else(board)}
    found = (board.find(record_id) for record_id in hidden)
    return board.put(*(without_words(each) for each in found if each)) if hidden else board


def veiled_ids(board: Board) -> frozenset[RecordId]:
    """Return what the room may not read yet: what has a veil, and what comes from such a text.

    What was deleted counts: something live may have been carried forward from it.
    """
    veils = [each for each in board if isinstance(each, Veil) and not each.deleted]
    if not veils:
        return frozenset()
    comes_from = defaultdict(list)
    for tie in _ties(board):
        comes_from[tie.source].append(tie.comes_to)
    veiled: set[RecordId] = set()
    pending = [veil.target_id for veil in veils]
    while pending:
        each = pending.pop()
        if each in board and each not in veiled:
            veiled.add(each)
            pending += comes_from[each]
    return frozenset(veiled)


def for_nobody_else(board: Board) -> Iterator[RecordId]:
    """Yield what the facilitator wrote for nobody else."""
    return (record.id for record in board if isinstance(record, FOR_NOBODY_ELSE))


def is_shown_at_last(before: Board, after: Board, place: RecordId) -> bool:
    """Return whether a place shows words that were kept back on an earlier masked board."""
    record = after.find(place)
    if isinstance(record, Placement):
        record = after.find(record.target_id)
    old = before.find(record.id) if record else None
    return record is not None and old is not None and old.text == SIGN != record.text


class _Tie(NamedTuple):
    """One text comes from another, or shows it in a second place."""

    source: RecordId
    comes_to: RecordId


def _ties(board: Board) -> Iterator[_Tie]:
    for record in board:
        if isinstance(record, Idea) and record.source_id:
            yield _Tie(record.source_id, record.id)
        elif isinstance(record, ActionSource) and record.parent_id:
            yield _Tie(record.from_id, record.parent_id)
        elif isinstance(record, Placement):
            yield _Tie(record.id, record.target_id)


def without_words(record: Record) -> Record:
    """Return a record with the sign for its text, and nothing written in its other fields.

    What an idea says of itself besides, such as its evidence, would be seen by being there.
    """
    blank: dict[str, Any] = dict.fromkeys(written_fields(type(record)), "")
    return replace(record, **{**blank, "text": SIGN})

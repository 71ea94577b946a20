"""Set contentious notes aside, and see which are: moved to and fro again and again.

A sort is silent: whoever disagrees moves the note back. After three such moves
the room should talk about it, but later, so that the sorting goes on.
"""

from collections.abc import Iterable
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr_count
from dip_workshop.exercises.affinity.model import (
    Note,
    ParkingArea,
    holder_of,
    map_of,
    note_of,
    parking_areas,
)
from dip_workshop.exercises.affinity.sorting import places_among, tidied

CONTENTIOUS = 3


def park(board: Board, place_ids: Iterable[RecordId]) -> Board:
    """Return the board with notes set aside in the parking area, which is made where there is none.

    A note is set aside whole: it leaves every group that shows it. Its moves
    to and fro are counted from nought again.
    """
    places = places_among(board, place_ids)
    notes = list({n.id: n for n in (holder_of(board, note_of(board, p)) for p in places)}.values())
    map_id = map_of(board, notes[0].id).id
    area = next(iter(parking_areas(board, map_id)), None)
    if area is None:
        area = ParkingArea(id=new_id(), parent_id=map_id, order_key=board.end_key(map_id))
        board = board.put(area)
    coming = [note for note in notes if note.parent_id != area.id]
    keys = board.end_keys(area.id, len(coming))
    parked = [
        replace(note, parent_id=area.id, order_key=key, last_home=None, contested_moves=0)
        for note, key in zip(coming, keys, strict=True)
    ]
    others = [place for note in coming for place in board.places_of(note.id)]
    gone: list[Record] = [replace(place, deleted=True) for place in others]
    return tidied(board.put(*parked, *gone), [*coming, *others])


def is_parked(board: Board, record_id: RecordId) -> bool:
    """Return whether a record is a note that is set aside."""
    record = board.find(record_id)
    if not isinstance(record, Note):
        return False
    home = holder_of(board, record).parent_id
    return home is not None and isinstance(board.find(home), ParkingArea)


def is_contentious(note: Note) -> bool:
    """Return whether a note was moved to and fro so often that it should be talked about."""
    return note.contested_moves >= CONTENTIOUS


def told_of_contention(before: Board, after: Board) -> str:
    """Return a question about a note that a step has moved straight back once more, "" if none."""
    contentious = [
        note
        for note in after
        if isinstance(note, Note)
        and is_contentious(note)
        and isinstance(old := before.find(note.id), Note)
        and old.contested_moves < note.contested_moves
    ]
    if not contentious:
        return ""
    return tr_count(
        "“{note}” was moved to and fro {n} time: set it aside with P and talk about it later?",
        "“{note}” was moved to and fro {n} times: set it aside with P and talk about it later?",
        contentious[0].contested_moves,
        note=shortened(contentious[0].text),
    )


def contention_marks(note: Note) -> tuple[str, ...]:
    """Return the mark of a note that was moved to and fro, and how often; nothing for any other."""
    if not is_contentious(note):
        return ()
    mark = tr_count(
        "⇄ moved to and fro {n} time", "⇄ moved to and fro {n} times", note.contested_moves
    )
    return (mark,)

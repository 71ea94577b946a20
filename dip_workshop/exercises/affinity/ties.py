"""The small print of a note: tags, notes alike, other places, and where it came from or went."""

from collections.abc import Collection

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import agreed_from, tie_marks
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.affinity.model import (
    Note,
    alike_of,
    letters_of,
    second_places,
)
from dip_workshop.exercises.affinity.parking import contention_marks


def letters_of_doubles(board: Board, map_id: RecordId) -> dict[RecordId, tuple[str, ...]]:
    """Return the letters of all groups that show a note, for each note with a second place."""
    doubles = second_places(board, map_id)
    letters = letters_of(board, map_id) if doubles else {}
    return {
        note_id: tuple(
            letters[place.parent_id]
            for place in (board.get(note_id, Note), *places)
            if place.parent_id in letters
        )
        for note_id, places in doubles.items()
    }


def tied_notes(board: Board, doubles: Collection[RecordId]) -> frozenset[RecordId]:
    """Return the ids of all notes whose small print depends on other records of the board.

    Among them may be ids of other things that led to something.
    """
    parents = {p for p in board.parents() if p is not None and isinstance(board.find(p), Note)}
    return frozenset((*parents, *board.carried(), *agreed_from(board), *doubles))


def note_marks(board: Board, note: Note, also_in: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return a note's marks but its tags, each a symbol and words.

    ≈ for notes alike, ⇄ for moves to and fro, = for a second place, ← for
    where it came from and → for where it was carried.
    """
    marks = tie_marks(board, note)
    if also_in:
        marks = (f"= {tr('also in {letters}', letters=', '.join(also_in))}", *marks)
    marks = (*contention_marks(note), *marks)
    if alike := len(alike_of(board, note.id)):
        marks = (f"≈ {tr_count('{n} alike', '{n} alike', 1 + alike)}", *marks)
    return marks

"""What ties a note to other places: a second group, the exercise it came from, and the next one."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import tie_marks
from dip_workshop.exercises.affinity.model import (
    Note,
    group_letter,
    groups_of,
    second_places,
)


def letters_of_doubles(board: Board, map_id: RecordId) -> dict[RecordId, tuple[str, ...]]:
    """Return the letters of all groups that show a note, for each note with a second place."""
    letters = {group.id: group_letter(n) for n, group in enumerate(groups_of(board, map_id))}
    return {
        note_id: tuple(
            letters[place.parent_id]
            for place in (board.get(note_id, Note), *places)
            if place.parent_id in letters
        )
        for note_id, places in second_places(board, map_id).items()
    }


def note_marks(board: Board, note: Note, also_in: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return a note's marks: = for a second place, ← for where from, → for where it was carried."""
    also = (f"= also in {', '.join(also_in)}",) if also_in else ()
    return (*also, *tie_marks(board, note))

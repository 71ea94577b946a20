"""What ties a note to other places: a second group, the exercise it came from, and the next one."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.workshop import exercise_of
from dip_workshop.exercises.affinity.model import (
    Note,
    group_letter,
    groups_of,
    second_places,
)

_LONGEST_TITLE = 40


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
    carried = board.carried_to(note.id)
    if not (also_in or carried or note.source_id):
        return ()
    return (
        *((f"= also in {', '.join(also_in)}",) if also_in else ()),
        *_source_marks(board, note),
        *carried_marks(board, note),
    )


def _source_marks(board: Board, note: Note) -> tuple[str, ...]:
    source = exercise_of(board, note.source_id) if note.source_id else None
    return (f"← from {_short(source.text)}",) if source else ()


def carried_marks(board: Board, record: Record) -> tuple[str, ...]:
    """Return where a note or a group was carried forward to, each as → and a title."""
    targets = (exercise_of(board, idea.id) for idea in board.carried_to(record.id))
    titles = dict.fromkeys(target.text for target in targets if target)
    return tuple(f"→ in {_short(title)}" for title in titles)


def _short(title: str) -> str:
    # A mark only points to an exercise, whose title stands whole on its own pages.
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"

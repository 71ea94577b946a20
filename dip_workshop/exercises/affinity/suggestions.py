"""Notes that may belong together, offered with a reason; the room decides, nothing is applied."""

from functools import lru_cache
from typing import TYPE_CHECKING

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import alike, sorting
from dip_workshop.exercises.affinity.acts import selected_places
from dip_workshop.exercises.affinity.model import (
    Note,
    group_name,
    group_of,
    holder_of,
    note_of,
    notes_of,
)
from dip_workshop.exercises.affinity.parking import is_parked
from dip_workshop.kinds import Choice, Selection

# What compares notes is imported when somebody first asks for it.
if TYPE_CHECKING:
    from dip_workshop.exercises.affinity.similar import Likeness

_LONGEST_SHOWN = 90
_BETWEEN = "+"


@lru_cache(maxsize=1)
def _likely_duplicates(texts: tuple[str, ...]) -> tuple["Likeness", ...]:
    from dip_workshop.exercises.affinity.similar import likely_duplicates

    return likely_duplicates(texts)


def has_one_note(board: Board, selection: Selection) -> bool:
    """Return whether one note is selected, and nothing else."""
    return len(selection.ids) == 1 and bool(selected_places(board, selection))


def has_two_notes(board: Board, selection: Selection) -> bool:
    """Return whether there are two notes at all on the map."""
    return len(notes_of(board, selection.exercise_id)) > 1


def similar_notes(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return the notes most like the selected one that stand elsewhere, each with a reason."""
    from dip_workshop.exercises.affinity.similar import similar_to

    note = note_of(board, board.get(selected_places(board, selection)[-1], Record))
    notes = notes_of(board, selection.exercise_id)
    place = next(n for n, other in enumerate(notes) if other.id == note.id)
    found = similar_to(place, tuple(other.text for other in notes))
    group = group_of(board, note.id)
    return tuple(
        Choice(
            other.id,
            shortened(other.text, _LONGEST_SHOWN),
            _reason(board, note, other, likeness.score),
        )
        for likeness in found
        for other in (notes[likeness.second],)
        if holder_of(board, other).id != holder_of(board, note).id
        and (group is None or group_of(board, other.id) != group)
    )


def bring_together(board: Board, selection: Selection, answer: str) -> Board:
    """Bring a note and one like it together: in the group of either, else in a new one."""
    place = selected_places(board, selection)[-1]
    other = holder_of(board, board.get(RecordId(answer), Note))
    mine, theirs = group_of(board, place), group_of(board, other.id)
    if mine is not None:
        return sorting.move_to_group(board, [other.id], mine.id)
    if theirs is not None:
        return sorting.move_to_group(board, [place], theirs.id)
    return sorting.group_places(board, [place, other.id]).board


def duplicates(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return pairs of notes that may say the same, each with a reason."""
    notes = notes_of(board, selection.exercise_id)
    pairs = _likely_duplicates(tuple(note.text for note in notes))
    return tuple(
        Choice(
            f"{first.id}{_BETWEEN}{second.id}",
            tr(
                "“{first}” and “{second}”",
                first=shortened(first.text, _LONGEST_SHOWN),
                second=shortened(second.text, _LONGEST_SHOWN),
            ),
            _why(first, second, pair.score),
        )
        for pair in pairs
        for first, second in ((notes[pair.first], notes[pair.second]),)
        if holder_of(board, first).id != holder_of(board, second).id
    )


def has_duplicates(board: Board, selection: Selection) -> bool:
    """Return whether any two notes may say the same."""
    return bool(duplicates(board, selection))


def merge_pair(board: Board, _selection: Selection, answer: str) -> Board:
    """Merge the second note of a pair into the first."""
    first, is_pair, second = answer.partition(_BETWEEN)
    if not is_pair:
        raise DomainError(tr("It takes two notes to merge them. Nothing was changed."))
    return alike.merge_notes(board, [RecordId(second)], RecordId(first))


def _why(note: Note, other: Note, score: float) -> str:
    from dip_workshop.exercises.affinity import similar

    return tr(
        "{likeness}: {reason}",
        likeness=similar.score_in_words(score),
        reason=similar.reason(note.text, other.text),
    )


def _reason(board: Board, note: Note, other: Note, score: float) -> str:
    why = _why(note, other, score)
    group = group_of(board, other.id)
    if group is not None:
        return tr("{why} · in {group}", why=why, group=shortened(group_name(board, group)))
    if is_parked(board, other.id):
        return tr("{why} · set aside", why=why)
    return tr("{why} · not yet grouped", why=why)

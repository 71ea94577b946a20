"""What the commands on notes alike and on tags do to the selection."""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity import alike, tags
from dip_workshop.exercises.affinity.acts import selected_places
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    alike_of,
    holder_of,
    note_of,
)
from dip_workshop.kinds import Selection


def has_notes_to_merge(board: Board, selection: Selection) -> bool:
    """Return whether notes of two cards are selected."""
    return len({holder_of(board, n).id for n in _selected_notes(board, selection)}) > 1


def has_merged(board: Board, selection: Selection) -> bool:
    """Return whether a note is selected that others were merged into, or that was merged."""
    return any(
        holder_of(board, note) is not note or alike_of(board, note.id)
        for note in _selected_notes(board, selection)
    )


def merge_alike(board: Board, selection: Selection, _answer: str) -> Board:
    """Merge the selected notes into the first of them."""
    places = selected_places(board, selection)
    return alike.merge_notes(board, places, places[0])


def unmerge(board: Board, selection: Selection, _answer: str) -> Board:
    """Give merged notes their own cards again."""
    return alike.unmerge(board, selected_places(board, selection))


def toggle_tag(board: Board, selection: Selection, key: str) -> Board:
    """Put a tag on the selected notes, or take it off where all of them carry it."""
    return tags.toggle_tag(board, selected_places(board, selection), key)


def tag_words(board: Board, selection: Selection) -> str:
    """Return the words of the tags, a line each behind its symbol."""
    affinity_map = board.get(selection.exercise_id, AffinityMap)
    return "\n".join(f"{tag.symbol} {tag.word}" for tag in tags.tags_of(affinity_map))


def set_tag_words(board: Board, selection: Selection, answer: str) -> Board:
    """Set the words of the tags from lines, each behind its symbol or in their order."""
    lines = [line.strip() for line in answer.splitlines() if line.strip()]
    marked = {tag.symbol: n for n, tag in enumerate(tags.TAGS)}
    words = [tag.word for tag in tags.tags_of(board.get(selection.exercise_id, AffinityMap))]
    for number, line in enumerate(lines):
        symbol, _, word = line.partition(" ")
        place = marked.get(symbol, number)
        if place >= len(words):
            raise DomainError(
                tr("There are only {count} tags, so the old words were kept.", count=len(words))
            )
        words[place] = word.strip() if symbol in marked else line
    return tags.set_tag_words(board, selection.exercise_id, words)


def _selected_notes(board: Board, selection: Selection) -> list[Note]:
    places = (board.find_live(place, Record) for place in selected_places(board, selection))
    return [note_of(board, place) for place in places if place]

"""Tags: a few symbols that a note can carry, each with a word that the room chooses.

The symbol stands on the card, the word wherever there is room for it; neither
colour nor symbol alone ever carries the meaning.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.model import AffinityMap, Note, note_of
from dip_workshop.exercises.affinity.sorting import places_among


class Tag(NamedTuple):
    """One tag: its key in a note's `tags`, its symbol, and its word until the room has another."""

    key: str
    symbol: str
    word: str


# Every symbol is in a bundled font.
TAGS = (
    Tag("star", "★", tr("Important")),
    Tag("question", "?", tr("Unclear")),
    Tag("bolt", "⚡", tr("Quick win")),
    Tag("heart", "♥", tr("Matters to patients")),
    Tag("clock", "◷", tr("Takes time")),
    Tag("flag", "⚑", tr("Risk")),
)


def tags_of(affinity_map: AffinityMap) -> tuple[Tag, ...]:
    """Return the tags with the words that a map has for them."""
    return _tags_in_words(affinity_map.tag_words)


@lru_cache(maxsize=16)
def _tags_in_words(tag_words: str) -> tuple[Tag, ...]:
    words = tag_words.split("\n")
    return tuple(
        tag._replace(word=word or tag.word)
        for tag, word in zip(TAGS, words + [""] * len(TAGS), strict=False)
    )


def tags_on(note: Note, tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """Return those of the tags that a note carries, in their own order."""
    if not note.tags:
        return ()
    keys = note.tags.split()
    return tuple([tag for tag in tags if tag.key in keys])


def tag_marks(note: Note, tags: Iterable[Tag]) -> tuple[str, ...]:
    """Return a note's tags as marks, symbol and word."""
    return tuple(f"{tag.symbol} {tag.word}" for tag in tags_on(note, tags))


def toggle_tag(board: Board, place_ids: Iterable[RecordId], key: str) -> Board:
    """Return the board with a tag on all these notes, or off where all of them carry it."""
    notes = {note.id: note for note in (note_of(board, p) for p in places_among(board, place_ids))}
    is_on = all(key in note.tags.split() for note in notes.values())
    return board.put(*(_tagged(note, key, not is_on) for note in notes.values()))


def set_tags(board: Board, note_id: RecordId, keys: Iterable[str]) -> Board:
    """Return the board with exactly these tags on a note."""
    wanted = set(keys)
    return board.change(note_id, tags=" ".join(tag.key for tag in TAGS if tag.key in wanted))


def set_tag_words(board: Board, map_id: RecordId, words: Iterable[str]) -> Board:
    """Return the board with other words for the tags, in their order; a blank one is the usual.

    Raises DomainError for more words than tags and for a word that comes twice.
    """
    # A semicolon stands between tags in a table.
    said = [" ".join(word.replace(";", ",").split()) for word in words]
    if len(said) > len(TAGS):
        raise DomainError(
            tr(
                "There are {count} tags and more words than that, so the old words were kept.",
                count=len(TAGS),
            )
        )
    kept = "\n".join(
        "" if word == tag.word else word for word, tag in zip(said, TAGS, strict=False)
    ).rstrip("\n")
    named = tags_of(replace(board.get(map_id, AffinityMap), tag_words=kept))
    if len({tag.word.casefold() for tag in named}) < len(named):
        raise DomainError(tr("Two tags would have one word, so the old words were kept."))
    return board.change(map_id, tag_words=kept)


def _tagged(note: Note, key: str, is_on: bool) -> Note:
    keys = {*note.tags.split(), key} if is_on else {*note.tags.split()} - {key}
    return replace(note, tags=" ".join(tag.key for tag in TAGS if tag.key in keys))

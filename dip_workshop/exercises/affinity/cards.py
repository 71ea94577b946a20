"""What stands on the wall, measured and ready to be set anywhere: cards, headers and their marks.

Screen and paper set the same cards: line breaks are decided here, once.
Lengths are pixels at 100 % zoom; paper scales them down together.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import cycle

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.picture import Box, Group, Primitive, Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.affinity.model import (
    Note,
    NoteGroup,
    Place,
    group_letter,
    groups_of,
    note_of,
    places_in,
    tray_of,
)
from dip_workshop.exercises.affinity.ties import carried_marks, letters_of_doubles, note_marks

TEXT_SIZE = 15.0
HEADER_SIZE = 17.0
SMALL_SIZE = 13.0
CARD_WIDTH = 220.0
CARD_PADDING = 12.0
CARD_GAP = 10.0
COLUMN_PITCH = CARD_WIDTH + CARD_GAP
TEXT_WIDTH = CARD_WIDTH - 2 * CARD_PADDING
SMALLEST_CARD = 60.0
FRAME_PADDING = 14.0
BADGE = 24.0
HEADER_GAP = 12.0

TRAY_COLOUR = Role.NOTE_YELLOW
GROUP_COLOURS = (
    Role.NOTE_SKY,
    Role.NOTE_PINK,
    Role.NOTE_GREEN,
    Role.NOTE_VIOLET,
    Role.NOTE_ORANGE,
    Role.NOTE_YELLOW,
)
UNNAMED = {
    Purpose.CONSOLE: "Name this group",
    Purpose.ROOM: "Not yet named",
    Purpose.PAPER: "Not yet named",
}
TRAY_TITLE = "Not yet grouped"

_CARDS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Card:
    """A note as it is drawn in one place: its lines, the small lines of its marks, its name."""

    owner: RecordId | None
    lines: tuple[str, ...]
    marks: tuple[str, ...]
    colour: Role
    height: float
    name: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Cards drawn in one frame: a group, or the tray, which has a number for a letter.

    `placeholder` stands in grey where there is no header; `stack` is how tall
    the cards are in one column.
    """

    owner: RecordId | None
    badge: str
    header: str
    placeholder: str
    marks: tuple[str, ...]
    colour: Role
    cards: tuple[Card, ...]
    stack: float
    name: str
    is_group: bool = True


@dataclass(frozen=True, slots=True)
class Wall:
    """All that is to be set: the tray and the groups in their order."""

    tray: Cluster
    groups: tuple[Cluster, ...]


def wall_of(board: Board, map_id: RecordId, metrics: TextMetrics, purpose: Purpose) -> Wall:
    """Return everything on a map, measured."""
    groups = groups_of(board, map_id)
    letters = {group.id: group_letter(number) for number, group in enumerate(groups)}
    source = _Source(board, metrics, letters_of_doubles(board, map_id))
    placeholder = UNNAMED[purpose]
    clusters = (
        _group_cluster(source, group, letters[group.id], colour, placeholder)
        for group, colour in zip(groups, cycle(GROUP_COLOURS), strict=False)
    )
    return Wall(_tray_cluster(source, map_id), tuple(clusters))


@dataclass(frozen=True, slots=True)
class _Source:
    """What cards are made from; `shown_in` has the letters of notes that stand in two groups."""

    board: Board
    metrics: TextMetrics
    shown_in: Mapping[RecordId, tuple[str, ...]]

    def cards(
        self, places: tuple[Place, ...], colour: Role, home: str, where: str
    ) -> tuple[Card, ...]:
        """Return the cards of places in order; `home` is the letter of where they stand."""
        return tuple(
            _card(self, place, colour, home, f"Note {number} of {len(places)}{where}")
            for number, place in enumerate(places, 1)
        )


def _group_cluster(
    source: _Source, group: NoteGroup, letter: str, colour: Role, placeholder: str
) -> Cluster:
    places = places_in(source.board, group.id)
    cards = source.cards(places, colour, letter, f" in {group.text or f'Group {letter}'}")
    return Cluster(
        owner=group.id,
        badge=letter,
        header=group.text,
        placeholder=placeholder,
        marks=wrapped_marks(source.metrics, carried_marks(source.board, group)),
        colour=colour,
        cards=cards,
        stack=stack_of(cards),
        name=f"Group {letter}, {group.text or 'not yet named'}, {count_of(len(places))}",
    )


def _tray_cluster(source: _Source, map_id: RecordId) -> Cluster:
    notes = tray_of(source.board, map_id)
    cards = source.cards(notes, TRAY_COLOUR, "", ", not yet grouped")
    return Cluster(
        owner=map_id,
        badge=str(len(notes)),
        header=TRAY_TITLE,
        placeholder="",
        marks=(),
        colour=TRAY_COLOUR,
        cards=cards,
        stack=stack_of(cards),
        name=f"{TRAY_TITLE}, {count_of(len(notes))}",
        is_group=False,
    )


def with_cards(cluster: Cluster, cards: Iterable[Card]) -> Cluster:
    """Return the cluster with other cards in its frame."""
    cards = tuple(cards)
    return replace(cluster, cards=cards, stack=stack_of(cards))


def stack_of(cards: Iterable[Card]) -> float:
    """Return how tall cards are below one another, a gap after each."""
    return sum(card.height + CARD_GAP for card in cards)


def card_group(metrics: TextMetrics, card: Card, x: float, y: float) -> Group:
    """Return a card drawn with its top left corner at (x, y)."""
    items = _card_items(metrics, card.lines, card.marks, card.height, x, y, card.colour)
    return Group(card.owner, Rect(x, y, CARD_WIDTH, card.height), items, card.name)


def card_height(lines: tuple[str, ...], marks: tuple[str, ...]) -> float:
    """Return the height of a card that holds all of its lines."""
    text = block_height(lines, TEXT_SIZE) + block_height(marks, SMALL_SIZE)
    return max(SMALLEST_CARD, 2 * CARD_PADDING + text)


# After an edit nearly every card stands where it stood: it is drawn once and kept.
@lru_cache(maxsize=_CARDS_KEPT)
def _card_items(
    metrics: TextMetrics,
    lines: tuple[str, ...],
    marks: tuple[str, ...],
    height: float,
    x: float,
    y: float,
    colour: Role,
) -> tuple[Primitive, ...]:
    box = Box(Rect(x, y, CARD_WIDTH, height), colour, corner=6.0)
    left, top = x + CARD_PADDING, y + CARD_PADDING
    text = text_block(metrics, lines, Point(left, top), TEXT_SIZE)
    if not marks:
        return (box, *text)
    foot = Point(left, y + height - CARD_PADDING - block_height(marks, SMALL_SIZE))
    return (box, *text, *text_block(metrics, marks, foot, SMALL_SIZE, Role.SECONDARY))


def _card(source: _Source, place: Place, colour: Role, home: str, name: str) -> Card:
    note = place if isinstance(place, Note) else note_of(source.board, place)
    lines = wrap(source.metrics, note.text, TEXT_SIZE, TEXT_WIDTH)
    also_in = tuple(letter for letter in source.shown_in.get(note.id, ()) if letter != home)
    marks = note_marks(source.board, note, also_in)
    if marks:
        name += "".join(f", {mark[2:]}" for mark in marks)
    small = wrapped_marks(source.metrics, marks)
    height = card_height(lines, small)
    return Card(place.id, lines, small, colour, height, f"{name}: {note.text}")


def wrapped_marks(metrics: TextMetrics, marks: Iterable[str]) -> tuple[str, ...]:
    """Return marks as the small lines of a card."""
    return tuple(line for mark in marks for line in wrap(metrics, mark, SMALL_SIZE, TEXT_WIDTH))


def count_of(number: int) -> str:
    """Return a number of notes in words."""
    return "1 note" if number == 1 else f"{number} notes"

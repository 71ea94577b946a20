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
from dip_workshop.core.ties import carried_marks
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.picture import Box, Group, Primitive
from dip_workshop.drawing.roles import Role
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
from dip_workshop.exercises.affinity.ties import letters_of_doubles, note_marks

TEXT_SIZE = 15.0
HEADER_SIZE = 17.0
SMALL_SIZE = 14.0
CARD_WIDTH = 220.0
CARD_PADDING = 12.0
CARD_GAP = 10.0
COLUMN_PITCH = CARD_WIDTH + CARD_GAP
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
)
# A note of more lines than this would be a tall ribbon, so its card is two or three columns wide.
MOST_LINES = {1: 14, 2: 24}
UNNAMED = {
    Purpose.CONSOLE: "Name this group",
    Purpose.ROOM: "Not yet named",
    Purpose.PAPER: "Not yet named",
}
TRAY_TITLE = "Not yet grouped"

_CARDS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class Card:
    """A note as it is drawn in one place: its lines, the small lines of its marks, its name.

    `share` is what the note adds to the size of the wall wherever it stands:
    the same in the tray and in any group, and nought for a second place.
    """

    owner: RecordId | None
    lines: tuple[str, ...]
    marks: tuple[str, ...]
    colour: Role
    span: int
    height: float
    name: str
    share: float = 0.0

    @property
    def width(self) -> float:
        """Return the width of the card."""
        return card_width(self.span)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Cards drawn in one frame: a group, or the tray, which has a number for a letter.

    `placeholder` stands in grey where there is no header; `stack` is how tall
    the cards would be in one column; `span` is how wide the widest of them is.
    """

    owner: RecordId | None
    badge: str
    header: str
    placeholder: str
    marks: tuple[str, ...]
    colour: Role
    cards: tuple[Card, ...]
    stack: float
    span: int
    name: str
    is_group: bool = True


@dataclass(frozen=True, slots=True)
class Wall:
    """All that is to be set: the tray and the groups in their order."""

    tray: Cluster
    groups: tuple[Cluster, ...]

    @property
    def stack(self) -> float:
        """Return how tall all notes would be in one column: sorting them does not change it."""
        return sum(card.share for cluster in self.clusters for card in cluster.cards)

    @property
    def span(self) -> int:
        """Return how many columns the widest card takes, wherever it is."""
        return max(cluster.span for cluster in self.clusters)

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Return the tray and the groups."""
        return (self.tray, *self.groups)


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
        marks=wrapped_marks(source.metrics, carried_marks(source.board, group.id)),
        colour=colour,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
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
        span=span_of(cards),
        name=f"{TRAY_TITLE}, {count_of(len(notes))}",
        is_group=False,
    )


def with_cards(cluster: Cluster, cards: Iterable[Card]) -> Cluster:
    """Return the cluster with other cards in its frame."""
    cards = tuple(cards)
    return replace(cluster, cards=cards, stack=stack_of(cards), span=span_of(cards))


def stack_of(cards: Iterable[Card]) -> float:
    """Return how tall cards would be in one column, a gap after each, wide ones cut in strips."""
    return sum((card.height + CARD_GAP) * card.span for card in cards)


def span_of(cards: Iterable[Card]) -> int:
    """Return how many columns the widest card takes."""
    return max((card.span for card in cards), default=1)


def card_group(metrics: TextMetrics, card: Card, x: float, y: float) -> Group:
    """Return a card drawn with its top left corner at (x, y)."""
    bounds = Rect(x, y, card.width, card.height)
    return Group(
        card.owner,
        bounds,
        _card_items(metrics, card.lines, card.marks, bounds, card.colour),
        card.name,
    )


def card_width(span: int) -> float:
    """Return the width of a card that takes so many columns."""
    return span * COLUMN_PITCH - CARD_GAP


def text_width(span: int) -> float:
    """Return the width of the text on a card that takes so many columns."""
    return card_width(span) - 2 * CARD_PADDING


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
    bounds: Rect,
    colour: Role,
) -> tuple[Primitive, ...]:
    box = Box(bounds, colour, corner=6.0)
    corner = Point(bounds.x + CARD_PADDING, bounds.y + CARD_PADDING)
    text = text_block(metrics, lines, corner, TEXT_SIZE)
    if not marks:
        return (box, *text)
    foot = Point(corner.x, bounds.bottom - CARD_PADDING - block_height(marks, SMALL_SIZE))
    return (box, *text, *text_block(metrics, marks, foot, SMALL_SIZE, Role.SECONDARY))


def _card(source: _Source, place: Place, colour: Role, home: str, name: str) -> Card:
    note = place if isinstance(place, Note) else note_of(source.board, place)
    span, lines = broken(source.metrics, note.text)
    also_in = tuple(letter for letter in source.shown_in.get(note.id, ()) if letter != home)
    marks = note_marks(source.board, note, also_in)
    if marks:
        name += "".join(f", {mark[2:]}" for mark in marks)
    small = wrapped_marks(source.metrics, marks)
    height = card_height(lines, small)
    # Marks come and go with sorting, so they do not count.
    share = (card_height(lines, ()) + CARD_GAP) * span if place is note else 0.0
    return Card(place.id, lines, small, colour, span, height, f"{name}: {note.text}", share)


def broken(metrics: TextMetrics, text: str) -> tuple[int, tuple[str, ...]]:
    """Return how many columns a text's card takes, and its lines."""
    span = 1
    lines = wrap(metrics, text, TEXT_SIZE, text_width(span))
    while len(lines) > MOST_LINES.get(span, len(lines)):
        span += 1
        lines = wrap(metrics, text, TEXT_SIZE, text_width(span))
    return span, lines


def wrapped_marks(metrics: TextMetrics, marks: Iterable[str]) -> tuple[str, ...]:
    """Return marks as the small lines of a card."""
    return tuple(line for mark in marks for line in wrap(metrics, mark, SMALL_SIZE, text_width(1)))


def count_of(number: int) -> str:
    """Return a number of notes in words."""
    return "1 note" if number == 1 else f"{number} notes"

"""Cards made from the notes of a board, and kept for as long as all that they show is the same.

After an edit nearly every card is the very card that it was, so that frames,
drawings and painted pixels made of it can be kept too. Cards are kept in
stretches: what is asked once a stretch need not be asked once a card.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import count
from operator import attrgetter
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.same import Same
from dip_workshop.core.wording import tr
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.text import TextMetrics, line_counts
from dip_workshop.exercises.affinity.cards import (
    CARD_GAP,
    MOST_LINES,
    STRETCH,
    TEXT_SIZE,
    Card,
    Cards,
    CardStretch,
    Look,
    Sizes,
    card_height,
    made_stretch,
    sized,
    stretches,
    text_width,
    wrapped_marks,
)
from dip_workshop.exercises.affinity.model import Note, Place, alike_of, note_of
from dip_workshop.exercises.affinity.parking import contention_marks
from dip_workshop.exercises.affinity.tags import Tag, tags_on
from dip_workshop.exercises.affinity.ties import note_marks

_STRETCHES_KEPT = 8_192
# The height of a card of each number of lines that has no mark and is one column wide.
_PLAIN_HEIGHTS = tuple(card_height(lines, 0) for lines in range(MOST_LINES[1] + 1))

_TAGS, _CONTESTED_MOVES = attrgetter("tags"), attrgetter("contested_moves")


class Elsewhere(NamedTuple):
    """What a card shows that other records of the board decide."""

    place: RecordId
    note: Note
    alike: tuple[str, ...]
    marks: tuple[str, ...]


class CardSource(NamedTuple):
    """What cards are made from.

    `shared` are the measure of text and all tags; `shown_in` has the letters of
    notes that stand in two groups; `tied` names whatever has records below it or
    elsewhere that point at it.
    """

    board: Board
    shared: Same[TextMetrics, tuple[Tag, ...]]
    purpose: Purpose
    shown_in: Mapping[RecordId, tuple[str, ...]]
    tied: frozenset[RecordId]

    @property
    def metrics(self) -> TextMetrics:
        """Return the measure of text."""
        return self.shared.values[0]

    def cards(self, places: tuple[Place, ...], look: Look, home: str = "") -> Cards:
        """Return the cards of places in order; `home` is the letter of where they stand."""
        is_paper = self.purpose is Purpose.PAPER
        parts = [Same(*some) for some in stretches(places)]
        return Cards(
            [
                _stretch(self.shared, part, look, first, is_paper, self._elsewhere(part, home))
                for first, part in zip(count(1, STRETCH), parts, strict=False)
            ]
        )

    def _elsewhere(self, places: Same[*tuple[Place, ...]], home: str) -> tuple[Elsewhere, ...]:
        """Return what cards of these places show that other records decide, where any does."""
        if not (self.tied or self.board.placements() or self.board.carried()):
            return ()
        ids, reaching = _reach(places)
        if not reaching and self.tied.isdisjoint(ids):
            return ()
        return tuple(
            self._shown(place, home)
            for place in places.values
            if place.id in reaching or place.id in self.tied
        )

    def _shown(self, place: Place, home: str) -> Elsewhere:
        note = note_of(self.board, place)
        alike = tuple(other.text for other in alike_of(self.board, note.id))
        also_in = tuple(letter for letter in self.shown_in.get(note.id, ()) if letter != home)
        return Elsewhere(place.id, note, alike, note_marks(self.board, note, also_in))


@lru_cache(maxsize=_STRETCHES_KEPT)
def _reach(places: Same[*tuple[Place, ...]]) -> tuple[frozenset[RecordId], frozenset[RecordId]]:
    """Return the ids of places, and of those among them that name another record themselves."""
    ids = frozenset([place.id for place in places.values])
    reaching = [p.id for p in places.values if isinstance(p, Placement) or p.source_id]
    return ids, frozenset(reaching)


@lru_cache(maxsize=_STRETCHES_KEPT)
def _stretch(
    shared: Same[TextMetrics, tuple[Tag, ...]],
    places: Same[*tuple[Place, ...]],
    look: Look,
    first: int,
    is_paper: bool,
    elsewhere: tuple[Elsewhere, ...],
) -> CardStretch:
    """Return the cards of a stretch from all that they depend on."""
    metrics, tags = shared.values
    texts = tuple([place.text for place in places.values])
    lines = line_counts(metrics, texts, TEXT_SIZE, text_width(1))
    if not elsewhere and max(lines) <= MOST_LINES[1] and not _has_marks(places.values):
        sizes = _plain_sizes(places.values, lines)
        return CardStretch(sizes, _plain_cards, sizes, texts, look, first)
    told = {shown.place: shown for shown in elsewhere}
    cards = []
    for number, (place, counted) in enumerate(zip(places.values, lines, strict=True), first):
        shown = told.get(place.id)
        if shown is None:
            assert isinstance(place, Note)  # noqa: S101 - a second place is told of elsewhere
            shown = Elsewhere(place.id, place, (), contention_marks(place))
        cards.append(_card(metrics, tags, shown, look, number, is_paper, counted))
    return made_stretch(tuple(cards))


def _has_marks(places: tuple[Place, ...]) -> bool:
    """Return whether the card of any of these shows more than its note's text."""
    # Asked of all at once, for of nearly all notes the answer is no.
    return (
        set(map(type, places)) != {Note}
        or any(map(_TAGS, places))
        or any(map(_CONTESTED_MOVES, places))
    )


def _plain_sizes(places: tuple[Place, ...], lines: list[int]) -> Sizes:
    """Return the sizes of cards of so many lines that have no mark and are one column wide."""
    owners = tuple([place.id for place in places])
    heights = tuple([_PLAIN_HEIGHTS[count] for count in lines])
    stack = sum([height + CARD_GAP for height in heights])
    return Sizes(owners, (1,) * len(owners), heights, 1, stack, stack)


def _plain_cards(sizes: Sizes, texts: tuple[str, ...], look: Look, first: int) -> tuple[Card, ...]:
    """Return the cards of notes that have no mark and are one column wide, as most are."""
    return tuple(
        Card(owner, text, (), look, 1, height, height + CARD_GAP, number, text)
        for number, (owner, text, height) in enumerate(
            zip(sizes.owners, texts, sizes.heights, strict=True), first
        )
    )


def _card(
    metrics: TextMetrics,
    all_tags: tuple[Tag, ...],
    shown: Elsewhere,
    look: Look,
    number: int,
    is_paper: bool,
    counted: int,
) -> Card:
    """Return a card; on the wall a mark counts the notes alike, paper shows every text.

    `counted` are the lines of the place's own text in one column.
    """
    note, tags = shown.note, tags_on(shown.note, all_tags)
    alike = tuple(f"≈ {other}" for other in shown.alike) if is_paper else ()
    text = "\n".join((note.text, *alike))
    span, lines = 1, counted
    if text != note.text or shown.place != note.id or counted > MOST_LINES[1]:
        span, lines = sized(metrics, text)
    symbols = (" ".join(tag.symbol for tag in tags),) if tags else ()
    small = wrapped_marks(metrics, (*symbols, *shown.marks))
    # Marks come and go with sorting, so they do not count.
    share = (card_height(lines, 0) + CARD_GAP) * span if shown.place == note.id else 0.0
    return Card(
        shown.place,
        text,
        small,
        look,
        span,
        card_height(lines, len(small)),
        share,
        number,
        said="; ".join((note.text, *shown.alike)),
        told=(*(tag.word for tag in tags), *(mark[2:] for mark in shown.marks)),
    )


def named_in_group(card: Card) -> str:
    """Return how a card in a group is named."""
    return _named(card, tr("Note {number} in {group}", number=card.number, group=card.look.title))


def named_in_tray(card: Card) -> str:
    """Return how a card is named that is in no group yet."""
    return _named(card, tr("Note {number}, not yet grouped", number=card.number))


def named_set_aside(card: Card) -> str:
    """Return how a card is named that was set aside."""
    return _named(card, tr("Note {number}, set aside", number=card.number))


def _named(card: Card, place: str) -> str:
    return f"{', '.join((place, *card.told))}: {card.said}"

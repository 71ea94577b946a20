"""What stands on the wall, measured and ready to be set anywhere: cards and what frames them.

Screen and paper set the same cards: line breaks are decided here, once.
Lengths are pixels at 100 % zoom; paper scales them down together.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from math import ceil
from typing import NamedTuple, TypeVar, TypeVarTuple, overload

from dip_workshop.core.ids import RecordId
from dip_workshop.core.late import Late
from dip_workshop.core.wording import tr_count
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, line_counts, lines_height, wrap

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

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

# A note of more lines than this would be a tall ribbon, so its card is two or three columns wide.
MOST_LINES = {1: 14, 2: 24}

_HEIGHTS_KEPT = 256

# After an edit most cards are what they were: so many are looked up, or set anew, as one.
STRETCH = 32


class Look(NamedTuple):
    """What all cards of a cluster share; `naming` tells a screen reader of one of them."""

    colour: Role
    naming: "Callable[[Card], str]"
    title: str = ""


class Card(NamedTuple):
    """A note as it is drawn in one place: its text, and the small lines of its marks.

    Of a large wall little is seen, so that its lines and its name are made when
    they are asked for: how many lines there are decides its height. `share` is
    what the note adds to the size of the wall wherever it stands: the same in
    the tray and in any group, and nought for a second place. `number` is its
    place in its cluster; `said` is what is said of its text, `told` of its marks.
    """

    owner: RecordId | None
    text: str
    marks: tuple[str, ...]
    look: Look
    span: int
    height: float
    share: float = 0.0
    number: int = 0
    said: str = ""
    told: tuple[str, ...] = ()

    @property
    def width(self) -> float:
        """Return the width of the card."""
        return card_width(self.span)

    @property
    def colour(self) -> Role:
        """Return the colour of the card."""
        return self.look.colour

    @property
    def name(self) -> str:
        """Return what a screen reader says of the card."""
        return self.look.naming(self)

    def lines(self, metrics: TextMetrics) -> tuple[str, ...]:
        """Return the lines of its text."""
        return wrap(metrics, self.text, TEXT_SIZE, text_width(self.span))


class Sizes(NamedTuple):
    """Whose cards follow one another, how many columns each takes, and its height.

    Of them all, `span` is the most columns that one takes, `stack` how tall they
    would be in one column, and `share` what they add to the size of the wall.
    That is all that the wall must know of cards that nobody looks at.
    """

    owners: tuple[RecordId | None, ...]
    spans: tuple[int, ...]
    heights: tuple[float, ...]
    span: int
    stack: float
    share: float


class CardStretch(Late[tuple[Card, ...]]):
    """Cards that follow one another, made when one of them is first looked at."""

    __slots__ = ("sizes",)

    def __init__(self, sizes: Sizes, make: Callable[[*Ts], tuple[Card, ...]], *values: *Ts) -> None:
        super().__init__(make, *values)
        self.sizes = sizes


class Cards(Sequence[Card]):
    """The cards of a cluster in their order."""

    __slots__ = ("stretches",)

    def __init__(self, stretches: Iterable[CardStretch] = ()) -> None:
        self.stretches = tuple(stretches)

    def owners(self) -> Iterator[RecordId | None]:
        """Yield whose cards they are."""
        return chain.from_iterable(stretch.sizes.owners for stretch in self.stretches)

    def heights(self) -> Iterator[float]:
        """Yield the height of each."""
        return chain.from_iterable(stretch.sizes.heights for stretch in self.stretches)

    def __len__(self) -> int:
        return sum(len(stretch.sizes.owners) for stretch in self.stretches)

    def __iter__(self) -> Iterator[Card]:
        return chain.from_iterable(stretch.value() for stretch in self.stretches)

    @overload
    def __getitem__(self, place: int) -> Card: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Card, ...]: ...
    def __getitem__(self, place: int | slice) -> Card | tuple[Card, ...]:
        return tuple(self)[place]


class Cluster(NamedTuple):
    """Cards drawn in one frame: a group, or the tray or parking area with a number for a letter.

    `placeholder` stands in grey where there is no header; `stack` is how tall
    the cards would be in one column and `share` what their notes add to the wall;
    `span` is how wide the widest of them is; `called` is its name for a screen
    reader. A folded one has no cards, and a mark that counts them. `held` is how many notes
    a group has, folded or not.
    """

    owner: RecordId | None
    badge: str
    header: str
    placeholder: str
    marks: tuple[str, ...]
    colour: Role
    cards: Cards
    stack: float
    span: int
    called: Late[str]
    share: float = 0.0
    is_group: bool = True
    is_folded: bool = False
    held: int = 0

    @property
    def sign(self) -> str:
        """Return what stands on its colour, such as "B · 7": the letter, and how many notes."""
        return f"{self.badge} · {self.held}" if self.held else self.badge

    @property
    def name(self) -> str:
        """Return what a screen reader says of the cluster."""
        return self.called.value()


class Family(NamedTuple):
    """Groups drawn in one frame under a superheader; the head has no cards of its own."""

    head: Cluster
    groups: tuple[Cluster, ...]


class Wall(NamedTuple):
    """All that is to be set: the tray, groups and families in their order, what is set aside."""

    tray: Cluster
    entries: tuple[Cluster | Family, ...]
    parked: Cluster | None = None

    @property
    def groups(self) -> tuple[Cluster, ...]:
        """Return all groups in their order, nested ones too."""
        return tuple(
            group
            for entry in self.entries
            for group in (entry.groups if isinstance(entry, Family) else (entry,))
        )

    @property
    def stack(self) -> float:
        """Return how tall all notes would be in one column: sorting them does not change it."""
        return sum(cluster.share for cluster in self.clusters)

    @property
    def span(self) -> int:
        """Return how many columns the widest card takes, wherever it is."""
        return max(cluster.span for cluster in self.clusters)

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Return the tray, the groups, and what is set aside."""
        return (self.tray, *self.groups, *((self.parked,) if self.parked else ()))


def made_cards(cards: Iterable[Card]) -> Cards:
    """Return cards that are made already as those of a cluster."""
    return Cards(map(made_stretch, stretches(tuple(cards))))


def made_stretch(cards: tuple[Card, ...]) -> CardStretch:
    """Return cards that are made already as a stretch."""
    sizes = Sizes(
        tuple([card.owner for card in cards]),
        tuple([card.span for card in cards]),
        tuple([card.height for card in cards]),
        max(card.span for card in cards),
        sum((card.height + CARD_GAP) * card.span for card in cards),
        sum(card.share for card in cards),
    )
    return CardStretch(sizes, tuple, cards)


def with_cards(cluster: Cluster, cards: Iterable[Card]) -> Cluster:
    """Return the cluster with other cards in its frame."""
    made = made_cards(cards)
    stack, span, share = stack_of(made), span_of(made), share_of(made)
    return cluster._replace(cards=made, stack=stack, span=span, share=share)


def stack_of(cards: Cards) -> float:
    """Return how tall cards would be in one column, a gap after each, wide ones cut in strips."""
    return sum([stretch.sizes.stack for stretch in cards.stretches])


def share_of(cards: Cards) -> float:
    """Return what the notes of cards add to the size of the wall, wherever they stand."""
    return sum([stretch.sizes.share for stretch in cards.stretches])


def span_of(cards: Cards) -> int:
    """Return how many columns the widest card takes."""
    return max([stretch.sizes.span for stretch in cards.stretches], default=1)


def stretches(things: tuple[T, ...]) -> Iterator[tuple[T, ...]]:
    """Yield things in stretches of `STRETCH`: one more at the end leaves all before the last."""
    return (things[start : start + STRETCH] for start in range(0, len(things), STRETCH))


def card_width(span: int) -> float:
    """Return the width of a card that takes so many columns."""
    return span * COLUMN_PITCH - CARD_GAP


def text_width(span: int) -> float:
    """Return the width of the text on a card that takes so many columns."""
    return card_width(span) - 2 * CARD_PADDING


@lru_cache(maxsize=_HEIGHTS_KEPT)
def card_height(lines: int, marks: int) -> float:
    """Return the height of a card that holds so many lines, and so many small ones below."""
    text = lines_height(lines, TEXT_SIZE) + lines_height(marks, SMALL_SIZE)
    # Whole pixels add up to the same from wherever they are counted.
    return max(SMALLEST_CARD, float(ceil(2 * CARD_PADDING + text)))


def sized(metrics: TextMetrics, text: str, span: int = 1) -> tuple[int, int]:
    """Return how many columns, from `span` on, a text's card takes, and its lines there."""
    while True:
        (lines,) = line_counts(metrics, (text,), TEXT_SIZE, text_width(span))
        if lines <= MOST_LINES.get(span, lines):
            return span, lines
        span += 1


def named_as_titled(card: Card) -> str:
    """Return the title of the card's look, for a card that is none of a note."""
    return card.look.title


def wrapped_marks(metrics: TextMetrics, marks: Iterable[str]) -> tuple[str, ...]:
    """Return marks as the small lines of a card."""
    return tuple(line for mark in marks for line in wrap(metrics, mark, SMALL_SIZE, text_width(1)))


def count_of(number: int) -> str:
    """Return a number of notes in words."""
    return tr_count("{n} note", "{n} notes", number)

"""Where everything on a driver diagram stands: one column a level, each branch from its top down.

What hangs on a card begins at that card's own top, so that a text added or
reworded moves nothing that stands above it.
"""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.text import TextMetrics, block_height, is_torn, wrap
from dip_workshop.exercises.driver_diagram.model import Level
from dip_workshop.exercises.driver_diagram.skeleton import Node

HEADINGS: Final = {
    Level.AIM: tr("Aim"),
    Level.PRIMARY: tr("Primary drivers"),
    Level.SECONDARY: tr("Secondary drivers"),
    Level.CHANGE: tr("Change ideas"),
}
_SHARES: Final = {Level.AIM: 0.23, Level.PRIMARY: 0.21, Level.SECONDARY: 0.25, Level.CHANGE: 0.31}
_DENSE_SHARES: Final = {
    Level.AIM: 0.2,
    Level.PRIMARY: 0.2,
    Level.SECONDARY: 0.24,
    Level.CHANGE: 0.36,
}
# Of a text's size: the gutter where lines run, the room in and between cards, a link's end.
_GUTTER: Final = 5.2
_NARROW_GUTTER: Final = 4.2
_PADDING: Final = 0.6
_REMARK_GAP: Final = 0.2
_GAPS: Final = {Level.PRIMARY: 1.5, Level.SECONDARY: 1.0, Level.CHANGE: 0.6}
_HANDLE: Final = 1.72
_DENSE: Final = 0.55
_LINE: Final = 0.11
_BOLD: Final = (Level.AIM, Level.PRIMARY)


@dataclass(frozen=True, slots=True)
class Style:
    """The sizes of one diagram; everything follows from that of its running text.

    A dense one leaves less room in and between cards, for paper.
    """

    text: float
    small: float
    width: float
    first: Level = Level.AIM
    last: Level = Level.CHANGE
    is_dense: bool = False

    @property
    def levels(self) -> tuple[Level, ...]:
        """Return the columns from left to right."""
        return tuple(level for level in HEADINGS if self.first <= level <= self.last)

    @property
    def gutter(self) -> float:
        """Return the room between two columns, which holds nothing but lines."""
        return (_NARROW_GUTTER if self.is_dense else _GUTTER) * self.text

    @property
    def padding(self) -> float:
        """Return the room between a card's edge and its words."""
        return _PADDING * self.text * self._density

    @property
    def handle(self) -> float:
        """Return the side of the square by which a further link can be taken."""
        return _HANDLE * self.text

    @property
    def remark_gap(self) -> float:
        """Return the room between a card's words and its small print."""
        return _REMARK_GAP * self.text

    @property
    def _density(self) -> float:
        return _DENSE if self.is_dense else 1.0

    @property
    def line(self) -> float:
        """Return the width of the lines that tie cards."""
        return _LINE * self.text

    def gap(self, level: Level) -> float:
        """Return the room between two branches of a level."""
        return _GAPS[level] * self.text * self._density

    def column(self, level: Level) -> tuple[float, float]:
        """Return the left edge and the width of a column."""
        levels = self.levels
        shares = _DENSE_SHARES if self.is_dense else _SHARES
        share = sum(shares[one] for one in levels)
        room = self.width - self.gutter * (len(levels) - 1)
        widths = [room * shares[one] / share for one in levels]
        place = levels.index(level)
        return sum(widths[:place]) + place * self.gutter, widths[place]

    def size(self, level: Level) -> float:
        """Return the size of a card's words."""
        return self.text * 1.15 if level == Level.AIM else self.text


@dataclass(frozen=True, slots=True)
class Card:
    """A node with its box and its broken lines; `indent` is the room of its number."""

    node: Node
    rect: Rect
    size: float
    indent: float
    lines: tuple[str, ...]
    remarks: tuple[str, ...]

    @property
    def is_bold(self) -> bool:
        """Return whether the words are bold."""
        return self.node.level in _BOLD

    @property
    def is_torn(self) -> bool:
        """Return whether a word of ordinary length is broken."""
        remarks = " ".join(self.node.remarks)
        return is_torn(self.node.text, self.lines) or is_torn(remarks, self.remarks)


@dataclass(frozen=True, slots=True)
class Tray:
    """The frame round what is not placed yet."""

    node: Node
    rect: Rect
    heading: tuple[str, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a column, in a band as high for every column."""

    rect: Rect
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All that is drawn, with coordinates; `height` is how far down it reaches."""

    style: Style
    headings: tuple[Heading, ...]
    cards: tuple[Card, ...]
    tray: Tray | None
    height: float


def arrange(
    aim: Node | None,
    branches: tuple[Node, ...],
    waiting: Node | None,
    style: Style,
    metrics: TextMetrics,
) -> Arrangement:
    """Return the places of the aim (where it is drawn), of branches, and of what waits below it."""
    headings = _headings(style, metrics)
    top = headings[0].rect.bottom + style.gap(Level.CHANGE)
    cards, bottom = [], top
    tray = None
    if aim is not None:
        cards.append(card_of(aim, style, metrics, top))
        bottom = cards[0].rect.bottom
        if waiting is not None:
            tray = _tray(waiting, style, metrics, bottom + style.gutter / 2)
            bottom = tray.rect.bottom
    for card in _branches(branches, top, style, metrics):
        cards.append(card)
        bottom = max(bottom, card.rect.bottom)
    return Arrangement(style, headings, tuple(cards), tray, bottom)


def card_of(node: Node, style: Style, metrics: TextMetrics, top: float) -> Card:
    """Return a node's card at its column's left edge and at a height."""
    left, width = style.column(node.level)
    return _card(node, style, metrics, Point(left, top), width)


def _card(node: Node, style: Style, metrics: TextMetrics, at: Point, width: float) -> Card:
    size, is_bold = style.size(node.level), node.level in _BOLD
    indent = metrics.width(node.number, size, bold=is_bold) + 0.5 * size if node.number else 0.0
    # Where the number would leave no room for words, it stands on a line of its own.
    text = node.text
    if indent > width / 3:
        text, indent = f"{node.number}\n{node.text}", 0.0
    room = width - 2 * style.padding
    lines = wrap(metrics, text, size, room - indent, bold=is_bold)
    remarks = tuple(
        line for words in node.remarks for line in wrap(metrics, words, style.small, room - indent)
    )
    words = block_height(lines, size) + block_height(remarks, style.small)
    words += style.remark_gap if remarks else 0.0
    ends = (len(node.links) + 1) * style.handle
    return Card(
        node,
        Rect(at.x, at.y, width, max(words + 2 * style.padding, ends if node.links else 0.0)),
        size,
        indent,
        lines,
        remarks,
    )


def _branches(
    branches: tuple[Node, ...], top: float, style: Style, metrics: TextMetrics
) -> Iterator[Card]:
    """Yield the cards of branches below one another, each beginning where the last one ended."""
    for branch in branches:
        bottom = top
        for card in _branch(branch, top, style, metrics):
            bottom = max(bottom, card.rect.bottom)
            yield card
        top = bottom + style.gap(branch.level)


def _branch(node: Node, top: float, style: Style, metrics: TextMetrics) -> Iterator[Card]:
    yield card_of(node, style, metrics, top)
    yield from _branches(node.children, top, style, metrics)


def _tray(waiting: Node, style: Style, metrics: TextMetrics, top: float) -> Tray:
    left, width = style.column(Level.AIM)
    inner, x = width - 2 * style.padding, left + style.padding
    heading = wrap(metrics, waiting.text, style.small, inner, bold=True)
    y = top + block_height(heading, style.small) + 2 * style.padding
    cards = []
    for node in waiting.children:
        cards.append(_card(node, style, metrics, Point(x, y), inner))
        y = cards[-1].rect.bottom + style.gap(Level.CHANGE)
    frame = Rect(left, top, width, y - style.gap(Level.CHANGE) + style.padding - top)
    return Tray(waiting, frame, heading, tuple(cards))


def _headings(style: Style, metrics: TextMetrics) -> tuple[Heading, ...]:
    columns = [(level, *style.column(level)) for level in style.levels]
    broken = [
        wrap(metrics, HEADINGS[level], style.text, width, bold=True) for level, _, width in columns
    ]
    height = max(block_height(lines, style.text) for lines in broken) + style.padding
    return tuple(
        Heading(Rect(left, 0.0, width, height), lines)
        for (_, left, width), lines in zip(columns, broken, strict=True)
    )

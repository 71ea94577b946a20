"""Pages of cards: what stands below a heading, for a room, where its picture is too large.

The words are those of the outline, each text on a card of its own with all that hangs below it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.board_parts import Node
from dip_workshop.drawing.geometry import Point, Rect, Size, box_round
from dip_workshop.drawing.picture import Box, Group, Picture, Primitive, TextLine, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, block_height, text_block, wrap
from dip_workshop.kinds import OutlineRow
from dip_workshop.ui.room.surface import Lettering

# All in sizes of the least letters that the room reads.
TITLE = 1.25
NARROWEST = 14.0
GAP = 0.5
PADDING = 0.4
INDENT = 0.9
DEEPEST = 3
CORNER = 0.25
# The share of a page that a column has below a heading, whatever the length of that.
LEAST_BELOW = 0.6
# So many lines of a text stand together where it must be parted.
FEWEST_LINES = 2


class CardPage(NamedTuple):
    """A page of cards, from (0, 0); `titles` are its headings.

    `parted` counts the texts that are too long for one column.
    """

    titles: tuple[str, ...]
    picture: Picture
    parted: int


class _Words(NamedTuple):
    """One line on a card: whose it is, how far in, and how it is set."""

    owner: RecordId
    name: str
    line: str
    indent: float
    role: Role
    bold: bool


_Card = tuple[_Words, ...]


class _Set(NamedTuple):
    """Lines of a heading, all in the same letters."""

    lines: tuple[str, ...]
    size: float
    role: Role
    bold: bool

    @property
    def height(self) -> float:
        return block_height(self.lines, self.size)


def card_pages(
    heads: Sequence[Node[OutlineRow]],
    papers: Mapping[RecordId, Role],
    area: Size,
    lettering: Lettering,
) -> tuple[CardPage, ...]:
    """Return headings with their cards on as many pages of a size as are needed.

    `papers` are the colours of those texts that have one on the board.
    """
    filling = _Filling(papers, area, lettering)
    for head in heads:
        filling.add(head)
    return filling.pages()


def _in_columns(texts: Sequence[_Card], most: int) -> Iterator[_Card]:
    """Yield texts as cards of so many lines at the most.

    Only a text of more lines than that is parted, and leaves no line alone where it need not.
    """
    card: _Card = ()
    for text in texts:
        rest = text
        if card and len(card) + len(text) > most:
            yield card
            card = ()
        while len(rest) > most:
            cut = max(min(most, len(rest) - FEWEST_LINES), 1)
            yield rest[:cut]
            rest = rest[cut:]
        card += rest
    yield card


class _Filling:
    """The pages while they are filled: each card goes to the column that is shorter by then."""

    def __init__(self, papers: Mapping[RecordId, Role], area: Size, lettering: Lettering) -> None:
        self._papers = papers
        self._area, self._lettering, self._least = area, lettering, lettering.least
        self._gap = GAP * self._least
        count = max(int((area.width + self._gap) / (NARROWEST * self._least + self._gap)), 1)
        self._width = (area.width - self._gap * (count - 1)) / count
        self._columns = [0.0] * count
        self._groups: list[Group] = []
        self._titles: list[str] = []
        self._done: list[CardPage] = []
        self._parted = 0

    def pages(self) -> tuple[CardPage, ...]:
        """Return all pages."""
        self._turn()
        return tuple(self._done)

    def add(self, head: Node[OutlineRow]) -> None:
        """Put a heading with its cards on the page; on a new one where they do not fit below."""
        most = self._most_lines(head)
        cards = [card for child in head.below for card in self._cards(child, most)]
        if self._groups and not self._would_fit(head, cards):
            self._turn()
        self._put_title(head)
        for card in cards:
            if self._shortest() + self._height(card) > self._area.height and self._has_cards():
                self._turn()
                self._put_title(head)
            self._put(card)

    def _would_fit(self, head: Node[OutlineRow], cards: Sequence[_Card]) -> bool:
        top = max(self._columns) + self._title_height(head)
        columns = [top] * len(self._columns)
        for card in cards:
            at = columns.index(min(columns))
            columns[at] += self._height(card) + self._gap
        return max(columns) - self._gap <= self._area.height

    def _turn(self) -> None:
        """Begin a new page."""
        if self._groups:
            picture = picture_of(self._groups)
            self._done.append(CardPage(tuple(self._titles), picture, self._parted))
        self._groups, self._titles, self._parted = [], [], 0
        self._columns = [0.0] * len(self._columns)

    def _has_cards(self) -> bool:
        return len(self._groups) > len(self._titles)

    def _title_sets(self, head: Node[OutlineRow]) -> Iterator[_Set]:
        """Yield the lines of a heading, then what is said of it, such as a rank and a total."""
        metrics, width = self._lettering.metrics, self._area.width
        size = TITLE * self._least
        yield _Set(wrap(metrics, head.row.title, size, width, bold=True), size, Role.DEEP, True)
        if head.row.marks:
            lines = wrap(metrics, " · ".join(head.row.marks), self._least, width)
            yield _Set(lines, self._least, Role.INK, False)

    def _title_height(self, head: Node[OutlineRow]) -> float:
        return sum(lines.height for lines in self._title_sets(head)) + self._gap / 2

    def _put_title(self, head: Node[OutlineRow]) -> None:
        words: list[TextLine] = []
        top = max(self._columns)
        for lines in self._title_sets(head):
            metrics, at = self._lettering.metrics, Point(0, top)
            words += text_block(metrics, lines.lines, at, lines.size, lines.role, bold=lines.bold)
            top += lines.height
        bounds = box_round(line.bounds for line in words)
        name = ", ".join((head.row.title, *head.row.marks))
        self._groups.append(Group(head.row.id, bounds, tuple(words), name))
        self._titles.append(head.row.title)
        self._columns = [top + self._gap / 2] * len(self._columns)

    def _most_lines(self, head: Node[OutlineRow]) -> int:
        """Return how many lines a column has below a heading; half a page at least."""
        below = max(self._area.height - self._title_height(head), LEAST_BELOW * self._area.height)
        return max(int((below - 2 * PADDING * self._least) / (self._least * LINE_SPACING)), 1)

    def _cards(self, node: Node[OutlineRow], most: int) -> Iterator[_Card]:
        """Yield a text with what is below it as a card, or as more where a column is too low."""
        words = tuple(self._words(node, 0))
        texts = [tuple(lines) for _, lines in groupby(words, lambda line: line.owner)]
        self._parted += sum(len(text) > most for text in texts)
        yield from _in_columns(texts, most)

    def _words(self, node: Node[OutlineRow], depth: int) -> Iterator[_Words]:
        row, indent = node.row, INDENT * self._least * min(depth, DEEPEST)
        width = self._width - 2 * PADDING * self._least - indent
        texts = (
            (row.title, Role.SECONDARY if depth else Role.INK, row.is_heading),
            (" · ".join(row.marks), Role.SECONDARY, False),
        )
        name = ", ".join((row.title, *row.marks))
        for text, role, bold in texts:
            for line in wrap(self._lettering.metrics, text, self._least, width, bold=bold):
                if line:
                    yield _Words(row.id, name, line, indent, role, bold)
        for child in node.below:
            yield from self._words(child, depth + 1)

    def _height(self, card: _Card) -> float:
        return len(card) * self._least * LINE_SPACING + 2 * PADDING * self._least

    def _shortest(self) -> float:
        return min(self._columns)

    def _put(self, card: _Card) -> None:
        at = self._columns.index(self._shortest())
        padding, line = PADDING * self._least, self._least * LINE_SPACING
        left, top = at * (self._width + self._gap), self._columns[at]
        whole = Rect(left, top, self._width, self._height(card))
        colour = self._papers.get(card[0].owner, Role.FIELD_BLUE)
        paper: tuple[Primitive, ...] = (Box(whole, colour, corner=CORNER * self._least),)
        for number, words in enumerate(card):
            start = Point(left + padding + words.indent, top + padding + number * line)
            drawn = text_block(
                self._lettering.metrics,
                (words.line,),
                start,
                self._least,
                words.role,
                bold=words.bold,
            )
            bounds = Rect(left, start.y, self._width, line) if number else whole
            self._groups.append(Group(words.owner, bounds, (*paper, *drawn), words.name))
            paper = ()
        self._columns[at] = whole.bottom + self._gap

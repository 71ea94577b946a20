"""Draw counted causes as bars, the largest first, on the wall or on as many pages as are needed.

On the wall they go on in a second column, or in more, where the window then shows all of them
in larger letters.
"""

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import (
    TextMetrics,
    block_height,
    is_torn,
    lines_height,
    text_block,
    wrap,
)
from dip_workshop.exercises.fishbone.findings import MARKS, seen
from dip_workshop.exercises.fishbone.model import State
from dip_workshop.exercises.fishbone.pareto import (
    FOUR_FIFTHS,
    HALF,
    Bar,
    Pareto,
    sentences,
    share,
)
from dip_workshop.exercises.fishbone.signs import strike

PADDING = 3.0
GAP = 10.0
MARGIN = 20.0
COLUMN_GAP = 36.0
# Another number of columns while people are looking is worth so much larger letters.
WORTH_ANEW = 1.2
# What the room's window leaves free beside a board, in sizes of its least letters.
ROOM_MARGINS = 0.8
NARROWEST = 400.0
WORTH_OF_TORN_WORDS = 0.8


class _Style(NamedTuple):
    """Widths and sizes of the print: of one row, and how many of them stand side by side."""

    width: float
    title: float
    text: float
    small: float
    columns: int = 1
    rank_share: float = 0.06
    text_share: float = 0.33
    bone_share: float = 0.18
    running_share: float = 0.10

    @property
    def whole(self) -> float:
        """Return how wide all columns are."""
        return self.columns * (self.width + COLUMN_GAP) - COLUMN_GAP

    def left(self, column: int) -> float:
        """Return where a column begins."""
        return column * (self.width + COLUMN_GAP)


WALL = _Style(1000.0, 18.0, 15.0, 13.0)
# In a narrow row the words need a larger share.
_NARROW = WALL._replace(text_share=0.39, bone_share=0.2, running_share=0.13)
WALLS = (
    WALL,
    *(
        _NARROW._replace(width=width, columns=columns)
        for columns in (1, 2, 3, 4)
        for width in (560.0, 640.0)
    ),
)


def for_a_room(medium: Medium) -> _Style:
    """Return rows as wide as a room's wall is for the least letters that it reads."""
    size = WALL.text
    width = size * (medium.size.width / medium.smallest_text - ROOM_MARGINS) - 2 * MARGIN
    style = _NARROW._replace(width=max(width, NARROWEST), title=size, small=size)
    return style._replace(text_share=0.36, running_share=0.16)


def on_paper(medium: Medium) -> _Style:
    """Return the proportions for a sheet."""
    return _Style(medium.size.width, 14.0, 11.0, 9.0)


class _Row(NamedTuple):
    """A cause's lines with its bar, or a part of one that is longer than a page."""

    bar: Bar
    lines: tuple[str, ...]
    small: tuple[str, ...]
    is_first: bool = True
    is_last: bool = True

    @property
    def is_torn(self) -> bool:
        """Return whether a word of ordinary length is broken."""
        return is_torn(self.bar.cause.text, self.lines) or is_torn(self.bar.bone, self.small)

    def height(self, style: _Style) -> float:
        """Return how high the row is."""
        text = block_height(self.lines, style.text)
        return max(text, block_height(self.small, style.small)) + 2 * PADDING


def pareto_wall(
    pareto: Pareto, exercise_id: RecordId, effect: str, medium: Medium, metrics: TextMetrics
) -> Picture:
    """Return all bars in one picture, set so that a window of a shape shows them largest."""
    room, shown, best, most = medium.size, medium.shown, Picture(Rect(0, 0, 0, 0), ()), 0.0
    styles = (for_a_room(medium),) if medium.smallest_text else WALLS
    for style in styles:
        pen = _Pen(pareto, style, metrics)
        rows = list(pen.rows(inf))
        columns = _columns(rows, style)
        if len(columns) < style.columns:
            continue  # headings would stand over nothing
        found = _wall(pen, columns, exercise_id, effect)
        worth = min(room.width / found.size.width, room.height / found.size.height, 1.0)
        if any(row.is_torn for row in rows):
            worth *= WORTH_OF_TORN_WORDS
        if shown is not None and shown.size.width == found.size.width:
            worth *= WORTH_ANEW
        if worth > most:
            best, most = found, worth
    return best


def _wall(pen: "_Pen", columns: list[list[_Row]], exercise_id: RecordId, effect: str) -> Picture:
    """Return all rows in one style, column by column."""
    style = pen.style
    head, top = pen.head(exercise_id, effect)
    groups = [head]
    for number, part in enumerate(columns):
        y, column = top, list[Group]()
        for row in part:
            column.append(pen.row(row, y))
            y += row.height(style)
        groups += Picture(head.bounds, tuple(column)).transformed(1.0, style.left(number)).groups
    return picture_of(groups, MARGIN)


def _columns(rows: list[_Row], style: _Style) -> list[list[_Row]]:
    """Return the rows in columns as low as they can be."""
    heights = [row.height(style) for row in rows]
    most = max(sum(heights) / style.columns, max(heights, default=0.0))
    while True:
        columns, height = [list[_Row]()], 0.0
        for row, own in zip(rows, heights, strict=True):
            if height + own > most * 1.001:
                columns.append([])
                height = 0.0
            columns[-1].append(row)
            height += own
        if len(columns) <= style.columns:
            return columns
        most += style.text


def pareto_sheets(
    pareto: Pareto, exercise_id: RecordId, effect: str, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the bars on as many pages as are needed, the headings again on each."""
    pen = _Pen(pareto, on_paper(medium), metrics)
    head, top = pen.head(exercise_id, effect)
    if top > medium.size.height / 2:
        head, top = pen.head(exercise_id, "")
    pages: list[list[Group]] = [[head]]
    y = top
    for row in pen.rows(medium.size.height - top):
        height = row.height(pen.style)
        if y + height > medium.size.height and y > top:
            pages.append([head])
            y = top
        pages[-1].append(pen.row(row, y))
        y += height
    area = Rect(0.0, 0.0, *medium.size)
    return tuple(Page(tr("Pareto bars"), Picture(area, tuple(groups))) for groups in pages)


class _Pen:
    """Draws the rows of one Pareto chart in one style; the origin is at the top left."""

    def __init__(self, pareto: Pareto, style: _Style, metrics: TextMetrics) -> None:
        self.style = style
        self._pareto = pareto
        self._metrics = metrics
        self._half = pareto.reaching(HALF)
        self._most = pareto.reaching(FOUR_FIFTHS)
        widest = max((metrics.width(_rank(bar), style.text) for bar in pareto.bars), default=0.0)
        number = max((metrics.width(str(bar.seen), style.text) for bar in pareto.bars), default=0.0)
        width = style.width
        widest = max(widest, metrics.width(tr("Rank"), style.small))
        self._text_x = max(style.rank_share * width, widest + GAP)
        self._bone_x = self._text_x + style.text_share * width
        self._bar_x = self._bone_x + style.bone_share * width
        self._running_x = width - style.running_share * width
        self._bar_room = self._running_x - self._bar_x - number - 2 * GAP

    def head(self, exercise_id: RecordId, effect: str) -> tuple[Group, float]:
        """Return the effect, what the counts say and the headings, and where the rows begin."""
        style, items, y = self.style, list[Primitive](), 0.0
        said = " ".join(sentences(self._pareto))
        texts = [(effect, style.title, Role.DEEP, True)] if effect else []
        for words, size, role, is_bold in (*texts, (said, style.text, Role.INK, False)):
            lines = wrap(self._metrics, words, size, style.whole, bold=is_bold)
            items += text_block(self._metrics, lines, Point(0.0, y), size, role, bold=is_bold)
            y += block_height(lines, size) + PADDING
        if self._pareto.bars:
            line = y + PADDING + lines_height(1, style.small) + PADDING
            for left in map(style.left, range(style.columns)):
                items += self._headings(left, y + PADDING)
                ends = Point(left, line), Point(left + style.width, line)
                items.append(Line(*ends, 1.0, Role.SECONDARY))
            y = line
        return Group(exercise_id, Rect(0.0, 0.0, style.whole, y), tuple(items), said), y + PADDING

    def rows(self, most: float) -> Iterator[_Row]:
        """Yield the causes' rows, none of them higher than `most`."""
        style = self.style
        text_room, bone_room = (
            share * style.width - GAP for share in (style.text_share, style.bone_share)
        )
        for bar in self._pareto.bars:
            is_bold = bar.cause.state is State.LIKELY
            lines = wrap(self._metrics, bar.cause.text, style.text, text_room, bold=is_bold)
            small = " · ".join(filter(None, (bar.bone, MARKS.get(bar.cause.state, ""))))
            below = wrap(self._metrics, small, style.small, bone_room)
            row = _Row(bar, lines, below)
            yield from _parts(row, style, most)

    def row(self, row: _Row, y: float) -> Group:
        """Return one row: rank, words, bar, count and running share."""
        style, bar = self.style, row.bar
        height = row.height(style)
        top = y + PADDING
        items = list(self._words(row, top))
        if row.is_first:
            items += self._numbers(bar, top)
        number = self._pareto.bars.index(bar) + 1
        if row.is_last and number in (self._half, self._most):
            line = y + height
            items.append(Line(Point(0.0, line), Point(style.width, line), 1.5, Role.DEEP))
        bounds = Rect(0.0, y, style.width, height)
        return Group(bar.cause.id, bounds, tuple(items), _name(bar, self._pareto))

    def _words(self, row: _Row, top: float) -> Iterator[Primitive]:
        style, state = self.style, row.bar.cause.state
        at = Point(self._text_x, top)
        words = text_block(self._metrics, row.lines, at, style.text, bold=state is State.LIKELY)
        yield from words
        if state is State.RULED_OUT:
            yield from (strike(line) for line in words)
        beside = Point(self._bone_x, top + style.text - style.small)
        yield from text_block(self._metrics, row.small, beside, style.small, Role.SECONDARY)

    def _numbers(self, bar: Bar, top: float) -> Iterator[Primitive]:
        style, largest = self.style, max(self._pareto.bars[0].seen, 1)
        yield from self._text(_rank(bar), 0.0, top)
        length = self._bar_room * bar.seen / largest
        if length > 0.0:
            box = Rect(self._bar_x, top + 1.0, max(length, 1.0), style.text * 1.2)
            is_out = bar.cause.state is State.RULED_OUT
            yield Box(box, None if is_out else Role.ACCENT, Role.ACCENT, 1.0)
        yield from self._text(str(bar.seen), self._bar_x + length + PADDING, top)
        words = tr("{share} %", share=share(bar.running, self._pareto.total))
        yield from self._text(words, self._running_x, top)

    def _text(self, words: str, x: float, top: float) -> tuple[Primitive, ...]:
        return text_block(self._metrics, (words,), Point(x, top), self.style.text)

    def _headings(self, left: float, y: float) -> Iterator[Primitive]:
        for words, x in (
            (tr("Rank"), 0.0),
            (tr("Cause"), self._text_x),
            (tr("Bone"), self._bone_x),
            (tr("Count"), self._bar_x),
            (tr("Cumulative"), self._running_x),
        ):
            yield from text_block(
                self._metrics, (words,), Point(left + x, y), self.style.small, Role.SECONDARY
            )


def _rank(bar: Bar) -> str:
    return tr("{rank}=", rank=bar.rank) if bar.is_shared else str(bar.rank)


def _name(bar: Bar, pareto: Pareto) -> str:
    """Return the sentence by which a screen reader names a bar."""
    return tr(
        "Rank {rank} of {of}: {text} on {bone}, {seen}, {share} % so far",
        rank=_rank(bar),
        of=len(pareto.bars),
        text=bar.cause.text,
        bone=bar.bone,
        seen=seen(bar.seen),
        share=share(bar.running, pareto.total),
    )


def _parts(row: _Row, style: _Style, most: float) -> Iterator[_Row]:
    """Yield a row, in parts where it is higher than a page has room for."""
    if row.height(style) <= most:
        yield row
        return
    per_part = max(int((most - 2 * PADDING) // block_height(("",), style.text)), 1)
    count = max(len(row.lines), len(row.small))
    for start in range(0, count, per_part):
        end = start + per_part
        lines, small = row.lines[start:end], row.small[start:end]
        yield _Row(row.bar, lines, small, is_first=start == 0, is_last=end >= count)

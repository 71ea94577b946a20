"""How everybody scored: for each option how many people gave which score."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Polygon,
    Primitive,
    picture_of,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.everybody.model import rounds_of
from dip_workshop.exercises.prioritisation.everybody.results import Standing, standings
from dip_workshop.exercises.prioritisation.everybody.spread import Spread
from dip_workshop.exercises.prioritisation.everybody.words import (
    APART,
    TITLE,
    badge,
    figures,
    moved,
)
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix
from dip_workshop.exercises.prioritisation.panel import Column, Entry, Section, flow
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.voting.layout import even_columns, height_of_column

# Of the width of a column, for the scores on one axis; of the room for a score, for its bar.
SHARE: Final = 0.27
BAR: Final = 0.62
# A narrower column has the bars below the words.
LEAST_BESIDE: Final = 520.0
MOST_LINES: Final = 16
MOST_COLUMNS: Final = 3
MARGIN: Final = 16.0
HOW: Final = tr(
    "The number above a bar is how many people gave this score; the mark below the line stands "
    "at the median."
)


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Text sizes and distances, in pixels or points: the title, words, small words, bars, marks."""

    head: float
    text: float
    small: float
    bars: float
    marker: float
    gap: float
    between: float
    number: float
    column: float


_SIZES: Final = {
    Purpose.PAPER: _Sizes(14.0, 11.0, 9.0, 22.0, 3.5, 7.0, 18.0, 24.0, 0.0),
    Purpose.CONSOLE: _Sizes(19.0, 15.0, 13.0, 30.0, 5.0, 10.0, 24.0, 32.0, 760.0),
    # As narrow as the list beside the chart: the last row reads one part after another.
    Purpose.ROOM: _Sizes(18.0, 17.0, 15.0, 30.0, 5.0, 12.0, 24.0, 30.0, 462.0),
}


@dataclass(frozen=True, slots=True)
class _Spreads:
    """Makes the rows of the page, in one width; the heading stands for the `owner`, a round."""

    owner: RecordId | None
    width: float
    sizes: _Sizes
    metrics: TextMetrics

    @property
    def _is_stacked(self) -> bool:
        return self.width < LEAST_BESIDE

    @property
    def _strip(self) -> float:
        if self._is_stacked:
            return (self.width - self.sizes.number - self.sizes.between) / 2
        return SHARE * self.width

    @property
    def _lefts(self) -> tuple[float, float]:
        """Return where the impacts and the efforts begin."""
        effort = self.width - self._strip
        return effort - self.sizes.between - self._strip, effort

    @property
    def _strip_height(self) -> float:
        return self.sizes.bars + 2 * line_height(self.sizes.small) + 2 * self.sizes.marker

    def heading(self, *, is_more: bool) -> Entry:
        """Return the title with the names of both axes."""
        title = tr("{title}, continued", title=TITLE) if is_more else TITLE
        said = () if is_more else wrap(self.metrics, f"{HOW} {APART}", self.sizes.small, self.width)
        top = line_height(self.sizes.head) + block_height(said, self.sizes.small) + self.sizes.gap
        height = top + (0.0 if self._is_stacked else line_height(self.sizes.text))

        def draw(at: Point) -> Group:
            below = Point(at.x, at.y + line_height(self.sizes.head))
            items: list[Primitive] = [
                *text_block(self.metrics, (title,), at, self.sizes.head, Role.DEEP, bold=True),
                *text_block(self.metrics, said, below, self.sizes.small, Role.SECONDARY),
            ]
            if not self._is_stacked:
                items += self._axes(Point(at.x, at.y + top), self.sizes.text)
            return Group(self.owner, Rect(at.x, at.y, self.width, height), tuple(items), title)

        return Entry(height + self.sizes.gap, draw)

    def nothing(self) -> Entry:
        """Return what stands where no scores were revealed."""
        words = tr("No scores from everybody were revealed yet.")
        lines = wrap(self.metrics, words, self.sizes.text, self.width)
        height = block_height(lines, self.sizes.text)

        def draw(at: Point) -> Group:
            items = text_block(self.metrics, lines, at, self.sizes.text)
            return Group(None, Rect(at.x, at.y, self.width, height), items, words)

        return Entry(height, draw)

    def _axes(self, at: Point, size: float) -> Iterator[Primitive]:
        pen = Pen(self.metrics, size, bold=True)
        for words, left in zip((tr("Impact"), tr("Effort")), self._lefts, strict=True):
            yield from pen.left(words, at.x + left, at.y)

    def rows(self, row: Standing) -> Iterator[Entry]:
        """Yield an option with its bars, and more of its words where these are very many."""
        room = self.width - self.sizes.number
        if not self._is_stacked:
            room = self._lefts[0] - self.sizes.between - self.sizes.number
        lines = wrap(self.metrics, row.option.text, self.sizes.text, room)
        for start in range(0, len(lines), MOST_LINES):
            is_last = start + MOST_LINES >= len(lines)
            said = self._remarks(row, room) if is_last else ()
            part = lines[start : start + MOST_LINES]
            has_bars = is_last if self._is_stacked else start == 0
            yield self._row(row, part, said, is_first=start == 0, has_bars=has_bars)

    def _remarks(self, row: Standing, room: float) -> tuple[str, ...]:
        said = (figures(row), badge(row), moved(row))
        return tuple(
            line
            for words in filter(None, said)
            for line in wrap(self.metrics, words, self.sizes.small, room)
        )

    def _row(
        self,
        row: Standing,
        lines: tuple[str, ...],
        said: tuple[str, ...],
        *,
        is_first: bool,
        has_bars: bool,
    ) -> Entry:
        tall = block_height(lines, self.sizes.text)
        words = tall + block_height(said, self.sizes.small)
        # Where one row is all that is in sight, each axis is named in it.
        named = line_height(self.sizes.small) if self._is_stacked else 0.0
        bars_top = words + named if self._is_stacked else 0.0
        height = max(words, bars_top + self._strip_height) if has_bars else words

        def draw(at: Point) -> Group:
            left, number = at.x + self.sizes.number, Pen(self.metrics, self.sizes.text, bold=True)
            items: list[Primitive] = []
            items += number.left(str(row.option.number), at.x, at.y) if is_first else ()
            items += text_block(self.metrics, lines, Point(left, at.y), self.sizes.text)
            below = Point(left, at.y + tall)
            items += text_block(self.metrics, said, below, self.sizes.small, Role.SECONDARY)
            if has_bars and named:
                items += self._axes(Point(at.x, at.y + words), self.sizes.small)
            spreads = zip((row.impact, row.effort), self._lefts, strict=True)
            for spread, start in spreads if has_bars else ():
                items += self._bars(spread, row.scale, Point(at.x + start, at.y + bars_top))
            bounds = Rect(at.x, at.y, self.width, height)
            return Group(row.option.id, bounds, tuple(items), _told(row))

        return Entry(height + self.sizes.gap, draw, ruled=self.width)

    def _bars(self, spread: Spread | None, scale: Scale, at: Point) -> Iterator[Primitive]:
        small, marker = Pen(self.metrics, self.sizes.small), self.sizes.marker
        half, bars = line_height(small.size) / 2, self.sizes.bars
        step, ground = self._strip / (scale.span + 1), at.y + 2 * half + bars
        yield Line(Point(at.x, ground), Point(at.x + self._strip, ground), 1.0, Role.SECONDARY)
        counts = Counter(spread.scores if spread else ())
        for place, score in enumerate(range(scale.low, scale.high + 1)):
            middle = at.x + (place + 0.5) * step
            high = bars * counts[score] / max(counts.values(), default=1)
            if counts[score]:
                bar = Rect(middle - BAR * step / 2, ground - high, BAR * step, high)
                yield Box(bar, fill=Role.ACCENT)
                yield from small.centred(str(counts[score]), Point(middle, ground - high - half))
            yield from small.centred(str(score), Point(middle, ground + 2 * marker + half))
        if spread is not None:
            along = float(scale.clamp(spread.score) - scale.low) + 0.5
            yield _marker(Point(at.x + along * step, ground), marker)


def lacks_scores(board: Board, exercise_id: RecordId) -> str:
    """Return what must be there before the scores can be printed, "" where it is."""
    has_any = bool(standings(board, exercise_id))
    return "" if has_any else tr("scores from everybody must be revealed first")


def layout_spreads(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return what was revealed of everybody's scores, by the options' numbers.

    On the wall it is one page, and as many as it needs on paper.
    """
    matrix, sizes = board.get(exercise_id, PrioritisationMatrix), _SIZES[medium.purpose]
    stand = standings(board, matrix.id)
    rows = sorted(stand.values(), key=lambda row: (row.option.number, row.option.id))
    last = next((each.id for each in rounds_of(board, matrix.id)[-1:]), None)
    spreads = _Spreads(last, sizes.column or medium.size.width, sizes, metrics)
    entries = tuple(entry for row in rows for entry in spreads.rows(row))
    section = Section(spreads.heading, entries or (spreads.nothing(),))
    if medium.purpose is not Purpose.PAPER:
        return (Page(matrix.text, _wall(section, sizes.column, medium.size)),)
    columns = flow((section,), lambda _column: medium.size.height)
    return tuple(
        Page(matrix.text, picture_of(tuple(e.draw(Point(0.0, top)) for top, e in column)))
        for column in columns
    )


def _wall(section: Section, width: float, shape: Size) -> Picture:
    """Return a picture of cards side by side, as many as show all of them largest."""
    whole = sum(entry.height for entry in section.entries)
    tried = []
    for count in range(1, MOST_COLUMNS + 1):
        columns = even_columns((section,), count, whole / count)
        across = len(columns) * (width + 3 * MARGIN) - MARGIN
        down = max(map(height_of_column, columns)) + 2 * MARGIN
        tried.append((max(across / shape.width, down / shape.height), down, columns))
    _, down, columns = min(tried, key=lambda each: each[0])
    return picture_of(tuple(_cards(columns, width, down)), MARGIN)


def _cards(columns: list[Column], width: float, height: float) -> Iterator[Group]:
    for number, column in enumerate(columns):
        left = number * (width + 3 * MARGIN)
        rect = Rect(left, 0.0, width + 2 * MARGIN, height)
        card = Box(rect, fill=Role.CARD, stroke=Role.LINE, corner=10.0)
        yield Group(None, rect, (card,), TITLE)
        for top, entry in column:
            yield entry.draw(Point(left + MARGIN, MARGIN + top))


def _marker(tip: Point, size: float) -> Polygon:
    """Return a small point below a line, with its tip at it."""
    base = tip.y + 2 * size
    corners = (tip, Point(tip.x + size, base), Point(tip.x - size, base))
    return Polygon(corners, fill=Role.DEEP)


def _told(row: Standing) -> str:
    """Return what a screen reader says of an option and its scores."""
    name = tr("Option {number}: {option}", number=row.option.number, option=row.option.text)
    return ", ".join(filter(None, (name, figures(row), badge(row), moved(row))))

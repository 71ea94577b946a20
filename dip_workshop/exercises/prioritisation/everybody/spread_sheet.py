"""How everybody scored, on paper: for each option how many people gave which score."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Line, Polygon, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
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
from dip_workshop.exercises.prioritisation.panel import Entry, Section, flow
from dip_workshop.exercises.prioritisation.scale import Scale

TEXT, SMALL, HEAD = 11.0, 9.0, 14.0
BETWEEN, ROW_GAP, NUMBER = 18.0, 7.0, 24.0
# Of the width of the page, for the scores on one axis.
SHARE: Final = 0.27
BAR, BARS = 0.62, 22.0
MARKER: Final = 3.5
MOST_LINES: Final = 16
HOW: Final = tr(
    "The number above a bar is how many people gave this score; the mark below the line stands "
    "at the median."
)


@dataclass(frozen=True, slots=True)
class _Spreads:
    """Makes the rows of the page, in one width."""

    width: float
    metrics: TextMetrics

    @property
    def _strip(self) -> float:
        return SHARE * self.width

    @property
    def _lefts(self) -> tuple[float, float]:
        """Return where the impacts and the efforts begin."""
        effort = self.width - self._strip
        return effort - BETWEEN - self._strip, effort

    @property
    def _strip_height(self) -> float:
        return BARS + 2 * line_height(SMALL) + 2 * MARKER

    def heading(self, *, is_more: bool) -> Entry:
        """Return the title with the names of both axes."""
        title = tr("{title}, continued", title=TITLE) if is_more else TITLE
        said = () if is_more else wrap(self.metrics, f"{HOW} {APART}", SMALL, self.width)
        bold = Pen(self.metrics, TEXT, bold=True)
        top = line_height(HEAD) + block_height(said, SMALL) + ROW_GAP
        height = top + line_height(TEXT)

        def draw(at: Point) -> Group:
            below = Point(at.x, at.y + line_height(HEAD))
            items: list[Primitive] = [
                *text_block(self.metrics, (title,), at, HEAD, Role.DEEP, bold=True),
                *text_block(self.metrics, said, below, SMALL, Role.SECONDARY),
            ]
            for words, left in zip((tr("Impact"), tr("Effort")), self._lefts, strict=True):
                items += bold.left(words, at.x + left, at.y + top)
            return Group(None, Rect(at.x, at.y, self.width, height), tuple(items), title)

        return Entry(height + ROW_GAP, draw)

    def rows(self, row: Standing) -> Iterator[Entry]:
        """Yield an option with its bars, and more of its words where these are very many."""
        room = self._lefts[0] - BETWEEN - NUMBER
        lines = wrap(self.metrics, row.option.text, TEXT, room)
        for start in range(0, len(lines), MOST_LINES):
            is_last = start + MOST_LINES >= len(lines)
            said = self._remarks(row, room) if is_last else ()
            yield self._row(row, lines[start : start + MOST_LINES], said, is_first=start == 0)

    def _remarks(self, row: Standing, room: float) -> tuple[str, ...]:
        said = (figures(row), badge(row), moved(row))
        return tuple(
            line for words in filter(None, said) for line in wrap(self.metrics, words, SMALL, room)
        )

    def _row(
        self, row: Standing, lines: tuple[str, ...], said: tuple[str, ...], *, is_first: bool
    ) -> Entry:
        tall = block_height(lines, TEXT)
        height = max(tall + block_height(said, SMALL), self._strip_height if is_first else 0.0)

        def draw(at: Point) -> Group:
            left = at.x + NUMBER
            number = Pen(self.metrics, TEXT, bold=True)
            items: list[Primitive] = []
            if is_first:
                items += number.left(str(row.option.number), at.x, at.y)
                spreads = zip((row.impact, row.effort), self._lefts, strict=True)
                for spread, start in spreads:
                    items += self._bars(spread, row.scale, Point(at.x + start, at.y))
            items += text_block(self.metrics, lines, Point(left, at.y), TEXT)
            below = Point(left, at.y + tall)
            items += text_block(self.metrics, said, below, SMALL, Role.SECONDARY)
            bounds = Rect(at.x, at.y, self.width, height)
            return Group(row.option.id, bounds, tuple(items), _told(row))

        return Entry(height + ROW_GAP, draw, ruled=self.width)

    def _bars(self, spread: Spread | None, scale: Scale, at: Point) -> Iterator[Primitive]:
        small = Pen(self.metrics, SMALL)
        step = self._strip / (scale.span + 1)
        ground = at.y + line_height(SMALL) + BARS
        yield Line(Point(at.x, ground), Point(at.x + self._strip, ground), 1.0, Role.SECONDARY)
        counts = Counter(spread.scores if spread else ())
        for place, score in enumerate(range(scale.low, scale.high + 1)):
            middle = at.x + (place + 0.5) * step
            high = BARS * counts[score] / max(counts.values(), default=1)
            if counts[score]:
                bar = Rect(middle - BAR * step / 2, ground - high, BAR * step, high)
                yield Box(bar, fill=Role.ACCENT)
                top = Point(middle, ground - high - line_height(SMALL) / 2)
                yield from small.centred(str(counts[score]), top)
            below = Point(middle, ground + 2 * MARKER + line_height(SMALL) / 2)
            yield from small.centred(str(score), below)
        if spread is not None:
            along = float(spread.median - scale.low) + 0.5
            yield _marker(Point(at.x + along * step, ground))


def lacks_scores(board: Board, exercise_id: RecordId) -> str:
    """Return what must be there before the scores can be printed, "" where it is."""
    has_any = bool(standings(board, exercise_id))
    return "" if has_any else tr("scores from everybody must be revealed first")


def layout_spreads(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return pages with what was revealed of everybody's scores, by the options' numbers."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    stand = standings(board, matrix.id)
    rows = sorted(stand.values(), key=lambda row: (row.option.number, row.option.id))
    spreads = _Spreads(medium.size.width, metrics)
    section = Section(spreads.heading, tuple(e for row in rows for e in spreads.rows(row)))
    columns = flow((section,), lambda _column: medium.size.height)
    return tuple(
        Page(matrix.text, picture_of(tuple(e.draw(Point(0.0, top)) for top, e in column)))
        for column in columns
    )


def _marker(tip: Point) -> Polygon:
    """Return a small point below a line, with its tip at it."""
    base = tip.y + 2 * MARKER
    corners = (tip, Point(tip.x + MARKER, base), Point(tip.x - MARKER, base))
    return Polygon(corners, fill=Role.DEEP)


def _told(row: Standing) -> str:
    """Return what a screen reader says of an option and its scores."""
    name = tr("Option {number}: {option}", number=row.option.number, option=row.option.text)
    return ", ".join(filter(None, (name, figures(row), badge(row), moved(row))))

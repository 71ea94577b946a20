"""Score sheets to print and hand out: each option with two scales to be ringed, and no name."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import people_present
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.everybody.model import (
    MOST_PEOPLE,
    open_round,
    options_asked,
)
from dip_workshop.exercises.prioritisation.label_places import disc_box
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.panel import Column, Entry, Section, flow
from dip_workshop.exercises.prioritisation.scale import Scale
from dip_workshop.exercises.prioritisation.voting.ballot_paper import (
    MOST_LINES_OF_AN_OPTION,
    PADDING,
    ROW_GAP,
    SMALL,
    TEXT,
    TITLE,
    shared_out,
    width_of_each,
)

RADIUS, STEP, BETWEEN = 8.0, 19.0, 16.0
LEAST_WORDS: Final = 130.0


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One score sheet as it is printed over and over."""

    title: str
    scale: Scale
    options: tuple[Option, ...]
    width: float
    metrics: TextMetrics

    @property
    def room(self) -> float:
        """Return the width between the paddings."""
        return self.width - 2 * PADDING

    @property
    def _indent(self) -> float:
        return Pen(self.metrics, TEXT, bold=True).width("888") + ROW_GAP

    def columns(self, height: float) -> list[Column]:
        """Return the sheet in as many columns of a height as it needs."""
        rows = tuple(entry for option in self.options for entry in self._rows(option))
        section = Section(lambda *, is_more: self._heading(is_more=is_more), rows)
        return flow((section,), lambda _column: height - 2 * PADDING)

    def _heading(self, *, is_more: bool) -> Entry:
        title = tr("{title}, continued", title=self.title) if is_more else self.title
        how = _how(self.scale)
        named = wrap(self.metrics, title, TITLE, self.room, bold=True)
        said = () if is_more else wrap(self.metrics, how, SMALL, self.room)
        middle = block_height(named, TITLE) + block_height(said, SMALL) + ROW_GAP
        height = middle + line_height(SMALL)

        def draw(at: Point) -> Group:
            below = Point(at.x, at.y + block_height(named, TITLE))
            small = Pen(self.metrics, SMALL, Role.DEEP, bold=True)
            items: list[Primitive] = [
                *text_block(self.metrics, named, at, TITLE, Role.DEEP, bold=True),
                *text_block(self.metrics, said, below, SMALL, Role.SECONDARY),
            ]
            for words, left in zip((tr("Impact"), tr("Effort")), self._scales(at.x), strict=True):
                items += small.left(words, left, at.y + middle)
            bounds = Rect(at.x, at.y, self.room, height)
            return Group(None, bounds, tuple(items), f"{title}. {how}")

        return Entry(height + ROW_GAP, draw)

    def _scales(self, left: float) -> tuple[float, float]:
        """Return where the impacts and the efforts begin."""
        width = scale_width(self.scale)
        effort = left + self.room - width
        return effort - BETWEEN - width, effort

    @property
    def _is_stacked(self) -> bool:
        """Return whether the scales have room below the words alone."""
        return self._scales(0.0)[0] - BETWEEN < LEAST_WORDS

    def _rows(self, option: Option) -> Iterator[Entry]:
        room = self.room - self._indent
        if not self._is_stacked:
            room = self._scales(0.0)[0] - BETWEEN - self._indent
        lines = wrap(self.metrics, option.text, TEXT, room)
        for start in range(0, len(lines), MOST_LINES_OF_AN_OPTION):
            chunk = lines[start : start + MOST_LINES_OF_AN_OPTION]
            is_last = start + MOST_LINES_OF_AN_OPTION >= len(lines)
            yield self._row(option, chunk, is_first=start == 0, is_last=is_last)

    def _row(
        self, option: Option, lines: tuple[str, ...], *, is_first: bool, is_last: bool
    ) -> Entry:
        """Return a part of an option; the rings stand beside its first line or below its last."""
        words_height = block_height(lines, TEXT)
        is_below = self._is_stacked
        has_rings = is_last if is_below else is_first
        height = max(words_height, 2 * RADIUS)
        height += 2 * RADIUS + ROW_GAP if is_below and has_rings else 0.0

        def draw(at: Point) -> Group:
            top = at.y + RADIUS - line_height(TEXT) / 2
            number = Pen(self.metrics, TEXT, bold=True)
            right = at.x + self._indent - ROW_GAP
            middle = at.y + (height - RADIUS if is_below else RADIUS)
            items: list[Primitive] = []
            for left in self._scales(at.x) if has_rings else ():
                items += self._rings(left, middle)
            items += number.right(str(option.number), right, top) if is_first else ()
            items += text_block(self.metrics, lines, Point(at.x + self._indent, top), TEXT)
            name = tr("Option {number}: {option}", number=option.number, option=option.text)
            return Group(None, Rect(at.x, at.y, self.room, height), tuple(items), name)

        return Entry(height + ROW_GAP, draw)

    def _rings(self, left: float, middle: float) -> Iterator[Primitive]:
        pen = Pen(self.metrics, SMALL)
        for place, score in enumerate(range(self.scale.low, self.scale.high + 1)):
            centre = Point(left + RADIUS + place * STEP, middle)
            yield Box(disc_box(centre, RADIUS), stroke=Role.SECONDARY, corner=RADIUS)
            yield from pen.centred(str(score), centre)


def _how(scale: Scale) -> str:
    return tr(
        "Ring an impact and an effort for each option, from {low} for little to {high} for much. "
        "Leave open what you cannot judge; no name.",
        low=scale.low,
        high=scale.high,
    )


def scale_width(scale: Scale) -> float:
    """Return how much room the rings of one scale take."""
    return scale.span * STEP + 2 * RADIUS


def lacks_an_option(board: Board, exercise_id: RecordId) -> str:
    """Return what must be there before a sheet can be printed, "" where it is."""
    return "" if options_of(board, exercise_id) else tr("an option is needed first")


def layout_score_sheets(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return pages with a score sheet for each person, as many to a page as it has room for."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    going_on = open_round(board, matrix.id)
    options, scale = options_of(board, matrix.id), matrix.scale
    wanted = min(max(people_present(board), 0), MOST_PEOPLE)
    if going_on is not None:
        options, scale, wanted = options_asked(board, going_on), going_on.scale, going_on.seats
    least = LEAST_WORDS + 2 * scale_width(scale) + 2 * BETWEEN + 2 * PADDING
    width = width_of_each(medium.size.width, least)
    sheet = _Sheet(matrix.text, scale, options, width, metrics)
    columns = sheet.columns(medium.size.height)
    pages = shared_out(columns, width, medium.size, wanted, tr("Score sheet"))
    return tuple(Page(matrix.text, picture_of(groups)) for groups in pages)

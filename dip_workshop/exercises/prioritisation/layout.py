"""Lay a matrix out: the chart with its list beside it, or below it on upright paper.

The chart is the same picture everywhere: it stays where it is while options
come and go, and on paper it is scaled with the list.
"""

from dataclasses import dataclass, replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Group, Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.prioritisation.chart import chart_groups
from dip_workshop.exercises.prioritisation.chart_geometry import CHART
from dip_workshop.exercises.prioritisation.lettering import SMALLEST, sizes_for
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.panel import (
    PADDING,
    Column,
    ListWriter,
    Section,
    column_groups,
    flow,
)
from dip_workshop.exercises.prioritisation.ranking import Ranked, rank_options, unscored
from dip_workshop.exercises.prioritisation.scale import score_text

GAP = 16.0
MOST_COLUMNS = 6
ANY_NUMBER = 1_000_000
BLANK_ROWS = 12
NOTHING_RANKED = (
    "Nothing is ranked yet. Drag an option onto the chart, or select it and press 1 to 5 for its "
    "impact and Alt+1 to 5 for its effort."
)
TYPE_BELOW = "Type an option below: it waits here until it is scored."
ALL_SCORED = "Every option has its place. Drop one here to take its score back."


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How many list columns stand with the chart, where, and how large all is drawn."""

    columns: int
    is_beside: bool
    scale: float
    room: Size
    column_width: float

    @property
    def first_height(self) -> float:
        """Return the height of the columns that stand with the chart."""
        return CHART.height if self.is_beside else self.room.height - CHART.height - GAP

    def height_of(self, column: int) -> float:
        """Return the room for entries in the column of a number."""
        height = self.first_height if column < self.columns else self.room.height
        return height - 2 * PADDING

    def rect(self, column: int) -> Rect:
        """Return where a column that stands with the chart is drawn."""
        step = self.column_width + GAP
        if self.is_beside:
            return Rect(CHART.right + column * step, 0.0, self.column_width, self.first_height)
        top = CHART.bottom + GAP
        return Rect(column * step, top, self.column_width, self.first_height)


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the matrix as one page on the wall, and as many as its list needs on paper."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    ranked = rank_options(matrix, options)
    told = _told(board, matrix, options, ranked)
    sizes = sizes_for(medium.purpose)
    writer = ListWriter(matrix, sizes, metrics, told)
    waiting = unscored(options)
    on_paper = medium.purpose is Purpose.PAPER
    sections: tuple[Section, ...] = (writer.ranking(ranked, "" if on_paper else NOTHING_RANKED),)
    if waiting or not on_paper:
        sections += (writer.tray(waiting, ALL_SCORED if options else TYPE_BELOW),)
    scored = tuple((option, told[option.id]) for option in options if option.is_scored)
    chart = chart_groups(board, matrix, scored, sizes, metrics)
    return _pages(matrix, chart, sections, medium, sizes.column)


def layout_blank(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the matrix without its options, with lines to write on."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    sizes = sizes_for(medium.purpose)
    writer = ListWriter(matrix, sizes, metrics, {})
    chart = chart_groups(board, matrix, (), sizes, metrics)
    return _pages(matrix, chart, (writer.blank_rows(BLANK_ROWS),), medium, sizes.column)


def describe_option(
    matrix: PrioritisationMatrix, option: Option, quadrant_name: str, ranked: Ranked | None
) -> str:
    """Return what a screen reader says of an option."""
    scores = [
        f"{word} {score_text(score)}"
        for word, score in (("impact", option.impact), ("effort", option.effort))
        if score is not None
    ]
    if ranked is None:
        rest = [*scores, "not yet scored"]
    else:
        on_line = ["on the line"] if matrix.line in (option.impact, option.effort) else []
        rest = [*scores, quadrant_name, *on_line, ranked.rank_words]
    return ", ".join((f"Option {option.number}: {option.text}", *rest))


def _told(
    board: Board,
    matrix: PrioritisationMatrix,
    options: tuple[Option, ...],
    ranked: tuple[Ranked, ...],
) -> dict[RecordId, str]:
    names = quadrant_names(board, matrix.id)
    places = {row.option.id: row for row in ranked}
    told = {}
    for option in options:
        quadrant = quadrant_of(matrix, option)
        name = names[quadrant].text if quadrant else ""
        told[option.id] = describe_option(matrix, option, name, places.get(option.id))
    return told


def _pages(
    matrix: PrioritisationMatrix,
    chart: tuple[Group, ...],
    sections: tuple[Section, ...],
    medium: Medium,
    column_width: float,
) -> Pages:
    sheets = _sheets(medium, column_width)
    flowed = [(sheet, flow(sections, sheet.height_of)) for sheet in sheets]
    sheet, columns = next(
        ((s, c) for s, c in flowed if len(c) <= s.columns),
        flowed[0],
    )
    first = _first_page(matrix, chart, sheet, columns[: sheet.columns], len(columns))
    rest = columns[sheet.columns :]
    pages = [Page(matrix.text, _finished(first, sheet, medium))]
    per_page = max(1, int((sheet.room.width + GAP) // (column_width + GAP)))
    for start in range(0, len(rest), per_page):
        groups = _list_page(matrix, sheet, rest[start : start + per_page])
        title = f"{matrix.text}: ranking, continued"
        pages.append(Page(title, _finished(groups, sheet, medium)))
    return tuple(pages)


def _sheets(medium: Medium, column_width: float) -> tuple[_Sheet, ...]:
    """Return the arrangements to try, the largest print first, each of them legible.

    Where none of them holds the whole list, the first is taken and goes on overleaf.
    """
    if medium.purpose is not Purpose.PAPER:
        return (_Sheet(ANY_NUMBER, True, 1.0, CHART.size, column_width),)
    is_beside = medium.size.width >= medium.size.height
    fewest = 1 if is_beside else 2
    sheets = [
        _sheet(medium.size, columns, is_beside, column_width)
        for columns in range(fewest, MOST_COLUMNS + 1)
    ]
    legible = [sheet for sheet in sheets if sheet.scale * SMALLEST >= medium.smallest_text]
    return tuple(legible) or (sheets[0],)


def _sheet(size: Size, columns: int, is_beside: bool, column_width: float) -> _Sheet:
    span = columns * (column_width + GAP) - GAP
    if is_beside:
        scale = min(size.width / (CHART.width + span), size.height / CHART.height)
    else:
        scale = size.width / max(CHART.width, span)
    room = Size(size.width / scale, size.height / scale)
    return _Sheet(columns, is_beside, scale, room, column_width)


def _first_page(
    matrix: PrioritisationMatrix,
    chart: tuple[Group, ...],
    sheet: _Sheet,
    columns: list[Column],
    count: int,
) -> tuple[Group, ...]:
    groups = list(chart)
    if not sheet.is_beside:
        span = sheet.columns * (sheet.column_width + GAP) - GAP
        shift = Picture(CHART, chart).transformed(1.0, max(0.0, (span - CHART.width) / 2))
        groups = list(shift.groups)
    for number, column in enumerate(columns):
        is_last = number == count - 1
        groups += column_groups(column, sheet.rect(number), matrix.id, is_last=is_last)
    return tuple(groups)


def _list_page(
    matrix: PrioritisationMatrix, sheet: _Sheet, columns: list[Column]
) -> tuple[Group, ...]:
    groups: list[Group] = []
    for number, column in enumerate(columns):
        left = number * (sheet.column_width + GAP)
        rect = Rect(left, 0.0, sheet.column_width, sheet.room.height)
        groups += column_groups(column, rect, matrix.id, is_last=False)
    return tuple(groups)


def _finished(groups: tuple[Group, ...], sheet: _Sheet, medium: Medium) -> Picture:
    """Return the page's picture, scaled to paper; on the wall it always holds the whole chart."""
    bounds = groups[0].bounds
    for group in groups:
        bounds = bounds.united(group.bounds)
    picture = Picture(bounds, groups)
    if medium.purpose is Purpose.PAPER:
        return picture.transformed(sheet.scale)
    return replace(picture, bounds=bounds.united(CHART).grown(GAP))

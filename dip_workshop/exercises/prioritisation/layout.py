"""Lay a matrix out: the chart with its list beside it, or below it on upright paper.

The chart is the same picture everywhere: it stays where it is while options
come and go, and on paper it is scaled with the list.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.short_text import shortened
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Group, Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.prioritisation.chart import BADGE, ToldOption, chart_groups
from dip_workshop.exercises.prioritisation.chart_geometry import CHART
from dip_workshop.exercises.prioritisation.everybody.panel import round_sections, words_below
from dip_workshop.exercises.prioritisation.everybody.results import (
    Standings,
    is_spread_shown,
    standings,
)
from dip_workshop.exercises.prioritisation.everybody.spread_sheet import layout_spreads
from dip_workshop.exercises.prioritisation.everybody.words import (
    badges_of,
    facts_of,
    remarks_on,
)
from dip_workshop.exercises.prioritisation.grid_pages import grid_layout
from dip_workshop.exercises.prioritisation.lettering import SMALLEST, sizes_for
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    is_on_the_line,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.panel import (
    PADDING,
    ROOMY,
    TIGHT,
    Column,
    ListWriter,
    Section,
    column_groups,
    flow,
)
from dip_workshop.exercises.prioritisation.ranking import (
    Ranked,
    chart_ties,
    ranking_of,
    scores_in_words,
    unscored,
)
from dip_workshop.exercises.prioritisation.tie_words import decision_marks
from dip_workshop.exercises.prioritisation.voting.layout import vote_layout

GAP = 16.0
MOST_COLUMNS = 6
LONGEST_NOTE = 80
ANY_NUMBER = 1_000_000
WALL_HEIGHTS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
LOWER_COLUMNS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
FEWEST_BLANK_ROWS, MOST_BLANK_ROWS = 12, 40
NOTHING_RANKED = tr(
    "Nothing is ranked yet. Drag an option onto the chart, or select it and press 1 to 5 for its "
    "impact and Alt+1 to 5 for its effort."
)
TYPE_BELOW = tr("Type an option below: it waits here until it is scored.")
Sections = tuple[Section, ...]
ALL_SCORED = tr("Every option has its place. Drop one here to take its score back.")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How many list columns stand with the chart, where, how high, and how large all is drawn.

    `room` is the page in the picture's own unit; a list that goes on overleaf fills it.
    """

    columns: int
    is_beside: bool
    scale: float
    room: Size
    column_width: float
    column_height: float

    def height_of(self, column: int) -> float:
        """Return the room for entries in the column of a number."""
        height = self.column_height if column < self.columns else self.room.height
        return height - 2 * PADDING

    def rect(self, column: int) -> Rect:
        """Return where a column that stands with the chart is drawn."""
        across = column * (self.column_width + GAP)
        if self.is_beside:
            return Rect(CHART.right + across, 0.0, self.column_width, self.column_height)
        return Rect(across, CHART.bottom + GAP, self.column_width, self.column_height)


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the matrix as one page on the wall, and as many as it needs on paper."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    if matrix.is_weighted:
        return grid_layout(board, matrix, medium, metrics)
    if matrix.is_by_vote:
        return vote_layout(board, matrix, medium, metrics)
    # Paper has the chart, and how everybody scored on a sheet of its own.
    if is_spread_shown(board, matrix.id) and medium.purpose is not Purpose.PAPER:
        return layout_spreads(board, matrix.id, medium, metrics)
    return _chart_layout(board, matrix, medium, metrics)


def _chart_layout(
    board: Board, matrix: PrioritisationMatrix, medium: Medium, metrics: TextMetrics
) -> Pages:
    options = options_of(board, matrix.id)
    ranked, decided = ranking_of(board, matrix), decision_marks(board, chart_ties(board, matrix))
    stand = standings(board, matrix.id)
    told = _told(board, matrix, options, ranked, stand)
    sizes = sizes_for(medium.purpose)
    waiting = unscored(options)
    on_paper = medium.purpose is Purpose.PAPER
    scored_by = remarks_on if on_paper else facts_of
    ties = {
        o.id: (*decided.get(o.id, ()), *scored_by(stand, o.id), *_marks(board, o)) for o in options
    }

    def sections(row_padding: float) -> Sections:
        writer = ListWriter(matrix, sizes, metrics, told, ties, row_padding)
        first = tuple(round_sections(board, matrix, writer, medium.purpose))
        # While people score in silence nobody is told how to place an option by hand.
        if ranked or not first:
            ranking = writer.ranking(ranked, "" if on_paper else NOTHING_RANKED)
            further = words_below(board, matrix, writer, medium.purpose)
            first += (replace(ranking, entries=(*ranking.entries, *further)),)
        if on_paper and not waiting:
            return first
        return (*first, writer.tray(waiting, ALL_SCORED if options else TYPE_BELOW))

    scored = tuple(
        ToldOption(option, told[option.id], badges_of(stand, option.id))
        for option in options
        if option.is_scored
    )
    chart = chart_groups(board, matrix, scored, sizes, metrics)
    return _pages(matrix, chart, sections, medium, sizes.column)


def _marks(board: Board, option: Option) -> tuple[str, ...]:
    """Return what is said below an option in the list: its note, and where it is from."""
    note = (shortened(option.note, LONGEST_NOTE),) if option.note else ()
    return (*note, *tie_marks(board, option))


def layout_blank(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the matrix without its options, with lines to write on."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    sizes = sizes_for(medium.purpose)
    writer = ListWriter(matrix, sizes, metrics, {}, {})
    chart = chart_groups(board, matrix, (), sizes, metrics)
    lines = _lines_to_fill_a_page(writer, medium, sizes.column)
    return _pages(matrix, chart, lambda _padding: lines, medium, sizes.column)


def _lines_to_fill_a_page(writer: ListWriter, medium: Medium, column_width: float) -> Sections:
    """Return as many empty lines as stand beside or below the chart without making it smaller."""
    lines: Sections = (writer.blank_rows(FEWEST_BLANK_ROWS),)
    taken, _ = _arranged(lambda _padding: lines, medium, column_width)
    alike = [
        sheet
        for sheet in _sheets(medium, column_width)
        if (sheet.scale, sheet.columns) == (taken.scale, taken.columns)
    ]
    tallest = max(alike, key=lambda sheet: sheet.column_height)
    for count in range(FEWEST_BLANK_ROWS + 1, MOST_BLANK_ROWS + 1):
        more = (writer.blank_rows(count),)
        if len(flow(more, tallest.height_of)) > tallest.columns:
            break
        lines = more
    return lines


def describe_option(
    matrix: PrioritisationMatrix, option: Option, quadrant_name: str, ranked: Ranked | None
) -> str:
    """Return what a screen reader says of an option."""
    scores = scores_in_words(option)
    if ranked is None:
        rest = [*scores, tr("not yet scored")]
    else:
        on_line = [BADGE] if is_on_the_line(matrix, option) else []
        rest = [*scores, quadrant_name, *on_line, ranked.rank_words]
    name = tr("Option {number}: {option}", number=option.number, option=option.text)
    return ", ".join((name, *rest))


def _told(
    board: Board,
    matrix: PrioritisationMatrix,
    options: tuple[Option, ...],
    ranked: tuple[Ranked, ...],
    stand: Standings,
) -> dict[RecordId, str]:
    names = quadrant_names(board, matrix.id)
    places = {row.option.id: row for row in ranked}
    told = {}
    for option in options:
        quadrant = quadrant_of(matrix, option)
        name = names[quadrant].text if quadrant else ""
        words = describe_option(matrix, option, name, places.get(option.id))
        told[option.id] = ", ".join((words, *facts_of(stand, option.id)))
    return told


def _pages(
    matrix: PrioritisationMatrix,
    chart: tuple[Group, ...],
    sections: Callable[[float], Sections],
    medium: Medium,
    column_width: float,
) -> Pages:
    sheet, columns = _arranged(sections, medium, column_width)
    first = _first_page(matrix, chart, sheet, columns[: sheet.columns], len(columns))
    rest = columns[sheet.columns :]
    pages = [Page(matrix.text, _finished(first, sheet, medium))]
    per_page = max(1, int((sheet.room.width + GAP) // (column_width + GAP)))
    for start in range(0, len(rest), per_page):
        groups = _list_page(matrix, sheet, rest[start : start + per_page])
        title = tr("{title}: ranking, continued", title=matrix.text)
        pages.append(Page(title, _finished(groups, sheet, medium)))
    return tuple(pages)


def _arranged(
    sections: Callable[[float], Sections], medium: Medium, column_width: float
) -> tuple[_Sheet, list[Column]]:
    """Return the largest arrangement that holds the whole list on one page.

    If none does, the one with the largest print goes on overleaf.
    """
    sheets = _sheets(medium, column_width)
    parts = {padding: sections(padding) for padding in (ROOMY, TIGHT)}
    for _, same_print in groupby(sheets, lambda sheet: sheet.scale):
        for sheet, padding in _roomy_first(tuple(same_print)):
            if _least_height(parts[padding]) <= sheet.columns * sheet.column_height:
                columns = flow(parts[padding], sheet.height_of)
                if len(columns) <= sheet.columns:
                    return sheet, columns
    largest = [sheet for sheet in sheets if sheet.scale == sheets[0].scale]
    tallest = max(largest, key=lambda sheet: sheet.column_height)
    return tallest, flow(parts[ROOMY], tallest.height_of)


def _roomy_first(sheets: tuple[_Sheet, ...]) -> Iterator[tuple[_Sheet, float]]:
    for padding in (ROOMY, TIGHT):
        for sheet in sheets:
            yield sheet, padding


def _least_height(sections: Sections) -> float:
    standing = (section for section in sections if not section.hangs)
    return sum(entry.height for section in standing for entry in section.entries)


def _sheets(medium: Medium, column_width: float) -> tuple[_Sheet, ...]:
    """Return the arrangements to try, the largest print first, each of them legible on paper."""
    if medium.purpose is not Purpose.PAPER:
        return (*_wall_sheets(medium.size, column_width),)
    is_beside = medium.size.width >= medium.size.height
    fewest = 1 if is_beside else 2
    sheets = [
        sheet
        for columns in range(fewest, MOST_COLUMNS + 1)
        for sheet in _paper_sheets(medium.size, columns, is_beside, column_width)
    ]
    legible = [sheet for sheet in sheets if sheet.scale * SMALLEST >= medium.smallest_text]
    return tuple(legible) or (sheets[0],)


def _wall_sheets(shape: Size, column_width: float) -> Iterator[_Sheet]:
    """Yield columns of many numbers and heights, those first that suit the shape of the window.

    The last has any number of columns, so that it holds every list.
    """
    tried = [
        (columns, CHART.height * height)
        for columns in range(1, MOST_COLUMNS + 1)
        for height in WALL_HEIGHTS
    ]

    def smallness(sheet: tuple[int, float]) -> float:
        columns, height = sheet
        width = CHART.width + columns * (column_width + GAP)
        return max(width / shape.width, height / shape.height)

    for columns, height in sorted(tried, key=smallness):
        yield _Sheet(columns, True, 1.0, CHART.size, column_width, height)
    yield _Sheet(ANY_NUMBER, True, 1.0, CHART.size, column_width, CHART.height)


def _paper_sheets(
    size: Size,
    columns: int,
    is_beside: bool,
    column_width: float,
) -> Iterator[_Sheet]:
    span = columns * (column_width + GAP) - GAP
    if is_beside:
        scale = min(size.width / (CHART.width + span), size.height / CHART.height)
        room = Size(size.width / scale, size.height / scale)
        yield _Sheet(columns, is_beside, scale, room, column_width, room.height)
        return
    scale = size.width / max(CHART.width, span)
    room = Size(size.width / scale, size.height / scale)
    below = room.height - CHART.height - GAP
    # The lowest columns that do are those of equal height.
    for share in LOWER_COLUMNS:
        yield _Sheet(columns, is_beside, scale, room, column_width, below * share)


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
    return picture._replace(bounds=bounds.united(CHART).grown(GAP))

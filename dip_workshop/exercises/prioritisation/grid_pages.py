"""Lay the criteria grid out: whole on the wall, and over as many pages as it needs on paper."""

from collections.abc import Iterable, Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Group, Picture, picture_of
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.prioritisation.grid import (
    GRID_SIZES,
    Grid,
    GridSizes,
    RowPart,
    criterion_facts,
    left_width,
)
from dip_workshop.exercises.prioritisation.grid_view import GridView, grid_view
from dip_workshop.exercises.prioritisation.lettering import line_height
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.tie_words import decision_marks
from dip_workshop.exercises.prioritisation.weighing import Criteria, weighing_in_words

MARGIN = 16.0
STROKE = 0.5
TOLERANCE = 1e-6
# Parts of a grid are tried to be no wider than these times the mean.
BAND_SHARES = (1.0, 1.1, 1.25, 1.5)
WORDS_GAP = 10.0
# How much wider than on the wall a column may be, where a page has room for it.
MOST_WIDENED = 1.5
# With more of them than this the names of options have less room.
MANY_CRITERIA = 8
ANY_NUMBER = 1_000_000
MOST_LINES_IN_A_ROW = 16
# The larger the print the better, as long as one page holds all; the last prints 8 points.
PAPER_SCALES = (1.6, 1.4, 1.25, 1.1, 1.0, 0.89)
SCALES_FOR_SEVERAL_PAGES = (1.0, 0.89)
NO_CRITERIA = tr(
    "Begin with the criteria: what makes one option better than another? Press Ctrl+Shift+A, or "
    "choose “Add criterion…” from the commands (Ctrl+M), for each of them. Then type the options "
    "below, one by one, and rate each cell with a digit."
)
TYPE_BELOW = tr("Type an option below: it becomes a row, with a cell for each criterion.")
HOW_TO_RATE = tr("Select a cell and press a digit; the arrow keys go from cell to cell.")

Widths = dict[RecordId, float]
Marks = dict[RecordId, tuple[str, ...]]
Rows = list[RowPart]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What every page of one grid is drawn from; `marks` are short words on options."""

    view: GridView
    marks: Marks
    metrics: TextMetrics


def grid_layout(
    board: Board, matrix: PrioritisationMatrix, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the grid as one page on the wall, and as many as it needs on paper."""
    on_paper = medium.purpose is Purpose.PAPER
    view = grid_view(board, matrix, is_whole=on_paper)
    drawing = Drawing(view, _marks(board, view, options_of(board, matrix.id)), metrics)
    if on_paper:
        return _paper_pages(drawing, medium.size)
    return (Page(matrix.text, _wall(drawing, GRID_SIZES[medium.purpose])),)


def _marks(board: Board, view: GridView, options: tuple[Option, ...]) -> Marks:
    decided = decision_marks(board, view.decided)
    return {o.id: (*decided.get(o.id, ()), *tie_marks(board, o)) for o in options}


def _wall(drawing: Drawing, sizes: GridSizes) -> Picture:
    view = drawing.view
    least = _widest_fact(drawing, sizes) + 2 * sizes.padding
    column = max([least, *_wanted_widths(drawing, sizes).values()])
    widths = {criterion.id: column for criterion in view.criteria}
    option = sizes.option_most if len(view.criteria) <= MANY_CRITERIA else sizes.option_least
    wide = left_width(sizes, option) + len(view.criteria) * (column + sizes.gap)
    grid = Grid(view, view.criteria, sizes, option, widths, wide, drawing.metrics, drawing.marks)
    parts = [part for row in view.rows for part in grid.parts(row, ANY_NUMBER)]
    rule = weighing_in_words(view.criteria) if view.criteria else ""
    said = filter(None, (view.showing, *_advice(view), view.shared_out, view.firmness, rule))
    return picture_of((*_page_groups(grid, parts), *_below(grid, parts, said)), MARGIN)


def _advice(view: GridView) -> Iterator[str]:
    if not view.criteria:
        yield NO_CRITERIA
    elif not view.every:
        yield TYPE_BELOW
    elif all(rating.value is None for rating in view.ratings.values()):
        yield HOW_TO_RATE


def _wanted_widths(drawing: Drawing, sizes: GridSizes) -> Widths:
    """Return widths in which no word of a criterion is broken, as far as that goes."""

    def wanted(criterion: Criterion) -> float:
        words = criterion.text.split()
        widest = max((drawing.metrics.width(w, sizes.text, bold=True) for w in words), default=0.0)
        return min(max(widest + 2 * sizes.padding, sizes.column_least), sizes.column_most)

    return {criterion.id: wanted(criterion) for criterion in drawing.view.criteria}


def _widest_fact(drawing: Drawing, sizes: GridSizes) -> float:
    facts = (criterion_facts(drawing.view.criteria, c)[0] for c in drawing.view.criteria)
    return max((drawing.metrics.width(fact, sizes.small) for fact in facts), default=0.0)


def _page_groups(grid: Grid, parts: Rows) -> Iterator[Group]:
    yield from grid.header(0.0)
    top = grid.header_height + grid.sizes.gap
    for part in parts:
        yield from grid.draw(part, top)
        top += part.height + grid.sizes.gap


def _below(grid: Grid, parts: Rows, said: Iterable[str]) -> Iterator[Group]:
    """Yield words below the rows, each under the last."""
    gap = grid.sizes.gap
    top = grid.header_height + gap + sum(part.height + gap for part in parts) + WORDS_GAP
    for words in said:
        group = grid.words(words, top)
        yield group
        top = group.bounds.bottom + WORDS_GAP / 2


@dataclass(frozen=True, slots=True)
class _Sheets:
    """A grid shared out over pages: `bands` are parts of its columns, `stacks` of its rows."""

    bands: list[Grid]
    stacks: list[Rows]

    @property
    def is_one_page(self) -> bool:
        """Return whether everything stands on one page."""
        return len(self.bands) == 1 and len(self.stacks) == 1


def _paper_pages(drawing: Drawing, size: Size) -> Pages:
    sheets = _best_sheets(drawing, size)
    pictures = [
        _paper_page(grid, parts, said_on_page(drawing.view, grid))
        for parts in sheets.stacks
        for grid in sheets.bands
    ]
    title = drawing.view.matrix.text
    following = tr("{title}: criteria grid, continued", title=title)
    return tuple(Page(following if n else title, picture) for n, picture in enumerate(pictures))


def _best_sheets(drawing: Drawing, size: Size) -> _Sheets:
    tried = (_sheets(drawing, scale, size) for scale in PAPER_SCALES)
    one_page = next((sheets for sheets in tried if sheets.is_one_page), None)
    if one_page is not None:
        return one_page
    several = [_sheets(drawing, scale, size) for scale in SCALES_FOR_SEVERAL_PAGES]
    # Smaller print pays where a row then stands on one page with all its ratings.
    return min(several, key=lambda sheets: len(sheets.bands))


def _paper_page(grid: Grid, parts: Rows, said: tuple[str, ...]) -> Picture:
    groups = (*_page_groups(grid, parts), *_below(grid, parts, said))
    return picture_of(groups)._replace(bounds=_bounds(groups))


def _bounds(groups: tuple[Group, ...]) -> Rect:
    # The stroke of a box reaches past its cell by half its width.
    return picture_of(groups).bounds.grown(STROKE)


def said_on_page(view: GridView, grid: Grid) -> tuple[str, ...]:
    """Return what stands below the rows of a page: its part of the criteria, and the rule."""
    rule = weighing_in_words(view.criteria)
    if len(grid.columns) == len(view.criteria):
        if not view.criteria:
            return (tr("No criteria yet."),)
        return tuple(filter(None, (view.shared_out, view.firmness, rule)))
    part = tr(
        "Criteria {first} to {last} of {all}; the totals count every criterion.",
        first=view.criteria.index(grid.columns[0]) + 1,
        last=view.criteria.index(grid.columns[-1]) + 1,
        all=len(view.criteria),
    )
    return tuple(filter(None, (part, view.shared_out, view.firmness, rule)))


def _sheets(drawing: Drawing, scale: float, size: Size) -> _Sheets:
    """Return the grid in parts that fit a page; each row stands on one page with all its bands."""
    bands = grids_across(drawing, GRID_SIZES[Purpose.PAPER].scaled(scale), size)
    room = size.height - _taken(drawing.view, bands[0])
    return _Sheets(bands, _stacks(bands[0], room))


def _taken(view: GridView, grid: Grid) -> float:
    """Return the height of what stands on a page beside the rows."""
    last = list(_below(grid, [], said_on_page(view, grid)))[-1]
    return last.bounds.bottom + 2 * STROKE


def _stacks(grid: Grid, room: float) -> list[Rows]:
    """Return the rows page by page, no page with less than a row."""
    lines = int((room - 2 * grid.sizes.padding) // line_height(grid.sizes.text)) - 2
    most_lines = min(max(lines, 1), MOST_LINES_IN_A_ROW)
    stacks: list[Rows] = [[]]
    used = 0.0
    for row in grid.view.rows:
        for part in grid.parts(row, most_lines):
            needed = part.height + grid.sizes.gap
            if stacks[-1] and used + needed > room:
                stacks.append([])
                used = 0.0
            stacks[-1].append(part)
            used += needed
    return stacks


def grids_across(drawing: Drawing, sizes: GridSizes, size: Size) -> list[Grid]:
    """Return the grid in as many parts as its columns need, each within the page."""
    room = size.width - 2 * STROKE
    widths = _wanted_widths(drawing, sizes)
    widest = max(widths.values(), default=0.0)
    even = dict.fromkeys(widths, widest)
    least_left = left_width(sizes, sizes.option_least)
    bands = _bands(drawing.view.criteria, even, sizes.gap, room - least_left)
    uneven = _bands(drawing.view.criteria, widths, sizes.gap, room - least_left)
    if len(uneven) < len(bands):
        bands, even = uneven, widths
    taken = max(sum(even[c.id] + sizes.gap for c in band) for band in bands)
    option = min(sizes.option_most, room - left_width(sizes, 0.0) - taken)
    spare = room - left_width(sizes, option) - taken
    most = MOST_WIDENED * sizes.column_most
    even = _widened(even, spare / max(1, *map(len, bands)), most)
    return [
        Grid(drawing.view, band, sizes, option, even, room, drawing.metrics, drawing.marks)
        for band in bands
    ]


def _widened(widths: Widths, more: float, most: float) -> Widths:
    """Return columns that take their part of what a page has to spare: facts are broken less."""
    return {owner: max(width, min(width + more, most)) for owner, width in widths.items()}


def _bands(criteria: Criteria, widths: Widths, gap: float, room: float) -> list[Criteria]:
    """Return criteria in groups that fit a room, in their order, the groups of like size."""
    count = len(_filled_bands(criteria, widths, gap, room))
    whole = sum(widths[criterion.id] + gap for criterion in criteria)
    for share in BAND_SHARES:
        narrower = min(room, whole / count * share)
        bands = _filled_bands(criteria, widths, gap, narrower)
        if len(bands) == count:
            return bands
    return _filled_bands(criteria, widths, gap, room)


def _filled_bands(criteria: Criteria, widths: Widths, gap: float, room: float) -> list[Criteria]:
    bands: list[Criteria] = [()]
    used = 0.0
    for criterion in criteria:
        needed = widths[criterion.id] + gap
        if bands[-1] and used + needed > room + TOLERANCE:
            bands.append(())
            used = 0.0
        bands[-1] = (*bands[-1], criterion)
        used += needed
    return bands

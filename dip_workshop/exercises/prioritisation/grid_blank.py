"""An empty criteria grid, to print before the workshop and write on."""

from collections.abc import Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Box, Group, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.prioritisation.grid import GRID_SIZES, Grid
from dip_workshop.exercises.prioritisation.grid_pages import Drawing, grids_across, said_on_page
from dip_workshop.exercises.prioritisation.grid_view import grid_view
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import Criterion, PrioritisationMatrix

# The largest with the fewest pages is taken.
SCALES = (1.2, 1.0, 0.89)
EMPTY_COLUMNS = 5
ROW_LINES = 2.4
# So many empty lines leave room for a name written by hand.
ROOM_FOR_A_NAME = "\n\n"


def layout_blank_grid(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the matrix's criteria, or empty ones, above empty rows that fill the page."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    view = replace(grid_view(board, matrix), every=(), rows=(), shared_out="")
    has_criteria = bool(view.criteria)
    if not has_criteria:
        view = replace(view, criteria=tuple(map(_nameless, range(EMPTY_COLUMNS))))
    drawing = Drawing(view, {}, metrics)
    sizes = (GRID_SIZES[Purpose.PAPER].scaled(scale) for scale in SCALES)
    tried = [grids_across(drawing, found, medium.size) for found in sizes]
    return tuple(
        Page(matrix.text, picture_of(_form(grid, medium.size.height, has_criteria=has_criteria)))
        for grid in min(tried, key=len)
    )


def _nameless(number: int) -> Criterion:
    return Criterion(
        id=RecordId(f"empty {number}"), parent_id=None, order_key="a0", text=ROOM_FOR_A_NAME
    )


def _form(grid: Grid, height: float, *, has_criteria: bool) -> Iterator[Group]:
    corner, *columns = grid.header(0.0)
    yield corner._replace(owner=None)
    for group in columns:
        yield group._replace(owner=None) if has_criteria else _empty_heading(grid, group.bounds)
    gap = grid.sizes.gap
    said = [grid.words(words, 0.0) for words in said_on_page(grid.view, grid)]
    below = sum(group.bounds.height + gap for group in said) + gap
    step = ROW_LINES * line_height(grid.sizes.text) + gap
    top = grid.header_height + gap
    count = int((height - top - below) // step)
    for number in range(count):
        yield _empty_row(grid, top + number * step, step - gap, number + 1)
    top += count * step + gap
    for group in said:
        yield grid.words(group.name, top)
        top += group.bounds.height + gap


def _empty_heading(grid: Grid, cell: Rect) -> Group:
    pen = Pen(grid.metrics, grid.sizes.small, Role.SECONDARY)
    pad = grid.sizes.padding
    words = pen.left(tr("weight"), cell.x + pad, cell.bottom - pad - line_height(pen.size))
    return Group(None, cell, (grid.box(cell, Role.CARD), *words), tr("Empty criterion"))


def _empty_row(grid: Grid, top: float, height: float, number: int) -> Group:
    cells = (
        *grid.left_cells(top, height),
        *grid.column_cells(top, height),
    )
    pen = Pen(grid.metrics, grid.sizes.small, Role.SECONDARY)
    start = Point(cells[1].x + grid.sizes.padding, cells[1].y + grid.sizes.padding)
    items: tuple[Primitive, ...] = (
        *(Box(cell, stroke=Role.LINE, corner=grid.sizes.gap) for cell in cells),
        *pen.left(str(number), start.x, start.y),
    )
    return Group(None, cells[0].united(cells[-1]), items, tr("Line {number}", number=number))

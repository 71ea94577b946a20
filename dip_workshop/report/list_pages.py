"""Set the blocks of a handout as running pages: 12 point text in columns, nothing cut.

The pages are pictures like any other, so that one painter draws them all. A
text of any length is broken over as many columns and pages as it needs.
"""

from dataclasses import replace
from itertools import chain, groupby

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.document import (
    Blocks,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Table,
)
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.picture import Line, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.report.columns import Columns, ListPage
from dip_workshop.report.keeping_together import Place, Together
from dip_workshop.report.list_items import SetItem, set_items
from dip_workshop.report.list_sizes import (
    BODY_SIZE,
    LINE,
    SPACE_AFTER_PARAGRAPH,
    kept_together,
    look_of,
)
from dip_workshop.report.table_rows import CELL_PADDING, CELL_SIDE, Row, set_rows

_TRIALS = 20
# So little on the last page is a page for nothing: a heading and three lines.
_NEARLY_ALONE = 6 * LINE
_CLOSER = (0.8, 0.6, 0.45)
_LOWER = (0.94, 0.88, 0.82, 0.76)


@dataclass(frozen=True, slots=True)
class _Style:
    """How a text is set: `left` is its indent in the column."""

    size: float = BODY_SIZE
    role: Role = Role.INK
    bold: bool = False
    left: float = 0.0


_REMARK = _Style(role=Role.SECONDARY)


def list_pages(blocks: Blocks, size: Size, metrics: TextMetrics) -> tuple[ListPage, ...]:
    """Return the blocks set on pages of a size in points, in their order; none for no blocks.

    What would stand nearly alone on the last page comes to the others, which are set
    closer for it; where they have no room, some of theirs goes over to it.
    """
    pages = _set_pages(blocks, Columns(size), metrics)
    if len(pages) < 2 or _height_on(pages[-1]) > _NEARLY_ALONE:
        return pages
    closer = (_set_pages(blocks, Columns(size, air), metrics) for air in _CLOSER)
    lower = (Size(size.width, size.height * share) for share in _LOWER)
    shared = (_set_pages(blocks, Columns(less), metrics) for less in lower)
    fewer = (trial for trial in closer if len(trial) < len(pages))
    fuller = (trial for trial in shared if _is_fuller(trial, len(pages)))
    return next(chain(fewer, fuller), pages)


def _is_fuller(pages: tuple[ListPage, ...], count: int) -> bool:
    return len(pages) == count and _height_on(pages[-1]) > _NEARLY_ALONE


def _height_on(page: ListPage) -> float:
    return sum(group.bounds.height for group in page.picture.groups)


def _set_pages(blocks: Blocks, columns: Columns, metrics: TextMetrics) -> tuple[ListPage, ...]:
    places = [Place(blocks, number) for number in range(len(blocks))]
    for full, stretch in groupby(places, key=lambda place: place.spans):
        columns.use_full_width(full=full)
        columns = _balanced(columns, tuple(stretch), metrics)
    return columns.finished()


def _balanced(columns: Columns, places: tuple[Place, ...], metrics: TextMetrics) -> Columns:
    """Return the columns with the blocks set, of even height where all of it fits on this page."""
    filled = _filled(columns.copy(), places, metrics)
    if columns.count == 1 or filled.sheet_count > columns.sheet_count:
        return filled
    least = filled.filled / columns.count
    for more in range(_TRIALS):
        trial = columns.copy()
        trial.end_after(least + more * LINE)
        _filled(trial, places, metrics)
        if trial.sheet_count == columns.sheet_count:
            return trial
    return filled


def _filled(columns: Columns, places: tuple[Place, ...], metrics: TextMetrics) -> Columns:
    setter = _Setter(columns, metrics)
    for place in places:
        setter.set_block(place)
    return columns


class _Setter:
    """Sets one block after another into columns."""

    def __init__(self, columns: Columns, metrics: TextMetrics) -> None:
        self._columns = columns
        self._metrics = metrics

    def set_block(self, place: Place) -> None:
        """Set one block below the last; a heading stays with what follows it."""
        match place.block:
            case Heading() as heading:
                self._set_heading(heading, place)
            case Paragraph() as paragraph:
                self._set_paragraph(paragraph)
            case ItemList() as block:
                self._set_list(block)
            case Table() as table:
                self._set_table(table)
            case Figure() as figure:
                self._set_figure(figure)

    def _set_heading(self, heading: Heading, place: Place) -> None:
        look = look_of(heading)
        style = _Style(look.size, look.role, bold=True)
        asked = Together(self._columns, self._metrics).asked(place)
        self._columns.ask_for(min(asked, self._columns.page_height / 2))
        self._columns.space(look.space_before)
        self._columns.note_heading(heading.text, heading.level)
        self._set_lines(self._wrapped(heading.text, style), style)
        self._columns.space(look.space_after)

    def _set_paragraph(self, paragraph: Paragraph) -> None:
        style = _REMARK if paragraph.is_note else _Style()
        self._set_lines(self._wrapped(paragraph.text, style), style)
        self._columns.space(SPACE_AFTER_PARAGRAPH)

    def _set_list(self, block: ItemList) -> None:
        for item in set_items(block, self._columns.width, self._metrics):
            self._set_item(item)
        self._columns.space(SPACE_AFTER_PARAGRAPH)

    def _set_item(self, item: SetItem) -> None:
        self._columns.space(item.space_before)
        if item.is_together:
            self._columns.ask_for(item.asked)
        style = _Style(bold=item.is_strong, left=item.left)
        self._set_lines(item.lines, style, item.label, item.label_left)
        self._set_lines(item.remark, replace(_REMARK, left=item.left))

    def _set_lines(
        self, lines: tuple[str, ...], style: _Style, label: str = "", label_left: float = 0.0
    ) -> None:
        """Set wrapped lines, going on in the next column where this one is full."""
        height = style.size * LINE_SPACING
        self._columns.ask_for(height * kept_together(len(lines)))
        while lines:
            count = max(1, int((self._columns.room + 1e-6) / height))
            items = self._drawn(lines[:count], style)
            if label:
                items = (*self._drawn((label,), replace(style, left=label_left)), *items)
            self._columns.place(items, len(lines[:count]) * height)
            lines, label = lines[count:], ""
            if lines:
                self._columns.next_column()

    def _set_table(self, table: Table) -> None:
        header, *rows = set_rows(table, self._columns.width, self._metrics)
        self._columns.space(SPACE_AFTER_PARAGRAPH)
        first = rows[0].height if rows else 0.0
        self._columns.ask_for(min(header.height + first, self._columns.page_height / 2))
        self._place_row(header)
        for cells, row in zip(table.rows, rows, strict=True):
            if header.height + row.height > self._columns.page_height:
                self._set_stacked(table.header, cells)
                continue
            if row.height > self._columns.room:
                self._columns.next_column()
                self._place_row(header)
            self._place_row(row)
        self._columns.space(SPACE_AFTER_PARAGRAPH * 2)

    def _place_row(self, row: Row) -> None:
        corner = self._columns.corner()
        items: list[Primitive] = []
        x = corner.x
        for lines, width, is_number in zip(row.cells, row.widths, row.numbers, strict=True):
            for place, line in enumerate(lines):
                free = width - 2 * CELL_SIDE - self._width(line, bold=row.bold)
                left = x + CELL_SIDE + (free if is_number else 0.0)
                top = corner.y + CELL_PADDING + place * LINE
                items += text_block(
                    self._metrics, (line,), Point(left, top), BODY_SIZE, bold=row.bold
                )
            x += width
        y = corner.y + row.height
        weight, role = (1.0, Role.SECONDARY) if row.bold else (0.5, Role.LINE)
        items.append(Line(Point(corner.x, y), Point(x, y), weight, role))
        self._columns.place(items, row.height)

    def _set_stacked(self, header: tuple[str, ...], cells: tuple[str, ...]) -> None:
        """Set a row that is taller than a page: its cells one below another, each named."""
        for name, cell in zip(header, cells, strict=True):
            for number in range(2):
                self.set_block(Place((Heading(name, 3), Paragraph(cell)), number))

    def _set_figure(self, figure: Figure) -> None:
        size = figure.picture.size
        most = Size(self._columns.width, self._columns.page_height)
        scale = min(1.0, most.width / max(size.width, 1e-9), most.height / max(size.height, 1e-9))
        height = size.height * scale
        self._columns.ask_for(height)
        corner = self._columns.corner()
        fitted = figure.picture.fitted(Size(size.width * scale, height))
        moved = fitted.transformed(1.0, corner.x, corner.y)
        self._columns.place(moved.items(), height, figure.alt)
        self._columns.space(SPACE_AFTER_PARAGRAPH)

    def _wrapped(self, text: str, style: _Style) -> tuple[str, ...]:
        width = self._columns.width - style.left
        return wrap(self._metrics, text, style.size, width, bold=style.bold)

    def _drawn(self, lines: tuple[str, ...], style: _Style) -> tuple[Primitive, ...]:
        corner = self._columns.corner()
        top_left = Point(corner.x + style.left, corner.y)
        return text_block(self._metrics, lines, top_left, style.size, style.role, bold=style.bold)

    def _width(self, text: str, *, bold: bool = False) -> float:
        return self._metrics.width(text, BODY_SIZE, bold=bold)

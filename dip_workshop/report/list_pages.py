"""Set the blocks of a handout as running pages: 12 point text in columns, nothing cut.

The pages are pictures like any other, so that one painter draws them all. A
text of any length is broken over as many columns and pages as it needs.
"""

import re
from dataclasses import replace
from itertools import chain, groupby, zip_longest
from operator import itemgetter

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.document import (
    Block,
    Blocks,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Table,
)
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.picture import Line, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.report.columns import Columns, ListPage

BODY_SIZE = 12.0

_LINE = BODY_SIZE * LINE_SPACING
_INDENT = 18.0
_DEEPEST_INDENT = 0.4
_LABEL_GAP = 8.0
_WIDEST_LABEL = 0.3
_BULLETS = ("•", "–")
_SPACE_AFTER_PARAGRAPH = 7.0
_SPACE_BEFORE_ITEM = (5.0, 2.0)
_CELL_PADDING = 5.0
_CELL_SIDE = 9.0
# So that a word that just fits is not broken for a rounding.
_HAIR = 0.01
_LINES_BELOW_HEADING = 4
# A text of so few lines stays together; a longer one may begin at the foot of a column.
_LINES_TOGETHER = 5
_TRIALS = 20
# A table that takes no more of a page than this stays whole below its heading.
_SMALL_TABLE = 0.45
# So little on the last page is a page for nothing: a heading and three lines.
_NEARLY_ALONE = 6 * _LINE
_CLOSER = (0.8, 0.6, 0.45)
_LOWER = (0.94, 0.88, 0.82, 0.76)
_NUMBER = re.compile(r"[#=+\-–−]?[\d.,]+[%.)=]?")
# What stands for a number that there is not yet.
_NO_NUMBER = "–"


@dataclass(frozen=True, slots=True)
class _Style:
    """How a text is set: `left` is its indent in the column."""

    size: float = BODY_SIZE
    role: Role = Role.INK
    bold: bool = False
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class _HeadingStyle:
    size: float
    role: Role
    space_before: float
    space_after: float


_PAGE_HEADING = _HeadingStyle(18.0, Role.DEEP, 22.0, 12.0)
_HEADING = _HeadingStyle(14.0, Role.DEEP, 16.0, 5.0)
_SMALL_HEADING = _HeadingStyle(12.0, Role.INK, 10.0, 3.0)
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
    spans = [_spans(block, following) for block, following in zip_longest(blocks, blocks[1:])]
    for full, stretch in groupby(zip(spans, blocks, strict=True), key=itemgetter(0)):
        columns.use_full_width(full=full)
        columns = _balanced(columns, tuple(block for _, block in stretch), metrics)
    return columns.finished()


def _balanced(columns: Columns, blocks: Blocks, metrics: TextMetrics) -> Columns:
    """Return the columns with the blocks set, of even height where all of it fits on this page."""
    filled = _filled(columns.copy(), blocks, metrics)
    if columns.count == 1 or filled.sheet_count > columns.sheet_count:
        return filled
    least = filled.filled / columns.count
    for more in range(_TRIALS):
        trial = columns.copy()
        trial.end_after(least + more * _LINE)
        _filled(trial, blocks, metrics)
        if trial.sheet_count == columns.sheet_count:
            return trial
    return filled


def _filled(columns: Columns, blocks: Blocks, metrics: TextMetrics) -> Columns:
    setter = _Setter(columns, metrics)
    for block, following in zip_longest(blocks, blocks[1:]):
        setter.set_block(block, following)
    return columns


class _Setter:
    """Sets one block after another into columns."""

    def __init__(self, columns: Columns, metrics: TextMetrics) -> None:
        self._columns = columns
        self._metrics = metrics

    def set_block(self, block: Block, following: Block | None) -> None:
        """Set one block below the last; a heading stays with what follows it."""
        match block:
            case Heading():
                self._set_heading(block, following)
            case Paragraph():
                self._set_paragraph(block)
            case ItemList():
                self._set_list(block)
            case Table():
                self._set_table(block)
            case Figure():
                self._set_figure(block)

    def _set_heading(self, heading: Heading, following: Block | None = None) -> None:
        look = {1: _PAGE_HEADING, 2: _HEADING}.get(heading.level, _SMALL_HEADING)
        style = _Style(look.size, look.role, bold=True)
        lines = self._wrapped(heading.text, style)
        height = len(lines) * look.size * LINE_SPACING + self._columns.aired(look.space_before)
        below = self._room_below_heading(look, following)
        self._columns.ask_for(min(height + below, self._columns.page_height / 2))
        self._columns.space(look.space_before)
        self._columns.note_heading(heading.text, heading.level)
        self._set_lines(lines, style)
        self._columns.space(look.space_after)

    def _room_below_heading(self, look: _HeadingStyle, following: Block | None) -> float:
        """Return how much room a heading asks for what follows it, so as not to stand alone."""
        match following:
            case ItemList(items=(item,)):
                # Nothing comes behind it for which it would have to make room.
                left = self._columns.width - self._label_width(item) - _LABEL_GAP
                words = (item.text, item.remark) if item.remark else (item.text,)
                lines = sum(len(wrap(self._metrics, w, BODY_SIZE, left, bold=True)) for w in words)
                spaces = self._columns.aired(look.space_after + _SPACE_BEFORE_ITEM[0])
                return min(lines, _LINES_TOGETHER) * _LINE + spaces
            case Paragraph():
                # It belongs to the heading, and what comes behind it is what both are about.
                lines = min(len(self._wrapped(following.text, _Style())), _LINES_TOGETHER)
                return (_LINES_BELOW_HEADING + lines) * _LINE
            case Table():
                height = self._height_of(following) + self._columns.aired(_SPACE_AFTER_PARAGRAPH)
                if height <= _SMALL_TABLE * self._columns.page_height:
                    return height + self._columns.aired(look.space_after)
        return _LINES_BELOW_HEADING * _LINE

    def _set_paragraph(self, paragraph: Paragraph) -> None:
        style = _REMARK if paragraph.is_note else _Style()
        self._set_lines(self._wrapped(paragraph.text, style), style)
        self._columns.space(_SPACE_AFTER_PARAGRAPH)

    def _set_list(self, block: ItemList) -> None:
        most = _WIDEST_LABEL * self._columns.width
        widest: dict[int, float] = {}
        for item in block.items:
            width = min(most, self._label_width(item))
            widest[item.depth] = max(width, widest.get(item.depth, 0.0))
        for item, following in zip_longest(block.items, block.items[1:]):
            is_over_others = following is not None and following.depth > item.depth
            self._set_item(item, widest[item.depth], int(is_over_others))
        self._columns.space(_SPACE_AFTER_PARAGRAPH)

    def _set_item(self, item: ListItem, label_width: float, lines_below: int) -> None:
        """Set an item whose label has a width of its own, shared by all of its depth.

        So many lines that belong to it are left room for below it.
        """
        indent = min(item.depth * _INDENT, _DEEPEST_INDENT * self._columns.width)
        style = _Style(bold=item.is_strong, left=indent + label_width + _LABEL_GAP)
        label, text = _label(item), item.text
        slack = label_width - self._label_width(item)
        if slack < 0:
            label, text = "", f"{label} {text}"
        lines = self._wrapped(text, style)
        remark_style = replace(_REMARK, left=style.left)
        remark = self._wrapped(item.remark, remark_style) if item.remark else ()
        self._columns.space(_SPACE_BEFORE_ITEM[item.depth > 0])
        if len(lines) + len(remark) <= _LINES_TOGETHER:
            below = lines_below * (_LINE + _SPACE_BEFORE_ITEM[1])
            self._columns.ask_for((len(lines) + len(remark)) * _LINE + below)
        # A right edge for numbers, so that 9 and 10 stand in line; a left edge for words.
        label_left = indent + (slack if _NUMBER.fullmatch(label) else 0.0)
        self._set_lines(lines, style, label, label_left)
        self._set_lines(remark, remark_style)

    def _set_lines(
        self, lines: tuple[str, ...], style: _Style, label: str = "", label_left: float = 0.0
    ) -> None:
        """Set wrapped lines, going on in the next column where this one is full."""
        height = style.size * LINE_SPACING
        self._columns.ask_for(height * (len(lines) if len(lines) <= _LINES_TOGETHER else 2))
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
        widths = _column_widths(table, self._columns.width, self._metrics)
        header = self._row(table.header, widths, table, bold=True)
        self._columns.space(_SPACE_AFTER_PARAGRAPH)
        rows = [self._row(row, widths, table) for row in table.rows]
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
        self._columns.space(_SPACE_AFTER_PARAGRAPH * 2)

    def _height_of(self, table: Table) -> float:
        """Return how high a table is: a small one stays whole below its heading."""
        widths = _column_widths(table, self._columns.width, self._metrics)
        return sum(self._row(row, widths, table).height for row in (table.header, *table.rows))

    def _row(
        self, cells: tuple[str, ...], widths: tuple[float, ...], table: Table, *, bold: bool = False
    ) -> "_Row":
        style = _Style(bold=bold)
        wrapped = tuple(
            wrap(self._metrics, cell, BODY_SIZE, width - 2 * _CELL_SIDE, bold=bold)
            for cell, width in zip(cells, widths, strict=True)
        )
        height = max((len(lines) for lines in wrapped), default=1) * _LINE + 2 * _CELL_PADDING
        return _Row(wrapped, widths, _number_columns(table), height, style)

    def _place_row(self, row: "_Row") -> None:
        corner = self._columns.corner()
        items: list[Primitive] = []
        x = corner.x
        for lines, width, is_number in zip(row.cells, row.widths, row.numbers, strict=True):
            for place, line in enumerate(lines):
                free = width - 2 * _CELL_SIDE - self._width(line, bold=row.style.bold)
                left = x + _CELL_SIDE + (free if is_number else 0.0)
                top = corner.y + _CELL_PADDING + place * _LINE
                items += text_block(
                    self._metrics, (line,), Point(left, top), BODY_SIZE, bold=row.style.bold
                )
            x += width
        y = corner.y + row.height
        weight, role = (1.0, Role.SECONDARY) if row.style.bold else (0.5, Role.LINE)
        items.append(Line(Point(corner.x, y), Point(x, y), weight, role))
        self._columns.place(items, row.height)

    def _set_stacked(self, header: tuple[str, ...], cells: tuple[str, ...]) -> None:
        """Set a row that is taller than a page: its cells one below another, each named."""
        for name, cell in zip(header, cells, strict=True):
            self._set_heading(Heading(name, 3))
            self._set_paragraph(Paragraph(cell))

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
        self._columns.space(_SPACE_AFTER_PARAGRAPH)

    def _wrapped(self, text: str, style: _Style) -> tuple[str, ...]:
        width = self._columns.width - style.left
        return wrap(self._metrics, text, style.size, width, bold=style.bold)

    def _drawn(self, lines: tuple[str, ...], style: _Style) -> tuple[Primitive, ...]:
        corner = self._columns.corner()
        top_left = Point(corner.x + style.left, corner.y)
        return text_block(self._metrics, lines, top_left, style.size, style.role, bold=style.bold)

    def _label_width(self, item: ListItem) -> float:
        return self._width(_label(item), bold=item.is_strong)

    def _width(self, text: str, *, bold: bool = False) -> float:
        return self._metrics.width(text, BODY_SIZE, bold=bold)


@dataclass(frozen=True, slots=True)
class _Row:
    """The wrapped cells of one row; `numbers` tells which columns stand to the right."""

    cells: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: tuple[bool, ...]
    height: float
    style: _Style


def _spans(block: Block, following: Block | None) -> bool:
    """Return whether a block goes across all columns; a heading goes with what it is above."""
    if isinstance(block, Heading):
        return block.level == 1 or isinstance(following, Table | Figure)
    return isinstance(block, Table | Figure)


def _label(item: ListItem) -> str:
    return item.label or _BULLETS[item.depth > 0]


def _column_widths(table: Table, width: float, metrics: TextMetrics) -> tuple[float, ...]:
    """Return the widths that a table's shares give, wide enough for every word of its header.

    What a narrow column lacks the others give, in proportion to what they can spare.
    """
    whole = sum(table.shares)
    shared = [share / whole * width for share in table.shares]
    needed = [
        max((metrics.width(word, BODY_SIZE, bold=True) for word in name.split()), default=0.0)
        + 2 * _CELL_SIDE
        + _HAIR
        for name in table.header
    ]
    spare = [max(0.0, wide - least) for wide, least in zip(shared, needed, strict=True)]
    lacking = sum(max(0.0, least - wide) for wide, least in zip(shared, needed, strict=True))
    if lacking > sum(spare):
        return tuple(shared)
    part = lacking / sum(spare) if lacking else 0.0
    pairs = zip(shared, needed, spare, strict=True)
    return tuple(max(wide, least) - free * part for wide, least, free in pairs)


def _number_columns(table: Table) -> tuple[bool, ...]:
    columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.header)
    return tuple(
        any(map(_NUMBER.fullmatch, column))
        and all(not cell or cell == _NO_NUMBER or _NUMBER.fullmatch(cell) for cell in column)
        for column in columns
    )

"""The rows of a table as they are set: the widths of its columns, and which hold numbers."""

import re

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.moments import NO_BREAK
from dip_workshop.drawing.document import Table
from dip_workshop.drawing.text import TextMetrics, wrap
from dip_workshop.report.list_sizes import BODY_SIZE, LINE

CELL_PADDING = 5.0
CELL_SIDE = 9.0
NUMBER = re.compile(r"[#=+\-–−]?[\d.,]+[%.)=]?")
_BREAKS = re.compile(r"[ \n]")
# More than a date is a text that was copied with such spaces, and no column can hold it.
_MOST_HELD = 24
# So that a word that just fits is not broken for a rounding.
_HAIR = 0.01
# What stands for a number that there is not yet.
_NO_NUMBER = "–"


@dataclass(frozen=True, slots=True)
class Row:
    """The wrapped cells of one row; `numbers` tells which columns stand to the right."""

    cells: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: tuple[bool, ...]
    height: float
    bold: bool


def set_rows(table: Table, width: float, metrics: TextMetrics) -> tuple[Row, ...]:
    """Return the rows of a table as wide as that, its header first."""
    widths, numbers = _column_widths(table, width, metrics), _number_columns(table)
    return tuple(
        _row(cells, widths, numbers, metrics, bold=cells is table.header)
        for cells in (table.header, *table.rows)
    )


def _row(
    cells: tuple[str, ...],
    widths: tuple[float, ...],
    numbers: tuple[bool, ...],
    metrics: TextMetrics,
    *,
    bold: bool,
) -> Row:
    wrapped = tuple(
        wrap(metrics, cell, BODY_SIZE, width - 2 * CELL_SIDE, bold=bold)
        for cell, width in zip(cells, widths, strict=True)
    )
    height = max((len(lines) for lines in wrapped), default=1) * LINE + 2 * CELL_PADDING
    return Row(wrapped, widths, numbers, height, bold)


def _column_widths(table: Table, width: float, metrics: TextMetrics) -> tuple[float, ...]:
    """Return the widths that a table's shares give, wide enough for every word of its header.

    They are wide enough, too, for what no-break spaces hold together, such as a date.
    What a narrow column lacks the others give, in proportion to what they can spare.
    """
    whole = sum(table.shares)
    shared = [share / whole * width for share in table.shares]
    needed = [
        max(_widths_of_header(name, metrics) + _widths_held(table, column, metrics), default=0.0)
        + 2 * CELL_SIDE
        + _HAIR
        for column, name in enumerate(table.header)
    ]
    spare = [max(0.0, wide - least) for wide, least in zip(shared, needed, strict=True)]
    lacking = sum(max(0.0, least - wide) for wide, least in zip(shared, needed, strict=True))
    if lacking > sum(spare):
        return tuple(shared)
    part = lacking / sum(spare) if lacking else 0.0
    pairs = zip(shared, needed, spare, strict=True)
    return tuple(max(wide, least) - free * part for wide, least, free in pairs)


def _widths_of_header(name: str, metrics: TextMetrics) -> list[float]:
    return [metrics.width(word, BODY_SIZE, bold=True) for word in name.split()]


def _widths_held(table: Table, column: int, metrics: TextMetrics) -> list[float]:
    """Return how wide the stretches with a no-break space are in a column's cells."""
    held = {
        stretch
        for row in table.rows
        if NO_BREAK in row[column]
        for stretch in _BREAKS.split(row[column])
        if NO_BREAK in stretch and len(stretch) <= _MOST_HELD
    }
    return [metrics.width(stretch, BODY_SIZE) for stretch in held]


def _number_columns(table: Table) -> tuple[bool, ...]:
    """Return of each column whether it holds numbers alone, which stand on its right."""
    columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.header)
    return tuple(
        any(map(NUMBER.fullmatch, column))
        and all(not cell or cell == _NO_NUMBER or NUMBER.fullmatch(cell) for cell in column)
        for column in columns
    )

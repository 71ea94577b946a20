"""Every note of every group at one glance: narrow rows in columns, like a newspaper, to talk about.

Boxes and gaps of the wall take two thirds of its room. Here a note is a row of
text under its group's header, columns are filled from the top, and a group
that goes on in the next column says so. It is for reading, not for sorting:
what is sorted here may move everything behind it.
"""

from collections.abc import Iterator, Sequence
from math import ceil, sqrt
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.affinity.cards import (
    HEADER_SIZE,
    SMALL_SIZE,
    TEXT_SIZE,
    Card,
    Cluster,
    Family,
    Wall,
)

COLUMN = 232.0
_GAP = 14.0
_PADDING = 4.0
_ROW_GAP = 2.0
_HEAD_GAP = 10.0
_SHAPE = 1.75
_STEPS = 120.0


class Row(NamedTuple):
    """One row of a column: a header or a note, its lines and the colour behind it."""

    owner: RecordId | None
    lines: tuple[str, ...]
    marks: tuple[str, ...]
    fill: Role | None
    name: str
    is_header: bool = False

    @property
    def size(self) -> float:
        """Return the size of the row's text."""
        return HEADER_SIZE if self.is_header else TEXT_SIZE

    @property
    def height(self) -> float:
        """Return the height of the row, with the room over a header."""
        text = block_height(self.lines, self.size) + block_height(self.marks, SMALL_SIZE)
        return text + 2 * _PADDING + (_HEAD_GAP if self.is_header else 0.0)


def overview(wall: Wall, metrics: TextMetrics) -> list[Group]:
    """Return all groups of a wall, the tray and what is set aside, in columns from (0, 0)."""
    parts = [list(_rows(cluster, above, metrics)) for cluster, above in _clusters(wall)]
    drawn: list[Group] = []
    for number, column in enumerate(_columns(parts, _column_height(parts), metrics)):
        y = 0.0
        for row in column:
            drawn.append(_drawn(row, number * (COLUMN + _GAP), y, metrics))
            y += row.height + _ROW_GAP
    return drawn


def _clusters(wall: Wall) -> Iterator[tuple[Cluster, str]]:
    """Yield what stands in the overview, each with what stands over it."""
    for entry in wall.entries:
        if isinstance(entry, Family):
            yield entry.head, ""
            for group in entry.groups:
                yield group, entry.head.badge
        else:
            yield entry, ""
    for panel in (wall.tray, wall.parked):
        if panel and panel.cards:
            yield panel, ""


def _rows(cluster: Cluster, above: str, metrics: TextMetrics) -> Iterator[Row]:
    words = f"{cluster.sign}  {cluster.header or cluster.placeholder}"
    lines = wrap(metrics, words, HEADER_SIZE, COLUMN - 2 * _PADDING, bold=True)
    marks = (tr("part of {supergroup}", supergroup=above),) if above else ()
    yield Row(cluster.owner, lines, marks, None, cluster.name, is_header=True)
    for card in cluster.cards:
        yield _row(card, metrics)


def _row(card: Card, metrics: TextMetrics) -> Row:
    # The card's lines are broken for its own width, so its text is put together again.
    lines = wrap(metrics, card.text, TEXT_SIZE, COLUMN - 2 * _PADDING)
    return Row(card.owner, lines, card.marks, card.colour, card.name)


def _column_height(parts: Sequence[Sequence[Row]]) -> float:
    """Return how tall the columns are, in steps, so that all have about the shape of a screen."""
    total = sum(row.height + _ROW_GAP for rows in parts for row in rows)
    tallest = max((row.height for rows in parts for row in rows), default=0.0)
    wanted = max(sqrt(total * (COLUMN + _GAP) / _SHAPE), tallest)
    return ceil(wanted / _STEPS) * _STEPS


def _columns(
    parts: Sequence[Sequence[Row]], height: float, metrics: TextMetrics
) -> Iterator[list[Row]]:
    column: list[Row] = []
    used = 0.0
    for rows in parts:
        header, *notes = rows
        # A header never stands alone at the foot of a column.
        first = header.height + (notes[0].height + _ROW_GAP if notes else 0.0)
        if column and used + first > height:
            yield column
            column, used = [], 0.0
        for row in rows:
            if column and used + row.height > height:
                yield column
                again = _continued(header, metrics)
                column, used = [again], again.height + _ROW_GAP
            column.append(row)
            used += row.height + _ROW_GAP
    if column:
        yield column


def _continued(header: Row, metrics: TextMetrics) -> Row:
    words = tr("{header} (continued)", header=header.lines[0])
    lines = wrap(metrics, words, HEADER_SIZE, COLUMN - 2 * _PADDING, bold=True)
    return Row(None, lines, (), None, header.name, is_header=True)


def _drawn(row: Row, x: float, y: float, metrics: TextMetrics) -> Group:
    bounds = Rect(x, y, COLUMN, row.height)
    top = y + _PADDING + (_HEAD_GAP if row.is_header else 0.0)
    corner = Point(x + _PADDING, top)
    items: list[Primitive] = [Box(bounds, row.fill, corner=3.0)] if row.fill else []
    items += text_block(metrics, row.lines, corner, row.size, bold=row.is_header)
    below = Point(corner.x, top + block_height(row.lines, row.size))
    items += text_block(metrics, row.marks, below, SMALL_SIZE, Role.SECONDARY)
    return Group(row.owner, bounds, tuple(items), row.name)

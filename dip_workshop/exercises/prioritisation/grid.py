"""Draw the criteria grid: a row an option, a column a criterion, the total beside the name.

The rank, the name and the total stand together at the left, so that on paper
they are repeated with every part of a grid that is too wide for one page.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.picture import Box, Group, Primitive, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.chart import number_disc
from dip_workshop.exercises.prioritisation.grid_view import GridView
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import Criterion, Option
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.weighing import (
    Criteria,
    Weighed,
    number_text,
    share_texts,
)

LONGEST_NOTE, LONGEST_REMARK = 80, 48
NOT_RATED = "–"
RANK_GROWTH = 1.25


@dataclass(frozen=True, slots=True)
class GridSizes:
    """Text sizes and widths of the grid, in the picture's unit: pixels, or points on paper."""

    text: float
    small: float
    padding: float
    gap: float
    rank: float
    option_least: float
    option_most: float
    total: float
    column_least: float
    column_most: float

    def scaled(self, scale: float) -> "GridSizes":
        """Return all of them larger or smaller."""
        return GridSizes(*(scale * getattr(self, name) for name in self.__slots__))


GRID_SIZES: dict[Purpose, GridSizes] = {
    Purpose.CONSOLE: GridSizes(17, 13, 8, 4, 58, 300, 380, 92, 104, 176),
    Purpose.ROOM: GridSizes(21, 16, 9, 4, 70, 350, 460, 112, 122, 206),
    Purpose.PAPER: GridSizes(10.5, 9, 4.5, 2.5, 34, 130, 330, 50, 54, 112),
}


@dataclass(frozen=True, slots=True)
class RowPart:
    """As many lines of one option as stand together; the first part bears its numbers."""

    row: Weighed
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    is_first: bool
    height: float


@dataclass(frozen=True)
class Grid:
    """The grid of some columns, in one set of sizes.

    `widths` are those of all criteria, `words_width` is the room below the grid, `marks` are
    short words on options.
    """

    view: GridView
    columns: Criteria
    sizes: GridSizes
    option_width: float
    widths: dict[RecordId, float]
    words_width: float
    metrics: TextMetrics
    marks: dict[RecordId, tuple[str, ...]]

    @property
    def left_width(self) -> float:
        """Return how far rank, name and total reach."""
        return left_width(self.sizes, self.option_width)

    @cached_property
    def header_height(self) -> float:
        """Return the height of the row of criteria, the same for every part of a grid."""
        tallest = max(map(self._header_text_height, self.view.criteria), default=0.0)
        own = line_height(self.sizes.text)
        return max(tallest, own) + 2 * self.sizes.padding

    def header(self, top: float) -> Iterator[Group]:
        """Yield the heading of the rows, then the criteria."""
        yield self._corner(top)
        cells = self.column_cells(top, self.header_height)
        for criterion, cell in zip(self.columns, cells, strict=True):
            yield self._criterion(criterion, cell)

    def parts(self, row: Weighed, most_lines: int) -> Iterator[RowPart]:
        """Yield an option's row, in several parts where it has more lines than that."""
        room = self._name_width
        lines = wrap(self.metrics, row.option.text, self.sizes.text, room)
        notes = tuple(
            line
            for words in self._said_below(row)
            for line in wrap(self.metrics, words, self.sizes.small, room)
        )
        for start in range(0, len(lines), most_lines):
            chunk = lines[start : start + most_lines]
            below = notes if start + most_lines >= len(lines) else ()
            height = block_height(chunk, self.sizes.text) + block_height(below, self.sizes.small)
            least = line_height(self.sizes.text) + line_height(self.sizes.small)
            inner = max(height, least) + 2 * self.sizes.padding
            yield RowPart(row, chunk, below, start == 0, inner)

    def draw(self, part: RowPart, top: float) -> Iterator[Group]:
        """Yield the option, then its ratings."""
        yield self._option(part, top)
        cells = self.column_cells(top, part.height)
        for criterion, cell in zip(self.columns, cells, strict=True):
            if part.is_first:
                yield self._rating(part.row, criterion, cell)

    def words(self, text: str, top: float) -> Group:
        """Return running words in small letters across the grid."""
        lines = wrap(self.metrics, text, self.sizes.small, self.words_width)
        items = text_block(self.metrics, lines, Point(0.0, top), self.sizes.small, Role.SECONDARY)
        height = block_height(lines, self.sizes.small)
        return Group(None, Rect(0.0, top, self.words_width, height), items, text)

    @cached_property
    def _highest_total(self) -> Decimal:
        return max((row.total for row in self.view.every), default=Decimal(0))

    @property
    def _name_width(self) -> float:
        return self.option_width - 3 * self.sizes.padding - 2 * self._disc_radius

    @property
    def _disc_radius(self) -> float:
        return self.sizes.small * 0.85

    def column_cells(self, top: float, height: float) -> Iterator[Rect]:
        """Yield the cells of a row below the criteria."""
        left = self.left_width
        for criterion in self.columns:
            left += self.sizes.gap
            yield Rect(left, top, self.widths[criterion.id], height)
            left += self.widths[criterion.id]

    def left_cells(self, top: float, height: float) -> tuple[Rect, Rect, Rect]:
        """Return the cells of the rank, the option and the total."""
        sizes = self.sizes
        option_left = sizes.rank + sizes.gap
        total_left = option_left + self.option_width + sizes.gap
        return (
            Rect(0.0, top, sizes.rank, height),
            Rect(option_left, top, self.option_width, height),
            Rect(total_left, top, sizes.total, height),
        )

    def _corner(self, top: float) -> Group:
        rank, option, total = self.left_cells(top, self.header_height)
        pen = Pen(self.metrics, self.sizes.text, Role.DEEP, bold=True)
        below = self.header_height - self.sizes.padding - line_height(self.sizes.text) / 2
        items: list[Primitive] = [self.box(cell, Role.FIELD_BLUE) for cell in (rank, option, total)]
        small = replace(pen, size=self.sizes.small)
        for cell, words in ((rank, tr("Rank")), (total, tr("Total"))):
            items += small.centred(words, Point(cell.centre.x, top + below))
        left = option.x + self.sizes.padding
        items += pen.left(tr("Option"), left, top + below - line_height(pen.size) / 2)
        name = tr_count(
            "Criteria grid, {n} option", "Criteria grid, {n} options", len(self.view.rows)
        )
        bounds = rank.united(total)
        return Group(self.view.matrix.id, bounds, tuple(items), name)

    def _criterion(self, criterion: Criterion, cell: Rect) -> Group:
        sizes, pad = self.sizes, self.sizes.padding
        name = self._name_lines(criterion)
        room = cell.width - 2 * pad
        top = Point(cell.x + pad, cell.y + pad)
        facts = self._facts(criterion)
        below = Point(top.x, cell.bottom - pad - block_height(facts, sizes.small))
        items: tuple[Primitive, ...] = (
            self.box(cell, Role.FIELD_BLUE),
            *text_block(self.metrics, name, top, sizes.text, bold=True, centred_in=room),
            *text_block(self.metrics, facts, below, sizes.small, centred_in=room),
        )
        return Group(criterion.id, cell, items, describe_criterion(self.view.criteria, criterion))

    def _header_text_height(self, criterion: Criterion) -> float:
        name, facts = self._name_lines(criterion), self._facts(criterion)
        return block_height(name, self.sizes.text) + block_height(facts, self.sizes.small)

    def _name_lines(self, criterion: Criterion) -> tuple[str, ...]:
        room = self.widths[criterion.id] - 2 * self.sizes.padding
        return wrap(self.metrics, criterion.text, self.sizes.text, room, bold=True)

    def _facts(self, criterion: Criterion) -> tuple[str, ...]:
        room = self.widths[criterion.id] - 2 * self.sizes.padding
        said = criterion_facts(self.view.criteria, criterion)
        return tuple(
            line for words in said for line in wrap(self.metrics, words, self.sizes.small, room)
        )

    def _said_below(self, row: Weighed) -> Iterator[str]:
        remark, note = (
            shortened(row.remark, LONGEST_REMARK),
            shortened(row.option.note, LONGEST_NOTE),
        )
        yield from filter(None, (remark, note))
        yield from self.marks.get(row.option.id, ())

    def _option(self, part: RowPart, top: float) -> Group:
        rank, option, total = self.left_cells(top, part.height)
        sizes, pad = self.sizes, self.sizes.padding
        left = option.x + 2 * pad + 2 * self._disc_radius
        high = block_height(part.lines, sizes.text), block_height(part.notes, sizes.small)
        words = Point(left, top + (part.height - sum(high)) / 2)
        below = Point(left, words.y + high[0])
        items: list[Primitive] = [self.box(option, Role.CARD)]
        if part.is_first:
            items += self._rank(part.row, rank)
            items += self._total(part.row, total)
            items += self._disc(part.row.option, option.x + pad, words.y)
        items += text_block(self.metrics, part.lines, words, sizes.text)
        items += text_block(self.metrics, part.notes, below, sizes.small, Role.SECONDARY)
        name = describe_row(self.view, part.row)
        return Group(part.row.option.id, rank.united(total), tuple(items), name)

    def _rank(self, row: Weighed, cell: Rect) -> Iterator[Primitive]:
        fill = {1: Role.FIELD_GREEN, None: Role.FIELD_GREY}.get(row.place, Role.CARD)
        yield self.box(cell, fill)
        size = RANK_GROWTH * self.sizes.text
        yield from Pen(self.metrics, size, bold=True).centred(row.rank_text, cell.centre)

    def _total(self, row: Weighed, cell: Rect) -> Iterator[Primitive]:
        yield self.box(cell, Role.FIELD_GREY if row.rank is None else Role.CARD)
        pen = self._fitting(self.view.totals[row.option.id], cell.width)
        text, middle = self.view.totals[row.option.id], cell.centre
        if row.missing:
            half = line_height(pen.size) / 2
            small = Pen(self.metrics, self.sizes.small, Role.SECONDARY)
            yield from small.centred(tr("so far"), Point(middle.x, middle.y + half))
            middle = Point(middle.x, middle.y - half / 2)
        yield from pen.centred(text, middle)
        yield from self._bar(row, cell)

    def _fitting(self, text: str, width: float) -> Pen:
        pen = Pen(self.metrics, self.sizes.text, bold=True)
        is_wide = pen.width(text) > width - self.sizes.padding
        return replace(pen, size=self.sizes.small) if is_wide else pen

    def _bar(self, row: Weighed, cell: Rect) -> Iterator[Primitive]:
        """Yield a bar as long as the total is, beside the highest of all."""
        if row.rank is None or self._highest_total <= 0:
            return
        share = float(row.total / self._highest_total)
        length = (cell.width - 2 * self.sizes.padding) * share
        height = self.sizes.padding / 2
        top = cell.bottom - 1.5 * height
        yield Box(Rect(cell.x + self.sizes.padding, top, length, height), fill=Role.ACCENT)

    def _disc(self, option: Option, left: float, top: float) -> tuple[Primitive, ...]:
        radius = self._disc_radius
        size = self.sizes.small if option.number < 100 else self.sizes.small * 0.9
        pen = Pen(self.metrics, max(size, self.sizes.small * 0.9), Role.ON_ACCENT, bold=True)
        middle = Point(left + radius, top + line_height(self.sizes.text) / 2)
        return number_disc(option.number, middle, radius, pen)

    def _rating(self, row: Weighed, criterion: Criterion, cell: Rect) -> Group:
        rating = self.view.ratings.get((row.option.id, criterion.id))
        value = rating.value if rating else None
        pen = Pen(self.metrics, self.sizes.text * RANK_GROWTH, bold=True)
        if value is None:
            pen = Pen(self.metrics, self.sizes.text, Role.SECONDARY)
        shown: tuple[TextLine, ...] = pen.centred(
            NOT_RATED if value is None else score_text(value), cell.centre
        )
        box = self.box(cell, Role.FIELD_GREY if value is None else Role.CARD)
        name = describe_rating(row.option, criterion, value)
        return Group(rating.id if rating else None, cell, (box, *shown), name)

    def box(self, cell: Rect, fill: Role) -> Box:
        """Return the ground of a cell."""
        return Box(cell, fill=fill, stroke=Role.LINE, corner=self.sizes.gap)


def left_width(sizes: GridSizes, option_width: float) -> float:
    """Return how far rank, name and total reach, for a width of the name."""
    return sizes.rank + sizes.gap + option_width + sizes.gap + sizes.total


def criterion_facts(criteria: Criteria, criterion: Criterion) -> tuple[str, ...]:
    """Return a criterion's weight with its share, its scale, and whether lower is better."""
    share = share_texts(criteria)[criteria.index(criterion)]
    weight = tr("weight {weight} · {share}", weight=number_text(criterion.weight), share=share)
    low, high = criterion.scale_low, criterion.scale_high
    scale = tr("{low} to {high}", low=low, high=high)
    if criterion.is_lower_better:
        return weight, tr("{scale}, lower is better", scale=scale)
    return weight, scale


def describe_criterion(criteria: Criteria, criterion: Criterion) -> str:
    """Return what a screen reader says of a criterion."""
    facts = ", ".join(criterion_facts(criteria, criterion))
    return tr("Criterion: {name}, {facts}", name=criterion.text, facts=facts)


def describe_rating(option: Option, criterion: Criterion, value: Decimal | None) -> str:
    """Return what a screen reader says of a cell."""
    facts = {
        "number": option.number,
        "option": option.text,
        "criterion": criterion.text,
        "low": criterion.scale_low,
        "high": criterion.scale_high,
        "weight": number_text(criterion.weight),
    }
    if value is None:
        return tr(
            "Option {number}: {option}, {criterion}, not yet rated, {low} to {high}, "
            "weight {weight}",
            **facts,
        )
    return tr(
        "Option {number}: {option}, {criterion}, {value} of {high}, weight {weight}",
        value=score_text(value),
        **facts,
    )


def describe_row(view: GridView, row: Weighed) -> str:
    """Return what a screen reader says of an option."""
    facts = {"number": row.option.number, "option": row.option.text}
    total = view.totals[row.option.id]
    if row.missing:
        return tr(
            "Option {number}: {option}, total {total} so far, {missing}, not ranked",
            total=total,
            missing=row.remark,
            **facts,
        )
    return tr(
        "Option {number}: {option}, total {total}, {rank}",
        total=total,
        rank=row.rank_words,
        **facts,
    )

"""Draw an option of a vote: its rank, its words, and its dots as dots, or as a bar."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.short_text import shortened
from dip_workshop.core.voting.rules import Tally
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.chart import number_disc
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.exercises.prioritisation.panel import Entry, Section
from dip_workshop.exercises.prioritisation.voting.sizes import VoteSizes
from dip_workshop.exercises.prioritisation.voting.view import VoteView, parts_of, remark_on

LONGEST_NOTE: Final = 80
MOST_LINES_IN_A_ROW: Final = 16
GROWTH: Final = 1.25
# Of the room for one dot, what stays between two.
SPACE_OF_A_DOT: Final = 2.5


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one row; without a result there is no more than the option."""

    option: Rect
    rank: Rect | None = None
    dots: Rect | None = None
    people: Rect | None = None
    most: Rect | None = None

    @property
    def whole(self) -> Rect:
        """Return the row from end to end."""
        every = (self.option, self.rank, self.dots, self.people, self.most)
        first, *rest = (cell for cell in every if cell)
        for cell in rest:
            first = first.united(cell)
        return first


@dataclass(frozen=True, slots=True)
class VoteRows:
    """Makes the sections of one vote, in one set of sizes; `marks` are short words on options."""

    view: VoteView
    sizes: VoteSizes
    metrics: TextMetrics
    marks: dict[RecordId, tuple[str, ...]]

    def sections(self, more: tuple[str, ...]) -> tuple[Section, ...]:
        """Return the options of the vote with running words below them, then those that wait."""
        words = tuple(map(self.words, more))
        parts = [part for part in parts_of(self.view) if part.rows]
        if not parts:
            return (Section(self._heading(tr("Options"), has_result=False), words),)
        # The words belong to the vote, and not to what waits for the next.
        last = max((n for n, part in enumerate(parts) if part.is_voted_on), default=0)
        return tuple(
            Section(
                self._heading(part.title, has_result=any(row for _, row in part.rows)),
                (
                    *(entry for option, row in part.rows for entry in self._rows(option, row)),
                    *(words if number == last else ()),
                ),
            )
            for number, part in enumerate(parts)
        )

    def words(self, text: str) -> Entry:
        """Return running words in small letters."""
        room = self.sizes.block - 2 * self.sizes.padding
        lines = wrap(self.metrics, text, self.sizes.small, room)
        height = block_height(lines, self.sizes.small) + 2 * self.sizes.padding

        def draw(at: Point) -> Group:
            start = Point(at.x + self.sizes.padding, at.y + self.sizes.padding)
            items = text_block(self.metrics, lines, start, self.sizes.small, Role.SECONDARY)
            return Group(None, Rect(at.x, at.y, self.sizes.block, height), items, text)

        return Entry(height, draw)

    def _heading(self, title: str, *, has_result: bool) -> Callable[..., Entry]:
        pen = Pen(self.metrics, self.sizes.small, Role.DEEP, bold=True)
        height = line_height(pen.size) + 2 * self.sizes.padding

        def draw(at: Point) -> Group:
            cells = self._cells(at, height, has_result=has_result)
            items: list[Primitive] = [self._box(cells.option, Role.FIELD_BLUE)]
            top = at.y + self.sizes.padding
            items += pen.left(title, cells.option.x + self.sizes.padding, top)
            named = (
                (cells.rank, tr("Rank")),
                (cells.dots, tr("Dots")),
                (cells.people, tr("People")),
                (cells.most, tr("Most of one")),
            )
            for cell, words in named:
                if cell is not None:
                    items.append(self._box(cell, Role.FIELD_BLUE))
                    items += pen.centred(words, cell.centre)
            return Group(None, cells.whole, tuple(items), title)

        return lambda *, is_more: Entry(height + self.sizes.gap, draw)  # noqa: ARG005

    def _rows(self, option: Option, row: Tally | None) -> Iterator[Entry]:
        """Yield an option's row, and more below it where its words are very many."""
        room = self._option_width(has_result=row is not None) - 3 * self.sizes.padding
        room -= 2 * self._radius
        lines = iter(wrap(self.metrics, option.text, self.sizes.text, room))
        chunk = tuple(islice(lines, MOST_LINES_IN_A_ROW))
        is_first = True
        while chunk:
            following = tuple(islice(lines, MOST_LINES_IN_A_ROW))
            notes = () if following else self._notes(option, row, room)
            part = _Part(option, row, chunk, notes, is_first)
            least = line_height(GROWTH * self.sizes.text)
            inner = block_height(chunk, self.sizes.text) + block_height(notes, self.sizes.small)
            height = max(inner, least) + 2 * self.sizes.padding
            yield Entry(height + self.sizes.gap, _drawing(self, part, height))
            chunk, is_first = following, False

    def _notes(self, option: Option, row: Tally | None, room: float) -> tuple[str, ...]:
        remark = remark_on(row) if row else ""
        said = (remark, shortened(option.note, LONGEST_NOTE), *self.marks.get(option.id, ()))
        return tuple(
            line
            for words in filter(None, said)
            for line in wrap(self.metrics, words, self.sizes.small, room)
        )

    def draw(self, part: "_Part", at: Point, height: float) -> Group:
        """Return one part of an option's row."""
        cells, pad = self._cells(at, height, has_result=part.row is not None), self.sizes.padding
        high = block_height(part.lines, self.sizes.text)
        tall = high + block_height(part.notes, self.sizes.small)
        left = cells.option.x + 2 * pad + 2 * self._radius
        top = at.y + (height - tall) / 2
        items: list[Primitive] = [self._box(cells.option, Role.CARD)]
        if part.is_first:
            items += self._disc(part.option, cells.option.x + pad, top)
            items += self._figures(cells, part.row) if part.row else ()
        # Last, so that words which go on in a next row are read on without a break.
        items += text_block(self.metrics, part.lines, Point(left, top), self.sizes.text)
        below = Point(left, top + high)
        items += text_block(self.metrics, part.notes, below, self.sizes.small, Role.SECONDARY)
        name = describe_row(part.option, part.row)
        return Group(part.option.id, cells.whole, tuple(items), name)

    def _figures(self, cells: _Cells, row: Tally) -> Iterator[Primitive]:
        pen = Pen(self.metrics, GROWTH * self.sizes.text, bold=True)
        plain = replace(pen, size=self.sizes.text, bold=False)
        shown = (
            (cells.rank, row.rank_text, pen, _rank_role(row)),
            (cells.people, str(row.people), plain, Role.CARD),
            (cells.most, str(row.most_by_one), plain, Role.CARD),
        )
        for cell, words, letters, fill in shown:
            if cell is not None:
                yield self._box(cell, fill)
                yield from letters.centred(words, cell.centre)
        if cells.dots is not None:
            yield self._box(cells.dots, Role.CARD)
            yield from self._dots(row.dots, cells.dots, pen)

    def _dots(self, count: int, cell: Rect, pen: Pen) -> Iterator[Primitive]:
        """Yield a number with so many dots after it, or a bar where the highest has no room."""
        pad = self.sizes.padding
        width = pen.width("88") + pad
        yield from pen.centred(str(count), Point(cell.x + width / 2 + pad / 2, cell.centre.y))
        room = cell.width - width - 2 * pad
        radius = self.sizes.small / 3
        step = SPACE_OF_A_DOT * radius
        left, middle = cell.x + width + pad, cell.centre.y
        if self.view.highest * step <= room:
            for number in range(count):
                dot = Rect(left + number * step, middle - radius, 2 * radius, 2 * radius)
                yield Box(dot, fill=Role.ACCENT, corner=radius)
        elif count:
            length = room * count / self.view.highest
            yield Box(Rect(left, middle - radius, length, 2 * radius), fill=Role.ACCENT)

    def _disc(self, option: Option, left: float, top: float) -> tuple[Primitive, ...]:
        pen = Pen(self.metrics, self.sizes.small, Role.ON_ACCENT, bold=True)
        middle = Point(left + self._radius, top + line_height(self.sizes.text) / 2)
        return number_disc(option.number, middle, self._radius, pen)

    @property
    def _radius(self) -> float:
        return self.sizes.small * 0.95

    def _option_width(self, *, has_result: bool) -> float:
        if not has_result:
            return self.sizes.block
        figures = self.sizes.rank + self.sizes.dots + 2 * self.sizes.figure
        return self.sizes.block - figures - 4 * self.sizes.gap

    def _cells(self, at: Point, height: float, *, has_result: bool) -> _Cells:
        sizes, option = self.sizes, self._option_width(has_result=has_result)
        if not has_result:
            return _Cells(Rect(at.x, at.y, option, height))
        cells, left = [], at.x
        for width in (sizes.rank, option, sizes.dots, sizes.figure, sizes.figure):
            cells.append(Rect(left, at.y, width, height))
            left += width + sizes.gap
        rank, words, dots, people, most = cells
        return _Cells(words, rank, dots, people, most)

    def _box(self, cell: Rect, fill: Role) -> Box:
        return Box(cell, fill=fill, stroke=Role.LINE, corner=self.sizes.gap)


@dataclass(frozen=True, slots=True)
class _Part:
    """As many lines of one option as stand together; the first part bears its numbers."""

    option: Option
    row: Tally | None
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    is_first: bool


def describe_row(option: Option, row: Tally | None) -> str:
    """Return what a screen reader says of an option."""
    name = tr("Option {number}: {option}", number=option.number, option=option.text)
    return ", ".join((name, *facts_of(row))) if row else name


def facts_of(row: Tally) -> tuple[str, ...]:
    """Return such as "rank 1", "9 dots from 7 people" and "2 at most from one"."""
    dots = tr_count("{n} dot", "{n} dots", row.dots)
    people = tr_count("{n} person", "{n} people", row.people)
    return (
        row.rank_words,
        tr("{dots} from {people}", dots=dots, people=people),
        tr("{most} at most from one", most=row.most_by_one),
    )


def _drawing(rows: VoteRows, part: _Part, height: float) -> Callable[[Point], Group]:
    return lambda at: rows.draw(part, at, height)


def _rank_role(row: Tally) -> Role:
    if not row.stays:
        return Role.FIELD_GREY
    return Role.FIELD_GREEN if row.place == 1 else Role.CARD

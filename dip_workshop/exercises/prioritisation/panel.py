"""The list beside the chart: the ranking with its rule, and the options not yet scored.

The list is a row of entries that flow down columns, as many as are needed.
"""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Protocol

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Line, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.chart import BADGE, number_disc
from dip_workshop.exercises.prioritisation.label_places import disc_box
from dip_workshop.exercises.prioritisation.lettering import Pen, Sizes, line_height
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix, is_on_the_line
from dip_workshop.exercises.prioritisation.ranking import (
    Ranked,
    rule_in_words,
    score_texts,
    scores_in_words,
)

PADDING = 14.0
ROOMY, TIGHT = 6.0, 1.5
RING_INSET = 6.0
SECTION_GAP = 14.0
TRAY_INSET = 6.0
MOST_LINES_IN_A_ROW = 16


def _no_parts(_at: Point) -> tuple[Group, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the list that is not torn apart; `draw` gets its top left corner.

    `ruled` is how long the line below it is, nought where there is none. `parts` stand on it
    and can be selected each by itself.
    """

    height: float
    draw: Callable[[Point], Group]
    is_tray: bool = False
    ruled: float = 0.0
    parts: Callable[[Point], tuple[Group, ...]] = _no_parts


class Heading(Protocol):
    """Makes a section's heading; with `is_more` that of a column in which it goes on."""

    def __call__(self, *, is_more: bool) -> Entry:
        """Return the heading."""


@dataclass(frozen=True, slots=True)
class Section:
    """Entries below a heading, which is repeated where they go on in a next column.

    One that `hangs` begins no column: where it does not fit, its column is made longer.
    """

    heading: Heading
    entries: tuple[Entry, ...]
    hangs: bool = False


@dataclass(frozen=True, slots=True)
class ListWriter:
    """Makes the sections of one matrix's list, in one set of sizes."""

    matrix: PrioritisationMatrix
    sizes: Sizes
    metrics: TextMetrics
    told: dict[RecordId, str]
    ties: dict[RecordId, tuple[str, ...]]
    row_padding: float = ROOMY

    @property
    def width(self) -> float:
        """Return the room between the paddings of a column."""
        return self.sizes.column - 2 * PADDING

    @property
    def _pen(self) -> Pen:
        return Pen(self.metrics, self.sizes.row)

    @property
    def _small(self) -> Pen:
        return Pen(self.metrics, self.sizes.small, Role.SECONDARY)

    @property
    def _score_width(self) -> float:
        return self._small.width(tr("Impact")) + 7

    @property
    def _number_radius(self) -> float:
        return self.sizes.small * 0.75

    @property
    def _rank_width(self) -> float:
        return self._pen.width("88=") + 10

    @property
    def _number_width(self) -> float:
        return 2 * self._number_radius + 8

    def ranking(self, ranked: tuple[Ranked, ...], hint: str) -> Section:
        """Return the ranking with its rule under it; `hint` stands there while it is empty."""
        scored = zip(ranked, score_texts(ranked), strict=True)
        rows = [entry for row in scored for entry in self._ranked_rows(*row)]
        if not rows and hint:
            rows = [self.words(hint)]
        return Section(
            lambda *, is_more: self._heading(_titled(tr("Ranking"), is_more=is_more), _columns()),
            (*rows, self._rule()),
        )

    def tray(self, options: tuple[Option, ...], hint: str) -> Section:
        """Return the options that lack a score; `hint` stands there while there are none."""
        rows = [entry for option in options for entry in self._tray_rows(option)]
        title = tr("Not yet scored ({count})", count=len(options))
        return Section(
            lambda *, is_more: self._heading(
                _titled(title, is_more=is_more), (), owner=self.matrix.id, is_tray=True
            ),
            tuple(rows) if rows else (self.words(hint, is_tray=True),),
            hangs=not rows,
        )

    def titled(self, title: str, entries: tuple[Entry, ...], owner: RecordId) -> Section:
        """Return entries below a heading that stands for a record."""
        return Section(
            lambda *, is_more: self._heading(_titled(title, is_more=is_more), (), owner), entries
        )

    def blank_rows(self, count: int) -> Section:
        """Return numbered lines to write options and scores on by hand."""
        return Section(
            lambda *, is_more: self._heading(_titled(tr("Options"), is_more=is_more), _columns()),
            (*(self._blank_row(n) for n in range(1, count + 1)), self._rule()),
        )

    def words(self, text: str, *, is_tray: bool = False, owner: RecordId | None = None) -> Entry:
        """Return running words in small letters; they may stand for a record."""
        lines = wrap(self.metrics, text, self.sizes.small, self.width)
        height = block_height(lines, self.sizes.small) + 2 * self.row_padding

        def draw(at: Point) -> Group:
            start = Point(at.x, at.y + self.row_padding)
            items = text_block(self.metrics, lines, start, self.sizes.small, Role.SECONDARY)
            return Group(owner, Rect(at.x, at.y, self.width, height), items, text)

        return Entry(height, draw, is_tray)

    def _rule(self) -> Entry:
        return self.words(rule_in_words(self.matrix))

    def _heading(
        self,
        text: str,
        columns: tuple[str, ...],
        owner: RecordId | None = None,
        *,
        is_tray: bool = False,
    ) -> Entry:
        pen = Pen(self.metrics, self.sizes.title, bold=True)
        height = line_height(pen.size) + 10

        def draw(at: Point) -> Group:
            items: list[Primitive] = [*pen.left(text, at.x, at.y + 4)]
            small_top = at.y + 4 + line_height(pen.size) - line_height(self.sizes.small) - 1
            for column, right in zip(columns, self._score_edges(at.x), strict=False):
                items += self._small.right(column, right, small_top)
            return Group(owner, Rect(at.x, at.y, self.width, height), tuple(items), text)

        return Entry(height, draw, is_tray)

    def _score_edges(self, left: float) -> tuple[float, float, float]:
        """Return the right edges of the impact, the effort and the total."""
        right = left + self.width
        return right - 2 * self._score_width, right - self._score_width, right

    def _ranked_rows(self, ranked: Ranked, scores: tuple[str, ...]) -> Iterator[Entry]:
        notes = (BADGE,) if is_on_the_line(self.matrix, ranked.option) else ()
        yield from self._rows(ranked.option, ranked.rank_text, scores, notes)

    def _tray_rows(self, option: Option) -> Iterator[Entry]:
        given = scores_in_words(option)
        notes = (tr("{score} so far", score=given[0]),) if given else ()
        yield from self._rows(option, "", (), notes, is_tray=True)

    def _rows(
        self,
        option: Option,
        rank: str,
        scores: tuple[str, ...],
        notes: tuple[str, ...],
        *,
        is_tray: bool = False,
    ) -> Iterator[Entry]:
        """Yield an option's row, and more below it where its words are very many."""
        indent = self._rank_width if rank else 2.0
        notes = (*notes, *self.ties.get(option.id, ()))
        below = self.width - indent - self._number_width
        room = below - (3 * self._score_width + 4 if scores else 0.0)
        lines = iter(wrap(self.metrics, option.text, self.sizes.row, room))
        chunk = tuple(islice(lines, MOST_LINES_IN_A_ROW))
        is_first = True
        while chunk:
            following = tuple(islice(lines, MOST_LINES_IN_A_ROW))
            row = _Row(
                option=option,
                lines=chunk,
                indent=indent,
                rank=rank if is_first else "",
                scores=scores if is_first else (),
                notes=() if following else self._note_lines(notes, below),
                has_number=is_first,
                is_last=not following,
            )
            yield self._row_entry(row, is_tray=is_tray)
            chunk, is_first = following, False

    def _note_lines(self, notes: tuple[str, ...], room: float) -> tuple[str, ...]:
        return tuple(
            line for note in notes for line in wrap(self.metrics, note, self.sizes.small, room)
        )

    def _row_entry(self, row: "_Row", *, is_tray: bool) -> Entry:
        height = (
            block_height(row.lines, self.sizes.row)
            + block_height(row.notes, self.sizes.small)
            + 2 * self.row_padding
        )
        ruled = self.width if row.is_last else 0.0
        return Entry(height, lambda at: self._row_group(row, at, height), is_tray, ruled)

    def _row_group(self, row: "_Row", at: Point, height: float) -> Group:
        top = at.y + self.row_padding
        words = Point(at.x + row.indent + self._number_width, top)
        below = Point(words.x, top + block_height(row.lines, self.sizes.row))
        items: list[Primitive] = [
            *(self._number(row.option, at.x + row.indent, top) if row.has_number else ()),
            *self._pen.left(row.rank, at.x, top),
            *self._scores(row.scores, at.x, top),
            # Last, so that words which go on in a next row are read on without a break.
            *text_block(self.metrics, row.lines, words, self.sizes.row),
            *text_block(self.metrics, row.notes, below, self.sizes.small, Role.SECONDARY),
        ]
        # Lower than the row: a ring round it must not reach the words of the next.
        inset = min(RING_INSET, height / 4)
        bounds = Rect(at.x, at.y + inset, self.width, height - 2 * inset)
        return Group(row.option.id, bounds, tuple(items), self.told.get(row.option.id, ""))

    def _scores(self, scores: tuple[str, ...], left: float, top: float) -> Iterator[Primitive]:
        for score, right in zip(scores, self._score_edges(left), strict=False):
            is_total = right == self._score_edges(left)[-1]
            pen = Pen(self.metrics, self.sizes.row, bold=is_total)
            yield from pen.right(score, right, top)

    def _number(self, option: Option, left: float, top: float) -> tuple[Primitive, ...]:
        radius = self._number_radius
        centre = Point(left + radius, top + line_height(self.sizes.row) / 2)
        if option.is_scored:
            pen = Pen(self.metrics, self.sizes.small, Role.ON_ACCENT, bold=True)
            return number_disc(option.number, centre, radius, pen)
        pen = Pen(self.metrics, self.sizes.small, Role.DEEP, bold=True)
        ring = Box(disc_box(centre, radius), stroke=Role.DEEP, stroke_width=1.5, corner=radius)
        return (ring, *pen.centred(str(option.number), centre))

    def _blank_row(self, number: int) -> Entry:
        height = 2.4 * line_height(self.sizes.row)

        def draw(at: Point) -> Group:
            top = at.y + height - line_height(self.sizes.row) - self.row_padding
            items: tuple[Primitive, ...] = (
                *self._small.left(str(number), at.x, top),
                _ruled(at, self.width, height),
            )
            return Group(
                None,
                Rect(at.x, at.y, self.width, height),
                items,
                tr("Line {number}", number=number),
            )

        return Entry(height, draw)


@dataclass(frozen=True, slots=True)
class _Row:
    """What one row of the list shows."""

    option: Option
    lines: tuple[str, ...]
    indent: float
    rank: str
    scores: tuple[str, ...]
    notes: tuple[str, ...]
    has_number: bool
    is_last: bool


Column = list[tuple[float, Entry]]


def flow(sections: tuple[Section, ...], height_of: Callable[[int], float]) -> list[Column]:
    """Return the entries of sections in columns, each with its distance from the column's top.

    `height_of` tells the room in the column of a number, from 0. A heading
    never stands alone at the foot of a column.
    """
    columns: list[Column] = [[]]
    used = 0.0
    for section in sections:
        pending = section.heading(is_more=False)
        used += SECTION_GAP if columns[-1] else 0.0
        for number, entry in enumerate(section.entries):
            heading = pending if number == 0 else None
            needed = entry.height + (heading.height if heading else 0.0)
            is_full = used + needed > height_of(len(columns) - 1)
            if columns[-1] and is_full and not section.hangs:
                columns.append([])
                used = 0.0
                heading = heading or section.heading(is_more=True)
            for part in (heading, entry) if heading else (entry,):
                columns[-1].append((used, part))
                used += part.height
    return columns


def column_groups(
    column: Column, rect: Rect, tray_owner: RecordId, *, is_last: bool
) -> tuple[Group, ...]:
    """Return a card with the entries of one column; below the last of them the tray goes on."""
    left, top = rect.x + PADDING, rect.y + PADDING
    lowest, last = column[-1]
    rect = rect._replace(height=max(rect.height, lowest + last.height + 2 * PADDING))
    card = Group(
        None, rect, (Box(rect, fill=Role.CARD, stroke=Role.LINE, corner=10.0),), tr("List")
    )
    drawn = [part for y, entry in column for part in _drawn(entry, Point(left, top + y))]
    tray = [(y, entry) for y, entry in column if entry.is_tray]
    if not tray:
        return (card, *drawn)
    start = top + tray[0][0]
    end = rect.bottom - TRAY_INSET if is_last else top + tray[-1][0] + tray[-1][1].height
    ground = Rect(rect.x + TRAY_INSET, start, rect.width - 2 * TRAY_INSET, max(end - start, 1.0))
    box = Box(ground, fill=Role.FIELD_GREY, stroke=Role.LINE, corner=8.0)
    return (card, Group(tray_owner, ground, (box,), tr("Not yet scored")), *drawn)


def _drawn(entry: Entry, at: Point) -> Iterator[Group]:
    """Yield an entry, and the line below it, which lies outside what a ring goes round."""
    yield entry.draw(at)
    yield from entry.parts(at)
    if entry.ruled:
        line = _ruled(at, entry.ruled, entry.height)
        yield Group(None, Rect(line.start.x, line.start.y - 0.5, entry.ruled, 1.0), (line,))


def _columns() -> tuple[str, str, str]:
    return tr("Impact"), tr("Effort"), tr("Total")


def _titled(title: str, *, is_more: bool) -> str:
    return tr("{title}, continued", title=title) if is_more else title


def _ruled(at: Point, width: float, height: float) -> Line:
    y = at.y + height - 0.5
    return Line(Point(at.x, y), Point(at.x + width, y), 1.0, Role.LINE)

"""Ballot papers to print, cut apart and hand out: the options with a box each, and no name."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea
from dip_workshop.core.voting.model import MOST_VOTERS, Vote, open_vote, options_in
from dip_workshop.core.voting.rules import FEWEST_OPTIONS, dots_for
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import people_present
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.lettering import Pen, line_height
from dip_workshop.exercises.prioritisation.model import (
    PrioritisationMatrix,
    options_of,
)
from dip_workshop.exercises.prioritisation.panel import Column, Entry, Section, flow
from dip_workshop.exercises.prioritisation.voting.view import limit_in_words

TEXT, SMALL, TITLE = 11.0, 9.0, 13.0
PADDING, GAP, BOX = 12.0, 10.0, 15.0
ROW_GAP: Final = 5.0
LEAST_WIDTH: Final = 230.0
MOST_LINES_OF_AN_OPTION: Final = 16


@dataclass(frozen=True, slots=True)
class _Paper:
    """One ballot paper as it is printed over and over."""

    title: str
    says: str
    options: tuple[Idea, ...]
    width: float
    metrics: TextMetrics

    @property
    def room(self) -> float:
        """Return the width between the paddings."""
        return self.width - 2 * PADDING

    def columns(self, height: float) -> list[Column]:
        """Return the paper in as many columns of a height as it needs."""
        rows = tuple(entry for option in self.options for entry in self._rows(option))
        section = Section(lambda *, is_more: self._heading(is_more=is_more), rows)
        return flow((section,), lambda _column: height - 2 * PADDING)

    def _heading(self, *, is_more: bool) -> Entry:
        title = tr("{title}, continued", title=self.title) if is_more else self.title
        named = wrap(self.metrics, title, TITLE, self.room, bold=True)
        said = () if is_more else wrap(self.metrics, self.says, SMALL, self.room)
        top = block_height(named, TITLE)

        def draw(at: Point) -> Group:
            below = Point(at.x, at.y + top)
            items = (
                *text_block(self.metrics, named, at, TITLE, Role.DEEP, bold=True),
                *text_block(self.metrics, said, below, SMALL, Role.SECONDARY),
            )
            height = top + block_height(said, SMALL)
            return Group(None, Rect(at.x, at.y, self.room, height), items, f"{title}. {self.says}")

        return Entry(top + block_height(said, SMALL) + ROW_GAP, draw)

    def _rows(self, option: Idea) -> Iterator[Entry]:
        pen = Pen(self.metrics, TEXT, bold=True)
        indent = BOX + ROW_GAP + pen.width("888") + ROW_GAP
        lines = wrap(self.metrics, option.text, TEXT, self.room - indent)
        for start in range(0, len(lines), MOST_LINES_OF_AN_OPTION):
            chunk = lines[start : start + MOST_LINES_OF_AN_OPTION]
            yield self._row(option, chunk, indent, is_first=start == 0)

    def _row(self, option: Idea, lines: tuple[str, ...], indent: float, *, is_first: bool) -> Entry:
        height = max(block_height(lines, TEXT), BOX)
        number = Pen(self.metrics, TEXT, bold=True)

        def draw(at: Point) -> Group:
            top = at.y + (max(BOX, line_height(TEXT)) - line_height(TEXT)) / 2
            box = Box(Rect(at.x, at.y, BOX, BOX), stroke=Role.INK, corner=2.0)
            right = at.x + indent - ROW_GAP
            first: tuple[Primitive, ...] = ()
            if is_first:
                first = (box, *number.right(str(option.number), right, top))
            words = text_block(self.metrics, lines, Point(at.x + indent, top), TEXT)
            name = tr("Option {number}: {option}", number=option.number, option=option.text)
            return Group(None, Rect(at.x, at.y, self.room, height), (*first, *words), name)

        return Entry(height + ROW_GAP, draw)


def lacks_options(board: Board, exercise_id: RecordId) -> str:
    """Return what must be there before a ballot can be printed, "" where it is."""
    if len(options_of(board, exercise_id)) < FEWEST_OPTIONS:
        return tr("two options are needed first")
    return ""


def layout_ballots(
    board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return pages with a ballot paper for each voter, as many to a page as it has room for."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    vote = open_vote(board, matrix.id)
    width = width_of_each(medium.size.width, LEAST_WIDTH)
    options: tuple[Idea, ...] = options_of(board, matrix.id)
    if vote is not None:
        options = options_in(board, vote)
    paper = _Paper(matrix.text, _says(vote, len(options)), options, width, metrics)
    columns = paper.columns(medium.size.height)
    wanted = vote.seats if vote else min(max(people_present(board), 0), MOST_VOTERS)
    return tuple(
        Page(matrix.text, picture_of(groups))
        for groups in shared_out(columns, width, medium.size, wanted, tr("Ballot paper"))
    )


def _says(vote: Vote | None, options: int) -> str:
    dots = vote.dots if vote else dots_for(options, is_multivoting=False)
    have = tr_count("You have {n} dot.", "You have {n} dots.", dots)
    how = tr("Write into the boxes how many dots you give; no name.")
    if vote is None:
        return f"{have} {how}"
    limit = limit_in_words(vote)
    rule = tr("{limit}.", limit=limit[:1].upper() + limit[1:])
    return f"{have} {rule} {how}"


def shared_out(
    columns: list[Column], width: float, size: Size, wanted: int, name: str
) -> Iterator[tuple[Group, ...]]:
    """Yield the groups of each page: copies of a paper side by side and below one another.

    Where nobody knows how many are `wanted` they fill a page. `name` is what a paper is called.
    """
    height = max((top + e.height for top, e in columns[0]), default=0.0) + 2 * PADDING
    across = max(1, int((size.width + GAP) // (width + GAP)))
    down = max(1, int((size.height + GAP) // (height + GAP))) if len(columns) == 1 else 1
    if len(columns) > 1:
        height = size.height
    places = [
        Rect(column * (width + GAP), row * (height + GAP), width, height)
        for row in range(down)
        for column in range(across)
    ]
    copies = wanted or max(1, len(places) // len(columns))
    parts = [column for _ in range(copies) for column in columns]
    for start in range(0, len(parts), len(places)):
        pairs = zip(parts[start : start + len(places)], places, strict=False)
        yield tuple(group for column, place in pairs for group in _drawn(column, place, name))


def width_of_each(width: float, least: float) -> float:
    """Return how wide papers are that stand side by side, as many as have room, on a page."""
    across = max(1, int((width + GAP) // (least + GAP)))
    return (width - (across - 1) * GAP) / across


def _drawn(column: Column, place: Rect, name: str) -> Iterator[Group]:
    edge = Box(place.grown(-0.5), stroke=Role.LINE)
    yield Group(None, place, (edge,), name)
    for top, entry in column:
        yield entry.draw(Point(place.x + PADDING, place.y + PADDING + top))

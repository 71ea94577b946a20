"""Lay a vote out: what it is about and who has voted, then the options in columns."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.voting.rules import FEWEST_OPTIONS, dots_for
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Box, Group, Primitive, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.prioritisation.chart import number_disc
from dip_workshop.exercises.prioritisation.label_places import disc_box
from dip_workshop.exercises.prioritisation.lettering import Pen
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix, options_of
from dip_workshop.exercises.prioritisation.panel import Column, Section, flow
from dip_workshop.exercises.prioritisation.tie_words import decision_marks
from dip_workshop.exercises.prioritisation.voting.rows import VoteRows
from dip_workshop.exercises.prioritisation.voting.sizes import VOTE_SIZES, VoteSizes
from dip_workshop.exercises.prioritisation.voting.view import (
    VoteView,
    how_far,
    rule_in_words,
    vote_in_words,
    vote_view,
)

MARGIN: Final = 16.0
MOST_COLUMNS: Final = 5
# Widths of a column on the wall, in shares of the usual one, and by how much each must gain to be
# taken: words that are broken more often are read less easily.
WIDTHS: Final = {1.0: 1.0, 0.9: 1.03, 0.8: 1.06}
# Columns of like height do not always hold all that they could.
SLACK: Final = (1.0, 1.05, 1.1, 1.2, 1.4, 1.7, 2.0)
PAPER_SCALES: Final = (1.6, 1.4, 1.25, 1.1, 1.0, 0.89)
SCALE_FOR_SEVERAL_PAGES: Final = 1.0
TYPE_BELOW: Final = tr("Type the options below, one by one: each gets a number.")
HOW_TO_BEGIN: Final = tr(
    "Take out what is there twice, then begin the vote: Ctrl+Shift+T. What is typed after that "
    "waits for the next vote."
)
HOW_TO_ENTER: Final = tr(
    "Enter the ballots one by one with Ctrl+U, or select an option and press a digit for the "
    "hands that go up. Where the dots went is hidden until you reveal it with Ctrl+Shift+U."
)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What every arrangement of one vote is drawn from."""

    view: VoteView
    marks: dict[RecordId, tuple[str, ...]]
    metrics: TextMetrics
    purpose: Purpose

    def rows(self, sizes: VoteSizes) -> VoteRows:
        """Return what makes the rows in a set of sizes."""
        return VoteRows(self.view, sizes, self.metrics, self.marks)

    def words_below(self) -> tuple[str, ...]:
        """Return what is said below the options: how to go on, or how it was counted."""
        if self.view.vote is not None and self.view.vote.is_revealed:
            return (rule_in_words(self.view.vote),)
        if self.purpose is not Purpose.CONSOLE:
            return ()
        if self.view.vote is not None:
            return (HOW_TO_ENTER,)
        return (HOW_TO_BEGIN if len(self.view.rows) >= FEWEST_OPTIONS else TYPE_BELOW,)


def vote_layout(
    board: Board, matrix: PrioritisationMatrix, medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the last vote as one page on the wall, and as many as it needs on paper."""
    view = vote_view(board, matrix)
    decided = decision_marks(board, view.decided)
    marks = {
        o.id: (*decided.get(o.id, ()), *view.marks.get(o.id, ()), *tie_marks(board, o))
        for o in options_of(board, matrix.id)
    }
    drawing = _Drawing(view, marks, metrics, medium.purpose)
    if medium.purpose is Purpose.PAPER:
        return tuple(_paper_pages(drawing, medium.size))
    sizes = VOTE_SIZES[medium.purpose]
    has_figures = view.vote is not None and not view.is_open
    return (_wall(drawing, sizes if has_figures else sizes.across(sizes.bare), medium.size),)


def _wall(drawing: _Drawing, widest: VoteSizes, shape: Size) -> Page:
    """Return the options in columns of the number and width in which all is seen largest."""
    tried = []
    entries = _entries(drawing.rows(widest).sections(drawing.words_below()))
    for share, worth in WIDTHS.items():
        sizes = widest.across(share * widest.block)
        sections = drawing.rows(sizes).sections(drawing.words_below())
        if _entries(sections) > entries:
            # Very many words would be parted over rows.
            continue
        for columns in _columns_tried(sections):
            width = len(columns) * (sizes.block + MARGIN) - MARGIN
            head = _head(drawing, sizes, width)
            height = head.bounds.height + MARGIN + max(map(height_of_column, columns), default=0.0)
            least = worth * max(width / shape.width, height / shape.height)
            tried.append((least, columns, sizes, head))
    _, columns, sizes, head = min(tried, key=lambda each: each[0])
    groups = (head, *_chips(drawing, sizes, head), *_drawn(columns, sizes, head.bounds.bottom))
    return Page(drawing.view.matrix.text, picture_of(groups, MARGIN))


def _entries(sections: tuple[Section, ...]) -> int:
    return sum(len(section.entries) for section in sections)


def _columns_tried(sections: tuple[Section, ...]) -> Iterator[list[Column]]:
    whole = sum(
        section.heading(is_more=False).height + sum(entry.height for entry in section.entries)
        for section in sections
    )
    tallest = max((e.height for section in sections for e in section.entries), default=0.0)
    for count in range(1, MOST_COLUMNS + 1):
        yield even_columns(sections, count, max(whole / count, tallest))


def even_columns(sections: tuple[Section, ...], count: int, height: float) -> list[Column]:
    """Return the entries in so many columns at most, of like height as far as that goes."""
    if count == 1:
        return flow(sections, lambda _column: float("inf"))
    for slack in SLACK:
        columns = flow(sections, lambda _column, room=slack * height: room)  # type: ignore[misc]
        if len(columns) <= count:
            return columns
    return flow(sections, lambda _column: float("inf"))


def _paper_pages(drawing: _Drawing, size: Size) -> Iterator[Page]:
    tried = (_sheets(drawing, scale, size) for scale in PAPER_SCALES)
    one_page = next((sheets for sheets in tried if len(sheets) == 1), None)
    pages = one_page or _sheets(drawing, SCALE_FOR_SEVERAL_PAGES, size)
    title = drawing.view.matrix.text
    following = tr("{title}: vote, continued", title=title)
    for number, groups in enumerate(pages):
        yield Page(following if number else title, picture_of(groups))


def _sheets(drawing: _Drawing, scale: float, size: Size) -> list[tuple[Group, ...]]:
    """Return the groups page by page; the columns of a page share its width."""
    base = VOTE_SIZES[Purpose.PAPER].scaled(scale)
    count = max(1, int((size.width + MARGIN) // (base.block + MARGIN)))
    sizes = base.across((size.width - (count - 1) * MARGIN) / count)
    head = _head(drawing, sizes, size.width)
    first = size.height - head.bounds.height - MARGIN
    sections = drawing.rows(sizes).sections(drawing.words_below())
    columns = flow(sections, lambda column: first if column < count else size.height)
    top = (head, *_chips(drawing, sizes, head))
    return [
        (*top, *_drawn(columns[:count], sizes, head.bounds.bottom)),
        *(
            tuple(_drawn(columns[start : start + count], sizes, -MARGIN))
            for start in range(count, len(columns), count)
        ),
    ]


def _drawn(columns: list[Column], sizes: VoteSizes, above: float) -> Iterator[Group]:
    for number, column in enumerate(columns):
        left = number * (sizes.block + MARGIN)
        for top, entry in column:
            yield entry.draw(Point(left, above + MARGIN + top))


def height_of_column(column: Column) -> float:
    """Return how far down a column reaches."""
    return max((top + entry.height for top, entry in column), default=0.0)


def head_in_words(view: VoteView) -> tuple[str, ...]:
    """Return what a vote is about, and how far it is, a line each."""
    if view.vote is None:
        count = len(view.rows)
        if count < FEWEST_OPTIONS:
            return (tr("No vote yet"),)
        dots = dots_for(count, is_multivoting=False)
        quarter = tr_count(
            "A quarter of {count} options: {n} dot each",
            "A quarter of {count} options: {n} dots each",
            dots,
            count=count,
        )
        return tr("No vote yet"), quarter
    return tr("Vote {number}", number=view.number), vote_in_words(view.vote), how_far(view)


def _head(drawing: _Drawing, sizes: VoteSizes, width: float) -> Group:
    """Return a card across the columns, with room for a disc for each person below its words."""
    view, pad = drawing.view, 1.5 * sizes.padding
    title, *facts = head_in_words(view)
    room = width - 2 * pad
    lines = tuple(
        line for words in facts for line in wrap(drawing.metrics, words, sizes.text, room)
    )
    pen = Pen(drawing.metrics, sizes.title, Role.DEEP, bold=True)
    named = text_block(drawing.metrics, (title,), Point(pad, pad), pen.size, pen.role, bold=True)
    below = Point(pad, pad + block_height((title,), pen.size))
    words = text_block(drawing.metrics, lines, below, sizes.text)
    height = below.y + block_height(lines, sizes.text) + pad
    height += _chip_lines(view, sizes, room) * _chip_step(sizes)
    rect = Rect(0.0, 0.0, width, height)
    card = Box(rect, fill=Role.CARD, stroke=Role.LINE, corner=2 * sizes.gap)
    owner = view.vote.id if view.vote else view.matrix.id
    items: tuple[Primitive, ...] = (card, *named, *words)
    return Group(owner, rect, items, ". ".join((title, *facts)))


def _chips(drawing: _Drawing, sizes: VoteSizes, head: Group) -> Iterator[Group]:
    """Yield a disc for each person: filled once a ballot is in, which can then be changed."""
    view, pad = drawing.view, 1.5 * sizes.padding
    lines = _chip_lines(view, sizes, head.bounds.width - 2 * pad)
    if not lines or view.vote is None:
        return
    step, a_line = _chip_step(sizes), _chips_a_line(sizes, head.bounds.width - 2 * pad)
    top = head.bounds.bottom - pad - lines * step + step / 2
    for number in range(max(view.vote.seats, len(view.ballots))):
        line, place = divmod(number, a_line)
        middle = Point(pad + sizes.chip + place * step, top + line * step)
        yield _chip(drawing, sizes, number, middle)


def _chip(drawing: _Drawing, sizes: VoteSizes, number: int, middle: Point) -> Group:
    box = disc_box(middle, sizes.chip)
    if number >= len(drawing.view.ballots):
        ring = Box(box, stroke=Role.DEEP, stroke_width=1.0, corner=sizes.chip)
        return Group(None, box, (ring,), tr("A ballot that is not in yet"))
    pen = Pen(drawing.metrics, sizes.small, Role.ON_ACCENT, bold=True)
    ballot = drawing.view.ballots[number]
    name = tr("Ballot {number}, in", number=number + 1)
    return Group(ballot.id, box, number_disc(number + 1, middle, sizes.chip, pen), name)


def _chip_lines(view: VoteView, sizes: VoteSizes, width: float) -> int:
    if view.vote is None or view.vote.is_revealed or view.is_by_hands:
        return 0
    people = max(view.vote.seats, len(view.ballots))
    return -(-people // _chips_a_line(sizes, width))


def _chips_a_line(sizes: VoteSizes, width: float) -> int:
    return max(1, int(width // _chip_step(sizes)))


def _chip_step(sizes: VoteSizes) -> float:
    return 2 * sizes.chip + 2 * sizes.gap

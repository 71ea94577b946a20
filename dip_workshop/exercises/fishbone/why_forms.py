"""Five whys on paper: a form for each cause that somebody asked "why?" about.

Its parts are those of the usual form: the problem, each why with a line of
evidence, the root causes, and the test whether the problem would be gone
without them. Stopping before the fifth why is as good as going on.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Group, Line, Picture, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.exercises.fishbone.enlarging import enlarged
from dip_workshop.exercises.fishbone.ladder import Branch, branch_from, remarks_of
from dip_workshop.exercises.fishbone.model import State
from dip_workshop.exercises.fishbone.signs import strike
from dip_workshop.exercises.fishbone.skeleton import NO_BREAK, Label, Skeleton

TEXT_SIZE = 12.0
SMALL_SIZE = 10.0
LINE_HEIGHT = TEXT_SIZE * LINE_SPACING
PADDING = 5.0
GAP = 12.0
TITLE_ROOM = 72.0
CAUSE_SHARE = 0.5
INDENT = 12.0
DEEPEST_INDENT = 5
ROOM_FOR_A_PEN = 34.0
WHYS = 5
ROOM_BETWEEN = 40.0
# Of three columns, the last of which has room for the longest answer.
NARROWEST = 380.0
ROOTS = 3


class _Cell(NamedTuple):
    """Lines at one x of a row; with `is_struck` they are ruled out."""

    x: float
    lines: tuple[str, ...]
    size: float = TEXT_SIZE
    role: Role = Role.INK
    is_bold: bool = False
    is_struck: bool = False


class _Row(NamedTuple):
    """One row of a form; all its lines are as high, so that a long row can be divided."""

    owner: RecordId | None
    name: str
    cells: tuple[_Cell, ...]
    least: float = 0.0

    @property
    def height(self) -> float:
        """Return how high the row is."""
        count = max((len(cell.lines) for cell in self.cells), default=0)
        return max(count * LINE_HEIGHT + 2 * PADDING, self.least)


def why_forms(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return a form of one page or more for each chain of whys; where is none, one to write on.

    Each prints as large as its page allows: a short chain is no corner of a sheet. Where
    only the width is full, as on an upright sheet, the next one stands below it.
    """

    def form_of(branch: Branch | None) -> Pages:
        return enlarged(
            lambda sized: _Form(skeleton, branch, sized, metrics).pages(), medium, NARROWEST
        )

    chains = [branch for branch in _branches(skeleton) if branch.is_chain]
    pages = [page for branch in chains or (None,) for page in form_of(branch)]
    return tuple(_below_each_other(pages, medium))


def _below_each_other(pages: list[Page], medium: Medium) -> Iterator[Page]:
    """Yield the pages, one in the next where both fit: what has room for all of a form is one."""
    above, *rest = pages
    for page in rest:
        top = _foot(above.picture) + ROOM_BETWEEN
        if top + _foot(page.picture) <= medium.size.height:
            groups = page.picture.transformed(1.0, 0.0, top).groups
            picture = above.picture._replace(groups=(*above.picture.groups, *groups))
            above = Page(tr("{titles} and {title}", titles=above.title, title=page.title), picture)
        else:
            yield above
            above = page
    yield above


def _foot(picture: Picture) -> float:
    return max((group.bounds.bottom for group in picture.groups), default=0.0)


def _branches(skeleton: Skeleton) -> Iterator[Branch]:
    for bone in skeleton.bones:
        for twig in bone.twigs:
            cause_id = twig[0].place_id
            branch = branch_from(skeleton, cause_id) if cause_id else None
            if branch:
                yield branch


class _Form:
    """The form of one branch, or without one a form to write on."""

    def __init__(
        self, skeleton: Skeleton, branch: Branch | None, medium: Medium, metrics: TextMetrics
    ) -> None:
        self._skeleton = skeleton
        self._branch = branch
        self._medium = medium
        self._metrics = metrics
        self._width = medium.size.width
        self._evidence_x = TITLE_ROOM + CAUSE_SHARE * (self._width - TITLE_ROOM)

    def pages(self) -> Pages:
        """Return the rows on as many pages as they need."""
        height = self._medium.size.height
        pages: list[list[Group]] = [[]]
        y = 0.0
        for row in self._rows():
            for part in _parts(row, height):
                if y and y + part.height > height:
                    pages.append([])
                    y = 0.0
                pages[-1].append(self._group(part, y))
                y += part.height
        area = Rect(0.0, 0.0, *self._medium.size)
        return tuple(Page(self._title(), Picture(area, tuple(groups))) for groups in pages)

    def _title(self) -> str:
        if self._branch is None:
            return tr("Five whys")
        return tr("Five whys: {number}", number=self._branch.labels[0].number)

    def _rows(self) -> Iterator[_Row]:
        skeleton, rest = self._skeleton, self._width - TITLE_ROOM
        problem = self._cell(TITLE_ROOM, skeleton.effect, rest, is_bold=True)
        yield _Row(
            skeleton.exercise_id,
            tr("Problem: {text}", text=skeleton.effect),
            (self._label(tr("Problem")), problem),
            ROOM_FOR_A_PEN,
        )
        if self._branch is None:
            yield from (self._empty(tr("Why {step}", step=n)) for n in range(1, WHYS + 1))
        else:
            yield from (self._why(label, self._branch) for label in self._branch.labels)
        yield from self._roots()
        question = tr("If it were gone, would the problem be gone?")
        ways = (tr("☐ Yes"), tr("☐ No"), tr("☐ Not known yet"))
        answers = "    ".join(way.replace(" ", NO_BREAK) for way in ways)
        cells = (
            self._label(tr("Test")),
            self._cell(TITLE_ROOM, question, self._evidence_x - TITLE_ROOM - GAP),
            self._cell(self._evidence_x, answers, self._width - self._evidence_x),
        )
        yield _Row(None, "", cells, ROOM_FOR_A_PEN)

    def _why(self, label: Label, branch: Branch) -> _Row:
        step = branch.step(label)
        indent = INDENT * min(step - 1, DEEPEST_INDENT)
        x = TITLE_ROOM + indent
        title = tr("Why {step}", step=step)
        cause = self._cell(
            x,
            label.words,
            self._evidence_x - x - GAP,
            is_bold=label.is_likely_root,
            is_struck=label.state is State.RULED_OUT,
        )
        lines = tuple(
            line
            for remark in remarks_of(label)
            for line in wrap(self._metrics, remark, SMALL_SIZE, self._width - self._evidence_x)
        )
        evidence = _Cell(self._evidence_x, lines, SMALL_SIZE, Role.SECONDARY)
        return _Row(label.place_id, label.name, (self._label(title), cause, evidence))

    def _roots(self) -> Iterator[_Row]:
        labels = self._branch.labels if self._branch else ()
        found = [label for label in labels if label.is_likely_root]
        for number in range(1, max(ROOTS, len(found)) + 1):
            title = tr("Root cause {number}", number=number)
            if number <= len(found):
                text = found[number - 1].text
                cell = self._cell(TITLE_ROOM, text, self._width - TITLE_ROOM, is_bold=True)
                yield _Row(None, "", (self._label(title), cell))
            else:
                yield self._empty(title)

    def _empty(self, title: str) -> _Row:
        return _Row(None, "", (self._label(title),), ROOM_FOR_A_PEN)

    def _label(self, words: str) -> _Cell:
        lines = wrap(self._metrics, words, SMALL_SIZE, TITLE_ROOM - PADDING)
        return _Cell(0.0, lines, SMALL_SIZE, Role.SECONDARY)

    def _cell(
        self, x: float, text: str, room: float, *, is_bold: bool = False, is_struck: bool = False
    ) -> _Cell:
        lines = wrap(self._metrics, text, TEXT_SIZE, room, bold=is_bold) if text else ()
        role = Role.SECONDARY if is_struck else Role.INK
        return _Cell(x, lines, TEXT_SIZE, role, is_bold, is_struck)

    def _group(self, row: _Row, y: float) -> Group:
        items: list[Primitive] = []
        for cell in row.cells:
            for number, line in enumerate(cell.lines):
                # Of two sizes in a row, the letters stand on one line.
                drop = (LINE_HEIGHT - cell.size * LINE_SPACING) * 0.75
                at = Point(cell.x, y + PADDING + number * LINE_HEIGHT + drop)
                words = text_block(
                    self._metrics, (line,), at, cell.size, cell.role, bold=cell.is_bold
                )
                items += words
                if cell.is_struck:
                    items += (strike(word) for word in words)
        foot = y + row.height
        items.append(Line(Point(0.0, foot), Point(self._width, foot), 0.75, Role.LINE))
        return Group(row.owner, Rect(0.0, y, self._width, row.height), tuple(items), row.name)


def _parts(row: _Row, most: float) -> Iterator[_Row]:
    """Yield a row, in parts where it is higher than a page."""
    if row.height <= most:
        yield row
        return
    per_part = int((most - 2 * PADDING) // LINE_HEIGHT)
    count = max(len(cell.lines) for cell in row.cells)
    for start in range(0, count, per_part):
        cells = (c._replace(lines=c.lines[start : start + per_part]) for c in row.cells)
        yield row._replace(cells=tuple(cells))

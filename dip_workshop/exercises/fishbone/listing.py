"""The causes in full on numbered list pages, for a fishbone that no single page can hold."""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Picture, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.exercises.fishbone.model import State
from dip_workshop.exercises.fishbone.signs import strike
from dip_workshop.exercises.fishbone.skeleton import BoneLabels, Label, Skeleton

LEAST_COLUMN = 240.0
GUTTER = 22.0
TEXT_SIZE = 10.5
REMARK_SIZE = 9.5
HEADING_SIZE = 13.0
INDENT = 10.0
DEEPEST_INDENT = 6
NUMBER_GAP = 6.0
PADDING = 2.0
LARGEST_NUMBER = 0.3


class _Line(NamedTuple):
    """One line of an entry, at `x` from the left of its column."""

    x: float
    text: str
    size: float
    role: Role
    is_bold: bool = False
    number: str = ""
    is_struck: bool = False

    @property
    def height(self) -> float:
        return self.size * LINE_SPACING


class _Entry(NamedTuple):
    """Lines that belong together; a heading keeps the entry after it in its column."""

    owner: RecordId | None
    name: str
    lines: tuple[_Line, ...]
    space_above: float
    is_heading: bool = False
    is_marked: bool = False

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines) + 2 * PADDING


class _Placed(NamedTuple):
    """An entry, or a part of one that is longer than a column, with its page and top left."""

    entry: _Entry
    page: int
    at: Point


def list_pages(
    skeleton: Skeleton, medium: Medium, metrics: TextMetrics, *, with_effect: bool = False
) -> Pages:
    """Return pages with every bone's causes, numbered, in columns; nothing is cut."""
    count = max(int(medium.size.width // LEAST_COLUMN), 1)
    width = (medium.size.width - GUTTER * (count - 1)) / count
    entries = list(_entries(skeleton, width, metrics, with_effect))
    placed = list(_flow(entries, count, width, medium.size))
    pages = placed[-1].page + 1 if placed else 0
    return tuple(
        Page(
            tr("Fishbone, list {page} of {pages}", page=page + 1, pages=pages),
            Picture(
                Rect(0.0, 0.0, *medium.size),
                tuple(_group(part, width, metrics) for part in placed if part.page == page),
            ),
        )
        for page in range(pages)
    )


def _entries(
    skeleton: Skeleton, width: float, metrics: TextMetrics, with_effect: bool
) -> Iterator[_Entry]:
    if with_effect and skeleton.effect:
        yield _heading(skeleton.exercise_id, skeleton.effect, tr("Effect"), width, metrics)
    for bone in skeleton.bones:
        yield _bone_heading(bone, width, metrics)
        for label in bone.labels:
            yield _label_entry(label, width, metrics)


def _bone_heading(bone: BoneLabels, width: float, metrics: TextMetrics) -> _Entry:
    title = f"{bone.number}  {bone.title}"
    return _heading(bone.category_id, title, bone.name, width, metrics)


def _heading(
    owner: RecordId | None, text: str, name: str, width: float, metrics: TextMetrics
) -> _Entry:
    lines = tuple(
        _Line(0.0, line, HEADING_SIZE, Role.DEEP, is_bold=True)
        for line in wrap(metrics, text, HEADING_SIZE, width, bold=True)
    )
    return _Entry(owner, name, lines, HEADING_SIZE, is_heading=True)


def _label_entry(label: Label, width: float, metrics: TextMetrics) -> _Entry:
    """Return a cause's lines: its number hangs before the first, a very long one above it."""
    x = PADDING + INDENT * (min(label.depth, DEEPEST_INDENT) - 1)
    is_root, is_out = label.is_likely_root, label.state is State.RULED_OUT
    number = f"★ {label.number}" if is_root else label.number
    number_width = metrics.width(number, TEXT_SIZE, bold=is_root) + NUMBER_GAP
    lines: list[_Line] = []
    if number_width > LARGEST_NUMBER * width:
        numbers = wrap(metrics, number, TEXT_SIZE, width - x - PADDING, bold=is_root)
        lines += [_Line(x, part, TEXT_SIZE, Role.SECONDARY, is_root) for part in numbers]
        number, number_width = "", INDENT
    text_x = x + number_width
    room = width - text_x - PADDING
    for text in wrap(metrics, label.words, TEXT_SIZE, room, bold=is_root):
        lines.append(_Line(text_x, text, TEXT_SIZE, Role.INK, is_root, number, is_out))
        number = ""
    if label.remark:
        lines += [
            _Line(text_x, text, REMARK_SIZE, Role.SECONDARY)
            for text in wrap(metrics, label.remark, REMARK_SIZE, room)
        ]
    space = 3.0 if label.depth == 1 else 0.0
    return _Entry(label.place_id, label.name, tuple(lines), space, is_marked=is_root)


def _flow(entries: list[_Entry], count: int, width: float, size: Size) -> Iterator[_Placed]:
    """Yield entries down the columns and over the pages; one too long for a column is divided."""
    column, y = 0, 0.0
    for index, entry in enumerate(entries):
        space = entry.space_above if y else 0.0
        needed = space + entry.height + _kept_with(entries, index)
        if y and y + needed > size.height:
            column, y, space = column + 1, 0.0, 0.0
        for part in _parts(entry, size.height):
            if y and y + space + part.height > size.height:
                column, y, space = column + 1, 0.0, 0.0
            at = Point((column % count) * (width + GUTTER), y + space)
            yield _Placed(part, column // count, at)
            y += space + part.height


def _kept_with(entries: list[_Entry], index: int) -> float:
    """Return the height below a heading that must stand in the same column."""
    if not entries[index].is_heading or index + 1 == len(entries):
        return 0.0
    following = entries[index + 1]
    return following.space_above + (following.lines[0].height if following.lines else 0.0) * 2


def _parts(entry: _Entry, height: float) -> Iterator[_Entry]:
    if entry.height <= height:
        yield entry
        return
    per_part = int((height - 2 * PADDING) // max(line.height for line in entry.lines))
    for start in range(0, len(entry.lines), per_part):
        yield entry._replace(lines=entry.lines[start : start + per_part])


def _group(placed: _Placed, width: float, metrics: TextMetrics) -> Group:
    entry, at = placed.entry, placed.at
    bounds = Rect(at.x, at.y, width, entry.height)
    items: list[Primitive] = []
    if entry.is_marked:
        items.append(Box(bounds, Role.NOTE_YELLOW, Role.MARK, 1.0, 3.0))
    y = at.y + PADDING
    for line in entry.lines:
        words = text_block(
            metrics,
            (line.text,),
            Point(at.x + line.x, y),
            line.size,
            line.role,
            bold=line.is_bold,
        )
        items += words
        if line.is_struck:
            items += (strike(word) for word in words)
        if line.number:
            gap = metrics.width(line.number, line.size, bold=line.is_bold) + NUMBER_GAP
            before = Point(at.x + line.x - gap, y)
            items += text_block(
                metrics, (line.number,), before, line.size, Role.SECONDARY, bold=line.is_bold
            )
        y += line.height
    return Group(entry.owner, bounds, tuple(items), entry.name)

"""A driver diagram to print before the workshop and write on."""

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.driver_diagram.arrangement import HEADINGS, Style
from dip_workshop.exercises.driver_diagram.model import Level
from dip_workshop.exercises.driver_diagram.skeleton import Skeleton

# How many boxes each one is followed by in the next column; a box is high enough for two lines.
_BRANCHING: Final = {Level.PRIMARY: 3, Level.SECONDARY: 2, Level.CHANGE: 2}
_TALL_BRANCHING: Final = {Level.PRIMARY: 4, Level.SECONDARY: 2, Level.CHANGE: 2}
_TEXT: Final = 10.0
_SMALL: Final = 9.0
_GAP: Final = 8.0
_CORNER: Final = 5.0

_Column = list[Rect]


def blank_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page of empty boxes tied from left to right; an aim that fits is in its own."""
    style = Style(_TEXT, _SMALL, medium.size.width)
    top = block_height(("",), _SMALL) + 2 * _GAP
    columns = _columns(style, Rect(0.0, top, medium.size.width, medium.size.height - top), medium)
    boxes = [Box(rect, None, Role.SECONDARY, 1.0, _CORNER) for rect in chain(*columns)]
    items: list[Primitive] = [
        *_headings(style, metrics),
        *_ties(columns),
        *boxes,
        *_aim(skeleton, columns[0][0], style, metrics),
    ]
    page = Rect(0.0, 0.0, *medium.size)
    title = tr("Blank driver diagram to write on")
    return (Page(title, Picture(page, (Group(None, page, tuple(items), title),))),)


def _columns(style: Style, area: Rect, medium: Medium) -> list[_Column]:
    """Return the boxes of every column, each column's between them as high as the area."""
    is_tall = medium.size.height > medium.size.width
    columns: list[_Column] = []
    count = 1
    for level in HEADINGS:
        count *= (_TALL_BRANCHING if is_tall else _BRANCHING).get(level, 1)
        left, width = style.column(level)
        pitch = (area.height + _GAP) / count
        columns.append([Rect(left, area.y + n * pitch, width, pitch - _GAP) for n in range(count)])
    return columns


def _headings(style: Style, metrics: TextMetrics) -> Iterator[Primitive]:
    for level, words in HEADINGS.items():
        left, width = style.column(level)
        lines = wrap(metrics, words, _SMALL, width + style.gutter - _GAP, bold=True)
        yield from text_block(metrics, lines, Point(left, 0.0), _SMALL, Role.SECONDARY, bold=True)


def _ties(columns: list[_Column]) -> Iterator[Line]:
    """Yield a bracket from the middle of each box to those that hang on it."""
    for parents, children in pairwise(columns):
        share = len(children) // len(parents)
        for number, parent in enumerate(parents):
            own = children[number * share : (number + 1) * share]
            trunk = (parent.right + own[0].x) / 2
            ys = [child.centre.y for child in own]
            yield _tie(Point(parent.right, parent.centre.y), Point(trunk, parent.centre.y))
            yield _tie(Point(trunk, ys[0]), Point(trunk, ys[-1]))
            yield from (_tie(Point(trunk, y), Point(own[0].x, y)) for y in ys)


def _tie(start: Point, end: Point) -> Line:
    return Line(start, end, 1.0, Role.SECONDARY)


def _aim(skeleton: Skeleton, box: Rect, style: Style, metrics: TextMetrics) -> Iterator[Primitive]:
    if skeleton.aim.is_asking:
        return
    lines = wrap(metrics, skeleton.aim.text, _TEXT, box.width - 2 * style.padding, bold=True)
    if block_height(lines, _TEXT) <= box.height - 2 * style.padding:
        at = Point(box.x + style.padding, box.y + style.padding)
        yield from text_block(metrics, lines, at, _TEXT, bold=True)

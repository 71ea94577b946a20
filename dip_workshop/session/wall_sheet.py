"""A sheet to be read from across the room: a few lines, as large as one page takes them."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Group, Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap

# In points, the largest first; smaller print belongs on a list and not on a wall.
SIZES: Final = tuple(range(40, 17, -1))
HEADING_SHARE: Final = 1.2
INDENT_SHARE: Final = 1.8
GAP_SHARE: Final = 0.6


class WallLine(NamedTuple):
    """A text of the sheet: a heading, or one with a label such as its number before it."""

    text: str
    label: str = ""
    is_heading: bool = False


def wall_pages(
    title: str, lines: tuple[WallLine, ...], medium: Medium, metrics: TextMetrics
) -> Pages:
    """Return the sheet in the largest size that fits a page; none where none does."""
    for size in SIZES:
        groups = tuple(_groups(lines, float(size), medium.size.width, metrics))
        if groups[-1].bounds.bottom <= medium.size.height:
            bounds = Rect(0.0, 0.0, medium.size.width, medium.size.height)
            return (Page(title, Picture(bounds, groups)),)
    return ()


def _groups(
    lines: tuple[WallLine, ...], size: float, width: float, metrics: TextMetrics
) -> Iterator[Group]:
    top = 0.0
    for line in lines:
        bold, letters = line.is_heading, size * (HEADING_SHARE if line.is_heading else 1.0)
        indent = size * INDENT_SHARE if line.label else 0.0
        role = Role.DEEP if bold else Role.INK
        top += size * GAP_SHARE * (2 if bold and top else 1) if top else 0.0
        wrapped = wrap(metrics, line.text, letters, width - indent, bold=bold)
        words = text_block(metrics, wrapped, Point(indent, top), letters, role, bold=bold)
        label = text_block(metrics, (line.label,), Point(0.0, top), letters, role)
        height = block_height(wrapped, letters)
        bounds = Rect(0.0, top, width, height)
        yield Group(None, bounds, (*(label if line.label else ()), *words), line.text)
        top += height

"""Part one large picture over sheets of paper that are cut and glued to a poster.

Each sheet repeats a strip of the one before it: cut along the line at its left or its
top, it is laid over that strip, and the picture goes on.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import POINTS_PER_MM
from dip_workshop.drawing.picture import Group, Line, Picture, TextLine
from dip_workshop.drawing.roles import Role

OVERLAP: Final = 10.0 * POINTS_PER_MM
_MARK: Final = 5.0 * POINTS_PER_MM
_HAIR: Final = 0.5


class Tile(NamedTuple):
    """What one sheet shows, from (0, 0); rows and columns are counted from 1."""

    picture: Picture
    row: int
    column: int


def room_of(sheet: Size, across: int, down: int) -> Size:
    """Return the room of so many sheets together, each shared strip counted once."""
    return Size(
        across * sheet.width - (across - 1) * OVERLAP,
        down * sheet.height - (down - 1) * OVERLAP,
    )


def tiles(picture: Picture, sheet: Size, across: int, down: int) -> Iterator[Tile]:
    """Yield the sheets of a picture row by row, the picture as large as they have room for.

    What reaches past a sheet is left to whoever paints it, who must cut there; a line of text
    that no part of a sheet shows is not on it.
    """
    whole = picture.fitted(room_of(sheet, across, down), float("inf"))
    for row in range(down):
        for column in range(across):
            left, top = column * (sheet.width - OVERLAP), row * (sheet.height - OVERLAP)
            window = Rect(left, top, sheet.width, sheet.height)
            groups = tuple(_shown(whole, window))
            moved = Picture(window, groups).transformed(1.0, -left, -top)
            marks = tuple(_marks(sheet, row, column, across, down))
            every = (*moved.groups, Group(None, moved.bounds, marks))
            yield Tile(moved._replace(groups=every), row + 1, column + 1)


def _shown(picture: Picture, window: Rect) -> Iterator[Group]:
    for group in picture.groups:
        if window.meets(group.bounds):
            items = (
                item
                for item in group.items
                if not isinstance(item, TextLine) or window.meets(item.bounds)
            )
            yield group._replace(items=tuple(items))


def _marks(sheet: Size, row: int, column: int, across: int, down: int) -> Iterator[Line]:
    """Yield a line along each edge to be cut, and short ones where the next sheet begins."""
    if column:
        yield _line(Point(0.0, 0.0), Point(0.0, sheet.height))
    if row:
        yield _line(Point(0.0, 0.0), Point(sheet.width, 0.0))
    if column < across - 1:
        x = sheet.width - OVERLAP
        yield _line(Point(x, 0.0), Point(x, _MARK))
        yield _line(Point(x, sheet.height - _MARK), Point(x, sheet.height))
    if row < down - 1:
        y = sheet.height - OVERLAP
        yield _line(Point(0.0, y), Point(_MARK, y))
        yield _line(Point(sheet.width - _MARK, y), Point(sheet.width, y))


def _line(start: Point, end: Point) -> Line:
    return Line(start, end, _HAIR, Role.SECONDARY)

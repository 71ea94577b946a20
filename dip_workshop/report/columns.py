"""Fill pages with columns from top to bottom: the place where the next piece will stand."""

from collections.abc import Iterable
from copy import copy
from dataclasses import field

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import Group, Picture, Primitive

_COLUMN_WIDTH = 400.0
_COLUMN_GAP = 28.0
GAP_BELOW = 6.0
# Clear of the columns above it, whose last lines may be short.
_GAP_ABOVE_FULL_WIDTH = 16.0
_TOLERANCE = 1e-6


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page of running text in points from (0, 0), and the (title, level) of its headings."""

    picture: Picture
    headings: tuple[tuple[str, int], ...]


@dataclass(slots=True)
class _Sheet:
    groups: list[Group] = field(default_factory=list)
    headings: list[tuple[str, int]] = field(default_factory=list)


class Columns:
    """The columns of as many pages as are needed; wide pages have several, for short lines.

    What asks for the full width ends the columns above it, and new ones begin
    below it. Heights and widths are in points. Less than 1 of `air` is less room
    between the pieces.
    """

    def __init__(self, size: Size, air: float = 1.0) -> None:
        self._size = size
        self._air = air
        self._count = max(1, round((size.width + _COLUMN_GAP) / (_COLUMN_WIDTH + _COLUMN_GAP)))
        self._sheets: list[_Sheet] = []
        self._full_width = False
        self._start_sheet()

    def copy(self) -> "Columns":
        """Return columns that can be filled on a trial, without touching these."""
        twin = copy(self)
        *full, last = self._sheets
        twin._sheets = [*full, _Sheet(last.groups.copy(), last.headings.copy())]
        return twin

    @property
    def count(self) -> int:
        """Return how many columns stand beside one another."""
        return 1 if self._full_width else self._count

    @property
    def sheet_count(self) -> int:
        """Return how many pages were begun."""
        return len(self._sheets)

    @property
    def filled(self) -> float:
        """Return the height of all that was set in this page's columns, as in one column."""
        return self._column * (self._bottom - self._top) + self._y - self._top

    def end_after(self, height: float) -> None:
        """Let this page's columns be no higher than that."""
        self._bottom = min(self._size.height, self._top + height)

    @property
    def width(self) -> float:
        """Return the width of the column that is being filled."""
        return self.width_of(full=self._full_width)

    def width_of(self, *, full: bool) -> float:
        """Return the width across the whole page, or of a column."""
        count = 1 if full else self._count
        return (self._size.width - (count - 1) * _COLUMN_GAP) / count

    @property
    def page_height(self) -> float:
        """Return the height of an empty column."""
        return self._size.height

    @property
    def room(self) -> float:
        """Return the height that is left in this column."""
        return self._bottom - self._y

    @property
    def is_at_top(self) -> bool:
        """Return whether nothing stands in this column yet."""
        return self._y <= self._top

    def use_full_width(self, *, full: bool) -> None:
        """Go on across the whole page, or in columns again; either starts below what stands."""
        if full != self._full_width:
            self._full_width = full
            gap = _GAP_ABOVE_FULL_WIDTH if full else GAP_BELOW
            self._top = self._y = self._lowest + (gap if self._lowest else 0.0)
            self._bottom = self._size.height
            self._column = 0

    def ask_for(self, height: float) -> None:
        """Go where there is room for a height: to the next column, or else to the next page.

        At the top of a page it stays, since no column is higher.
        """
        if not self._has_room_for(height) and not self.is_at_top:
            self.next_column()
        if not self._has_room_for(height) and self._top > 0.0:
            self._start_sheet()

    def _has_room_for(self, height: float) -> bool:
        return height <= self.room + _TOLERANCE

    def next_column(self) -> None:
        """Leave the rest of this column empty."""
        if self._column == self.count - 1:
            self._start_sheet()
        else:
            self._column += 1
            self._y = self._top

    def space(self, height: float) -> None:
        """Leave a height empty, in proportion to the air there is; none at the top of a column."""
        if not self.is_at_top:
            self._move(self.aired(height))

    def aired(self, height: float) -> float:
        """Return how much of a height is left empty with the air there is."""
        return height * self._air

    def corner(self) -> Point:
        """Return where the next piece's top left corner stands."""
        return Point(self._column * (self.width + _COLUMN_GAP), self._y)

    def place(self, items: Iterable[Primitive], height: float, name: str = "") -> None:
        """Take what was drawn at `corner()` into the page and move on by its height."""
        corner = self.corner()
        bounds = Rect(corner.x, corner.y, self.width, height)
        self._sheets[-1].groups.append(Group(None, bounds, tuple(items), name))
        self._move(height)

    def note_heading(self, title: str, level: int) -> None:
        """Remember that a heading stands on this page."""
        self._sheets[-1].headings.append((title, level))

    def finished(self) -> tuple[ListPage, ...]:
        """Return the pages that hold something."""
        area = Rect(0.0, 0.0, self._size.width, self._size.height)
        return tuple(
            ListPage(Picture(area, tuple(sheet.groups)), tuple(sheet.headings))
            for sheet in self._sheets
            if sheet.groups
        )

    def _start_sheet(self) -> None:
        self._sheets.append(_Sheet())
        self._top = self._y = self._lowest = 0.0
        self._bottom = self._size.height
        self._column = 0

    def _move(self, height: float) -> None:
        self._y += height
        self._lowest = max(self._lowest, min(self._y, self._bottom))

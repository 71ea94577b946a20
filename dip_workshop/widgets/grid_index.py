"""Find the rectangles at a place without looking at all of them."""

from collections.abc import Sequence
from math import floor, sqrt

from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import LateGroups

MOST_CELLS_PER_RECT = 64
# A look at all costs a tenth of sorting them: after an edit no more is asked than a few areas.
LOOKS_AT_ALL = 6


class GridIndex:
    """Rectangles sorted into square cells; those that fill many cells are kept in one list.

    They are sorted once it is worth it: the first questions are answered by a look at all.
    """

    def __init__(self, rects: Sequence[Rect]) -> None:
        self._rects = rects
        self._looks = 0
        self._side = 1.0
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._large: list[int] = []

    def meeting(self, area: Rect) -> list[int]:
        """Return the numbers of the rectangles that meet or touch an area, in their order."""
        if self._looks < LOOKS_AT_ALL:
            self._looks += 1
            return _touching(self._rects, area)
        if not self._cells and not self._large:
            self._sort()
        left, top, right, bottom = self._span(area)
        if (right - left + 1) * (bottom - top + 1) > len(self._cells):
            return _touching(self._rects, area)
        found = set(self._large)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                found.update(self._cells.get((column, row), ()))
        return sorted(n for n in found if _touch(self._rects[n], area))

    def at(self, point: Point) -> list[int]:
        """Return the numbers of the rectangles round a point, in their order."""
        return self.meeting(Rect(point.x, point.y, 0.0, 0.0))

    def _sort(self) -> None:
        self._side = _cell_side(self._rects)
        for number, rect in enumerate(self._rects):
            self._add(number, rect)

    def _add(self, number: int, rect: Rect) -> None:
        left, top, right, bottom = self._span(rect)
        if (right - left + 1) * (bottom - top + 1) > MOST_CELLS_PER_RECT:
            self._large.append(number)
            return
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                self._cells.setdefault((column, row), []).append(number)

    def _span(self, rect: Rect) -> tuple[int, int, int, int]:
        side = self._side
        return (
            floor(rect.x / side),
            floor(rect.y / side),
            floor(rect.right / side),
            floor(rect.bottom / side),
        )


class StretchIndex:
    """Find the groups at a place by the stretches that reach there: of others none is made."""

    def __init__(self, groups: LateGroups) -> None:
        self._groups = groups
        self._stretches = GridIndex([stretch.bounds for stretch in groups.stretches])

    def meeting(self, area: Rect) -> list[int]:
        """Return the numbers of the groups that meet or touch an area, in their order."""
        found: list[int] = []
        for at in self._stretches.meeting(area):
            first = self._groups.first_of(at)
            rects = [group.bounds for group in self._groups.stretches[at].groups]
            found += (first + number for number in _touching(rects, area))
        return found

    def at(self, point: Point) -> list[int]:
        """Return the numbers of the groups round a point, in their order."""
        return self.meeting(Rect(point.x, point.y, 0.0, 0.0))


def _cell_side(rects: Sequence[Rect]) -> float:
    if not rects:
        return 1.0
    mean_area = sum(rect.width * rect.height for rect in rects) / len(rects)
    return max(2.0 * sqrt(mean_area), 1.0)


def _touching(rects: Sequence[Rect], area: Rect) -> list[int]:
    """Return what `_touch` tells of, spelt out: this may run over all things of a large board."""
    left, top, right, bottom = area.x, area.y, area.right, area.bottom
    return [
        number
        for number, (x, y, width, height) in enumerate(rects)
        if x <= right and left <= x + width and y <= bottom and top <= y + height
    ]


def _touch(one: Rect, other: Rect) -> bool:
    return (
        one.x <= other.x + other.width
        and other.x <= one.x + one.width
        and one.y <= other.y + other.height
        and other.y <= one.y + one.height
    )

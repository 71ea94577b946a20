"""Find the rectangles at a place without looking at all of them."""

from collections.abc import Sequence
from math import floor, sqrt

from dip_workshop.drawing.geometry import Point, Rect

MOST_CELLS_PER_RECT = 64


class GridIndex:
    """Rectangles sorted into square cells; those that fill many cells are kept in one list."""

    def __init__(self, rects: Sequence[Rect]) -> None:
        self._rects = rects
        self._side = _cell_side(rects)
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._large: list[int] = []
        for number, rect in enumerate(rects):
            self._add(number, rect)

    def meeting(self, area: Rect) -> list[int]:
        """Return the numbers of the rectangles that meet or touch an area, in their order."""
        left, top, right, bottom = self._span(area)
        if (right - left + 1) * (bottom - top + 1) > len(self._cells):
            candidates = range(len(self._rects))
            return [n for n in candidates if _touch(self._rects[n], area)]
        found = set(self._large)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                found.update(self._cells.get((column, row), ()))
        return sorted(n for n in found if _touch(self._rects[n], area))

    def at(self, point: Point) -> list[int]:
        """Return the numbers of the rectangles round a point, in their order."""
        return self.meeting(Rect(point.x, point.y, 0.0, 0.0))

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


def _cell_side(rects: Sequence[Rect]) -> float:
    if not rects:
        return 1.0
    mean_area = sum(rect.width * rect.height for rect in rects) / len(rects)
    return max(2.0 * sqrt(mean_area), 1.0)


def _touch(one: Rect, other: Rect) -> bool:
    return (
        one.x <= other.x + other.width
        and other.x <= one.x + one.width
        and one.y <= other.y + other.height
        and other.y <= one.y + one.height
    )

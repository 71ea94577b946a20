"""Points, sizes and rectangles: x grows to the right, y grows downwards."""

from collections.abc import Iterable
from math import hypot
from operator import add
from typing import NamedTuple


class Point(NamedTuple):
    """A place on a picture, in the picture's own unit."""

    x: float
    y: float


class Size(NamedTuple):
    """A width and a height, in the picture's own unit."""

    width: float
    height: float


class Rect(NamedTuple):
    """An upright rectangle by its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the y of the lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Return the middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def size(self) -> Size:
        """Return width and height alone."""
        return Size(self.width, self.height)

    def contains(self, point: Point) -> bool:
        """Return whether a point lies inside or on the edge."""
        return self.x <= point.x <= self.right and self.y <= point.y <= self.bottom

    def distance_to(self, point: Point) -> float:
        """Return how far a point lies outside; 0.0 inside or on the edge."""
        aside = max(self.x - point.x, point.x - self.right, 0.0)
        return hypot(aside, max(self.y - point.y, point.y - self.bottom, 0.0))

    def is_crossed(self, start: Point, end: Point) -> bool:
        """Return whether a straight line from one point to another comes into this rectangle."""
        first, last = 0.0, 1.0
        edges = ((start.x, end.x, self.x, self.right), (start.y, end.y, self.y, self.bottom))
        for begun, ended, low, high in edges:
            way = ended - begun
            if not way:
                if not low <= begun <= high:
                    return False
                continue
            near, far = sorted(((low - begun) / way, (high - begun) / way))
            first, last = max(first, near), min(last, far)
        return first <= last

    def encloses(self, other: "Rect", tolerance: float = 1e-6) -> bool:
        """Return whether another rectangle lies wholly inside this one."""
        return (
            self.x <= other.x + tolerance
            and self.y <= other.y + tolerance
            and self.right >= other.right - tolerance
            and self.bottom >= other.bottom - tolerance
        )

    def meets(self, other: "Rect", tolerance: float = 1e-6) -> bool:
        """Return whether two rectangles share an area; touching edges do not meet."""
        return (
            self.x < other.right - tolerance
            and other.x < self.right - tolerance
            and self.y < other.bottom - tolerance
            and other.y < self.bottom - tolerance
        )

    def grown(self, margin: float) -> "Rect":
        """Return the rectangle with a margin added on every side; a negative one shrinks it."""
        return Rect(
            self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin
        )

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle shifted."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def united(self, other: "Rect") -> "Rect":
        """Return the smallest rectangle that encloses both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


def box_round(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle that encloses all of these; an empty one for none."""
    sides = tuple(zip(*rects, strict=True))
    if not sides:
        return Rect(0.0, 0.0, 0.0, 0.0)
    xs, ys, widths, heights = sides
    x, y = min(xs), min(ys)
    return Rect(x, y, max(map(add, xs, widths)) - x, max(map(add, ys, heights)) - y)

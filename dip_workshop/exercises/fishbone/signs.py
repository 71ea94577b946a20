"""The drawn signs of a state: a stroke through what is ruled out, a star for a likely root."""

import math

from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.picture import Line, TextLine
from dip_workshop.drawing.roles import Role

STRIKE_HEIGHT = 0.3
STRIKE_WIDTH = 0.07


def strike(words: TextLine) -> Line:
    """Return the stroke through a line of text, exactly as long as the text."""
    y = words.origin.y - STRIKE_HEIGHT * words.size
    end = Point(words.origin.x + words.width, y)
    return Line(Point(words.origin.x, y), end, STRIKE_WIDTH * words.size, Role.SECONDARY)


def star(centre: Point, radius: float) -> tuple[Point, ...]:
    """Return a five-pointed star with one point up."""
    return tuple(
        Point(
            centre.x + radius * (1.0 if corner % 2 == 0 else 0.42) * math.sin(corner * math.pi / 5),
            centre.y - radius * (1.0 if corner % 2 == 0 else 0.42) * math.cos(corner * math.pi / 5),
        )
        for corner in range(10)
    )

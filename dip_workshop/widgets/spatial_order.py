"""Which thing lies next to another, so that the arrow keys go where the eye goes."""

from collections.abc import Mapping
from enum import Enum

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect

SIDEWAYS_COSTS = 3.0
# Of two that both lie ahead, if only in part, the better centred is a little nearer.
OFF_CENTRE_COSTS = 0.25


class Direction(Enum):
    """An arrow key as a step in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(
    places: Mapping[RecordId, Rect], start: RecordId, direction: Direction
) -> RecordId | None:
    """Return the nearest owner in a direction, or None where nothing lies there.

    What lies straight ahead is preferred to what is nearer but to one side.
    """
    here = places[start].centre
    dx, dy = direction.value
    best: tuple[float, RecordId] | None = None
    for owner, place in places.items():
        there = place.centre
        ahead = (there.x - here.x) * dx + (there.y - here.y) * dy
        aside = abs((there.x - here.x) * dy) + abs((there.y - here.y) * dx)
        # Nothing outside the right angle round the direction is "there".
        if owner == start or ahead <= 0.5 or aside > ahead + _half_breadth(places[start], dx):
            continue
        is_ahead = aside < _half_breadth(places[start], dx) + _half_breadth(place, dx)
        cost = ahead + (OFF_CENTRE_COSTS if is_ahead else SIDEWAYS_COSTS) * aside
        if best is None or cost < best[0]:
            best = (cost, owner)
    return best[1] if best else None


def _half_breadth(place: Rect, dx: int) -> float:
    return (place.height if dx else place.width) / 2

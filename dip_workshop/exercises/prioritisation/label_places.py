"""Find places for numbered discs and for their labels, so that nothing covers anything else.

Places are given in the order of the numbers, first come first served: moving
one option leaves those before it alone, and of those after it only the near
ones may shift. A label steps aside only for one that would find no place at all.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from math import atan2, cos, hypot, pi, sin, sqrt

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Point, Rect, Size

DISC_GAP = 3.0
LABEL_GAP = 4.0
LEADER_LENGTHS = (18.0, 34.0, 54.0)
LEADER_DIRECTIONS = tuple((cos(n * pi / 6), sin(n * pi / 6)) for n in range(12))
FARTHEST_DISC = 300.0
# So many labels are asked to step aside for one that finds no place; a chart on which
# more than a few find none is too full, and asking would only take time.
MOST_ASKED, MOST_HELPED = 3, 4

Segment = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Where a label's box stands, in which of its shapes, and its line where it stands off."""

    rect: Rect
    shape: int
    leader: Segment | None = None


def disc_box(centre: Point, radius: float) -> Rect:
    """Return the square round a disc."""
    return Rect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)


def place_discs(
    exact: Sequence[Point], radius: float, area: Rect, obstacles: Sequence[Rect]
) -> tuple[Point | None, ...]:
    """Return a centre for each disc, as near its exact point as the others leave room.

    Equal and nearly equal points are fanned out in a honeycomb round their
    point. None stands where `FARTHEST_DISC` reaches no free place.
    """
    room = area.grown(-radius)
    blocked = [obstacle.grown(radius + DISC_GAP) for obstacle in obstacles]
    taken = _TakenPlaces(2 * radius + DISC_GAP)
    centres: list[Point | None] = []
    for point in exact:
        centre = next(
            (
                place
                for place in _honeycomb(point, taken.distance)
                if room.contains(place)
                and taken.is_free(place)
                and not any(obstacle.contains(place) for obstacle in blocked)
            ),
            None,
        )
        if centre is not None:
            taken.add(centre)
        centres.append(centre)
    return tuple(centres)


class _TakenPlaces:
    """Points that keep a distance from one another, found by the square they lie in."""

    def __init__(self, distance: float) -> None:
        self.distance = distance
        self._squares: dict[tuple[int, int], list[Point]] = {}

    def add(self, point: Point) -> None:
        """Take a place."""
        self._squares.setdefault(self._square(point), []).append(point)

    def is_free(self, point: Point) -> bool:
        """Return whether no taken place is nearer than the distance."""
        column, row = self._square(point)
        nearest = self.distance - 1e-6
        return not any(
            hypot(point.x - other.x, point.y - other.y) < nearest
            for x in (column - 1, column, column + 1)
            for y in (row - 1, row, row + 1)
            for other in self._squares.get((x, y), ())
        )

    def _square(self, point: Point) -> tuple[int, int]:
        return int(point.x // self.distance), int(point.y // self.distance)


def _honeycomb(middle: Point, distance: float) -> Iterator[Point]:
    for dx, dy in _honeycomb_offsets(distance):
        yield Point(middle.x + dx, middle.y + dy)


@lru_cache(maxsize=4)
def _honeycomb_offsets(distance: float) -> tuple[tuple[float, float], ...]:
    """Return steps to the points of a honeycomb of half the distance, nearest first.

    Half the distance, so that discs which are near but not on one point find
    places between the whole ones too.
    """
    side = distance / 2
    reach = int(FARTHEST_DISC / side) + 1
    steps = [
        (side * (column + row / 2), side * row * sqrt(3) / 2)
        for row in range(-reach - reach // 2, reach + reach // 2 + 1)
        for column in range(-2 * reach, 2 * reach + 1)
    ]
    near = [step for step in steps if hypot(*step) <= FARTHEST_DISC]
    return tuple(sorted(near, key=lambda s: (round(hypot(*s), 3), atan2(s[1], s[0]) % (2 * pi))))


def place_labels(
    centres: Sequence[Point],
    shapes: Sequence[Sequence[Size]],
    radius: float,
    area: Rect,
    obstacles: Sequence[Rect],
    lines: Sequence[Segment] = (),
) -> tuple[LabelPlace | None, ...]:
    """Return a place for each label that finds one clear of discs, labels, obstacles and lines.

    A label may come in several shapes, the best first; one without any wants
    no place. None in the answer means that the number alone must do: its words
    stand in the list.
    """
    boxes = [disc_box(centre, radius) for centre in centres]

    def candidates(number: int) -> Iterator[LabelPlace]:
        found = _candidates(centres[number], shapes[number], radius)
        return (place for place in found if area.encloses(place.rect))

    table = _Seating(boxes, obstacles, lines, candidates)
    for number in range(len(boxes)):
        table.seat(number)
    bare = [number for number, sizes in enumerate(shapes) if sizes and not table.places[number]]
    for number in bare if len(bare) <= MOST_HELPED else ():
        table.make_room_for(number)
    return tuple(table.places)


class _Seating:
    """Which label has which place; `places` are in the order of the discs."""

    def __init__(
        self,
        boxes: Sequence[Rect],
        obstacles: Sequence[Rect],
        lines: Sequence[Segment],
        candidates: Callable[[int], Iterator[LabelPlace]],
    ) -> None:
        self.places: list[LabelPlace | None] = [None] * len(boxes)
        self._boxes, self._obstacles, self._lines = boxes, obstacles, lines
        self._candidates = candidates

    def seat(self, number: int) -> None:
        """Give a label the first place that is free."""
        self.places[number] = next(self._free(number), None)

    def make_room_for(self, number: int) -> None:
        """Give a label the place of one that can stand elsewhere, if there is any such."""
        bare = _Crowd(self._boxes[number], [*self._boxes, *self._obstacles], self._lines)
        elsewhere: dict[int, tuple[LabelPlace, ...]] = {}
        for wanted in filter(bare.has_room_for, self._candidates(number)):
            others = [n for n, place in enumerate(self.places) if place and _meet(wanted, place)]
            if len(others) != 1:
                continue
            (other,) = others
            if other not in elsewhere:
                if len(elsewhere) == MOST_ASKED:
                    return
                elsewhere[other] = tuple(self._free(other))
            new = next((place for place in elsewhere[other] if not _meet(wanted, place)), None)
            if new is not None:
                self.places[number], self.places[other] = wanted, new
                return

    def _free(self, number: int) -> Iterator[LabelPlace]:
        """Yield the places that a label could have, all others staying where they are."""
        seated = [place for n, place in enumerate(self.places) if place and n != number]
        rects = [place.rect for place in seated]
        drawn = [*self._lines, *(place.leader for place in seated if place.leader)]
        crowd = _Crowd(self._boxes[number], [*self._boxes, *self._obstacles, *rects], drawn)
        return filter(crowd.has_room_for, self._candidates(number))


def _meet(one: LabelPlace, other: LabelPlace) -> bool:
    """Return whether two labels, with some air between them, or their lines would meet."""
    first, second = one.rect.grown(LABEL_GAP - 1), other.rect
    return (
        first.meets(second)
        or (one.leader is not None and crosses(one.leader, second))
        or (other.leader is not None and crosses(other.leader, first))
    )


class _Crowd:
    """All that the label of one disc must keep clear of, the nearest first."""

    def __init__(self, own: Rect, boxes: Sequence[Rect], lines: Sequence[Segment]) -> None:
        x, y = own.centre
        others = [box for box in boxes if box is not own]
        others.sort(key=lambda box: hypot(box.centre.x - x, box.centre.y - y))
        self._boxes = others
        # Plain numbers: a label is tried at many places, and most are taken.
        self._edges = [(box.x, box.y, box.right, box.bottom) for box in others]
        self._lines = lines

    def has_room_for(self, place: LabelPlace) -> bool:
        """Return whether a label, with some air round it, and its line meet nothing."""
        with_air = place.rect.grown(LABEL_GAP - 1)
        left, top, right, bottom = with_air.x, with_air.y, with_air.right, with_air.bottom
        if any(
            left < box_right and box_left < right and top < box_bottom and box_top < bottom
            for box_left, box_top, box_right, box_bottom in self._edges
        ):
            return False
        if any(crosses(line, with_air) for line in self._lines):
            return False
        leader = place.leader
        return leader is None or not any(crosses(leader, box) for box in self._boxes)


def _candidates(centre: Point, shapes: Sequence[Size], radius: float) -> Iterator[LabelPlace]:
    """Yield places beside the disc, the most readable first, then further off with a line."""
    for number, size in enumerate(shapes):
        for rect in _beside(centre, size, radius):
            yield LabelPlace(rect, number)
    for length in LEADER_LENGTHS:
        for number, size in enumerate(shapes):
            for direction in LEADER_DIRECTIONS:
                rect, leader = _led_off(centre, size, radius, length, direction)
                yield LabelPlace(rect, number, leader)


def _beside(centre: Point, size: Size, radius: float) -> Iterator[Rect]:
    width, height = size
    away = radius + LABEL_GAP
    slant = 0.75 * radius + LABEL_GAP / 2
    for dx, dy in (
        (away, -height / 2),
        (-away - width, -height / 2),
        (slant, -slant - height),
        (slant, slant),
        (-slant - width, -slant - height),
        (-slant - width, slant),
        (-width / 2, -away - height),
        (-width / 2, away),
        (away, radius - height),
        (away, -radius),
        (-away - width, radius - height),
        (-away - width, -radius),
    ):
        yield Rect(centre.x + dx, centre.y + dy, width, height)


def _led_off(
    centre: Point, size: Size, radius: float, length: float, direction: tuple[float, float]
) -> tuple[Rect, Segment]:
    across, down = direction
    start = Point(centre.x + across * radius, centre.y + down * radius)
    end = Point(start.x + across * length, start.y + down * length)
    left = end.x - size.width * _share_behind(across)
    top = end.y - size.height * _share_behind(down)
    return Rect(left, top, size.width, size.height), (start, end)


def _share_behind(direction: float) -> float:
    """Return how much of a label lies behind the end of its line: none, half or all."""
    if abs(direction) < 0.4:
        return 0.5
    return 0.0 if direction > 0 else 1.0


def crosses(line: Segment, rect: Rect) -> bool:
    """Return whether a line runs through the inside of a rectangle (Liang and Barsky)."""
    (x, y), (end_x, end_y) = line
    first, last = 0.0, 1.0
    for step, low, high in (
        (end_x - x, rect.x - x, rect.right - x),
        (end_y - y, rect.y - y, rect.bottom - y),
    ):
        if step == 0.0:
            if low >= 0.0 or high <= 0.0:
                return False
            continue
        entry, leave = sorted((low / step, high / step))
        first, last = max(first, entry), min(last, leave)
    return last - first > 1e-9

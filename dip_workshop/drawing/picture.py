"""A picture as data: what to draw and where, with colours as roles.

Every painter (screen, PDF) draws the same picture. All coordinates are decided
before this point; a painter measures nothing and breaks no line.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import accumulate, chain
from typing import NamedTuple, Protocol, TypeVarTuple, overload

from dip_workshop.core.ids import RecordId
from dip_workshop.core.late import Late
from dip_workshop.drawing.geometry import Point, Rect, Size, box_round
from dip_workshop.drawing.roles import Face, Role

Ts = TypeVarTuple("Ts")

# How far letters reach from their baseline at size 1, measured in the bundled files: capitals
# with a ring or two marks on top, commas below. The files' own line metrics are roomier still.
ASCENT = 1.01
DESCENT = 0.25


class Line(NamedTuple):
    """A straight stroke with round ends."""

    start: Point
    end: Point
    width: float
    role: Role


class Box(NamedTuple):
    """An upright rectangle with rounded corners; a corner of half its side makes a disc."""

    rect: Rect
    fill: Role | None = None
    stroke: Role | None = None
    stroke_width: float = 1.0
    corner: float = 0.0


class Polygon(NamedTuple):
    """A closed shape with straight sides."""

    points: tuple[Point, ...]
    fill: Role | None = None
    stroke: Role | None = None
    stroke_width: float = 1.0


class Run(NamedTuple):
    """A stretch of text in one font file; `advance` is its width at size 1."""

    face: Face
    text: str
    advance: float


class TextLine(NamedTuple):
    """One line of text: `origin` is the left end of its baseline, runs follow one another."""

    origin: Point
    runs: tuple[Run, ...]
    size: float
    role: Role

    @property
    def text(self) -> str:
        """Return the characters as drawn."""
        return "".join(run.text for run in self.runs)

    @property
    def width(self) -> float:
        """Return how far the line reaches to the right of its origin."""
        return sum(run.advance for run in self.runs) * self.size

    @property
    def bounds(self) -> Rect:
        """Return the box that the line's letters may fill, from ascent to descent."""
        ascent, descent = ASCENT * self.size, DESCENT * self.size
        return Rect(self.origin.x, self.origin.y - ascent, self.width, ascent + descent)


Primitive = Line | Box | Polygon | TextLine


class LateItems(Late[tuple[Primitive, ...]], Sequence[Primitive]):
    """The primitives of a group, made when they are first looked at.

    Of a large board only a part is seen; where things lie is known without them.
    """

    __slots__ = ()

    def __len__(self) -> int:
        return len(self.value())

    def __iter__(self) -> Iterator[Primitive]:
        return iter(self.value())

    @overload
    def __getitem__(self, place: int) -> Primitive: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Primitive, ...]: ...
    def __getitem__(self, place: int | slice) -> Primitive | tuple[Primitive, ...]:
        return self.value()[place]

    def __eq__(self, other: object) -> bool:
        # What is made of the same is the same: of most cards of a board nothing need be made.
        if isinstance(other, LateItems) and self.recipe == other.recipe:
            return True
        return isinstance(other, LateItems | tuple) and self.value() == tuple(other)

    def __hash__(self) -> int:
        return hash(self.value())


class Named(Protocol):
    """Something that can say what it is called, and does so no sooner than it is asked."""

    @property
    def name(self) -> str:
        """Return what a screen reader says."""


class Group(NamedTuple):
    """What belongs to one thing on the board: drawn, hit, selected and named together.

    `owner` is the place's id: a record's own, or that of the Placement which
    shows it here; None for decoration, which cannot be hit. Later groups lie
    above earlier ones.
    """

    owner: RecordId | None
    bounds: Rect
    items: Sequence[Primitive]
    called: str | Named = ""

    @property
    def name(self) -> str:
        """Return what a screen reader says."""
        return self.called if isinstance(self.called, str) else self.called.name


class Stretch(Late[tuple[Group, ...]]):
    """Groups that lie together, made when one of them is first looked at.

    Whose they are is known without them, and a box that none of them leaves.
    """

    __slots__ = ("bounds", "owners")

    def __init__(
        self,
        bounds: Rect,
        owners: tuple[RecordId | None, ...],
        make: Callable[[*Ts], tuple[Group, ...]],
        *values: *Ts,
    ) -> None:
        super().__init__(make, *values)
        self.bounds = bounds
        self.owners = owners

    @property
    def groups(self) -> tuple[Group, ...]:
        """Return the groups, one for each of the owners."""
        return self.value()


class LateGroups(Sequence[Group]):
    """The groups of a large picture, from back to front, of which only those looked at are made."""

    __slots__ = ("_ends", "stretches")

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self.stretches = tuple(stretches)
        self._ends = tuple(accumulate(len(stretch.owners) for stretch in self.stretches))

    def first_of(self, at: int) -> int:
        """Return the number of the first group of the stretch at a place."""
        return self._ends[at] - len(self.stretches[at].owners)

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Group]:
        return chain.from_iterable(stretch.groups for stretch in self.stretches)

    @overload
    def __getitem__(self, place: int) -> Group: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Group, ...]: ...
    def __getitem__(self, place: int | slice) -> Group | tuple[Group, ...]:
        numbers = range(len(self))[place]
        if isinstance(numbers, range):
            return tuple(self[number] for number in numbers)
        at = bisect_right(self._ends, numbers)
        return self.stretches[at].groups[numbers - self.first_of(at)]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LateGroups | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Picture(NamedTuple):
    """Groups from back to front, and the area that they fill."""

    bounds: Rect
    groups: Sequence[Group]

    @property
    def size(self) -> Size:
        """Return the width and height of the filled area."""
        return self.bounds.size

    def items(self) -> Iterator[Primitive]:
        """Yield every primitive from back to front."""
        for group in self.groups:
            yield from group.items

    def text_lines(self) -> Iterator[TextLine]:
        """Yield every line of text from back to front."""
        return (item for item in self.items() if isinstance(item, TextLine))

    def smallest_print(self) -> float:
        """Return the smallest text size in the picture's unit; 0.0 where it has no text."""
        return min((line.size for line in self.text_lines()), default=0.0)

    def owner_at(self, point: Point) -> RecordId | None:
        """Return the owner of the foremost group under a point, or None."""
        for group in reversed(self.groups):
            if group.owner is not None and group.bounds.contains(point):
                return group.owner
        return None

    def owners(self) -> Iterator[RecordId | None]:
        """Yield the owner of every group from back to front."""
        if isinstance(self.groups, LateGroups):
            return chain.from_iterable(stretch.owners for stretch in self.groups.stretches)
        return (group.owner for group in self.groups)

    def groups_of(self, owners: Set[RecordId]) -> Iterator[Group]:
        """Yield the groups of some owners from back to front."""
        groups: Iterable[Group] = self.groups
        if isinstance(groups, LateGroups):
            where = (each for each in groups.stretches if not owners.isdisjoint(each.owners))
            groups = chain.from_iterable(stretch.groups for stretch in where)
        return (group for group in groups if group.owner in owners)

    def bounds_of(self, owner: RecordId) -> Rect | None:
        """Return the box round all groups of an owner, or None where it is not drawn."""
        found = [group.bounds for group in self.groups_of({owner})]
        return box_round(found) if found else None

    def transformed(self, scale: float, dx: float = 0.0, dy: float = 0.0) -> "Picture":
        """Return the picture scaled about the origin and then shifted; line breaks stay."""
        return Picture(
            bounds=_moved_rect(self.bounds, scale, dx, dy),
            groups=tuple(
                group._replace(
                    bounds=_moved_rect(group.bounds, scale, dx, dy),
                    items=tuple(_moved(item, scale, dx, dy) for item in group.items),
                )
                for group in self.groups
            ),
        )

    def fitted(self, size: Size, largest_scale: float = 1.0) -> "Picture":
        """Return the picture scaled to fit a size and moved to its middle, from (0, 0)."""
        scale = min(
            largest_scale,
            size.width / max(self.bounds.width, 1e-9),
            size.height / max(self.bounds.height, 1e-9),
        )
        dx = (size.width - self.bounds.width * scale) / 2 - self.bounds.x * scale
        dy = (size.height - self.bounds.height * scale) / 2 - self.bounds.y * scale
        moved = self.transformed(scale, dx, dy)
        return moved._replace(bounds=Rect(0.0, 0.0, size.width, size.height))


def picture_of(groups: Iterable[Group], margin: float = 0.0) -> Picture:
    """Return a picture whose area is the box round all its groups, with a margin."""
    kept = tuple(groups)
    return Picture(box_round(group.bounds for group in kept).grown(margin), kept)


def _moved_rect(rect: Rect, scale: float, dx: float, dy: float) -> Rect:
    return Rect(rect.x * scale + dx, rect.y * scale + dy, rect.width * scale, rect.height * scale)


def _moved_point(point: Point, scale: float, dx: float, dy: float) -> Point:
    return Point(point.x * scale + dx, point.y * scale + dy)


def _moved(item: Primitive, scale: float, dx: float, dy: float) -> Primitive:
    match item:
        case TextLine():
            return TextLine(
                _moved_point(item.origin, scale, dx, dy), item.runs, item.size * scale, item.role
            )
        case Line():
            start, end = (_moved_point(p, scale, dx, dy) for p in (item.start, item.end))
            return Line(start, end, item.width * scale, item.role)
        case Box():
            return item._replace(
                rect=_moved_rect(item.rect, scale, dx, dy),
                stroke_width=item.stroke_width * scale,
                corner=item.corner * scale,
            )
        case Polygon():
            return item._replace(
                points=tuple(_moved_point(p, scale, dx, dy) for p in item.points),
                stroke_width=item.stroke_width * scale,
            )

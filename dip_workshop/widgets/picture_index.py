"""What lies where in a picture: culling, hit testing, and who owns what."""

from collections.abc import Collection, Iterable, KeysView
from functools import cached_property, reduce
from operator import itemgetter

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Group, LateGroups, Picture, TextLine
from dip_workshop.widgets.grid_index import GridIndex, StretchIndex

# Groups of one owner that lie so near each other share one ring, as a mark and its label do.
NEAR = 8.0


class PictureIndex:
    """One picture with the answers that a view asks of it, each made when first asked for.

    Groups are told by their number, from back to front.
    """

    def __init__(self, picture: Picture) -> None:
        self.picture = picture

    @cached_property
    def _grid(self) -> GridIndex | StretchIndex:
        groups = self.picture.groups
        if isinstance(groups, LateGroups):
            return StretchIndex(groups)
        return GridIndex([group.bounds for group in groups])

    @cached_property
    def _groups_of(self) -> dict[RecordId, list[int]]:
        found: dict[RecordId, list[int]] = {}
        for number, owner in enumerate(self.picture.owners()):
            if owner is not None:
                found.setdefault(owner, []).append(number)
        return found

    @property
    def owners(self) -> KeysView[RecordId]:
        """Return everything that can be selected, in the order in which it is drawn."""
        return self._groups_of.keys()

    def place_of(self, owner: RecordId) -> Rect | None:
        """Return the box round an owner's groups; None where it is not drawn."""
        boxes = self._boxes_of(owner)
        return reduce(Rect.united, boxes) if boxes else None

    @cached_property
    def places(self) -> dict[RecordId, Rect]:
        """Return the box round each owner's groups."""
        return {owner: reduce(Rect.united, self._boxes_of(owner)) for owner in self.owners}

    @cached_property
    def spots(self) -> dict[RecordId, Rect]:
        """Return where the eye finds each owner: the first of its boxes, of a frame its words.

        A bone or a group lies round what it holds, and its middle is among that.
        """
        groups = self.picture.groups
        firsts = {owner: numbers[0] for owner, numbers in self._groups_of.items()}
        frames = {
            groups[behind].owner
            for first in firsts.values()
            for behind in self._grid.at(groups[first].bounds.centre)
            if behind < first
        }
        return {
            owner: self._words_of(owner) if owner in frames else groups[first].bounds
            for owner, first in firsts.items()
        }

    def _words_of(self, owner: RecordId) -> Rect:
        """Return the box of an owner's first words, as wide as what they stand in."""
        own = [self.picture.groups[number] for number in self._groups_of[owner]]
        for group in own:
            lines = [item.bounds for item in group.items if isinstance(item, TextLine)]
            if lines:
                words = reduce(Rect.united, lines)
                return Rect(group.bounds.x, words.y, group.bounds.width, words.height)
        return own[0].bounds

    def areas_of(self, owner: RecordId) -> tuple[Rect, ...]:
        """Return the boxes round an owner's groups, one for all that lie near each other."""
        return _joined(self._boxes_of(owner))

    def area_at(self, owner: RecordId, point: Point) -> Rect | None:
        """Return which of an owner's boxes lies under a point, the smallest of several."""
        here = Rect(point.x, point.y, 0.0, 0.0)
        under = [area for area in self.areas_of(owner) if area.encloses(here)]
        return min(under, key=lambda area: area.width * area.height, default=None)

    def name_of(self, owner: RecordId) -> str:
        """Return what a screen reader says of an owner; "" where it is not drawn."""
        numbers = self._groups_of.get(owner, [])
        return next((name for n in numbers if (name := self.picture.groups[n].name)), "")

    def _boxes_of(self, owner: RecordId) -> list[Rect]:
        return [self.picture.groups[number].bounds for number in self._groups_of.get(owner, ())]

    def groups_in(self, area: Rect) -> tuple[int, ...] | list[int]:
        """Return the numbers of the groups to draw for an area, from back to front."""
        if area.encloses(self.picture.bounds):
            return tuple(range(len(self.picture.groups)))
        return self._grid.meeting(area)

    def group(self, number: int) -> Group:
        """Return a group by its number."""
        return self.picture.groups[number]

    def owner_at(self, point: Point, leaving_out: Collection[int] = ()) -> RecordId | None:
        """Return the owner of the foremost group under a point, some groups left out."""
        for number in reversed(self._grid.at(point)):
            owner = self.picture.groups[number].owner
            if owner is not None and number not in leaving_out:
                return owner
        return None

    def owner_near(self, point: Point, reach: float) -> RecordId | None:
        """Return what lies nearest to a point on the thing under it, if within reach, else that.

        Its own words are always its own.
        """
        at = max((n for n in self._grid.at(point) if self.group(n).owner is not None), default=None)
        if at is None:
            return None
        own = self.group(at)
        if any(item.bounds.contains(point) for item in own.items if isinstance(item, TextLine)):
            return own.owner
        near = [
            (group.bounds.distance_to(point), group.owner)
            for number in self._grid.meeting(Rect(point.x, point.y, 0.0, 0.0).grown(reach))
            if (group := self.group(number)).owner not in (None, own.owner)
            and own.bounds.encloses(group.bounds)
        ]
        distance, owner = min(near, default=(reach, None), key=itemgetter(0))
        return owner if owner and distance <= reach else own.owner

    def enclosed_in(self, area: Rect) -> tuple[RecordId, ...]:
        """Return the owners that lie wholly inside an area."""
        met = {self.picture.groups[number].owner for number in self._grid.meeting(area)}
        return tuple(
            owner for owner in self.owners if owner in met and area.encloses(self.places[owner])
        )

    def carried_with(self, owners: Iterable[RecordId]) -> frozenset[int]:
        """Return the groups of owners and of all that lies on them, as notes lie on their group."""
        carried: set[int] = set()
        for owner in owners:
            own = self._groups_of.get(owner, [])
            carried.update(own)
            for number in own:
                area = self.picture.groups[number].bounds
                carried.update(
                    above
                    for above in self._grid.meeting(area)
                    if above > number and area.encloses(self.picture.groups[above].bounds)
                )
        return frozenset(carried)


def _joined(boxes: list[Rect]) -> tuple[Rect, ...]:
    joined: list[Rect] = []
    for box in boxes:
        near = [other for other in joined if other.meets(box.grown(NEAR))]
        joined = [other for other in joined if other not in near]
        joined.append(reduce(Rect.united, near, box))
    return tuple(joined)

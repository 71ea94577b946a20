"""A board in parts, each of which fits a screen at a size that a room can read.

The parts follow the outline. What belongs together stays on one part where it fits;
where it does not, its own parts are shared out, down to the lines of a long text.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect, Size, box_round
from dip_workshop.drawing.picture import Group, Picture, Primitive, TextLine

# A stroke may reach a little over the box of its group.
TOLERANCE = 0.01
# Of a board of thousands of notes, what comes much later has no room on an early part.
LOOKED_BACK = 24


class Row(Protocol):
    """What is asked of a row of an outline: its place, how deep it stands and what it says."""

    @property
    def id(self) -> RecordId:
        """Return the id of the place."""

    @property
    def depth(self) -> int:
        """Return how deep it stands; rows below it follow with a larger depth."""

    @property
    def title(self) -> str:
        """Return what it says."""


class Part(NamedTuple):
    """What is shown at once: the numbers of its groups, the area round them, and its headings."""

    groups: frozenset[int]
    area: Rect
    titles: tuple[str, ...] = ()


R = TypeVar("R", bound=Row)


class Node(NamedTuple, Generic[R]):
    """A row with what is below it."""

    row: R
    below: "list[Node[R]]"


class _Unit(NamedTuple):
    """A group, or as much of it as is shown on one part."""

    number: int
    box: Rect


def parts_of(
    picture: Picture, rows: Sequence[Row], window: Size, elsewhere: Collection[RecordId] = ()
) -> tuple[Part, ...]:
    """Return the parts of a picture that fit a window, whose size is in units of the picture.

    What stands `elsewhere` is left out. One part is wider or higher than the window only
    where a single line of text is.
    """
    everything = frozenset(range(len(picture.groups)))
    if not elsewhere and (fits(picture.bounds, window) or not everything):
        return (Part(everything, picture.bounds),)
    return _Packing(picture, window).packed(rows, elsewhere)


def groups_in_window(picture: Picture, part: Part, window: Rect) -> Iterator[Group]:
    """Yield what is drawn of a picture where the window shows a part.

    What stands beside it is drawn where it is whole. What the window would cut through is
    left out, unless it is a frame round what is shown: of that the strokes are drawn.
    """
    shown = [picture.groups[number].bounds for number in part.groups]
    for number, group in enumerate(picture.groups):
        if not window.meets(group.bounds):
            continue
        if window.encloses(group.bounds, TOLERANCE):
            yield group
        elif number in part.groups or _belongs(group, shown):
            yield group._replace(items=tuple(_whole_lines(group, window)))


def _whole_lines(group: Group, window: Rect) -> Iterator[Primitive]:
    for item in group.items:
        if not isinstance(item, TextLine) or window.encloses(item.bounds, TOLERANCE):
            yield item


def _belongs(group: Group, shown: list[Rect]) -> bool:
    """Return whether a group is round something shown; of nobody's strokes, if they touch it."""
    if group.owner is None:
        return any(group.bounds.grown(TOLERANCE).meets(each) for each in shown)
    return any(group.bounds.encloses(each) and group.bounds != each for each in shown)


class _Packing:
    """The parts of one picture while they are filled."""

    def __init__(self, picture: Picture, window: Size) -> None:
        self._picture, self._window = picture, window
        self._parts: list[Part] = []
        self._numbers: dict[RecordId | None, list[int]] = {}
        for number, group in enumerate(picture.groups):
            self._numbers.setdefault(group.owner, []).append(number)

    def packed(self, rows: Sequence[Row], elsewhere: Collection[RecordId]) -> tuple[Part, ...]:
        """Return the parts in the order of the rows."""
        for head in tree_of(rows):
            # What holds nothing, such as the effect of a fishbone, is no heading.
            self._add(head, (head.row.title,) if head.below else ())
        told = {*elsewhere, *(row.id for row in rows)}
        for owner, numbers in self._numbers.items():
            for number in numbers:
                if owner is not None and owner not in told:
                    self._put(self._units(number), ())
        self._take_in_first()
        self._take_in(self._numbers.get(None, ()))
        return tuple(self._parts)

    def _take_in_first(self) -> None:
        """Put what came ahead of all headings, such as an effect, where there is room for it."""
        first, *others = self._parts or [Part(frozenset(), Rect(0, 0, 0, 0))]
        for at, part in enumerate(others[:LOOKED_BACK]):
            area = part.area.united(first.area)
            if not first.titles and part.titles and fits(area, self._window):
                others[at] = part._replace(groups=part.groups | first.groups, area=area)
                self._parts = others
                return

    def _take_in(self, numbers: Iterable[int]) -> None:
        """Widen parts by what is nobody's, such as the names of columns, where there is room."""
        for number in numbers:
            unit = self._whole(number)
            for at, part in enumerate(self._parts):
                area = part.area.united(unit.box)
                if fits(area, self._window):
                    self._parts[at] = part._replace(groups=part.groups | {number}, area=area)

    def _add(self, node: Node[Row], titles: tuple[str, ...]) -> None:
        units = [self._whole(number) for number in self._family(node)]
        if units and fits(box_round(unit.box for unit in units), self._window):
            self._put_together(units, titles)
            return
        for number in self._numbers.get(node.row.id, ()):
            self._put(self._units(number), titles)
        for child in node.below:
            self._add(child, titles)

    def _family(self, node: Node[Row]) -> list[int]:
        own = self._numbers.get(node.row.id, [])
        return [*own, *(number for child in node.below for number in self._family(child))]

    def _put(self, units: Iterable[_Unit], titles: tuple[str, ...]) -> None:
        for unit in units:
            self._put_together([unit], titles)

    def _put_together(self, units: Sequence[_Unit], titles: tuple[str, ...]) -> None:
        """Put units on the last part that has room for them, or else on a new one."""
        box = box_round(unit.box for unit in units)
        numbers = frozenset(unit.number for unit in units)
        for at in self._open_to(titles):
            part = self._parts[at]
            area = part.area.united(box)
            if fits(area, self._window):
                names = tuple(dict.fromkeys((*part.titles, *titles)))
                self._parts[at] = Part(part.groups | numbers, area, names)
                return
        self._parts.append(Part(numbers, box, titles))

    def _open_to(self, titles: tuple[str, ...]) -> Iterator[int]:
        """Yield the parts that may take more in, the last one first.

        An earlier one may where both have a heading: an option of a chart, for one, is drawn
        far from its line in the ranking. What has none, such as an effect, comes ahead of all.
        """
        last = len(self._parts) - 1
        for at in range(last, max(last - LOOKED_BACK, -1), -1):
            if at == last or (titles and self._parts[at].titles):
                yield at

    def _whole(self, number: int) -> _Unit:
        return _Unit(number, self._picture.groups[number].bounds)

    def _units(self, number: int) -> Iterator[_Unit]:
        """Yield a group whole, or its words where its frame is too large, or these line by line."""
        whole = self._whole(number)
        texts = list(self._texts(number))
        words = box_round(line.bounds for line in texts)
        if fits(whole.box, self._window):
            yield whole
        elif fits(words, self._window):
            if texts:
                yield _Unit(number, words)
        else:
            yield from (_Unit(number, line.bounds) for line in texts)

    def _texts(self, number: int) -> Iterator[TextLine]:
        items = self._picture.groups[number].items
        return (item for item in items if isinstance(item, TextLine))


def fits(box: Rect, window: Size) -> bool:
    """Return whether a box can be shown in a window."""
    return box.width <= window.width + TOLERANCE and box.height <= window.height + TOLERANCE


def tree_of(rows: Sequence[R]) -> list[Node[R]]:
    """Return the rows as trees, by their depths."""
    heads: list[Node[R]] = []
    open_nodes: list[Node[R]] = []
    for row in rows:
        node = Node(row, [])
        while open_nodes and open_nodes[-1].row.depth >= row.depth:
            open_nodes.pop()
        (open_nodes[-1].below if open_nodes else heads).append(node)
        open_nodes.append(node)
    return heads


def rows_of(node: Node[R]) -> Iterator[R]:
    """Yield a node's row and all rows below it."""
    yield node.row
    for child in node.below:
        yield from rows_of(child)

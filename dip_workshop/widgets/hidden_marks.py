"""The mark of a text that the room cannot read yet, where its words stand on the console's board.

It is a crossed eye, and words in the outline: nobody must tell it by a colour.
"""

from collections.abc import Iterator
from itertools import chain
from math import cos, pi, sin

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import has_veils
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Polygon, Primitive, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.picture_index import PictureIndex

HIDDEN = tr("hidden from the room")
EYE = Size(22.0, 14.0)
GAP = 6.0
STEPS = 8
# So far above a card without room it stands, clear of the words on it.
ABOVE = 4.0


def hidden_here(board: Board, exercise_id: RecordId) -> frozenset[RecordId]:
    """Return the places whose words are shown on a board and are veiled for the room."""
    if not has_veils(board, exercise_id):
        return frozenset()
    # A board on which all was written openly does without this.
    from dip_workshop.core.room.masking import SIGN, veiled_ids

    found = (board.find(each) for each in veiled_ids(board))
    return frozenset(record.id for record in found if record and record.text != SIGN)


def with_marks(picture: Picture, hidden: frozenset[RecordId]) -> Picture:
    """Return a picture with the mark on each of the places that are hidden."""
    if not hidden:
        return picture
    index = PictureIndex(picture)
    marked = (
        _marked(group, index) if group.owner in hidden else (group,) for group in picture.groups
    )
    return picture._replace(groups=tuple(chain.from_iterable(marked)))


def rows_with_marks(
    rows: tuple[OutlineRow, ...], hidden: frozenset[RecordId]
) -> tuple[OutlineRow, ...]:
    """Return the rows of an outline with the mark in words."""
    if not hidden:
        return rows
    return tuple(
        row._replace(marks=(*row.marks, HIDDEN)) if row.id in hidden else row for row in rows
    )


def _marked(group: Group, index: PictureIndex) -> tuple[Group, ...]:
    """Return a group that says that it is hidden, and the mark on it, or by itself beside it."""
    lines = [each.bounds for each in group.items if isinstance(each, TextLine)]
    if not lines:
        return (group,)
    called = f"{group.name}, {HIDDEN}"
    places = tuple(_places(group.bounds, lines))
    around = next((place for place in places if _is_free(place, group, index)), places[-1])
    eye = tuple(_crossed_eye(around))
    if group.bounds.encloses(around):
        return (group._replace(items=(*group.items, *eye), called=called),)
    return group._replace(called=called), Group(None, around.grown(1.0), eye)


def _places(bounds: Rect, lines: list[Rect]) -> Iterator[Rect]:
    """Yield where the mark may stand, the best first: beside the words, else as near as can be."""
    first, last = lines[0], lines[-1]
    for line in (first, *reversed(lines)):
        if line.right + GAP + EYE.width <= bounds.right:
            yield _level_with(line, line.right + GAP)
    corner = bounds.right - EYE.width - GAP
    if last.bottom + EYE.height <= bounds.bottom:
        yield Rect(corner, last.bottom, *EYE)
    yield Rect(corner, bounds.y - ABOVE, *EYE)
    for left in (first.x, bounds.x):
        yield _level_with(first, left - GAP - EYE.width)
    for line in reversed(lines):
        yield _level_with(line, line.right + GAP)
    # Over the end of the words, where there is no room at all.
    yield _level_with(first, bounds.right - EYE.width)


def _level_with(line: Rect, left: float) -> Rect:
    return Rect(left, line.centre.y - EYE.height / 2, *EYE)


def _is_free(place: Rect, group: Group, index: PictureIndex) -> bool:
    """Return whether a mark would lie on no words, on no stroke, and on no edge of another box."""
    near = (index.group(number) for number in index.groups_in(place))
    return not any(
        _is_under(item, place, is_own=other is group) for other in near for item in other.items
    )


def _is_under(item: Primitive, place: Rect, *, is_own: bool) -> bool:
    if isinstance(item, TextLine):
        return item.bounds.meets(place)
    if isinstance(item, Line):
        return place.grown(item.width / 2).is_crossed(item.start, item.end)
    if isinstance(item, Polygon) or is_own:
        return False
    return item.rect.meets(place) and not item.rect.encloses(place)


def _crossed_eye(around: Rect) -> Iterator[Primitive]:
    middle = around.centre
    yield Box(around, Role.WALL, Role.SECONDARY, 1.0, corner=3.0)
    lids = (2 * pi * step / (2 * STEPS) for step in range(2 * STEPS))
    yield Polygon(
        tuple(Point(middle.x + 9 * cos(a), middle.y + 5 * sin(a)) for a in lids),
        None,
        Role.INK,
        1.2,
    )
    yield Line(Point(middle.x - 9, middle.y + 6), Point(middle.x + 9, middle.y - 6), 1.6, Role.INK)

"""The mark of a text that the room cannot read yet, where its words stand on the console's board.

It is a crossed eye, and words in the outline: nobody must tell it by a colour.
"""

from collections.abc import Iterator
from math import cos, pi, sin

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import has_veils
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Polygon, Primitive, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import OutlineRow

HIDDEN = tr("hidden from the room")
EYE = Size(24.0, 16.0)
GAP = 6.0
STEPS = 8


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
    return picture._replace(groups=tuple(_marked(group, hidden) for group in picture.groups))


def rows_with_marks(
    rows: tuple[OutlineRow, ...], hidden: frozenset[RecordId]
) -> tuple[OutlineRow, ...]:
    """Return the rows of an outline with the mark in words."""
    if not hidden:
        return rows
    return tuple(
        row._replace(marks=(*row.marks, HIDDEN)) if row.id in hidden else row for row in rows
    )


def _marked(group: Group, hidden: frozenset[RecordId]) -> Group:
    if group.owner not in hidden:
        return group
    first = next((each for each in group.items if isinstance(each, TextLine)), None)
    if first is None:
        return group
    # Beside the words, or over their end where they take the whole width.
    left = min(first.bounds.right + GAP, group.bounds.right - EYE.width)
    around = Rect(left, first.bounds.y, *EYE)
    return group._replace(
        items=(*group.items, *_crossed_eye(around)), called=f"{group.name}, {HIDDEN}"
    )


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

"""A board for the room, in parts that it can read: which there are, and what is drawn of one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.board_parts import Part, groups_in_window, part_with, parts_of
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import ROOM
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics

MARGIN = 0.4
# A part with little on it is no reason for letters that shout.
LARGEST = 1.6


class RoomBoard(NamedTuple):
    """A board laid out for an area of the room's screen; `least` is the least size of letters."""

    picture: Picture
    parts: tuple[Part, ...]
    least: float

    def part_with(self, owner: RecordId) -> int | None:
        """Return which part shows a thing, None where none does."""
        return part_with(self.parts, self.picture, owner)

    def owners(self) -> frozenset[RecordId]:
        """Return all that is drawn."""
        return frozenset(group.owner for group in self.picture.groups if group.owner is not None)

    @property
    def in_order(self) -> tuple[RecordId, ...]:
        """Return all that is drawn, part by part."""
        numbers = dict.fromkeys(n for part in self.parts for n in sorted(part.groups))
        owners = (self.picture.groups[number].owner for number in numbers)
        return tuple(dict.fromkeys(owner for owner in owners if owner is not None))

    def first_on(self, at: int) -> RecordId | None:
        """Return a thing that a part shows, to find that part again on another board."""
        owners = (self.picture.groups[number].owner for number in sorted(self.parts[at].groups))
        return next((owner for owner in owners if owner is not None), None)

    def drawn(self, at: int | None, area: Rect) -> Picture:
        """Return a part, or all with None, as it stands in an area of the screen, in pixels."""
        whole = Part(frozenset(range(len(self.picture.groups))), self.picture.bounds)
        part = whole if at is None else self.parts[at]
        room = area.grown(-MARGIN * self.least)
        most = LARGEST * self.least / (self.picture.smallest_print() or self.least)
        scale = min(
            most,
            room.width / max(part.area.width, 1.0),
            room.height / max(part.area.height, 1.0),
        )
        middle, centre = part.area.centre, area.centre
        width, height = area.width / scale, area.height / scale
        window = Rect(middle.x - width / 2, middle.y - height / 2, width, height)
        groups = tuple(groups_in_window(self.picture, part, window))
        moved = Picture(self.picture.bounds, groups).transformed(
            scale, centre.x - middle.x * scale, centre.y - middle.y * scale
        )
        return moved._replace(bounds=area)


def room_board(
    board: Board,
    exercise_id: RecordId,
    area: Size,
    least: float,
    metrics: TextMetrics,
    shown: Picture | None = None,
) -> RoomBoard:
    """Return an exercise laid out for an area; what is `shown` stays where it stands if it can."""
    kind = kind_of(board.get(exercise_id, Exercise))
    medium = replace(ROOM, size=area, shown=shown)
    picture = kind.layout(board, exercise_id, medium, metrics)[0].picture
    scale = least / (picture.smallest_print() or least)
    margin = 2 * MARGIN * least
    window = Size(max(area.width - margin, least) / scale, max(area.height - margin, least) / scale)
    parts = parts_of(picture, kind.outline(board, exercise_id), window)
    return RoomBoard(picture, parts, least)


def titles_in_words(titles: Sequence[str]) -> str:
    """Return the headings of a part, as many as are told apart at a glance."""
    return ", ".join(titles[:2]) + (" …" if len(titles) > 2 else "")

"""All that the room's window shows at one moment, laid out for its size: data in, pictures out."""

from typing import NamedTuple

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.picture import Picture
from dip_workshop.ui.room.board import (
    RoomBoard,
    room_board,
    room_list,
    titles_in_words,
    with_whole,
)
from dip_workshop.ui.room.sight import RoomSight
from dip_workshop.ui.room.surface import Lettering, Surface, curtain, surface, talk

WHOLE = -1


class Scene(NamedTuple):
    """What is to be seen: a masked board, what is said of it, and which part of it.

    `at` is the number of the part, WHOLE for all of the board however small.
    """

    board: Board
    sight: RoomSight
    at: int = 0
    is_curtain: bool = False
    has_clock: bool = False


class RoomPicture(NamedTuple):
    """A scene laid out; `part` is as much of its board as is shown, `number` says which."""

    surface: Surface
    number: str = ""
    part: Picture | None = None

    @property
    def clock(self) -> Rect:
        """Return where the clock goes."""
        return self.surface.clock

    def letters(self) -> float:
        """Return the size of the smallest letters, in pixels."""
        pictures = (self.surface.picture, *((self.part,) if self.part else ()))
        sizes = [picture.smallest_print() for picture in pictures]
        return min((size for size in sizes if size), default=0.0)

    def words(self) -> str:
        """Return all that is to be read, for a screen reader and for tests."""
        shown = [line.text for line in self.surface.picture.text_lines()]
        if self.part is not None:
            shown += [group.name for group in self.part.groups if group.name]
        return "\n".join(shown)


def wall_of(
    scene: Scene, size: Size, lettering: Lettering, shown: RoomBoard | None = None
) -> RoomBoard | None:
    """Return the scene's board in its parts, None where there is none to be seen.

    What is `shown` of it stays where it stands, if it can.
    """
    sight = scene.sight
    if sight.shown_id is None:
        return None
    if _question_again(scene):
        wall = _laid_out(scene._replace(sight=sight._replace(question="")), size, lettering, shown)
        if wall is not None and len(wall.parts) == 1:
            return wall
    return _laid_out(scene, size, lettering, shown)


def _laid_out(
    scene: Scene, size: Size, lettering: Lettering, shown: RoomBoard | None
) -> RoomBoard | None:
    sight = scene.sight
    # How many parts there are follows from the room that is left beside a caption.
    caption = tr("Part {n} of {of}: {title}", n=1, of=2, title="")
    area = surface(sight, caption, size, lettering, scene.has_clock).board
    if sight.exercise_id is None:
        return room_list(sight.listed, area.size, lettering)
    picture = shown.picture if shown else None
    return room_board(scene.board, sight.exercise_id, area.size, lettering, picture)


def _question_again(scene: Scene) -> frozenset[RecordId]:
    """Return what says on the board itself what the question is, such as the effect."""
    exercise = scene.board.find(scene.sight.exercise_id)
    if not isinstance(exercise, Exercise):
        return frozenset()
    rows = kind_of(exercise).outline(scene.board, exercise.id)
    return frozenset(row.id for row in rows if row.title.strip() == scene.sight.question.strip())


def room_picture(
    scene: Scene, wall: RoomBoard | None, size: Size, lettering: Lettering
) -> RoomPicture:
    """Return a scene laid out for a size, with its wall from `wall_of`."""
    sight = scene.sight
    if scene.is_curtain:
        return RoomPicture(curtain(sight.question, size, lettering))
    if wall is None:
        return RoomPicture(talk(sight, size, lettering, scene.has_clock))
    at = min(scene.at, len(wall.parts) - 1)
    again = _question_again(scene)
    if again if at == WHOLE else again.intersection(wall.parts[at].owners):
        sight = sight._replace(question="")
    caption = part_in_words(wall, at)
    around = surface(sight, caption, size, lettering, scene.has_clock)
    number = number_in_words(wall, at)
    if at == WHOLE and sight.exercise_id is not None:
        wall = with_whole(wall, scene.board, sight.exercise_id, around.board.size, lettering)
    part = wall.drawn(None if at == WHOLE else at, around.board)
    return RoomPicture(around, number, part)


def part_in_words(wall: RoomBoard, at: int) -> str:
    """Return which part is shown, such as "Part 2 of 5: Place"; "" where it is all."""
    if len(wall.parts) < 2:
        return ""
    if at == WHOLE:
        return tr("The whole board")
    part = wall.parts[at]
    titles = titles_in_words(part.titles)
    # A page of cards shows its headings itself.
    if not titles or isinstance(part.shown, Picture):
        return number_in_words(wall, at)
    return tr("Part {n} of {of}: {title}", n=at + 1, of=len(wall.parts), title=titles)


def number_in_words(wall: RoomBoard, at: int) -> str:
    """Return which part is shown, without its headings."""
    if len(wall.parts) < 2 or at == WHOLE:
        return part_in_words(wall, at)
    return tr("Part {n} of {of}", n=at + 1, of=len(wall.parts))


def step_from(wall: RoomBoard, at: int, step: int) -> int:
    """Return the next part or the one before, and round again; from the whole to either end."""
    if at == WHOLE:
        return 0 if step > 0 else len(wall.parts) - 1
    return (at + step) % len(wall.parts)


def part_holding(wall: RoomBoard, owner: RecordId | None, at: int) -> int:
    """Return the part with a thing on it; where none has it, the one that is shown."""
    found = wall.part_with(owner) if owner is not None else None
    return at if found is None else found

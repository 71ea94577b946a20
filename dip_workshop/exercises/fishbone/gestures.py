"""Typing into the capture bar, and dragging: where a new or a dragged cause goes, and in words."""

from collections.abc import Iterable, Mapping

from dip_workshop.core.board import Board
from dip_workshop.core.destinations import Destination
from dip_workshop.core.ids import RecordId
from dip_workshop.core.reading_order import below_none, in_reading_order
from dip_workshop.core.records import Record
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.fishbone.bones import move_category
from dip_workshop.exercises.fishbone.causes import add_causes, add_to_unsorted, move_place
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import (
    Category,
    Fishbone,
    Place,
    View,
    bone_at,
    categories_of,
    category_at,
    cause_at,
    causes_of,
    places_below,
)
from dip_workshop.exercises.fishbone.selecting import last_bone
from dip_workshop.exercises.fishbone.views import ladder_start, view_of
from dip_workshop.kinds import AskedFirst, Capture, Captured, Choice, Drop, Selection

# A point in this upper part of a cause means "ahead of it"; below, "this is why".
AHEAD = 0.4
NOWHERE = tr("Let go over a bone or a cause")


# The capture bar


def aimed_at(board: Board, selection: Selection) -> RecordId | None:
    """Return the cause or the bone that new causes go to; None where there is no bone at all.

    With nothing selected it is the cause that a ladder of whys starts at, else the first bone.
    """
    for record_id in reversed(selection.ids):
        if cause_at(board, record_id) or bone_at(board, record_id):
            return record_id
    if view_of(board, selection.exercise_id) is View.WHYS:
        start = ladder_start(board, selection.exercise_id)
        return start.id if start else None
    bones = categories_of(board, selection.exercise_id)
    return bones[0].id if bones else None


def hint(board: Board, selection: Selection) -> str:
    """Return where the next cause will go."""
    aim = aimed_at(board, selection)
    if aim is None:
        return tr("Adds to a new bone called Unsorted")
    cause = cause_at(board, aim)
    if cause:
        return tr("Why? Adds below “{cause}”", cause=shortened(cause.text))
    return tr("Adds to {bone}", bone=shortened(board.get(aim, Category).text))


def capture_texts(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    """Add causes to the bone, or below the cause, that the bar aims at."""
    aim = aimed_at(board, selection)
    if aim is None:
        return Captured(*add_to_unsorted(board, selection.exercise_id, texts))
    return Captured(*add_causes(board, aim, texts))


def aims(board: Board, exercise_id: RecordId) -> tuple[Choice, ...]:
    """Return the bones in their order, on a ladder its causes; the first nine have a key."""
    start = ladder_start(board, exercise_id)
    if start and view_of(board, exercise_id) is View.WHYS:
        below = (cause_at(board, record.id) for record in board.descendants(start.id))
        return tuple(Choice(c.id, c.text, tr("why?")) for c in (start, *filter(None, below)))
    return tuple(Choice(bone.id, bone.text) for bone in categories_of(board, exercise_id))


def readdress(board: Board, selection: Selection, value: str) -> Board:
    """Move what was just added to another bone."""
    return move_all(board, selection.ids, RecordId(value))


def asks_first(board: Board, exercise_id: RecordId) -> AskedFirst | None:
    """Return what asks for the effect while there is neither that nor a cause."""
    fishbone = board.get(exercise_id, Fishbone)
    if fishbone.effect or any(causes_of(board, exercise_id)):
        return None
    return AskedFirst(
        exercise_id,
        tr("What is the problem? Type it and press Enter"),
        tr("the problem, which is the effect in the head"),
    )


CAPTURE = Capture(
    placeholder=tr("Type a cause and press Enter"),
    hint=hint,
    add=capture_texts,
    aims=aims,
    readdress=readdress,
    dive_label=tr("Add and ask why"),
    asks_first=asks_first,
)


# Moving


def move_all(
    board: Board, ids: Iterable[RecordId], home: RecordId, before: RecordId | None = None
) -> Board:
    """Move places with what is below them, in reading order; what hangs on another goes with it."""
    chosen = set(ids)
    for place_id in below_none(board, causes_in_reading_order(board, chosen), chosen):
        board = move_place(board, place_id, home, before)
    return board


def causes_in_reading_order(board: Board, ids: Iterable[RecordId]) -> tuple[RecordId, ...]:
    """Return the ids of causes' places in the order in which people read them."""
    places = {place_id for place_id in ids if cause_at(board, place_id)}
    return in_reading_order(board, places, Fishbone)


# Dragging


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Carry out a drag; let go over nothing, it changes nothing."""
    dragged_bone = last_bone(board, selection)
    if dragged_bone:
        bones = [bone.id for bone in categories_of(board, selection.exercise_id)]
        bone = _bone_under(board, selection, where)
        return move_category(board, dragged_bone.id, bones.index(bone.id)) if bone else board
    destination = _destination(board, selection, where)
    if destination is None:
        return board
    return move_all(board, selection.ids, destination.home, destination.before)


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Return what letting go here would do, or why it would not."""
    dragged_bone = last_bone(board, selection)
    if dragged_bone:
        bone = _bone_under(board, selection, where)
        if bone is None:
            return tr("Let go over another bone")
        return tr("To the place of {bone}", bone=shortened(bone.text))
    destination = _destination(board, selection, where)
    if destination is None:
        return NOWHERE
    return destination.told(board, selection.ids, move_all)


def drop_told(before: Board, after: Board, dragged: Selection) -> str:
    """Return what a drag has moved, where that was a bone with all that is on it."""
    bone = last_bone(after, dragged)
    if bone is None or before.find(bone.id) == bone:
        return ""
    return tr("Moved the bone “{bone}”.", bone=shortened(bone.text))


def _bone_under(board: Board, selection: Selection, where: Drop) -> Category | None:
    return category_at(board, selection.exercise_id, where.target) if where.target else None


def _destination(board: Board, selection: Selection, where: Drop) -> Destination | None:
    target = where.target
    if target is None:
        return None
    boxes = _boxes(board, selection.exercise_id, where.shown)
    if bone_at(board, target):
        return _on_bone(board, target, where, boxes, set(selection.ids))
    cause = cause_at(board, target)
    if cause is None or target not in boxes:
        return None
    box = boxes[target]
    home = board.get(target, Record).parent_id
    if home is not None and where.point.y < box.y + AHEAD * box.height:
        return Destination(home, target, tr("Ahead of “{cause}”", cause=shortened(cause.text)))
    return Destination(
        cause.id, None, tr("Below “{cause}”: this is why", cause=shortened(cause.text))
    )


def _on_bone(
    board: Board,
    bone_id: RecordId,
    where: Drop,
    boxes: Mapping[RecordId, Rect],
    dragged: set[RecordId],
) -> Destination:
    """Return the gap on a bone that lies nearest below the point, on the same side of it."""
    name = shortened(board.get(bone_id, Category).text)
    rest = [place for place in places_below(board, bone_id) if place.id not in dragged]
    sides = _sides([place for place in rest if place.id in boxes], boxes)
    at = min(range(len(sides)), key=lambda n: _distance(sides[n], boxes, where.point))
    below = [place for place in sides[at] if boxes[place.id].centre.y > where.point.y]
    following = [*below, *(place for side in sides[at + 1 :] for place in side)]
    if not following:
        return Destination(bone_id, None, tr("On {bone}, last", bone=name))
    words = tr("On {bone}, ahead of “{cause}”", bone=name, cause=shortened(following[0].cause.text))
    return Destination(bone_id, following[0].id, words)


def _sides(places: list[Place], boxes: Mapping[RecordId, Rect]) -> list[list[Place]]:
    """Return the places on each side of a bone: the second begins at the far end or spine again."""
    sides: list[list[Place]] = [[]]
    for place in places:
        if sides[-1] and boxes[place.id].y < boxes[sides[-1][-1].id].y:
            sides.append([])
        sides[-1].append(place)
    return sides


def _distance(side: list[Place], boxes: Mapping[RecordId, Rect], point: Point) -> float:
    """Return how far beside a point the cause of a side is that is level with it."""
    beside = [boxes[place.id] for place in side]
    level = min(beside, key=lambda box: abs(box.centre.y - point.y), default=None)
    return abs(level.centre.x - point.x) if level else 0.0


def _boxes(board: Board, exercise_id: RecordId, shown: Picture | None) -> dict[RecordId, Rect]:
    """Return where everything stands on the wall; a bone by its label, which is drawn last."""
    picture = shown or layout(board, exercise_id, CONSOLE, bundled_metrics())[0].picture
    return {group.owner: group.bounds for group in picture.groups if group.owner is not None}

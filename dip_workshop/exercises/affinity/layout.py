"""Lay an affinity map out as one wall of any extent, or as sheets of paper."""

from itertools import chain

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.geometry import Point, Rect, box_round
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import LateGroups, Picture, picture_of
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import Wall
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.fitting import arrangement
from dip_workshop.exercises.affinity.frames import Placed, drawn
from dip_workshop.exercises.affinity.model import AffinityMap, places_in
from dip_workshop.exercises.affinity.wall import set_frames

MARGIN = 24.0

HINT_EMPTY = (tr("Type an idea in the bar below. Each one becomes a note here."),)
HINT_FIRST = (tr("Drag a note onto another to start a group. G groups what is selected."),)
HINT_PARKING = (tr("Drag notes here that need a talk of their own, or press P."),)
HINT_SORTED = (tr("Every note is in a group."),)


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the map as one picture of any extent, or for paper as pages that fit it."""
    wall = wall_of(board, exercise_id, metrics, medium.purpose)
    title = board.get(exercise_id, Exercise).text
    # What a board is opened without is imported when it is wanted.
    if medium.purpose is Purpose.PAPER:
        from dip_workshop.exercises.affinity.paper import paper_pages

        return paper_pages(title, wall, medium, metrics)
    if is_overview(board, exercise_id) and any(cluster.cards for cluster in wall.clusters):
        from dip_workshop.exercises.affinity.overview import overview

        return (Page(title, picture_of(overview(wall, metrics), MARGIN)),)
    placed = _placed(wall, medium, metrics)
    stretches = chain.from_iterable(drawn(metrics, frame, *corner) for frame, corner in placed)
    # Every card lies in its frame: a box round ten thousand cards need not be looked for.
    bounds = box_round(Rect(*corner, frame.width, frame.height) for frame, corner in placed)
    return (Page(title, Picture(bounds.grown(MARGIN), LateGroups(stretches))),)


def _placed(wall: Wall, medium: Medium, metrics: TextMetrics) -> Placed:
    """Return the frames where they stand: as they are shown, else so that all is seen largest."""
    hints, parking_hints = _hints(wall, medium.purpose), _parking_hints(wall)
    # What the room has sorted needs no place of its own on its screen.
    with_tray = medium.purpose is Purpose.CONSOLE or not wall.groups
    plan = None
    if medium.shown is not None:
        from dip_workshop.exercises.affinity.standing import kept_arrangement
        from dip_workshop.exercises.affinity.standing_cards import Shown

        shown, size = Shown(medium.shown, medium.earlier), medium.size
        plan = kept_arrangement(wall, shown, metrics, size, hints, with_empty_tray=with_tray)
    if plan is None:
        plan = arrangement(wall, metrics, medium.size, hints, with_empty_tray=with_tray)
    return set_frames(wall, plan, metrics, hints, parking_hints, with_empty_tray=with_tray)


def place_below(board: Board, group_id: RecordId, point: Point, shown: Picture) -> RecordId | None:
    """Return the place in a group that is shown as the first below a point, or None at its end.

    Left and right of the columns of its cards the nearest counts.
    """
    places = {place.id for place in places_in(board, group_id)}
    cards = list(shown.groups_of(places))
    aside = min((_aside(card.bounds, point.x) for card in cards), default=0.0)
    for card in cards:
        if _aside(card.bounds, point.x) <= aside and card.bounds.centre.y > point.y:
            return card.owner
    return None


def is_overview(board: Board, map_id: RecordId) -> bool:
    """Return whether the screen shows a map in narrow columns."""
    return board.get(map_id, AffinityMap).is_overview


def _aside(bounds: Rect, x: float) -> float:
    return max(bounds.x - x, x - bounds.right, 0.0)


def _parking_hints(wall: Wall) -> tuple[str, ...]:
    return HINT_PARKING if wall.parked and not wall.parked.cards else ()


def _hints(wall: Wall, purpose: Purpose) -> tuple[str, ...]:
    if purpose is not Purpose.CONSOLE:
        return ()
    if not wall.tray.cards:
        return HINT_SORTED if wall.groups else HINT_EMPTY
    # Still true when there are groups; taken away it would move every note of the tray up.
    return HINT_FIRST

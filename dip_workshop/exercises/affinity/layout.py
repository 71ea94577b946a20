"""Lay an affinity map out: the tray on the left, the groups in rows to its right.

People are looking at the wall, so one edit moves as little as can be. Groups
start at x = 0 and the tray grows to the left of it: neither moves the other.
How many columns a group has, how wide a row of groups may be and how tall a
row is follow from amounts that are rounded to coarse steps (`Arrangement`);
while these stay, nothing moves but in the group that was touched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, log, sqrt

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import Group, Picture, picture_of
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import COLUMN_PITCH, Cluster, Wall, wall_of
from dip_workshop.exercises.affinity.frames import Frame, card_below, drawn, frame_of, frame_width
from dip_workshop.exercises.affinity.model import map_of
from dip_workshop.exercises.affinity.paper import paper_pages

FRAME_GAP = 24.0
MARGIN = 24.0
ROW_STEP = 160.0

_SHAPE = 1.6
_WIDEST_GROUP_SHAPE = 2.4
_SHORTEST_WALL = 720.0
_WALL_STEP = 1.25
_GROUP_HEIGHT = 640.0
_ROWS_ON_A_TALL_WALL = 4
_FEWEST_COLUMNS = 5
_COLUMN_STEP = 1.2

HINT_EMPTY = ("Type an idea in the bar below. Each one becomes a note here.",)
HINT_FIRST = ("Drag a note onto another to start a group. G groups what is selected.",)
HINT_SORTED = ("Every note is in a group.",)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The coarse steps that decide where groups stand; while they stay, groups stay."""

    tray_columns: int
    group_columns: tuple[int, ...]
    row_width: float
    row_heights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """Frames side by side, and the height that the row takes, in whole steps."""

    frames: tuple[Frame, ...]
    height: float


def layout(board: Board, exercise_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the map as one picture of any extent, or for paper as pages that fit it."""
    wall = wall_of(board, exercise_id, metrics, medium.purpose)
    title = board.get(exercise_id, Exercise).text
    picture = wall_picture(wall, metrics, medium.purpose)
    if medium.purpose is Purpose.PAPER:
        return paper_pages(title, wall, picture, medium, metrics)
    return (Page(title, picture),)


def wall_picture(wall: Wall, metrics: TextMetrics, purpose: Purpose) -> Picture:
    """Return the whole wall in one picture; on paper a tray without notes is left out."""
    groups: list[Group] = []
    if wall.tray.cards or not (wall.groups and purpose is Purpose.PAPER):
        tray = frame_of(metrics, wall.tray, tray_columns(wall), _hints(wall, purpose))
        groups += drawn(metrics, tray, -FRAME_GAP - tray.width, 0.0)
    for frame, corner in _set_groups(wall, metrics):
        groups += drawn(metrics, frame, *corner)
    return picture_of(groups, MARGIN)


def place_below(
    board: Board, group_id: RecordId, point: Point, metrics: TextMetrics
) -> RecordId | None:
    """Return the place in a group whose card is the first below a point, or None at its end."""
    wall = wall_of(board, map_of(board, group_id).id, metrics, Purpose.CONSOLE)
    for frame, corner in _set_groups(wall, metrics):
        if frame.cluster.owner == group_id:
            return card_below(frame, Point(point.x - corner.x, point.y - corner.y))
    return None


def _set_groups(wall: Wall, metrics: TextMetrics) -> Iterator[tuple[Frame, Point]]:
    """Yield the groups' frames, each with its top left corner."""
    y = 0.0
    for row in _rows(wall, metrics):
        x = 0.0
        for frame in row.frames:
            yield frame, Point(x, y)
            x += frame.width + FRAME_GAP
        y += row.height + FRAME_GAP


def arrangement(wall: Wall, metrics: TextMetrics) -> Arrangement:
    """Return the steps on which a wall stands at present."""
    rows = _rows(wall, metrics)
    return Arrangement(
        tray_columns(wall),
        tuple(frame.columns for row in rows for frame in row.frames),
        _row_width([frame.columns for row in rows for frame in row.frames], wall),
        tuple(row.height for row in rows),
    )


def tray_columns(wall: Wall) -> int:
    """Return how many columns the tray has, so that it is about as tall as the whole wall."""
    return max(1, ceil(wall.tray.stack / _wall_height(wall)))


def group_columns(cluster: Cluster, wall: Wall) -> int:
    """Return how many columns a group has: one while it is short, then as a broad block."""
    tallest = max(_GROUP_HEIGHT, _wall_height(wall) / _ROWS_ON_A_TALL_WALL)
    broad = ceil(sqrt(cluster.stack * _WIDEST_GROUP_SHAPE / COLUMN_PITCH))
    return max(1, min(ceil(cluster.stack / tallest), broad))


def _wall_height(wall: Wall) -> float:
    """Return the height at which all notes together would have the shape of a screen, in steps.

    All notes are counted, wherever they are: sorting moves them between tray
    and groups and must not change it.
    """
    stack = sum(cluster.stack for cluster in (wall.tray, *wall.groups))
    height = sqrt(stack * COLUMN_PITCH / _SHAPE)
    steps = ceil(log(max(height / _SHORTEST_WALL, 1.0), _WALL_STEP))
    return float(_SHORTEST_WALL * _WALL_STEP**steps)


def _rows(wall: Wall, metrics: TextMetrics) -> tuple[_Row, ...]:
    columns = [group_columns(cluster, wall) for cluster in wall.groups]
    width = _row_width(columns, wall)
    rows: list[list[Frame]] = []
    used = 0.0
    for cluster, count in zip(wall.groups, columns, strict=True):
        frame = frame_of(metrics, cluster, count)
        if rows and used + frame.width <= width:
            rows[-1].append(frame)
        else:
            rows.append([frame])
            used = 0.0
        used += frame.width + FRAME_GAP
    return tuple(_Row(tuple(frames), _row_height(frames)) for frames in rows)


def _row_height(frames: Sequence[Frame]) -> float:
    return ceil(max(frame.height for frame in frames) / ROW_STEP) * ROW_STEP


def _row_width(columns: Sequence[int], wall: Wall) -> float:
    """Return how wide a row of groups may be: for all of them to have the shape of a screen."""
    slot = frame_width(1) + FRAME_GAP
    row = max(_GROUP_HEIGHT, _wall_height(wall) / _ROWS_ON_A_TALL_WALL) + 3 * FRAME_GAP
    wanted = sqrt(_SHAPE * sum(columns) * row / slot)
    steps = round(log(max(wanted / _FEWEST_COLUMNS, 1.0), _COLUMN_STEP))
    slots = max(round(_FEWEST_COLUMNS * _COLUMN_STEP**steps), *columns, 0)
    return slots * slot - FRAME_GAP


def _hints(wall: Wall, purpose: Purpose) -> tuple[str, ...]:
    if purpose is not Purpose.CONSOLE:
        return ()
    if not wall.tray.cards:
        return HINT_SORTED if wall.groups else HINT_EMPTY
    return () if wall.groups else HINT_FIRST

"""Where the frames of an affinity map stand: the tray on the left, the groups in rows beside it.

Notes that are set aside stand above the groups, a family of groups in one frame.

People are looking at the wall, so one edit moves as little as can be. Groups
start at x = 0 and the tray grows to the left of it, what is set aside grows
upwards: none of these moves another.
The tray is as wide as all notes of the map ask for, wherever they stand, so
that sorting never moves its columns. How many columns a group has and how wide
a row may be (`Arrangement`), and how tall a row is (`ROW_STEP`), are rounded to
coarse steps; while these stay, nothing moves but in the group that was touched.
"""

from math import ceil, log, log2, sqrt
from typing import NamedTuple

from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import COLUMN_PITCH, Cluster, Family, Wall
from dip_workshop.exercises.affinity.frames import (
    Block,
    Frame,
    Placed,
    family_block,
    frame_of,
    frame_width,
    in_rows,
    row_at,
    row_height,
)

FRAME_GAP = 24.0
ROW_STEP = 120.0

_SHAPE = 1.7
_WIDEST_GROUP_SHAPE = 2.4
_SHORTEST_WALL = 720.0
_WALL_STEP = 1.25
_GROUP_HEIGHT = 640.0
_ROWS_ON_A_TALL_WALL = 4
_FEWEST_SLOTS = 5
_SLOT_STEP = 1.2
_TRAY_SHAPE = 0.5
_PARKING_STEP = 4
_EMPTY_PARKING = 2
# Families are broad and fill rows badly, so rows are made longer where there are any.
_ROOM_ROUND_FAMILIES = 1.8
_PARKING_SHAPE = 4.0
SLOT = frame_width(1) + FRAME_GAP


class Arrangement(NamedTuple):
    """How many columns each frame has, how wide a row of groups is, and the step of its height."""

    tray_columns: int
    group_columns: tuple[int, ...]
    row_width: float
    row_step: float = ROW_STEP


def arrangement(wall: Wall) -> Arrangement:
    """Return the arrangement in which the whole wall has about the shape of a screen."""
    tallest = _wall_height(wall)
    tray = tray_columns(wall)
    group_height = max(_GROUP_HEIGHT, tallest / _ROWS_ON_A_TALL_WALL)
    columns = tuple(group_columns(group, group_height) for group in wall.groups)
    has_family = any(isinstance(entry, Family) for entry in wall.entries)
    area = sum(columns) * (_ROOM_ROUND_FAMILIES if has_family else 1.0)
    return Arrangement(
        tray,
        columns,
        row_width(max(_slots(area, group_height, frame_width(tray)), *columns, 1)),
    )


def tray_columns(wall: Wall) -> int:
    """Return how many columns the tray has: 1, 2, 3, 4, 6, 8, 12 and so on.

    All notes of the map together would fill them to a block twice as tall
    as wide. The steps are far apart: a tray grows a few times in a workshop.
    """
    wanted = max(wall.span, sqrt(_TRAY_SHAPE * wall.stack / COLUMN_PITCH))
    half_doublings = ceil(2 * log2(wanted))
    return ceil(sqrt(2.0**half_doublings))


def row_width(slots: int) -> float:
    """Return the width of a row of so many groups of one column."""
    return slots * SLOT - FRAME_GAP


def set_frames(
    wall: Wall,
    plan: Arrangement,
    metrics: TextMetrics,
    hints: tuple[str, ...] = (),
    parking_hints: tuple[str, ...] = (),
    *,
    with_empty_tray: bool = True,
) -> Placed:
    """Return every frame with its top left corner, the tray first."""
    placed: list[tuple[Frame, Point]] = []
    if wall.tray.cards or with_empty_tray:
        tray = frame_of(metrics, wall.tray, plan.tray_columns, hints)
        placed.append((tray, Point(-FRAME_GAP - tray.width, 0.0)))
    if wall.parked:
        parked = frame_of(metrics, wall.parked, _parking_columns(wall.parked), parking_hints)
        placed.append((parked, Point(0.0, -FRAME_GAP - parked.height)))
    y = 0.0
    for row in rows(wall, plan, metrics):
        placed += row_at(row, 0.0, y, FRAME_GAP)
        y += row_height(row, plan.row_step) + FRAME_GAP
    return tuple(placed)


def extent(placed: Placed) -> Size:
    """Return the size of the area that frames fill."""
    left, top = min(at.x for _, at in placed), min(at.y for _, at in placed)
    right = max(at.x + frame.width for frame, at in placed)
    return Size(right - left, max(at.y + frame.height for frame, at in placed) - top)


def rows(wall: Wall, plan: Arrangement, metrics: TextMetrics) -> list[list[Block]]:
    """Return the frames of groups and families in rows, in their order."""
    columns = iter(plan.group_columns)
    blocks = []
    for entry in wall.entries:
        groups = entry.groups if isinstance(entry, Family) else (entry,)
        frames = [frame_of(metrics, group, next(columns)) for group in groups]
        blocks.append(
            family_block(metrics, entry, frames, plan.row_width, plan.row_step)
            if isinstance(entry, Family)
            else Block(frames[0])
        )
    return in_rows(blocks, plan.row_width, FRAME_GAP)


def _parking_columns(parked: Cluster) -> int:
    """Return how many columns the parking area has: a broad strip that stays low."""
    if not parked.cards:
        return _EMPTY_PARKING
    broad = ceil(sqrt(parked.stack * _PARKING_SHAPE / COLUMN_PITCH) / _PARKING_STEP)
    return max(parked.span, min(broad * _PARKING_STEP, len(parked.cards)), 1)


def _wall_height(wall: Wall) -> float:
    """Return the height at which all notes together would have the shape of a screen, in steps.

    All notes are counted, wherever they are: sorting moves them between tray
    and groups and must not change it.
    """
    height = sqrt(wall.stack * COLUMN_PITCH / _SHAPE)
    steps = round(log(max(height / _SHORTEST_WALL, 1.0), _WALL_STEP))
    return float(_SHORTEST_WALL * _WALL_STEP**steps)


def group_columns(group: Cluster, tallest: float) -> int:
    """Return how many columns a group has: one while it is short, then as a broad block."""
    broad = ceil(sqrt(group.stack * _WIDEST_GROUP_SHAPE / COLUMN_PITCH))
    return max(group.span, min(ceil(group.stack / tallest), broad))


def _slots(columns: float, group_height: float, tray: float) -> int:
    """Return how many columns of cards go in a row beside the tray, in steps."""
    area = columns * (group_height + 3 * FRAME_GAP) * SLOT
    # With the tray's width, that many make width : height = _SHAPE.
    wanted = (sqrt(tray**2 + 4 * _SHAPE * area) - tray) / (2 * SLOT)
    steps = round(log(max(wanted / _FEWEST_SLOTS, 1.0), _SLOT_STEP))
    return round(_FEWEST_SLOTS * _SLOT_STEP**steps)

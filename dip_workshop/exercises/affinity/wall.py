"""Where the frames of an affinity map stand: the tray on the left, the groups in rows beside it.

People are looking at the wall, so one edit moves as little as can be. Groups
start at x = 0 and the tray grows to the left of it: neither moves the other.
The tray is as wide as all notes of the map ask for, wherever they stand, so
that sorting never moves its columns. How many columns a group has and how wide
a row may be (`Arrangement`), and how tall a row is (`ROW_STEP`), are rounded to
coarse steps; while these stay, nothing moves but in the group that was touched.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log, log2, sqrt

from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import COLUMN_PITCH, Cluster, Wall
from dip_workshop.exercises.affinity.frames import Frame, frame_of, frame_width

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
SLOT = frame_width(1) + FRAME_GAP


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How many columns each frame has, how wide a row of groups is, and the step of its height."""

    tray_columns: int
    group_columns: tuple[int, ...]
    row_width: float
    row_step: float = ROW_STEP


Placed = tuple[tuple[Frame, Point], ...]


def arrangement(wall: Wall) -> Arrangement:
    """Return the arrangement in which the whole wall has about the shape of a screen."""
    tallest = _wall_height(wall)
    tray = tray_columns(wall)
    group_height = max(_GROUP_HEIGHT, tallest / _ROWS_ON_A_TALL_WALL)
    columns = tuple(group_columns(group, group_height) for group in wall.groups)
    return Arrangement(
        tray,
        columns,
        row_width(max(_slots(sum(columns), group_height, frame_width(tray)), *columns, 1)),
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
    *,
    with_empty_tray: bool = True,
) -> Placed:
    """Return every frame with its top left corner, the tray first."""
    placed: list[tuple[Frame, Point]] = []
    if wall.tray.cards or with_empty_tray:
        tray = frame_of(metrics, wall.tray, plan.tray_columns, hints)
        placed.append((tray, Point(-FRAME_GAP - tray.width, 0.0)))
    y = 0.0
    for row in rows(wall, plan, metrics):
        x = 0.0
        for frame in row:
            placed.append((frame, Point(x, y)))
            x += frame.width + FRAME_GAP
        y += row_height(row, plan.row_step) + FRAME_GAP
    return tuple(placed)


def extent(placed: Placed) -> Size:
    """Return the size of the area that frames fill."""
    left = min(at.x for _, at in placed)
    right = max(at.x + frame.width for frame, at in placed)
    return Size(right - left, max(at.y + frame.height for frame, at in placed))


def rows(wall: Wall, plan: Arrangement, metrics: TextMetrics) -> list[list[Frame]]:
    """Return the groups' frames in rows, in their order."""
    filled: list[list[Frame]] = []
    used = 0.0
    for group, columns in zip(wall.groups, plan.group_columns, strict=True):
        frame = frame_of(metrics, group, columns)
        if not filled or used + frame.width > plan.row_width:
            filled.append([])
            used = 0.0
        filled[-1].append(frame)
        used += frame.width + FRAME_GAP
    return filled


def row_height(row: Sequence[Frame], step: float = ROW_STEP) -> float:
    """Return the height that a row takes, in whole steps."""
    return ceil(max(frame.height for frame in row) / step) * step


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


def _slots(columns: int, group_height: float, tray: float) -> int:
    """Return how many columns of cards go in a row beside the tray, in steps."""
    area = columns * (group_height + 3 * FRAME_GAP) * SLOT
    # With the tray's width, that many make width : height = _SHAPE.
    wanted = (sqrt(tray**2 + 4 * _SHAPE * area) - tray) / (2 * SLOT)
    steps = round(log(max(wanted / _FEWEST_SLOTS, 1.0), _SLOT_STEP))
    return round(_FEWEST_SLOTS * _SLOT_STEP**steps)

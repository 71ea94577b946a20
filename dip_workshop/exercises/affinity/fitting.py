"""Choose how a wall is arranged, so that the whole of it is seen as large as can be.

Every number of columns for the tray and every width of a row is weighed by
the scale at which the wall would fill a screen. Groups are measured as they
will stand, the tray and what is set aside by the heights of their cards: one
arrangement is laid out, not hundreds.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import ceil, log, sqrt
from typing import NamedTuple

from dip_workshop.core.same import Same
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import (
    COLUMN_PITCH,
    FRAME_PADDING,
    SMALLEST_CARD,
    Cards,
    Cluster,
    Family,
    Wall,
)
from dip_workshop.exercises.affinity.frames import frame_width, header_of
from dip_workshop.exercises.affinity.wall import (
    FRAME_GAP,
    ROW_STEP,
    SLOT,
    Arrangement,
    groups_extent,
    row_width,
    rows,
)

GROUP_HEIGHT = 640.0

_WIDEST_GROUP_SHAPE = 2.4
_SHORTEST_WALL = 720.0
_WALL_STEP = 1.25
_SHAPE = 1.7
_ROWS_ON_A_TALL_WALL = 4
# Heights at which a group goes on in a second column, in parts of the usual one.
_HEIGHTS = (1.0, 0.6, 1.5)
# With more columns of groups than this, only rows of about the right width are weighed.
_MOST_SLOTS_ALL_TRIED = 24
_SHARES_OF_A_ROW = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4)
_FEWEST_SLOTS = 3
# Headers, gaps and what stays empty below short groups, as a share of the room of cards.
_ROOM_ROUND_CARDS = 1.6
# Families are broad and fill rows badly, so rows are made longer where there are any.
_ROOM_ROUND_FAMILIES = 1.8
_CLUSTERS_KEPT = 16
_COLUMNS_OF_A_HEADER = 8


class Beside(NamedTuple):
    """The tray and what is set aside, whose room is weighed before they are laid out."""

    wall: Wall
    metrics: TextMetrics
    hints: tuple[str, ...]
    has_tray: bool

    def choices(self, shape: float) -> dict[int, Size]:
        """Return every number of columns for the tray that is worth a try, with the room taken."""
        fewest = self.wall.tray.span
        wanted = ceil(sqrt(self.wall.tray.stack * shape / COLUMN_PITCH)) + 1
        most = max(fewest, min(wanted, len(self.wall.tray.cards)))
        return {columns: self.size(columns) for columns in range(fewest, most + 1)}

    def size(self, columns: int) -> Size:
        """Return about what room both take, with the gap to the groups."""
        width = height = foot = 0.0
        if self.has_tray:
            width = frame_width(columns) + FRAME_GAP
            height = self._height(self.wall.tray, columns, self.hints)
            foot = ceil(height / ROW_STEP) * ROW_STEP + FRAME_GAP
        parked = self.wall.parked
        if parked:
            its_columns = max(columns, parked.span)
            width = max(width, frame_width(its_columns) + FRAME_GAP)
            height = foot + self._height(parked, its_columns)
        return Size(width, height)

    def _height(self, cluster: Cluster, columns: int, hints: tuple[str, ...] = ()) -> float:
        # The words of a panel are our own: in a few columns they are in one line, as in any more.
        width = frame_width(min(columns, _COLUMNS_OF_A_HEADER))
        head = header_of(self.metrics, cluster, width, hints).height
        tallest = _tallest_of(Same(cluster.cards))
        # The last row of cards is seldom full.
        stack = cluster.stack / columns + (tallest / 2 if columns > 1 else 0.0)
        room = 0.0 if cluster.is_folded else max(stack, tallest, SMALLEST_CARD)
        return 2 * FRAME_PADDING + head + room


@lru_cache(maxsize=_CLUSTERS_KEPT)
def _tallest_of(cards: Same[Cards]) -> float:
    """Return the height of the tallest card; every number of columns asks for it."""
    return max(cards.values[0].heights(), default=0.0)


def arrangement(
    wall: Wall,
    metrics: TextMetrics,
    size: Size,
    hints: tuple[str, ...] = (),
    *,
    with_empty_tray: bool = True,
) -> Arrangement:
    """Return the arrangement in which the whole wall is largest on a screen of a size."""
    beside = Beside(wall, metrics, hints, with_empty_tray or bool(wall.tray.cards))
    best, largest = Arrangement(1, (), row_width(1)), 0.0
    choices = beside.choices(size.width / size.height)
    for plan in _plans_of_groups(wall, size):
        groups = groups_extent(rows(wall, plan, metrics), plan)
        columns = best_tray(choices, groups, size)
        scale = scale_of(choices[columns], groups, size)
        if scale > largest:
            largest, best = scale, plan._replace(tray_columns=columns)
    return best


def best_tray(choices: Mapping[int, Size], groups: Size, size: Size) -> int:
    """Return with how many columns for the tray all is seen largest beside the groups."""
    return max(choices, key=lambda columns: scale_of(choices[columns], groups, size))


def scale_of(beside: Size, groups: Size, size: Size) -> float:
    """Return at which scale the groups and what stands beside them fill a screen."""
    width = beside.width + groups.width
    return min(size.width / max(width, 1.0), size.height / max(beside.height, groups.height, 1.0))


def group_columns(group: Cluster, tallest: float) -> int:
    """Return how many columns a group has: one while it is short, then as a broad block."""
    if group.stack <= tallest:
        return group.span
    broad = ceil(sqrt(group.stack * _WIDEST_GROUP_SHAPE / COLUMN_PITCH))
    return max(group.span, min(ceil(group.stack / tallest), broad))


def usual_row(wall: Wall, size: Size) -> float:
    """Return how wide a row of groups is where every note is sorted and the tray is narrow.

    All notes are counted, wherever they are: what is sorted moves them between
    tray and groups and must not change it.
    """
    has_family = any(isinstance(entry, Family) for entry in wall.entries)
    room = _ROOM_ROUND_CARDS * (_ROOM_ROUND_FAMILIES if has_family else 1.0)
    width = sqrt(wall.stack * room * SLOT * size.width / size.height)
    return row_width(max(_FEWEST_SLOTS, round(width / SLOT) - 1))


def group_height(wall: Wall) -> float:
    """Return the height at which a group goes on in a second column."""
    return max(GROUP_HEIGHT, _wall_height(wall) / _ROWS_ON_A_TALL_WALL)


def _plans_of_groups(wall: Wall, size: Size) -> Iterator[Arrangement]:
    """Yield arrangements of the groups in rows of every width worth a try."""
    usual, groups = group_height(wall), wall.groups
    tried = dict.fromkeys(
        tuple([group_columns(group, usual * part) for group in groups]) for part in _HEIGHTS
    )
    for columns in tried:
        for slots in _slots(wall, columns, size):
            yield Arrangement(1, columns, row_width(slots))


def _slots(wall: Wall, columns: tuple[int, ...], size: Size) -> Iterator[int]:
    """Yield how many columns of cards may go in a row of groups."""
    families = sum(isinstance(entry, Family) for entry in wall.entries)
    fewest, most = max(columns, default=1), max(sum(columns) + families, 1)
    if most <= _MOST_SLOTS_ALL_TRIED:
        # The widest first: of equals, one row is read most easily.
        yield from range(most, fewest - 1, -1)
        return
    area = sum(columns) * (group_height(wall) + 3 * FRAME_GAP) * SLOT
    room = area * (_ROOM_ROUND_FAMILIES if families else 1.0)
    wanted = sqrt(room * size.width / size.height) / SLOT
    for share in _SHARES_OF_A_ROW:
        yield max(fewest, round(wanted * share))


def _wall_height(wall: Wall) -> float:
    """Return the height at which all notes together would have the shape of a screen, in steps.

    All notes are counted, wherever they are: sorting moves them between tray
    and groups and must not change it.
    """
    height = sqrt(wall.stack * COLUMN_PITCH / _SHAPE)
    steps = round(log(max(height / _SHORTEST_WALL, 1.0), _WALL_STEP))
    return float(_SHORTEST_WALL * _WALL_STEP**steps)

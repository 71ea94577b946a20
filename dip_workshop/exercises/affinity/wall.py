"""Where the frames of an affinity map stand: the tray on the left, the groups in rows beside it.

Notes that are set aside stand below the tray, a family of groups in one frame.
Groups start at x = 0 and the tray grows to the left of it: it moves no group.
An `Arrangement` says what is free to choose; `fitting` chooses it for the shape
of a screen, `standing` keeps to what people look at.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice, repeat, zip_longest
from math import ceil
from operator import add
from typing import NamedTuple

from dip_workshop.core.same import Same
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import (
    FRAME_PADDING,
    SMALLEST_CARD,
    Cluster,
    Family,
    Wall,
)
from dip_workshop.exercises.affinity.frames import (
    Frame,
    Kept,
    Placed,
    frame_of,
    frame_width,
    header_of,
)

FRAME_GAP = 24.0
FAMILY_GAP = 14.0
# A group that grows within such a step of its row's height moves no row below it.
ROW_STEP = 80.0
# Rows that must give way are moved so far that two notes more move them no further.
ROOM_FOR_MORE = 140.0
SLOT = frame_width(1) + FRAME_GAP
_CHOICES_KEPT = 8


class Block(NamedTuple):
    """What is set on the wall as one: a frame, with those that stand inside a family's."""

    frame: Frame
    inside: Placed = ()

    @property
    def width(self) -> float:
        """Return the width of the outer frame."""
        return self.frame.width

    @property
    def height(self) -> float:
        """Return the height of the outer frame."""
        return self.frame.height

    def placed(self, x: float, y: float) -> Placed:
        """Return every frame with its corner where the block stands at (x, y), the outer first."""
        outer = (self.frame, Point(x, y))
        if not self.inside:
            return (outer,)
        return (outer, *((frame, Point(x + at.x, y + at.y)) for frame, at in self.inside))


class Standing(NamedTuple):
    """What stands on a wall already and need not move.

    How many entries each row holds and where it begins, the left edge and the
    width of each entry (None: not there yet; only a family's width is kept), and
    where cards stand in the tray, in each group, and in what is set aside, of how
    many columns that is and where it begins.
    """

    rows: tuple[int, ...] = ()
    tops: tuple[float, ...] = ()
    lefts: tuple[float | None, ...] = ()
    widths: tuple[float | None, ...] = ()
    tray: Kept = ()
    groups: tuple[Kept, ...] = ()
    parked: Kept = ()
    parked_columns: int = 0
    parking_top: float = 0.0


class Arrangement(NamedTuple):
    """How many columns each frame has, how wide a row of groups is, and the step of its height."""

    tray_columns: int
    group_columns: tuple[int, ...]
    row_width: float
    row_step: float = ROW_STEP
    standing: Standing = Standing()


def row_width(slots: int) -> float:
    """Return the width of a row of so many groups of one column."""
    return slots * SLOT - FRAME_GAP


def family_block(
    metrics: TextMetrics, family: Family, groups: Sequence[Block], widest: float, row_step: float
) -> Block:
    """Return a family's frame round those of its groups, set in rows within a width.

    A row is as tall as whole steps of `row_step`, but the last: a group that
    grows within them moves no other.
    """
    lines = in_rows(groups, widest - 2 * FRAME_PADDING)
    inner = max((row_width_of(row) for row in lines), default=frame_width(1))
    width = inner + 2 * FRAME_PADDING
    header = header_of(metrics, family.head, width)
    inside: list[tuple[Frame, Point]] = []
    y = FRAME_PADDING + header.height
    bottom = y + SMALLEST_CARD
    for row in lines:
        inside += row_at(row, FRAME_PADDING, y)
        bottom = y + tallest_of(row)
        y += row_height(row, row_step) + FAMILY_GAP
    return Block(Frame(family.head, 0, header, (), width, bottom + FRAME_PADDING), tuple(inside))


def in_rows(blocks: Iterable[Block], widest: float, gap: float = FAMILY_GAP) -> list[list[Block]]:
    """Return blocks in rows no wider than `widest`, in their order; a wider one stands alone."""
    filled: list[list[Block]] = []
    used = 0.0
    for block in blocks:
        width = block.frame.width
        if not filled or used + width > widest + 1e-6:
            filled.append([])
            used = 0.0
        filled[-1].append(block)
        used += width + gap
    return filled


def row_at(row: Iterable[Block], x: float, y: float, gap: float = FAMILY_GAP) -> Placed:
    """Return the frames of a row of blocks that begins at (x, y)."""
    placed: list[tuple[Frame, Point]] = []
    for block in row:
        placed += block.placed(x, y)
        x += block.width + gap
    return tuple(placed)


def row_width_of(row: Sequence[Block], gap: float = FAMILY_GAP) -> float:
    """Return the width of a row of blocks."""
    return sum([block.frame.width for block in row]) + gap * (len(row) - 1)


def row_height(row: Sequence[Block], step: float) -> float:
    """Return the height that a row takes, in whole steps."""
    return in_steps(tallest_of(row), step)


def in_steps(height: float, step: float) -> float:
    """Return a height in whole steps."""
    return ceil(height / step) * step


def tallest_of(row: Sequence[Block]) -> float:
    """Return the height of the tallest block of a row."""
    return max([block.frame.height for block in row])


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
    foot = 0.0
    if wall.tray.cards or with_empty_tray:
        tray = frame_of(metrics, wall.tray, plan.tray_columns, hints, plan.standing.tray)
        placed.append((tray, Point(-FRAME_GAP - tray.width, 0.0)))
        foot = row_height([Block(tray)], plan.row_step) + FRAME_GAP
        if plan.standing.parking_top >= tray.height + FRAME_GAP:
            foot = plan.standing.parking_top
    if wall.parked:
        columns = max(plan.standing.parked_columns or plan.tray_columns, wall.parked.span)
        parked = frame_of(metrics, wall.parked, columns, parking_hints, plan.standing.parked)
        placed.append((parked, Point(-FRAME_GAP - parked.width, foot)))
    return (*placed, *groups_placed(rows(wall, plan, metrics), plan))


def groups_placed(lines: Sequence[Sequence[Block]], plan: Arrangement) -> Placed:
    """Return the frames of rows of groups with their corners, a row where it stood if it can."""
    tops = _tops([tallest_of(row) for row in lines], plan)
    if not plan.standing.lefts:
        rows_placed = (
            row_at(row, 0.0, top, FRAME_GAP) for row, top in zip(lines, tops, strict=True)
        )
        return tuple(chain.from_iterable(rows_placed))
    placed: list[tuple[Frame, Point]] = []
    for row, lefts, top in zip(lines, _lefts(lines, plan), tops, strict=True):
        for block, left in zip(row, lefts, strict=True):
            placed += block.placed(left, top)
    return tuple(placed)


def groups_extent(lines: Sequence[Sequence[Block]], plan: Arrangement) -> Size:
    """Return the size of the area that rows of groups fill, without setting them."""
    if not lines:
        return Size(0.0, 0.0)
    heights = [tallest_of(row) for row in lines]
    tops = _tops(heights, plan)
    foot = max(map(add, tops, heights))
    if plan.standing.lefts:
        ends = (
            lefts[-1] + row[-1].width for row, lefts in zip(lines, _lefts(lines, plan), strict=True)
        )
        return Size(max(ends), foot - min(tops))
    return Size(max([row_width_of(row, FRAME_GAP) for row in lines]), foot - min(tops))


def _lefts(lines: Sequence[Sequence[Block]], plan: Arrangement) -> Iterator[list[float]]:
    """Yield where each block of each row begins: where it stood, but behind the one before it."""
    stood = iter(plan.standing.lefts)
    for row in lines:
        lefts, free_from = [], 0.0
        for block, left in zip(row, islice(stood, len(row)), strict=True):
            lefts.append(max(left or 0.0, free_from))
            free_from = lefts[-1] + block.width + FRAME_GAP
        yield lefts


def _tops(heights: Sequence[float], plan: Arrangement) -> list[float]:
    """Return where each row of groups begins, of such heights."""
    tops: list[float] = []
    y = free_from = 0.0
    for height, stood in zip_longest(heights, plan.standing.tops[: len(heights)]):
        if stood is not None:
            y = stood if stood >= free_from else free_from + ROOM_FOR_MORE
        tops.append(y)
        free_from = y + in_steps(height, 1.0) + FRAME_GAP
        y += in_steps(height, plan.row_step) + FRAME_GAP
    return tops


def extent(placed: Placed) -> Size:
    """Return the size of the area that frames fill."""
    if not placed:
        return Size(0.0, 0.0)
    left, top = min(at.x for _, at in placed), min(at.y for _, at in placed)
    right = max(at.x + frame.width for frame, at in placed)
    return Size(right - left, max(at.y + frame.height for frame, at in placed) - top)


def rows(wall: Wall, plan: Arrangement, metrics: TextMetrics) -> list[list[Block]]:
    """Return the frames of groups and families in rows, in their order."""
    blocks = blocks_of(wall, plan, metrics)
    if not plan.standing.rows:
        return in_rows(blocks, plan.row_width, FRAME_GAP)
    following = iter(blocks)
    standing = [list(islice(following, length)) for length in plan.standing.rows]
    return [*(row for row in standing if row), *in_rows(following, plan.row_width, FRAME_GAP)]


def blocks_of(wall: Wall, plan: Arrangement, metrics: TextMetrics) -> list[Block]:
    """Return the frames of groups and families, in their order."""
    widths = plan.standing.widths or (None,) * len(wall.entries)
    groups = _groups_of(Same(metrics, wall.entries), plan.group_columns, plan.standing.groups)
    return [
        family_block(metrics, entry, of_entry, width or plan.row_width, plan.row_step)
        if isinstance(entry, Family)
        else of_entry[0]
        for entry, of_entry, width in zip(wall.entries, groups, widths, strict=True)
    ]


# Rows of every width are weighed with the same blocks.
@lru_cache(maxsize=_CHOICES_KEPT)
def _groups_of(
    shared: Same[TextMetrics, tuple[Cluster | Family, ...]],
    columns: tuple[int, ...],
    kept: tuple[Kept, ...] = (),
) -> tuple[tuple[Block, ...], ...]:
    """Return each entry's groups, which have so many columns and stand so in turn."""
    metrics, entries = shared.values
    following = iter(zip(columns, kept or repeat((), len(columns)), strict=True))
    groups = (entry.groups if isinstance(entry, Family) else (entry,) for entry in entries)
    return tuple(
        tuple([_group_block(metrics, group, *next(following)) for group in some]) for some in groups
    )


def _group_block(metrics: TextMetrics, group: Cluster, columns: int, kept: Kept) -> Block:
    return Block(frame_of(metrics, group, columns, kept=kept))

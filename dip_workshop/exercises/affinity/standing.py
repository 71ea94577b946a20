"""Keep a wall as people see it while it is edited: one edit moves no more than its own group.

Read from the picture that is shown: how many columns each frame has, which
groups stand in which row, and in which column each note of the tray lies. So a
note that leaves the tray lets those below it move up, and moves nothing else.
The tray alone takes another number of columns by itself, and only where all
would then be seen a good deal larger; everything else waits until the board is
opened or fitted.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import (
    COLUMN_PITCH,
    FRAME_PADDING,
    Cluster,
    Family,
    Wall,
)
from dip_workshop.exercises.affinity.fitting import (
    Beside,
    best_tray,
    group_columns,
    group_height,
    scale_of,
    usual_row,
)
from dip_workshop.exercises.affinity.frames import Kept, columns_in, frame_of
from dip_workshop.exercises.affinity.wall import (
    Arrangement,
    Standing,
    groups_extent,
    rows,
)

# So much larger must all be seen that the tray takes another number of columns by itself.
WORTH_MOVING_THE_TRAY = 1.15
# A group keeps its columns until it is so many times taller than one is set anew.
_TALLEST_KEPT = 1.6

Seen = Mapping[RecordId | None, Rect]


def kept_arrangement(
    wall: Wall,
    shown: Picture,
    metrics: TextMetrics,
    size: Size,
    hints: tuple[str, ...] = (),
    *,
    with_empty_tray: bool = True,
) -> Arrangement | None:
    """Return the arrangement that is shown, with what is new; None where no wall is shown."""
    seen = _seen(wall, shown)
    if not _is_wall(wall, seen):
        return None
    beside = Beside(wall, metrics, hints, with_empty_tray or bool(wall.tray.cards))
    plan = _groups_kept(wall, seen, size)
    return _tray_kept(wall, seen, plan, beside, size)


def _is_wall(wall: Wall, seen: Seen) -> bool:
    """Return whether what is shown are frames with columns, as those of the overview are not."""
    owners = (cluster.owner for cluster in (wall.tray, *wall.groups))
    widths = [seen[owner].width for owner in owners if owner in seen]
    return bool(widths) and all(columns_in(width) for width in widths)


def _seen(wall: Wall, shown: Picture) -> Seen:
    """Return where frames, and the cards of the tray, stand in a picture, in its order."""
    frames = (wall.tray, *(_head(entry) for entry in wall.entries), *wall.groups)
    owners = {cluster.owner for cluster in (*frames, *([wall.parked] if wall.parked else []))}
    owners.update(wall.tray.cards.owners())
    seen: dict[RecordId | None, Rect] = {}
    for group in shown.groups_of({owner for owner in owners if owner is not None}):
        seen.setdefault(group.owner, group.bounds)
    return seen


def _groups_kept(wall: Wall, seen: Seen, size: Size) -> Arrangement:
    """Return the rows that are shown, new groups behind those of the last one."""
    height = group_height(wall)
    columns = tuple(_columns_kept(group, seen, height) for group in wall.groups)
    heads = [_head(entry).owner for entry in wall.entries]
    widths = tuple(
        seen[owner].width if isinstance(entry, Family) and owner in seen else None
        for entry, owner in zip(wall.entries, heads, strict=True)
    )
    lengths, tops = _rows_kept(heads, seen)
    widest = max((seen[owner].right for owner in heads if owner in seen), default=0.0)
    # The last row goes on with what is new, while it has room.
    standing = Standing(lengths[:-1], tops, widths)
    return Arrangement(1, columns, max(widest, usual_row(wall, size)), standing=standing)


def _tray_kept(
    wall: Wall, seen: Seen, plan: Arrangement, beside: Beside, size: Size
) -> Arrangement:
    """Return the arrangement with the tray as it is shown, unless it is much too broad or long."""
    groups = groups_extent(rows(wall, plan, beside.metrics), plan)
    choices = beside.choices(size.width / size.height)
    best = best_tray(choices, groups, size)
    tray, parked = seen.get(wall.tray.owner), seen.get(wall.parked.owner) if wall.parked else None
    if tray is None:
        return plan._replace(tray_columns=best)
    columns = max(columns_in(tray.width) or 1, wall.tray.span)
    stand: Kept = () if columns != columns_in(tray.width) else _tray_columns(wall, seen, tray)
    frame = frame_of(beside.metrics, wall.tray, columns, beside.hints, stand)
    now = beside.size(columns)
    now = Size(now.width, max(now.height, frame.height if beside.has_tray else 0.0))
    reached = scale_of(choices[best], groups, size)
    if reached > WORTH_MOVING_THE_TRAY * scale_of(now, groups, size):
        return plan._replace(tray_columns=best)
    standing = plan.standing._replace(tray=stand, parking_top=parked.y if parked else 0.0)
    return plan._replace(tray_columns=columns, standing=standing)


def _tray_columns(wall: Wall, seen: Seen, tray: Rect) -> Kept:
    """Return the column of each note of the tray that is shown, None for what has come.

    Notes that changed their order change places.
    """
    here = set(wall.tray.cards.owners())
    places = (seen[owner] for owner in seen if owner in here)
    left = tray.x + FRAME_PADDING
    following = iter([round((place.x - left) / COLUMN_PITCH) for place in places])
    return tuple(next(following) if owner in seen else None for owner in wall.tray.cards.owners())


def _columns_kept(group: Cluster, seen: Seen, tallest: float) -> int:
    shown = columns_in(seen[group.owner].width) if group.owner in seen else None
    if shown is None or group.stack / shown > _TALLEST_KEPT * tallest:
        return group_columns(group, tallest)
    return max(shown, group.span)


def _rows_kept(
    heads: list[RecordId | None], seen: Seen
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Return how many entries each row holds and where it begins, without new ones at the end.

    What changed its order changes places; what is new among others joins the row of the
    one before it.
    """
    tops = sorted(seen[owner].y for owner in heads if owner in seen)
    lengths = [len(list(equal)) for _, equal in groupby(tops)]
    row_of_each = _row_numbers(lengths)
    joined = [0] * len(lengths)
    row = waiting = 0
    for owner in heads:
        if owner not in seen:
            waiting += 1
            continue
        joined[row] += waiting
        row, waiting = next(row_of_each), 0
    held = (length + more for length, more in zip(lengths, joined, strict=True))
    return tuple(held), tuple(dict.fromkeys(tops))


def _row_numbers(lengths: list[int]) -> Iterator[int]:
    return (number for number, length in enumerate(lengths) for _ in range(length))


def _head(entry: Cluster | Family) -> Cluster:
    return entry.head if isinstance(entry, Family) else entry

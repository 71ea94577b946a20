"""Keep a wall as people see it while it is edited: what an edit does not touch stays.

Read from the picture that is shown: how many columns each frame has, in which
rows and where in them the groups stand, and where each card lies in its frame.
So what leaves the tray or a group leaves a hole, and moves nothing. All waits
until the board is opened or fitted to be set anew.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import FRAME_PADDING, Cluster, Family, Wall
from dip_workshop.exercises.affinity.fitting import (
    Beside,
    best_tray,
    group_columns,
    group_height,
    usual_row,
)
from dip_workshop.exercises.affinity.frames import Header, columns_in, frame_width, header_of
from dip_workshop.exercises.affinity.standing_cards import Shown, Stand, kept_cards
from dip_workshop.exercises.affinity.wall import (
    FRAME_GAP,
    Arrangement,
    Standing,
    extent,
    groups_extent,
    rows,
    set_frames,
)

# A group keeps its columns until it is so many times taller than one is set anew.
_TALLEST_KEPT = 1.6


Boxes = Mapping[RecordId | None, Rect]


def kept_arrangement(
    wall: Wall,
    shown: Shown,
    metrics: TextMetrics,
    size: Size,
    hints: tuple[str, ...] = (),
    *,
    with_empty_tray: bool = True,
) -> Arrangement | None:
    """Return the arrangement that is shown, with what is new; None where no wall is shown."""
    boxes = _frames_shown(wall, shown)
    if not _is_wall(wall, boxes):
        return None
    beside = Beside(wall, metrics, hints, with_empty_tray or bool(wall.tray.cards))
    plan = _groups_kept(wall, boxes, size)
    plan = _panels_kept(wall, boxes, plan, beside, shown, size)
    plan = _cards_kept(wall, boxes, plan, beside, shown)
    return _with_new_ones(wall, plan, metrics, size)


def _is_wall(wall: Wall, boxes: Boxes) -> bool:
    """Return whether what is shown are frames with columns, as those of the overview are not."""
    owners = (cluster.owner for cluster in (wall.tray, *wall.groups))
    widths = [boxes[owner].width for owner in owners if owner in boxes]
    return bool(widths) and all(columns_in(width) for width in widths)


def _frames_shown(wall: Wall, shown: Shown) -> Boxes:
    """Return where frames stand; a group that comes back stands where it stood, if it can."""
    heads = [owner for entry in wall.entries if (owner := _head(entry).owner)]
    frames = {cluster.owner for cluster in wall.clusters if cluster.owner}.union(heads)
    boxes: dict[RecordId | None, Rect] = {}
    for group in shown.picture.groups_of(frames):
        boxes.setdefault(group.owner, group.bounds)
    taken = [boxes[owner] for owner in heads if owner in boxes]
    for head in heads:
        for owner, box, _ in shown.stood({head}, head) if head not in boxes else ():
            if not any(box.meets(other) for other in taken):
                boxes[owner] = box
                taken.append(box)
    return boxes


def _groups_kept(wall: Wall, boxes: Boxes, size: Size) -> Arrangement:
    """Return the rows that are shown, what is new at the end apart."""
    height = group_height(wall)
    columns = tuple(_columns_kept(group, boxes, height) for group in wall.groups)
    heads = [_head(entry).owner for entry in wall.entries]
    widths = tuple(
        boxes[owner].width if isinstance(entry, Family) and owner in boxes else None
        for entry, owner in zip(wall.entries, heads, strict=True)
    )
    corners = sorted((boxes[owner].y, boxes[owner].x) for owner in heads if owner in boxes)
    following = (x for _, x in corners)
    # What changed its order changes places.
    lefts = tuple(next(following) if owner in boxes else None for owner in heads)
    widest = max((boxes[owner].right for owner in heads if owner in boxes), default=0.0)
    tops = tuple(dict.fromkeys(y for y, _ in corners))
    standing = Standing(_rows_kept(heads, boxes), tops, lefts if corners else (), widths)
    return Arrangement(1, columns, max(widest, usual_row(wall, size)), standing=standing)


def _panels_kept(
    wall: Wall, boxes: Boxes, plan: Arrangement, beside: Beside, shown: Shown, size: Size
) -> Arrangement:
    """Return the arrangement with as many columns for the tray and the parking area as are shown.

    A tray without cards becomes as narrow as suits it: nothing on it can move.
    """
    tray = boxes.get(wall.tray.owner)
    stood = shown.columns_of(wall.tray, tray) if tray else None
    if stood is None:
        choices = beside.choices(size.width / size.height)
        groups = groups_extent(rows(wall, plan, beside.metrics), plan)
        columns = best_tray(choices, groups, size)
    else:
        columns = max(stood, wall.tray.span)
    aside = boxes.get(wall.parked.owner) if wall.parked and wall.parked.cards else None
    parked = max(columns, columns_in(aside.width) or 1) if aside else 0
    foot = aside.y if aside else 0.0
    standing = plan.standing._replace(parked_columns=parked, parking_top=foot)
    return plan._replace(tray_columns=columns, standing=standing)


def _cards_kept(
    wall: Wall, boxes: Boxes, plan: Arrangement, beside: Beside, shown: Shown
) -> Arrangement:
    """Return the arrangement with every card of a frame that is shown where it is in it."""
    stands = [
        _group_stand(group, boxes[group.owner], beside.metrics)
        for group, columns in zip(wall.groups, plan.group_columns, strict=True)
        if group.owner in boxes and boxes[group.owner].width == frame_width(columns)
    ]
    panels = [(wall.tray, plan.tray_columns, beside.hints)]
    if wall.parked:
        panels.append((wall.parked, plan.standing.parked_columns, ()))
    stands += [
        _panel_stand(
            panel,
            boxes[panel.owner],
            columns,
            header_of(beside.metrics, panel, frame_width(columns), hints),
        )
        for panel, columns, hints in panels
        if panel.owner in boxes and columns and panel.cards
    ]
    kept = kept_cards(stands, shown)
    standing = plan.standing._replace(
        groups=tuple([kept.get(group.owner, ()) for group in wall.groups]),
        tray=kept.get(wall.tray.owner, ()),
        parked=kept.get(wall.parked.owner, ()) if wall.parked else (),
    )
    return plan._replace(standing=standing)


def _group_stand(group: Cluster, box: Rect, metrics: TextMetrics) -> Stand:
    head = header_of(metrics, group, box.width).height
    corner = Point(box.x + FRAME_PADDING, box.y + FRAME_PADDING + head)
    return Stand(group, box, corner, columns_in(box.width) or 1, is_panel=False)


def _panel_stand(panel: Cluster, box: Rect, columns: int, header: Header) -> Stand:
    left = FRAME_PADDING - FRAME_GAP - frame_width(columns)
    corner = Point(left, box.y + FRAME_PADDING + header.height)
    return Stand(panel, box, corner, columns, is_panel=True)


def _with_new_ones(wall: Wall, plan: Arrangement, metrics: TextMetrics, size: Size) -> Arrangement:
    """Return the arrangement with new groups behind the last row or below it, as all is larger."""
    held = plan.standing.rows
    more = len(wall.entries) - sum(held)
    if not more or not held:
        return plan
    longer = (*held[:-1], held[-1] + more)
    behind = plan._replace(standing=plan.standing._replace(rows=longer))

    def scale(choice: Arrangement) -> float:
        wide, high = extent(set_frames(wall, choice, metrics))
        return min(size.width / wide, size.height / high)

    return max(behind, plan, key=scale)


def _columns_kept(group: Cluster, boxes: Boxes, tallest: float) -> int:
    box = boxes.get(group.owner)
    shown = columns_in(box.width) if box else None
    if shown is None or group.stack / shown > _TALLEST_KEPT * tallest:
        return group_columns(group, tallest)
    return max(shown, group.span)


def _rows_kept(heads: list[RecordId | None], boxes: Boxes) -> tuple[int, ...]:
    """Return how many entries each row holds, without new ones at the end.

    What changed its order changes places; what is new among others joins the row of the
    one before it.
    """
    tops = sorted(boxes[owner].y for owner in heads if owner in boxes)
    lengths = [len(list(equal)) for _, equal in groupby(tops)]
    row_of_each = _row_numbers(lengths)
    joined = [0] * len(lengths)
    row = waiting = 0
    for owner in heads:
        if owner not in boxes:
            waiting += 1
            continue
        joined[row] += waiting
        row, waiting = next(row_of_each), 0
    return tuple(length + more for length, more in zip(lengths, joined, strict=True))


def _row_numbers(lengths: list[int]) -> Iterator[int]:
    return (number for number, length in enumerate(lengths) for _ in range(length))


def _head(entry: Cluster | Family) -> Cluster:
    return entry.head if isinstance(entry, Family) else entry

"""What two pictures of one board do not share, so that no more than that is painted anew."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import (
    Box,
    Group,
    LateGroups,
    Picture,
    Primitive,
    Stretch,
    TextLine,
)

_Part = Group | Stretch
# The owner, and which of its groups: the first, the second ...
_Key = tuple[RecordId | None, int]
_Others = dict[_Key, tuple[int, Group]]


def changed_areas(before: Picture, after: Picture) -> tuple[Rect, ...] | None:
    """Return where two pictures differ, or None where they must be painted as a whole.

    A layout keeps the very groups or stretches of what it did not touch, so that most are
    passed over without a look at what they hold. What stays must lie in the
    same order, or what covers what may have changed.
    """
    parts, new_parts = _parts(before), _parts(after)
    kept = set(map(id, parts)).intersection(map(id, new_parts))
    old, new = _others(parts, kept), _others(new_parts, kept)
    if not _lie_in_one_order(parts, new_parts, kept) or not _stay_in_order(old, new):
        return None
    gone = [group.bounds for key, (_, group) in old.items() if key not in new]
    come = [group.bounds for key, (_, group) in new.items() if key not in old]
    differing = [
        area
        for key, (_, group) in new.items()
        if key in old and not _is_same(old[key][1], group)
        for area in _differing(old[key][1], group)
    ]
    return (*gone, *come, *differing)


def _parts(picture: Picture) -> Sequence[_Part]:
    """Return what a layout keeps as one: stretches of groups where it has them."""
    groups = picture.groups
    return groups.stretches if isinstance(groups, LateGroups) else groups


def _others(parts: Iterable[_Part], kept: set[int]) -> _Others:
    """Return the groups that are not in both pictures, each with how many of those lie below it."""
    counts: dict[RecordId | None, int] = {}
    found: _Others = {}
    below = 0
    for part in parts:
        if id(part) in kept:
            below += 1
            continue
        for group in part.groups if isinstance(part, Stretch) else (part,):
            number = counts.get(group.owner, 0)
            counts[group.owner] = number + 1
            found[group.owner, number] = (below, group)
    return found


def _lie_in_one_order(before: Iterable[_Part], after: Iterable[_Part], kept: set[int]) -> bool:
    """Return whether what is in both pictures lies above one another as it did."""
    was = [number for number in map(id, before) if number in kept]
    return was == [number for number in map(id, after) if number in kept]


def _stay_in_order(old: _Others, new: _Others) -> bool:
    """Return whether things that are drawn otherwise lie above the very things that they did."""
    places = {key: number for number, key in enumerate(old)}
    stays = [places[key] for key in new if key in places]
    is_sorted = all(one < next_one for one, next_one in pairwise(stays))
    return is_sorted and all(old[key][0] == new[key][0] for key in new if key in old)


def _is_same(one: Group, other: Group) -> bool:
    return one is other or (one.bounds == other.bounds and one.items == other.items)


def _differing(one: Group, other: Group) -> Iterator[Rect]:
    """Yield where two drawings of one thing differ: a frame that grew did so at its foot alone."""
    if len(one.items) != len(other.items):
        yield from (one.bounds, other.bounds)
        return
    for was, now in zip(one.items, other.items, strict=True):
        if was != now:
            yield from _areas_of(was, now) or (one.bounds, other.bounds)


def _areas_of(was: Primitive, now: Primitive) -> tuple[Rect, ...]:
    """Return where two primitives differ; nothing where that is not plain."""
    if isinstance(was, TextLine) and isinstance(now, TextLine):
        return was.bounds, now.bounds
    if not isinstance(was, Box) or not isinstance(now, Box):
        return ()
    a, b = was.rect, now.rect
    same_look = (was.fill, was.stroke, was.stroke_width, was.corner) == (
        now.fill,
        now.stroke,
        now.stroke_width,
        now.corner,
    )
    if same_look and (a.x, a.y, a.width) == (b.x, b.y, b.width):
        top, foot = min(a.bottom, b.bottom) - was.corner, max(a.bottom, b.bottom)
        return (Rect(a.x, top, a.width, foot - top),)
    return a, b

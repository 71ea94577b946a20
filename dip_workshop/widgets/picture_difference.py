"""What two pictures of one board do not share, so that no more than that is painted anew."""

from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import Group, Picture

_Told = tuple[int, Rect]


def changed_areas(before: Picture, after: Picture) -> tuple[Rect, ...] | None:
    """Return where two pictures differ, or None where they must be painted as a whole.

    A layout keeps the very items of what it did not touch, so groups are told
    apart by those and by their place: no primitive is looked at. What stays
    must lie in the same order, or what covers what may have changed.
    """
    old = {_told(group): group for group in before.groups}
    new = {_told(group): group for group in after.groups}
    stays_in_order = [told for told in old if told in new] == [told for told in new if told in old]
    # Two groups that cannot be told apart would hide that one of them has gone.
    if not stays_in_order or len(old) < len(before.groups) or len(new) < len(after.groups):
        return None
    return (
        *(group.bounds for told, group in old.items() if told not in new),
        *(group.bounds for told, group in new.items() if told not in old),
    )


def _told(group: Group) -> _Told:
    return id(group.items), group.bounds

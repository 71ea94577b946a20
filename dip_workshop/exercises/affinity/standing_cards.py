"""Where the cards of a frame stand that people look at: each keeps its corner while it can.

What leaves leaves a hole, and what comes goes below the others, so that no card
moves that was not touched. One that comes back goes where it stood before, if
that is free: undo puts a note where it was. Only what would else lie on another
card is pushed down.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, pairwise
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Picture
from dip_workshop.exercises.affinity.cards import (
    CARD_GAP,
    COLUMN_PITCH,
    Cards,
    CardStretch,
    Cluster,
)
from dip_workshop.exercises.affinity.frames import (
    CardPlace,
    Kept,
    cards_drawn,
    columns_in,
    highest_gap,
)

Owner = RecordId | None


class Shown(NamedTuple):
    """What a wall is kept like: the picture that is shown, and those before it."""

    picture: Picture
    earlier: tuple[Picture, ...] = ()

    def stood(
        self, owners: Set[RecordId], frame: RecordId
    ) -> Iterator[tuple[RecordId, Rect, Rect]]:
        """Yield where each that stood in a frame did so last, with the frame's box of that time."""
        missing = set(owners)
        for picture in self.earlier:
            if not missing:
                return
            boxes = {group.owner: group.bounds for group in picture.groups_of(missing | {frame})}
            if (then := boxes.get(frame)) is None:
                continue
            inside = [o for o in missing if o in boxes and _holds(then, boxes[o])]
            missing.difference_update(inside)
            yield from ((owner, boxes[owner], then) for owner in inside)

    def columns_of(self, panel: Cluster, box: Rect) -> int | None:
        """Return how many columns a panel has, or had before its cards left it that are back."""
        owners = {owner for owner in panel.cards.owners() if owner}
        if any(_holds(box, group.bounds) for group in self.picture.groups_of(owners)):
            return columns_in(box.width)
        stood = self.stood(owners, panel.owner) if panel.owner else ()
        return max([columns_in(then.width) or 1 for *_, then in stood], default=None)


class Stand(NamedTuple):
    """A frame that is shown: its box, where its first column will begin, and how many it has.

    A panel grows to the left, and its cards stay where they are, in any order;
    those of a group stand in their order and move with it.
    """

    cluster: Cluster
    box: Rect
    corner: Point
    columns: int
    is_panel: bool

    def place(self, box: Rect) -> CardPlace | None:
        """Return the place of a card that is shown in a box; None where no column begins."""
        column = round((box.x - self.corner.x) / COLUMN_PITCH)
        if not 0 <= column <= self.columns - span_of(box):
            return None
        return column, max(box.y - self.corner.y, 0.0)

    def now(self, box: Rect, then: Rect) -> Rect:
        """Return where a card would be that stood in the frame when that was elsewhere."""
        aside = 0.0 if self.is_panel else self.box.x - then.x
        return box.moved(aside, self.box.y - then.y)


def span_of(box: Rect) -> int:
    """Return how many columns a card takes."""
    return round((box.width + CARD_GAP) / COLUMN_PITCH)


def kept_cards(stands: Sequence[Stand], shown: Shown) -> dict[Owner, Kept]:
    """Return for each frame where all its cards stand; nothing where they are set anew."""
    drawn = cards_drawn(shown.picture)
    kept = {stand.cluster.owner: _untouched(stand, drawn) for stand in stands}
    touched = [stand for stand in stands if not kept[stand.cluster.owner]]
    owners = {owner for stand in touched for owner in stand.cluster.cards.owners() if owner}
    boxes: dict[Owner, Rect] = {}
    for group in shown.picture.groups_of(owners):
        boxes.setdefault(group.owner, group.bounds)
    order = {owner: number for number, owner in enumerate(boxes)}
    kept.update((stand.cluster.owner, _kept_in(stand, boxes, order, shown)) for stand in touched)
    return kept


def _untouched(stand: Stand, drawn: Mapping[CardStretch, tuple[Kept, Point]]) -> Kept:
    """Return the places of cards of which all are shown there as they are; nothing of others."""
    stretches = [drawn.get(stretch) for stretch in stand.cluster.cards.stretches]
    if not all(each and each[1] == stand.corner for each in stretches):
        return ()
    return tuple(chain.from_iterable(each[0] for each in stretches if each))


def _kept_in(
    stand: Stand, boxes: Mapping[Owner, Rect], order: Mapping[Owner, int], shown: Shown
) -> Kept:
    """Return the place of every card of a frame; nothing where all are set anew.

    Where one has come between others of a group, or they have changed their order, all
    are. On a panel those that changed their order change places.
    """
    owners = tuple(stand.cluster.cards.owners())
    here = [owner for owner in owners if owner in boxes and _holds(stand.box, boxes[owner])]
    slots = here
    if any(order[one] > order[other] for one, other in pairwise(here)):
        slots = sorted(here, key=order.__getitem__)
    if not stand.is_panel and (not here or slots is not here):
        return ()
    stands = {o: stand.place(boxes[slot]) for o, slot in zip(here, slots, strict=True)}
    if len(here) < len(owners):
        back = _back(stand, stands, [boxes[owner] for owner in here], shown)
        is_list = not stand.is_panel and stand.columns == 1
        if not (is_list and _is_out_of_order(owners, stands | back)):
            stands |= back
        if not stand.is_panel and _comes_between(owners, stands):
            return ()
    if not stands:
        return ()
    return _settled(stand.cluster.cards, [stands.get(owner) for owner in owners], stand.columns)


def _holds(frame: Rect, box: Rect) -> bool:
    return frame.x <= box.x <= frame.right and frame.y <= box.y <= frame.bottom


def _back(
    stand: Stand, stands: Mapping[Owner, CardPlace | None], taken: list[Rect], shown: Shown
) -> dict[Owner, CardPlace | None]:
    """Return the place of each card that stood in the frame before and finds it free."""
    back: dict[Owner, CardPlace | None] = {}
    frame = stand.cluster.owner
    missing = {owner for owner in stand.cluster.cards.owners() if owner and owner not in stands}
    for owner, box, then in shown.stood(missing, frame) if frame else ():
        place = stand.now(box, then)
        if not any(place.meets(other) for other in taken):
            taken.append(place)
            back[owner] = stand.place(place)
    return back


def _comes_between(owners: Sequence[Owner], stands: Mapping[Owner, CardPlace | None]) -> bool:
    """Return whether one without a place is followed by one that has its place."""
    new = [owner not in stands for owner in owners]
    return any(is_new and not follows for is_new, follows in pairwise(new))


def _is_out_of_order(owners: Sequence[Owner], stands: Mapping[Owner, CardPlace | None]) -> bool:
    """Return whether a card of one column stands above one before it."""
    tops = (place[1] for owner in owners if (place := stands.get(owner)))
    return any(one > other for one, other in pairwise(tops))


def _settled(cards: Cards, places: Sequence[CardPlace | None], columns: int) -> Kept:
    """Return places of which none meets another, those without one below the others."""
    spans = tuple(chain.from_iterable(stretch.sizes.spans for stretch in cards.stretches))
    heights = tuple(cards.heights())
    ends, settled = [0.0] * columns, dict[int, CardPlace]()
    standing = sorted(
        (place[1], place[0], number) for number, place in enumerate(places) if place is not None
    )
    for stood, column, number in standing:
        span = spans[number]
        first = min(column, columns - span)
        top = max(stood, *ends[first : first + span])
        settled[number] = first, top
        ends[first : first + span] = [top + heights[number] + CARD_GAP] * span
    for number, span in enumerate(spans):
        if number not in settled:
            top, first = highest_gap(ends, span)
            settled[number] = first, top
            ends[first : first + span] = [top + heights[number] + CARD_GAP] * span
    return tuple([settled[number] for number in range(len(spans))])

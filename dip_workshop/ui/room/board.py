"""A board for the room, in parts that it can read: which there are, and what is drawn of one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.board_parts import (
    Node,
    Part,
    fits,
    groups_in_window,
    parts_of,
    rows_of,
    tree_of,
)
from dip_workshop.drawing.geometry import Rect, Size, box_round
from dip_workshop.drawing.media import ROOM, Medium
from dip_workshop.drawing.palette import NOTE_ROLES
from dip_workshop.drawing.picture import Box, Group, Picture, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import ExerciseKind, OutlineRow
from dip_workshop.ui.room.cards import CardPage, card_pages
from dip_workshop.ui.room.surface import Lettering

MARGIN = 0.4
# Cards begin below the question.
SIDE = 0.7
# A part with little on it is no reason for letters that shout.
LARGEST = 1.6
LARGER = 1.25
# Of many, each would be laid out three times.
FEW_PAGES = 12
# What stands on a board moves where letters would else be of less than this share of their size.
WORTH_KEEPING = 0.75


class RoomPart(NamedTuple):
    """A part of a board: so much of its picture, or a page of cards in its place."""

    titles: tuple[str, ...]
    owners: tuple[RecordId, ...]
    shown: Part | Picture


class RoomBoard(NamedTuple):
    """A board laid out for an area of the room's screen; `least` is the least size of letters.

    `below` is what stands below each heading that has anything below it.
    """

    picture: Picture
    parts: tuple[RoomPart, ...]
    least: float
    below: Mapping[RecordId, frozenset[RecordId]] = MappingProxyType({})

    def part_with(self, owner: RecordId) -> int | None:
        """Return which part shows a thing first, None where none does."""
        return next((at for at, part in enumerate(self.parts) if owner in part.owners), None)

    @property
    def in_order(self) -> tuple[RecordId, ...]:
        """Return all that is drawn, part by part."""
        return tuple(dict.fromkeys(owner for part in self.parts for owner in part.owners))

    def owners(self) -> frozenset[RecordId]:
        """Return all that is drawn."""
        return frozenset(self.in_order)

    def first_on(self, at: int) -> RecordId | None:
        """Return a thing that a part shows, to find that part again on another board."""
        return next(iter(self.parts[at].owners), None)

    def drawn(self, at: int | None, area: Rect) -> Picture:
        """Return a part, or all with None, as it stands in an area of the screen, in pixels."""
        shown = self.parts[at or 0].shown
        # A list has no picture beside its cards.
        if at is None and self.picture.groups:
            shown = Part(frozenset(range(len(self.picture.groups))), self.picture.bounds)
        if isinstance(shown, Picture):
            left, top = area.x + SIDE * self.least, area.y + MARGIN * self.least
            return shown.transformed(1.0, left, top)._replace(bounds=area)
        return self._enlarged(shown, area)

    def _enlarged(self, part: Part, area: Rect) -> Picture:
        """Return a part of the picture amid an area, as large as its letters may be."""
        scale = self._scale_of(part, area.grown(-MARGIN * self.least))
        middle, centre = part.area.centre, area.centre
        width, height = area.width / scale, area.height / scale
        window = Rect(middle.x - width / 2, middle.y - height / 2, width, height)
        groups = list(groups_in_window(self.picture, part, window))
        moved = Picture(self.picture.bounds, tuple(self._in_company(groups, part))).transformed(
            scale, centre.x - middle.x * scale, centre.y - middle.y * scale
        )
        return moved._replace(bounds=area)

    def _in_company(self, groups: Sequence[Group], part: Part) -> Iterator[Group]:
        """Yield what is drawn, without headings of other parts of which nothing else is drawn."""
        own = {self.picture.groups[number].owner for number in part.groups}
        drawn = {group.owner for group in groups if group.owner is not None}
        for group in groups:
            below = self.below.get(group.owner) if group.owner else None
            if below is None or group.owner in own or not below.isdisjoint(drawn):
                yield group

    def _scale_of(self, part: Part, room: Rect) -> float:
        most = LARGEST * self.least / (self.picture.smallest_print() or self.least)
        wide, high = max(part.area.width, 1.0), max(part.area.height, 1.0)
        return min(most, room.width / wide, room.height / high)


def room_board(
    board: Board,
    exercise_id: RecordId,
    area: Size,
    lettering: Lettering,
    shown: Picture | None = None,
) -> RoomBoard:
    """Return an exercise laid out for an area; what is `shown` stays where it stands if it can."""
    kind, least = kind_of(board.get(exercise_id, Exercise)), lettering.least
    medium = replace(ROOM, size=area, smallest_text=least, shown=shown)
    picture = _kept_or_anew(kind, board, exercise_id, medium, lettering)
    scale = least / (picture.smallest_print() or least)
    page = _page(area, least)
    window = Size(max(area.width - 2 * MARGIN * least, least) / scale, page.height / scale)
    rows = tuple(row for row in kind.outline(board, exercise_id) if row.for_room)
    if fits(picture.bounds, window):
        return RoomBoard(picture, tuple(_cut(picture, parts_of(picture, rows, window))), least)
    parts = _shared_out(picture, rows, window, page, lettering)
    return RoomBoard(picture, tuple(parts), least, _below(tree_of(rows)))


def with_whole(
    wall: RoomBoard, board: Board, exercise_id: RecordId, area: Size, lettering: Lettering
) -> RoomBoard:
    """Return a board with a picture of all of it as large as an area has room for."""
    kind = kind_of(board.get(exercise_id, Exercise))
    medium = replace(ROOM, size=area, shown=wall.picture)
    return wall._replace(picture=_kept_or_anew(kind, board, exercise_id, medium, lettering))


def _kept_or_anew(
    kind: ExerciseKind, board: Board, exercise_id: RecordId, medium: Medium, lettering: Lettering
) -> Picture:
    """Return a board as it stands in the room, or set anew where it has become much too small."""
    kept = kind.layout(board, exercise_id, medium, lettering.metrics)[0].picture
    if medium.shown is None or not kind.drops_where_shown or _fill(kept, medium) > WORTH_KEEPING:
        return kept
    free = replace(medium, shown=None)
    anew = kind.layout(board, exercise_id, free, lettering.metrics)[0].picture
    return anew if _scale(kept, medium) < WORTH_KEEPING * _scale(anew, medium) else kept


def _scale(picture: Picture, medium: Medium) -> float:
    wide, high = medium.size
    return min(wide / max(picture.size.width, 1.0), high / max(picture.size.height, 1.0))


def _fill(picture: Picture, medium: Medium) -> float:
    """Return which share of the area a picture fills that is as large as it can be."""
    area = picture.size.width * picture.size.height * _scale(picture, medium) ** 2
    return area / (medium.size.width * medium.size.height)


def room_list(rows: Sequence[OutlineRow], area: Size, lettering: Lettering) -> RoomBoard:
    """Return a list below its heading as cards, on as many parts as are needed."""
    nothing = picture_of(())
    parts = _on_cards(tree_of(rows), {}, _page(area, lettering.least), lettering)
    return RoomBoard(nothing, tuple(parts), lettering.least)


def _page(area: Size, least: float) -> Size:
    """Return the size of a page of cards."""
    wide, high = area.width - 2 * SIDE * least, area.height - 2 * MARGIN * least
    return Size(max(wide, least), max(high, least))


def _on_cards(
    heads: Sequence[Node[OutlineRow]],
    papers: Mapping[RecordId, Role],
    page: Size,
    lettering: Lettering,
) -> Iterator[RoomPart]:
    for cards in _as_large_as_they_may(heads, papers, page, lettering):
        owners = (group.owner for group in cards.picture.groups)
        yield RoomPart(cards.titles, _once(owners), cards.picture)


def _as_large_as_they_may(
    heads: Sequence[Node[OutlineRow]],
    papers: Mapping[RecordId, Role],
    page: Size,
    lettering: Lettering,
) -> tuple[CardPage, ...]:
    """Return pages of cards in the largest letters that ask for no more pages and part no text."""
    least = card_pages(heads, papers, page, lettering)
    if len(least) > FEW_PAGES:
        return least
    larger = (lettering._replace(least=size * lettering.least) for size in (LARGEST, LARGER))
    tried = (card_pages(heads, papers, page, each) for each in larger)
    return next((pages for pages in tried if _cost(pages) <= _cost(least)), least)


def _cost(pages: Sequence[CardPage]) -> tuple[int, int]:
    return sum(page.parted for page in pages), len(pages)


def _shared_out(
    picture: Picture, rows: Sequence[OutlineRow], window: Size, page: Size, lettering: Lettering
) -> Iterator[RoomPart]:
    """Yield the parts: of headings that fit with all that is theirs, or else pages of cards."""
    boxes: dict[RecordId, list[Rect]] = {}
    for group in picture.groups:
        if group.owner is not None:
            boxes.setdefault(group.owner, []).append(group.bounds)
    for_cards, papers = _for_cards(tree_of(rows), boxes, window), _papers(picture)
    everything = {*boxes, *(row.id for row in rows)}
    for is_for_cards, run in groupby(tree_of(rows), lambda head: head.row.id in for_cards):
        heads = list(run)
        if is_for_cards:
            yield from _on_cards(heads, papers, page, lettering)
        else:
            own = [row for head in heads for row in rows_of(head)]
            elsewhere = everything - {row.id for row in own}
            yield from _cut(picture, parts_of(picture, own, window, elsewhere))


def _for_cards(
    heads: Sequence[Node[OutlineRow]], boxes: Mapping[RecordId, list[Rect]], window: Size
) -> set[RecordId]:
    """Return the headings that are shown as cards: too large ones, or all where half of them are.

    What is drawn in places far apart, as an option in a chart and in its ranking, is a
    picture first of all, and is shown piece by piece.
    """
    able = [head for head in heads if head.below and not _is_scattered(head, boxes, window)]
    large = [head for head in able if not fits(_box_of(rows_of(head), boxes), window)]
    return {head.row.id for head in (able if 2 * len(large) >= len(able) else large)}


def _below(heads: Iterable[Node[OutlineRow]]) -> Mapping[RecordId, frozenset[RecordId]]:
    """Return the ids of what stands below each heading that has anything below it."""
    below = {head.row.id: frozenset(row.id for row in rows_of(head)) for head in heads}
    return {head: ids - {head} for head, ids in below.items() if len(ids) > 1}


def _box_of(rows: Iterable[OutlineRow], boxes: Mapping[RecordId, list[Rect]]) -> Rect:
    return box_round(box for row in rows for box in boxes.get(row.id, ()))


def _papers(picture: Picture) -> dict[RecordId, Role]:
    """Return the colours of notes and of what is marked like one."""
    return {
        group.owner: item.fill
        for group in picture.groups
        for item in group.items
        if group.owner is not None and isinstance(item, Box) and item.fill in NOTE_ROLES
    }


def _is_scattered(
    head: Node[OutlineRow], boxes: Mapping[RecordId, list[Rect]], window: Size
) -> bool:
    for leaf in _leaves(head):
        own = boxes.get(leaf.row.id, [])
        if not fits(box_round(own), window) and all(fits(box, window) for box in own):
            return True
    return False


def _leaves(node: Node[OutlineRow]) -> Iterator[Node[OutlineRow]]:
    if not node.below:
        yield node
    for child in node.below:
        yield from _leaves(child)


def _cut(picture: Picture, parts: Iterable[Part]) -> Iterator[RoomPart]:
    for part in parts:
        owners = (picture.groups[number].owner for number in sorted(part.groups))
        yield RoomPart(part.titles, _once(owners), part)


def _once(owners: Iterable[RecordId | None]) -> tuple[RecordId, ...]:
    return tuple(dict.fromkeys(owner for owner in owners if owner is not None))


def titles_in_words(titles: Sequence[str]) -> str:
    """Return the headings of a part, as many as are told apart at a glance."""
    return ", ".join(titles[:2]) + (" …" if len(titles) > 2 else "")

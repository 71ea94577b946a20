"""Turn an arrangement into groups: lines at the back, cards on them, the ends of links in front.

Lines run only in the gutters between the columns, where no word stands.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Line, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block
from dip_workshop.exercises.driver_diagram.arrangement import (
    Arrangement,
    Card,
    Heading,
    Style,
    Tray,
)
from dip_workshop.exercises.driver_diagram.model import Level
from dip_workshop.exercises.driver_diagram.skeleton import Link

CORNER = 0.45
LANES = 5
_TRUNK = 0.25
_LANE = 0.13
_FILLS = {
    Level.AIM: Role.DEEP,
    Level.PRIMARY: Role.ACCENT,
    Level.SECONDARY: Role.NOTE_SKY,
    Level.CHANGE: Role.CARD,
    Level.WAITING: Role.NOTE_YELLOW,
}


def drawn(arrangement: Arrangement, metrics: TextMetrics) -> tuple[Group, ...]:
    """Return the groups of an arrangement from back to front."""
    style = arrangement.style
    tray = arrangement.tray
    return (
        *(_heading(heading, style, metrics) for heading in arrangement.headings),
        *_home_lines(arrangement),
        *_link_lines(arrangement),
        *((_frame(tray, style, metrics),) if tray else ()),
        *(_card(card, style, metrics) for card in arrangement.cards),
        *((_card(card, style, metrics) for card in tray.cards) if tray else ()),
        *_handles(arrangement),
    )


def _heading(heading: Heading, style: Style, metrics: TextMetrics) -> Group:
    rect = heading.rect
    words = text_block(
        metrics, heading.lines, Point(rect.x, rect.y), style.text, Role.SECONDARY, bold=True
    )
    rule = Line(Point(rect.x, rect.bottom), Point(rect.right, rect.bottom), 1.0, Role.LINE)
    return Group(None, rect.grown(1.0), (*words, rule), " ".join(heading.lines))


def _card(card: Card, style: Style, metrics: TextMetrics) -> Group:
    rect, node = card.rect, card.node
    ink, small_ink = _inks(card)
    at = Point(rect.x + style.padding, rect.y + style.padding)
    items: list[Primitive] = [_box(card, style)]
    if card.indent:
        items += text_block(metrics, (node.number,), at, card.size, small_ink, bold=card.is_bold)
    words = Point(at.x + card.indent, at.y)
    items += text_block(metrics, card.lines, words, card.size, ink, bold=card.is_bold)
    below = Point(words.x, at.y + block_height(card.lines, card.size) + style.remark_gap)
    items += text_block(metrics, card.remarks, below, style.small, small_ink)
    return Group(node.place_id, rect, tuple(items), node.name)


def _inks(card: Card) -> tuple[Role, Role]:
    """Return the roles of a card's words and of its number and small print."""
    if card.node.is_asking:
        return Role.SECONDARY, Role.SECONDARY
    if card.node.level in (Level.AIM, Level.PRIMARY):
        return Role.ON_ACCENT, Role.ON_ACCENT
    return Role.INK, Role.SECONDARY if card.node.level == Level.CHANGE else Role.INK


def _box(card: Card, style: Style) -> Box:
    corner = CORNER * style.text
    if card.node.is_asking:
        return Box(card.rect, Role.CARD, Role.DEEP, 2.0, corner)
    edge = Role.SECONDARY if card.node.level == Level.CHANGE else None
    return Box(card.rect, _FILLS[card.node.level], edge, 1.0, corner)


def _frame(tray: Tray, style: Style, metrics: TextMetrics) -> Group:
    rect = tray.rect
    at = Point(rect.x + style.padding, rect.y + style.padding)
    words = text_block(metrics, tray.heading, at, style.small, Role.SECONDARY, bold=True)
    frame = Box(rect, None, Role.SECONDARY, 1.0, CORNER * style.text)
    return Group(tray.node.place_id, rect, (frame, *words), tray.node.text)


# Lines


def _anchor(card: Card, style: Style) -> float:
    """Return the height of the middle of a card's first line, where its home's line arrives."""
    return card.rect.y + style.padding + 0.65 * card.size


def _home_lines(arrangement: Arrangement) -> Iterator[Group]:
    """Yield for each card with others below it a bracket to them: out, down, and to each."""
    style, by_id = arrangement.style, _cards_by_id(arrangement)
    for parent in arrangement.cards:
        children = [by_id[child.place_id] for child in parent.node.children]
        if not children:
            continue
        start = Point(parent.rect.right, _anchor(parent, style))
        trunk = start.x + _TRUNK * style.gutter
        ends = [Point(card.rect.x, _anchor(card, style)) for card in children]
        low = max(start.y, *(end.y for end in ends))
        lines = [
            Line(start, Point(trunk, start.y), style.line, Role.SECONDARY),
            Line(Point(trunk, start.y), Point(trunk, low), style.line, Role.SECONDARY),
            *(Line(Point(trunk, end.y), end, style.line, Role.SECONDARY) for end in ends),
        ]
        yield _decoration(lines)


def _link_lines(arrangement: Arrangement) -> Iterator[Group]:
    """Yield the lines of further links: out of what is fed, along its lane, to each link's end.

    What runs past one another has lanes of its own while there are lanes.
    """
    style = arrangement.style
    taken: list[_Lane] = []
    for parent, handles in _handles_by_parent(arrangement):
        start = Point(parent.rect.right, parent.rect.bottom - style.padding)
        ends = [Point(handle.x, handle.centre.y) for handle in handles]
        ys = (start.y, *(end.y for end in ends))
        lane = _free_lane(parent.node.level, min(ys), max(ys), taken)
        taken.append(lane)
        first = start.x + (_TRUNK + _LANE) * style.gutter
        x = first + lane.number * (ends[0].x - first) / LANES
        strokes = [
            (start, Point(x, start.y)),
            (Point(x, lane.top), Point(x, lane.bottom)),
            *((Point(x, end.y), end) for end in ends),
        ]
        yield _decoration([Line(a, b, style.line, Role.ACCENT) for a, b in strokes])


def _handles_by_parent(arrangement: Arrangement) -> Iterator[tuple[Card, list[Rect]]]:
    """Yield each card that further links lead from, in reading order, with the links' ends."""
    ends: dict[RecordId | None, list[Rect]] = {}
    for parent, _link, handle in _linked(arrangement):
        ends.setdefault(parent.node.place_id, []).append(handle)
    for card in arrangement.cards:
        if card.node.place_id in ends:
            yield card, ends[card.node.place_id]


class _Lane(NamedTuple):
    """A stretch of one of the lanes of the gutter behind a column."""

    level: Level
    number: int
    top: float
    bottom: float


def _free_lane(level: Level, top: float, bottom: float, taken: list[_Lane]) -> _Lane:
    """Return a stretch of the first lane that is free between two heights, or else of one."""
    busy = {
        lane.number
        for lane in taken
        if lane.level == level and lane.top <= bottom and top <= lane.bottom
    }
    free = (number for number in range(LANES) if number not in busy)
    return _Lane(level, next(free, len(taken) % LANES), top, bottom)


def _handles(arrangement: Arrangement) -> Iterator[Group]:
    """Yield the end of each further link: a ring by which the link is selected and dragged."""
    width = arrangement.style.line
    for _parent, link, handle in _linked(arrangement):
        middle = handle.centre
        radius = handle.width * 0.22
        ring = Rect(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius)
        items = (
            Line(Point(handle.x, middle.y), Point(handle.right, middle.y), width, Role.ACCENT),
            Box(ring, Role.CARD, Role.ACCENT, width, radius),
        )
        yield Group(link.place_id, handle, items, link.name)


def _linked(arrangement: Arrangement) -> Iterator[tuple[Card, Link, Rect]]:
    """Yield each further link that is drawn: what it feeds, the link, the square at its end."""
    style, by_id = arrangement.style, _cards_by_id(arrangement)
    side = style.handle
    for card in arrangement.cards:
        for number, link in enumerate(card.node.links, 1):
            parent = by_id.get(link.parent_id)
            if parent is not None:
                top = card.rect.y + number * side
                yield parent, link, Rect(card.rect.x - side, top, side, side)


def _cards_by_id(arrangement: Arrangement) -> dict[RecordId | None, Card]:
    return {card.node.place_id: card for card in arrangement.cards}


def _decoration(lines: list[Line]) -> Group:
    xs = [point.x for line in lines for point in (line.start, line.end)]
    ys = [point.y for line in lines for point in (line.start, line.end)]
    area = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return Group(None, area.grown(max(line.width for line in lines)), tuple(lines))

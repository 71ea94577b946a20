"""The frames round cards: a group's white card with its header, and the tray's panel."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import Box, Group, Primitive, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.affinity.cards import (
    BADGE,
    CARD_GAP,
    COLUMN_PITCH,
    FRAME_PADDING,
    HEADER_GAP,
    HEADER_SIZE,
    SMALL_SIZE,
    SMALLEST_CARD,
    Card,
    Cluster,
    card_group,
)

_CORNER = 10.0
_BADGE_GAP = 8.0


def frame_width(columns: int) -> float:
    """Return the width of a frame whose cards stand in so many columns."""
    return 2 * FRAME_PADDING + columns * COLUMN_PITCH - CARD_GAP


@dataclass(frozen=True, slots=True)
class Header:
    """The words over the cards of a frame, broken to its width."""

    lines: tuple[str, ...]
    marks: tuple[str, ...]
    hints: tuple[str, ...]
    height: float


def header_of(
    metrics: TextMetrics, cluster: Cluster, columns: int, hints: tuple[str, ...] = ()
) -> Header:
    """Return a cluster's header for a frame of so many columns; `hints` are words that teach."""
    width = frame_width(columns) - 2 * FRAME_PADDING
    beside = width - badge_width(metrics, cluster) - _BADGE_GAP
    words = cluster.header or cluster.placeholder
    lines = wrap(metrics, words, HEADER_SIZE, beside, bold=True)
    told = tuple(line for hint in hints for line in wrap(metrics, hint, SMALL_SIZE, width))
    small = [texts for texts in (cluster.marks, told) if texts]
    below = sum(block_height(texts, SMALL_SIZE) + HEADER_GAP / 2 for texts in small)
    height = max(BADGE, block_height(lines, HEADER_SIZE)) + below + HEADER_GAP
    return Header(lines, cluster.marks, told, height)


def places_in_columns(cards: Iterable[Card], columns: int) -> tuple[list[tuple[int, float]], float]:
    """Return each card's column and its distance from the top, and the height of them all.

    A card goes where it stands highest, furthest left of equals: one more at
    the end moves none that stands.
    """
    ends = [0.0] * columns
    places = []
    for card in cards:
        if card.span == 1:
            top = min(ends)
            column = ends.index(top)
        else:
            top, column = _highest_gap(ends, card.span)
        places.append((column, top))
        ends[column : column + card.span] = [top + card.height + CARD_GAP] * card.span
    return places, max(max(ends) - CARD_GAP, 0.0)


def _highest_gap(ends: Sequence[float], span: int) -> tuple[float, int]:
    """Return the top and the first column of the highest place for a card of many columns."""
    starts = range(len(ends) - span + 1)
    return min((max(ends[start : start + span]), start) for start in starts)


@dataclass(frozen=True, slots=True)
class Frame:
    """A cluster laid out round the point (0, 0), to be set at any place."""

    cluster: Cluster
    columns: int
    header: Header
    places: list[tuple[int, float]]
    height: float

    @property
    def width(self) -> float:
        """Return the width of the whole frame."""
        return frame_width(self.columns)


def frame_of(
    metrics: TextMetrics, cluster: Cluster, columns: int, hints: tuple[str, ...] = ()
) -> Frame:
    """Return a cluster laid out in so many columns, with room for one card where it has none."""
    header = header_of(metrics, cluster, columns, hints)
    places, tall = places_in_columns(cluster.cards, columns)
    height = 2 * FRAME_PADDING + header.height + max(tall, SMALLEST_CARD)
    return Frame(cluster, columns, header, places, height)


def drawn(metrics: TextMetrics, frame: Frame, x: float, y: float) -> list[Group]:
    """Return the groups of a frame set at a place: itself, what decorates it, then its cards."""
    cluster = frame.cluster
    left = x + FRAME_PADDING
    top = y + FRAME_PADDING + frame.header.height
    box = Rect(x, y, frame.width, frame.height)
    solid, faint = _header_items(metrics, frame, left, y + FRAME_PADDING)
    fill = Role.CARD if cluster.is_group else Role.FIELD_GREY
    outline = Box(box, fill, Role.LINE, 1.0, _CORNER)
    groups = [Group(cluster.owner, box, (outline, *solid), cluster.name)]
    if faint:
        groups.append(Group(None, box, tuple(faint)))
    groups.extend(
        card_group(metrics, card, left + column * COLUMN_PITCH, top + down)
        for card, (column, down) in zip(cluster.cards, frame.places, strict=True)
    )
    return groups


def card_below(frame: Frame, point: Point) -> RecordId | None:
    """Return the owner of the first card of a column whose middle is below a point, or None.

    The point is counted from the frame's corner; left and right of all columns
    the nearest counts.
    """
    column = floor((point.x - FRAME_PADDING + CARD_GAP / 2) / COLUMN_PITCH)
    column = min(max(column, 0), frame.columns - 1)
    top = FRAME_PADDING + frame.header.height
    for card, (its_column, down) in zip(frame.cluster.cards, frame.places, strict=True):
        if its_column <= column < its_column + card.span and top + down + card.height / 2 > point.y:
            return card.owner
    return None


def _header_items(
    metrics: TextMetrics, frame: Frame, left: float, top: float
) -> tuple[list[Primitive], list[Primitive]]:
    """Return what is written over the cards, and what is only there to teach."""
    cluster, header = frame.cluster, frame.header
    badge = badge_items(metrics, cluster, left, top)
    solid: list[Primitive] = [*badge]
    faint: list[Primitive] = []
    beside = left + badge_width(metrics, cluster) + _BADGE_GAP
    # One line of the header stands level with the badge.
    first = top + (BADGE - block_height(("",), HEADER_SIZE)) / 2
    role = Role.INK if cluster.header else Role.SECONDARY
    title = text_block(metrics, header.lines, Point(beside, first), HEADER_SIZE, role, bold=True)
    (solid if cluster.header else faint).extend(title)
    y = top + max(BADGE, block_height(header.lines, HEADER_SIZE)) + HEADER_GAP / 2
    for lines, items in ((header.marks, solid), (header.hints, faint)):
        items.extend(text_block(metrics, lines, Point(left, y), SMALL_SIZE, Role.SECONDARY))
        y += block_height(lines, SMALL_SIZE) + (HEADER_GAP / 2 if lines else 0.0)
    return solid, faint


def badge_items(
    metrics: TextMetrics, cluster: Cluster, left: float, top: float
) -> tuple[Box | TextLine, ...]:
    """Return a group's letter, or the tray's count, on its colour."""
    rect = Rect(left, top, badge_width(metrics, cluster), BADGE)
    place = Point(left, top + (BADGE - block_height(("",), SMALL_SIZE)) / 2)
    words = (cluster.badge,)
    text = text_block(metrics, words, place, SMALL_SIZE, bold=True, centred_in=rect.width)
    return (Box(rect, cluster.colour, corner=6.0), *text)


def badge_width(metrics: TextMetrics, cluster: Cluster) -> float:
    """Return the width of a badge: square for a letter or two, wider for a large number."""
    return max(BADGE, metrics.width(cluster.badge, SMALL_SIZE, bold=True) + _BADGE_GAP)

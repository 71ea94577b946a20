"""The frames round cards: a group's white card with its header, and a panel."""

from collections.abc import Sequence
from functools import lru_cache
from heapq import heapify, heapreplace
from itertools import accumulate, chain, islice, repeat
from math import ceil
from operator import itemgetter
from typing import NamedTuple, cast

from dip_workshop.core.same import Same
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.picture import (
    Box,
    Group,
    LateGroups,
    LateItems,
    Picture,
    Primitive,
    Stretch,
    TextLine,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.affinity.cards import (
    BADGE,
    CARD_GAP,
    CARD_PADDING,
    COLUMN_PITCH,
    FRAME_PADDING,
    HEADER_GAP,
    HEADER_SIZE,
    SMALL_SIZE,
    SMALLEST_CARD,
    TEXT_SIZE,
    Card,
    Cards,
    CardStretch,
    Cluster,
    Sizes,
)

_CORNER = 10.0
_BADGE_GAP = 8.0
_FRAMES_KEPT = 4_096
_STRETCHES_KEPT = 8_192


# The column of a card, and how far down in it the card begins.
CardPlace = tuple[int, float]
# Where all cards of a frame stand already; empty where they may stand anywhere.
Kept = tuple[CardPlace, ...]
_CardsRecipe = tuple[TextMetrics, CardStretch, Kept, float, float]


def frame_width(columns: int) -> float:
    """Return the width of a frame whose cards stand in so many columns."""
    return 2 * FRAME_PADDING + columns * COLUMN_PITCH - CARD_GAP


def columns_in(width: float) -> int | None:
    """Return how many columns a frame of this width has; None for no frame's width."""
    columns = round((width - 2 * FRAME_PADDING + CARD_GAP) / COLUMN_PITCH)
    return columns if columns > 0 and abs(frame_width(columns) - width) < 1e-6 else None


class Header(NamedTuple):
    """The words over the cards of a frame, broken to its width."""

    lines: tuple[str, ...]
    marks: tuple[str, ...]
    hints: tuple[str, ...]
    height: float


def header_of(
    metrics: TextMetrics, cluster: Cluster, frame: float, hints: tuple[str, ...] = ()
) -> Header:
    """Return a cluster's header for a frame of this width; `hints` are words that teach."""
    width = frame - 2 * FRAME_PADDING
    beside = width - badge_width(metrics, cluster) - _BADGE_GAP
    words = cluster.header or cluster.placeholder
    lines = wrap(metrics, words, HEADER_SIZE, beside, bold=True)
    told: tuple[str, ...] = ()
    below = 0.0
    # Most groups have nothing but their header.
    if cluster.marks or hints:
        told = tuple(line for hint in hints for line in wrap(metrics, hint, SMALL_SIZE, width))
        small = [texts for texts in (cluster.marks, told) if texts]
        below = sum(block_height(texts, SMALL_SIZE) + HEADER_GAP / 2 for texts in small)
    height = ceil(max(BADGE, block_height(lines, HEADER_SIZE)) + below) + HEADER_GAP
    return Header(lines, cluster.marks, told, height)


class Laid(NamedTuple):
    """Where a stretch of cards stands: each card's column and top, and between what heights all."""

    places: tuple[CardPlace, ...]
    top: float
    foot: float


def places_in_columns(cards: Cards, columns: int) -> tuple[list[CardPlace], float]:
    """Return each card's column and its distance from the top, and the height of them all.

    A card goes where it stands highest, furthest left of equals: one more at
    the end moves none that stands.
    """
    laid, height = laid_in_columns(cards, columns)
    return [place for stretch in laid for place in stretch.places], height


def laid_in_columns(cards: Cards, columns: int, kept: Kept = ()) -> tuple[tuple[Laid, ...], float]:
    """Return where cards stand, by stretches, and the height of them all.

    They stand where they are `kept`, else by `places_in_columns`.
    """
    if kept:
        following = iter(kept)
        stood = [
            _stood(stretch, tuple(islice(following, len(stretch.sizes.owners))))
            for stretch in cards.stretches
        ]
        return tuple(stood), max([each.foot for each in stood]) - CARD_GAP
    ends = (0.0,) * columns
    laid: list[Laid] = []
    for stretch in cards.stretches:
        stands, ends = _laid_below(stretch, ends)
        laid.append(stands)
    return tuple(laid), max(max(ends) - CARD_GAP, 0.0)


@lru_cache(maxsize=_STRETCHES_KEPT)
def _stood(cards: CardStretch, places: Kept) -> Laid:
    """Return a stretch of cards that stand at such places."""
    heights = cards.sizes.heights
    feet = [top + height + CARD_GAP for (_, top), height in zip(places, heights, strict=True)]
    return Laid(places, min([top for _, top in places]), max(feet))


@lru_cache(maxsize=_STRETCHES_KEPT)
def _laid_below(cards: CardStretch, filled: tuple[float, ...]) -> tuple[Laid, tuple[float, ...]]:
    """Return where a stretch of cards stands in columns filled so far, and how far they then are.

    The same stretch below the same columns comes again with each edit.
    """
    sizes = cards.sizes
    if sizes.span > 1:
        places, ends = _places_below(sizes, filled)
    elif len(filled) == 1:
        places, ends = _stacked(sizes.heights, filled[0])
    else:
        places, ends = _narrow_places(sizes.heights, filled)
    return _stood(cards, tuple(places)), tuple(ends)


def _places_below(sizes: Sizes, filled: tuple[float, ...]) -> tuple[list[CardPlace], list[float]]:
    """Return the places of cards of any width in columns filled so far, and how far they are."""
    ends, places = list(filled), []
    for span, height in zip(sizes.spans, sizes.heights, strict=True):
        top, column = highest_gap(ends, span)
        places.append((column, top))
        ends[column : column + span] = [top + height + CARD_GAP] * span
    return places, ends


def _narrow_places(
    heights: tuple[float, ...], filled: tuple[float, ...]
) -> tuple[list[CardPlace], list[float]]:
    """Return what `_places_below` does where every card is one column wide and may go anywhere."""
    places, columns = [], [(end, column) for column, end in enumerate(filled)]
    heapify(columns)
    for height in heights:
        top, column = columns[0]
        places.append((column, top))
        heapreplace(columns, (top + height + CARD_GAP, column))
    return places, [end for end, _ in sorted(columns, key=itemgetter(1))]


def _stacked(heights: tuple[float, ...], top: float) -> tuple[list[CardPlace], list[float]]:
    """Return what `_narrow_places` does in one column, as most groups have."""
    steps = chain.from_iterable(zip(heights, repeat(CARD_GAP)))
    *tops, end = islice(accumulate(steps, initial=top), 0, None, 2)
    return list(zip(repeat(0), tops)), [end]


def highest_gap(ends: Sequence[float], span: int) -> tuple[float, int]:
    """Return the top and the first column of the highest place for a card of many columns."""
    starts = range(len(ends) - span + 1)
    return min((max(ends[start : start + span]), start) for start in starts)


class Frame(NamedTuple):
    """A cluster laid out round the point (0, 0), to be set at any place.

    The head of a family frames other frames: it has no columns of its own.
    """

    cluster: Cluster
    columns: int
    header: Header
    laid: tuple[Laid, ...]
    width: float
    height: float


Placed = tuple[tuple[Frame, Point], ...]


def frame_of(
    metrics: TextMetrics,
    cluster: Cluster,
    columns: int,
    hints: tuple[str, ...] = (),
    kept: Kept = (),
) -> Frame:
    """Return a cluster laid out in so many columns, with room for one card where it has none."""
    return _kept_frame(Same(metrics, cluster), columns, hints, kept)


@lru_cache(maxsize=_FRAMES_KEPT)
def _kept_frame(
    shared: Same[TextMetrics, Cluster], columns: int, hints: tuple[str, ...], kept: Kept
) -> Frame:
    metrics, cluster = shared.values
    width = frame_width(columns)
    header = header_of(metrics, cluster, width, hints)
    laid, tall = laid_in_columns(cluster.cards, columns, kept)
    room = 0.0 if cluster.is_folded else max(tall, SMALLEST_CARD)
    height = 2 * FRAME_PADDING + header.height + room
    return _same_frame(Same(cluster), columns, header, laid, width, height)


# Cards that are kept where they would stand anyway are in the very frame that they were in.
@lru_cache(maxsize=_FRAMES_KEPT)
def _same_frame(
    shared: Same[Cluster],
    columns: int,
    header: Header,
    laid: tuple[Laid, ...],
    width: float,
    height: float,
) -> Frame:
    (cluster,) = shared.values
    return Frame(cluster, columns, header, laid, width, height)


def drawn(metrics: TextMetrics, frame: Frame, x: float, y: float) -> tuple[Stretch, ...]:
    """Return a frame set at a place: itself and what decorates it, then stretches of its cards.

    A frame that stands where it stood gives the very same stretches, and so
    does each of them: views paint anew only what is not the same.
    """
    return _drawn_frame(Same(metrics, frame), x, y)


@lru_cache(maxsize=_FRAMES_KEPT)
def _drawn_frame(shared: Same[TextMetrics, Frame], x: float, y: float) -> tuple[Stretch, ...]:
    metrics, frame = shared.values
    cluster = frame.cluster
    left = x + FRAME_PADDING
    top = y + FRAME_PADDING + frame.header.height
    box = Rect(x, y, frame.width, frame.height)
    has_faint = bool(frame.header.hints) or not cluster.header
    owners = (cluster.owner, None) if has_faint else (cluster.owner,)
    of_cards = (
        _drawn_cards(metrics, cards, laid, frame.columns, left, top)
        for cards, laid in zip(cluster.cards.stretches, frame.laid, strict=True)
    )
    return (Stretch(box, owners, _frame_groups, metrics, frame, box), *of_cards)


def _frame_groups(metrics: TextMetrics, frame: Frame, box: Rect) -> tuple[Group, ...]:
    """Return a frame drawn, and apart from it what is only there to teach."""
    cluster = frame.cluster
    solid, faint = _header_items(metrics, frame, box)
    group = Group(cluster.owner, box, (_outline(frame, box), *solid), cluster.name)
    return (group, Group(None, box, tuple(faint))) if faint else (group,)


@lru_cache(maxsize=_STRETCHES_KEPT)
def _drawn_cards(
    metrics: TextMetrics, cards: CardStretch, laid: Laid, columns: int, left: float, top: float
) -> Stretch:
    """Return a stretch of cards drawn in their columns, which begin at (left, top)."""
    bounds = Rect(left, top + laid.top, columns * COLUMN_PITCH, laid.foot - laid.top)
    owners = cards.sizes.owners
    return Stretch(bounds, owners, _card_groups, metrics, cards, laid.places, left, top)


def cards_drawn(picture: Picture) -> dict[CardStretch, tuple[Kept, Point]]:
    """Return where each stretch of cards of a picture stands, and where its columns begin.

    Nothing where the picture is not made of stretches any more.
    """
    groups = picture.groups
    recipes = [s.recipe for s in groups.stretches] if isinstance(groups, LateGroups) else []
    shown: dict[CardStretch, tuple[Kept, Point]] = {}
    for make, values in recipes:
        if make is _card_groups:
            _, cards, places, left, top = cast("_CardsRecipe", values)
            shown[cards] = places, Point(left, top)
    return shown


def _card_groups(
    metrics: TextMetrics,
    cards: CardStretch,
    places: tuple[CardPlace, ...],
    left: float,
    top: float,
) -> tuple[Group, ...]:
    groups = []
    for card, (column, down) in zip(cards.value(), places, strict=True):
        x, y = left + column * COLUMN_PITCH, top + down
        bounds = Rect(x, y, card.width, card.height)
        groups.append(
            Group(card.owner, bounds, LateItems(_card_items, metrics, card, bounds), card)
        )
    return tuple(groups)


def _card_items(metrics: TextMetrics, card: Card, bounds: Rect) -> tuple[Primitive, ...]:
    """Return what a card is drawn of."""
    box = Box(bounds, card.colour, corner=6.0)
    corner = Point(bounds.x + CARD_PADDING, bounds.y + CARD_PADDING)
    text = text_block(metrics, card.lines(metrics), corner, TEXT_SIZE)
    foot = Point(corner.x, bounds.bottom - CARD_PADDING - block_height(card.marks, SMALL_SIZE))
    return (box, *text, *text_block(metrics, card.marks, foot, SMALL_SIZE, Role.SECONDARY))


def _outline(frame: Frame, box: Rect) -> Box:
    if not frame.columns:
        return Box(box, Role.FIELD_BLUE, Role.DEEP, 1.5, _CORNER)
    return Box(
        box, Role.CARD if frame.cluster.is_group else Role.FIELD_GREY, Role.LINE, 1.0, _CORNER
    )


def _header_items(
    metrics: TextMetrics, frame: Frame, box: Rect
) -> tuple[list[Primitive], list[Primitive]]:
    """Return what is written over the cards, and what is only there to teach."""
    cluster, header = frame.cluster, frame.header
    left, top = box.x + FRAME_PADDING, box.y + FRAME_PADDING
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
    """Return a group's letter and count, or the tray's count, on its colour."""
    rect = Rect(left, top, badge_width(metrics, cluster), BADGE)
    place = Point(left, top + (BADGE - block_height(("",), SMALL_SIZE)) / 2)
    words = (cluster.sign,)
    text = text_block(metrics, words, place, SMALL_SIZE, bold=True, centred_in=rect.width)
    return (Box(rect, cluster.colour, corner=6.0), *text)


def badge_width(metrics: TextMetrics, cluster: Cluster) -> float:
    """Return the width of a badge: square for a letter or two, wider for a large number."""
    return max(BADGE, metrics.width(cluster.sign, SMALL_SIZE, bold=True) + _BADGE_GAP)

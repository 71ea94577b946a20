"""How clusters are divided over sheets of paper: at which scale, and where a group goes on."""

from collections.abc import Iterable, Iterator, Sequence
from math import floor
from typing import NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page
from dip_workshop.drawing.picture import LateGroups, Picture
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, line_counts
from dip_workshop.exercises.affinity.cards import (
    CARD_PADDING,
    FRAME_PADDING,
    SMALL_SIZE,
    TEXT_SIZE,
    Card,
    Cards,
    Cluster,
    card_height,
    text_width,
    with_cards,
)
from dip_workshop.exercises.affinity.frames import (
    Frame,
    drawn,
    frame_of,
    frame_width,
    header_of,
    places_in_columns,
)
from dip_workshop.exercises.affinity.wall import FRAME_GAP, Block, row_at, tallest_of

_SMALLEST_SCALE_ON_MANY = 9.0 / TEXT_SIZE
LARGEST_PRINT_ON_MANY = 10.5
_SCALES_TRIED = 5
_SHORTER_SHEETS = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_CONTINUES = tr("continued on the next card")

Rows = list[list[Block]]


class Sheet(NamedTuple):
    """The area of a page in the wall's pixels, how many columns of cards it has, and its scale."""

    size: Size
    columns: int
    scale: float

    def of_height(self, height: float) -> "Sheet":
        """Return the part of this sheet that is so high."""
        return self._replace(size=Size(self.size.width, height))


def sheets_for(medium: Medium, largest_print: float = LARGEST_PRINT_ON_MANY) -> Iterator[Sheet]:
    """Yield sheets at every scale worth a try, the largest print first."""
    smallest = max(medium.smallest_text / SMALL_SIZE, _SMALLEST_SCALE_ON_MANY)
    largest = max(smallest, largest_print / TEXT_SIZE)
    most = 1
    while frame_width(most + 1) * smallest <= medium.size.width:
        most += 1
    filling = (medium.size.width / frame_width(columns) for columns in range(1, most + 1))
    between = (smallest + (largest - smallest) * n / _SCALES_TRIED for n in range(_SCALES_TRIED))
    scales = {largest, *between, *(scale for scale in filling if smallest < scale < largest)}
    for scale in sorted(scales, reverse=True):
        size = Size(medium.size.width / scale, medium.size.height / scale)
        columns = max(
            n for n in range(1, most + 1) if n == 1 or frame_width(n) <= size.width + 1e-6
        )
        yield Sheet(size, columns, scale)


def parts_of(
    cluster: Cluster, sheet: Sheet, metrics: TextMetrics, room: float | None = None
) -> Iterator[Frame]:
    """Yield a cluster as frames that each fit a sheet, the last as narrow as it can be.

    `room` is the height that is left for the first of them, where a sheet is begun.
    """
    cluster = _with_cards_that_fit(cluster, sheet, metrics)
    continued = _continued(cluster)
    whole, sheet = sheet, sheet if room is None else sheet.of_height(room)
    while True:
        frame = narrowest(cluster, sheet, metrics)
        if frame is not None:
            yield frame
            return
        head = header_of(metrics, cluster, frame_width(sheet.columns))
        count = _how_many_fit(cluster.cards, sheet, head.height)
        first = with_cards(cluster, cluster.cards[:count])
        yield frame_of(metrics, first, sheet.columns)
        rest = with_cards(cluster, cluster.cards[count:])
        cluster, sheet = rest._replace(header=continued), whole


def _continued(cluster: Cluster) -> str:
    title = cluster.header or tr("Group {letter}", letter=cluster.badge)
    return tr("{header} (continued)", header=title)


def even_parts(cluster: Cluster, sheet: Sheet, metrics: TextMetrics) -> list[Frame]:
    """Return the parts of a cluster, all a little shorter where the last had a few cards only."""
    parts = list(parts_of(cluster, sheet, metrics))
    for share in _SHORTER_SHEETS:
        if parts[-1].cluster.stack * 2 > cluster.stack / len(parts):
            return parts
        shorter = list(parts_of(cluster, sheet.of_height(sheet.size.height * share), metrics))
        if len(shorter) == len(parts):
            parts = shorter
    return parts


def narrowest(
    cluster: Cluster, sheet: Sheet, metrics: TextMetrics, fewest: int | None = None
) -> Frame | None:
    """Return a cluster in the fewest columns in which it fits a sheet whole, or None.

    What has sheets of its own, the tray and the overview, uses all their columns
    unless it is told how few will do.
    """
    if fewest is None:
        fewest = cluster.span if cluster.is_group else min(sheet.columns, len(cluster.cards))
    for columns in range(max(fewest, cluster.span), sheet.columns + 1):
        if cluster.stack / columns > 2 * sheet.size.height:
            continue
        frame = frame_of(metrics, cluster, columns)
        if frame.height <= sheet.size.height:
            return frame
    return None


def _how_many_fit(cards: Cards, sheet: Sheet, header: float) -> int:
    """Return how many of the first cards fit a sheet in all its columns, one at the least."""
    room = sheet.size.height - 2 * FRAME_PADDING - header
    places, _ = places_in_columns(cards, sheet.columns)
    for number, (card, (_, top)) in enumerate(zip(cards, places, strict=True)):
        if top + card.height > room:
            return max(number, 1)
    return len(cards)


def _with_cards_that_fit(cluster: Cluster, sheet: Sheet, metrics: TextMetrics) -> Cluster:
    """Return the cluster with each card that is taller than a sheet divided between its lines."""
    continued = cluster._replace(header=_continued(cluster))
    header = header_of(metrics, continued, frame_width(1)).height
    room = sheet.size.height - 2 * FRAME_PADDING - header
    cards = (_narrowed(card, sheet.columns, metrics) for card in cluster.cards)
    return with_cards(cluster, (piece for card in cards for piece in _pieces(card, room, metrics)))


def _narrowed(card: Card, columns: int, metrics: TextMetrics) -> Card:
    """Return a card no wider than a sheet's columns, its text broken anew where it was."""
    if card.span <= columns:
        return card
    (lines,) = line_counts(metrics, (card.text,), TEXT_SIZE, text_width(columns))
    return card._replace(span=columns, height=card_height(lines, len(card.marks)))


def _pieces(card: Card, room: float, metrics: TextMetrics) -> Iterator[Card]:
    if card.height <= room:
        yield card
        return
    small = max(len(card.marks), 1) * SMALL_SIZE * LINE_SPACING
    most = max(floor((room - 2 * CARD_PADDING - small) / (TEXT_SIZE * LINE_SPACING)), 1)
    all_lines = card.lines(metrics)
    for start in range(0, len(all_lines), most):
        lines = all_lines[start : start + most]
        is_last = start + most >= len(all_lines)
        marks = card.marks if is_last else (_CONTINUES,)
        height = card_height(len(lines), len(marks))
        yield card._replace(text="\n".join(lines), marks=marks, height=height)


def packed(blocks: Iterable[Block], sheet: Sheet) -> Iterator[Rows]:
    """Yield pages of rows of blocks, in order."""
    page: Rows = []
    used_height = used_width = tallest = 0.0
    for block in blocks:
        tallest = max(tallest, block.height) if page else block.height
        fits_row = page and used_width + block.width <= sheet.size.width
        if fits_row and used_height + tallest <= sheet.size.height:
            page[-1].append(block)
            used_width += block.width + FRAME_GAP
            continue
        if page:
            used_height += max(b.height for b in page[-1]) + FRAME_GAP
        if page and used_height + block.height > sheet.size.height:
            yield page
            page, used_height = [], 0.0
        page.append([block])
        tallest, used_width = block.height, block.width + FRAME_GAP
    if page:
        yield page


def page_of(title: str, rows: Rows, sheet: Sheet, metrics: TextMetrics) -> Page:
    """Return a page drawn from its rows, named after what stands on it."""
    placed: list[tuple[Frame, Point]] = []
    y = 0.0
    for row in rows:
        placed += row_at(row, 0.0, y, FRAME_GAP)
        y += tallest_of(row) + FRAME_GAP
    groups = LateGroups(part for frame, at in placed for part in drawn(metrics, frame, *at))
    picture = Picture(Rect(0.0, 0.0, *sheet.size), groups).transformed(sheet.scale)
    contents = _contents([frame for frame, _ in placed if frame.columns] or [placed[0][0]])
    return Page(tr("{title}: {contents}", title=title, contents=contents), picture)


def _contents(frames: Sequence[Frame]) -> str:
    last_group = max((n for n, f in enumerate(frames) if f.cluster.is_group), default=-1)
    behind = frames[last_group + 1 :]
    if last_group >= 0 and behind:
        panels = ", ".join(frame.cluster.header.lower() for frame in behind)
        return tr("{groups}, {panels}", groups=_contents(frames[: last_group + 1]), panels=panels)
    first, last = frames[0].cluster, frames[-1].cluster
    if not first.is_group:
        groups = [frame for frame in frames if frame.cluster.is_group]
        name = first.header.lower()
        if not groups:
            return name
        return tr("{panel} and {groups}", panel=name, groups=_contents(groups))
    if len(frames) == 1:
        header = first.header or first.placeholder.lower()
        return tr("group {letter}, {header}", letter=first.badge, header=header)
    return tr("groups {first} to {last}", first=first.badge, last=last.badge)

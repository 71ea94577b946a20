"""Lay an affinity map out on sheets: one where it can be read on one, else group by group.

The cards are those of the wall, line for line, made smaller together. Across
sheets a group keeps its cards in order under its header; what does not fit goes
on with "(continued)", a card taller than a sheet too.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import floor

from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Group, Picture, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics
from dip_workshop.exercises.affinity.cards import (
    CARD_PADDING,
    COLUMN_PITCH,
    FRAME_PADDING,
    SMALL_SIZE,
    TEXT_SIZE,
    Card,
    Cluster,
    Wall,
    broken,
    card_height,
    span_of,
    stack_of,
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
from dip_workshop.exercises.affinity.wall import (
    FRAME_GAP,
    SLOT,
    Arrangement,
    Placed,
    arrangement,
    extent,
    group_columns,
    row_width,
    set_frames,
)

LARGEST_PRINT = 12.0
_LARGEST_SCALE = LARGEST_PRINT / TEXT_SIZE
_SMALLEST_SCALE_ON_MANY = 9.0 / TEXT_SIZE
_LARGEST_SCALE_ON_MANY = 10.5 / TEXT_SIZE
_MOST_TRAY_COLUMNS = 4
_PAGES_WORTH_AN_OVERVIEW = 3
_GROUP_HEIGHTS = (400.0, 520.0, 640.0, 800.0, 1000.0)
# The rows of the wall are kept unless others print so much larger.
_WORTH_A_CHANGE = 1.05
_SCALES_TRIED = 5
_SHORTER_SHEETS = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_MOST_HEADER_LINES = 8
_CONTINUED = " (continued)"
_CONTINUES = "continued on the next card"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The area of a page in the wall's pixels, how many columns of cards it has, and its scale."""

    size: Size
    columns: int
    scale: float

    def of_height(self, height: float) -> "_Sheet":
        """Return the part of this sheet that is so high."""
        return replace(self, size=Size(self.size.width, height))


_Rows = list[list[Frame]]


def paper_pages(title: str, wall: Wall, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the whole wall on one page where its print stays large enough, else on several."""
    placed = _on_one_page(wall, medium, metrics)
    if placed is not None:
        picture = picture_of(group for frame, at in placed for group in drawn(metrics, frame, *at))
        return (Page(title, picture.fitted(medium.size, _LARGEST_SCALE)),)
    groups = [_with_short_header(cluster, metrics) for cluster in wall.groups]
    sheets = [(sheet, _sheets_of(groups, wall.tray, sheet, metrics)) for sheet in _sheets(medium)]
    sheet, pages = min(sheets, key=lambda made: len(made[1]))
    return tuple(_page(title, rows, sheet, metrics) for rows in pages)


def _on_one_page(wall: Wall, medium: Medium, metrics: TextMetrics) -> Placed | None:
    """Return the frames set as on the wall, or in other rows, if all can be read on one page."""
    smallest = max(medium.smallest_text / SMALL_SIZE, 1e-9)
    room = Size(medium.size.width / smallest, medium.size.height / smallest)
    if wall.stack * COLUMN_PITCH > room.width * room.height:
        return None

    def scale_of(placed: Placed) -> float:
        size = extent(placed)
        fitting = min(medium.size.width / size.width, medium.size.height / size.height)
        return min(fitting, _LARGEST_SCALE)

    as_on_wall, *others = (
        set_frames(wall, plan, metrics, with_empty_tray=not wall.groups)
        for plan in (_without_blank_columns(wall), *dict.fromkeys(_plans(wall, room)))
    )
    best = max(others, key=scale_of, default=as_on_wall)
    if scale_of(as_on_wall) >= max(smallest, scale_of(best) / _WORTH_A_CHANGE):
        return as_on_wall
    return best if scale_of(best) >= smallest else None


def _without_blank_columns(wall: Wall) -> Arrangement:
    """Return the wall's own arrangement; the tray keeps room for what it holds now."""
    plan = arrangement(wall)
    needed = max(wall.tray.span, len(wall.tray.cards), 1)
    return replace(plan, tray_columns=min(plan.tray_columns, needed))


def _plans(wall: Wall, room: Size) -> Iterator[Arrangement]:
    """Yield arrangements in rows of every width in the room, with shorter and taller groups."""
    trays = range(wall.tray.span, _MOST_TRAY_COLUMNS + 1) if wall.tray.cards else (1,)
    for tallest in _GROUP_HEIGHTS:
        columns = tuple(group_columns(group, tallest) for group in wall.groups)
        for tray in trays:
            beside = frame_width(tray) + FRAME_GAP if wall.tray.cards else 0.0
            slots = floor((room.width - beside + FRAME_GAP) / SLOT)
            for count in range(slots, max(columns, default=1) - 1, -1):
                yield Arrangement(tray, columns, row_width(count), row_step=1.0)


def _sheets(medium: Medium) -> Iterator[_Sheet]:
    """Yield sheets at every scale worth a try, the largest print first."""
    smallest = max(medium.smallest_text / SMALL_SIZE, _SMALLEST_SCALE_ON_MANY)
    largest = max(smallest, _LARGEST_SCALE_ON_MANY)
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
        yield _Sheet(size, columns, scale)


def _sheets_of(
    groups: Sequence[Cluster], tray: Cluster, sheet: _Sheet, metrics: TextMetrics
) -> list[_Rows]:
    """Return the rows of frames of every page: an overview if it helps, the groups, the tray."""
    parts = [list(_parts(group, sheet, metrics)) for group in groups]
    pages = list(_packed(chain(*parts), sheet))
    if len(pages) >= _PAGES_WORTH_AN_OVERVIEW and len(groups) > 1:
        overview = list(_parts(_overview(groups, metrics), sheet, metrics))
        room = sheet.size.height - overview[-1].height - FRAME_GAP
        divided = list(_parts(groups[0], sheet, metrics, max(room, 0.0)))
        # The first group is divided to stand below the overview only where that saves a page.
        tried = (chain(overview, first, *parts[1:]) for first in (parts[0], divided))
        pages = min((list(_packed(frames, sheet)) for frames in tried), key=len)
    if tray.cards:
        pages += _packed(_even_parts(tray, sheet, metrics), sheet)
    return pages


def _with_short_header(cluster: Cluster, metrics: TextMetrics) -> Cluster:
    """Return the cluster; a header too long to stand over every sheet becomes its first card."""
    if len(header_of(metrics, cluster, 1).lines) <= _MOST_HEADER_LINES:
        return cluster
    span, lines = broken(metrics, cluster.header)
    height = card_height(lines, (marks := ("the name of this group",)))
    card = Card(cluster.owner, lines, marks, Role.CARD, span, height, f"Name: {cluster.header}")
    named = replace(cluster, header=f"Group {cluster.badge}")
    return with_cards(named, (card, *cluster.cards))


def _overview(groups: Sequence[Cluster], metrics: TextMetrics) -> Cluster:
    cards = tuple(_overview_card(group, metrics) for group in groups)
    return Cluster(
        owner=None,
        badge=str(len(cards)),
        header="Overview",
        placeholder="",
        marks=(),
        colour=Role.CARD,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
        name=f"Overview of {len(cards)} groups",
        is_group=False,
    )


def _overview_card(group: Cluster, metrics: TextMetrics) -> Card:
    words = f"{group.badge}  {group.header or group.placeholder}"
    span, lines = broken(metrics, words)
    marks = (group.name.rsplit(", ", 1)[-1],)
    return Card(None, lines, marks, group.colour, span, card_height(lines, marks), group.name)


def _parts(
    cluster: Cluster, sheet: _Sheet, metrics: TextMetrics, room: float | None = None
) -> Iterator[Frame]:
    """Yield a cluster as frames that each fit a sheet, the last as narrow as it can be.

    `room` is the height that is left for the first of them, where a sheet is begun.
    """
    cluster = _with_cards_that_fit(cluster, sheet, metrics)
    title = cluster.header or f"Group {cluster.badge}"
    whole, sheet = sheet, sheet if room is None else sheet.of_height(room)
    while True:
        frame = _narrowest(cluster, sheet, metrics)
        if frame is not None:
            yield frame
            return
        head = header_of(metrics, cluster, sheet.columns)
        count = _how_many_fit(cluster.cards, sheet, head.height)
        first = with_cards(cluster, cluster.cards[:count])
        yield frame_of(metrics, first, sheet.columns)
        rest = with_cards(cluster, cluster.cards[count:])
        cluster, sheet = replace(rest, header=title + _CONTINUED), whole


def _even_parts(cluster: Cluster, sheet: _Sheet, metrics: TextMetrics) -> list[Frame]:
    """Return the parts of a cluster, all a little shorter where the last had a few cards only."""
    parts = list(_parts(cluster, sheet, metrics))
    for share in _SHORTER_SHEETS:
        if parts[-1].cluster.stack * 2 > cluster.stack / len(parts):
            return parts
        shorter = list(_parts(cluster, sheet.of_height(sheet.size.height * share), metrics))
        if len(shorter) == len(parts):
            parts = shorter
    return parts


def _narrowest(cluster: Cluster, sheet: _Sheet, metrics: TextMetrics) -> Frame | None:
    """Return a cluster in the fewest columns in which it fits a sheet whole, or None.

    What has sheets of its own, the tray and the overview, uses all their columns.
    """
    fewest = cluster.span if cluster.is_group else min(sheet.columns, len(cluster.cards))
    for columns in range(max(fewest, cluster.span), sheet.columns + 1):
        if cluster.stack / columns > 2 * sheet.size.height:
            continue
        frame = frame_of(metrics, cluster, columns)
        if frame.height <= sheet.size.height:
            return frame
    return None


def _how_many_fit(cards: Sequence[Card], sheet: _Sheet, header: float) -> int:
    """Return how many of the first cards fit a sheet in all its columns, one at the least."""
    room = sheet.size.height - 2 * FRAME_PADDING - header
    places, _ = places_in_columns(cards, sheet.columns)
    for number, (card, (_, top)) in enumerate(zip(cards, places, strict=True)):
        if top + card.height > room:
            return max(number, 1)
    return len(cards)


def _with_cards_that_fit(cluster: Cluster, sheet: _Sheet, metrics: TextMetrics) -> Cluster:
    """Return the cluster with each card that is taller than a sheet divided between its lines."""
    continued = replace(cluster, header=(cluster.header or f"Group {cluster.badge}") + _CONTINUED)
    header = header_of(metrics, continued, 1).height
    room = sheet.size.height - 2 * FRAME_PADDING - header
    return with_cards(cluster, (piece for card in cluster.cards for piece in _pieces(card, room)))


def _pieces(card: Card, room: float) -> Iterator[Card]:
    if card.height <= room:
        yield card
        return
    small = max(len(card.marks), 1) * SMALL_SIZE * LINE_SPACING
    most = max(floor((room - 2 * CARD_PADDING - small) / (TEXT_SIZE * LINE_SPACING)), 1)
    for start in range(0, len(card.lines), most):
        lines = card.lines[start : start + most]
        is_last = start + most >= len(card.lines)
        marks = card.marks if is_last else (_CONTINUES,)
        yield replace(card, lines=lines, marks=marks, height=card_height(lines, marks))


def _packed(frames: Iterable[Frame], sheet: _Sheet) -> Iterator[_Rows]:
    """Yield pages of rows of frames, in order."""
    page: _Rows = []
    used_height = used_width = row_height = 0.0
    for frame in frames:
        row_height = max(row_height, frame.height) if page else frame.height
        fits_row = page and used_width + frame.width <= sheet.size.width
        if fits_row and used_height + row_height <= sheet.size.height:
            page[-1].append(frame)
            used_width += frame.width + FRAME_GAP
            continue
        if page:
            used_height += max(f.height for f in page[-1]) + FRAME_GAP
        if page and used_height + frame.height > sheet.size.height:
            yield page
            page, used_height = [], 0.0
        page.append([frame])
        row_height, used_width = frame.height, frame.width + FRAME_GAP
    if page:
        yield page


def _page(title: str, rows: _Rows, sheet: _Sheet, metrics: TextMetrics) -> Page:
    groups: list[Group] = []
    y = 0.0
    for row in rows:
        x = 0.0
        for frame in row:
            groups += drawn(metrics, frame, x, y)
            x += frame.width + FRAME_GAP
        y += max(frame.height for frame in row) + FRAME_GAP
    picture = Picture(Rect(0.0, 0.0, *sheet.size), tuple(groups)).transformed(sheet.scale)
    frames = [frame for row in rows for frame in row]
    return Page(f"{title}: {_contents(frames)}", picture)


def _contents(frames: Sequence[Frame]) -> str:
    first, last = frames[0].cluster, frames[-1].cluster
    if not first.is_group:
        groups = [frame for frame in frames if frame.cluster.is_group]
        return " and ".join((first.header.lower(), *([_contents(groups)] if groups else [])))
    if len(frames) == 1:
        return f"group {first.badge}, {first.header or first.placeholder.lower()}"
    return f"groups {first.badge} to {last.badge}"

"""Lay an affinity map out on sheets: one where it can be read on one, else group by group.

The cards are those of the wall, line for line, made smaller together. Across
sheets a group keeps its cards in order under its header; what does not fit goes
on with "(continued)", a card taller than a sheet too. A family that fits a
sheet keeps its frame; else each of its groups says what it is a part of.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from math import floor

from dip_workshop.core.ids import RecordId
from dip_workshop.core.late import Late
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import LateGroups, picture_of
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import (
    COLUMN_PITCH,
    SMALL_SIZE,
    TEXT_SIZE,
    Card,
    Cluster,
    Family,
    Look,
    Wall,
    card_height,
    made_cards,
    named_as_titled,
    sized,
    span_of,
    stack_of,
    with_cards,
    wrapped_marks,
)
from dip_workshop.exercises.affinity.fitting import arrangement, group_columns
from dip_workshop.exercises.affinity.frames import (
    Placed,
    drawn,
    frame_width,
    header_of,
)
from dip_workshop.exercises.affinity.sheets import (
    Rows,
    Sheet,
    even_parts,
    narrowest,
    packed,
    page_of,
    parts_of,
    sheets_for,
)
from dip_workshop.exercises.affinity.wall import (
    FRAME_GAP,
    SLOT,
    Arrangement,
    Block,
    extent,
    family_block,
    row_width,
    set_frames,
)

LARGEST_PRINT = 12.0
_LARGEST_SCALE = LARGEST_PRINT / TEXT_SIZE
_MOST_TRAY_COLUMNS = 4
_PAGES_WORTH_AN_OVERVIEW = 3
_GROUP_HEIGHTS = (400.0, 520.0, 640.0, 800.0, 1000.0)
# The rows of the wall are kept unless others print so much larger.
_WORTH_A_CHANGE = 1.03
_MOST_HEADER_LINES = 8


_Entries = Sequence[Cluster | Family]


def paper_pages(title: str, wall: Wall, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the whole wall on one page where its print stays large enough, else on several."""
    placed = _on_one_page(wall, medium, metrics)
    if placed is not None:
        stretches = (part for frame, at in placed for part in drawn(metrics, frame, *at))
        picture = picture_of(LateGroups(stretches))
        return (Page(title, picture.fitted(medium.size, _LARGEST_SCALE)),)
    entries = [short for entry in wall.entries for short in _short(entry, metrics)]
    sheets = [(sheet, _sheets_of(entries, wall, sheet, metrics)) for sheet in sheets_for(medium)]
    sheet, pages = min(sheets, key=lambda made: len(made[1]))
    return tuple(page_of(title, rows, sheet, metrics) for rows in pages)


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
        for plan in (
            _for_paper(arrangement(wall, metrics, medium.size, with_empty_tray=not wall.groups)),
            *dict.fromkeys(_plans(wall, room)),
        )
    )
    best = max(others, key=scale_of, default=as_on_wall)
    if scale_of(as_on_wall) >= max(smallest, scale_of(best) / _WORTH_A_CHANGE):
        return as_on_wall
    return best if scale_of(best) >= smallest else None


def _for_paper(plan: Arrangement) -> Arrangement:
    """Return an arrangement without the room in which groups grow."""
    return plan._replace(row_step=1.0)


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


def _sheets_of(entries: _Entries, wall: Wall, sheet: Sheet, metrics: TextMetrics) -> list[Rows]:
    """Return the rows of blocks of every page: an overview if it helps, groups, tray, set aside."""
    parts = [list(_blocks(entry, sheet, metrics)) for entry in entries]
    pages = list(packed(chain(*parts), sheet))
    if len(pages) >= _PAGES_WORTH_AN_OVERVIEW and len(entries) > 1:
        overview = list(_blocks(_overview(entries, metrics), sheet, metrics))
        room = sheet.size.height - overview[-1].height - FRAME_GAP
        divided = list(_blocks(entries[0], sheet, metrics, max(room, 0.0)))
        # The first group is divided to stand below the overview only where that saves a page.
        tried = (chain(overview, first, *parts[1:]) for first in (parts[0], divided))
        pages = min((list(packed(blocks, sheet)) for blocks in tried), key=len)
    panels = [panel for panel in (wall.tray, wall.parked) if panel and panel.cards]
    return _with_panels(pages, panels, sheet, metrics)


def _with_panels(
    pages: list[Rows], panels: list[Cluster], sheet: Sheet, metrics: TextMetrics
) -> list[Rows]:
    """Return pages with the tray and what is set aside behind the groups, where they have room."""
    for panel in panels:
        small = narrowest(panel, sheet, metrics, fewest=panel.span)
        frames = [small] if small else even_parts(panel, sheet, metrics)
        last = [block for row in pages[-1] for block in row] if pages else []
        begun = list(packed([*last, *map(Block, frames)], sheet))
        apart = list(packed(map(Block, even_parts(panel, sheet, metrics)), sheet))
        # Behind the groups only where that saves a page.
        pages = [*pages[:-1], *begun] if len(begun) <= len(apart) else [*pages, *apart]
    return pages


def _blocks(
    entry: Cluster | Family, sheet: Sheet, metrics: TextMetrics, room: float | None = None
) -> Iterator[Block]:
    """Yield what a group or family is set in: a family that fits a sheet stays in one frame."""
    if isinstance(entry, Cluster):
        yield from map(Block, parts_of(entry, sheet, metrics, room))
        return
    whole = _whole_family(entry, sheet, metrics)
    if whole is not None:
        yield whole
        return
    title = f"{entry.head.badge}  {entry.head.header or entry.head.placeholder}"
    for group in entry.groups:
        yield from map(Block, parts_of(part_of(group, title, metrics), sheet, metrics))


def part_of(group: Cluster, title: str, metrics: TextMetrics) -> Cluster:
    """Return a group that says over its cards which supergroup it is a part of."""
    marks = wrapped_marks(metrics, (tr("part of {supergroup}", supergroup=title),))
    return group._replace(marks=(*marks, *group.marks))


def _whole_family(family: Family, sheet: Sheet, metrics: TextMetrics) -> Block | None:
    frames = [narrowest(group, sheet, metrics) for group in family.groups]
    if None in frames:
        return None
    fitting = [Block(frame) for frame in frames if frame]
    block = family_block(metrics, family, fitting, sheet.size.width, 1.0)
    is_fitting = block.width <= sheet.size.width and block.height <= sheet.size.height
    return block if is_fitting else None


def _short(entry: Cluster | Family, metrics: TextMetrics) -> Iterator[Cluster | Family]:
    """Yield an entry as it can be set on sheets; words too long for a header get a card."""
    if isinstance(entry, Cluster):
        yield with_short_header(entry, metrics)
        return
    groups = tuple(with_short_header(group, metrics) for group in entry.groups)
    if len(header_of(metrics, entry.head, frame_width(1)).lines) <= _MOST_HEADER_LINES:
        yield Family(entry.head, groups)
        return
    name = tr("Supergroup {code}", code=entry.head.badge)
    yield _named_by_a_card(entry.head, name, tr("the name of this supergroup"), metrics)
    for group in groups:
        yield part_of(group, name, metrics)


def with_short_header(cluster: Cluster, metrics: TextMetrics) -> Cluster:
    """Return the cluster; a header too long to stand over every sheet becomes its first card."""
    if len(header_of(metrics, cluster, frame_width(1)).lines) <= _MOST_HEADER_LINES:
        return cluster
    name = tr("Group {letter}", letter=cluster.badge)
    return _named_by_a_card(cluster, name, tr("the name of this group"), metrics)


def _named_by_a_card(cluster: Cluster, short: str, mark: str, metrics: TextMetrics) -> Cluster:
    spoken = tr("Name: {header}", header=cluster.header)
    look = Look(Role.CARD, named_as_titled, spoken)
    card = _card_with(metrics, cluster.owner, cluster.header, mark, look)
    return with_cards(cluster._replace(header=short), (card, *cluster.cards))


def _overview(entries: _Entries, metrics: TextMetrics) -> Cluster:
    cards = made_cards(_overview_card(head, held, metrics) for head, held in _heads(entries))
    groups = sum(len(entry.groups) if isinstance(entry, Family) else 1 for entry in entries)
    return Cluster(
        owner=None,
        badge=str(groups),
        header=tr("Overview"),
        placeholder="",
        marks=(),
        colour=Role.CARD,
        cards=cards,
        stack=stack_of(cards),
        span=span_of(cards),
        called=Late(_name_of_overview, groups),
        is_group=False,
    )


def _name_of_overview(groups: int) -> str:
    return tr_count("Overview of {n} group", "Overview of {n} groups", groups)


def _heads(entries: _Entries) -> Iterator[tuple[Cluster, str]]:
    """Yield what an overview names and how much it holds: each supergroup ahead of its groups."""
    for entry in entries:
        head = entry.head if isinstance(entry, Family) else entry
        yield head, _held(head)
        for group in entry.groups if isinstance(entry, Family) else ():
            yield group, tr("{count}, in {code}", count=_held(group), code=head.badge)


def _held(cluster: Cluster) -> str:
    return cluster.name.rsplit(", ", 1)[-1]


def _overview_card(group: Cluster, held: str, metrics: TextMetrics) -> Card:
    words = f"{group.badge}  {group.header or group.placeholder}"
    look = Look(group.colour, named_as_titled, group.name)
    return _card_with(metrics, None, words, held, look)


def _card_with(
    metrics: TextMetrics, owner: RecordId | None, words: str, mark: str, look: Look
) -> Card:
    span, lines = sized(metrics, words)
    return Card(owner, words, (mark,), look, span, card_height(lines, 1))

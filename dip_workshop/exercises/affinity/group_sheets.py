"""Print a tidy sheet for each group: its header, what it is a part of, and all its notes."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.affinity.cards import Cluster, Family, Wall
from dip_workshop.exercises.affinity.clusters import wall_of
from dip_workshop.exercises.affinity.frames import Frame
from dip_workshop.exercises.affinity.paper import part_of, with_short_header
from dip_workshop.exercises.affinity.sheets import (
    Sheet,
    even_parts,
    narrowest,
    packed,
    page_of,
    sheets_for,
)
from dip_workshop.exercises.affinity.wall import Block

# A sheet hangs on a wall by itself and is read from some steps away.
LARGEST_PRINT = 24.0
_LONGEST_NAME = 300


def group_sheets(board: Board, map_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page a group, more where it is larger than a page; then the tray and the rest.

    Every group is printed as large as lets it stand on the fewest pages.
    """
    title = board.get(map_id, Exercise).text
    wall = wall_of(board, map_id, metrics, Purpose.PAPER)
    return tuple(
        page
        for cluster in _sheets(wall, metrics)
        for page in _pages(title, cluster, medium, metrics)
    )


def _sheets(wall: Wall, metrics: TextMetrics) -> Iterator[Cluster]:
    for entry in wall.entries:
        if isinstance(entry, Cluster):
            yield with_short_header(entry, metrics)
            continue
        if not entry.groups:
            yield with_short_header(entry.head, metrics)
        name = _short_name(entry)
        for group in entry.groups:
            yield part_of(with_short_header(group, metrics), name, metrics)
    panels = [wall.tray, *([wall.parked] if wall.parked else [])]
    kept = [panel for panel in panels if panel.cards]
    yield from kept if kept or wall.groups else [wall.tray]


def _short_name(family: Family) -> str:
    """Return a superheader; one that would take the room of the notes is named by its code."""
    head = family.head
    if len(head.header) <= _LONGEST_NAME:
        return f"{head.badge}  {head.header or head.placeholder}"
    return tr("Supergroup {code}", code=head.badge)


def _pages(title: str, cluster: Cluster, medium: Medium, metrics: TextMetrics) -> list[Page]:
    tried = [
        (sheet, list(packed(map(Block, _frames(cluster, sheet, metrics)), sheet)))
        for sheet in sheets_for(medium, LARGEST_PRINT)
    ]
    sheet, pages = min(tried, key=lambda made: len(made[1]))
    return [page_of(title, rows, sheet, metrics) for rows in pages]


def _frames(cluster: Cluster, sheet: Sheet, metrics: TextMetrics) -> list[Frame]:
    """Return a group over the width of its sheet, or in parts where it does not fit one."""
    across = min(sheet.columns, len(cluster.cards))
    whole = narrowest(cluster, sheet, metrics, fewest=across)
    return [whole] if whole is not None else even_parts(cluster, sheet, metrics)

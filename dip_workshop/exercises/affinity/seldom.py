"""What is asked of a map more seldom than to be shown, each imported when it is first wanted."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dip_workshop.core.board import Board
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.media import Medium, Pages
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import Captured, Cells, TableForm

if TYPE_CHECKING:
    from dip_workshop.core.mind_maps import MapRows, MindMap


def group_sheets(board: Board, map_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page a group."""
    from dip_workshop.exercises.affinity import group_sheets

    return group_sheets.group_sheets(board, map_id, medium, metrics)


def sticky_notes(board: Board, map_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return empty notes to write on."""
    from dip_workshop.exercises.affinity import blank

    return blank.sticky_notes(board, map_id, medium, metrics)


def mend(board: Board, map_id: RecordId) -> Board:
    """Return a merged board put right."""
    from dip_workshop.exercises.affinity import mending

    return mending.mend(board, map_id)


def play_sample(board: Board, map_id: RecordId, data: Mapping[str, Any]) -> Iterator[Gesture]:
    """Yield the steps of a sample."""
    from dip_workshop.exercises.affinity import sample

    return sample.play_sample(board, map_id, data)


def _columns(board: Board, map_id: RecordId) -> Cells:
    from dip_workshop.exercises.affinity import table

    return table.columns(board, map_id)


def _rows(board: Board, map_id: RecordId) -> tuple[Cells, ...]:
    from dip_workshop.exercises.affinity import table

    return table.rows(board, map_id)


def _take(board: Board, map_id: RecordId, rows: tuple[Cells, ...]) -> Captured:
    from dip_workshop.exercises.affinity import table

    return table.take(board, map_id, rows)


def _of_map(found: "MindMap") -> "MapRows":
    from dip_workshop.exercises.affinity import mind_map, table

    return mind_map.rows_of_map(found, table.HEADINGS)


TABLE = TableForm(
    hint=tr(
        "One row a note; a group's name stands in each of its rows, and every column but the "
        "note's may be blank."
    ),
    columns=_columns,
    rows=_rows,
    take=_take,
    of_map=_of_map,
    foreign=Foreign(
        also=(
            (tr("Theme"), tr("Group")),
            (tr("Header"), tr("Group")),
            (tr("Idea"), tr("Note")),
            # What other boards call them in the files that they write.
            (tr("Section"), tr("Group")),
            (tr("Frame"), tr("Group")),
            (tr("Cluster"), tr("Group")),
            (tr("Sticky note"), tr("Note")),
            (tr("Sticky"), tr("Note")),
            (tr("Text"), tr("Note")),
        ),
        words=(tr("Note"), tr("Group")),
    ),
)

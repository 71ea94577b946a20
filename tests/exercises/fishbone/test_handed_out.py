"""The published examples through every way to print: each word is found again in the PDF."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE
from dip_workshop.exercises.fishbone.findings import set_evidence, set_note, set_state
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.exercises.fishbone.layout import layout
from dip_workshop.exercises.fishbone.model import State, causes_of
from dip_workshop.exercises.fishbone.views import collapse_all, show_pareto
from dip_workshop.session.handing_out import Wish, hand_out
from dip_workshop.store.workshop_store import WorkshopStore
from tests.exercises.fishbone.boards import counted_errors, dispensary, sample
from tests.golden_pictures import check_golden

SHEETS = ("", *(sheet.id for sheet in FISHBONE.sheets if not sheet.is_blank))


def with_findings(board: Board, fishbone_id: RecordId) -> Board:
    """Return a fishbone on which the states go round and every third cause has evidence."""
    for number, cause in enumerate(list(causes_of(board, fishbone_id))):
        board = set_state(board, cause.id, tuple(State)[number % len(State)])
        if number % 3 == 0:
            board = set_evidence(board, cause.id, f"Seen on day {number} and written down")
            board = set_note(board, cause.id, f"Ask about it again in week {number}")
    return board


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("make", [counted_errors, dispensary, sample])
def test_every_word_is_found_on_paper_though_the_wall_is_collapsed(
    make: Callable[[], tuple[Board, RecordId]], sheet: str, tmp_path: Path
) -> None:
    board, fishbone_id = make()
    board = collapse_all(with_findings(board, fishbone_id), fishbone_id)
    store = WorkshopStore.open(tmp_path / "store.dip", RECORD_TYPES, new_replica_id())
    board = store.load_board(store.create_workshop(board))
    wish = Wish(fishbone_id, sheet, "A4 landscape")
    report = hand_out(store, board, bundled_metrics(), wish, tmp_path / "out").report
    store.close()
    assert report.missing == ()
    assert report.texts_total == len(FISHBONE.texts(board, fishbone_id))
    assert report.smallest_picture_print >= 8.0


def test_the_bars_look_as_agreed() -> None:
    board, fishbone_id = counted_errors()
    board = show_pareto(board, fishbone_id)
    (page,) = layout(board, fishbone_id, CONSOLE, bundled_metrics())
    check_golden("fishbone_pareto", page.picture)

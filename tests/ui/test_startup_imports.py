"""What is slow to import waits until the first window is on the screen."""

import subprocess
import sys
from pathlib import Path

from dip_workshop.catalogue import KIND_NAMES, RECORD_TYPES, kind_named
from dip_workshop.core.ids import new_replica_id
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.desk_makers import DESKS
from dip_workshop.ui.page_makers import PAGE_MAKERS

# A grab paints all there is, and nothing of what waits for the window to have been painted.
PAINT = """
import sys
from pathlib import Path
from dip_workshop import __main__
__main__.load_quickly()
from dip_workshop.ui import app

store, *exercise = sys.argv[1:]
application = app.application_with_theme(Path(store).parent)
window = app.open_window(Path(store))
if exercise:
    assert window.workbench.open_exercise(*exercise)
window.show()
window.grab()
import linecache
print(*sys.modules)
# PySide makes a class when it is first asked for.
print(*(f"QtWidgets.{name}" for name in vars(sys.modules["PySide6.QtWidgets"])))
print(*(Path(source).name for source in linecache.cache))
"""
# Its table of looks is what the window is dressed by.
LOOKS = "looks"
ALWAYS_LATER = (
    "sqlite_utils",
    "reportlab",
    "pypdfium2",
    "openpyxl",
    "defusedxml",
    "numpy",
    "PIL",
    "html",
    "logging.handlers",
    "PySide6.QtNetwork",
    "main_window.py",  # the source, which PySide would search
    "dip_workshop.cli",
    # Neither Home nor a workshop without a run sheet needs anything of running a room.
    "dip_workshop.core.room",
    "dip_workshop.drawing.board_parts",
    "dip_workshop.drawing.legibility",
    "dip_workshop.report",
    "dip_workshop.session.agreeing",
    "dip_workshop.store.health",
    "dip_workshop.store.portfolio",
    "dip_workshop.store.redaction",
    "dip_workshop.store.search_index",
    "dip_workshop.textio",
    "dip_workshop.ui.dialogs",
    "dip_workshop.ui.system.keeping_awake",
    *(f"dip_workshop.ui.desks.{name}" for name in DESKS if name != LOOKS),
    *(f"dip_workshop.ui.pages.{name}_page" for name in PAGE_MAKERS if name != "home"),
    "dip_workshop.ui.clock.face",
    "dip_workshop.ui.room.seats",
    "dip_workshop.ui.room.window",
    "dip_workshop.ui.run_sheet.bar",
    "dip_workshop.ui.places.run_sheet",
    "dip_workshop.widgets.accessible_board",
    "dip_workshop.widgets.choosing",
    "dip_workshop.widgets.outline_rows",
    "dip_workshop.widgets.ring",
    # Nothing is touched, dragged or read out before there is something to see.
    "dip_workshop.widgets.drag_gesture",
    "dip_workshop.widgets.spoken_places",
    "dip_workshop.widgets.touch_hand",
)
LATER_THAN_HOME = (
    *ALWAYS_LATER,
    "QtWidgets.QAbstractItemView",
    "QtWidgets.QAbstractSpinBox",
    "QtWidgets.QStyle",
    "dip_workshop.exercises",
    "dip_workshop.kinds",
    "dip_workshop.ui.pages.exercise_page",
    "dip_workshop.widgets.board_editor",
)
LATER_THAN_A_MAP = (
    *ALWAYS_LATER,
    "dip_workshop.ui.pages.home_page",  # nobody sees it
    *(f"dip_workshop.exercises.{name}" for name in KIND_NAMES if name != "affinity"),
    *(
        f"dip_workshop.exercises.affinity.{part}"
        for part in ("blank", "paper", "sample", "similar", "table")
    ),
)


def test_home_is_painted_before_anything_slow_is_imported(tmp_path: Path) -> None:
    path = tmp_path / "store.dip"
    store = WorkshopStore.open(path, RECORD_TYPES, new_replica_id())
    store.create_workshop(sample_workshop())
    store.close()
    assert not imported_when_painted(path) & set(LATER_THAN_HOME)


def test_a_map_is_painted_without_the_other_kinds_and_pages(tmp_path: Path) -> None:
    path = tmp_path / "store.dip"
    store = WorkshopStore.open(path, RECORD_TYPES, new_replica_id())
    board, map_id = kind_named("affinity").create(new_workshop("Ward", "2026-03-02"))
    workshop_id = store.create_workshop(board)
    store.close()
    imported = imported_when_painted(path, workshop_id, map_id)
    assert "dip_workshop.exercises.affinity.kind" in imported
    assert not imported & set(LATER_THAN_A_MAP)


def imported_when_painted(store: Path, *exercise: str) -> set[str]:
    """Return the modules and widgets that are there once the window was painted.

    With them come the files whose source was read.
    """
    done = subprocess.run(
        [sys.executable, "-c", PAINT, str(store), *exercise],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())

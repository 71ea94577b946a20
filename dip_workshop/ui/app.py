"""Start the window: the store first, then the theme, then Home."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.store.errors import StoreError
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_store_path
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import icon
from dip_workshop.widgets.theme import apply_theme, tell

FIRST_SIZE = (1366, 768)
LOG_BYTES = 500_000

log = logging.getLogger("dip_workshop")


def main(store_path: Path | None = None) -> int:
    """Open the window on a store (None: the installation's own); return the exit code."""
    application = application_with_theme()
    path = store_path or default_store_path()
    try:
        window = open_window(path)
    except StoreError as refusal:
        tell(None, "DIP Workshop", str(refusal))
        return 1
    window.show()
    return application.exec()


def application_with_theme() -> QApplication:
    """Return the one application, in the house's fonts and colours."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("DIP Workshop")
    application.setApplicationDisplayName("DIP Workshop")
    apply_theme(application)
    application.setWindowIcon(icon("app", "#003087"))
    return application


def open_window(path: Path) -> MainWindow:
    """Return the window on the store at a path; StoreError where that cannot be opened."""
    path.parent.mkdir(parents=True, exist_ok=True)
    store = WorkshopStore.open(path, RECORD_TYPES, replica_id(data_folder()))
    workbench = Workbench(store, path.parent, bundled_metrics(), LIGHT)
    window = MainWindow(workbench)
    window.resize(*FIRST_SIZE)
    keep_log(path.parent)
    sys.excepthook = lambda *error: report_fault(window, *error)
    return window


def keep_log(folder: Path) -> None:
    """Write a log beside the store; it never holds a word that people typed."""
    if not log.handlers:
        handler = RotatingFileHandler(
            folder / "log.txt", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def report_fault(
    window: MainWindow,
    kind: type[BaseException],
    _error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Log where a fault of ours happened, and tell the user what is safe.

    An exception's message can quote what people typed, so only its type and
    the places in the code are kept.
    """
    frames = traceback.extract_tb(trace)
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    log.error("%s at %s", kind.__name__, places)
    sentence = (
        "Something went wrong in the program. All that was saved is safe on this laptop; "
        "please try again, and if it comes back, close and reopen the window."
    )
    QTimer.singleShot(0, lambda: window.workbench.say(sentence))

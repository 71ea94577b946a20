"""Start the window: the store first, then the theme, then Home."""

import os
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.wording import tr
from dip_workshop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreForeign,
    StoreReadOnly,
)
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder, default_store_path
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.collecting import AT_LEISURE_MS, collect_later
from dip_workshop.ui.desks.looks import look_of
from dip_workshop.ui.fault_report import FaultReport
from dip_workshop.ui.faults import (
    ENDED_OF_ITSELF,
    SENTENCE,
    keep_log,
    stop_watching_for_faults,
    watch_for_faults,
)
from dip_workshop.ui.going_on import offer_the_room_again
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.settings import WARNED_OF, Settings
from dip_workshop.ui.system.language import translate_qt
from dip_workshop.ui.system.looks import SystemLooks
from dip_workshop.ui.system.window_place import FIRST_SIZE, show_in_place
from dip_workshop.ui.viewer_bar import WHY_WHAT_IS_LEFT, why_to_read_only
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import icon
from dip_workshop.widgets.look import Look, applied_look
from dip_workshop.widgets.theme import apply_theme, ask, tell

# Windows, Linux and macOS alike; as an argument, no other style is made before it.
STYLE = ("-style", "fusion")
# Of the title bar and the task bar; in pixels, and once more at twice that.
WINDOW_ICON = 32


def main(store_path: Path | None = None, file: Path | None = None) -> int:
    """Open the window on a store (None: the installation's own); return the exit code.

    A workshop `file` is looked at once the window stands; nothing of it is taken in unasked.
    """
    path = store_path or default_store_path()
    application = application_with_theme(path.parent)
    try:
        window = open_window(path)
    except (StoreBusy, StoreReadOnly) as refusal:
        viewer = viewer_instead(path, refusal)
        if viewer is None:
            return 1
        window = viewer
    except (StoreDamaged, StoreForeign):
        return rescue(path, application)
    except StoreError as refusal:
        tell(None, "DIP Workshop", str(refusal))
        return 1
    if file is not None:
        window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: look_at(window, file)))
    return run(window, application)


def look_at(window: MainWindow, file: Path) -> None:
    """Look at a workshop file that the desktop or the command line named."""
    window.desk("file").look_at(file.absolute())


def tell_of_commands() -> None:
    """Say where files are opened and where commands are, as there is no console to say it on."""
    application = application_with_theme()
    tell(
        None,
        application.applicationName(),
        tr(
            "The window takes one workshop file and no command from outside, so nothing was opened."
            " Start it by itself and choose “Open a workshop file…”; commands belong to the program"
            " dip-workshop in the same folder."
        ),
    )


def run(window: MainWindow, application: QApplication) -> int:
    """Show a window until it is closed; return the exit code."""
    if window.workbench.read_only:  # the folder's log and reports are another window's
        show_in_place(window, window.workbench.settings)
        return application.exec()
    path = window.workbench.store.path
    report = FaultReport(path.parent)
    if report.take_crash():
        window.painted.connect(lambda: offer_report(window, ENDED_OF_ITSELF))
    watch_for_faults(report, lambda: QTimer.singleShot(0, window, lambda: tell_of_fault(window)))
    show_in_place(window, window.workbench.settings)
    code = application.exec()
    stop_watching_for_faults(report)
    return code


def rescue(path: Path, application: QApplication) -> int:
    """Offer the ways on from a store that cannot be opened, and go the chosen one."""
    from dip_workshop.ui.rescue import rescued

    with ExitStack() as ended:
        window = rescued(path, open_window, lambda store: open_what_is_left(store, path), ended)
        return run(window, application) if window is not None else 1


def application_with_theme(folder: Path | None = None) -> QApplication:
    """Return the one application, in the colours and letters that a folder's settings choose."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([*sys.argv[:1], *STYLE, *_platform()])
    translate_qt(application)
    application.setApplicationName("DIP Workshop")
    application.setApplicationDisplayName("DIP Workshop")
    apply_theme(application, look_of(Settings(folder), SystemLooks()) if folder else Look())
    application.setWindowIcon(icon("app", size=WINDOW_ICON))
    return application


def _platform() -> tuple[str, ...]:
    """Return what Qt is to be told of its platform, unless the environment tells it already."""
    if sys.platform != "win32" or "QT_QPA_PLATFORM" in os.environ:
        return ()
    # Else AltGr is Ctrl+Alt to it: whoever writes an é on a British keyboard gives a command.
    return ("-platform", "windows:altgr")


def open_window(path: Path) -> MainWindow:
    """Return the window on the store at a path; StoreError where that cannot be opened."""
    store = WorkshopStore.open(path, RECORD_TYPES, replica_id(data_folder()))
    workbench = Workbench(store, path.parent, applied_look().palette)
    window = _window_on(workbench)
    # The log is of no use before the first paint, and slow to import.
    window.painted.connect(lambda: keep_log(path.parent))
    window.painted.connect(lambda: keep_safe(window))
    return window


def open_viewer(path: Path, refusal: StoreError) -> MainWindow:
    """Return a window that reads a store which may not be written; StoreError where it cannot."""
    store = WorkshopStore.open_read_only(path, RECORD_TYPES)
    why = why_to_read_only(refusal)
    return _window_on(Workbench(store, path.parent, applied_look().palette, read_only=why))


def open_what_is_left(store: WorkshopStore, path: Path) -> MainWindow:
    """Return a window that reads what is left of the damaged store at a path."""
    return _window_on(
        Workbench(store, path.parent, applied_look().palette, read_only=WHY_WHAT_IS_LEFT)
    )


def viewer_instead(path: Path, refusal: StoreError) -> MainWindow | None:
    """Offer to open to read only where another window writes; return the viewer, if there is one.

    A folder that cannot be written is opened so without asking: there is no other way.
    """
    if isinstance(refusal, StoreBusy) and not ask(
        None, "DIP Workshop", str(refusal), tr("Open to read only"), tr("Close")
    ):
        return None
    try:
        return open_viewer(path, refusal)
    except StoreError as further:
        tell(None, "DIP Workshop", str(further))
        return None


def _window_on(workbench: Workbench) -> MainWindow:
    window = MainWindow(workbench)
    window.resize(FIRST_SIZE)
    window.painted.connect(collect_later)
    window.painted.connect(lambda: follow_the_system(window))
    offer_the_room_again(window.workbench, window.act)
    window.painted.connect(lambda: QTimer.singleShot(AT_LEISURE_MS, load_exercises))
    return window


def load_exercises() -> None:
    """Import what an exercise's page needs, while whoever opened the window looks at Home."""
    import dip_workshop.ui.pages.exercise_page  # noqa: F401  found loaded by the first exercise


def follow_the_system(window: MainWindow) -> None:
    """Change the look with the system's, and keep the laptop awake while a workshop runs."""
    from dip_workshop.ui.system.keeping_awake import KeepingAwake, system_wakefulness

    if not isValid(window):
        return
    window.desk("looks")
    wakefulness = system_wakefulness()
    if wakefulness is not None:
        KeepingAwake(window, window.workbench, wakefulness)


def keep_safe(window: MainWindow) -> None:
    """Begin to back up what the window's store holds."""
    from dip_workshop.store.safe_keeping.left_over import clear_left_over
    from dip_workshop.ui.safe_keeping.backups import safe_keeping_of

    if isValid(window):
        keeping, store = safe_keeping_of(window.workbench), window.workbench.store
        keeping.begin()
        keeping.do_beside(lambda: clear_left_over(store), lambda _none: None)
        warn_of_place(window)


def warn_of_place(window: MainWindow) -> None:
    """Say once for each folder what threatens the workshops there; Safe keeping goes on saying."""
    from dip_workshop.store.path_risk import SENTENCES, risk_here

    workbench = window.workbench
    risk, place = risk_here(workbench.store.path), str(workbench.folder)
    if risk is not None and workbench.settings.get(WARNED_OF) != place:
        workbench.settings.put(WARNED_OF, place)
        workbench.offered.emit(
            SENTENCES[risk], tr("Safe keeping"), lambda: workbench.go("safe_keeping")
        )


def tell_of_fault(window: MainWindow) -> None:
    """Tell the user what is safe after a fault of ours, and where it can be read."""
    offer_report(window, SENTENCE)


def offer_report(window: MainWindow, sentence: str) -> None:
    """Say that something went wrong, with the way to read what."""
    if isValid(window):
        window.workbench.offered.emit(
            sentence, tr("Read what went wrong…"), lambda: window.act("went_wrong")
        )

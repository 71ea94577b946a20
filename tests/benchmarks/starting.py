"""The processes that `bench_startup` starts: each tells when its window was first painted.

python -m tests.benchmarks.starting floor
python -m tests.benchmarks.starting home STORE
python -m tests.benchmarks.starting board STORE WORKSHOP EXERCISE
python -m tests.benchmarks.starting glass STORE WORKSHOP EXERCISE
python -m tests.benchmarks.starting backing_up STORE WORKSHOP EXERCISE
python -m tests.benchmarks.starting stretching
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main() -> None:
    """Start what the arguments name."""
    what, *arguments = sys.argv[1:]
    STARTS[what](*arguments)


def floor() -> None:
    """Paint a bare main window with a menu and a tool bar: what Qt alone costs."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    for name in ("File", "Edit", "View"):
        menu = window.menuBar().addMenu(name)
        window.addToolBar(name).addAction(menu.addAction(f"{name} it"))
    window.resize(1366, 768)
    _tell_when_painted(application, window)


def home(store: str) -> None:
    """Paint Home with its list, as the program itself starts."""
    from dip_workshop import __main__ as program

    program.collect_seldom()
    program.load_quickly()
    from dip_workshop.ui import app

    application = app.application_with_theme(Path(store).parent)
    _tell_when_painted(application, app.open_window(Path(store)))


def board(store: str, workshop_id: str, exercise_id: str) -> None:
    """Paint the board of an exercise, from the store."""
    from dip_workshop import __main__ as program

    program.collect_seldom()
    program.load_quickly()
    from dip_workshop.core.ids import RecordId
    from dip_workshop.ui import app

    application = app.application_with_theme(Path(store).parent)
    window = app.open_window(Path(store))
    window.workbench.open_exercise(RecordId(workshop_id), RecordId(exercise_id))
    _tell_when_painted(application, window)


def backing_up(store: str, workshop_id: str, exercise_id: str) -> None:
    """Do as `glass` does, and make one backup after the other once all is told."""
    glass(store, workshop_id, exercise_id, backs_up=True)


def glass(store: str, workshop_id: str, exercise_id: str, *, backs_up: bool = False) -> None:
    """Show a board until killed; tell where the board, its first card and the bar lie."""
    from dip_workshop import __main__ as program

    program.collect_seldom()
    program.load_quickly()
    from PySide6.QtCore import QPoint, QRect, QTimer
    from PySide6.QtWidgets import QWidget

    from dip_workshop.ui import app
    from dip_workshop.ui.safe_keeping.backups import safe_keeping_of

    application = app.application_with_theme(Path(store).parent)
    window = app.open_window(Path(store))
    window.workbench.open_workshop(workshop_id)
    window.workbench.go("exercise", exercise_id)
    window.setGeometry(0, 0, 1440, 900)
    editor = window.editor

    def tell(widget: QWidget, part: QRect) -> None:
        corner = widget.mapToGlobal(QPoint(0, 0))
        at = part.translated(corner)
        print(at.x(), at.y(), at.width(), at.height(), flush=True)

    def tell_all() -> None:
        view = editor.view
        tell(view, view.rect())
        places = [view.place_of(g.owner) for g in view.picture.groups if g.owner is not None]
        cards = [place for place in places if place and view.rect().contains(place.center())]
        tell(view, min(cards, key=lambda place: place.width() * place.height()))
        tell(editor.capture, editor.capture.rect())
        if backs_up:
            again.start(50)

    def back_up() -> None:
        keeping = safe_keeping_of(window.workbench)
        if not keeping.is_busy:
            keeping.back_up_now()

    again = QTimer(window)
    again.timeout.connect(back_up)
    window.show()
    # The day's first backup, begun two seconds after the first picture, is done by then.
    QTimer.singleShot(6000, tell_all)
    application.exec()


def stretching() -> None:
    """Show one image in a bare window until killed, and stretch it by the wheel: Qt alone.

    It tells where the image lies, as often as `glass` tells of something.
    """
    from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
    from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QWheelEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Stretched(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self.zoom = 1.0
            self.image = QPixmap(1216, 758)
            self.image.fill(Qt.GlobalColor.white)
            painter = QPainter(self.image)
            for number in range(2_000):
                painter.fillRect(number * 37 % 1216, number * 91 % 758, 20, 12, number % 12 + 4)

        def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
            self.zoom *= 1.2 ** (event.angleDelta().y() / 120)
            self.update()

        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
            painter = QPainter(self)
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            shown = QRectF(0, 0, self.width() * self.zoom, self.height() * self.zoom)
            shown.moveCenter(QRectF(self.rect()).center())
            painter.drawPixmap(shown, self.image, QRectF(self.image.rect()))

    application = QApplication([])
    window, stretched = QMainWindow(), Stretched()
    window.setCentralWidget(stretched)
    window.setGeometry(0, 0, 1440, 900)

    def tell() -> None:
        corner = stretched.mapToGlobal(QPoint(0, 0))
        for _ in range(3):
            print(corner.x(), corner.y(), stretched.width(), stretched.height(), flush=True)

    window.show()
    QTimer.singleShot(1000, tell)
    application.exec()


def _tell_when_painted(application: Any, window: Any) -> None:
    """Show a window, print the process's memory once it is on the screen, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watcher(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                # The window is painted ahead of its children: wait for the end of this round.
                QTimer.singleShot(0, tell)
            return False

    def tell() -> None:
        print(peak_memory(), flush=True)
        # Nothing that happens while closing belongs to a start.
        application.exit()

    watcher = Watcher()
    window.installEventFilter(watcher)
    window.show()
    application.exec()


def peak_memory() -> float:
    """Return the most memory this process has held, in MB; 0.0 where the platform does not tell.

    On Linux `ru_maxrss` will not do: a child begins it with what its parent held.
    """
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        kilobytes = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(kilobytes.split()[1]) * 1024 / 1e6
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return 0.0


STARTS: dict[str, Callable[..., None]] = {
    "floor": floor,
    "home": home,
    "board": board,
    "glass": glass,
    "backing_up": backing_up,
    "stretching": stretching,
}

if __name__ == "__main__":
    main()

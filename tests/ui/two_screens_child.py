"""A console and a room's window on two screens, as Qt's own off-screen platform can play them.

It writes a line of JSON for each thing done: where both windows are by then.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui.app import application_with_theme, open_window
from dip_workshop.ui.desks import room
from dip_workshop.ui.desks.room import RoomDesk


def place(area: QRect) -> list[int]:
    """Return a rectangle as numbers."""
    return list(area.getRect())


def unplug(desk: RoomDesk) -> None:
    """Take the second screen away, as far as the desk can see."""
    laptop = QGuiApplication.screens()[:1]
    room.QGuiApplication = SimpleNamespace(screens=lambda: laptop)
    desk._place_again()


def main(folder: Path) -> None:
    """Open the room's window, swap the screens twice, close it, and open it again."""
    application_with_theme()
    window = open_window(folder / "workshops.sqlite")
    window.setGeometry(20, 40, 1200, 640)
    window.show()
    window.workbench.create_sample()
    bridge = window.workbench.bridge
    assert bridge is not None
    window.workbench.go("exercise", exercises_of(bridge.board)[0].id)
    desk = window.desk("room")
    acts: dict[str, Callable[[], None]] = {
        "open": desk.toggle,
        "swap": desk.swap,
        "swap back": desk.swap,
        "close": desk.toggle,
        "open again": desk.toggle,
        "unplug": lambda: unplug(desk),
    }
    for name, act in acts.items():
        act()
        QTest.qWait(60)
        told = {
            "act": name,
            "room": place(desk.shown.geometry()),
            "is_full": desk.shown.isFullScreen() and desk.shown.isVisible(),
            "is_shown": desk.shown.isVisible(),
            "console": place(window.geometry()),
            "keyboard": window.isActiveWindow(),
        }
        sys.stdout.write(f"{json.dumps(told)}\n")
    window.close()


main(Path(sys.argv[1]))

"""Where the window stands on the screen: as it was left, or as the screen has room for it."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from dip_workshop.ui.settings import WINDOW_PLACE, Settings

FIRST_SIZE = QSize(1366, 768)
# On a screen no wider than this the window takes all of it.
SMALL_SCREEN = 1440
# What a window manager may draw round a window, in pixels.
FRAME = QSize(16, 48)


def show_in_place(window: QMainWindow, settings: Settings) -> None:
    """Show the window where it was left; the first time, no larger than the screen."""
    left = QByteArray.fromHex(QByteArray(settings.get(WINDOW_PLACE).encode()))
    if not left.isEmpty() and window.restoreGeometry(left):
        window.show()
        return
    free = window.screen().availableGeometry().size()
    window.resize(first_size(free))
    if free.width() <= SMALL_SCREEN:
        window.showMaximized()
    else:
        window.show()


def keep_place(window: QMainWindow, settings: Settings) -> None:
    """Remember where the window stands, but not a full screen: that is for the room."""
    if not window.isFullScreen():
        settings.put(WINDOW_PLACE, window.saveGeometry().toHex().toStdString())


def first_size(free: QSize) -> QSize:
    """Return how large a window is at first where so much of the screen is free."""
    return FIRST_SIZE.boundedTo(free - FRAME)

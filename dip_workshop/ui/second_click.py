"""A shield against the second half of a double click, which is meant for what was there before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

# PySide makes a class when it is first imported.
if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SecondClick(QObject):
    """Keeps clicks from a page that has just come, for as long as a double click may take.

    It listens to the window of the system and not to the application: the mouse
    alone comes by there, and nothing lies over the page that a reader could meet.
    """

    def __init__(self, pages: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._window: QWindow | None = None
        self._has_taken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._stop)

    def begin(self) -> None:
        """Take the clicks of the coming moment, which do nothing."""
        window = self._pages.window()
        # None clicks where nothing is shown, and PySide makes a class for the first handle.
        self._window = window.windowHandle() if window.isVisible() else None
        if self._window is not None:
            self._window.installEventFilter(self)
            self._timer.start(QApplication.doubleClickInterval())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take a press on the page, and the release that belongs to it."""
        if event.type() in PRESSES and isinstance(event, QMouseEvent):
            spot = self._pages.mapFrom(self._pages.window(), event.position().toPoint())
            self._has_taken = self._pages.rect().contains(spot)
            return self._has_taken
        if event.type() == QEvent.Type.MouseButtonRelease and self._has_taken:
            self._has_taken = False
            return True
        return super().eventFilter(watched, event)

    def _stop(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)

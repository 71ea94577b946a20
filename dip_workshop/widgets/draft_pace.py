"""How often what is being typed is kept: with the first key, then every 300 ms of typing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_BEFORE_DRAFT_MS = 300
LONGEST_WITHOUT_DRAFT_MS = 300


class DraftPace(QObject):
    """Calls `keep` at once where nothing was typed just now, and then as the typing goes on."""

    def __init__(self, keep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._pause = self._single_shot(PAUSE_BEFORE_DRAFT_MS)
        self._longest = self._single_shot(LONGEST_WITHOUT_DRAFT_MS)

    def now(self) -> None:
        """Keep at once what is typed, such as when the page is left."""
        for timer in (self._pause, self._longest):
            timer.stop()
        self._keep()

    def typed(self) -> None:
        """Note that something was typed."""
        if not self._pause.isActive():
            self.now()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _single_shot(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.now)
        return timer

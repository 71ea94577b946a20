"""A timer for clocks that are looked at: one look a second, just after the digits have changed."""

from PySide6.QtCore import QObject, Qt, QTimer

from dip_workshop.ui.clock import wall_clock

AFTER_THE_SECOND_MS = 15


class SecondTimer(QTimer):
    """Fires once, just after the next second has begun; whoever is told waits for the next."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)

    def wait(self, *, goes_on: bool) -> None:
        """Wait for the next second; or for nothing, where no clock runs or nobody looks."""
        if goes_on:
            self.start(1000 - wall_clock.now().microsecond // 1000 + AFTER_THE_SECOND_MS)
        else:
            self.stop()

"""Wait for a window without a clock: until all that it has to do now is done."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

# A page lays itself out, its text wraps, its holder follows, and what was taken away goes.
ROUNDS = 5


def settle() -> None:
    """Handle every event that waits, and those that come of it; no time is slept away."""
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

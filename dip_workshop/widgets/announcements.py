"""Words said to a screen reader alone, where the eye sees for itself what happened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleEvent

# A widget of this object name is no control: Qt leaves it out of every tree.
DECORATION = "qt_rubberband"


def announce(source: QObject, sentence: str) -> None:
    """Have a sentence said when the reader has ended what it is saying; nobody listening, nothing.

    `source` is the widget that it is about.
    """
    # First wanted after the first paint.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if sentence and QAccessible.isActive():
        send(QAccessibleAnnouncementEvent(source, sentence))


def send(event: "QAccessibleEvent") -> None:
    """Send an event to whatever listens: the one way out, which tests watch."""
    from PySide6.QtGui import QAccessible

    QAccessible.updateAccessibility(event)

"""Words that come and go in a room that stays, so that nothing below them moves."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.theme import plain_label


class ReservedLine(QWidget):
    """A text, with room for the highest of several that may stand there."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.label = plain_label("", role, wraps=True)
        self._texts: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)

    def reserve(self, texts: Sequence[str]) -> None:
        """Leave room for the highest of these; where all are empty there is none to leave."""
        self._texts = tuple(text for text in dict.fromkeys(texts) if text)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text, or an empty room."""
        self.label.setText(text)
        self.label.setVisible(bool(text))
        self.setVisible(bool(text or self._texts))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Measure anew with other letters."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Measure anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.label.ensurePolished()
        room, flags = QRect(0, 0, max(self.width(), 1), 0), Qt.TextFlag.TextWordWrap
        metrics = self.label.fontMetrics()
        heights = [metrics.boundingRect(room, flags, text).height() for text in self._texts]
        self.setMinimumHeight(max(heights, default=0))
        self.setVisible(bool(self.label.text() or self._texts))

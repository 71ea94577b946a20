"""A shield against the second half of a double click, which is meant for what was there before."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class SecondClick(QWidget):
    """Lies unseen over a page that has just come, for as long as a double click may take."""

    def __init__(self, pages: QWidget) -> None:
        super().__init__(pages)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def cover(self) -> None:
        """Take the clicks of the coming moment, which do nothing."""
        pages = self.parentWidget()
        if pages is not None:
            self.setGeometry(pages.rect())
        self.show()
        self.raise_()
        self._timer.start(QApplication.doubleClickInterval())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take a click away from what lies below."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the second half of a double click away from what lies below."""
        event.accept()

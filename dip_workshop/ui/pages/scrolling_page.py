"""What most pages are: one column that is read from top to bottom and scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrollingPage(QScrollArea):
    """A page as wide as its room, which is never scrolled sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setObjectName("page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def page_column(body: QWidget, spacing: int = 16) -> QVBoxLayout:
    """Return an empty column for a page's body, with the margins that all pages have."""
    column = QVBoxLayout(body)
    column.setContentsMargins(28, 20, 28, 24)
    column.setSpacing(spacing)
    return column

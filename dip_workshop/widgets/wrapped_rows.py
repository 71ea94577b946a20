"""Rows of a list whose words wrap: each as high as its words are in the width that it gets."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

# What the style sheet puts left and right of a row's words: its padding and its border.
ROW_EDGES = 2 * (6 + 1)


class WrappedRows(QStyledItemDelegate):
    """Measures a row in the width of its words: Qt takes the row's, and cuts the last of them."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(0, 0, -ROW_EDGES, 0)
        return super().sizeHint(inside, index)

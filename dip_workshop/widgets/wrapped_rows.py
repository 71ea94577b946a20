"""Rows of a list whose words wrap: each as high as its words are in the width that it gets."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

# What the style sheet puts left and right of a row's words: its padding and its border.
ROW_EDGES = 2 * (6 + 1)


class WrappedRows(QStyledItemDelegate):
    """Measures a row in the width of its words: Qt takes the row's, and cuts the last of them.

    What stands beside the words is the style sheet's edges, and a box to tick.
    """

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        inside = QStyleOptionViewItem(option)
        beside = ROW_EDGES + _box_width(option, index)
        inside.rect = option.rect.adjusted(0, 0, -beside, 0)
        return super().sizeHint(inside, index)


def _box_width(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> int:
    """Return what the box to tick of a row takes with the room beside it, 0 where it has none."""
    if index.data(Qt.ItemDataRole.CheckStateRole) is None:
        return 0
    style, listed = option.widget.style(), option.widget
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, listed) + 1
    box = QStyleOptionViewItem(option)
    box.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    shown = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, box, listed)
    return shown.width() + 2 * margin

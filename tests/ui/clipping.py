"""Find texts that a window cuts: the room that each needs against the room that is seen of it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

# Left and right of the text in a field: its padding, its frame and the caret.
FIELD_EDGES = 26
INNER_FIELD_EDGES = 8


def clipped(top: QWidget) -> list[str]:
    """Return a line for each text below `top` that cannot be read whole, and for each overflow."""
    found = [*_overflows(top)]
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and words_of(widget):
            short = _shortage(widget)
            if short:
                found.append(f"{type(widget).__name__} {words_of(widget)!r}: {short}")
    return found


def words_of(widget: QWidget) -> str:
    """Return the text that a widget shows, or nothing."""
    if isinstance(widget, QLineEdit | QLabel | QAbstractButton):
        placeholder = widget.placeholderText() if isinstance(widget, QLineEdit) else ""
        return widget.text() or placeholder
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QPlainTextEdit) and not widget.toPlainText():
        return widget.placeholderText()
    return ""


def _shortage(widget: QWidget) -> str:
    """Return what is missing, such as "needs 120 of 100 across", or nothing."""
    across, down = _needed(widget)
    if across > widget.width() + 1:
        return f"needs {across} of {widget.width()} across"
    if down > widget.height() + 1:
        return f"needs {down} of {widget.height()} down"
    return _cut_by_a_holder(widget)


def _needed(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLabel):
        if not widget.wordWrap():
            return widget.sizeHint().width(), widget.sizeHint().height()
        edges = widget.width() - widget.contentsRect().width()
        # What Qt sees of the text has places to break in its longest words.
        words = QLabel.text(widget).replace("\u200b", " ").split()
        longest = max(words, key=len, default="")
        across = widget.fontMetrics().horizontalAdvance(longest) + edges
        return across, widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit):
        # A line that a person typed scrolls; what the program says in it does not.
        is_inner = isinstance(widget.parentWidget(), QSpinBox)
        text = widget.text() if widget.isReadOnly() or is_inner else widget.placeholderText()
        edges = INNER_FIELD_EDGES if is_inner else FIELD_EDGES
        return _width(widget, text) + edges, widget.fontMetrics().height()
    if isinstance(widget, QPlainTextEdit):
        # The hint in an empty field wraps.
        across = _width(widget, max(words_of(widget).split(), key=len)) + FIELD_EDGES
        room = QRect(0, 0, widget.viewport().width() - 16, 0)
        flag = Qt.TextFlag.TextWordWrap
        return across, widget.fontMetrics().boundingRect(room, flag, words_of(widget)).height()
    if isinstance(widget, QComboBox):
        return _width(widget, words_of(widget)) + FIELD_EDGES, widget.fontMetrics().height()
    hint = widget.sizeHint()
    return hint.width(), hint.height()


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _cut_by_a_holder(widget: QWidget) -> str:
    """Say which holder cuts a widget; what can be scrolled to downwards is not cut."""
    holder, can_scroll = widget.parentWidget(), False
    while holder is not None and not widget.isWindow():
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        scroller = holder.parentWidget()
        if isinstance(scroller, QScrollArea) and scroller.viewport() is holder:
            can_scroll = True
        if place.left() < 0 or place.right() > holder.rect().right():
            return f"cut across by {_name(holder)}"
        if not can_scroll and (place.top() < 0 or place.bottom() > holder.rect().bottom()):
            return f"cut down by {_name(holder)}"
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    return ""


def _overflows(top: QWidget) -> Iterator[str]:
    for area in top.findChildren(QAbstractScrollArea):
        if not area.isVisible():
            continue
        if isinstance(area, QScrollArea) and area.widget() is not None:
            if area.widget().width() > area.viewport().width():
                yield f"{_name(area)} holds a page wider than itself"
        elif isinstance(area, QAbstractItemView) and area.horizontalScrollBar().isVisible():
            policy = area.horizontalScrollBarPolicy()
            if policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                yield f"{_name(area)} must be scrolled sideways"


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__

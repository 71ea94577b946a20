"""The steps of a run sheet as a list: by keys, by buttons beside it, and by dragging."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.look import applied_look

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
# Left and right of the words, and above and below them: a day's steps are seen at a glance.
PADDING, AIR = 8, 5
GAP = 2
TIME_WIDTH = 58
LEAST = (200, 240)
DROP_LINE = 4
BESIDE_POINTER = 14
DETAIL_SCALE = 0.87
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class StepRow(NamedTuple):
    """One step as it is listed: when, what, and how; a faint one is not to come any more."""

    id: RecordId
    time: str
    title: str
    detail: str
    is_faint: bool = False

    @property
    def words(self) -> str:
        """Return all of it in one line, as it is read out."""
        return ", ".join(part for part in (self.time, self.title, self.detail) if part)


class StepList(QListWidget):
    """Rows of steps; `moved` tells which step was dragged or sent by a key, and to which place."""

    chosen = Signal(str)
    moved = Signal(str, int)
    doubled = Signal(str)
    unwanted = Signal(str)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        # Ours is drawn wider: Qt's own is one pixel high.
        self.setDropIndicatorShown(False)
        self._drop_place: int | None = None
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(StepDelegate(self))
        self.currentItemChanged.connect(lambda item, _old: self._tell(item))

    def show_rows(self, rows: Sequence[StepRow], current: RecordId | None) -> None:
        """List these; the row of `current` is chosen without telling of it."""
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for number, row in enumerate(rows):
            item = self.item(number) or QListWidgetItem(self)
            if item.data(ROW) != row:
                item.setText(row.words)
                item.setData(ROW, row)
            if row.id == current:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def row_width(self) -> int:
        """Return the width that a row has beside the scroll bar, whether that is there or not.

        The bar comes once the rows are measured, and would break their words anew.
        """
        return self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()

    def current_id(self) -> RecordId | None:
        """Return the step that is chosen, or None."""
        item = self.currentItem()
        return _row(item).id if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, double or remove the chosen step, or go on to its form."""
        step_id, key = self.current_id(), event.key()
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if step_id is None:
            super().keyPressEvent(event)
        elif is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(step_id, self.currentRow() + (1 if key == Qt.Key.Key_Down else -1))
        elif is_ctrl and key == Qt.Key.Key_D:
            self.doubled.emit(step_id)
        elif key == Qt.Key.Key_Delete:
            self.unwanted.emit(step_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell where the row was let go; the list itself is written anew from the board."""
        step_id = self.current_id()
        place = self._place_at(event)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self._show_drop(None)
        if step_id is not None:
            self.moved.emit(step_id, place if place <= self.currentRow() else place - 1)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        """Carry the row beside the pointer: under it, it would hide where it is to go."""
        item = self.currentItem()
        if item is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([self.indexFromItem(item)]))
        drag.setPixmap(self.viewport().grab(self.visualItemRect(item)))
        drag.setHotSpot(QPoint(-BESIDE_POINTER, -BESIDE_POINTER))
        drag.exec(actions)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show between which rows a drop would put the step."""
        super().dragMoveEvent(event)
        self._show_drop(self._place_at(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the rows, and the line where a drop would put the step."""
        super().paintEvent(event)
        if self._drop_place is None or not self.count():
            return
        last = self._drop_place == self.count()
        rect = self.visualItemRect(self.item(self._drop_place - (1 if last else 0)))
        top = rect.bottom() - DROP_LINE if last else rect.top()
        painter = QPainter(self.viewport())
        accent = QColor(applied_look().palette[Role.ACCENT])
        painter.fillRect(rect.left(), top, rect.width(), DROP_LINE, accent)
        painter.end()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room for a few rows in the letters of the look."""
        return QSize(applied_look().px(LEAST[0]), applied_look().px(LEAST[1]))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Measure the rows anew in other letters."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self.scheduleDelayedItemsLayout()

    def _show_drop(self, place: int | None) -> None:
        self._drop_place = place
        self.viewport().update()

    def _place_at(self, event: QDropEvent) -> int:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return self.count()
        middle = self.visualRect(index).center().y()
        return index.row() + (1 if event.position().y() > middle else 0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(_row(item).id)


class StepDelegate(QStyledItemDelegate):
    """Draws a row: the time at the left, the title wrapped beside it, how and the mark below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then its words as plain text."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row = index.data(ROW)
        palette = applied_look().palette
        faint = QColor(palette[Role.SECONDARY])
        ink = option.palette.color(QPalette.ColorRole.Text)
        painter.save()
        words = _words_area(self._row_of(option.rect))
        painter.setFont(_small(option.font))
        painter.setPen(faint)
        painter.drawText(_time_area(option.rect), WRAPPED, row.time)
        painter.setFont(_bold(option.font))
        painter.setPen(faint if row.is_faint else ink)
        drawn = painter.drawText(words, WRAPPED, row.title)
        painter.setFont(_small(option.font))
        painter.setPen(faint)
        below = words.adjusted(0, drawn.height() + GAP, 0, 0)
        painter.drawText(below, WRAPPED, row.detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the room that the wrapped words need in the list's width."""
        rect = self._row_of(QRect(0, 0, LEAST[0], 10_000))
        row = index.data(ROW)
        area = _words_area(rect)
        lines = ((_bold(option.font), row.title), (_small(option.font), row.detail))
        heights = [
            QFontMetrics(font).boundingRect(area, WRAPPED, text).height() for font, text in lines
        ]
        return QSize(rect.width(), sum(heights) + GAP + 2 * AIR)

    def _row_of(self, rect: QRect) -> QRect:
        """Return a row in the width in which its words are measured and drawn alike."""
        holder = self.parent()
        if isinstance(holder, StepList):
            rect = QRect(rect.topLeft(), QSize(holder.row_width(), rect.height()))
        return rect


def _row(item: QListWidgetItem) -> StepRow:
    row = item.data(ROW)
    assert isinstance(row, StepRow)  # noqa: S101 - the list takes nothing else
    return row


def _time_area(rect: QRect) -> QRect:
    left = rect.left() + PADDING
    return QRect(left, rect.top() + AIR, applied_look().px(TIME_WIDTH), rect.height())


def _words_area(rect: QRect) -> QRect:
    left = 2 * PADDING + applied_look().px(TIME_WIDTH)
    return rect.adjusted(left, AIR, -PADDING, -AIR)


def _bold(base: QFont) -> QFont:
    font = QFont(base)
    font.setBold(True)
    return font


def _small(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(round(base.pixelSize() * DETAIL_SCALE))
    return font

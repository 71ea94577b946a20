"""How a row of an outline is drawn, and the field in which its text is changed."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.outline_model import ROW, Index
from dip_workshop.widgets.typed_undo import TypedUndo

INDENT = 18
ROW_PADDING = 6
SIDE_PADDING = 10
MARKS_SCALE = 0.87
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class OutlineDelegate(QStyledItemDelegate):
    """Draws a row: its text wrapped behind its indent, its marks in smaller letters below."""

    typed = Signal(str, str)
    opened = Signal(str)
    closed = Signal(str)

    def __init__(self, outline: QListView) -> None:
        super().__init__(outline)
        self._outline = outline
        self._typed_in: tuple[RecordId, QLineEdit] | None = None

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the row's own field, with an undo of its own."""
        field = super().createEditor(parent, option, index)
        if isinstance(field, QLineEdit):
            TypedUndo(field)
            place = _row_of(index).id
            self._typed_in = (place, field)
            field.textEdited.connect(lambda text: self.typed.emit(place, text))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Write into the row's own field what is on the board."""
        super().setEditorData(editor, index)
        self.opened.emit(_row_of(index).id)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Let the row's field go."""
        place, self._typed_in = _row_of(index).id if index.isValid() else None, None
        if place is not None:
            self.closed.emit(place)
        super().destroyEditor(editor, index)

    def typing(self) -> tuple[RecordId, str] | None:
        """Return where something is being typed and what, or None where all is entered."""
        if self._typed_in is None or not self._typed_in[1].isModified():
            return None
        return self._typed_in[0], self._typed_in[1].text()

    def enter_typing(self) -> None:
        """Enter what is typed and close the row's field."""
        if self._typed_in is not None:
            field = self._typed_in[1]
            self.commitData.emit(field)
            self.closeEditor.emit(field)

    def put(self, text: str) -> None:
        """Write a text into the row's field, as if it were typed."""
        if self._typed_in is not None and text:
            self._typed_in[1].selectAll()
            self._typed_in[1].insert(text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then its words as plain text."""
        row = _row_of(index)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.save()
        area = _words_area(option.rect, row)
        painter.setFont(_title_font(option.font, row))
        painter.setPen(option.palette.color(group))
        drawn = painter.drawText(area, WRAPPED, row.title)
        if row.marks:
            painter.setFont(_marks_font(option.font))
            if not is_selected:
                painter.setPen(QColor(applied_look().palette[Role.SECONDARY]))
            below = area.adjusted(0, drawn.height(), 0, 0)
            painter.drawText(below, WRAPPED, " · ".join(row.marks))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the room that the wrapped words need in the list's width."""
        row = _row_of(index)
        width = self._outline.viewport().width()
        area = _words_area(QRect(0, 0, width, 10_000), row)
        title = QFontMetrics(_title_font(option.font, row))
        height = title.boundingRect(area, WRAPPED, row.title).height()
        if row.marks:
            marks = QFontMetrics(_marks_font(option.font))
            height += marks.boundingRect(area, WRAPPED, " · ".join(row.marks)).height()
        return QSize(width, height + 2 * ROW_PADDING)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Give the row's own field the whole row."""
        editor.setGeometry(option.rect)


def _row_of(index: Index) -> OutlineRow:
    row = index.data(ROW)
    assert isinstance(row, OutlineRow)  # noqa: S101 - our own model gives nothing else
    return row


def _words_area(rect: QRect, row: OutlineRow) -> QRect:
    left = SIDE_PADDING + INDENT * row.depth
    return rect.adjusted(left, ROW_PADDING, -SIDE_PADDING, -ROW_PADDING)


def _title_font(base: QFont, row: OutlineRow) -> QFont:
    font = QFont(base)
    font.setBold(row.is_heading)
    return font


def _marks_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(round(base.pixelSize() * MARKS_SCALE))
    return font

"""The outline twin of a board: every place as a row, one selection in both, the same commands."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.drawing.roles import Role
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.typed_undo import TypedUndo

INDENT = 18
ROW_PADDING = 6
SIDE_PADDING = 10
MARKS_SCALE = 0.87
ROW = Qt.ItemDataRole.UserRole
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft

WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home)

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """Rows as Qt wants them: text indented by depth, marks behind it, headings bold."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[OutlineRow, ...] = ()

    def set_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of rows; a row has no children of Qt's kind."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says to a screen reader, or offers to edit."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.EditRole:
            return row.text
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = ", ".join((row.title, *row.marks))
            return tr("{words}, level {level}", words=words, level=row.depth + 1)
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Hand an edited text on; the row itself changes when the board has."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self.rows[index.row()]
        if value != row.text:
            self.edited.emit(row.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a row can be selected, and edited where it holds a text."""
        flags = super().flags(index)
        if index.isValid() and self.rows[index.row()].text is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class Outline(QListView):
    """The list; it tells of selections and edits and shows what it is told."""

    selection_made = Signal(tuple)
    text_edited = Signal(str, str)
    menu_wanted = Signal(QPoint)
    text_typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self._model = OutlineModel(self)
        self.setModel(self._model)
        self._delegate = OutlineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would change the width that rows were measured for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.viewport().mapToGlobal(point))
        )
        self._model.edited.connect(self.text_edited)
        self.selectionModel().selectionChanged.connect(self._tell)
        self._is_told = False

    @property
    def rows(self) -> tuple[OutlineRow, ...]:
        """Return the rows shown."""
        return self._model.rows

    def set_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other rows, keeping the scroll position and what is typed, and telling nobody."""
        if rows == self.rows:
            return
        typing = self._delegate.typing()
        position = self.verticalScrollBar().value()
        self._is_told = True
        self._model.set_rows(rows)
        self._is_told = False
        self.verticalScrollBar().setValue(position)
        if typing is not None:
            self._type_on(*typing)

    def _type_on(self, place: RecordId, text: str) -> None:
        """Go on in the field of a place; where it is gone, the words are for the capture bar."""
        number = next((n for n, row in enumerate(self.rows) if row.id == place), None)
        if number is None:
            self.text_typed.emit(text)
            return
        self.edit(self._model.index(number))
        self._delegate.put(text)

    def show_selected(self, ids: tuple[RecordId, ...]) -> None:
        """Select the rows of these places, the last of them current, telling nobody."""
        places = {row.id: number for number, row in enumerate(self.rows)}
        numbers = [places[record_id] for record_id in ids if record_id in places]
        self._is_told = True
        self.selectionModel().clear()
        for number in numbers:
            self.selectionModel().select(
                self._model.index(number), QItemSelectionModel.SelectionFlag.Select
            )
        if numbers:
            last = self._model.index(numbers[-1])
            self.selectionModel().setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(last)
        self._is_told = False

    def edit_current(self) -> bool:
        """Open the row's own field on the current row; return whether it has one."""
        index = self.currentIndex()
        if not index.isValid() or self.rows[index.row()].text is None:
            return False
        self.edit(index)
        return True

    def enter_typing(self) -> None:
        """Enter what is being typed in a row."""
        self._delegate.enter_typing()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Send a typed letter to the capture bar instead of hunting through the rows."""
        self.text_typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the row's field on Return; let go on Escape; begin to walk at the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.edit_current():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in WALKING and self.rows and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._model.index(max(self.currentIndex().row(), 0)))
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        if self._is_told:
            return
        current = self.currentIndex().row()
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        numbers.sort(key=lambda number: number == current)
        self.selection_made.emit(tuple(self.rows[number].id for number in numbers))


class OutlineDelegate(QStyledItemDelegate):
    """Draws a row: its text wrapped behind its indent, its marks in smaller letters below."""

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
            self._typed_in = (_row_of(index).id, field)
        return field

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Let the row's field go."""
        self._typed_in = None
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
        if self._typed_in is not None:
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

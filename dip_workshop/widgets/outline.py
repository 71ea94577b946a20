"""The outline twin of a board: every place as a row, one selection in both, the same commands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.outline_model import OutlineModel

if TYPE_CHECKING:
    from dip_workshop.widgets.outline_rows import OutlineDelegate

WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home)


class Outline(QListView):
    """The list; it tells of selections and edits and shows what it is told."""

    selection_made = Signal(tuple)
    text_edited = Signal(str, str)
    menu_wanted = Signal(QPoint)
    text_typed = Signal(str)
    row_typed = Signal(str, str)
    row_opened = Signal(str)
    row_closed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self._model = OutlineModel(self)
        self.setModel(self._model)
        self._delegate: OutlineDelegate | None = None
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

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Come or go; what draws the rows is made at the first coming, for most boards have none.

        It takes ten milliseconds of the time in which a board opens.
        """
        if visible and self._delegate is None:
            from dip_workshop.widgets.outline_rows import OutlineDelegate

            self._delegate = OutlineDelegate(self)
            self._delegate.typed.connect(self.row_typed)
            self._delegate.opened.connect(self.row_opened)
            self._delegate.closed.connect(self.row_closed)
            self.setItemDelegate(self._delegate)
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Measure the rows anew in another width; Qt does that by itself for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    @property
    def rows(self) -> tuple[OutlineRow, ...]:
        """Return the rows shown."""
        return self._model.rows

    def set_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other rows, keeping the scroll position and what is typed, and telling nobody."""
        if rows == self.rows:
            return
        typing = self._delegate.typing() if self._delegate else None
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
        self.put(text)
        self.row_typed.emit(place, text)

    def put(self, text: str) -> None:
        """Write a text into the open field of a row, as if it were typed."""
        if self._delegate is not None:
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
        if self._delegate is not None:
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

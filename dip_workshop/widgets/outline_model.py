"""The rows of an outline, as Qt's lists want them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.kinds import OutlineRow

ROW = Qt.ItemDataRole.UserRole

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

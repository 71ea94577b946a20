"""An exercise as a table: to read, to copy into a spreadsheet, and to paste one back."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.wording import tr, tr_count
from dip_workshop.textio.table_text import AlignedTable, Cells
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_label

_Index = QModelIndex | QPersistentModelIndex
WIDEST_COLUMN, NARROWEST_COLUMN = 320, 96


class _Rows(QAbstractTableModel):
    """Cells to look at; the view asks for those that it shows."""

    def __init__(self, columns: Cells, rows: tuple[Cells, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows = rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading or a row's number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section] if orientation == Qt.Orientation.Horizontal else section + 1


def table_view(name: str, columns: Cells, rows: tuple[Cells, ...], parent: QWidget) -> QTableView:
    """Return a table to read, which the Tab key leaves."""
    view = QTableView(parent)
    view.setAccessibleName(name)
    view.setModel(_Rows(columns, rows, view))
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setWordWrap(True)
    head = view.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setStretchLastSection(True)
    head.setMinimumSectionSize(NARROWEST_COLUMN)
    view.resizeColumnsToContents()
    for column in range(len(columns)):
        view.setColumnWidth(column, min(view.columnWidth(column), WIDEST_COLUMN))
    return view


class TableForm(QDialog):
    """The whole exercise as a table; what was asked for is `wanted`: "copy", "save" or "paste"."""

    def __init__(
        self, title: str, columns: Cells, rows: tuple[Cells, ...], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.wanted = ""
        self.setWindowTitle(tr("As a table"))
        self.setMinimumSize(640, 420)
        self.resize(820, 520)
        heading = plain_label(tr("“{title}” as a table", title=title), role="heading", wraps=True)
        self.view = table_view(tr("The exercise as a table"), columns, rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        close = button(tr("Close"), "quiet")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        row.addStretch(1)
        for wanted, label, role in (
            ("paste", tr("Paste a table…"), "secondary"),
            ("save", tr("Save as CSV…"), "secondary"),
            ("copy", tr("Copy the table"), "primary"),
        ):
            made = button(label, role)
            made.clicked.connect(lambda _=False, asked=wanted: self._want(asked))
            row.addWidget(made)
        made.setDefault(True)
        return row

    def _want(self, wanted: str) -> None:
        self.wanted = wanted
        self.accept()


class PastedTable(QDialog):
    """What a pasted table would add, under the exercise's own columns, before anything is added."""

    def __init__(
        self, columns: Cells, table: AlignedTable, hint: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        count = len(table.rows)
        self.setWindowTitle(tr("Paste a table"))
        self.setMinimumSize(640, 420)
        self.resize(820, 520)
        what = tr_count("This adds {n} row", "This adds {n} rows", count)
        head = (
            tr("The first row named the columns, so it is not added.")
            if table.had_heading
            else tr("No row names the columns, so cells are taken in the order of these.")
        )
        add = button(tr_count("Add {n} row", "Add {n} rows", count), "primary")
        add.setDefault(True)
        add.clicked.connect(self.accept)
        cancel = button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(what, role="heading"))
        for sentence in (head, hint):
            column.addWidget(plain_label(sentence, role="hint", wraps=True))
        column.addWidget(table_view(tr("What would be added"), columns, table.rows, self), 1)
        row = QHBoxLayout()
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(add)
        column.addLayout(row)
        add.setFocus()

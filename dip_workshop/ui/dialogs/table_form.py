"""An exercise as a table: to read, to copy into a spreadsheet, and to paste one back."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import Cells
from dip_workshop.textio.readings import AlignedTable, Reading
from dip_workshop.ui.dialogs.column_meanings import ColumnMeanings
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.dialog_size import RoomyDialog, with_letters
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_entry, plain_label

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
        self.resize(with_letters(820, 520))
        heading = plain_label(tr("“{title}” as a table", title=title), role="heading", wraps=True)
        self.view = table_view(tr("The exercise as a table"), columns, rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> FlowRow:
        row = FlowRow()
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


class TableOffer(NamedTuple):
    """Rows that could be added, with sentences on them and on how they were read.

    `head` is a text for the head of the exercise, and `what` says what it is there, such as
    "the effect"; both are "" where none is offered. `otherwise` offers the table by another
    reading than `reading`, of whose columns `first` is the first row; None for what is no table.
    """

    rows: tuple[Cells, ...]
    told: tuple[str, ...]
    head: str = ""
    what: str = ""
    otherwise: "Callable[[Reading], TableOffer] | None" = None
    reading: Reading = Reading((), has_heading=False, is_told=True)
    first: Cells = ()


class Wanted(NamedTuple):
    """The rows to add, and the text for the head of the exercise, "" where it stays as it is."""

    rows: tuple[Cells, ...]
    head: str = ""


class PastedTable(RoomyDialog):
    """What a table would add, under the exercise's own columns, before anything is added.

    Rows that stand on the exercise already are left out, unless they are wanted once more.
    """

    def __init__(
        self,
        columns: Cells,
        offer: TableOffer,
        present: tuple[Cells, ...],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._offer, self._present = offer, present
        self.setWindowTitle(tr("Add a table"))
        self.setMinimumSize(640, 420)
        self.resize(with_letters(820, 520))
        self._what = plain_label("", role="heading")
        self._add = add = button("", "primary")
        add.setDefault(True)
        add.clicked.connect(self.accept)
        cancel = button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._what)
        self._again = QCheckBox()
        self._again.toggled.connect(self._show)
        column.addWidget(self._again)
        self._head = QCheckBox(plain_entry(_words_of_head(offer)))
        self._head.setChecked(bool(offer.head))
        if offer.head:
            column.addWidget(self._head)
        self._told = plain_label("", role="hint", wraps=True)
        column.addWidget(self._told)
        self.meanings = ColumnMeanings(offer.first, columns, offer.reading)
        self.meanings.changed.connect(self._read_otherwise)
        self.meanings.setVisible(_is_doubtful(offer))
        column.addWidget(self.meanings)
        self._view = table_view(tr("What would be added"), columns, offer.rows, self)
        self._columns = columns
        column.addWidget(self._view, 1)
        row = FlowRow()
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(add)
        column.addLayout(row)
        self._take(offer)
        add.setFocus()

    def wanted(self) -> Wanted:
        """Return what to add."""
        return Wanted(self._rows(), self._offer.head if self._head.isChecked() else "")

    def _rows(self) -> tuple[Cells, ...]:
        return self._all if self._again.isChecked() else self._new

    def _read_otherwise(self) -> None:
        if self._offer.otherwise is not None:
            self._take(self._offer.otherwise(self.meanings.reading()))

    def _take(self, offer: TableOffer) -> None:
        self._offer = offer
        self._all, self._new = offer.rows, rows_not_in(offer.rows, self._present)
        here = len(self._all) - len(self._new)
        words = tr_count(
            "{n} row is here already: add it once more",
            "{n} rows are here already: add them once more",
            here,
        )
        self._again.setText(plain_entry(words))
        self._again.setVisible(here > 0)
        self._told.setText("\n".join(offer.told))
        self._show()

    def _show(self) -> None:
        count = len(self._rows())
        self._what.setText(tr_count("This adds {n} row", "This adds {n} rows", count))
        self._add.setText(tr_count("Add {n} row", "Add {n} rows", count))
        self._add.setAccessibleName(self._add.text())
        self._add.setEnabled(count > 0)
        self._view.setModel(_Rows(self._columns, self._rows(), self._view))
        # What a table leaves blank would push aside what it says.
        for column, cells in enumerate(zip(*self._rows(), strict=True)):
            self._view.setColumnHidden(column, not any(cells))


def _words_of_head(offer: TableOffer) -> str:
    return tr("Take “{text}” as {what}", text=shortened(offer.head), what=offer.what)


def told_of_heading(table: AlignedTable) -> tuple[str, ...]:
    """Return what is said of a first row that names the columns, and of one that does not."""
    if not table.had_heading:
        return (tr("No row names the columns: please look which of them is which."),)
    named = tr("The first row named the columns, so it is not added.")
    if not table.left_out:
        return (named,)
    rest = ", ".join(tr("“{name}”", name=name) for name in table.left_out)
    return (named, tr("There is no such column here, so it is left out: {names}.", names=rest))


def _is_doubtful(offer: TableOffer) -> bool:
    """Return whether a column may be another than it is taken for, or has been left out."""
    meant = offer.reading.meant
    return len(meant) > 1 and not (offer.reading.is_told and all(meant))


def rows_not_in(rows: tuple[Cells, ...], present: tuple[Cells, ...]) -> tuple[Cells, ...]:
    """Return the rows that are not there yet, blanks at the ends of cells apart."""
    known = {_bare(row) for row in present}
    return tuple(row for row in rows if _bare(row) not in known)


def _bare(row: Cells) -> Cells:
    return tuple(cell.strip() for cell in row)

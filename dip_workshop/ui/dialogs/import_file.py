"""Choose a file and what to read from it, see it first, and get its texts."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.kinds import ExerciseKind
from dip_workshop.textio.files import tables_in
from dip_workshop.textio.pasted import PastedList
from dip_workshop.textio.tables import ImportedTable, texts_of_column
from dip_workshop.textio.workbooks import Sheet
from dip_workshop.ui.dialogs.list_preview import ListPreview, told_of_identities
from dip_workshop.ui.dialogs.patience import GoOn, awaited
from dip_workshop.ui.settings import Settings
from dip_workshop.ui.system.folders import folder_to_open, remember_folder
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import dress_again, plain_label

T = TypeVar("T")

FILES = tr(
    "Lists, tables and mind maps "
    "(*.xlsx *.xlsm *.csv *.tsv *.txt *.opml *.mm *.xmind *.mmd *.mermaid);;All files (*)"
)
MOST_SHOWN = 200


class WholeTable(Protocol):
    """The exercise as the place for a whole table."""

    def fits(self, found: ImportedTable) -> bool:
        """Return whether a table has the exercise's own headings, or is a map it can take."""

    def take(self, found: ImportedTable) -> None:
        """Show what a table would add, and add it where that is wished."""


class ColumnChoice(QDialog):
    """The sheets of a file, where it has several, and their columns; what one holds is below.

    A table that fits the exercise is offered as such first of all: it is in `whole` then.
    """

    def __init__(
        self,
        sheets: tuple[Sheet, ...],
        parent: QWidget | None,
        fits: Callable[[ImportedTable], bool],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a column"))
        set_smallest(self, 560, 460)
        self._sheets = sheets
        self._table: ImportedTable | None = None
        self._refusal = ""
        self._fits, self._is_fitting = fits, False
        self.whole: ImportedTable | None = None
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.addItems([_name_of(sheet) for sheet in sheets])
        self.sheet.setCurrentIndex(first_shown(sheets))
        self.sheet.currentIndexChanged.connect(self._read_sheet)
        self.column = QComboBox()
        self.column.setAccessibleName(tr("Column"))
        self._preview = text_list(tr("What the column holds"))
        self._preview.setAlternatingRowColors(True)
        self.column.currentTextChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        if len(sheets) > 1:
            column.addWidget(plain_label(tr("Which sheet?"), role="subheading"))
            column.addWidget(self.sheet)
        self._asks_column = plain_label(tr("Which column holds the texts?"), role="subheading")
        column.addWidget(self._asks_column)
        column.addWidget(self.column)
        column.addWidget(self._preview, 1)
        self._remarks = plain_label("", role="hint", wraps=True)
        column.addWidget(self._remarks)
        column.addLayout(self._buttons())
        self._read_sheet(self.sheet.currentIndex())

    def _buttons(self) -> FlowRow:
        self._add = button("", "primary")
        self._add.clicked.connect(self.accept)
        self._add_whole = button(tr("Add as a table…"), "primary")
        self._add_whole.clicked.connect(self._take_whole)
        cancel = button(tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        row = FlowRow()
        row.addWidget(cancel)
        row.addStretch()
        row.addWidget(self._add)
        row.addWidget(self._add_whole)
        return row

    def found(self) -> PastedList:
        """Return the texts of the chosen column; none, and why, where it cannot be read."""
        if self._table is None:
            return PastedList((), (self._refusal,))
        return _texts_of(self._table, self.column.currentText())

    def _read_sheet(self, place: int) -> None:
        """Show the columns of a sheet, and the one that is most likely meant."""
        self._table = None
        try:
            self._table = read_sheet(self._sheets[place], self)
        except DomainError as refusal:
            self._refusal = str(refusal)
        with QSignalBlocker(self.column):
            self.column.clear()
            if self._table is not None:
                self.column.addItems(list(self._table.columns))
                self.column.setCurrentIndex(_wordiest_column(self._table))
        self.column.setEnabled(self._table is not None)
        for asking in (self._asks_column, self.column):
            asking.setVisible(self._table is None or self._table.mind_map is None)
        self._is_fitting = self._table is not None and self._fits(self._table)
        is_table = self._table is not None and len(self._table.columns) > 1
        self._add_whole.setVisible(self._is_fitting or is_table)
        self._add.setProperty("role", "secondary" if self._is_fitting else "primary")
        dress_again(self._add)
        (self._add_whole if self._is_fitting else self._add).setDefault(True)
        self._show()

    def _take_whole(self) -> None:
        self.whole = self._table
        self.accept()

    def _show(self) -> None:
        found = self.found()
        count = len(found.items)
        self._preview.clear()
        self._preview.addItems(list(found.items[:MOST_SHOWN]))
        rest = count - MOST_SHOWN
        more = (tr_count("… and {n:,} more.", "… and {n:,} more.", rest),) if rest > 0 else ()
        told = _told_of_fit(self._table, found) if self._is_fitting else found.remarks
        said = (*more, *told, *told_of_identities(found.items))
        self._remarks.setText(" ".join(said))
        self._remarks.setVisible(bool(self._remarks.text()))
        self._add.setText(tr_count("Add {n:,} text", "Add {n:,} texts", count))
        self._add.setAccessibleName(self._add.text())
        self._add.setEnabled(count > 0)


def choose_texts(
    parent: QWidget,
    kind: ExerciseKind,
    say: Callable[[str], None],
    settings: Settings,
    place: WholeTable,
) -> tuple[str, ...]:
    """Ask for a file and a column, preview, and return the texts to add.

    There are none where it was declined, or was a table of the exercise, which is taken whole.
    """
    start = folder_to_open(settings)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import texts"), start, FILES)
    if not name:
        return ()
    remember_folder(settings, Path(name))
    try:
        found = texts_from(Path(name), kind, parent, place)
    except DomainError as refusal:
        say(str(refusal))
        return ()
    return found


def texts_from(
    path: Path, kind: ExerciseKind, parent: QWidget, place: WholeTable
) -> tuple[str, ...]:
    """Read a file and show what it would add, of several columns one; none if declined."""
    sheets = _waited_for(parent, lambda _go_on: tables_in(path))
    if len(sheets) == 1:
        table = read_sheet(sheets[0], parent)
        if table.mind_map is not None and place.fits(table):
            place.take(table)
            return ()
        if len(table.columns) == 1:
            return ListPreview.choose(texts_of_column(table, table.columns[0]), kind, parent)
        # It was read, and need not be read again.
        sheets = (sheets[0]._replace(read=lambda _go_on: table),)
    dialog = ColumnChoice(sheets, parent, place.fits)
    if not accepted(dialog):
        return ()
    if dialog.whole is None:
        return dialog.found().items
    place.take(dialog.whole)
    return ()


def read_sheet(sheet: Sheet, parent: QWidget | None) -> ImportedTable:
    """Return the table of a sheet, which can be waited for or given up; DomainError if not read."""
    return _waited_for(parent, sheet.read)


def _waited_for(parent: QWidget | None, read: Callable[[GoOn], T]) -> T:
    given_up = tr("Reading was stopped, so nothing was imported; the file is as it was.")
    return awaited(parent, tr("Reading the file…"), given_up, read)


def first_shown(sheets: tuple[Sheet, ...]) -> int:
    """Return the place of the first sheet that the workbook shows, of hidden ones the first."""
    return next((place for place, sheet in enumerate(sheets) if not sheet.is_hidden), 0)


def _told_of_fit(table: ImportedTable | None, found: PastedList) -> tuple[str, ...]:
    """Return what is said of a table that can be taken whole, or as the texts found in it."""
    if table is not None and table.mind_map is not None:
        told = tr(
            "This is a mind map: as a table, each topic stays below another as it does there; "
            "as texts, their words come alone."
        )
        return (told, *table.remarks)
    told = tr(
        "These are the columns of a table of this exercise; as a table, each keeps its place."
    )
    return (told, *found.remarks)


def _name_of(sheet: Sheet) -> str:
    return tr("{name} (hidden)", name=sheet.name) if sheet.is_hidden else sheet.name


def _texts_of(table: ImportedTable, name: str) -> PastedList:
    """Return the texts of a column; none, and why, where they are more than the program takes."""
    try:
        return texts_of_column(table, name)
    except DomainError as refusal:
        return PastedList((), (str(refusal),))


def _wordiest_column(table: ImportedTable) -> int:
    """Return the column that most likely holds what people wrote: the one with the most letters."""
    lengths = [sum(map(len, _texts_of(table, name).items)) for name in table.columns]
    return lengths.index(max(lengths))

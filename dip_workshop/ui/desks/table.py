"""The shown exercise as a table, out to a spreadsheet and back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled, told_of_mending
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise
from dip_workshop.kinds import Cells
from dip_workshop.kinds import TableForm as KindTable
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.textio.table_text import AlignedTable, aligned, cells_of, rows_of, table_text
from dip_workshop.textio.tables import ImportedTable
from dip_workshop.ui.desks.saving_csv import save_as_csv
from dip_workshop.ui.dialogs.list_preview import told_of_identities
from dip_workshop.ui.dialogs.table_form import PastedTable, TableForm
from dip_workshop.ui.pages.exercise_page import ExercisePage
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted


class TableDesk(QObject):
    """Shows the table, and does what was asked for there."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show the exercise as a table, and copy, save or add to it as the user wishes."""
        page = self._window.exercise_page
        if page is None or page.kind.table is None:
            return
        table, board = page.kind.table, page.board()
        title = board.get(page.scope, Exercise).text
        columns, rows = table.columns(board, page.scope), table.rows(board, page.scope)
        dialog = TableForm(title, columns, rows, self._window)
        if not accepted(dialog):
            return
        goes_out = dialog.wanted in ("copy", "save")
        if goes_out and not self._window.desk("guard").may_go_out(tr("Take the table")):
            return
        board_now = page.board()
        columns, rows = table.columns(board_now, page.scope), table.rows(board_now, page.scope)
        if dialog.wanted == "copy":
            self._copy(columns, rows)
        elif dialog.wanted == "save":
            self._window.workbench.attempt(lambda: save_as_csv(self._window, title, columns, rows))
        else:
            self._window.workbench.attempt(lambda: self._paste(page, table))

    def paste(self) -> None:
        """Add the rows of the table on the clipboard to the exercise, after a look at them."""
        page = self._window.exercise_page
        if page is not None and (table := page.kind.table) is not None:
            self._window.workbench.attempt(lambda: self._paste(page, table))

    def fits(self, found: ImportedTable) -> bool:
        """Return whether the headings of a file are those of the exercise's own table."""
        page = self._window.exercise_page
        if page is None or page.kind.table is None:
            return False
        return _aligned(page, page.kind.table, (found.columns,)).had_heading

    def take(self, found: ImportedTable) -> None:
        """Add the rows of a file's table to the exercise, after a look at them."""
        page = self._window.exercise_page
        if page is not None and (table := page.kind.table) is not None:
            pasted = _aligned(page, table, cells_of((found.columns, *found.rows)))
            wanted = self._wanted(page, table, pasted, found.remarks)
            if wanted:
                safe_keeping_of(self._window.workbench).back_up_first(Reason.BEFORE_IMPORT)
                _add(page, table, wanted)

    def _copy(self, columns: Cells, rows: tuple[Cells, ...]) -> None:
        QGuiApplication.clipboard().setText(table_text(columns, rows))
        self._say(
            tr_count(
                "{n} row is on the clipboard: paste it into a spreadsheet.",
                "{n} rows are on the clipboard: paste them into a spreadsheet.",
                len(rows),
            )
        )

    def _paste(self, page: ExercisePage, table: KindTable) -> None:
        mended = mend_garbled(QGuiApplication.clipboard().text())
        pasted = _aligned(page, table, rows_of(mended.text))
        if not pasted.rows:
            raise DomainError(
                tr(
                    "There is no table on the clipboard, so nothing was added. {hint}",
                    hint=table.hint,
                )
            )
        told = tuple(filter(None, (told_of_mending(mended),)))
        wanted = self._wanted(page, table, pasted, told)
        if wanted:
            _add(page, table, wanted)

    def _wanted(
        self, page: ExercisePage, table: KindTable, found: AlignedTable, told: tuple[str, ...]
    ) -> tuple[Cells, ...]:
        """Show what a table would add; return the rows to add, none where it is declined."""
        board = page.board()
        columns, present = table.columns(board, page.scope), table.rows(board, page.scope)
        cells = tuple(cell for row in found.rows for cell in row)
        sentences = (*told, *told_of_identities(cells), table.hint)
        dialog = PastedTable(columns, found, present, sentences, self._window)
        return dialog.rows() if accepted(dialog) else ()

    def _say(self, sentence: str) -> None:
        self._window.workbench.say(sentence)


def _aligned(page: ExercisePage, table: KindTable, rows: Sequence[Cells]) -> AlignedTable:
    """Return rows under the headings of the exercise, those of a table of another shape too."""
    return aligned(table.read(rows), table.columns(page.board(), page.scope), table.also)


def _add(page: ExercisePage, table: KindTable, rows: tuple[Cells, ...]) -> None:
    page.perform(tr("Add a table"), lambda now: table.take(now, page.scope, rows).board)

"""The shown exercise as a table, out to a spreadsheet and back."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled, told_of_mending
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise
from dip_workshop.kinds import Cells
from dip_workshop.kinds import TableForm as KindTable
from dip_workshop.textio.table_text import aligned, rows_of, table_text
from dip_workshop.ui.dialogs.table_form import PastedTable, TableForm
from dip_workshop.ui.saving_csv import save_as_csv
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
            self._window.workbench.attempt(lambda: self._paste(table, board, page.scope))

    def paste(self) -> None:
        """Add the rows of the table on the clipboard to the exercise, after a look at them."""
        page = self._window.exercise_page
        if page is not None and (table := page.kind.table) is not None:
            self._window.workbench.attempt(lambda: self._paste(table, page.board(), page.scope))

    def _copy(self, columns: Cells, rows: tuple[Cells, ...]) -> None:
        QGuiApplication.clipboard().setText(table_text(columns, rows))
        self._say(
            tr_count(
                "{n} row is on the clipboard: paste it into a spreadsheet.",
                "{n} rows are on the clipboard: paste them into a spreadsheet.",
                len(rows),
            )
        )

    def _paste(self, table: KindTable, board: Board, exercise_id: RecordId) -> None:
        columns = table.columns(board, exercise_id)
        mended = mend_garbled(QGuiApplication.clipboard().text())
        pasted = aligned(rows_of(mended.text), columns, table.also)
        if not pasted.rows:
            raise DomainError(
                tr(
                    "There is no table on the clipboard, so nothing was added. {hint}",
                    hint=table.hint,
                )
            )
        present = table.rows(board, exercise_id)
        told = tuple(filter(None, (told_of_mending(mended), table.hint)))
        dialog = PastedTable(columns, pasted, present, told, self._window)
        page = self._window.exercise_page
        if accepted(dialog) and page is not None:
            rows = dialog.rows()
            page.perform(tr("Add a table"), lambda now: table.take(now, exercise_id, rows).board)

    def _say(self, sentence: str) -> None:
        self._window.workbench.say(sentence)

"""The shown exercise as a table, out to a spreadsheet and back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.garbled import mend_garbled, told_of_mending
from dip_workshop.core.ids import RecordId
from dip_workshop.core.mind_maps import told_of_middle
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise
from dip_workshop.kinds import Cells, ExerciseKind
from dip_workshop.kinds import TableForm as KindTable
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.textio.mind_map_files import map_of
from dip_workshop.textio.readings import Reading, read_by, reading_of
from dip_workshop.textio.table_text import cells_of, rows_of, table_text
from dip_workshop.textio.tables import ImportedTable
from dip_workshop.ui.desks.saving_csv import save_as_csv
from dip_workshop.ui.dialogs.list_preview import told_of_identities
from dip_workshop.ui.dialogs.table_form import (
    PastedTable,
    TableForm,
    TableOffer,
    Wanted,
    told_of_heading,
)
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
        """Return whether a file has the exercise's own headings, or is a map that it can take."""
        page = self._window.exercise_page
        if page is None or page.kind.table is None:
            return False
        if found.mind_map is not None:
            return page.kind.table.of_map is not None
        return _reading(page, page.kind.table, page.kind.table.read((found.columns,))).is_told

    def take(self, found: ImportedTable) -> None:
        """Add the rows of a file's table to the exercise, after a look at them."""
        page = self._window.exercise_page
        if page is None or (table := page.kind.table) is None:
            return
        offer = offer_of_map(page.kind, page.board(), page.scope, found)
        if offer is None:
            rows = cells_of((found.columns, *found.rows))
            offer = _offer(page, table, rows, *found.remarks, has_heading=True)
        wanted = self._wanted(page, table, offer)
        if wanted.rows:
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
        wanted = self._wanted(page, table, self._offer_of_clipboard(page, table))
        if wanted.rows:
            _add(page, table, wanted)

    def _offer_of_clipboard(self, page: ExercisePage, table: KindTable) -> TableOffer:
        written = QGuiApplication.clipboard().text()
        found = map_of(written, tr("What was pasted"))
        offer = offer_of_map(page.kind, page.board(), page.scope, found) if found else None
        if offer is not None:
            return offer
        mended = mend_garbled(written)
        offer = _offer(page, table, rows_of(mended.text), told_of_mending(mended))
        if not offer.rows:
            raise DomainError(
                tr(
                    "There is no table on the clipboard, so nothing was added. {hint}",
                    hint=table.hint,
                )
            )
        return offer

    def _wanted(self, page: ExercisePage, table: KindTable, offer: TableOffer) -> Wanted:
        """Show what a table would add; return what is wanted of it, nothing where declined."""
        board = page.board()
        columns = table.columns(board, page.scope)
        # The empty bones of a set give way to others, so they are not there already.
        is_bare = all(map(page.kind.is_frame, board.descendants(page.scope)))
        present = () if is_bare else table.rows(board, page.scope)
        dialog = PastedTable(columns, offer, present, self._window)
        return dialog.wanted() if accepted(dialog) else Wanted(())

    def _say(self, sentence: str) -> None:
        self._window.workbench.say(sentence)


def _reading(
    page: ExercisePage,
    table: KindTable,
    rows: Sequence[Cells],
    has_heading: bool | None = None,
) -> Reading:
    columns = table.columns(page.board(), page.scope)
    return reading_of(rows, columns, table.foreign, has_heading=has_heading)


def _offer(
    page: ExercisePage,
    table: KindTable,
    rows: Sequence[Cells],
    *told: str,
    has_heading: bool | None = None,
) -> TableOffer:
    """Return rows under the headings of the exercise, those of a table of another shape too."""
    brought, columns = table.read(rows), table.columns(page.board(), page.scope)

    def read(reading: Reading) -> TableOffer:
        found = read_by(brought, columns, table.foreign, reading)
        cells = tuple(cell for row in found.rows for cell in row)
        sentences = (*told_of_heading(found), *filter(None, told), *told_of_identities(cells))
        first = brought[0] if brought else ()
        return TableOffer(found.rows, (*sentences, table.hint), "", "", read, reading, first)

    return read(_reading(page, table, brought, has_heading))


def offer_of_map(
    kind: ExerciseKind, board: Board, scope: RecordId, found: ImportedTable
) -> TableOffer | None:
    """Return a mind map as a table of an exercise; None where it is none, or has no place there.

    Its middle is offered for the head of the exercise, and only where nothing stands there.
    """
    if found.mind_map is None or kind.table is None or kind.table.of_map is None:
        return None
    of_map, middle = kind.table.of_map(found.mind_map), found.mind_map.middle
    cells = (*(cell for row in of_map.rows for cell in row), middle)
    told = (*found.remarks, *of_map.told, *told_of_identities(cells))
    head = next(iter(kind.outline(board, scope)), None)
    if middle and head and head.id == scope and head.text == "":
        return TableOffer(of_map.rows, told, middle, head.what)
    if head is None or head.text != middle:
        told = (*told, *filter(None, (told_of_middle(middle),)))
    return TableOffer(of_map.rows, told)


def _add(page: ExercisePage, table: KindTable, wanted: Wanted) -> None:
    """Add rows, and what was offered for the head of the exercise, as one step."""

    def added(board: Board) -> Board:
        board = table.take(board, page.scope, wanted.rows).board
        return page.kind.edit(board, page.scope, wanted.head) if wanted.head else board

    page.perform(tr("Add a table"), added)

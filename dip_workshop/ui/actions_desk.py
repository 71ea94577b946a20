"""Actions: made of what is selected, shown, reviewed, handed out; and the thread that they end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of
from dip_workshop.kinds import Cells
from dip_workshop.session.agreeing import (
    COLUMNS,
    LISTED_COLUMNS,
    listed_rows,
    own_words,
    rows,
)
from dip_workshop.session.threads import threads_of
from dip_workshop.session.trails import leads_in_words, sources_told, trail_in_words
from dip_workshop.ui import wall_clock
from dip_workshop.ui.other_workshops import old_actions
from dip_workshop.ui.pages.actions_page import ActionsPage
from dip_workshop.ui.pages.all_actions_page import AllActionsPage
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.theme import tell

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge


class ActionsDesk(QObject):
    """What the window does with actions."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Show the actions of the open workshop."""
        if self._bridge() is not None:
            self._window.workbench.go("actions")

    def show_all(self) -> None:
        """Show the actions of all workshops."""
        self._window.workbench.go("all_actions")

    def make(self) -> None:
        """Wait for the words of an action that comes from what is selected."""
        if self._bridge() is None:
            return
        sources, page = self._chosen(), self._window.exercise_page
        self._window.workbench.go("actions")
        shown = self._window.pages.currentWidget()
        if isinstance(shown, ActionsPage):
            shown.begin(sources, page.scope if page is not None else "")

    def tell_thread(self) -> None:
        """Tell where what is selected comes from and what it leads to."""
        bridge, chosen = self._bridge(), self._chosen()
        if bridge is None:
            return
        if not chosen:
            self._say(tr("Select a note, a cause, an option or another idea first."))
            return
        words, more = thread_told(bridge.board, chosen[-1])
        tell(self._window, tr("Where it comes from and leads to"), words, more)

    def review(self) -> None:
        """Go through what the team's other workshops have left open."""
        from dip_workshop.ui.dialogs.review_actions import ReviewActions

        if self._bridge() is None:
            return
        workbench = self._window.workbench
        agreed = old_actions(workbench)
        if agreed:
            accepted(ReviewActions(workbench, agreed, self._window))
            self._say(tr("The review is kept, each answer in its own workshop."))
        else:
            self._say(
                tr(
                    "No earlier workshop of this team has open actions. "
                    "Whose workshop this is stands on its page, under Team."
                )
            )

    def save_csv(self) -> None:
        """Save the actions of the open workshop, or all that are listed, as a table."""
        shown = self._window.pages.currentWidget()
        if isinstance(shown, AllActionsPage):
            self._save_listed(shown)
            return
        bridge = self._bridge()
        if bridge is None or not self._window.desk("guard").may_go_out(tr("Save the actions")):
            return
        title = tr("{workshop} - actions", workshop=bridge.workshop.text)
        table = rows(bridge.board, wall_clock.today())
        self._window.workbench.attempt(lambda: self._save(title, table))

    def save_pdf(self) -> None:
        """Save the actions of the open workshop as a PDF."""
        if self._bridge() is not None:
            self._window.desk("pdf").save_actions()

    def _save_listed(self, page: AllActionsPage) -> None:
        listed = page.listed()
        words = tuple(text for each in listed for text in own_words(each.action))
        if self._window.desk("guard").may_unfinished_go_out(words):
            table = listed_rows(listed, wall_clock.today())
            title = tr("Actions of all workshops")
            self._window.workbench.attempt(lambda: self._save(title, table, LISTED_COLUMNS))

    def _save(self, title: str, table: tuple[Cells, ...], columns: Cells = COLUMNS) -> None:
        # Only now: the report's names for files come with its libraries.
        from dip_workshop.report.publication import safe_stem
        from dip_workshop.textio.table_text import write_csv

        start = self._window.workbench.outputs_folder / f"{safe_stem(title)}.csv"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as CSV"), str(start), tr("Tables (*.csv)")
        )
        if chosen:
            path = Path(chosen)
            write_csv(path, columns, table)
            self._say(tr("Saved “{file}” in {folder}.", file=path.name, folder=path.parent))

    def _chosen(self) -> tuple[RecordId, ...]:
        page = self._window.exercise_page
        if page is None:
            shown = self._window.pages.currentWidget()
            current = shown.table.current if isinstance(shown, ActionsPage) else None
            return (current,) if current is not None else ()
        return sources_among(page.board(), page.editor.selection().ids)

    def _bridge(self) -> "SessionBridge | None":
        """Return the open workshop; where none is, say so."""
        bridge = self._window.workbench.bridge
        if bridge is None:
            self._say(tr("Open a workshop first."))
        return bridge

    def _say(self, sentence: str) -> None:
        self._window.workbench.say(sentence)


def sources_among(board: Board, places: tuple[RecordId, ...]) -> tuple[RecordId, ...]:
    """Return the ideas and themes at these places, each once: of a score, its option."""
    threads, found = threads_of(board), list[RecordId]()
    for place in places:
        record = board.find(place)
        shown = board.resolve(record) if record is not None else None
        lineage = (shown, *board.ancestors(shown.id)) if shown is not None else ()
        named = next((each for each in lineage if each and threads.code(each)), None)
        if named is not None and not named.deleted:
            found.append(named.id)
    return tuple(dict.fromkeys(found))


def thread_told(board: Board, record_id: RecordId) -> tuple[str, str]:
    """Return what a record is, and where it comes from and leads to, in sentences."""
    threads = threads_of(board)
    origin, results = trail_in_words(threads, record_id), leads_in_words(threads, record_id)
    came = tr("Comes from {origin}.", origin=origin) if origin else tr("It begins here.")
    leads = (
        tr("Leads to {results}.", results=results)
        if results
        else tr("Nothing has come of it yet. F4 makes an action of it.")
    )
    return sources_told(threads, (record_id,)) or workshop_of(board).text, f"{came}\n{leads}"

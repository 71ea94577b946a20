"""Actions: made of what is selected, shown, reviewed, handed out; and the thread that they end."""

from PySide6.QtCore import QObject

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of
from dip_workshop.session.agreeing import (
    COLUMNS,
    LISTED_COLUMNS,
    listed_rows,
    own_words,
    rows,
)
from dip_workshop.session.threads import threads_of
from dip_workshop.session.trails import leads_in_words, sources_told, trail_in_words
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.desks.saving_csv import save_as_csv
from dip_workshop.ui.other_workshops import old_actions
from dip_workshop.ui.pages.actions_page import ActionsPage
from dip_workshop.ui.pages.all_actions_page import AllActionsPage
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.theme import tell


class ActionsDesk(QObject):
    """What the window does with actions."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = window.workbench

    def show(self) -> None:
        """Show the actions of the open workshop."""
        if self._workbench.bridge_or_say() is not None:
            self._workbench.go("actions")

    def show_all(self) -> None:
        """Show the actions of all workshops."""
        self._workbench.go("all_actions")

    def make(self) -> None:
        """Wait for the words of an action that comes from what is selected."""
        if self._workbench.bridge_or_say() is None:
            return
        sources, page = self._chosen(), self._window.exercise_page
        self._workbench.go("actions")
        shown = self._window.pages.currentWidget()
        if isinstance(shown, ActionsPage):
            shown.begin(sources, page.scope if page is not None else "")

    def tell_thread(self) -> None:
        """Tell where what is selected comes from and what it leads to."""
        bridge, chosen = self._workbench.bridge_or_say(), self._chosen()
        if bridge is None:
            return
        if not chosen:
            self._workbench.say(tr("Select a note, a cause, an option or another idea first."))
            return
        words, more = thread_told(bridge.board, chosen[-1])
        tell(self._window, tr("Where it comes from and leads to"), words, more)

    def review(self) -> None:
        """Go through what the team's other workshops have left open."""
        from dip_workshop.ui.dialogs.review_actions import ReviewActions

        if self._workbench.bridge_or_say() is None:
            return
        agreed = old_actions(self._workbench)
        if agreed:
            accepted(ReviewActions(self._workbench, agreed, self._window))
            self._workbench.say(tr("The review is kept, each answer in its own workshop."))
        else:
            self._workbench.say(
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
        bridge = self._workbench.bridge_or_say()
        if bridge is None or not self._window.desk("guard").may_go_out(tr("Save the actions")):
            return
        title = tr("{workshop} - actions", workshop=bridge.workshop.text)
        table = rows(bridge.board, wall_clock.today())
        self._workbench.attempt(lambda: save_as_csv(self._window, title, COLUMNS, table))

    def save_pdf(self) -> None:
        """Save the actions of the open workshop as a PDF."""
        if self._workbench.bridge_or_say() is not None:
            self._window.desk("pdf").save_actions()

    def _save_listed(self, page: AllActionsPage) -> None:
        listed = page.listed()
        words = tuple(text for each in listed for text in own_words(each.action))
        if self._window.desk("guard").may_unfinished_go_out(words):
            table = listed_rows(listed, wall_clock.today())
            title = tr("Actions of all workshops")
            self._workbench.attempt(lambda: save_as_csv(self._window, title, LISTED_COLUMNS, table))

    def _chosen(self) -> tuple[RecordId, ...]:
        page = self._window.exercise_page
        if page is None:
            shown = self._window.pages.currentWidget()
            current = shown.table.current if isinstance(shown, ActionsPage) else None
            return (current,) if current is not None else ()
        return sources_among(page.board(), page.editor.selection().ids)


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

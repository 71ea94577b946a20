"""The pages of the window, each made when it is first wanted."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.ui.page_makers import PAGE_MAKERS
from dip_workshop.ui.second_click import SecondClick
from dip_workshop.ui.workbench import Workbench

if TYPE_CHECKING:
    from dip_workshop.ui.pages.exercise_page import ExercisePage


# What a screen reader says as a page comes.
PAGE_NAMES = {
    "home": tr("All workshops"),
    "workshop": tr("The workshop"),
    "run_sheet": tr("Run sheet"),
    "actions": tr("Actions of this workshop"),
    "all_actions": tr("Actions of all workshops"),
    "outputs": tr("Outputs"),
    "about_file": tr("About this file"),
    "safe_keeping": tr("Safe keeping"),
    "settings": tr("Settings"),
    "help": tr("Keys and help"),
    "about": tr("About this program"),
    "step": tr("The step"),
    "people": tr("People in the room"),
    "recorder": tr("How it went"),
    "round": tr("One after another"),
    "parking_lot": tr("Parking lot"),
    "ground_rules": tr("How we work together"),
    "private_notes": tr("Private notes"),
}
OF_THE_PEOPLE = frozenset(
    {"people", "round", "parking_lot", "ground_rules", "private_notes", "recorder"}
)
# Which pages are of the open workshop, and which of those of one record of it.
OF_A_WORKSHOP = OF_THE_PEOPLE | {
    "workshop",
    "exercise",
    "actions",
    "about_file",
    "run_sheet",
    "step",
}
OF_A_RECORD = frozenset({"exercise", "step"})


# Room for the ring, and for what stands just above and below.
AROUND_FOCUS = 60


@runtime_checkable
class RecordPage(Protocol):
    """A page that is told what to show: one record of a kind of which there are many, or some."""

    def turn_to(self, record_id: str) -> None:
        """Show another record, or others, from now on."""


class PageStack(QStackedWidget):
    """Shows one page at a time; `wanted` names an act that a page's button asks for."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._pages: dict[str, QWidget] = {}
        self._exercise_pages: dict[str, ExercisePage] = {}
        self._shown_workshop: RecordId | None = None
        self.place = self._came_from = ("home", "")
        self._second_click = SecondClick(self)
        workbench.opened.connect(self.forget_exercises)

    @property
    def is_home(self) -> bool:
        """Return whether Home is shown."""
        return self.place[0] == "home"

    @property
    def exercise_page(self) -> "ExercisePage | None":
        """Return the exercise page that is shown, or None."""
        shown = self.currentWidget()
        return next((page for page in self._exercise_pages.values() if page is shown), None)

    def show_page(self, name: str, record_id: str) -> tuple[str, str]:
        """Show a page and return what is shown in the end: Home where the wish has no page."""
        self.leave()
        if name in OF_A_WORKSHOP and self._workbench.bridge is None:
            name = "home"
        shown, shown_id = self._of_step(record_id) if name == "step" else (name, record_id)
        name = name if shown in OF_A_RECORD else shown
        page = self._exercise_page(shown_id) if shown == "exercise" else self._page(shown)
        if page is None:
            name, page = "home", self._page("home")
        if isinstance(page, RecordPage):
            page.turn_to(shown_id)
        self._turn_to(page)
        self._give_keyboard_to(page)
        if name == "step" and self.exercise_page is not None:
            self._ask_first(self.exercise_page, record_id)
        before, self.place = self.place, (name, record_id if name in OF_A_RECORD else "")
        if before != self.place:
            self._came_from = before
        return self.place

    def way_back(self) -> tuple[str, str]:
        """Return where to go from what is gone: the exercise shown before it, else the workshop."""
        name, record_id = self._came_from
        bridge = self._workbench.bridge
        is_there = bridge and bridge.board.find_live(RecordId(record_id), Exercise)
        return self._came_from if name == "exercise" and is_there else ("workshop", "")

    def _of_step(self, step_id: str) -> tuple[str, str]:
        """Return the page that shows a step of the run sheet."""
        from dip_workshop.ui.places.run_sheet import page_of_step

        bridge = self._workbench.bridge
        return page_of_step(bridge.board, step_id) if bridge else ("home", "")

    def _ask_first(self, page: "ExercisePage", step_id: str) -> None:
        """Have a step on whose exercise nothing is written begin with what that is about."""
        from dip_workshop.ui.places.run_sheet import asks_first

        page.editor.control.ask_first(is_wanted=asks_first(page.board(), step_id))

    def _turn_to(self, page: QWidget) -> None:
        """Show a page from its top, or where on it the keyboard is."""
        workshop_id = self._workbench.workshop_id
        is_other = page is not self.currentWidget() or workshop_id != self._shown_workshop
        self._shown_workshop = workshop_id
        self.setCurrentWidget(page)
        if is_other:
            self._second_click.begin()
        self.refresh()
        # No focus proxy: Tab would take the page for that control and skip what is before it.
        first_stop = getattr(page, "first_stop", None)
        if is_other and first_stop is not None:
            first_stop.setFocus()
        if is_other and isinstance(page, QScrollArea):
            # What has just been laid out takes its place, and the keyboard, only now.
            QTimer.singleShot(0, page, lambda: _scroll_to_begin(page))

    def refresh(self) -> None:
        """Show on the present page what holds now."""
        page = self.currentWidget()
        if page is not None and hasattr(page, "refresh"):
            page.refresh()

    def is_gone(self) -> bool:
        """Return whether what the present page shows has been taken away."""
        is_gone = getattr(self.currentWidget(), "is_gone", None)
        return is_gone is not None and bool(is_gone())

    def leave(self) -> None:
        """Have the present page keep what is being typed on it."""
        page = self.currentWidget()
        if page is not None and hasattr(page, "leave"):
            page.leave()

    def undo_scope(self) -> RecordId | None:
        """Return the scope whose steps the present page takes back, or None."""
        return getattr(self.currentWidget(), "scope", None)

    def _give_keyboard_to(self, page: QWidget) -> None:
        """Leave no focus behind on a button that was pressed to come here."""
        if self.exercise_page is not None:
            self.exercise_page.editor.capture.setFocus()
            return
        holder = self.window().focusWidget()
        if holder is None or not page.isAncestorOf(holder):
            # No focus proxy: Tab would take the page for that control and skip what is before it.
            getattr(page, "first_stop", page).setFocus()

    def step_exercise(self, step: int) -> None:
        """Go to the exercise so many places after the one that is shown, if there is one."""
        bridge = self._workbench.bridge
        if bridge is None:
            return
        ids = [exercise.id for exercise in exercises_of(bridge.board)]
        here = self.exercise_page.scope if self.exercise_page else None
        place = ids.index(here) + step if here in ids else 0
        if 0 <= place < len(ids):
            self._workbench.go("exercise", ids[place])

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            page = PAGE_MAKERS[name](self._workbench)
            if hasattr(page, "wanted"):
                page.wanted.connect(self.wanted)
            self._pages[name] = page
            page.setAccessibleName(PAGE_NAMES[name])
            self.addWidget(page)
        return self._pages[name]

    def _exercise_page(self, exercise_id: str) -> "ExercisePage | None":
        from dip_workshop.ui.pages.exercise_page import ExercisePage

        bridge = self._workbench.bridge
        if bridge is None or not bridge.board.find_live(RecordId(exercise_id), Exercise):
            return None
        if exercise_id not in self._exercise_pages:
            page = ExercisePage(self._workbench, RecordId(exercise_id))
            page.wanted.connect(self.wanted)
            self._exercise_pages[exercise_id] = page
            self.addWidget(page)
        return self._exercise_pages[exercise_id]

    def forget_exercises(self) -> None:
        """Let the pages of exercises go; each is made anew when it is next wanted."""
        for page in self._exercise_pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._exercise_pages.clear()


def _scroll_to_begin(page: QScrollArea) -> None:
    """Show the top of a page, and down to what has the keyboard on it."""
    page.verticalScrollBar().setValue(0)
    # What has just been put on the page may not have made room for itself yet.
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    holder = page.window().focusWidget()
    if holder is not None and holder is not page and page.isAncestorOf(holder):
        page.ensureWidgetVisible(holder, 0, AROUND_FOCUS)

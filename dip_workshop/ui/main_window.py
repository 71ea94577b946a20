"""The window: a side bar, a page, and a line of words; it routes and holds nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.session.carrying import CarriedForward, carry_forward, carry_targets
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.pages.exercise_page import ExercisePage
from dip_workshop.ui.pages.home_page import HomePage
from dip_workshop.ui.sidebar import SideBar
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.choosing import ChoiceDialog

SMALLEST = (960, 640)


class MainWindow(QMainWindow):
    """Shows one page at a time; pages are made when they are first wanted."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setWindowTitle("DIP Workshop")
        self.setMinimumSize(*SMALLEST)
        self.workbench = workbench
        self.side_bar = SideBar(workbench)
        self.messages = MessageBar()
        self.stack = QStackedWidget()
        self.home = HomePage(workbench)
        self.pages: dict[str, QWidget] = {"home": self.home}
        self._exercise_pages: dict[str, ExercisePage] = {}
        self._is_room = False
        self._was_maximised = False
        self._lay_out()
        self._make_actions()
        self.stack.addWidget(self.home)
        self.side_bar.chosen.connect(self.workbench.go)
        workbench.went_to.connect(self.show_page)
        workbench.said.connect(self.messages.say)
        workbench.saved.connect(self._refresh_after_commit)
        workbench.opened.connect(self._forget_exercise_pages)
        self.show_page("home", "")

    # Ways between pages.

    def show_page(self, page: str, exercise_id: str) -> None:
        """Show a page; an exercise's by its id."""
        self._leave_page()
        if page in ("workshop", "exercise") and self.workbench.bridge is None:
            page = "home"
        shown = self._exercise_page(exercise_id) if page == "exercise" else self._page(page)
        if shown is None:
            page, shown = "home", self.home
        self.stack.setCurrentWidget(shown)
        self.side_bar.show_place(page, exercise_id if page == "exercise" else "")
        shown.refresh()  # type: ignore[attr-defined]
        if isinstance(shown, ExercisePage):
            shown.editor.capture.setFocus()

    def show_home(self) -> None:
        """Show all workshops."""
        self.workbench.go("home")

    def show_workshop(self) -> None:
        """Show the page of the open workshop."""
        self.workbench.go("workshop")

    def show_outputs(self) -> None:
        """Show the PDFs that were made."""
        self.workbench.go("outputs")

    def show_help(self) -> None:
        """Show all keys."""
        self.workbench.go("help")

    def new_workshop(self) -> None:
        """Make a workshop and begin with its title."""
        self.workbench.create_workshop()

    def next_exercise(self) -> None:
        """Show the exercise after this one."""
        self._step_exercise(1)

    def previous_exercise(self) -> None:
        """Show the exercise before this one."""
        self._step_exercise(-1)

    # Acts on the page that is shown.

    @property
    def exercise_page(self) -> ExercisePage | None:
        """Return the exercise page that is shown, or None."""
        page = self.stack.currentWidget()
        return page if isinstance(page, ExercisePage) else None

    def undo(self) -> None:
        """Take back the last step of the page."""
        self._undo_or_redo("undo")

    def redo(self) -> None:
        """Do the page's last undone step again."""
        self._undo_or_redo("redo")

    def next_part(self) -> None:
        """Move the keyboard to the next part of the board."""
        if self.exercise_page:
            self.exercise_page.editor.next_part()

    def toggle_outline(self) -> None:
        """Show or hide the outline twin."""
        if self.exercise_page:
            editor = self.exercise_page.editor
            editor.set_outline_visible(not editor.outline.isVisible())

    def zoom_in(self) -> None:
        """Show the board larger."""
        if self.exercise_page:
            self.exercise_page.editor.view.zoom_in()

    def zoom_out(self) -> None:
        """Show the board smaller."""
        if self.exercise_page:
            self.exercise_page.editor.view.zoom_out()

    def fit(self) -> None:
        """Show the whole board."""
        if self.exercise_page:
            self.exercise_page.editor.view.fit()

    def show_commands(self) -> None:
        """Open the menu of commands."""
        if self.exercise_page:
            self.exercise_page.show_commands()

    def toggle_room(self) -> None:
        """Show the board alone, full screen; or everything again."""
        page = self.exercise_page
        if page is None and not self._is_room:
            self.workbench.say("Open an exercise first: its board is what the room will see.")
            return
        self._is_room = not self._is_room
        self.side_bar.setVisible(not self._is_room)
        if self._is_room:
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        elif self._was_maximised:
            self.showMaximized()
        else:
            self.showNormal()
        if page is not None:
            page.set_room(self._is_room)

    def carry_forward(self) -> None:
        """Take what was found here to another exercise and show it there."""
        page, bridge = self.exercise_page, self.workbench.bridge
        if page is None or bridge is None:
            return
        dialog = ChoiceDialog(
            "Carry forward to…", carry_targets(bridge.board, page.scope), parent=self
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        selection, target = page.editor.selection(), dialog.answer()
        done: list[CarriedForward] = []

        def operation(board):  # noqa: ANN001, ANN202
            done.append(carry_forward(board, selection, target))
            return done[-1].board

        if bridge.perform("Carry forward", page.scope, operation):
            arrived = bridge.board.get(done[-1].exercise_id, Exercise)
            self.workbench.go("exercise", arrived.id)
            count = done[-1].count
            texts = "1 text is" if count == 1 else f"{count} texts are"
            self.workbench.say(f"{texts} now on “{arrived.text}”, each tied to where it came from.")

    def import_texts(self) -> None:
        """Read texts from a file, after a preview."""
        from dip_workshop.ui.dialogs.import_file import choose_texts  # noqa: PLC0415

        if self.exercise_page:
            texts = choose_texts(self, self.exercise_page.kind, self.workbench.say)
            if texts:
                self.exercise_page.editor.add_texts(texts)

    def save_pdf(self) -> None:
        """Make a PDF of what is shown, on the paper used last."""
        self._pdf_desk().save_shown(self.exercise_page.scope if self.exercise_page else None)

    def save_all_pdf(self) -> None:
        """Make one PDF of the whole workshop."""
        self._pdf_desk().save_shown(None)

    def choose_pdf(self) -> None:
        """Choose paper and what to print, blank forms among it."""
        if self.exercise_page:
            self._pdf_desk().choose(self.exercise_page.scope)

    # Qt's events.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave the room view on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._is_room:
            self.toggle_room()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep what is typed when the window loses the keyboard: a lid may be closing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            page = self.exercise_page
            if page is not None:
                page.leave()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is typed, then let go of the store."""
        self._leave_page()
        self.workbench.close()
        super().closeEvent(event)

    # How it is put together.

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(right, 1)
        self.setCentralWidget(body)

    def _make_actions(self) -> None:
        for row in WINDOW_ACTIONS:
            action = QAction(row.label, self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(lambda _=False, method=row.method: getattr(self, method)())
            self.addAction(action)

    def _acts(self) -> dict[str, Callable[[], None]]:
        acts = {row.id: getattr(self, row.method) for row in WINDOW_ACTIONS}
        return acts | {"pdf_all": self.save_all_pdf, "pdf_more": self.choose_pdf}

    def _act(self, name: str) -> None:
        self._acts()[name]()

    def _page(self, name: str) -> QWidget:
        if name not in self.pages:
            self.pages[name] = self._make_page(name)
            self.stack.addWidget(self.pages[name])
        return self.pages[name]

    def _make_page(self, name: str) -> QWidget:
        # Imported when first wanted: the first window is painted without them.
        if name == "workshop":
            from dip_workshop.ui.pages.workshop_page import WorkshopPage  # noqa: PLC0415

            page = WorkshopPage(self.workbench)
            page.wanted.connect(self._act)
            return page
        if name == "outputs":
            from dip_workshop.ui.pages.outputs_page import OutputsPage  # noqa: PLC0415

            return OutputsPage(self.workbench)
        from dip_workshop.ui.pages.help_page import HelpPage  # noqa: PLC0415

        return HelpPage()

    def _exercise_page(self, exercise_id: str) -> ExercisePage | None:
        bridge = self.workbench.bridge
        exercise = bridge.board.find(RecordId(exercise_id)) if bridge else None
        if exercise is None or exercise.deleted:
            return None
        if exercise_id not in self._exercise_pages:
            page = ExercisePage(self.workbench, RecordId(exercise_id))
            page.wanted.connect(self._act)
            self._exercise_pages[exercise_id] = page
            self.stack.addWidget(page)
        return self._exercise_pages[exercise_id]

    def _forget_exercise_pages(self) -> None:
        for page in self._exercise_pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._exercise_pages.clear()

    def _leave_page(self) -> None:
        page = self.stack.currentWidget()
        if hasattr(page, "leave"):
            page.leave()

    def _refresh_after_commit(self) -> None:
        self.side_bar.refresh()
        page = self.stack.currentWidget()
        if page is not self.home:
            page.refresh()  # type: ignore[union-attr]

    def _undo_or_redo(self, name: str) -> None:
        page, bridge = self.stack.currentWidget(), self.workbench.bridge
        scope = getattr(page, "scope", None)
        if bridge is None or scope is None:
            return
        can = bridge.session.can_undo if name == "undo" else bridge.session.can_redo
        if can(scope):
            (bridge.undo if name == "undo" else bridge.redo)(scope)

    def _step_exercise(self, step: int) -> None:
        bridge = self.workbench.bridge
        if bridge is None:
            return
        ids = [exercise.id for exercise in exercises_of(bridge.board)]
        here = self.exercise_page.scope if self.exercise_page else None
        place = ids.index(here) + step if here in ids else 0
        if 0 <= place < len(ids):
            self.workbench.go("exercise", ids[place])

    def _pdf_desk(self):  # noqa: ANN202
        from dip_workshop.ui.pdf_desk import PdfDesk  # noqa: PLC0415

        if "pdf_desk" not in self.__dict__:
            self.pdf_desk = PdfDesk(self.workbench, self.messages, self)
        return self.pdf_desk



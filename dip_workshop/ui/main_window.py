"""The window: a side bar, the pages, and a line of words; it carries out the window's actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.page_stack import PageStack
from dip_workshop.ui.sidebar import SideBar
from dip_workshop.ui.window_place import keep_place
from dip_workshop.ui.workbench import Workbench

if TYPE_CHECKING:
    from dip_workshop.ui.pages.exercise_page import ExercisePage
    from dip_workshop.ui.pdf_desk import PdfDesk
    from dip_workshop.widgets.board_editor import BoardEditor

SMALLEST = (960, 640)


class MainWindow(QMainWindow):
    """One method for each row of `WINDOW_ACTIONS`; all else is the pages' own."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setWindowTitle("DIP Workshop")
        self.setMinimumSize(*SMALLEST)
        self.workbench = workbench
        self.side_bar = SideBar(workbench)
        self.pages = PageStack(workbench)
        self.messages = MessageBar(self)
        self._pdf_desk: PdfDesk | None = None
        self._is_room = False
        self._place = self._before_help = ("home", "")
        self._was_maximised = False
        self._lay_out()
        self._make_actions()
        self.side_bar.chosen.connect(workbench.go)
        self.pages.wanted.connect(self.act)
        workbench.went_to.connect(self.show_page)
        workbench.said.connect(self.messages.say)
        workbench.offered.connect(self.messages.offer)
        workbench.saved.connect(self._refresh_after_commit)
        self.show_page("home", "")

    def show_page(self, page: str, exercise_id: str) -> None:
        """Show a page and light its entry in the side bar; what was said belongs to the old one."""
        self.messages.hide()
        if self._is_room:
            self.toggle_room()
        self._place = self.pages.show_page(page, exercise_id)
        if page != "help":
            self._before_help = self._place
        self._escape.setEnabled(page == "help")
        self.side_bar.show_place(*self._place)
        self._place_messages()

    def act(self, action: str) -> None:
        """Carry out an action of the window by its id."""
        row = next(row for row in WINDOW_ACTIONS if row.id == action)
        getattr(self, row.method)()

    @property
    def exercise_page(self) -> "ExercisePage | None":
        """Return the exercise page that is shown, or None."""
        return self.pages.exercise_page

    @property
    def editor(self) -> "BoardEditor | None":
        """Return the editor that is shown, or None."""
        return self.exercise_page.editor if self.exercise_page else None

    # The rows of WINDOW_ACTIONS, in their order.

    def undo(self) -> None:
        """Take back the page's last step; on Home, the last deletion of a workshop."""
        if self.pages.currentWidget() is self.pages.home:
            self.workbench.bring_back_deleted()
            return
        scope, bridge = self.pages.undo_scope(), self.workbench.bridge
        if bridge is not None and scope is not None and bridge.session.can_undo(scope):
            bridge.undo(scope)

    def redo(self) -> None:
        """Do the page's last undone step again."""
        scope, bridge = self.pages.undo_scope(), self.workbench.bridge
        if bridge is not None and scope is not None and bridge.session.can_redo(scope):
            bridge.redo(scope)

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
        """Show all keys, or go back to where one was."""
        self.workbench.go(*(self._before_help if self._place[0] == "help" else ("help",)))

    def new_workshop(self) -> None:
        """Make a workshop and show its page."""
        self.workbench.create_workshop()

    def next_exercise(self) -> None:
        """Show the exercise after this one."""
        self.pages.step_exercise(1)

    def previous_exercise(self) -> None:
        """Show the exercise before this one."""
        self.pages.step_exercise(-1)

    def next_part(self) -> None:
        """Move the keyboard to the next part of the board."""
        if self.editor:
            self.editor.next_part()

    def toggle_outline(self) -> None:
        """Show or hide the outline twin."""
        if self.editor:
            self.editor.set_outline_visible(self.editor.outline.isHidden())

    def toggle_room(self) -> None:
        """Show the board alone, full screen; or everything again."""
        page = self.exercise_page
        if page is None:
            self.workbench.say("Open an exercise first: its board is what the room will see.")
            return
        self._is_room = not self._is_room
        self.side_bar.setVisible(not self._is_room)
        if self._is_room:
            self._was_maximised = self.isMaximized()
            self.messages.hide()
            self.showFullScreen()
        else:
            (self.showMaximized if self._was_maximised else self.showNormal)()
        self._escape.setEnabled(self._is_room)
        page.set_room(self._is_room)

    def zoom_in(self) -> None:
        """Show the board larger."""
        if self.editor:
            self.editor.view.zoom_in()

    def zoom_out(self) -> None:
        """Show the board smaller."""
        if self.editor:
            self.editor.view.zoom_out()

    def fit(self) -> None:
        """Show the whole board."""
        if self.editor:
            self.editor.view.fit()

    def show_commands(self) -> None:
        """Open the menu of commands."""
        if self.exercise_page:
            self.exercise_page.show_commands()

    def carry_forward(self) -> None:
        """Take what was found here to another exercise and show it there."""
        from dip_workshop.ui.carry_desk import carry

        page, bridge = self.exercise_page, self.workbench.bridge
        if page is not None and bridge is not None:
            carry(self.workbench, bridge, page.editor.selection(), self)

    def import_texts(self) -> None:
        """Read texts from a file, after a preview."""
        from dip_workshop.ui.dialogs.import_file import choose_texts

        if self.exercise_page:
            texts = choose_texts(self, self.exercise_page.kind, self.workbench.say)
            if texts:
                self.exercise_page.editor.add_texts(texts)

    def save_pdf(self) -> None:
        """Make a PDF of the exercise that is shown, or of the whole workshop."""
        self.pdf_desk.save_shown(self.exercise_page.scope if self.exercise_page else None)

    def save_all_pdf(self) -> None:
        """Make one PDF of the whole workshop."""
        self.pdf_desk.save_shown(None)

    def choose_pdf(self) -> None:
        """Choose paper and what to print, blank forms among it."""
        if self.exercise_page:
            self.pdf_desk.choose(self.exercise_page.scope)
        else:
            self.save_all_pdf()

    @property
    def pdf_desk(self) -> "PdfDesk":
        """Return the desk that makes PDFs, made when the first is wanted."""
        if self._pdf_desk is None:
            from dip_workshop.ui.pdf_desk import PdfDesk

            self._pdf_desk = PdfDesk(self.workbench, self.messages, self)
        return self._pdf_desk

    # Qt's events.

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep what is typed when the window loses the keyboard: a lid may be closing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.pages.leave()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is typed, stop what is being made, and let go of the store."""
        self.pages.leave()
        keep_place(self, self.workbench.settings)
        if self._pdf_desk is not None:
            self._pdf_desk.close()
        self.workbench.close()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(body)

    def _step_out(self) -> None:
        """Leave the help page, or the room view; but first what is being dragged or typed."""
        editor = self.editor
        if editor is None:
            self.show_help()
        elif editor.view.cancel_gesture():
            return
        elif editor.capture.text():
            editor.capture.left.emit()
        else:
            self.toggle_room()

    def _place_messages(self) -> None:
        """Lay messages over the board, so that the capture bar and the buttons stay free."""
        page = self.exercise_page
        if page is None:
            self.messages.lie_over(self.pages)
        else:
            self.messages.lie_over(page.editor.view, page.zoom_bar)

    def _make_actions(self) -> None:
        for row in WINDOW_ACTIONS:
            action = QAction(row.label, self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(lambda _=False, name=row.id: self.act(name))
            self.addAction(action)
        self._escape = QShortcut(QKeySequence("Escape"), self, self._step_out)
        self._escape.setEnabled(False)

    def _refresh_after_commit(self) -> None:
        self.side_bar.refresh()
        if self.exercise_page is not None and self.exercise_page.is_gone():
            self.workbench.go("workshop")
        elif self.pages.currentWidget() is not self.pages.home:
            self.pages.refresh()

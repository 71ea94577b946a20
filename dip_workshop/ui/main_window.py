"""The window: a side bar, the pages, and a line of words; it carries out the window's actions."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.desk_makers import DESKS, WATCHING
from dip_workshop.ui.going_on import offer_to_go_on
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.system.window_place import keep_place
from dip_workshop.ui.viewer_bar import ViewerBar
from dip_workshop.ui.workbench import Workbench
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.theme import plain_entry

SMALLEST = (820, 460)
WATCH_AFTER_MS = 300
ON_THE_SCREEN_MS = 400
# What an action's id stands for: the desk that does it ("" is the window) and its method.
ACTS = {
    row.id: (row.method.rpartition(".")[0], row.method.rpartition(".")[2]) for row in WINDOW_ACTIONS
}


class MainWindow(WorkshopWindow):
    """Carries out the rows of `WINDOW_ACTIONS`, by itself or by a desk; all else is the pages'.

    `painted` comes once, when the window is on the screen for the first time.
    """

    painted = Signal()

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self.setWindowTitle("DIP Workshop")
        self.setMinimumSize(*SMALLEST)
        self._desks: dict[str, Any] = {}
        self._is_painted = self._is_room = self._has_page = False
        self._place = self._before_help = ("home", "")
        self._was_maximised = False
        self._day = wall_clock.today()
        self._lay_out()
        self._make_actions()
        self.side_bar.chosen.connect(workbench.go)
        self.side_bar.wanted.connect(self.act)
        self.side_bar.menu_wanted.connect(lambda step, at: self.desk("run").show_menu(step, at))
        self.pages.wanted.connect(self.act)
        workbench.went_to.connect(self.show_page)
        say_what_is_told(workbench, self.messages, self.undo)
        workbench.saved.connect(self._refresh_after_commit)
        workbench.kept.connect(lambda sentence: announce(self, sentence))
        workbench.opened.connect(self._guard)
        workbench.file_dropped.connect(lambda path: self.desk("file").look_at(path))

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Show Home at first, unless another page was asked for by then."""
        if visible and not self._has_page:
            self.show_page(*self._place)
        super().setVisible(visible)

    def show_page(self, page: str, exercise_id: str) -> None:
        """Show a page and light its entry in the side bar; what was said belongs to the old one."""
        self._has_page = True
        self.messages.hide()
        if self._is_room:
            self.toggle_room()
        self._place = self.pages.show_page(page, exercise_id)
        if page != "help":
            self._before_help = self._place
        self._escape.setEnabled(page == "help")
        self.side_bar.show_place(*self._place)
        self._place_messages()

    def show_anew(self) -> None:
        """Make the pages of exercises and the room's picture anew: nothing they remember stays."""
        self.pages.forget_exercises()
        if "room" in self._desks:
            self.desk("room").view.begin_anew()
        self.show_page(*self._place)

    def act(self, action: str) -> None:
        """Carry out an action of the window by its id."""
        desk, name = ACTS[action]
        getattr(self.desk(desk), name)()

    def desk(self, name: str) -> Any:
        """Return the desk of a name in DESKS, made when it is first wanted; "" is the window."""
        if name and name not in self._desks:
            self._desks[name] = DESKS[name](self)
        return self._desks[name] if name else self

    # The rows of WINDOW_ACTIONS that are the window's own.

    def undo(self) -> None:
        """Take back the page's last step; on Home what is offered so, or the last deletion."""
        if self.pages.is_home:
            if not self.messages.take_up(tr("Undo")):
                self.workbench.bring_back_deleted()
            return
        scope, bridge = self.pages.undo_scope(), self.workbench.bridge
        if bridge is None or scope is None or not bridge.session.can_undo(scope):
            return
        if words := bridge.undo(scope):
            self.messages.say(words, is_announced=False)

    def redo(self) -> None:
        """Do the page's last undone step again."""
        scope, bridge = self.pages.undo_scope(), self.workbench.bridge
        if bridge is None or scope is None or not bridge.session.can_redo(scope):
            return
        if words := bridge.redo(scope):
            self.messages.say(words, is_announced=False)

    def show_home(self) -> None:
        """Show all workshops."""
        self.workbench.go("home")

    def show_workshop(self) -> None:
        """Show the page of the open workshop."""
        self.workbench.go("workshop")

    def show_outputs(self) -> None:
        """Show the PDFs that were made."""
        self.workbench.go("outputs")

    def show_about_file(self) -> None:
        """Show what the open workshop's file holds."""
        self.workbench.go("about_file")

    def show_safe_keeping(self) -> None:
        """Show the backups."""
        self.workbench.go("safe_keeping")

    def show_help(self) -> None:
        """Show all keys, or go back to where one was."""
        self.workbench.go(*(self._before_help if self._place[0] == "help" else ("help",)))

    def show_about(self) -> None:
        """Show what the program connects to, promises and is made of."""
        self.workbench.go("about")

    def new_workshop(self) -> None:
        """Make a workshop and show its page."""
        self.workbench.create_workshop()

    def next_exercise(self) -> None:
        """Show the exercise after this one."""
        self.pages.step_exercise(1)

    def previous_exercise(self) -> None:
        """Show the exercise before this one."""
        self.pages.step_exercise(-1)

    def toggle_room(self) -> None:
        """Show the board alone, full screen; or everything again."""
        page = self.exercise_page
        if page is None:
            self.workbench.say(tr("Open an exercise first: its board is what the room will see."))
            return
        self._is_room = not self._is_room
        self.side_bar.setVisible(not self._is_room)
        # What was said of the one view does not hold for the other.
        self.messages.hide()
        if self._is_room:
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        else:
            (self.showMaximized if self._was_maximised else self.showNormal)()
        self._escape.setEnabled(self._is_room)
        page.set_room(self._is_room)
        if self._is_room:
            # A window takes a moment to fill the screen.
            QTimer.singleShot(ON_THE_SCREEN_MS, page, self.desk("room").tell_small_letters)

    # Qt's events.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell of the first paint, once what lies in the window has been painted too."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep what is typed when the window loses the keyboard: a lid may be closing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.pages.leave()
        elif event.type() == QEvent.Type.ActivationChange and self._day != wall_clock.today():
            # It was left open overnight: what is due is counted from another day.
            self._day = wall_clock.today()
            self.side_bar.refresh()
            self.pages.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is typed, stop what is being made, and let go of the store."""
        self.pages.leave()
        keep_place(self, self.workbench.settings)
        for desk in self._desks.values():
            if hasattr(desk, "close"):
                desk.close()
        self.workbench.close()
        super().closeEvent(event)

    def _guard(self) -> None:
        """Have each text looked at that is written in the workshop just opened."""
        bridge = self.workbench.bridge
        if bridge is not None:
            bridge.session.on_change(lambda changes: self.desk("guard").look_at(bridge, changes))
            # Its rules are slow to read: neither ahead of the board nor at the first text. The
            # time begins once the page is made, which may take longer than all of it.
            QTimer.singleShot(0, self, self._watch_soon)
            QTimer.singleShot(0, self, self._offer_to_go_on)

    def _offer_to_go_on(self) -> None:
        offer_to_go_on(self.workbench, self.act, self.messages.offer)

    def _watch_soon(self) -> None:
        for name in WATCHING:
            QTimer.singleShot(WATCH_AFTER_MS, self, partial(self.desk, name))

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        column = QVBoxLayout()
        column.setSpacing(0)
        if self.workbench.read_only:
            column.addWidget(ViewerBar(self.workbench.read_only))
        column.addLayout(self.strips)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(body)

    def _step_out(self) -> None:
        """Leave the help page, or the room view; but first what is being dragged or typed."""
        editor = self.editor
        if editor is None:
            self.show_help()
        elif editor.view.cancel_gesture():
            return
        elif editor.capture.is_editing:
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
            action = QAction(plain_entry(row.label), self)
            action.setShortcuts([QKeySequence(key) for key in row.keys])
            action.triggered.connect(lambda _=False, name=row.id: self.act(name))
            self.addAction(action)
        self._escape = QShortcut(QKeySequence("Escape"), self, self._step_out)
        self._escape.setEnabled(False)

    def _refresh_after_commit(self) -> None:
        self.side_bar.refresh()
        if self.pages.is_gone():
            self.workbench.go(*self.pages.way_back())
        elif not self.pages.is_home:
            self.pages.refresh()


def say_what_is_told(workbench: Workbench, messages: MessageBar, undo: Callable[[], None]) -> None:
    """Lay what the pages tell over the board, for as long as it holds."""
    workbench.said.connect(messages.say)
    workbench.offered.connect(messages.offer)
    workbench.told.connect(lambda words: messages.say(words, tr("Undo"), undo))
    workbench.moved_on.connect(messages.pass_by)
    workbench.saved.connect(messages.pass_by)

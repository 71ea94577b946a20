"""The page of the run sheet: its steps, their words, and by the clock when each begins."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.planning import begin_again, set_times, sheet_id
from dip_workshop.core.room.run_sheet import run_sheet_of, started_at
from dip_workshop.core.wording import tr
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.pages.plan_cards import PlansForThisWorkshop
from dip_workshop.ui.pages.scoped_page import ScopedPage
from dip_workshop.ui.pages.scrolling_page import page_column
from dip_workshop.ui.pages.step_form import StepForm
from dip_workshop.ui.pages.step_panel import StepPanel
from dip_workshop.ui.run_sheet.words import day_in_words
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import ask, plain_label
from dip_workshop.widgets.time_field import TimeField, named
from dip_workshop.widgets.typed_undo import forget_typing

ADD_KEY = "Ctrl+Return"
# The times are told in minutes.
TOLD_EVERY_MS = 10_000
# Below this width, at text scale 1, the form of a step stands below the list.
NARROW = 760
LOW_EDGE = 16
TIMES = {"begins_at": tr("Begins at"), "ends_at": tr("Room must be free at")}


class RunSheetPage(ScopedPage):
    """Steps at the left, the chosen one's form beside them; without steps, plans to start from."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._shown: RecordId | None = None
        self._times = {name: TimeField(words) for name, words in TIMES.items()}
        self._panel = StepPanel(self.perform)
        self._form = StepForm(workbench, self.perform)
        self._day = plain_label("", wraps=True)
        self._plans = PlansForThisWorkshop(workbench)
        self._lay_out()
        self._drafts = FormDrafts(workbench, dict(self._times), self)
        self._panel.leaving.connect(self._form.leave)
        self._panel.turned.connect(self.refresh)
        self._panel.entered.connect(self._form.take_keyboard)
        self._panel.removed.connect(workbench.told)
        self._minute = QTimer(self, interval=TOLD_EVERY_MS)
        self._minute.timeout.connect(self._tell_time)
        add = QShortcut(QKeySequence(ADD_KEY), self, self._panel.add)
        add.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def scope(self) -> RecordId:
        """Return the scope of undo on this page: the run sheet, made or yet to be made."""
        bridge = self.workbench.bridge
        return sheet_id(bridge.board) if bridge else RecordId("")

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard as the page comes."""
        return self._panel.list if self._panel.list.count() else self.buttons["first"]

    def refresh(self) -> None:
        """Show the run sheet as it stands, leaving alone what is being typed."""
        bridge = self.workbench.bridge
        if bridge is None:
            return
        board = bridge.board
        is_other, self._shown = bridge.workshop.id != self._shown, bridge.workshop.id
        if is_other:
            self._panel.begin_with(board, self._form.waiting())
        chosen = self._panel.show_steps(board)
        self._day.setText(day_in_words(board, wall_clock.now()))
        self._show_times(board, is_other)
        self._with_steps.setVisible(chosen is not None)
        self._without_steps.setVisible(chosen is None)
        self._plans.show_where(chosen is None)
        self.buttons["keep_plan"].setVisible(chosen is not None)
        self.buttons["again"].setVisible(started_at(board) is not None)
        self.show_ways_back()
        if chosen is not None:
            self._form.show_step(board, chosen)
        if is_other:
            self._drafts.offer()

    def _tell_time(self) -> None:
        """Tell what the time that has gone by means for the steps and their end."""
        bridge = self.workbench.bridge
        if bridge is not None and bridge.workshop.id == self._shown:
            self._panel.show_steps(bridge.board)
            self._day.setText(day_in_words(bridge.board, wall_clock.now()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Go with the time while it is seen."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the time go by unseen."""
        super().hideEvent(event)
        self._minute.stop()

    def leave(self) -> None:
        """Keep what is being typed."""
        self._form.leave()
        for line in self._times.values():
            if line.isModified():
                line.editingFinished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Set the form below the steps where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < applied_look().px(NARROW)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _show_times(self, board: Board, is_other: bool) -> None:
        sheet = run_sheet_of(board)
        for name, line in self._times.items():
            stored = str(getattr(sheet, name)) if sheet else ""
            if line.text() != stored and (is_other or not line.isModified()):
                line.setText(stored)

    def _lay_out(self) -> None:
        body = QWidget()
        column = page_column(body, 12)
        edges = column.contentsMargins()
        # An old laptop's screen is low, and a day has many steps.
        column.setContentsMargins(edges.left(), edges.top(), edges.right(), LOW_EDGE)
        column.addLayout(self._head())
        # What is not there takes no room: then the stretch has all of it.
        column.addWidget(self._planned(), 100)
        column.addWidget(self._unplanned())
        column.addStretch(1)
        self.setWidget(body)

    def _planned(self) -> QWidget:
        self._with_steps = holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._times_row())
        self._beside = QHBoxLayout()
        self._beside.setSpacing(16)
        self._beside.addWidget(self._panel, 2)
        self._beside.addWidget(self._form, 3, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._beside, 1)
        return holder

    def _unplanned(self) -> QWidget:
        self._without_steps = holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        words = tr("No step yet. Begin with one of these plans, or add the first step yourself.")
        column.addWidget(plain_label(words, role="hint", wraps=True))
        first = self._button("first", tr("Add the first step"), "secondary", "add")
        first.clicked.connect(self._panel.add)
        column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._plans)
        return holder

    def _head(self) -> FlowRow:
        row = FlowRow()
        row.addWidget(plain_label(tr("Run sheet"), role="title"))
        row.addStretch()
        for action, label, role in (
            ("undo", tr("Undo"), "quiet"),
            ("redo", tr("Redo"), "quiet"),
            ("keep_plan", tr("Keep as a plan of your own…"), "secondary"),
            ("use_plan", tr("Use a plan…"), "secondary"),
        ):
            made = self._button(action, label, role, action if role == "quiet" else "")
            made.clicked.connect(lambda _=False, a=action: self.wanted.emit(a))
            row.addWidget(made)
        return row

    def _times_row(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(16)
        for name, line in self._times.items():
            line.editingFinished.connect(partial(self._keep_time, name))
            row.addWidget(named(line))
        again = self._button("again", tr("Begin the day anew…"), "quiet")
        again.clicked.connect(self._begin_again)
        row.addWidget(again)
        row.addWidget(self._day)
        row.addStretch()
        return row

    def _button(self, name: str, label: str, role: str, picture: str = "") -> QPushButton:
        self.buttons[name] = made = button(label, role, picture)
        return made

    def _keep_time(self, name: str) -> None:
        line = self._times[name]
        label = tr("Change: {what}", what=TIMES[name])
        if line.isModified() and self.perform(
            label, lambda board: set_times(board, **{name: line.text()})
        ):
            forget_typing(line)
            self._drafts.forget(name)
            self.refresh()

    def _begin_again(self) -> None:
        question = tr("Set every clock of this run sheet back to nothing?")
        more = tr("The texts on the boards stay as they are. Undo brings the times back.")
        label = tr("Begin the day anew")
        if ask(self, label, question, label, tr("Leave it"), more):
            self.perform(label, begin_again)

"""The actions of all workshops: what is due, what is late, who has it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.actions import State, has_owner, is_due_this_week, state_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.agreeing import code_of, day_told, told_of_states
from dip_workshop.store.agreed import Agreed, by_due_date, read_agreed
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.other_workshops import tick
from dip_workshop.ui.pages.action_table import ActionTable, Column, Row
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_entry, plain_label
from dip_workshop.widgets.typed_undo import TypedUndo
from dip_workshop.widgets.wheel import WheelIsThePages

COLUMNS = (
    Column(tr("Due"), 104, keeps_line=True),
    Column(tr("State"), 128),
    Column(tr("Action"), 190, 3),
    Column(tr("Owner"), 110, 1, spare=1),
    Column(tr("Workshop"), 120, 2, spare=2),
    Column(tr("No."), 52, spare=3),
    Column(tr("How we shall know"), 152, 2, spare=4),
)
STATE_AT = 1
# What is shown of them, the first of these unasked.
OPEN, DUE, LATE, NOT_READY, DONE, ALL = "open", "due", "late", "not_ready", "done", "all"
# As Home counts them.
WEEK = "week"
SHOWN = {
    OPEN: (tr("All that is open"), set(State) - {State.DONE}),
    WEEK: (tr("Due this week or overdue"), set(State) - {State.DONE}),
    DUE: (tr("Due soon or late"), {State.SOON, State.LATE}),
    LATE: (tr("Late"), {State.LATE}),
    NOT_READY: (tr("Not ready"), {State.NOT_READY}),
    DONE: (tr("Done"), {State.DONE}),
    ALL: (tr("All"), set(State)),
}
EVERYBODY, NOBODY = "", "?"


class AllActionsPage(ScrollingPage):
    """Actions by due date, those that fit the filters; Enter goes to one in its workshop."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._agreed: tuple[Agreed, ...] = ()
        self._current: RecordId | None = None
        self.table = ActionTable(tr("Actions of all workshops"), COLUMNS, STATE_AT)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _id: self._open())
        self.table.ticked.connect(lambda _id: self._tick())
        body = QWidget()
        column = page_column(body, 12)
        column.addLayout(self._head())
        column.addLayout(self._filters())
        self._count = plain_label("", role="hint", wraps=True)
        column.addWidget(self._count)
        column.addWidget(self.table, 1)
        column.addLayout(self._acts())
        # Where there is no table the rest stays at the top.
        self._blank = QWidget()
        column.addWidget(self._blank, 1)
        self.setWidget(body)

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard: the table, or the filters where it is empty."""
        return self.table if self.table.isVisibleTo(self) else self._which

    def turn_to(self, which: str) -> None:
        """Show all of one kind of SHOWN, whatever was filtered before; "" leaves the filters."""
        if which:
            self._which.setCurrentIndex(self._which.findData(which))
            self._owner.setCurrentIndex(self._owner.findData(EVERYBODY))
            self._words.clear()

    def refresh(self) -> None:
        """Read the actions anew and show those that fit."""
        workbench = self._workbench
        found = workbench.attempt(lambda: workbench.store.ask(read_agreed)) or ()
        self._agreed = tuple(sorted(found, key=by_due_date))
        self._offer_owners()
        self._show()

    def _show(self) -> None:
        today = wall_clock.today()
        fitting = [each for each in self._agreed if self._fits(each)]
        rows = tuple(row_of(each) for each in fitting)
        if self._current not in {row.id for row in rows}:
            self._current = rows[0].id if rows else None
        self.table.setVisible(bool(rows))
        self._blank.setVisible(not rows)
        self.table.show_rows(rows, self._current)
        states = told_of_states([state_of(each.action, today) for each in fitting])
        self._count.setText(self._told(len(rows), states))
        for each in (self._done, self._go):
            each.setEnabled(bool(rows))
        self._name_done()

    def _told(self, count: int, states: str) -> str:
        if not self._agreed:
            return tr("No action in any workshop yet. They are made on a workshop's own page.")
        if not count:
            return tr("No action fits these filters.")
        words = tr_count("{n} action", "{n} actions", count)
        return tr("{count}: {states}", count=words, states=states)

    def _fits(self, agreed: Agreed) -> bool:
        action, owner = agreed.action, self._owner.currentData()
        which, today = self._which.currentData(), wall_clock.today()
        if state_of(action, today) not in SHOWN[which][1]:
            return False
        if which == WEEK and not is_due_this_week(action, today):
            return False
        if owner != EVERYBODY and folded_owner(agreed) != owner:
            return False
        texts = (action.text, action.owner, action.measure, agreed.workshop, agreed.team)
        held = " ".join((*texts, code_of(action))).casefold()
        return all(word in held for word in self._words.text().casefold().split())

    def _find(self) -> Agreed | None:
        return next((each for each in self._agreed if each.action.id == self._current), None)

    def _choose(self, action_id: str) -> None:
        self._current = RecordId(action_id)
        self._name_done()

    def _name_done(self) -> None:
        agreed = self._find()
        is_done = bool(agreed and agreed.action.closed_on)
        label = tr("Open again") if is_done else tr("Mark as done")
        self._done.setText(label)
        self._done.setAccessibleName(label)

    def _open(self) -> None:
        agreed = self._find()
        if agreed is not None:
            self._workbench.open_beside(agreed.workshop_id, "actions", agreed.action.id)

    def _tick(self) -> None:
        agreed = self._find()
        if agreed is not None and tick(self._workbench, agreed):
            self.refresh()

    def _offer_owners(self) -> None:
        known = {folded_owner(each): each.action.owner for each in self._agreed}
        wanted = self._owner.currentData() or EVERYBODY
        entries = [(EVERYBODY, tr("Everybody"))]
        entries += sorted((key, name) for key, name in known.items() if key != NOBODY)
        entries += [(NOBODY, tr("Nobody yet"))] if NOBODY in known else []
        self._owner.blockSignals(True)
        self._owner.clear()
        for key, name in entries:
            self._owner.addItem(plain_entry(name), key)
        self._owner.setCurrentIndex(max(self._owner.findData(wanted), 0))
        self._owner.blockSignals(False)

    def _head(self) -> FlowRow:
        row = FlowRow()
        row.addWidget(plain_label(tr("Actions of all workshops"), role="title", wraps=True))
        row.addStretch()
        made = button(tr("Save as CSV…"), "secondary")
        made.clicked.connect(lambda: self.wanted.emit("actions_csv"))
        row.addWidget(made)
        return row

    def _filters(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(12)
        self._which, self._owner, self._words = QComboBox(), QComboBox(), QLineEdit()
        for key, (label, _) in SHOWN.items():
            self._which.addItem(plain_entry(label), key)
        self._which.setAccessibleName(tr("Which actions"))
        self._owner.addItem(plain_entry(tr("Everybody")), EVERYBODY)
        self._owner.setAccessibleName(tr("Whose actions"))
        for box in (self._which, self._owner):
            WheelIsThePages(box)
            box.currentIndexChanged.connect(lambda _at: self._show())
            row.addWidget(box)
        TypedUndo(self._words)
        self._words.setPlaceholderText(tr("Filter by words, team or workshop"))
        self._words.setAccessibleName(tr("Filter the actions"))
        self._words.textChanged.connect(lambda _text: self._show())
        row.addWidget(self._words)
        return row

    def _acts(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        self._done: QPushButton = button(tr("Mark as done"), "secondary")
        self._done.clicked.connect(self._tick)
        self._go: QPushButton = button(tr("Go to its workshop"), "secondary")
        self._go.clicked.connect(self._open)
        row.addWidget(self._done)
        row.addWidget(self._go)
        row.addStretch()
        return row

    def listed(self) -> tuple[Agreed, ...]:
        """Return what the filters show, in its order."""
        return tuple(each for each in self._agreed if self._fits(each))


def folded_owner(agreed: Agreed) -> str:
    """Return an owner as it is compared, one key for all that have none yet."""
    action = agreed.action
    return " ".join(action.owner.split()).casefold() if has_owner(action) else NOBODY


def row_of(agreed: Agreed) -> Row:
    """Return an action of any workshop as a row."""
    action = agreed.action
    return Row(
        action.id,
        state_of(action, wall_clock.today()),
        (
            day_told(action.due_on) or tr("no date yet"),
            "",
            action.text,
            action.owner or tr("to confirm"),
            agreed.workshop,
            code_of(action),
            action.measure,
        ),
    )

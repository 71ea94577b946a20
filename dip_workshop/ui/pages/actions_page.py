"""The actions of the open workshop: quick to enter, each with where it comes from."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Idea
from dip_workshop.core.room.actions import (
    actions_of,
    add_action,
    bring_back,
    change_action,
    close,
    delete_actions,
    open_again,
    sources_of,
    state_of,
    tie,
    untie,
)
from dip_workshop.core.room.records import Action
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import exercise_of
from dip_workshop.session.agreeing import code_of, day_told
from dip_workshop.session.threads import threads_of
from dip_workshop.session.trails import origins_told, sources_told
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.drafts.places import ACTION_LINES
from dip_workshop.ui.pages.action_form import TEXT, ActionForm
from dip_workshop.ui.pages.action_head import (
    ADD,
    BOARD,
    DELETE,
    DONE,
    NEW,
    TIE,
    UNTIE,
    ActionHead,
    which_source,
)
from dip_workshop.ui.pages.action_table import ActionTable, Column, Row
from dip_workshop.ui.pages.scoped_page import ScopedPage
from dip_workshop.ui.pages.scrolling_page import page_column
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label

COLUMNS = (
    Column(tr("No."), 52),
    Column(tr("State"), 128),
    Column(tr("Action"), 190, 3),
    Column(tr("From"), 120, 2, spare=2),
    Column(tr("Owner"), 110, 1, spare=1),
    Column(tr("Due"), 104, keeps_line=True),
    Column(tr("How we shall know"), 152, 2, spare=3),
)
STATE_AT = 1
TOP = (
    ("undo", tr("Undo"), "quiet"),
    ("redo", tr("Redo"), "quiet"),
    ("all_actions", tr("All workshops"), "quiet"),
    ("actions_csv", tr("Save as CSV…"), "secondary"),
    ("actions_pdf", tr("Save PDF"), "primary"),
)


class ActionsPage(ScopedPage):
    """A form for one action, new or chosen below, and the table of all of them."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._shown: RecordId | None = None
        self._current: RecordId | None = None
        self._sources: tuple[RecordId, ...] = ()
        self._came_from = ""
        self._is_adding = False
        self.head = ActionHead()
        self.head.asked.connect(self._do)
        self.form = ActionForm()
        self.form.left.connect(self._keep)
        self.form.told.connect(workbench.say)
        self.form.finished.connect(self._go_on)
        self.form.escaped.connect(self._step_back)
        self.table = ActionTable(tr("Actions of this workshop"), COLUMNS, STATE_AT)
        self.table.chosen.connect(self.choose)
        self.table.opened.connect(lambda _id: self.form.lines[TEXT].setFocus())
        self.table.ticked.connect(lambda _id: self._tick())
        self.table.unwanted.connect(lambda _id: self._delete())
        self._drafts = FormDrafts(workbench, self.form.typed_in, self, self._about)
        body = QWidget()
        column = page_column(body, 12)
        column.addLayout(_top(self.wanted.emit, self.buttons))
        column.addWidget(self.head)
        column.addWidget(self.form)
        self._none = plain_label(
            tr("No action yet. Type one above, or press F4 on a board with something selected."),
            role="hint",
            wraps=True,
        )
        # It takes what is left where there is no table yet.
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        self.setWidget(body)

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard: the words of the next action."""
        return self.form.lines[TEXT]

    def turn_to(self, record_id: str) -> None:
        """Show one action, such as one that was searched for; or what was begun and not kept."""
        self.refresh()
        if not record_id:
            self._drafts.offer()
        else:
            self.choose(record_id)
            self.table.show_rows(rows_of(self._board), self._current)

    def begin(self, sources: tuple[RecordId, ...], came_from: str = "") -> None:
        """Wait for the words of a new action that comes from these; Escape leads back there."""
        self._sources, self._came_from = sources, came_from
        self._current, self._is_adding = None, True
        self.form.fill(None, is_other=True)
        self.refresh()
        self._drafts.offer()
        self.form.lines[TEXT].setFocus()
        if not self._drafts.kept(TEXT):
            self.form.suggest(words_to_begin_with(self._board, sources))

    def choose(self, action_id: str) -> None:
        """Show an action in the form; what was typed for another is kept first."""
        self.form.leave()
        self._current, self._is_adding = RecordId(action_id), False
        self._fill(is_other=True)
        self._drafts.offer()

    def refresh(self) -> None:
        """Show the workshop's actions as they stand, leaving alone what is being typed."""
        bridge = self.workbench.bridge
        if bridge is None:
            self.form.setEnabled(False)
            return
        self.form.setEnabled(True)
        is_other, self._shown = bridge.workshop.id != self._shown, bridge.workshop.id
        if is_other:
            self._current = action_begun(bridge.board, self._drafts.waiting())
            self._sources, self._came_from = (), ""
        self.show_ways_back()
        rows = rows_of(bridge.board)
        self._none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        if self._action() is None and self._current is not None:
            self._current, is_other = None, True
        self.head.reserve_for(bridge.board, self._sources)
        self.table.show_rows(rows, self._current)
        self._fill(is_other=is_other)
        if is_other:
            self._drafts.offer()

    def leave(self) -> None:
        """Keep what is being typed."""
        self.form.leave()

    @property
    def _board(self) -> Board:
        bridge = self.workbench.bridge
        return bridge.board if bridge else Board()

    def _action(self) -> Action | None:
        return self._board.find_live(self._current, Action)

    def _about(self) -> str:
        return f"{ACTION_LINES}{self._current or 'new'}/"

    def _fill(self, *, is_other: bool) -> None:
        action = self._action()
        self.form.fill(action, is_other=is_other)
        tied = self._tied()
        sources = self._sources if action is None else tied
        told = sources_told(threads_of(self._board), sources) if sources else ""
        more = bool(set(self._sources) - set(tied))
        self.head.show_of(action, told, has_board=bool(self._came_from), has_more=more)

    def _tied(self) -> tuple[RecordId, ...]:
        """Return what the action that is shown comes from."""
        ties = sources_of(self._board, self._current) if self._current else ()
        return tuple(each.from_id for each in ties)

    # What is done.

    def _keep(self, name: str) -> None:
        """Keep a field that was left; the words of a new action make it."""
        values = self.workbench.attempt(lambda: {name: self.form.value(name)})
        if values is None:
            return
        current = self._current
        if current is None:
            # A suggestion may stand there of which no letter was typed.
            if self.form.lines[TEXT].text().strip():
                self._add()
            return
        label = tr("Change an action")
        if self.perform(label, lambda board: change_action(board, current, **values)):
            self.form.was_kept(name)
            self._drafts.forget(name)
            self.refresh()

    def _add(self) -> None:
        values = self.workbench.attempt(
            lambda: {name: self.form.value(name) for name in self.form.typed_in}
        )
        if values is None:
            return
        text, made = values.pop(TEXT), list[RecordId]()

        def operation(board: Board) -> Board:
            board, action_id = add_action(board, text, self._sources, **values)
            made.append(action_id)
            return board

        if self.perform(tr("Add an action"), operation):
            for name in self.form.typed_in:
                self._drafts.forget(name)
                self.form.was_kept(name)
            self._current, self._sources, self._is_adding = made[-1], (), True
            self.refresh()

    def _go_on(self) -> None:
        """Be ready for the next action after one was entered, or go to the table."""
        if self._current is None:
            self.form.lines[TEXT].setFocus()
        elif self._is_adding:
            self.begin((), self._came_from)
        else:
            self.table.setFocus()

    def _step_back(self) -> None:
        """Leave the action that is shown, or go back to the board that one came from."""
        if self._current is not None:
            self.begin((), self._came_from)
        elif self._came_from and not (
            self.form.is_changed(TEXT) and self.form.lines[TEXT].text().strip()
        ):
            self.workbench.go("exercise", self._came_from)

    def _do(self, asked: str) -> None:
        {
            BOARD: self._back_to_board,
            DELETE: self._delete,
            DONE: self._tick,
            NEW: lambda: self.begin((), self._came_from),
            ADD: self._add_typed,
            TIE: self._tie,
            UNTIE: self._untie,
        }[asked]()

    def _tie(self) -> None:
        """Let the action come from what was selected on the board too."""
        action, sources = self._action(), self._sources
        if action is not None and self.perform(
            tr("Tie an action"), lambda board: tie(board, action.id, sources)
        ):
            self._sources = ()
            self.refresh()

    def _untie(self) -> None:
        action, source = self._action(), which_source(self._board, self._tied(), self.window())
        if action is not None and source is not None:
            self.perform(tr("Untie an action"), lambda board: untie(board, action.id, source))

    def _tick(self) -> None:
        action, today = self._action(), wall_clock.today()
        if action is None:
            return
        if action.closed_on:
            self.perform(tr("Open an action again"), lambda b: open_again(b, action.id))
        else:
            self.perform(tr("Close an action"), lambda b: close(b, action.id, today))

    def _delete(self) -> None:
        """Delete the action that is shown, which is the row that is lit, and offer it back."""
        action = self._action()
        if action is None:
            return
        gone = (action.id, *(each.id for each in sources_of(self._board, action.id)))
        if self.perform(tr("Delete an action"), lambda b: delete_actions(b, (action.id,))):
            code, text = code_of(action), shortened(action.text)
            words = tr("{code} “{text}” was deleted.", code=code, text=text)
            self.workbench.offered.emit(words, tr("Undo"), lambda: self._bring_back(gone))

    def _bring_back(self, gone: tuple[RecordId, ...]) -> None:
        if self._board.find(gone[0]) is not None:
            self.perform(tr("Bring an action back"), lambda board: bring_back(board, gone))

    def _add_typed(self) -> None:
        if self.form.lines[TEXT].text().strip():
            self._add()
        self.form.lines[TEXT].setFocus()

    def _back_to_board(self) -> None:
        self.workbench.go("exercise", self._came_from)


def _top(wanted: Callable[[str], None], buttons: dict[str, QPushButton]) -> FlowRow:
    """Return the row above all, and enter its buttons by the names of their acts."""
    row = FlowRow()
    row.addWidget(plain_label(tr("Actions"), role="title"))
    row.addStretch()
    for act, label, role in TOP:
        made = button(label, role, act if act in ("undo", "redo") else "")
        made.clicked.connect(lambda _=False, a=act: wanted(a))
        buttons[act] = made
        row.addWidget(made)
    return row


def words_to_begin_with(board: Board, sources: tuple[RecordId, ...]) -> str:
    """Return the words of one idea that says what to do, such as an option; "" for any other."""
    idea = board.find_live(sources[0], Idea) if len(sources) == 1 else None
    exercise = exercise_of(board, idea.id) if idea else None
    if idea is None or exercise is None or not kind_of(exercise).tells_what_to_do:
        return ""
    return idea.text


def action_begun(board: Board, waiting: Iterable[str]) -> RecordId | None:
    """Return the action in whose fields words wait that are not on the board yet; None for none."""
    ids = (RecordId(about.removeprefix(ACTION_LINES).rstrip("/")) for about in waiting)
    return next((record_id for record_id in ids if board.find_live(record_id, Action)), None)


def rows_of(board: Board) -> tuple[Row, ...]:
    """Return a row for each action of a workshop."""
    threads, today = threads_of(board), wall_clock.today()
    return tuple(
        Row(
            action.id,
            state_of(action, today),
            (
                code_of(action),
                "",
                action.text,
                origins_told(threads, action.id),
                action.owner or tr("to confirm"),
                day_told(action.due_on) or tr("no date yet"),
                action.measure,
            ),
        )
        for action in actions_of(board)
    )

"""The review of a team's old actions: each is done, still open until another day, or dropped."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.identifiable import SIGN_NAMES, find_identifiable
from dip_workshop.core.room.actions import (
    FOLLOW_UPS,
    change_action,
    close,
    delete_actions,
    due_after,
    state_of,
)
from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.agreeing import code_of, day_told, state_in_words
from dip_workshop.store.agreed import Agreed
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.drafts.places import REVIEW_LINES
from dip_workshop.ui.other_workshops import perform_in
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.date_field import DateField
from dip_workshop.widgets.dialog_size import FittedDialog, fit_height, set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo


class ReviewActions(FittedDialog):
    """One action at a time, the one due first ahead; each answer is kept at once."""

    def __init__(
        self, workbench: Workbench, agreed: tuple[Agreed, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._agreed, self._at = workbench, agreed, 0
        self.setWindowTitle(tr("Review old actions"))
        set_smallest(self, 560, 0)
        self._which = plain_label("", role="hint", wraps=True)
        self._text = plain_label("", role="heading", wraps=True)
        self._facts = plain_label("", wraps=True)
        self._where = plain_label("", role="hint", wraps=True)
        self.evidence = QLineEdit()
        self.evidence.setAccessibleName(tr("What was seen since"))
        self.evidence.setPlaceholderText(tr("What was seen since (may stay empty)"))
        TypedUndo(self.evidence)
        self._warning = plain_label("", role="error", wraps=True)
        self._warning.hide()
        self.evidence.textChanged.connect(self._warn)
        self._no_date = plain_label("", role="error", wraps=True)
        self._no_date.hide()
        lines = {EVIDENCE: self.evidence}
        self._drafts = FormDrafts(
            workbench, lines, self, lambda: f"{REVIEW_LINES}{self._action.id}/"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        for label in (self._which, self._text, self._facts, self._where):
            column.addWidget(label)
        column.addWidget(self.evidence)
        column.addWidget(self._warning)
        column.addWidget(plain_label(tr("Still open until"), role="subheading"))
        column.addLayout(self._until())
        column.addWidget(self._no_date)
        column.addLayout(self._answers())
        self._show()

    def _show(self) -> None:
        agreed, action = self._agreed[self._at], self._action
        self._which.setText(tr("{n} of {of}", n=self._at + 1, of=len(self._agreed)))
        self._text.setText(f"{code_of(action)}  {action.text}")
        state = state_in_words(state_of(action, wall_clock.today()))
        owner = action.owner or tr("to confirm")
        due = day_told(action.due_on) or tr("no date yet")
        self._facts.setText(
            tr("{state} · {owner} · due {day}", state=state, owner=owner, day=due)
            if action.due_on
            else tr("{state} · {owner} · {day}", state=state, owner=owner, day=due)
        )
        parts = (agreed.workshop, day_told(agreed.held_on), action.measure)
        self._where.setText(" · ".join(part for part in parts if part))
        # What was begun at an earlier time, and left without an answer, is gone on with.
        self.evidence.setText(self._drafts.kept(EVIDENCE) or action.evidence)
        self.evidence.setFocus()
        if self.isVisible():
            fit_height(self)

    def _warn(self, text: str) -> None:
        """Warn at once: the guard watches the workshop that is open, and this is another one."""
        found = find_identifiable(text)
        signs = dict.fromkeys(SIGN_NAMES[finding.sign] for finding in found)
        words = tr("This may identify somebody: {signs}. Leave it out.", signs=", ".join(signs))
        self._tell(self._warning, words if found else "")

    def _tell(self, label: QLabel, words: str) -> None:
        """Show a sentence, or take its label away, and say it where it has just come."""
        label.setText(words)
        if label.isHidden() == bool(words):
            label.setVisible(bool(words))
            announce(self, words)
            fit_height(self)

    def _until(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        for days in FOLLOW_UPS:
            made = button(tr_count("+{n} day", "+{n} days", days), "secondary")
            made.setAccessibleName(
                tr_count("Still open for {n} day", "Still open for {n} days", days)
            )
            made.setAutoDefault(False)
            made.clicked.connect(lambda _=False, n=days: self._keep_open_for(n))
            row.addWidget(made)
        self.until = DateField(wall_clock.today, is_ahead=True)
        self.until.setAccessibleName(tr("Still open until"))
        self.until.set_day(due_after(wall_clock.today(), 30))
        TypedUndo(self.until)
        self.until.told.connect(partial(self._tell, self._no_date))
        self.until.day_changed.connect(lambda _day: self._tell(self._no_date, ""))
        row.addWidget(self.until)
        keep = button(tr("Keep it open"), "secondary")
        keep.setAutoDefault(False)
        keep.clicked.connect(self._keep_open_until_typed)
        row.addWidget(keep)
        row.addStretch()
        return row

    def _answers(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        row.addStretch()
        for label, role, act in (
            (tr("Stop here"), "quiet", self.reject),
            (tr("Not now"), "quiet", self._go_on),
            (tr("Drop it"), "secondary", self._drop),
            (tr("It is done"), "primary", self._close),
        ):
            made = button(label, role)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _=False, a=act: a())
            row.addWidget(made)
        return row

    def _keep_open_for(self, days: int) -> None:
        self._keep_open_until(due_after(wall_clock.today(), days))

    def _keep_open_until_typed(self) -> None:
        if self.until.settle() and self.until.day:
            self._keep_open_until(self.until.day)
        else:
            self.until.setFocus()

    def _keep_open_until(self, day: str) -> None:
        action_id = self._action.id
        told = tr("{code} is still open until {day}.", code=self._code(), day=day_told(day))
        self._answer(
            tr("Review: still open"),
            lambda board: change_action(board, action_id, due_on=day, **self._seen()),
            told,
        )

    def _close(self) -> None:
        action_id, today = self._action.id, wall_clock.today()

        def operation(board: Board) -> Board:
            return close(change_action(board, action_id, **self._seen()), action_id, today)

        self._answer(tr("Review: done"), operation, tr("{code} is done.", code=self._code()))

    def _drop(self) -> None:
        action_id = self._action.id
        told = tr("{code} was dropped.", code=self._code())
        self._answer(tr("Review: drop"), lambda board: delete_actions(board, (action_id,)), told)

    @property
    def _action(self) -> Action:
        return self._agreed[self._at].action

    def _seen(self) -> dict[str, str]:
        """Return what was seen since; DomainError where it holds what no store can."""
        return {EVIDENCE: clean(self.evidence.text()).text}

    def _code(self) -> str:
        return code_of(self._action)

    def _answer(self, label: str, operation: Callable[[Board], Board], told: str) -> None:
        workshop_id = self._agreed[self._at].workshop_id
        if perform_in(self._workbench, workshop_id, label, operation, told):
            self._drafts.forget(EVIDENCE)
            self._go_on()

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._agreed):
            self._show()
        else:
            self.accept()


EVIDENCE = "evidence"

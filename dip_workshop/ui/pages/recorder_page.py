"""How the workshop went, for the facilitator afterwards: its minutes, its ideas, its people.

It is told from what is there already. The questions at its end are the facilitator's
own: their answers go on no paper and to no room.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.private_notes import PRIVATE_PLACE
from dip_workshop.core.room.recorder import (
    REFLECTIONS,
    Coming,
    StepAsItWent,
    answer_of,
    as_it_went,
    comings,
    reflect,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import workshop_of
from dip_workshop.session.recording import ideas_of
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, empty_layout
from dip_workshop.widgets.lines_field import LinesField
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label

LINES_OF_AN_ANSWER = 3
# At text scale 1, in pixels.
NARROW = 560
COLUMNS = (tr("Step"), tr("Planned"), tr("Took"), tr("Difference"), tr("Ideas"), tr("A minute"))
NO_STEPS = tr("There is no run sheet, so no step has a time. Ideas are counted all the same.")


class RecorderPage(RoomPage):
    """A table of the steps, who came and left, and a few questions to oneself."""

    def __init__(self, workbench: Workbench) -> None:
        hint = tr("Told from what is saved already: the clock, the texts and the people.")
        report = ("short_report", tr("Save the short report"), "primary")
        super().__init__(workbench, tr("How it went"), hint, (report,))
        self._shown: RecordId | None = None
        self._fields: dict[str, LinesField] = {}
        column = self.column
        column.addWidget(plain_label(tr("The steps"), role="heading"))
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(24)
        column.addWidget(_card_around(self._steps))
        column.addWidget(plain_label(tr("Who came and left"), role="heading"))
        self._people = QVBoxLayout()
        column.addWidget(_card_around(self._people))
        column.addWidget(plain_label(tr("To think over, for yourself"), role="heading"))
        promise = tr("Your answers stay with this workshop: on no PDF, and never before a room.")
        column.addWidget(plain_label(promise, role="hint", wraps=True))
        column.addWidget(self._questions())
        column.addStretch(1)
        # As a private note: what is half typed goes into no file that is handed over either.
        about = f"{PRIVATE_PLACE.lstrip('/')}reflection/"
        self._drafts = FormDrafts(workbench, self._fields, self, lambda: about)
        self.first_stop = self.buttons["short_report"]

    def show_board(self, board: Board) -> None:
        """Show the workshop as it stands, leaving alone what is being typed."""
        workbench, root = self.workbench, workshop_of(board)
        steps = workbench.attempt(lambda: workbench.store.steps(root.id)) or ()
        ideas = ideas_of(steps)
        self._show_steps(as_it_went(board, ideas, wall_clock.now()), len(ideas))
        self._show_people(comings(board))
        is_other, self._shown = root.id != self._shown, root.id
        for question, field in self._fields.items():
            if is_other or not (field.hasFocus() and field.is_changed):
                field.set_kept(answer_of(board, question))
        if is_other:
            self._drafts.offer()

    def leave(self) -> None:
        """Keep what is being typed before another page is shown."""
        for question in self._fields:
            self._keep(question)

    def _questions(self) -> QFrame:
        column = QVBoxLayout()
        column.setSpacing(6)
        for key, question in REFLECTIONS.items():
            field = LinesField(question, LINES_OF_AN_ANSWER)
            field.editingFinished.connect(partial(self._keep, key))
            label = plain_label(question, role="subheading", wraps=True)
            label.setBuddy(field)
            self._fields[key] = field
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(8)
        return _card_around(column)

    def _keep(self, question: str) -> None:
        field = self._fields[question]
        if self.workbench.bridge is None or not field.is_changed:
            return
        cleaned = self.workbench.attempt(lambda: clean(field.toPlainText()))
        if cleaned is None:
            return
        text = cleaned.text.strip()
        if self.perform(tr("Answer to yourself"), lambda board: reflect(board, question, text)):
            field.set_kept(text)
            self._drafts.forget(question)

    def _show_steps(self, steps: tuple[StepAsItWent, ...], ideas: int) -> None:
        empty_layout(self._steps)
        if not steps:
            hint = plain_label(NO_STEPS, role="hint", wraps=True)
            self._steps.addWidget(hint, 0, 0, 1, len(COLUMNS))
        rows = [COLUMNS, *(step_in_cells(step) for step in steps)] if steps else []
        for number, cells in enumerate(rows):
            self._add_row(number, cells, is_heading=number == 0)
        total = tr_count("{n} idea was written in all.", "{n} ideas were written in all.", ideas)
        self._steps.addWidget(plain_label(total, wraps=True), 2 * len(rows) + 1, 0, 1, len(COLUMNS))

    def _add_row(self, number: int, cells: Iterable[str], is_heading: bool) -> None:
        for place, words in enumerate(cells):
            label = plain_label(words, role="subheading" if is_heading else "", wraps=True)
            if place:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            # Without an alignment of the cell: a title is broken only where its column ends.
            if self._is_narrow() and not place:
                self._steps.addWidget(label, 2 * number, 0, 1, len(COLUMNS))
            else:
                self._steps.addWidget(label, 2 * number + 1, place)
        self._steps.setColumnStretch(0, 1)

    def _is_narrow(self) -> bool:
        """Return whether a title has no room beside its numbers, and stands above them."""
        return self.width() < applied_look().px(NARROW)

    def _show_people(self, moves: tuple[Coming, ...]) -> None:
        empty_layout(self._people)
        told = [coming_in_words(move) for move in moves]
        for words in told or [tr("Nobody came late or left early, as far as was noted.")]:
            self._people.addWidget(plain_label(words, wraps=True))


def step_in_cells(step: StepAsItWent) -> tuple[str, ...]:
    """Return a step as a row of the table, its difference told by sign and word."""
    planned = tr("{n} min", n=step.step.minutes)
    if not step.has_begun:
        state = tr("skipped") if step.step.is_skipped else tr("not reached")
        return step.step.text, planned, state, "", "", ""
    return (
        step.step.text,
        planned,
        tr("{n} min", n=step.minutes),
        _difference(step.over),
        str(step.ideas),
        str(step.ideas_a_minute) if step.minutes else "",
    )


def coming_in_words(move: Coming) -> str:
    """Return who came or left when, such as "13:37 BL came"."""
    time = f"{move.at.astimezone():%H:%M}"
    name = move.name or tr("somebody")
    if move.has_come:
        return tr("{time} {name} came", time=time, name=name)
    return tr("{time} {name} left", time=time, name=name)


def _difference(minutes: int) -> str:
    if minutes > 0:
        return tr("▲ {n} min over", n=minutes)
    return tr("▼ {n} min under", n=-minutes) if minutes < 0 else tr("as planned")


def _card_around(layout: QGridLayout | QVBoxLayout) -> QFrame:
    card = Card()
    layout.setContentsMargins(20, 16, 20, 16)
    card.setLayout(layout)
    return card

"""The page of one workshop: its facts, who is present, and its exercises."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.catalogue import KINDS
from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.room.run_sheet import run_sheet_of
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import (
    UNTITLED,
    Exercise,
    Participant,
    describe_workshop,
    names_in,
    people_present,
    set_participants,
    set_present,
    workshop_of,
)
from dip_workshop.kinds import ExerciseKind
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import FormDrafts, Line
from dip_workshop.ui.pages.exercise_cards import ExerciseCards
from dip_workshop.ui.pages.old_actions import OldActions
from dip_workshop.ui.pages.plan_cards import PlansForThisWorkshop
from dip_workshop.ui.pages.room_links import RoomLinks
from dip_workshop.ui.pages.run_sheet_card import RunSheetCard
from dip_workshop.ui.pages.scoped_page import ScopedPage
from dip_workshop.ui.pages.scrolling_page import page_column
from dip_workshop.ui.session_bridge import SessionBridge
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, IconLabel, button, forget_pointer
from dip_workshop.widgets.date_field import DateField
from dip_workshop.widgets.flow import CardGrid, FlowRow, set_names
from dip_workshop.widgets.theme import ask, plain_label
from dip_workshop.widgets.typed_undo import TypedUndo, forget_typing
from dip_workshop.widgets.wheel import WheelIsThePages

MOST_PEOPLE = 99
INITIALS = "initials"
NARROWEST_CARD = 250
# Below this width, at text scale 1, the name of a line stands above it.
NARROW_FORM = 640


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the form: the workshop's field, its name, and a hint while it is empty."""

    field: str
    label: str
    placeholder: str


FACTS = (
    Fact("text", tr("Title"), tr("What is this workshop about?")),
    Fact("question", tr("Question"), tr("The one question the room will answer")),
    Fact("team", tr("Team"), tr("Who is it for?")),
    Fact("ward", tr("Ward or place"), tr("Where?")),
    Fact("true_north", tr("True north"), tr("Which of the trust's true norths does it serve?")),
)


class WorkshopPage(ScopedPage):
    """The facts are a form that saves each line when it is left; exercises are cards."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._lines: dict[str, QLineEdit] = {}
        self._is_filling = False
        self._greeted: RecordId | None = None
        self._shown: RecordId | None = None
        body = QWidget()
        column = page_column(body)
        self._title = plain_label("", role="title", wraps=True)
        column.addLayout(self._head())
        self._old = OldActions(workbench)
        self._old.wanted.connect(self.wanted)
        column.addWidget(self._old)
        column.addWidget(self._facts())
        column.addWidget(RoomLinks(self.wanted.emit))
        self._run_sheet = RunSheetCard(workbench)
        column.addWidget(self._run_sheet)
        column.addWidget(plain_label(tr("Exercises"), role="heading"))
        self._drafts = FormDrafts(workbench, self._typed_in(), self)
        self._cards = ExerciseCards(workbench, self)
        self._cards.unwanted.connect(self._remove)
        column.addWidget(self._cards)
        column.addWidget(plain_label(tr("Add an exercise"), role="heading"))
        column.addLayout(_kind_cards(self._add_exercise))
        self._plans = PlansForThisWorkshop(workbench)
        column.addWidget(self._plans)
        column.addSpacing(16)
        self._delete_button = button(tr("Delete workshop…"), "danger")
        self._delete_button.clicked.connect(self._delete)
        column.addWidget(self._delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(body)

    def refresh(self) -> None:
        """Show the workshop as it stands, leaving alone the line that is being typed in."""
        bridge = self.workbench.bridge
        if bridge is None:
            return
        workshop = bridge.workshop
        is_other, self._shown = workshop.id != self._shown, workshop.id
        self._is_filling = True
        self._title.setText(workshop.text)
        for fact in FACTS:
            line = self._lines[fact.field]
            value = str(getattr(workshop, fact.field))
            if line.text() != value and (is_other or not line.isModified()):
                line.setText(value)
        if is_other or not self._date.isModified():
            self._date.set_day(workshop.held_on)
        _show_count(self._count, bridge.board)
        if is_other or not (self._initials.hasFocus() or self._initials.isModified()):
            people = bridge.board.children(workshop.id, Participant)
            self._initials.setText(" ".join(person.text for person in people))
        self._is_filling = False
        holder = self.window().focusWidget()
        self.show_ways_back()
        self._cards.show_all(bridge.board)
        self._old.refresh()
        self._run_sheet.show_sheet(bridge.board)
        self._plans.show_where(self._run_sheet.isHidden())
        if self.window().focusWidget() is not holder and self._delete_button.hasFocus():
            # It is next to what has just been hidden, and nobody meant it.
            self.setFocus()
        if is_other:
            self._drafts.offer()
        if self._greeted != workshop.id and (workshop.text == UNTITLED or is_just_made(bridge)):
            self._greeted = workshop.id
            self.ask_for_title()

    def ask_for_title(self) -> None:
        """Have the keyboard at the title, which typing replaces."""
        self._lines["text"].setFocus()
        self._lines["text"].selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Set the names of the lines above them where there is no room beside them."""
        super().resizeEvent(event)
        set_names(self._form, event.size().width(), NARROW_FORM)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Draw the exercises anew next time: they may be worked on meanwhile."""
        super().hideEvent(event)
        self._cards.forget()

    def leave(self) -> None:
        """Keep the line that is being typed in."""
        for line in (*self._lines.values(), self._initials):
            if line.isModified():
                line.editingFinished.emit()
        self._date.settle()
        self._count.interpretText()

    def _typed_in(self) -> dict[str, Line]:
        boxes: dict[str, Line] = {"held_on": self._date, "head_count": self._count}
        return {**self._lines, **boxes, INITIALS: self._initials}

    def _head(self) -> FlowRow:
        row = FlowRow()
        row.addWidget(self._title)
        row.addStretch()
        for action, label, role in (
            ("undo", tr("Undo"), "quiet"),
            ("redo", tr("Redo"), "quiet"),
            ("new_like_this", tr("New one like this"), "secondary"),
            ("hand_over", tr("Hand over as a file…"), "secondary"),
            ("pdf_all", tr("Save all as PDF"), "primary"),
        ):
            made = button(label, role, action if role == "quiet" else "")
            made.clicked.connect(lambda _=False, a=action: self.wanted.emit(a))
            self.buttons[action] = made
            row.addWidget(made)
        return row

    def _facts(self) -> QFrame:
        card = Card()
        self._form = form = QFormLayout(card)
        form.setContentsMargins(20, 16, 20, 16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for fact in FACTS:
            line = QLineEdit()
            TypedUndo(line, is_kept=False)
            line.setPlaceholderText(fact.placeholder)
            line.setAccessibleName(fact.label)
            line.editingFinished.connect(lambda f=fact: self._keep_fact(f))
            self._lines[fact.field] = line
            form.addRow(plain_label(fact.label), line)
        form.addRow(plain_label(tr("Date")), self._date_row())
        form.addRow(plain_label(tr("People present")), self._people_row())
        return card

    def _date_row(self) -> QWidget:
        self._date = DateField(wall_clock.today)
        self._date.setAccessibleName(tr("Date"))
        TypedUndo(self._date, is_kept=False)
        self._date.told.connect(self.workbench.say)
        self._date.day_changed.connect(self._keep_date)
        self._date.editingFinished.connect(self._keep_date_again)
        return self._date

    def _people_row(self) -> QWidget:
        box = QWidget()
        row = FlowRow(box)
        row.setSpacing(8)
        self._count = QSpinBox()
        WheelIsThePages(self._count)
        self._count.setRange(0, MOST_PEOPLE)
        self._count.setAccessibleName(tr("Head-count"))
        self._count.setKeyboardTracking(False)
        # The style sheet's padding does not reach the line inside a spin box.
        self._count.lineEdit().setTextMargins(8, 0, 0, 0)
        TypedUndo(self._count.lineEdit(), is_kept=False, inside=self._count)
        self._count.valueChanged.connect(self._keep_count)
        self._count.editingFinished.connect(self._keep_count)
        self._initials = QLineEdit()
        TypedUndo(self._initials, is_kept=False)
        self._initials.setPlaceholderText(
            tr("or initials, such as: AK BL CM (never tied to ideas)")
        )
        self._initials.setAccessibleName(tr("Initials of the people present"))
        self._initials.editingFinished.connect(self._keep_initials)
        row.addWidget(self._count)
        row.addWidget(self._initials)
        return box

    def _add_exercise(self, kind: ExerciseKind) -> None:
        made: list[RecordId] = []

        def operation(board: Board) -> Board:
            board, exercise_id = kind.create(board)
            made.append(exercise_id)
            return board

        if self.perform(tr("Add {kind}", kind=kind.title.lower()), operation):
            self.workbench.go("exercise", made[-1])

    def _remove(self, exercise: Exercise) -> None:
        if self.perform(
            tr("Remove {title}", title=exercise.text), lambda board: board.drop(exercise.id)
        ):
            self.workbench.told.emit(
                tr("“{title}” was removed. Undo brings it back, whole.", title=exercise.text)
            )

    def _delete(self) -> None:
        forget_pointer(self._delete_button)
        question = tr("Delete “{title}” with all its exercises?", title=self._title.text())
        more = tr("PDFs already made stay where they are. Undo is offered right afterwards.")
        if ask(self, tr("Delete workshop"), question, tr("Delete workshop"), tr("Keep it"), more):
            self.workbench.delete_workshop()

    def _keep_fact(self, fact: Fact) -> None:
        line = self._lines[fact.field]
        cleaned = self.workbench.attempt(lambda: clean(line.text()))
        if cleaned is not None and not self._is_filling:
            text, label = cleaned.text.strip(), tr("Change: {what}", what=fact.label)
            if self._keep_line(line, label, lambda b: describe_workshop(b, **{fact.field: text})):
                self._drafts.forget(fact.field)

    def _keep_line(self, line: QLineEdit, label: str, operation: Callable[[Board], Board]) -> bool:
        """Make a line's step; where it is refused the words stay in the line, to be mended."""
        is_made = self.perform(label, operation)
        if is_made:
            forget_typing(line)
            self.refresh()
        return is_made

    def _keep_date(self, day: str) -> None:
        change = partial(describe_workshop, held_on=day)
        self._keep_box(self._date, tr("Change the date"), "held_on", change)

    def _keep_date_again(self) -> None:
        """Try once more what was refused, but leave alone what is no date."""
        if not self._date.isModified():
            self._keep_date(self._date.day)

    def _keep_count(self) -> None:
        change = partial(set_present, count=self._count.value())
        self._keep_box(self._count, tr("Change the head-count"), "head_count", change)

    def _keep_box(
        self, box: QSpinBox | DateField, label: str, field: str, change: Callable[[Board], Board]
    ) -> None:
        """Make its step; where it is refused what was typed stays in the box, to be tried again."""
        if not self._is_filling and self.perform(label, change):
            forget_typing(box if isinstance(box, QLineEdit) else box.lineEdit())
            self._drafts.forget(field)
            self.refresh()

    def _keep_initials(self) -> None:
        cleaned = self.workbench.attempt(lambda: clean(self._initials.text()))
        if cleaned is not None and not self._is_filling:
            line, label = cleaned.text, tr("Say who is present")
            if self._keep_line(
                self._initials, label, lambda b: set_participants(b, names_in(b, line))
            ):
                self._drafts.forget(INITIALS)


def is_just_made(bridge: SessionBridge) -> bool:
    """Return whether nothing was done to a workshop since it was made from a plan."""
    sheet = run_sheet_of(bridge.board)
    is_named_by_it = sheet is not None and sheet.text == bridge.workshop.text
    return is_named_by_it and len(bridge.session.heads()) == 1


def _show_count(box: QSpinBox, board: Board) -> None:
    """Show how many are in the room; those who are named are counted, so no fewer can be chosen."""
    people = board.children(workshop_of(board).id, Participant)
    box.setMinimum(sum(not person.left_at for person in people))
    box.setValue(people_present(board))


def _kind_cards(add: Callable[[ExerciseKind], None]) -> CardGrid:
    grid = CardGrid(NARROWEST_CARD)
    for kind in KINDS:
        grid.addWidget(_kind_card(kind, partial(add, kind)))
    return grid


def _kind_card(kind: ExerciseKind, act: Callable[[], None]) -> QFrame:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    heading = QHBoxLayout()
    heading.addWidget(IconLabel(kind.icon, size=24))
    heading.addWidget(plain_label(kind.title, role="subheading"), 1)
    column.addLayout(heading)
    column.addWidget(plain_label(kind.description, role="hint", wraps=True), 1)
    add = button(tr("Add {kind}", kind=kind.title.lower()), "secondary", "add")
    add.clicked.connect(lambda _=False: act())
    column.addWidget(add)
    return card

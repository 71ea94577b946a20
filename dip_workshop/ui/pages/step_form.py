"""The form of one step of a run sheet: what it is called, how long, with what, and the words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from dip_workshop.catalogue import KIND_TITLES
from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import clean
from dip_workshop.core.limits import LONGEST_TYPED_TEXT
from dip_workshop.core.room.planning import change_step, exercise_of_step
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import LEAST_MINUTES, MODES, MOST_MINUTES
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.stepping import do_with
from dip_workshop.ui.drafts.forms import FormDrafts, Line
from dip_workshop.ui.drafts.places import STEP_LINES
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card
from dip_workshop.widgets.flow import set_names
from dip_workshop.widgets.lines_field import LinesField
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo, forget_typing
from dip_workshop.widgets.wheel import WheelIsThePages

Perform = Callable[[str, Callable[[Board], Board]], bool]
TITLE, MINUTES, SAYS, SHOWS = "text", "minutes", "says", "shows"
LABELS = {
    TITLE: tr("Title"),
    MINUTES: tr("Minutes"),
    "kind": tr("Done with"),
    "mode": tr("How the room works"),
    SAYS: tr("What you ask"),
    SHOWS: tr("What the room sees"),
}
LINES_OF_QUESTIONS = 6
# Below this width, at text scale 1, the name of a field stands above it.
NARROW_FORM = 520
TALK = tr("Talk, no exercise")


class StepForm(Card):
    """Saves each field when it is left, as one step of the run sheet's own undo."""

    def __init__(self, workbench: Workbench, perform: Perform) -> None:
        super().__init__()
        self._workbench, self._perform = workbench, perform
        self._step: PlanStep | None = None
        self._is_filling = False
        self.title = self._line(TITLE, tr("What happens in this step?"))
        self._minutes = self._number()
        self._kind, self._mode = self._choice("kind"), self._choice("mode")
        self._says = LinesField(LABELS[SAYS], LINES_OF_QUESTIONS)
        self._says.setPlaceholderText(
            tr("Open questions, such as: What makes that happen? Who else feels this?")
        )
        self._says.editingFinished.connect(self._keep_says)
        self._shows = self._line(SHOWS, tr("Such as: One cause a note"))
        self._connect()
        self._lay_out()
        lines: dict[str, Line] = {
            TITLE: self.title,
            MINUTES: self._minutes,
            SAYS: self._says,
            SHOWS: self._shows,
        }
        self._drafts = FormDrafts(workbench, lines, self, self._about)

    def show_step(self, board: Board, step: PlanStep) -> None:
        """Show a step, leaving alone what is being typed of the same one."""
        is_other = self._step is None or step.id != self._step.id
        self._step = step
        self._is_filling = True
        for line, text in ((self.title, step.text), (self._shows, step.shows)):
            if line.text() != text and (is_other or not line.isModified()):
                line.setText(text)
                # Where it is longer than its field, its beginning tells more than its end.
                line.setCursorPosition(0 if is_other else len(text))
        if is_other or not (self._says.hasFocus() and self._says.is_changed):
            self._says.set_kept(step.says)
        self._minutes.setValue(step.minutes)
        _fill(self._kind, _ways(board), _way_of(board, step))
        _fill(self._mode, tuple(MODES.items()), step.mode)
        self._is_filling = False
        if is_other:
            self._drafts.offer()

    def waiting(self) -> tuple[str, ...]:
        """Return the ids of steps in whose forms something waits that was not kept."""
        return tuple(
            about.removeprefix(STEP_LINES).rstrip("/")
            for about in self._drafts.waiting()
            if about.startswith(STEP_LINES)
        )

    def take_keyboard(self) -> None:
        """Be typed in, with the title to be typed over."""
        self.title.setFocus()
        self.title.selectAll()

    def leave(self) -> None:
        """Keep what is being typed."""
        for line in (self.title, self._shows):
            if line.isModified():
                line.editingFinished.emit()
        self._keep_says()
        self._minutes.interpretText()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Set the names of the fields above them where there is no room beside them."""
        super().resizeEvent(event)
        set_names(self._rows, event.size().width(), NARROW_FORM)

    def _about(self) -> str:
        return f"{STEP_LINES}{self._step.id if self._step else ''}/"

    def _connect(self) -> None:
        self.title.editingFinished.connect(partial(self._keep_line, TITLE, self.title))
        self._shows.editingFinished.connect(partial(self._keep_line, SHOWS, self._shows))
        self._minutes.valueChanged.connect(self._keep_minutes)
        self._kind.activated.connect(self._keep_kind)
        self._mode.activated.connect(self._keep_mode)

    def _lay_out(self) -> None:
        self._rows = form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 16)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (TITLE, self.title),
            (MINUTES, self._minutes),
            ("kind", self._kind),
            ("mode", self._mode),
            (SAYS, self._says),
            (SHOWS, self._shows),
        )
        for name, field in fields:
            label = plain_label(LABELS[name])
            label.setBuddy(field)
            form.addRow(label, field)

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        line = QLineEdit()
        TypedUndo(line, is_kept=False)
        line.setAccessibleName(LABELS[name])
        line.setPlaceholderText(placeholder)
        line.setMaxLength(LONGEST_TYPED_TEXT)
        return line

    def _number(self) -> QSpinBox:
        box = QSpinBox()
        WheelIsThePages(box)
        box.setRange(LEAST_MINUTES, MOST_MINUTES)
        box.setAccessibleName(LABELS[MINUTES])
        box.setKeyboardTracking(False)
        # The style sheet's padding does not reach the line inside a spin box.
        box.lineEdit().setTextMargins(8, 0, 0, 0)
        TypedUndo(box.lineEdit(), is_kept=False, inside=box)
        return box

    def _choice(self, name: str) -> QComboBox:
        field = QComboBox()
        WheelIsThePages(field)
        field.setAccessibleName(LABELS[name])
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(12)
        return field

    def _keep_line(self, name: str, line: QLineEdit) -> None:
        cleaned = self._workbench.attempt(lambda: clean(line.text()))
        if cleaned is not None and self._keep(name, cleaned.text.strip()):
            forget_typing(line)

    def _keep_says(self) -> None:
        if not self._says.is_changed:
            return
        cleaned = self._workbench.attempt(lambda: clean(self._says.toPlainText()))
        if cleaned is not None and self._keep(SAYS, cleaned.text.strip()):
            self._says.set_kept(cleaned.text.strip())

    def _keep_minutes(self) -> None:
        if self._keep(MINUTES, self._minutes.value()):
            forget_typing(self._minutes.lineEdit())

    def _keep_mode(self) -> None:
        self._keep("mode", str(self._mode.currentData()))

    def _keep_kind(self) -> None:
        step, way = self._step, str(self._kind.currentData())
        bridge = self._workbench.bridge
        if step is None or bridge is None:
            return
        exercise = next((e for e in exercises_of(bridge.board) if e.id == way), None)
        if exercise is None:
            self._keep("kind", way)
        else:
            label = tr("Change: {what}", what=LABELS["kind"])
            self._perform(label, lambda board: do_with(board, step.id, exercise.id))

    def _keep(self, name: str, value: str | int) -> bool:
        """Make the field's step; where it is refused the words stay in it, to be mended."""
        step = self._step
        if self._is_filling or step is None:
            return False
        label = tr("Change: {what}", what=LABELS[name])
        is_made = self._perform(label, lambda b: change_step(b, step.id, **{name: value}))
        if is_made:
            self._drafts.forget(name)
        return is_made


def _ways(board: Board) -> tuple[tuple[str, str], ...]:
    """Return what a step can be done with: talk, a kind of exercise, or one that is there."""
    there = ((e.id, tr("On “{title}”", title=e.text)) for e in exercises_of(board))
    return (("", TALK), *KIND_TITLES.items(), *there)


def _way_of(board: Board, step: PlanStep) -> str:
    exercise = exercise_of_step(board, step)
    return exercise.id if exercise is not None else step.kind


def _fill(field: QComboBox, choices: tuple[tuple[str, str], ...], value: str) -> None:
    """Show choices and the one that holds; a value that none has is shown as it is."""
    if value not in dict(choices):
        choices = (*choices, (value, value))
    shown = [(str(field.itemData(n)), field.itemText(n)) for n in range(field.count())]
    if shown != list(choices):
        field.clear()
        for data, words in choices:
            field.addItem(words, data)
    field.setCurrentIndex(field.findData(value))

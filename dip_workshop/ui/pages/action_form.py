"""The fields of one action: its words, its owner, its date, and how the team shall know."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from dip_workshop.core.clean_text import clean
from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.room.actions import FOLLOW_UPS, day_of, due_after
from dip_workshop.core.room.records import Action
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.drafts.forms import Line
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.date_field import DateField
from dip_workshop.widgets.flow import FlowRow, set_names
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo, forget_typing

# Below this width, at text scale 1, the name of a line stands above it.
NARROW_FORM = 640
TEXT, OWNER, DUE, MEASURE, EVIDENCE = "text", "owner", "due_on", "measure", "evidence"
LABELS = {
    TEXT: tr("Action"),
    OWNER: tr("Owner"),
    DUE: tr("Due"),
    MEASURE: tr("How we shall know"),
    EVIDENCE: tr("Evidence"),
}
PLACEHOLDERS = {
    TEXT: tr("Begin with a verb: who will do what?"),
    OWNER: tr("One person or role"),
    MEASURE: tr("What will be different, and where will you see it?"),
    EVIDENCE: tr("What was seen since"),
}


class ActionForm(Card):
    """Fields that tell `left` with the name of each that was left with another value in it.

    Enter goes on to the next field; `finished` comes with Enter in the last of them.
    `told` is a sentence about a date that is none, or that has passed.
    """

    left = Signal(str)
    told = Signal(str)
    finished = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, QLineEdit] = {}
        self.presets: list[QPushButton] = []
        self._is_filling = False
        self._kept_date = self._suggested = ""
        self._form = form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(plain_label(LABELS[TEXT]), self._line(TEXT))
        form.addRow(plain_label(LABELS[OWNER]), self._owner_and_due())
        for name in (MEASURE, EVIDENCE):
            form.addRow(plain_label(LABELS[name]), self._line(name))

    @property
    def typed_in(self) -> dict[str, Line]:
        """Return every field that is typed in, by its name."""
        return {**self.lines, DUE: self.due}

    def value(self, name: str) -> str:
        """Return what stands in a field; DomainError where it holds what no store can."""
        if name == DUE:
            return self.due.day
        return clean(self.lines[name].text()).text.strip()

    def is_changed(self, name: str) -> bool:
        """Return whether a field holds what is not on the board."""
        if name == DUE:
            return self.value(DUE) != self._kept_date
        return self.lines[name].isModified()

    def fill(self, action: Action | None, *, is_other: bool) -> None:
        """Show an action, or none; what is being typed for the same one stays."""
        if is_other or action is not None:
            self._suggested = ""
        with self._filling():
            for name, line in self.lines.items():
                value = str(getattr(action, name)) if action else self._of_none(name)
                if is_other or not (line.isModified() or line.text() == value):
                    line.setText(value)
                    line.setModified(False)
            is_typing = self.due.isModified()
            if is_other or not (is_typing or (action is None and self.is_changed(DUE))):
                self._kept_date = action.due_on if action else ""
                self.due.set_day(self._kept_date)
        # Hidden, it would move the table below, with the row that is about to be clicked.
        self.lines[EVIDENCE].setEnabled(action is not None)

    def suggest(self, text: str) -> None:
        """Begin a new action with words that typing replaces; Enter takes them as they are."""
        self._suggested = text
        self.fill(None, is_other=False)
        self.lines[TEXT].selectAll()

    def was_kept(self, name: str) -> None:
        """Take in that what stands in a field is on the board now."""
        if name == DUE:
            self._kept_date = self.value(DUE)
            if not self.due.isModified():
                forget_typing(self.due)
        else:
            forget_typing(self.lines[name])

    def leave(self) -> None:
        """Tell of every field that holds what is not on the board, as if it were left."""
        self.due.settle()
        for name in self.typed_in:
            self._leave(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go on to the next field by Enter, and tell of Escape."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on(watched)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.escaped.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Set the names of the lines above them where there is no room beside them."""
        super().resizeEvent(event)
        set_names(self._form, event.size().width(), NARROW_FORM)

    def _of_none(self, name: str) -> str:
        return self._suggested if name == TEXT else ""

    def _go_on(self, here: QObject) -> None:
        if here is self.lines[TEXT] and self._suggested:
            self.lines[TEXT].setModified(True)
        if here is self.due and not self.due.settle():
            self.due.complain_again()
            return
        following = {
            self.lines[TEXT]: self.lines[OWNER],
            self.lines[OWNER]: self.due,
            self.due: self.lines[MEASURE],
        }
        if here in following:
            following[here].setFocus()
        elif not self.due.settle():
            self.due.setFocus()
            self.due.complain_again()
        else:
            self.leave()
            self.finished.emit()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        TypedUndo(line, is_kept=False)
        line.setPlaceholderText(PLACEHOLDERS[name])
        line.setAccessibleName(LABELS[name])
        line.installEventFilter(self)
        line.editingFinished.connect(lambda: self._leave(name))
        self.lines[name] = line
        return line

    def _owner_and_due(self) -> QWidget:
        box = QWidget()
        row = FlowRow(box)
        row.setSpacing(8)
        row.addWidget(self._line(OWNER))
        row.addWidget(self._due_row())
        return box

    def _due_row(self) -> QWidget:
        self._make_due()
        box = QWidget()
        row = FlowRow(box)
        row.setSpacing(6)
        row.addWidget(plain_label(LABELS[DUE]))
        row.addWidget(self.due)
        for days in FOLLOW_UPS:
            row.addWidget(self._preset(days))
        row.addWidget(plain_label(tr("days")))
        row.addStretch()
        return box

    def _make_due(self) -> None:
        self.due = DateField(wall_clock.today, is_ahead=True)
        self.due.setAccessibleName(LABELS[DUE])
        TypedUndo(self.due, is_kept=False)
        self.due.installEventFilter(self)
        self.due.told.connect(self.told)
        self.due.day_changed.connect(self._take_due)
        self.due.editingFinished.connect(lambda: self._leave(DUE))

    def _take_due(self, day: str) -> None:
        self._leave(DUE)
        due = day_of(day)
        if due is not None and due < wall_clock.today():
            self.told.emit(tr("{day} has passed already.", day=iso_date_in_words(day)))

    def _preset(self, days: int) -> QPushButton:
        made = button(f"+{days}", "quiet")
        made.setAccessibleName(tr_count("Due in {n} day", "Due in {n} days", days))
        made.clicked.connect(lambda: self._set_due(due_after(wall_clock.today(), days)))
        self.presets.append(made)
        return made

    def _set_due(self, day: str) -> None:
        """Take a date that was chosen, and go on to the field after it."""
        self.due.choose_day(day)
        self.lines[MEASURE].setFocus()

    def _leave(self, name: str) -> None:
        if not self._is_filling and self.is_changed(name):
            self.left.emit(name)

    @contextmanager
    def _filling(self) -> Iterator[None]:
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False

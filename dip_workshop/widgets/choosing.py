"""Small dialogs that ask one thing: a text, or one of many choices that typing narrows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.kinds import NEW_PREFIX, Choice
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import FittedDialog, fit_height, height_of_rows, set_smallest
from dip_workshop.widgets.draft_pace import DraftPace
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label, plain_title
from dip_workshop.widgets.typed_undo import TypedUndo
from dip_workshop.widgets.unfinished import Unfinished
from dip_workshop.widgets.unfinished_offer import UnfinishedOffer

VALUE = Qt.ItemDataRole.UserRole


# A line in a field at scale 1, and how many letters it has room for, give or take.
LINE_PX, LETTERS_A_LINE = 22, 46
FEWEST_LINES, MOST_LINES = 3, 8
LEAST_LIST_PX = 110


def nothing_against(_answer: str) -> str:
    """Return "": every answer can be taken."""
    return ""


class TextDialog(FittedDialog):
    """Ask for a text; Enter takes it, Shift+Enter breaks the line, Escape leaves all as it was.

    What is typed is remembered as it comes, and is offered below the text when the
    same is asked next: no word is lost by Escape or a crash, and none takes the
    place of what is on the board unasked. `refusal` returns why an
    answer cannot be taken: it is then said here, above the words to be mended.
    """

    def __init__(
        self,
        prompt: str,
        initial: str,
        parent: QWidget | None = None,
        *,
        subject: str = "",
        unfinished: Unfinished | None = None,
        refusal: Callable[[str], str] = nothing_against,
        accept_label: str = "",
        leave_label: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain_title(prompt))
        set_smallest(self, 460, 0)
        self._initial, self._unfinished, self._why_not = initial, unfinished, refusal
        self._refusal = plain_label("", role="error", wraps=True)
        self._refusal.hide()
        self.field = QPlainTextEdit(initial)
        self.field.setAccessibleName(prompt)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(applied_look().px(LINE_PX * lines_for(initial)))
        self.field.selectAll()
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self._pace = DraftPace(self._note, self)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(prompt, role="subheading", wraps=True))
        self._subject = plain_label("", role="hint", wraps=True)
        column.addWidget(self._subject)
        # The words themselves stand in the field.
        self.say_subject("" if is_text_of(subject, initial) else subject)
        column.addWidget(self._refusal)
        column.addWidget(self.field)
        if unfinished is not None and unfinished.earlier:
            offer = UnfinishedOffer()
            column.addWidget(offer)
            offer.offer(unfinished, self._put)
        column.addLayout(dialog_buttons(self, accept_label or tr("Keep"), leave_label=leave_label))
        self.field.textChanged.connect(self._pace.typed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Give the field the keyboard: Qt would give it to a button, which a space presses."""
        super().showEvent(event)
        self.field.setFocus()

    def answer(self) -> str:
        """Return what was typed, without the blanks round it."""
        return self.field.toPlainText().strip()

    def done(self, result: int) -> None:
        """Close; what was typed is remembered until whoever asked has made something of it."""
        self._pace.now()
        super().done(result)

    def reject(self) -> None:
        """Close without an answer; what was typed is offered when the same is asked next."""
        super().reject()
        if self._unfinished is not None:
            self._unfinished.leave(self._changed())

    def say_subject(self, subject: str) -> None:
        """Say below the question what it is about, where it is about one thing."""
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))

    def accept(self) -> None:
        """Close with the answer, or say why it cannot be taken."""
        if self.is_refused():
            return
        super().accept()
        if self._unfinished is not None:
            self._unfinished.settle(self.answer())

    def is_refused(self) -> bool:
        """Return whether the answer cannot be taken, having said why."""
        refused = self._why_not(self.answer())
        self._refusal.setText(refused)
        self._refusal.setVisible(bool(refused))
        if refused:
            fit_height(self)
            self.field.setFocus()
            announce(self.field, refused)
        return bool(refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the text on Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def begin_anew(self) -> None:
        """Empty the field for another answer."""
        self._initial = ""
        self.field.clear()
        self._pace.now()
        self.field.setFocus()

    def _note(self) -> None:
        if self._unfinished is not None:
            self._unfinished.note(self._changed())

    def _changed(self) -> str:
        """Return what is typed, "" where that is what stood there."""
        typed = self.field.toPlainText()
        return "" if typed == self._initial else typed

    def _put(self, text: str) -> None:
        # By the field's own hands, so that its Undo brings back what stood there.
        self.field.selectAll()
        self.field.insertPlainText(text)
        self.field.setFocus()


class ChoiceDialog(FittedDialog):
    """Ask for one of many: type to narrow, arrows to pick, Enter to take.

    What holds `now` is marked, and chosen as long as nothing is typed.
    """

    def __init__(
        self,
        prompt: str,
        choices: tuple[Choice, ...],
        new_label: str = "",
        parent: QWidget | None = None,
        subject: str = "",
        now: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain_title(prompt))
        set_smallest(self, 460, 0)
        self._choices, self._now = choices, now
        self._new_label = new_label
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type to find"))
        self.field.setAccessibleName(tr("Type to find"))
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.accept)
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self.list = text_list(prompt)
        self.list.itemActivated.connect(lambda _item: self.accept())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(prompt, role="subheading", wraps=True))
        _add_subject(column, subject)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(dialog_buttons(self, tr("Choose")))
        self._narrow("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Stand as high as the list is, as far as a small laptop has room."""
        super().showEvent(event)
        if not event.spontaneous():
            wanted = max(height_of_rows(self.list), applied_look().px(LEAST_LIST_PX))
            fit_height(self, wanted - self.list.sizeHint().height())

    def answer(self) -> str:
        """Return the chosen value; a new one has `NEW_PREFIX` before what was typed."""
        item = self.list.currentItem()
        return str(item.data(VALUE)) if item is not None else ""

    def accept(self) -> None:
        """Close with the choice, as long as there is one."""
        if self.answer():
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys walk the list while the field keeps the caret."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                last = self.list.count() - 1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))
                # The caret stays in the field: of the row a screen reader would hear nothing.
                announce(self.list, self.list.currentItem().text() if last >= 0 else "")
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        found = matching(self._choices, typed)
        for choice in found:
            mark = tr("as it is now") if self._now and choice.value == self._now else ""
            item = QListWidgetItem("  ·  ".join(filter(None, (choice.label, mark, choice.detail))))
            item.setData(VALUE, choice.value)
            self.list.addItem(item)
        if self._new_label and typed.strip():
            item = QListWidgetItem(f"{self._new_label}: {typed.strip()}")
            item.setData(VALUE, NEW_PREFIX + typed.strip())
            self.list.addItem(item)
        if not self.list.count():
            self._say_why_empty(typed)
        values = [] if typed else [choice.value for choice in found]
        self.list.setCurrentRow(values.index(self._now) if self._now in values else 0)

    def _say_why_empty(self, typed: str) -> None:
        if typed.strip():
            why = tr("Nothing here has these words")
        elif self._new_label:
            why = tr("Nothing here yet: type a name to make the first")
        else:
            why = tr("There is nothing to choose from yet")
        item = QListWidgetItem(why)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(VALUE, "")
        self.list.addItem(item)


def matching(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """Return the choices that hold every typed word; those that begin with it come first."""
    words = typed.casefold().split()
    found = [c for c in choices if all(w in f"{c.label} {c.detail}".casefold() for w in words)]
    return tuple(sorted(found, key=lambda c: not c.label.casefold().startswith(typed.casefold())))


def lines_for(initial: str) -> int:
    """Return how many lines a field has: those of its text and one more, within bounds."""
    lines = sum(1 + len(line) // LETTERS_A_LINE for line in initial.split("\n"))
    return min(max(lines + 1, FEWEST_LINES), MOST_LINES)


def is_text_of(subject: str, initial: str) -> bool:
    """Return whether what a question is about is the text in its field, or that with a number."""
    return bool(initial.strip()) and f" {subject}".endswith(f" {shortened(initial)}")


def accepted(dialog: QDialog) -> bool:
    """Ask and return whether the answer was given; the dialog can be read until the next event."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def _add_subject(column: QVBoxLayout, subject: str) -> None:
    """Say below the question what it is about, where it is about one thing."""
    if subject:
        column.addWidget(plain_label(subject, role="hint", wraps=True))


def dialog_buttons(
    dialog: QDialog,
    accept_label: str,
    beside: QPushButton | None = None,
    *,
    leave_label: str = "",
) -> FlowRow:
    """Return a row with Cancel and the button that takes the answer, another one at its left."""
    cancel = button(leave_label or tr("Cancel"), "secondary")
    cancel.clicked.connect(dialog.reject)
    accept = button(accept_label, "primary")
    accept.setDefault(True)
    accept.clicked.connect(dialog.accept)
    row = FlowRow()
    if beside is not None:
        row.addWidget(beside)
    row.addStretch()
    row.addWidget(cancel)
    row.addWidget(accept)
    return row

"""Small dialogs that ask one thing: a text, or one of many choices that typing narrows."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.wording import tr
from dip_workshop.kinds import NEW_PREFIX, Choice
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.draft_pace import DraftPace
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label, plain_title
from dip_workshop.widgets.typed_undo import TypedUndo

VALUE = Qt.ItemDataRole.UserRole


class WaitingText(NamedTuple):
    """What was typed for a question before and not kept, and how it is remembered."""

    text: str
    remember: Callable[[str], None]


def nothing_remembered(_text: str) -> None:
    """Remember nothing: what is typed is meant for this moment alone."""


def nothing_against(_answer: str) -> str:
    """Return "": every answer can be taken."""
    return ""


NOTHING_WAITS = WaitingText("", nothing_remembered)


class TextDialog(QDialog):
    """Ask for a text; Enter takes it, Shift+Enter breaks the line, Escape leaves all as it was.

    What is typed is remembered as it comes, and stands here again when the same
    is asked next: no word is lost by Escape or a crash. `refusal` returns why an
    answer cannot be taken: it is then said here, above the words to be mended.
    """

    def __init__(
        self,
        prompt: str,
        initial: str,
        parent: QWidget | None = None,
        subject: str = "",
        waiting: WaitingText = NOTHING_WAITS,
        refusal: Callable[[str], str] = nothing_against,
        accept_label: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain_title(prompt))
        self.setMinimumWidth(460)
        self._initial, self._waiting, self._why_not = initial, waiting, refusal
        self._remembered = waiting.text
        self._refusal = plain_label("", role="error", wraps=True)
        self._refusal.hide()
        self.field = QPlainTextEdit(initial)
        self.field.setAccessibleName(prompt)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(applied_look().px(110))
        self.field.selectAll()
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self._pace = DraftPace(self._remember, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(prompt, role="subheading", wraps=True))
        _add_subject(column, subject)
        if waiting.text:
            column.addLayout(self._bring_back(waiting.text))
        column.addWidget(self._refusal)
        column.addWidget(self.field)
        column.addLayout(dialog_buttons(self, accept_label or tr("Keep")))
        self.field.textChanged.connect(self._pace.typed)
        self.field.setFocus()

    def answer(self) -> str:
        """Return what was typed, without the blanks round it."""
        return self.field.toPlainText().strip()

    def done(self, result: int) -> None:
        """Close; what was typed is remembered until whoever asked has made something of it."""
        self._pace.now()
        super().done(result)

    def accept(self) -> None:
        """Close with the answer, or say why it cannot be taken."""
        refused = self._why_not(self.answer())
        if not refused:
            super().accept()
            return
        self._refusal.setText(refused)
        self._refusal.show()
        # Qt makes no dialog higher for a sentence that wraps.
        if layout := self.layout():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))
        self.field.setFocus()
        announce(self.field, refused)

    def _remember(self) -> None:
        typed = self.field.toPlainText()
        worth_it = "" if typed == self._initial else typed
        if worth_it != self._remembered:
            self._remembered = worth_it
            self._waiting.remember(worth_it)

    def _bring_back(self, text: str) -> FlowRow:
        """Put what was typed before into the field, and return a row that says so."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        told = plain_label(tr("Recovered text: this was typed here before."), role="hint")
        begin_again = button(tr("Begin again"), "quiet")
        row = FlowRow()
        row.addWidget(told)
        row.addStretch()
        row.addWidget(begin_again)
        begin_again.clicked.connect(lambda: self._begin_again(told, begin_again))
        return row

    def _begin_again(self, *gone: QWidget) -> None:
        # By the field's own hands, so that its Undo brings the words back.
        self.field.selectAll()
        self.field.insertPlainText(self._initial)
        self.field.selectAll()
        self.field.setFocus()
        for widget in gone:
            widget.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the text on Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)


class ChoiceDialog(QDialog):
    """Ask for one of many: type to narrow, arrows to pick, Enter to take."""

    def __init__(
        self,
        prompt: str,
        choices: tuple[Choice, ...],
        new_label: str = "",
        parent: QWidget | None = None,
        subject: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain_title(prompt))
        self.setMinimumSize(460, 420)
        self._choices = choices
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
        for choice in matching(self._choices, typed):
            shown = f"{choice.label}  ·  {choice.detail}" if choice.detail else choice.label
            item = QListWidgetItem(shown)
            item.setData(VALUE, choice.value)
            self.list.addItem(item)
        if self._new_label and typed.strip():
            item = QListWidgetItem(f"{self._new_label}: {typed.strip()}")
            item.setData(VALUE, NEW_PREFIX + typed.strip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)


def matching(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """Return the choices that hold every typed word; those that begin with it come first."""
    words = typed.casefold().split()
    found = [c for c in choices if all(w in f"{c.label} {c.detail}".casefold() for w in words)]
    return tuple(sorted(found, key=lambda c: not c.label.casefold().startswith(typed.casefold())))


def accepted(dialog: QDialog) -> bool:
    """Ask and return whether the answer was given; the dialog can be read until the next event."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == QDialog.DialogCode.Accepted


def _add_subject(column: QVBoxLayout, subject: str) -> None:
    """Say below the question what it is about, where it is about one thing."""
    if subject:
        column.addWidget(plain_label(subject, role="hint", wraps=True))


def dialog_buttons(dialog: QDialog, accept_label: str) -> FlowRow:
    """Return a row with Cancel and the button that takes the answer."""
    cancel = button(tr("Cancel"), "secondary")
    cancel.clicked.connect(dialog.reject)
    accept = button(accept_label, "primary")
    accept.setDefault(True)
    accept.clicked.connect(dialog.accept)
    row = FlowRow()
    row.addStretch()
    row.addWidget(cancel)
    row.addWidget(accept)
    return row

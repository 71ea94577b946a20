"""Small dialogs that ask one thing: a text, or one of many choices that typing narrows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
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
from dip_workshop.widgets.unfinished import Unfinished
from dip_workshop.widgets.unfinished_offer import UnfinishedOffer

VALUE = Qt.ItemDataRole.UserRole


def nothing_against(_answer: str) -> str:
    """Return "": every answer can be taken."""
    return ""


class TextDialog(QDialog):
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
        subject: str = "",
        unfinished: Unfinished | None = None,
        refusal: Callable[[str], str] = nothing_against,
        accept_label: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(plain_title(prompt))
        self.setMinimumWidth(460)
        self._initial, self._unfinished, self._why_not = initial, unfinished, refusal
        self._refusal = plain_label("", role="error", wraps=True)
        self._refusal.hide()
        self.field = QPlainTextEdit(initial)
        self.field.setAccessibleName(prompt)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(applied_look().px(110))
        self.field.selectAll()
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self._pace = DraftPace(self._note, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(prompt, role="subheading", wraps=True))
        _add_subject(column, subject)
        column.addWidget(self._refusal)
        column.addWidget(self.field)
        if unfinished is not None and unfinished.earlier:
            offer = UnfinishedOffer()
            column.addWidget(offer)
            offer.offer(unfinished, self._put)
        column.addLayout(dialog_buttons(self, accept_label or tr("Keep")))
        self.field.textChanged.connect(self._pace.typed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Give the field the keyboard: Qt would give it to a button, which a space presses."""
        super().showEvent(event)
        self._fit()
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

    def accept(self) -> None:
        """Close with the answer, or say why it cannot be taken."""
        refused = self._why_not(self.answer())
        if not refused:
            super().accept()
            if self._unfinished is not None:
                self._unfinished.settle(self.answer())
            return
        self._refusal.setText(refused)
        self._refusal.show()
        self._fit()
        self.field.setFocus()
        announce(self.field, refused)

    def _fit(self) -> None:
        """Grow to what is shown: Qt makes no dialog higher for a sentence that wraps."""
        if layout := self.layout():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the text on Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)

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

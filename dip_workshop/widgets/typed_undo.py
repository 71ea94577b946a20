"""Undo and redo of what is being typed in a field: word by word, and on every platform's keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

# PySide makes a class when it is first imported.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

Field = QLineEdit | QPlainTextEdit
HEARD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class TypedUndo(QObject):
    """Gives a field an undo of its own that goes by words; Qt's takes back all that was typed.

    Where the field has nothing to take back or to do again, the key is the page's; with
    `is_kept` only as long as the field is empty: nobody who is typing means the board.
    What was taken back on the page after the field's own words is done again ahead of them.
    """

    def __init__(
        self, field: Field, is_kept: bool = True, inside: "QAbstractSpinBox | None" = None
    ) -> None:
        super().__init__(field)
        self._field = field
        self._is_kept = is_kept
        self._passed_on = 0
        if isinstance(field, QPlainTextEdit):
            # A margin that was set counts as a step, which would be the first to take back.
            field.document().clearUndoRedoStacks()
        # A spin box has the keyboard itself, for the field inside it.
        (inside or field).installEventFilter(self)
        edited = field.textEdited if isinstance(field, QLineEdit) else field.textChanged
        edited.connect(self._part_words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claim the keys that mean the field's own words, and act on them."""
        if not isinstance(event, QKeyEvent) or event.type() not in HEARD:
            return super().eventFilter(watched, event)
        if not is_undo_or_redo(event):
            return super().eventFilter(watched, event)
        is_undo = event.matches(QKeySequence.StandardKey.Undo)
        is_own = self._has_own(is_undo) or (self._is_kept and bool(_text_of(self._field)))
        event.setAccepted(is_own)
        if event.type() == QEvent.Type.ShortcutOverride and not is_own:
            self._passed_on = max(self._passed_on + (1 if is_undo else -1), 0)
        elif event.type() == QEvent.Type.KeyPress and is_own:
            (self._field.undo if is_undo else self._field.redo)()
        return True

    def _has_own(self, is_undo: bool) -> bool:
        field = self._field
        holder = field if isinstance(field, QLineEdit) else field.document()
        if is_undo:
            return holder.isUndoAvailable()
        return holder.isRedoAvailable() and not self._passed_on

    def _part_words(self) -> None:
        """Have what comes after a blank taken back by itself: both kinds of field join letters."""
        self._passed_on = 0
        field = self._field
        if isinstance(field, QLineEdit):
            place = field.cursorPosition()
            if field.text()[:place][-1:].isspace():
                # Qt begins another step where the caret has moved meanwhile.
                field.setCursorPosition(place - 1)
                field.setCursorPosition(place)
        elif field.toPlainText()[: field.textCursor().position()][-1:].isspace():
            # Qt joins letters to those before them only in a document that counts as modified.
            field.document().setModified(False)


def forget_typing(field: QLineEdit) -> None:
    """Begin the undo of a field anew: what stands in it was kept, and its step is the page's."""
    place = field.cursorPosition()
    field.setText(field.text())
    field.setCursorPosition(place)


def is_undo_or_redo(event: QKeyEvent) -> bool:
    """Return whether a key means to take back or to do again, on any platform."""
    is_ctrl_y = (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
    keys = QKeySequence.StandardKey
    return is_ctrl_y or event.matches(keys.Undo) or event.matches(keys.Redo)


def _text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

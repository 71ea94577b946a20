"""A field for a few lines of a form, which tells when it is left, as a field of one line does."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.typed_undo import TypedUndo

PADDING = 12


class LinesField(QPlainTextEdit):
    """Takes plain text; Tab goes on to the next field. `is_changed` until `set_kept` says it is."""

    editingFinished = Signal()  # noqa: N815 - as every field of Qt has it

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines, self._kept = lines, ""
        TypedUndo(self, is_kept=False)
        self._fit()

    @property
    def is_changed(self) -> bool:
        """Return whether it holds something else than what was kept."""
        return self.toPlainText() != self._kept

    def set_kept(self, text: str) -> None:
        """Show what is kept; where it stands there already, the caret stays."""
        self._kept = text
        if self.is_changed:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self.document().clearUndoRedoStacks()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Be as high as its lines are in other letters."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(self._lines * line + applied_look().px(PADDING))

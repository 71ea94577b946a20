"""The slim bar that finds on a board, and which rows of an outline fit what is typed in it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dip_workshop.core.folding import folded, holds_words
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.kinds import OutlineRow
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.typed_undo import TypedUndo

Rows = tuple[OutlineRow, ...]
HEARD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """A field with its count; Enter asks for the next match, Shift+Enter for the one before."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._has_parts = False

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Come or go; what stands in it is made at the first coming: most boards are not searched.

        It takes three milliseconds of the time in which a board opens.
        """
        if visible and not self._has_parts:
            self._has_parts = True
            self._make_parts()
        super().setVisible(visible)

    def _make_parts(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find: words, tags…"))
        self.field.setAccessibleName(tr("Find on this board"))
        self.field.setMaximumWidth(420)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        TypedUndo(self.field)
        self.count = plain_label("", role="hint")
        self._back = button(tr("Previous"), "quiet")
        self._next = button(tr("Next"), "quiet")
        close = button(tr("Close"), "quiet")
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.field, 3)
        row.addWidget(self.count)
        row.addStretch(1)
        for each in (self._back, self._next, close):
            row.addWidget(each)

    def say(self, words: str, can_step: bool) -> None:
        """Say how many there are, and offer to go to them."""
        self.count.setText(words)
        self.count.setAccessibleName(words)
        self._back.setEnabled(can_step)
        self._next.setEnabled(can_step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Step on Enter; leave on Escape, ahead of whatever else Escape means."""
        if isinstance(event, QKeyEvent) and event.type() in HEARD and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Act on a key of the bar's own; claim Escape ahead of the window's shortcut."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return True
        if event.key() in ENTER and event.type() == QEvent.Type.KeyPress:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if is_back else 1)
            return True
        return False


def matching_rows(rows: Rows, asked: str) -> tuple[RecordId, ...]:
    """Return the places whose title and marks hold every word that was typed, in their order."""
    words = folded(asked).split()
    if not words:
        return ()
    return tuple(row.id for row in rows if holds_words(" ".join((row.title, *row.marks)), words))


def with_parents(rows: Rows, places: tuple[RecordId, ...]) -> Rows:
    """Return the rows of these places and of all that they stand below."""
    wanted = set(places)
    kept: list[OutlineRow] = []
    depth = 0
    for row in reversed(rows):
        if row.id in wanted or row.depth < depth:
            kept.append(row)
            depth = row.depth
    return tuple(reversed(kept))

"""Ask in which order some things stand, and a text about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.kinds import Choice
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.choosing import TextDialog, nothing_against
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import fit_height, height_of_rows
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label, plain_tooltip
from dip_workshop.widgets.unfinished import Unfinished

UP, DOWN = -1, 1
VALUE = Qt.ItemDataRole.UserRole
MOST_LIST_PX = 240
_STEPS = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}


class OrderDialog(TextDialog):
    """Ask for a text below a list whose rows are moved: by Alt with an arrow, a button or a drag.

    The answer is the values of the rows in their order, a colon, and the text. The keyboard is in
    the list first; Enter there goes on to the text.
    """

    def __init__(
        self,
        prompt: str,
        initial: str,
        parent: QWidget | None = None,
        *,
        items: tuple[Choice, ...],
        text_label: str,
        subject: str = "",
        unfinished: Unfinished | None = None,
        refusal: Callable[[str], str] = nothing_against,
    ) -> None:
        super().__init__(
            prompt, initial, parent, subject=subject, unfinished=unfinished, refusal=refusal
        )
        self.field.setAccessibleName(text_label)
        self.list = text_list(prompt)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for choice in items:
            item = QListWidgetItem(choice.label)
            item.setData(VALUE, choice.value)
            # A row is let go between two others, and never on one.
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.installEventFilter(self)
        place = self.column.indexOf(self._subject) + 1
        self.column.insertWidget(place, self.list)
        self.column.insertLayout(place + 1, self._buttons())
        self.column.insertWidget(place + 2, plain_label(text_label, role="hint", wraps=True))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Give the list the keyboard, and stand as high as it is, as far as there is room."""
        super().showEvent(event)
        self.list.setFocus()
        if not event.spontaneous():
            # Of a height of its own, so that a refusal does not stretch it.
            most = applied_look().px(MOST_LIST_PX)
            self.list.setFixedHeight(min(height_of_rows(self.list), most))
            fit_height(self)

    def answer(self) -> str:
        """Return the order, a colon and the text, such as "7 3: it can start on Monday"."""
        rows = (self.list.item(number) for number in range(self.list.count()))
        values = " ".join(str(row.data(VALUE)) for row in rows)
        return f"{values}: {super().answer()}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move the row by Alt with an arrow, and go on to the text by Enter."""
        # The field is watched before there is a list.
        if watched is self.field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._heeds(event)

    def _heeds(self, event: QKeyEvent) -> bool:
        """Do what a key in the list means; return whether it meant anything."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.setFocus()
            return True
        return False

    def _buttons(self) -> FlowRow:
        row = FlowRow()
        ways = ((tr("Move up"), "Alt+Up", UP), (tr("Move down"), "Alt+Down", DOWN))
        for label, keys, step in ways:
            made = button(label, "quiet")
            plain_tooltip(made, keys)
            made.clicked.connect(lambda _checked=False, by=step: self._move(by))
            row.addWidget(made)
        return row

    def _move(self, step: int) -> None:
        """Move the chosen row a place up or down, no further than the ends."""
        now = self.list.currentRow()
        place = min(max(now + step, 0), self.list.count() - 1)
        item = self.list.takeItem(now)
        self.list.insertItem(place, item)
        self.list.setCurrentRow(place)
        facts = {"place": place + 1, "all": self.list.count(), "words": item.text()}
        announce(self.list, tr("{words}: {place} of {all}", **facts))

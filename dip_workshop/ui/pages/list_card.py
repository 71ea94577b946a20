"""A list of texts with what can be done to the one that is chosen, by button and by key."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.widgets.controls import Card, button, text_list
from dip_workshop.widgets.dialog_size import height_of_rows
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label

LEAST_HEIGHT, MOST_HEIGHT = 120, 420
ID = Qt.ItemDataRole.UserRole


class RowAct(NamedTuple):
    """What can be done to a row: the words of its button, its key in the list, and the act."""

    label: str
    key: str
    act: Callable[[RecordId], None]


class Row(NamedTuple):
    """A row: the record that it stands for, and its words."""

    id: RecordId
    words: str


class ListCard(Card):
    """Shows the rows, staying with the one that is chosen; `empty` is said while there is none."""

    def __init__(self, name: str, empty: str, acts: tuple[RowAct, ...]) -> None:
        super().__init__()
        self._acts = {QKeySequence(act.key): act.act for act in acts}
        self.list = text_list(name)
        self.list.installEventFilter(self)
        self._empty = plain_label(empty, role="hint", wraps=True)
        keys = (in_words(act) for act in acts)
        self._hint = plain_label(" · ".join(keys), role="hint", wraps=True)
        row = FlowRow()
        row.setSpacing(8)
        self._buttons = [button(act.label, "secondary") for act in acts]
        for made, act in zip(self._buttons, acts, strict=True):
            made.clicked.connect(lambda _=False, do=act.act: self._do(do))
            row.addWidget(made)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for each in (self._empty, self.list, self._hint):
            column.addWidget(each)
        column.addLayout(row)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; where the chosen one has gone, the one in its place is chosen."""
        chosen, place = self.chosen(), max(self.list.currentRow(), 0)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(ID, row.id)
            self.list.addItem(item)
        again = next((n for n, row in enumerate(rows) if row.id == chosen), None)
        self.list.setCurrentRow(min(place, len(rows) - 1) if again is None else again)
        for each in (self.list, self._hint, *self._buttons):
            each.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._fit()

    def choose(self, row_id: RecordId) -> None:
        """Choose the row of a record, if it has one."""
        for number in range(self.list.count()):
            if self.list.item(number).data(ID) == row_id:
                self.list.setCurrentRow(number)

    def chosen(self) -> RecordId | None:
        """Return which row is chosen, or None."""
        item = self.list.currentItem()
        return RecordId(str(item.data(ID))) if item is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Do what a key in the list stands for; be as high as the rows are in a new width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._acts.get(QKeySequence(event.keyCombination()))
            if act is not None:
                self._do(act)
                return True
        return super().eventFilter(watched, event)

    def _do(self, act: Callable[[RecordId], None]) -> None:
        chosen = self.chosen()
        if chosen is not None:
            act(chosen)

    def _fit(self) -> None:
        px = applied_look().px
        wanted = min(max(height_of_rows(self.list), px(LEAST_HEIGHT)), px(MOST_HEIGHT))
        if self.list.minimumHeight() != wanted:
            self.list.setFixedHeight(wanted)


def in_words(act: RowAct) -> str:
    """Return what the key of an act does, as the hint below the list says it."""
    key = tr("Enter") if act.key == "Return" else act.key
    return tr("{key}: {act}", key=key, act=act.label.rstrip("…"))

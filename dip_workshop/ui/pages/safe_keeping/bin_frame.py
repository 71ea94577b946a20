"""What the cards of both bins are: a count, a hint, a list to choose from, and buttons below."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from dip_workshop.widgets.controls import Card, text_list
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label

LIST_HEIGHT = 120


class BinFrame(Card):
    """A card whose list goes, and whose buttons rest, while the bin is empty."""

    def __init__(self, name: str, hint: str, buttons: Iterable[QPushButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._state = plain_label("", role="subheading", wraps=True)
        self._list = text_list(name)
        self._list.setFixedHeight(applied_look().px(LIST_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._state)
        column.addWidget(plain_label(hint, role="hint", wraps=True))
        column.addWidget(self._list)
        row = FlowRow()
        row.setSpacing(12)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)

    def show_lines(self, state: str, lines: Sequence[str]) -> None:
        """List anew what is in the bin, the first chosen; `state` says how much that is."""
        self._list.clear()
        self._list.addItems(lines)
        self._list.setCurrentRow(0 if lines else -1)
        self._list.setVisible(bool(lines))
        for button in self._buttons:
            button.setEnabled(bool(lines))
        self._state.setText(state)

    def chosen_row(self) -> int | None:
        """Return the number of the row that is chosen, None where none is."""
        row = self._list.currentRow()
        return row if row >= 0 else None

"""A text of several parts, such as "28 notes · 7 groups", shown as far as it has room."""

from PySide6.QtWidgets import QLabel

from dip_workshop.core.short_text import BETWEEN, MORE
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_tooltip


class FittingParts:
    """Shows on a label what its row has room for beside the rest: nothing moves as it grows."""

    def __init__(self, label: QLabel, row: FlowRow) -> None:
        self._label = label
        self._row = row
        self._whole = ""

    def tell(self, whole: str, width: int) -> None:
        """Show another text in a row of a width."""
        self._whole = whole
        self.fit(width)

    def fit(self, width: int) -> None:
        """Show the first parts that have room, none where none has; the tooltip tells all."""
        parts, room = self._whole.split(BETWEEN), self._row.room_for(self._label, width)
        shorter = (BETWEEN.join((*parts[:count], MORE)) for count in range(len(parts) - 1, 0, -1))
        self._label.setAccessibleName(self._whole)
        for words in (self._whole, *shorter):
            self._label.setText(words)
            if self._label.sizeHint().width() <= room:
                self._label.show()
                plain_tooltip(self._label, "" if words == self._whole else self._whole)
                return
        self._label.hide()

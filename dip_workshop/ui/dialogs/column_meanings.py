"""Which column of a table from elsewhere is which of the exercise's own, to be mended by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.kinds import Cells
from dip_workshop.textio.readings import Reading
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label

# Of a wider table the first columns can be chosen; a row of more is no choice but a search.
MOST_SHOWN = 12
LONGEST_HEAD = 24


class ColumnMeanings(QWidget):
    """A choice for each column, and whether the first row names them; tells when one changes."""

    changed = Signal()

    def __init__(self, first: Cells, columns: Cells, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self.has_heading = QCheckBox(tr("The first row names the columns"))
        self.has_heading.setChecked(reading.has_heading)
        self.has_heading.toggled.connect(self.changed)
        self.choices = [
            self._choice(cell, columns, meant)
            for cell, meant in zip(first[:MOST_SHOWN], reading.meant, strict=False)
        ]
        row = FlowRow()
        for number, (cell, choice) in enumerate(zip(first, self.choices, strict=False), 1):
            row.addWidget(_headed(cell or tr("Column {number}", number=number), choice))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.has_heading)

    def reading(self) -> Reading:
        """Return how the table is to be read."""
        chosen = tuple(choice.currentData() for choice in self.choices)
        rest = self._reading.meant[len(chosen) :]
        return Reading((*chosen, *rest), self.has_heading.isChecked(), self._reading.is_told)

    def _choice(self, cell: str, columns: Cells, meant: str | None) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(tr("What the column “{name}” is", name=shortened(cell)))
        choice.addItem(tr("Leave out"), None)
        for column in columns:
            choice.addItem(column, column)
        choice.setCurrentIndex(max(choice.findData(meant), 0))
        choice.currentIndexChanged.connect(self.changed)
        return choice


def _headed(words: str, choice: QComboBox) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(shortened(words, LONGEST_HEAD), role="hint"))
    column.addWidget(choice)
    return box

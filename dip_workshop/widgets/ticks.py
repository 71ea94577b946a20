"""Lists of texts in which each row has a box to tick."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem


def add_with_tick(listed: QListWidget, words: str, is_ticked: bool) -> None:
    """Add a row with a box before its words."""
    row = QListWidgetItem(words)
    row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    row.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    listed.addItem(row)


def ticked_rows(listed: QListWidget) -> tuple[int, ...]:
    """Return the numbers of the rows that are ticked."""
    rows = range(listed.count())
    return tuple(n for n in rows if listed.item(n).checkState() == Qt.CheckState.Checked)

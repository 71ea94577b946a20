"""The history of a page as a list: every point that it can go to, the newest first."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget

from dip_workshop.core.history import NAME_POINT, HistoryRow
from dip_workshop.core.ids import RecordId
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.room.telling import MOVED
from dip_workshop.core.wording import tr
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.choosing import dialog_buttons
from dip_workshop.widgets.controls import text_list
from dip_workshop.widgets.dialog_size import set_smallest, with_letters
from dip_workshop.widgets.theme import plain_label

BETWEEN = "  ·  "


class HistoryDialog(QDialog):
    """Arrows choose a point, Enter goes there, Escape leaves all as it is."""

    def __init__(
        self,
        title: str,
        rows: Sequence[HistoryRow],
        subjects: Mapping[RecordId, str],
        now: datetime,
        palette: Palette,
        parent: QWidget | None,
    ) -> None:
        """`title` names the page that the steps belong to, `subjects` what each was about."""
        super().__init__(parent)
        self._rows = rows
        self.setWindowTitle(tr("History"))
        set_smallest(self, 620, 460)
        # A text with the headings that it was moved between.
        self.resize(with_letters(900, 500))
        self.list = text_list(tr("Steps of this page, the newest first"))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(lambda _item: self.accept())
        for row in rows:
            self.list.addItem(_item(row, subjects, now, palette))
        self.list.setCurrentRow(next(n for n, row in enumerate(rows) if row.is_present))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(
            plain_label(tr("History of “{title}”", title=title), "heading", wraps=True)
        )
        hint = tr(
            "Choose how the page should stand. Undone steps stay here until you do something new."
        )
        column.addWidget(plain_label(hint, "hint", wraps=True))
        column.addWidget(self.list, 1)
        column.addLayout(dialog_buttons(self, tr("Go there")))
        self.list.setFocus()

    def answer(self) -> HistoryRow:
        """Return the chosen point."""
        return self._rows[self.list.currentRow()]


def row_in_words(row: HistoryRow, subject: str, now: datetime) -> str:
    """Return a point's label, its time, whether it is the present or was undone, and its subject.

    The subject comes last, for a long one is cut where the row ends.
    """
    label = row.label if row.id is not None else tr("The beginning, before the first step")
    about = f"“{subject}”" if subject else ""
    if subject and row.label == NAME_POINT:
        label, about = f"★ {subject}", ""
    if row.label == MOVED:
        about = subject
    when = ""
    if row.made_at is not None:
        when = moment_in_words(datetime.fromtimestamp(row.made_at), now)
    state = tr("you are here") if row.is_present else tr("undone") if row.is_undone else ""
    return BETWEEN.join(filter(None, (label, when, state, about)))


def _item(
    row: HistoryRow, subjects: Mapping[RecordId, str], now: datetime, palette: Palette
) -> QListWidgetItem:
    subject = subjects.get(row.id, "") if row.id is not None else ""
    item = QListWidgetItem(row_in_words(row, subject, now))
    font = item.font()
    font.setBold(row.is_present or row.label == NAME_POINT)
    font.setItalic(row.is_undone)
    item.setFont(font)
    if row.is_undone:
        item.setData(Qt.ItemDataRole.ForegroundRole, QColor(palette[Role.SECONDARY]))
    return item

"""The files made earlier that still hold what was removed, to be ticked and deleted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dip_workshop.core.wording import tr, tr_count
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.ticks import add_with_tick, ticked_rows


class HoldersDialog(QDialog):
    """PDFs are ticked, backups are not: whoever deletes one gives up a way back."""

    def __init__(
        self, pdfs: Sequence[Path], copies: Sequence[Path], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._paths = (*pdfs, *copies)
        self.setWindowTitle(tr("What still holds it"))
        set_smallest(self, 620, 400)
        self.list = text_list(tr("Files that still hold it"))
        for path in self._paths:
            words = tr("{name}, in {folder}", name=path.name, folder=path.parent)
            add_with_tick(self.list, words, is_ticked=path in pdfs)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        heading = tr_count(
            "{n} file made earlier still holds it",
            "{n} files made earlier still hold it",
            len(self._paths),
        )
        column.addWidget(plain_label(heading, role="subheading", wraps=True))
        column.addWidget(plain_label(_HINT, role="hint", wraps=True))
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons())
        self.list.setFocus()

    def ticked(self) -> tuple[Path, ...]:
        """Return the files that are ticked."""
        return tuple(self._paths[row] for row in ticked_rows(self.list))

    def _buttons(self) -> FlowRow:
        leave = button(tr("Leave them"), "secondary")
        leave.clicked.connect(self.reject)
        delete = button(tr("Delete what is ticked"), "primary")
        delete.clicked.connect(self.accept)
        row = FlowRow()
        row.addStretch()
        for made in (leave, delete):
            made.setAutoDefault(False)  # Enter in the list must not delete anything
            row.addWidget(made)
        return row


_HINT = tr(
    "A backup that holds it brings it back if it is ever restored. Files that were handed to "
    "others, printed pages and copies made by other programs are not known here."
)

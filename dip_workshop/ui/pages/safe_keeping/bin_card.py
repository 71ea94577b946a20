"""The card of the bin: workshops that were deleted, to be brought back or to go for good."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QListWidgetItem, QVBoxLayout

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.bin import Deleted, delete_for_good, read_deleted
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import ask, plain_label

LIST_HEIGHT = 120


class BinCard(QFrame):
    """Lists what was deleted, the newest first."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setObjectName("card")
        self._workbench = workbench
        self._deleted: tuple[Deleted, ...] = ()
        self._state = plain_label("", role="subheading", wraps=True)
        self._list = text_list(tr("Deleted workshops, the newest first"))
        self._list.setFixedHeight(applied_look().px(LIST_HEIGHT))
        self.first_stop = button(tr("Bring back"), "secondary")
        self.first_stop.clicked.connect(self._bring_back)
        self._for_good = button(tr("Delete for good…"), "secondary")
        self._for_good.clicked.connect(self._ask_to_delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._state)
        column.addWidget(plain_label(_HINT, role="hint", wraps=True))
        column.addWidget(self._list)
        row = FlowRow()
        row.setSpacing(12)
        for each in (self.first_stop, self._for_good):
            row.addWidget(each)
        row.addStretch()
        column.addLayout(row)

    def refresh(self) -> None:
        """List anew what is in the bin."""
        workbench = self._workbench
        self._deleted = workbench.attempt(lambda: workbench.store.ask(read_deleted)) or ()
        self._list.clear()
        for deleted in self._deleted:
            moment = moment_in_words(datetime.fromtimestamp(deleted.deleted_at), datetime.now())
            words = tr("{title} · deleted {moment}", title=deleted.title, moment=moment)
            self._list.addItem(QListWidgetItem(words))
        self._list.setCurrentRow(0 if self._deleted else -1)
        self._list.setVisible(bool(self._deleted))
        self.first_stop.setEnabled(bool(self._deleted))
        self._for_good.setEnabled(bool(self._deleted))
        self._state.setText(_words(len(self._deleted)))

    def _chosen(self) -> Deleted | None:
        row = self._list.currentRow()
        return self._deleted[row] if 0 <= row < len(self._deleted) else None

    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._workbench.bring_back(chosen.id)

    def _ask_to_delete(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        workbench = self._workbench
        if ask(
            self.window(),
            tr("Delete for good"),
            tr("Delete “{title}” for good, with all its history?", title=chosen.title),
            tr("Delete it for good"),
            tr("Keep it"),
            _WHAT_GOES,
        ):
            workbench.attempt(lambda: workbench.store.ask(lambda c: delete_for_good(c, chosen.id)))
            self.refresh()


def _words(count: int) -> str:
    if not count:
        return tr("The bin is empty.")
    return tr_count("{n} deleted workshop", "{n} deleted workshops", count)


_HINT = tr(
    "A workshop that was deleted stays here until you delete it for good; nothing goes from here"
    " by itself."
)
_WHAT_GOES = tr(
    "Its texts, its history and its entries in the list of PDFs go from this laptop's store and"
    " cannot be brought back. PDFs that were made and backups that hold it stay where they are."
)

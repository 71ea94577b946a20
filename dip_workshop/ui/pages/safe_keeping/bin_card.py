"""The card of the bin: workshops that were deleted, to be brought back or to go for good."""

from datetime import datetime

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.bin import Deleted, read_deleted
from dip_workshop.store.safe_keeping.removals import delete_workshop_for_good
from dip_workshop.ui.pages.safe_keeping.bin_frame import BinFrame
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import ask


class BinCard(BinFrame):
    """Lists what was deleted, the newest first."""

    def __init__(self, workbench: Workbench) -> None:
        self.first_stop = button(tr("Bring back"), "secondary")
        self._for_good = button(tr("Delete for good…"), "secondary")
        buttons = (self.first_stop, self._for_good)
        super().__init__(tr("Deleted workshops, the newest first"), _HINT, buttons)
        self._workbench = workbench
        self._deleted: tuple[Deleted, ...] = ()
        self.first_stop.clicked.connect(self._bring_back)
        self._for_good.clicked.connect(self._ask_to_delete)

    def refresh(self) -> None:
        """List anew what is in the bin."""
        workbench = self._workbench
        self._deleted = workbench.attempt(lambda: workbench.store.ask(read_deleted)) or ()
        lines = [
            tr(
                "{title} · deleted {moment}",
                title=deleted.title,
                moment=moment_in_words(datetime.fromtimestamp(deleted.deleted_at), datetime.now()),
            )
            for deleted in self._deleted
        ]
        self.show_lines(_words(len(lines)), lines)

    def _chosen(self) -> Deleted | None:
        row = self.chosen_row()
        return self._deleted[row] if row is not None else None

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
            workbench.attempt(lambda: delete_workshop_for_good(workbench.store, chosen.id))
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

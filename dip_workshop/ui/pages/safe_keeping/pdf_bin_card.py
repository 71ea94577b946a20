"""The card of removed PDFs, to be brought back or to go for good."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final, TypeVar

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.output_bin import Removed, bring_back, delete_removed, read_removed
from dip_workshop.ui.pages.safe_keeping.bin_frame import BinFrame
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import ask

T = TypeVar("T")

KEPT_FOR: Final = timedelta(days=30)


class PdfBinCard(BinFrame):
    """Lists the PDFs in the bin, the one removed last first."""

    def __init__(self, workbench: Workbench) -> None:
        self.first_stop = button(tr("Bring the PDF back"), "secondary")
        self._for_good = button(tr("Delete the PDF for good…"), "secondary")
        self._all_old = button(tr("Delete those of more than 30 days…"), "secondary")
        buttons = (self.first_stop, self._for_good, self._all_old)
        super().__init__(tr("Removed PDFs, the one removed last first"), _HINT, buttons)
        self._workbench = workbench
        self._removed: tuple[Removed, ...] = ()
        self.first_stop.clicked.connect(self._bring_back)
        self._for_good.clicked.connect(self._ask_to_delete)
        self._all_old.clicked.connect(self._ask_to_delete_old)

    def refresh(self) -> None:
        """List anew which PDFs are in the bin."""
        workbench, now = self._workbench, datetime.now()
        # A viewer's store belongs elsewhere, and the bin here is not its own.
        self._removed = () if workbench.read_only else read_removed(workbench.outputs_folder)
        lines = [
            tr(
                "{name} · removed {moment}",
                name=removed.name,
                moment=moment_in_words(removed.removed_at, now),
            )
            for removed in self._removed
        ]
        self.show_lines(_words(len(lines)), lines)
        self._all_old.setVisible(bool(self._old()))

    def _chosen(self) -> Removed | None:
        row = self.chosen_row()
        return self._removed[row] if row is not None else None

    def _old(self) -> tuple[Removed, ...]:
        oldest = datetime.now() - KEPT_FOR
        return tuple(removed for removed in self._removed if removed.removed_at < oldest)

    def _bring_back(self) -> None:
        chosen, workbench = self._chosen(), self._workbench
        if chosen is None:
            return
        folder = workbench.outputs_folder
        path = self._done(lambda: workbench.store.ask(lambda c: bring_back(c, folder, chosen)))
        if path is not None:
            workbench.say(tr("“{name}” is back in {folder}.", name=path.name, folder=path.parent))

    def _ask_to_delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._delete(tr("Delete “{title}” for good?", title=chosen.name), (chosen,))

    def _ask_to_delete_old(self) -> None:
        old = self._old()
        question = tr_count(
            "Delete {n} PDF for good that was removed more than 30 days ago?",
            "Delete {n} PDFs for good that were removed more than 30 days ago?",
            len(old),
        )
        self._delete(question, old)

    def _delete(self, question: str, chosen: tuple[Removed, ...]) -> None:
        if ask(
            self.window(),
            tr("Delete for good"),
            question,
            tr("Delete for good"),
            tr("Keep it all"),
            tr("No undo brings it back. The workshops stay, and PDFs can be made anew from them."),
        ):
            store = self._workbench.store
            for removed in chosen:
                if self._done(partial(store.ask, partial(delete_removed, removed=removed))) is None:
                    return  # that sentence stays to be read

    def _done(self, act: Callable[[], T]) -> T | None:
        done = self._workbench.attempt(act)
        self.refresh()
        return done


def _words(count: int) -> str:
    if not count:
        return tr("No PDF is in the bin.")
    return tr_count("{n} removed PDF", "{n} removed PDFs", count)


_HINT = tr(
    "A PDF that was removed stays here for 30 days and longer, until you delete it for good;"
    " nothing goes from here by itself."
)

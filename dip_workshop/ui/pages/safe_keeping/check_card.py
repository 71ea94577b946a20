"""The card that checks the store: every row and PDF looked at, and what can be mended."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.errors import StoreClosing, StoreError
from dip_workshop.store.health import CheckReport
from dip_workshop.store.installation import replica_id
from dip_workshop.store.locations import data_folder
from dip_workshop.store.output_files import FileReport
from dip_workshop.store.safe_keeping.mending import look_through, mend
from dip_workshop.store.safe_keeping.repair import Repaired
from dip_workshop.ui.faults import SENTENCE, log_fault
from dip_workshop.ui.pages.safe_keeping.lines import in_lines
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label

T = TypeVar("T")


class _Stopped(StoreClosing):
    """Somebody pressed Stop."""


class CheckCard(Card):
    """Checks beside the window's work, with a way to stop; mends on one press, after a backup."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._keeping = safe_keeping_of(workbench)
        self._stop_wanted = Event()
        self._state = plain_label(
            tr("Not checked since this start."), role="subheading", wraps=True
        )
        self._found = plain_label("", wraps=True)
        self._check = button(tr("Check the store"), "secondary")
        self._check.clicked.connect(self._begin)
        self._stop = button(tr("Stop"), "secondary")
        self._stop.clicked.connect(self._stop_wanted.set)
        self._mend = button(tr("Mend what can be mended"), "secondary")
        self._mend.clicked.connect(self._begin_mending)
        self.first_stop = self._check
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for label in (self._state, plain_label(_HINT, role="hint", wraps=True)):
            column.addWidget(label)
        row = FlowRow()
        row.setSpacing(12)
        for each in (self._check, self._stop, self._mend):
            row.addWidget(each)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self._found)
        self._mend.hide()
        self._show_idle()

    def refresh(self) -> None:
        """Keep what was found last; it is only looked for on request."""

    def _begin(self) -> None:
        self._stop_wanted.clear()
        self._show_share(0.0)
        self._found.hide()
        self._check.setEnabled(False)
        self._mend.hide()
        self._stop.show()
        store, folder = self._workbench.store, self._workbench.outputs_folder

        def look() -> tuple[CheckReport, FileReport]:
            return look_through(store, RECORD_TYPES, folder, self._tell)

        self._keeping.do_beside(lambda: _or_why_not(look), self._show)

    def _tell(self, share: float) -> None:
        """Hear in the thread how far it has come."""
        if self._stop_wanted.is_set():
            raise _Stopped
        self._keeping.tell_window(lambda: self._show_share(share))

    def _show_share(self, share: float) -> None:
        self._state.setText(tr("Checking… {percent} %", percent=round(share * 100)))

    def _show_idle(self) -> None:
        self._stop.hide()
        self._check.setEnabled(True)
        self._found.setVisible(bool(self._found.text()))

    def _show(self, outcome: tuple[CheckReport, FileReport] | StoreError) -> None:
        self._found.setText("")
        if isinstance(outcome, _Stopped):
            self._state.setText(tr("The check was stopped."))
        elif isinstance(outcome, StoreError):
            self._state.setText(tr("The check could not be done. {why}", why=outcome))
        else:
            found, files = outcome
            self._state.setText(_verdict(found))
            self._found.setText(in_lines((*found.problems, *files.sentences())))
            self._mend.setVisible(not found.is_sound)
            self._keeping.note_check(found.is_sound)
        self._show_idle()

    def _begin_mending(self) -> None:
        self._mend.hide()
        self._state.setText(tr("Mending…"))
        store = self._workbench.store

        def work() -> Repaired:
            return mend(store, RECORD_TYPES, replica_id(data_folder()))

        self._keeping.do_beside(lambda: _or_why_not(work), self._show_outcome_of_mending)

    def _show_outcome_of_mending(self, outcome: Repaired | StoreError) -> None:
        if isinstance(outcome, StoreError):
            self._state.setText(tr("Nothing was mended. {why}", why=outcome))
            self._mend.show()
        else:
            self._show_mended(outcome)

    def _show_mended(self, repaired: Repaired) -> None:
        self._keeping.open_anew()
        self._keeping.note_check(not repaired.left)
        self._workbench.go("safe_keeping")  # no workshop is open any more
        self._state.setText(_after_mending(repaired))
        where = (
            (tr("What was taken out is written in {path}", path=repaired.set_aside),)
            if repaired.set_aside
            else ()
        )
        self._found.setText(in_lines((*repaired.mended, *where, *repaired.left)))
        self._show_idle()


def _or_why_not(work: Callable[[], T]) -> T | StoreError:
    """Return what work comes to, or why it was not done: the card can be used again either way."""
    try:
        return work()
    except StoreError as refusal:
        if isinstance(refusal, StoreClosing) and not isinstance(refusal, _Stopped):
            raise
        return refusal
    except Exception as fault:
        log_fault(fault)
        return StoreError(SENTENCE)


def _verdict(found: CheckReport) -> str:
    if found.is_sound:
        return tr(
            "All is as it was written: {workshops}, {texts}, {steps}.",
            workshops=tr_count("{n} workshop", "{n} workshops", found.workshops),
            texts=tr_count("{n} text", "{n} texts", found.records),
            steps=tr_count("{n} step", "{n} steps", found.steps),
        )
    return tr_count(
        "{n} fault was found. Nothing was changed.",
        "{n} faults were found. Nothing was changed.",
        len(found.problems),
    )


def _after_mending(repaired: Repaired) -> str:
    if not repaired.left:
        return tr("All that was damaged is mended.")
    return tr(
        "What could not be mended was left as it is. A whole backup from before the damage brings"
        " it back: see Backups above."
    )


_HINT = tr(
    "Reads every row, every step of the history and every PDF of the list, and compares them with"
    " what was written. You can go on working meanwhile."
)

"""Workshops as files: handed over, looked at, taken in and merged, beside the window's own work."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.sightings import pattern_of_people
from dip_workshop.core.wording import tr
from dip_workshop.file_names import WORKSHOP_SUFFIX, is_workshop_file, safe_stem
from dip_workshop.session.exchanging import Taken, Way, take_in, told_of_taken, told_of_written
from dip_workshop.session.handing_over import (
    hand_over,
    private_texts,
    read_over,
    unfinished_texts,
)
from dip_workshop.session.merging import plan_merge
from dip_workshop.store.bundles.errors import BundleRefused, PassphraseWanted, PassphraseWrong
from dip_workshop.store.errors import StoreError
from dip_workshop.store.safe_keeping.removals import told_of_removed_here
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.dialogs.hand_over import GoesToo, HandOver, PassphraseOf
from dip_workshop.ui.dialogs.merge_decisions import MergeDecisions
from dip_workshop.ui.dialogs.workshop_file import Seen, WorkshopFile
from dip_workshop.ui.faults import log_fault
from dip_workshop.ui.system.folders import folder_to_open, remember_folder
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted

Heard = Callable[[float], None]
FILES = tr("Workshop files (*{suffix})", suffix=WORKSHOP_SUFFIX)


@dataclass(frozen=True, slots=True)
class Locked:
    """A file that opens with its passphrase only; `wrong` says that one did not open it."""

    path: Path
    wrong: str = ""


class FileDesk(QObject):
    """Does one thing at a time in a thread of its own; the window stays free and can stop it."""

    finished = Signal(object)
    failed = Signal(str)
    progressed = Signal(float)

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = window.workbench
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="file")
        self._stopped: Event | None = None
        self._words = ""
        self.finished.connect(self._finish)
        self.failed.connect(self._tell_failure)
        self.progressed.connect(self._show_progress)

    @property
    def is_busy(self) -> bool:
        """Return whether a file is being written or read."""
        return self._stopped is not None

    # The rows of WINDOW_ACTIONS.

    def hand_over(self) -> None:
        """Ask where to, and write the open workshop to a file."""
        bridge = self._workbench.bridge_or_say(
            tr("Open a workshop first: then it can be handed over.")
        )
        if bridge is None:
            return
        self._window.pages.leave()
        if not self._window.desk("guard").may_go_out(tr("Hand it over")):
            return
        store, workshop_id = self._workbench.store, bridge.workshop.id
        unfinished = unfinished_texts(store.drafts(workshop_id))
        private = private_texts(bridge.board)
        dialog = HandOver(bridge.workshop.text, len(unfinished), len(private), self._window)
        if not accepted(dialog):
            return
        passphrase, goes_too = dialog.passphrase(), dialog.goes_too()
        guard, present = self._window.desk("guard"), pattern_of_people(bridge.board)
        if goes_too.unfinished and not guard.may_unfinished_go_out(unfinished, present):
            goes_too = goes_too._replace(unfinished=False)
        path = self._ask_where(bridge.workshop.text)
        if path is not None:
            self._start(
                tr("Writing the file and reading it back…"),
                partial(_write, store, workshop_id, path, passphrase, goes_too),
            )

    def open_file(self) -> None:
        """Ask for a workshop file and look at what it holds."""
        start = folder_to_open(self._workbench.settings)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a workshop file"), start, FILES
        )
        if chosen:
            remember_folder(self._workbench.settings, Path(chosen))
            self.look_at(Path(chosen))

    def look_at(self, path: Path, passphrase: str = "") -> None:
        """Read a file and ask what shall happen with it; nothing is taken in before."""
        self._window.pages.leave()
        store = self._workbench.store
        self._start(tr("Reading the file…"), lambda heard: _look(store, path, passphrase, heard))

    def close(self) -> None:
        """Stop what is under way and let the thread go."""
        if self._stopped is not None:
            self._stopped.set()
        self._thread.shutdown(wait=True)

    def _ask_where(self, title: str) -> Path | None:
        start = self._workbench.outputs_folder / f"{safe_stem(title)}{WORKSHOP_SUFFIX}"
        with suppress(OSError):
            start.parent.mkdir(parents=True, exist_ok=True)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Hand over as a file"), str(start), FILES
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if is_workshop_file(path) else path.with_name(path.name + WORKSHOP_SUFFIX)

    def _start(self, words: str, work: Callable[[Heard], object]) -> None:
        if self._stopped is not None:
            self._workbench.say(
                tr("A file is being worked on already. Wait for it, or cancel it first.")
            )
            return
        self._stopped, self._words = Event(), words
        self._show_progress(0.0)
        self._thread.submit(self._run, work, self._stopped)

    def _run(self, work: Callable[[Heard], object], stopped: Event) -> None:
        """Work in the thread; signals carry the outcome back to the window."""

        def heard(share: float) -> None:
            if stopped.is_set():
                raise BundleRefused(tr("Stopped. Nothing was changed and no file was left behind."))
            self.progressed.emit(share)

        try:
            self.finished.emit(work(heard))
        except (DomainError, StoreError) as refusal:
            self.failed.emit(str(refusal))
        except Exception as fault:
            self.failed.emit(
                tr(
                    "This could not be done because of a fault in the program. Your workshops are"
                    " safe on this laptop and nothing was changed in them."
                )
            )
            log_fault(fault)

    def _show_progress(self, share: float) -> None:
        if self._stopped is not None:
            self._window.messages.show_progress(self._words, share, self._stopped.set)

    def _tell_failure(self, sentence: str) -> None:
        self._stopped = None
        self._window.messages.say(sentence)

    def _finish(self, outcome: object) -> None:
        self._stopped = None
        self._window.messages.hide()
        if isinstance(outcome, Seen):
            self._ask_how(outcome)
        elif isinstance(outcome, Taken):
            self._show(outcome)
        elif isinstance(outcome, Locked):
            self._ask_passphrase(outcome)
        else:
            self._workbench.say(str(outcome))

    def _ask_passphrase(self, locked: Locked) -> None:
        """Ask for the passphrase of a file, and again with a reason until it opens or is left."""
        dialog = PassphraseOf(locked.path.name, self._window, locked.wrong)
        if accepted(dialog):
            self.look_at(locked.path, dialog.passphrase())

    def _ask_how(self, seen: Seen) -> None:
        dialog = WorkshopFile(seen, self._window)
        if accepted(dialog):
            store, way = self._workbench.store, dialog.way
            plan = seen.plan if way is Way.MERGE else None
            self._start(
                tr("Taking the workshop in, after a backup…"),
                lambda _heard: take_in(store, seen.bundle, way, plan),
            )

    def _show(self, taken: Taken) -> None:
        """Show the workshop that was taken in, and what was decided where two were merged."""
        workbench = self._workbench
        if workbench.workshop_id == taken.workshop_id and workbench.bridge is not None:
            workbench.attempt(workbench.bridge.session.read_again)
            self._window.pages.forget_exercises()
        if not workbench.open_workshop(taken.workshop_id) or workbench.bridge is None:
            return
        bridge = workbench.bridge
        workbench.say(told_of_taken(taken, bridge.workshop.text))
        if taken.plan is not None and taken.plan.losses:
            accepted(MergeDecisions(taken.plan.losses, bridge, self._window))
            self._window.pages.refresh()


def _write(
    store: WorkshopStore,
    workshop_id: RecordId,
    path: Path,
    passphrase: str,
    goes_too: GoesToo,
    heard: Heard,
) -> str:
    bundle = hand_over(
        store,
        workshop_id,
        path,
        passphrase,
        heard,
        with_unfinished=goes_too.unfinished,
        with_private=goes_too.private,
    )
    return told_of_written(path, bundle, is_locked=bool(passphrase))


def _look(store: WorkshopStore, path: Path, passphrase: str, heard: Heard) -> Seen | Locked:
    """Return what a file holds, or that a passphrase is wanted first."""
    try:
        bundle = read_over(path, passphrase, heard)
    except PassphraseWrong as refusal:
        return Locked(path, str(refusal))
    except PassphraseWanted:
        return Locked(path)
    removed = told_of_removed_here(store.path, bundle.workshop_id, datetime.now())
    seen = Seen(path, bundle, removed=removed)
    if not store.knows(seen.bundle):
        return seen
    try:
        return replace(seen, is_here=True, plan=plan_merge(store, seen.bundle))
    except (DomainError, StoreError) as refusal:
        return replace(seen, is_here=True, why_not=str(refusal))

"""Backups beside the window's own work: made in time, told when they fail, and put back."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.store.copies.backup_files import told_of
from dip_workshop.store.copies.backup_names import Backup, Reason
from dip_workshop.store.errors import (
    StoreBusy,
    StoreClosing,
    StoreDamaged,
    StoreError,
    StoreReadOnly,
    StoreUnreachable,
)
from dip_workshop.store.safe_keeping import restoring
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.left_over import clear_second_place
from dip_workshop.store.safe_keeping.mending import is_as_written
from dip_workshop.ui.faults import SENTENCE, log_fault
from dip_workshop.ui.safe_keeping.putting_back import put_back
from dip_workshop.ui.safe_keeping.second_place import copied_in_words, remember_copy, second_place
from dip_workshop.ui.workbench import Workbench

T = TypeVar("T")

# After the first paint, and after the first thing that somebody does there.
FIRST_AFTER_MS = 2_000
EVERY_MS = 30 * 60 * 1000
# Between two looks at some rows: the window's own work comes first.
PAUSE = 0.001
BETWEEN = " · "
FAULT = tr("The file of workshops itself has a fault.")


class Known(NamedTuple):
    """What the folder of backups holds, the newest first, and what is known of it."""

    backups: tuple[Backup, ...] = ()
    newest_whole: Backup | None = None
    damaged: tuple[Backup, ...] = ()

    @property
    def spoilt(self) -> tuple[Backup, ...]:
        """Return the damaged ones that are no true copies of a store with faults."""
        return tuple(backup for backup in self.damaged if not backup.has_faults)


def backed_up_in_words(newest: Backup | None, trouble: str, has_fault: bool) -> str:
    """Return when the newest whole backup was made, and what is wrong; "" while nobody knows."""
    if newest is None:
        failed = tr("No backup could be made: see Safe keeping") if trouble else ""
        return FAULT if has_fault else failed
    moment = moment_in_words(newest.made_at, datetime.now())
    if has_fault:
        return tr("{fault} The newest whole backup is of {moment}.", fault=FAULT, moment=moment)
    if trouble:
        return tr(
            "Backed up {moment} and checked; a later backup failed: see Safe keeping",
            moment=moment,
        )
    return tr("Backed up {moment} and checked", moment=moment)


def safe_keeping_of(workbench: Workbench) -> "SafeKeeping":
    """Return what makes a window's backups, itself made when it is first wanted."""
    found = workbench.findChild(SafeKeeping)
    return found if isinstance(found, SafeKeeping) else SafeKeeping(workbench)


class SafeKeeping(QObject):
    """Makes backups in a thread of its own; `changed` comes when there is something new to show.

    `trouble` is the sentence of the last backup that failed, until one succeeds.
    `has_fault` says that the store itself was found not to be as it was written.
    """

    changed = Signal()
    _arrived = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup")
        self._stopped = Event()
        self._under_way = 0
        self._is_waited_for = False
        self._backups = Backups(workbench.store, breathe=self._breathe)
        self.known = Known()
        self.trouble = ""
        self.has_fault = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: self._make_if_changed(Reason.WHILE_WORKING))
        self._arrived.connect(lambda act: act())
        workbench.deleting.connect(lambda: self.back_up_first(Reason.BEFORE_DELETING))
        workbench.closing.connect(self.close)

    @property
    def is_busy(self) -> bool:
        """Return whether something is being made, looked through or restored."""
        return self._under_way > 0

    @property
    def words(self) -> str:
        """Return when the last backup was made that was found whole; "" while nobody knows."""
        return backed_up_in_words(self.known.newest_whole, self.trouble, self.has_fault)

    def begin(self) -> None:
        """Look at what there is, make the day's first backup soon, and one every half hour."""
        self.look()
        QTimer.singleShot(FIRST_AFTER_MS, self, self._make_first_of_day)
        self._timer.start()

    def look(self) -> None:
        """Read the folder anew, and clear what a crash left half copied in the second place."""
        place, store = second_place(self._workbench.settings), self._workbench.store.path
        clear = partial(clear_second_place, place, store) if place else lambda: None
        self._start(clear, lambda _none: None)

    def back_up_now(self) -> None:
        """Make a backup, and say so."""
        self._start(lambda: self._made(self._backups.make(Reason.BY_HAND)), self._tell_made)

    def back_up_first(self, reason: Reason) -> None:
        """Make a backup ahead of something large, if anything was changed, and wait for it.

        Where that fails it is told, and the large thing may go on: it can be undone.
        """
        making = self._start(
            lambda: self._made(self._backups.make_if_changed(reason)), self._note_success
        )
        if making is not None:
            self._is_waited_for = True
            try:
                making.result()
            finally:
                self._is_waited_for = False

    def copy_to(self, folder: Path) -> None:
        """Make a backup in a second place, read it back, say so, and remember the place."""

        def remember(made: Backup) -> None:
            remember_copy(self._workbench.settings, folder)
            self.note_check(not made.has_faults)
            self._workbench.say(told_of(made))

        self._start(lambda: self._backups.copy_to(folder), remember, is_ours=False)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the store's place and show Home; what is there now is set aside."""

        def prepare() -> None:
            with suppress(StoreDamaged):  # often the very reason to restore; it is set aside
                self._backups.make_if_changed(Reason.BEFORE_RESTORE)
            restoring.lay_ready(backup, self._workbench.store.path, self._breathe)

        self._start(prepare, lambda _none: self._put_in_place(backup), is_ours=False)

    def do_beside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do work of another card in the same thread, and then the rest in the window."""
        self._start(work, then, is_ours=False)

    def tell_window(self, act: Callable[[], None]) -> None:
        """Have the window do something, from within such work; StoreClosing once it closes."""
        self._breathe()
        self._arrived.emit(act)

    def note_check(self, is_sound: bool) -> None:
        """Take in whether the store was found as it was written; a fault is said once."""
        is_news = not is_sound and not self.has_fault
        self.has_fault = not is_sound
        self._tell_change()
        if is_news:
            workbench = self._workbench
            workbench.offered.emit(FAULT, tr("Safe keeping"), lambda: workbench.go("safe_keeping"))

    def open_anew(self) -> None:
        """Open the store anew after what it holds was mended, and look at its backups."""
        self._workbench.close_store()
        self._workbench.open_store()
        self._backups = Backups(self._workbench.store, breathe=self._breathe)
        self.look()

    def close(self) -> None:
        """Stop what is being made; nothing half made stays."""
        self._timer.stop()
        self._stopped.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _make_first_of_day(self) -> None:
        """Make the day's first backup; where none is due, look through the rows all the same."""

        def make_or_look() -> bool:
            made = self._made(self._backups.make_first_of_day())
            if made is not None:
                return not made.has_faults
            return is_as_written(self._workbench.store, self._breathe)

        def note(is_sound: bool) -> None:
            self.trouble = ""
            self.note_check(is_sound)

        self._start(make_or_look, note, says_always=False)

    def _make_if_changed(self, reason: Reason) -> None:
        self._automatic(lambda: self._backups.make_if_changed(reason))

    def _automatic(self, make: Callable[[], Backup | None]) -> None:
        self._start(lambda: self._made(make()), self._note_success, says_always=False)

    def _made(self, backup: Backup | None) -> Backup | None:
        if backup is not None:
            # What cannot go now goes another time.
            with suppress(StoreBusy, StoreReadOnly, StoreUnreachable):
                self._backups.thin_out()
        return backup

    def _start(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        is_ours: bool = True,
        says_always: bool = True,
    ) -> "Future[None] | None":
        """Do work in the thread, then the rest in the window; nothing once it is closing.

        A failure is said; of the folder's own backups (`is_ours`) it is kept as
        the trouble, and one that comes again by itself is not said again.
        """
        if self._stopped.is_set():
            return None
        self._under_way += 1
        return self._thread.submit(self._run, work, then, is_ours, says_always)

    def _run(
        self, work: Callable[[], T], then: Callable[[T], None], is_ours: bool, says_always: bool
    ) -> None:
        """Work in the thread; a signal carries the outcome back to the window."""
        try:
            outcome = work()
            known = self._look()
        except StoreClosing:  # the window closes, or the store was put back or opened anew
            if not self._stopped.is_set():
                self._arrived.emit(self._note_end)
        except StoreError as refusal:
            if is_ours and isinstance(refusal, StoreDamaged):  # it is the store that was read
                self._arrived.emit(partial(self.note_check, False))
            self._arrived.emit(partial(self._fail, str(refusal), is_ours, says_always))
        except Exception as fault:
            log_fault(fault)
            self._arrived.emit(partial(self._fail, SENTENCE, is_ours, says_always))
        else:
            self._arrived.emit(partial(self._finish, known, partial(then, outcome)))

    def _look(self) -> Known:
        backups = self._backups
        return Known(backups.all(), backups.newest_whole(), backups.damaged())

    def _note_end(self) -> None:
        self._under_way -= 1
        self._tell_change()

    def _finish(self, known: Known, then: Callable[[], None]) -> None:
        self._under_way -= 1
        new = [b.path.name for b in known.spoilt if b not in self.known.spoilt]
        self.known = known
        then()
        if new:
            self._workbench.say(
                tr_count(
                    "A backup is damaged and does not count: {names}. Nothing was deleted.",
                    "{n} backups are damaged and do not count: {names}. Nothing was deleted.",
                    len(new),
                    names=", ".join(new),
                )
            )
        self._tell_change()

    def _fail(self, sentence: str, is_ours: bool, says_always: bool) -> None:
        self._under_way -= 1
        if says_always or sentence != self.trouble:
            self._workbench.say(sentence)
        if is_ours:
            self.trouble = sentence
        self._tell_change()

    def _note_success(self, made: Backup | None) -> None:
        self.trouble = ""
        if made is not None:
            self.note_check(not made.has_faults)

    def _tell_made(self, made: Backup | None) -> None:
        self._note_success(made)
        if made is not None:
            self._workbench.say(told_of(made))

    def _tell_change(self) -> None:
        parts = (self.words, copied_in_words(self._workbench.settings))
        self._workbench.note_backup(BETWEEN.join(filter(None, parts)), self.has_fault)
        self.changed.emit()

    def _put_in_place(self, backup: Backup) -> None:
        if put_back(self._workbench, backup):
            self._backups = Backups(self._workbench.store, breathe=self._breathe)
            self.has_fault = False  # what was put in place was looked through
            self.look()

    def _breathe(self) -> None:
        if self._stopped.is_set():
            raise StoreClosing
        if not self._is_waited_for:  # then the window has no work of its own
            time.sleep(PAUSE)

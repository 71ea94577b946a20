"""Wait for work that takes long without the window standing still, with a way to stop it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from threading import Event
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label

T = TypeVar("T")
# Called now and again by the work: it raises where the wait was given up.
GoOn = Callable[[], None]

# Nobody sees a window that stands still for so long.
_AT_ONCE_S: Final = 0.03
# Most work is done by then, and a window that flashes is worse than none.
_UNSEEN_MS: Final = 300
_LOOK_EVERY_MS: Final = 10


class GivenUpError(DomainError):
    """The wait was given up, by whoever waited; nothing came of the work."""


class Patience(QDialog):
    """Says what is being done, and goes by itself once it is done."""

    def __init__(self, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("One moment"))
        set_smallest(self, 360, 120)
        busy = QProgressBar()
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        busy.setAccessibleName(words)
        cancel = button(tr("Cancel"), "secondary")
        cancel.clicked.connect(self.reject)
        row = FlowRow()
        row.addStretch()
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(words, role="subheading", wraps=True))
        column.addWidget(busy)
        column.addLayout(row)


def awaited(parent: QWidget | None, words: str, given_up: str, work: Callable[[GoOn], T]) -> T:
    """Do work in a thread of its own and return what it returns, or raise what it raises.

    Whoever waits sees `words` and can give it up, which raises GivenUpError(given_up) at
    once; the work hears of it when it next calls what it is given.
    """
    stopped = Event()

    def go_on() -> None:
        if stopped.is_set():
            raise GivenUpError(given_up)

    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="patience")
    future = thread.submit(work, go_on)
    if not _is_done_unseen(future) and not _is_done_in_sight(future, Patience(words, parent)):
        stopped.set()
    thread.shutdown(wait=False)
    go_on()
    return future.result()


def _is_done_unseen(future: "Future[T]") -> bool:
    """Wait a moment in which nobody can do anything; return whether that was enough."""
    if wait_for((future,), _AT_ONCE_S).done:
        return True
    wait = QEventLoop()
    _when_done(future, wait, wait.quit)
    QTimer.singleShot(_UNSEEN_MS, wait, wait.quit)
    wait.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return future.done()


def _is_done_in_sight(future: "Future[T]", dialog: Patience) -> bool:
    """Wait with a dialog; return False where it was closed before the work was done."""
    _when_done(future, dialog, dialog.accept)
    return accepted(dialog)


def _when_done(future: "Future[T]", owner: QWidget | QEventLoop, act: Callable[[], None]) -> None:
    """Look whether work is done, now and again, as long as its owner is there."""

    def look() -> None:
        if future.done():
            act()

    clock = QTimer(owner)
    clock.timeout.connect(look)
    clock.start(_LOOK_EVERY_MS)

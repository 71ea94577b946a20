"""Make PDFs beside the window's own work: with progress, with a way to stop, then catalogued."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.media import PAPERS
from dip_workshop.session.handing_out import HandOut, Wish, hand_out
from dip_workshop.store.errors import StoreError
from dip_workshop.ui.dialogs.pdf_choice import PdfChoice
from dip_workshop.ui.message_bar import MessageBar
from dip_workshop.ui.settings import PAPER
from dip_workshop.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Job:
    """One PDF that is being made, and the switch that stops it."""

    wish: Wish
    stopped: Event


class PdfDesk(QObject):
    """Takes wishes for PDFs; makes one at a time in a thread of its own."""

    made = Signal(object)
    failed = Signal(str)
    progressed = Signal(float)

    def __init__(self, workbench: Workbench, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._messages = messages
        self._window = window
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdf")
        self._job: Job | None = None
        self.made.connect(self._tell)
        self.failed.connect(self._tell_failure)
        self.progressed.connect(self._show_progress)

    @property
    def is_busy(self) -> bool:
        """Return whether a PDF is being made."""
        return self._job is not None

    def save_shown(self, exercise_id: RecordId | None) -> None:
        """Make the PDF of an exercise (None: of the whole workshop) on the paper used last."""
        paper = self._workbench.settings.get(PAPER)
        self._start(Wish(exercise_id, "", paper if paper in PAPERS else PAPER.default))

    def choose(self, exercise_id: RecordId) -> None:
        """Ask for paper and form, then make it."""
        bridge = self._workbench.bridge
        if bridge is None:
            return
        dialog = PdfChoice(
            bridge.board, exercise_id, self._workbench.settings.get(PAPER), self._window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            wish = dialog.wish()
            self._workbench.settings.put(PAPER, wish.paper)
            self._start(wish)

    def close(self) -> None:
        """Stop what is being made and let the thread go."""
        if self._job is not None:
            self._job.stopped.set()
        self._thread.shutdown(wait=True)

    def _start(self, wish: Wish) -> None:
        bridge = self._workbench.bridge
        if bridge is None:
            self._workbench.say("Open a workshop first: then there is something to print.")
            return
        if self._job is not None:
            self._workbench.say("A PDF is being made already. Wait for it, or cancel it first.")
            return
        self._job = Job(wish, Event())
        self._show_progress(0.0)
        board, metrics, store = bridge.board, self._workbench.metrics, self._workbench.store
        folder = self._workbench.outputs_folder
        stopped = self._job.stopped
        self._thread.submit(
            self._run,
            lambda: hand_out(
                store, board, metrics, wish, folder, self.progressed.emit, stopped.is_set
            ),
        )

    def _run(self, make: Callable[[], HandOut]) -> None:
        """Work in the thread; signals carry the outcome back to the window."""
        try:
            self.made.emit(make())
        except (DomainError, StoreError) as refusal:
            self.failed.emit(str(refusal))
        except Exception:
            self.failed.emit(
                "The PDF could not be made because of a fault in the program. "
                "Your workshop is safe; the list of texts can still be read in the outline."
            )
            raise

    def _show_progress(self, share: float) -> None:
        if self._job is not None:
            stop = self._job.stopped.set
            self._messages.show_progress("Making the PDF and reading it back…", share, stop)

    def _tell(self, handed_out: HandOut) -> None:
        self._job = None
        path = handed_out.report.path
        self._messages.offer(
            f"Saved “{path.name}”: {handed_out.words}", "Open it", lambda: open_file(path)
        )
        self._workbench.saved.emit()

    def _tell_failure(self, sentence: str) -> None:
        self._job = None
        self._messages.say(sentence)


def open_file(path: Path) -> bool:
    """Open a file of ours, or its folder, in whatever program this laptop has for it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

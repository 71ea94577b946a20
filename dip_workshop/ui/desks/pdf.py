"""Make PDFs beside the window's own work: with progress, with a way to stop, then catalogued."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.masking import masked
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.media import PAPERS, paper_in_words
from dip_workshop.report.content import PdfReport
from dip_workshop.report.watch import Watch
from dip_workshop.session.action_plan import ACTION_PLAN
from dip_workshop.session.handing_out import HandOut, Wish, hand_out
from dip_workshop.session.hidden_texts import count_hidden
from dip_workshop.session.room_sheets import RULES_SHEET
from dip_workshop.session.short_report import SHORT_REPORT
from dip_workshop.store.errors import StoreError
from dip_workshop.ui.dialogs.pdf_choice import PdfChoice
from dip_workshop.ui.faults import log_fault
from dip_workshop.ui.settings import PAPER, TRUST_VALUES
from dip_workshop.ui.system.opened_files import open_or_say
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.choosing import accepted
from dip_workshop.widgets.theme import choose


class PdfDesk(QObject):
    """Takes wishes for PDFs; makes one at a time in a thread of its own."""

    made = Signal(object)
    failed = Signal(str)
    progressed = Signal(float)

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._workbench = window.workbench
        self._messages = window.messages
        self._window = window
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pdf")
        self._stopped: Event | None = None
        self.made.connect(self._tell)
        self.failed.connect(self._tell_failure)
        self.progressed.connect(self._show_progress)

    @property
    def is_busy(self) -> bool:
        """Return whether a PDF is being made."""
        return self._stopped is not None

    def save(self) -> None:
        """Make the PDF of the exercise that is shown, or of the whole workshop."""
        page = self._window.exercise_page
        self._start(Wish(page.scope if page else None, "", self._last_paper()))

    def save_all(self) -> None:
        """Make one PDF of the whole workshop."""
        self._start(Wish(None, "", self._last_paper()))

    def save_short(self) -> None:
        """Make the short report: what was found and decided, from whatever there is."""
        self._start(Wish(None, SHORT_REPORT, "A4 portrait"))

    def save_actions(self) -> None:
        """Make the action plan: each action with where it comes from."""
        self._start(Wish(None, ACTION_PLAN, self._last_paper()))

    def save_rules(self) -> None:
        """Make the sheet of ground rules and values for the wall."""
        values = self._workbench.settings.get(TRUST_VALUES)
        self._start(Wish(None, RULES_SHEET, "A4 portrait", values))

    def choose(self) -> None:
        """Ask for paper and what to print, blank forms among it; then make it."""
        page, bridge = self._window.exercise_page, self._workbench.bridge
        if page is None or bridge is None:
            self.save_all()
            return
        dialog = PdfChoice(bridge.board, page.scope, self._last_paper(), self._window)
        if accepted(dialog):
            wish = dialog.wish()
            # A form for the wall says nothing of the paper that boards are wanted on.
            if not wish.sheet:
                self._workbench.settings.put(PAPER, wish.paper)
            self._start(wish)

    def close(self) -> None:
        """Stop what is being made and let the thread go."""
        if self._stopped is not None:
            self._stopped.set()
        self._thread.shutdown(wait=True)

    def _last_paper(self) -> str:
        paper = self._workbench.settings.get(PAPER)
        return paper if paper in PAPERS else PAPER.default

    def _start(self, wish: Wish) -> None:
        store = self._workbench.store
        bridge = self._workbench.bridge_or_say(
            tr("Open a workshop first: then there is something to print.")
        )
        if bridge is None:
            return
        if self._stopped is not None:
            self._workbench.say(tr("A PDF is being made already. Wait for it, or cancel it first."))
            return
        is_blank = wish.kind(bridge.board) == "blank"
        if not is_blank and not self._window.desk("guard").may_go_out(tr("Save the PDF")):
            return
        board = bridge.board if is_blank else self._board_to_print(bridge.board, wish)
        if board is None:
            return
        metrics = self._workbench.metrics
        # Read here, where edits are made, so that the board and its state agree.
        state = self._workbench.attempt(
            lambda: store.state_of(bridge.workshop.id, wish.exercise_id)
        )
        if state is None:
            return
        folder, stopped = self._workbench.outputs_folder, Event()
        watch = Watch(lambda _words, share: self.progressed.emit(share), stopped.is_set)
        self._stopped = stopped
        self._show_progress(0.0)
        self._thread.submit(
            self._run,
            lambda: hand_out(store, board, metrics, wish, folder, state=state, watch=watch),
        )

    def _board_to_print(self, board: Board, wish: Wish) -> Board | None:
        """Ask what becomes of texts that the room may not read yet; None where nothing is made."""
        hidden = count_hidden(board, wish.exercise_id)
        if not hidden:
            return board
        leave = tr("Leave them hidden")
        question = tr_count(
            "{n} text is still hidden from the room: print it too?",
            "{n} texts are still hidden from the room: print them too?",
            hidden,
        )
        ways, cancel = (leave, tr("Print them")), tr("Cancel")
        chosen = choose(self._window, tr("Save the PDF"), question, ways, cancel)
        if not chosen:
            return None
        return masked(board) if chosen == leave else board

    def _run(self, make: Callable[[], HandOut]) -> None:
        """Work in the thread; signals carry the outcome back to the window."""
        try:
            self.made.emit(make())
        except (DomainError, StoreError) as refusal:
            self.failed.emit(str(refusal))
        except Exception as fault:
            self.failed.emit(
                tr(
                    "The PDF could not be made because of a fault in the program. "
                    "Your workshop is safe; the list of texts can still be read in the outline."
                )
            )
            log_fault(fault)

    def _show_progress(self, share: float) -> None:
        if self._stopped is not None:
            words = tr("Making the PDF and reading it back…")
            self._messages.show_progress(words, share, self._stopped.set)

    def _tell(self, made: HandOut) -> None:
        self._stopped = None
        report = made.report
        self._messages.offer(
            proof(report, made.output.paper), tr("Open it"), lambda: self._open(report.path)
        )
        # The window may have closed meanwhile.
        if self._workbench.bridge is not None:
            self._workbench.saved.emit()

    def _tell_failure(self, sentence: str) -> None:
        self._stopped = None
        self._messages.say(sentence)

    def _open(self, path: Path) -> None:
        open_or_say(path, self._workbench.say)


def proof(report: PdfReport, paper: str) -> str:
    """Return where a PDF is and what reading it back has proved, in a sentence."""
    name = report.path.name
    # The name of the file tells of any other paper.
    if paper in report.path.stem:
        saved = tr("Saved “{name}”", name=name)
    else:
        saved = tr("Saved “{name}” on {paper}", name=name, paper=paper_in_words(paper))
    if not report.texts_total:
        return tr("{saved}, to print before the workshop.", saved=saved)
    if not report.missing:
        return tr("{saved}: {found}.", saved=saved, found=report.summary)
    return tr_count(
        "{saved}, but its one text could not be read back from it: look at its pages before you "
        "hand it out. The workshop itself is whole.",
        "{saved}, but {missing} of its {n} texts could not be read back from it: look at its "
        "pages before you hand it out. The workshop itself is whole.",
        report.texts_total,
        saved=saved,
        missing=len(report.missing),
    )

"""Make a PDF of what the board holds and enter it into the catalogue."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.workshop import Exercise, workshop_of
from dip_workshop.drawing.media import PAPERS
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.report.content import PdfContent, PdfReport
from dip_workshop.report.make_content import blank_content, exercise_content, workshop_content
from dip_workshop.report.publication import safe_stem
from dip_workshop.store.outputs import Output
from dip_workshop.store.workshop_store import WorkshopStore

WHOLE_WORKSHOP = "workshop"


@dataclass(frozen=True, slots=True)
class Wish:
    """What to print: an exercise (None: the whole workshop), a blank form of it or "", the paper."""

    exercise_id: RecordId | None
    blank: str
    paper: str


@dataclass(frozen=True, slots=True)
class HandOut:
    """A PDF that was made, read back and catalogued."""

    output: Output
    report: PdfReport

    @property
    def words(self) -> str:
        """Return what was proved of it, for the user."""
        if not self.output.texts_total:
            return "a form to print before"
        missing = len(self.report.missing)
        if missing:
            return f"{self.report.summary}. {missing} could not be read back: check the pages"
        return self.report.summary


def hand_out(
    store: WorkshopStore,
    board: Board,
    metrics: TextMetrics,
    wish: Wish,
    folder: Path,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> HandOut:
    """Write the PDF into a folder, read it back, and enter it into the store's catalogue.

    Raises ReportError where it cannot be written or was cancelled; then there
    is no file and nothing in the catalogue.
    """
    # reportlab takes 90 ms to import: it comes when the first PDF is wanted.
    from dip_workshop.report.pdf_document import write_pdf  # noqa: PLC0415

    state = store.state_of(workshop_of(board).id, wish.exercise_id)
    content = content_of(board, metrics, wish)
    folder = folder / safe_stem(workshop_of(board).text)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{safe_stem(content.title)}.pdf"
    report = write_pdf(path, content, progress=progress, cancelled=cancelled)
    output = _catalogued(board, wish, content, report, state)
    store.record_output(output)
    return HandOut(output, report)


def content_of(board: Board, metrics: TextMetrics, wish: Wish) -> PdfContent:
    """Return what a wish puts on paper."""
    paper = PAPERS[wish.paper]
    if wish.exercise_id is None:
        return workshop_content(board, paper, metrics)
    if not wish.blank:
        return exercise_content(board, wish.exercise_id, paper, metrics)
    kind = kind_of(board.get(wish.exercise_id, Exercise))
    blank = next(blank for blank in kind.blanks if blank.id == wish.blank)
    return blank_content(board, wish.exercise_id, blank, paper, metrics)


def _catalogued(
    board: Board, wish: Wish, content: PdfContent, report: PdfReport, state: str
) -> Output:
    exercise_id = wish.exercise_id
    kind = kind_of(board.get(exercise_id, Exercise)).name if exercise_id else WHOLE_WORKSHOP
    return Output(
        id=new_id(),
        workshop_id=workshop_of(board).id,
        exercise_id=exercise_id,
        kind=f"{kind} {wish.blank}".strip(),
        title=content.title,
        path=str(report.path),
        sha256=report.sha256,
        made_at=time.time(),
        state=state,
        paper=content.paper.name,
        pages=report.pages,
        texts_found=report.texts_found,
        texts_total=report.texts_total,
        smallest_print=report.smallest_picture_print or report.smallest_print or None,
    )

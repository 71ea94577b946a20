"""Make what is handed out, and enter each file in the store's catalogue."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.workshop import Exercise, exercises_of, workshop_of
from dip_workshop.drawing.media import Paper
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import BlankForm
from dip_workshop.report.content import PageHeader, PdfContent, PdfReport, Section
from dip_workshop.store.outputs import Output
from dip_workshop.store.workshop_store import WorkshopStore

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Order:
    """A PDF to be made of a board as it is now; making it can wait for another thread.

    Without `exercise_id` it is the whole workshop; with `blank` it is that
    sheet to print before. `state` is the store's token of what was ordered.
    """

    board: Board
    paper: Paper
    state: str
    exercise_id: RecordId | None = None
    blank: BlankForm | None = None

    @property
    def kind(self) -> str:
        """Return the catalogue's word for it: "workshop", "exercise" or "blank"."""
        if self.blank is not None:
            return "blank"
        return "workshop" if self.exercise_id is None else "exercise"

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Return the exercises that are printed, in their order."""
        if self.exercise_id is None:
            return exercises_of(self.board)
        return (self.board.get(self.exercise_id, Exercise),)

    @property
    def title(self) -> str:
        """Return the title of the PDF, which also names its file."""
        workshop = workshop_of(self.board).text
        if self.exercise_id is None:
            return workshop
        part = self.exercises[0].text if self.blank is None else self.blank.title
        return f"{workshop} - {part}"


def order(
    store: WorkshopStore,
    board: Board,
    paper: Paper,
    exercise_id: RecordId | None = None,
    blank: BlankForm | None = None,
) -> Order:
    """Return the order of a PDF; call it where edits are made, so that board and state agree."""
    state = store.state_of(workshop_of(board).id, exercise_id)
    return Order(board, paper, state, exercise_id, blank)


def content_of(wanted: Order, metrics: TextMetrics) -> PdfContent:
    """Return all that the PDF is to hold: for each exercise its pictures, list and texts."""
    root = workshop_of(wanted.board)
    header = PageHeader(
        workshop=root.text,
        team=root.team,
        ward=root.ward,
        held_on=root.held_on,
        question=root.question,
    )
    sections = tuple(_section(wanted, exercise, metrics) for exercise in wanted.exercises)
    return PdfContent(wanted.title, header, wanted.paper, sections)


def hand_out(
    store: WorkshopStore,
    wanted: Order,
    folder: Path,
    metrics: TextMetrics,
    *,
    progress: Progress = lambda _words, _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PdfReport:
    """Make the PDF in a folder, never over another file, and enter it in the catalogue.

    Raises DomainError or StoreError with a sentence for the user. Any thread may call.
    """
    # Only now: loading reportlab takes longer than painting the first window.
    from dip_workshop.report.pdf_document import write_pdf
    from dip_workshop.report.publication import safe_stem

    path = folder / f"{safe_stem(wanted.title)}.pdf"
    # Where this fails, writing the file says so in plain words.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    content = content_of(wanted, metrics)
    report = write_pdf(path, content, metrics=metrics, progress=progress, cancelled=cancelled)
    store.record_output(_entry(wanted, report))
    return report


def _section(wanted: Order, exercise: Exercise, metrics: TextMetrics) -> Section:
    board, medium = wanted.board, wanted.paper.medium
    if wanted.blank is not None:
        return Section(wanted.blank.title, wanted.blank.layout(board, exercise.id, medium, metrics))
    kind = kind_of(exercise)
    return Section(
        title=exercise.text,
        pages=kind.layout(board, exercise.id, medium, metrics),
        blocks=kind.handout(board, exercise.id),
        texts=kind.texts(board, exercise.id),
    )


def _entry(wanted: Order, report: PdfReport) -> Output:
    return Output(
        id=new_id(),
        workshop_id=workshop_of(wanted.board).id,
        exercise_id=wanted.exercise_id,
        kind=wanted.kind,
        title=wanted.title,
        path=str(report.path),
        sha256=report.sha256,
        made_at=time.time(),
        state=wanted.state,
        paper=wanted.paper.name,
        pages=report.pages,
        texts_found=report.texts_found,
        texts_total=report.texts_total,
        smallest_print=report.smallest_picture_print or report.smallest_print or None,
    )

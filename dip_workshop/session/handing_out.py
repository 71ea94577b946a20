"""Make what is handed out, and enter each file in the store's catalogue."""

import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.room.actions import actions_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.core.workshop import Exercise, exercises_of, people_present, workshop_of
from dip_workshop.drawing.media import PAPERS, paper_in_words
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.file_names import safe_stem
from dip_workshop.kinds import Sheet
from dip_workshop.report.content import PageHeader, PdfContent, PdfReport, Section
from dip_workshop.report.watch import UNWATCHED, Watch
from dip_workshop.session.action_plan import ACTION_PLAN, action_plan
from dip_workshop.session.posters import POSTERS, poster_in_words, poster_pages
from dip_workshop.session.room_sheets import RULES_SHEET, parking_section, rules_section
from dip_workshop.session.short_report import SHORT_REPORT, short_report
from dip_workshop.store.outputs import Output
from dip_workshop.store.workshop_store import WorkshopStore

USUAL_PAPER: Final = "A4 landscape"


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall be made: an exercise, one of its further sheets, or (None) the whole workshop.

    `sheet` is the id of a Sheet, one of POSTERS or empty, of the whole workshop perhaps
    SHORT_REPORT, ACTION_PLAN or RULES_SHEET; `paper` is a name in PAPERS. `values` are the trust's,
    for the ground rules.
    """

    exercise_id: RecordId | None
    sheet: str
    paper: str
    values: str = ""

    def kind(self, board: Board) -> str:
        """Return the catalogue's word for it: "workshop", "exercise" or "blank"."""
        if self.exercise_id is None:
            return "workshop"
        is_own = bool(self.sheet) and self.sheet not in POSTERS
        return "blank" if is_own and _sheet(board, self).is_blank else "exercise"


@dataclass(frozen=True, slots=True)
class HandOut:
    """A PDF that was made, read back and catalogued."""

    report: PdfReport
    output: Output

    @property
    def words(self) -> str:
        """Return what was found on it, such as "1 page, 18 of 18 texts, smallest 11.2 pt"."""
        pages = tr_count("{n} page", "{n} pages", self.report.pages)
        return (
            tr("{pages}, {found}", pages=pages, found=self.report.summary)
            if self.report.texts_total
            else pages
        )


def wishes(board: Board, paper: str) -> tuple[Wish, ...]:
    """Return all that can be made of a workshop: exercises, their sheets, and the whole."""
    single = tuple(
        Wish(exercise.id, sheet, paper)
        for exercise in exercises_of(board)
        for sheet in ("", *_printable(board, exercise), *POSTERS)
    )
    of_all = ("", SHORT_REPORT, ACTION_PLAN, RULES_SHEET)
    return (*single, *(Wish(None, sheet, paper) for sheet in of_all))


def _printable(board: Board, exercise: Exercise) -> tuple[str, ...]:
    sheets = kind_of(exercise).sheets
    return tuple(sheet.id for sheet in sheets if not sheet.lacks(board, exercise.id))


def hand_out(
    store: WorkshopStore,
    board: Board,
    metrics: TextMetrics,
    wish: Wish,
    folder: Path,
    *,
    state: str | None = None,
    watch: Watch = UNWATCHED,
) -> HandOut:
    """Make the PDF in a folder, never over another file, and enter it in the catalogue.

    Raises DomainError or StoreError with a sentence for the user. Any thread may call. `state`
    is the store's token of this board, to be given where edits may go on meanwhile.
    """
    # Only now: loading reportlab takes longer than painting the first window.
    from dip_workshop.report.pdf_document import write_pdf

    if state is None:
        state = store.state_of(workshop_of(board).id, wish.exercise_id)
    content = content_of(board, wish, metrics)
    # Where this fails, writing the file says so in plain words.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    report = write_pdf(
        folder / f"{safe_stem(content.title)}{_paper_in_name(wish.paper)}.pdf",
        content,
        metrics=metrics,
        watch=watch,
    )
    output = _entry(board, wish, state, content.title, report)
    if store.can_write:
        store.record_output(output)
    return HandOut(report, output)


def content_of(board: Board, wish: Wish, metrics: TextMetrics) -> PdfContent:
    """Return all that the PDF is to hold: for each exercise its pictures, list and texts."""
    root = workshop_of(board)
    header = PageHeader(
        workshop=root.text,
        team=root.team,
        ward=root.ward,
        held_on=root.held_on,
        question=root.question,
        true_north=root.true_north,
        people=people_present(board),
    )
    sections = _sections(board, wish, metrics)
    is_whole = wish.exercise_id is None and not wish.sheet
    title = root.text if is_whole else f"{root.text} - {sections[0].title}"
    return PdfContent(title, header, PAPERS[wish.paper], sections)


def _sections(board: Board, wish: Wish, metrics: TextMetrics) -> tuple[Section, ...]:
    now = datetime.now(UTC)
    if wish.exercise_id is None and wish.sheet == SHORT_REPORT:
        return (short_report(board, now),)
    if wish.exercise_id is None and wish.sheet == ACTION_PLAN:
        return (action_plan(board, now),)
    if wish.exercise_id is None and wish.sheet == RULES_SHEET:
        return (rules_section(board, wish.values, PAPERS[wish.paper].medium, metrics),)
    shown = tuple(_section(board, each, wish, metrics) for each in _exercises(board, wish))
    if wish.exercise_id is not None:
        return shown
    agreed = (action_plan(board, now),) if actions_of(board) else ()
    parked = parking_section(board)
    return (*shown, *agreed, *((parked,) if parked else ()))


def _exercises(board: Board, wish: Wish) -> tuple[Exercise, ...]:
    if wish.exercise_id is None:
        return exercises_of(board)
    return (board.get(wish.exercise_id, Exercise),)


def _section(board: Board, exercise: Exercise, wish: Wish, metrics: TextMetrics) -> Section:
    kind, medium = kind_of(exercise), PAPERS[wish.paper].medium
    if wish.sheet in POSTERS:
        pages = poster_pages(board, exercise, wish.sheet, PAPERS[wish.paper], metrics)
        title = f"{exercise.text}, {poster_in_words(wish.sheet)}"
    elif wish.sheet:
        sheet = _sheet(board, wish)
        pages = sheet.layout(board, exercise.id, medium, metrics)
        if sheet.is_blank:
            return Section(sheet.title, pages)
        title = f"{exercise.text}, {sheet.title}"
    else:
        pages = kind.layout(board, exercise.id, medium, metrics)
        title = exercise.text
    return Section(
        title=title,
        pages=pages,
        blocks=kind.handout(board, exercise.id),
        texts=kind.texts(board, exercise.id),
    )


def _paper_in_name(paper: str) -> str:
    """Return what a file's name says of its paper: nothing where it is the usual one."""
    return "" if paper == USUAL_PAPER else f" {paper_in_words(paper)}"


def _sheet(board: Board, wish: Wish) -> Sheet:
    (exercise,) = _exercises(board, wish)
    return next(sheet for sheet in kind_of(exercise).sheets if sheet.id == wish.sheet)


def _entry(board: Board, wish: Wish, state: str, title: str, report: PdfReport) -> Output:
    return Output(
        id=new_id(),
        workshop_id=workshop_of(board).id,
        exercise_id=wish.exercise_id,
        kind=wish.kind(board),
        title=title,
        path=str(report.path),
        sha256=report.sha256,
        made_at=time.time(),
        state=state,
        paper=wish.paper,
        pages=report.pages,
        texts_found=report.texts_found,
        texts_total=report.texts_total,
        smallest_print=report.smallest_picture_print or report.smallest_print or None,
    )

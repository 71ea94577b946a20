"""Write a PDF: painted, read back and published in one go, or not made at all."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from dip_workshop.core.errors import DomainError
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import FOOTER_HEIGHT, HEADER_HEIGHT, MARGIN, Paper
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.roles import Face
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.report.content import PdfContent, PdfReport
from dip_workshop.report.page_frame import foot_of_page
from dip_workshop.report.page_plan import Bookmark, Plan, plan_pages
from dip_workshop.report.pdf_fonts import font_name
from dip_workshop.report.pdf_painter import PdfPainter
from dip_workshop.report.printed_text import missing_texts
from dip_workshop.report.publication import publish
from dip_workshop.report.read_back import Band, PrintedPage, read_pages
from dip_workshop.report.watch import UNWATCHED, Watch

_PAINTED = 0.6
_READ = 0.95
_PROGRAM = "DIP Workshop"
_LONGEST_BOOKMARK = 100


def write_pdf(
    path: Path,
    content: PdfContent,
    *,
    made_at: datetime | None = None,
    metrics: TextMetrics | None = None,
    palette: Palette = LIGHT,
    watch: Watch = UNWATCHED,
) -> PdfReport:
    """Write a PDF to `path`, or beside it under a numbered name where that is taken.

    The same content and `made_at` give the same bytes. The finished file is
    read back before it gets its name, and the report says what was found.
    Raises ReportError with a sentence for the user; no file then stays.
    Meant for a thread of its own: the watch is called there.
    """
    fonts = metrics or bundled_metrics()
    watch.reached(tr("Setting the pages"), 0.0)
    plan = plan_pages(content, fonts)
    if not plan.pages:
        raise DomainError(tr("There is nothing to print yet, so no PDF was made."))

    moment = made_at or datetime.now().astimezone()

    def write(temporary: Path) -> PdfReport:
        data = _pdf_bytes(content, plan, moment, palette, fonts, watch)
        temporary.write_bytes(data)
        printed = _read(temporary, content.paper, watch)
        watch.reached(tr("Looking for every text"), _READ)
        report = _report(content, plan, printed, data, fonts)
        watch.reached(tr("Putting the file in its place"), 1.0)
        return report

    final, report = publish(path, write)
    return replace(report, path=final)


def _pdf_bytes(
    content: PdfContent,
    plan: Plan,
    made_at: datetime,
    palette: Palette,
    metrics: TextMetrics,
    watch: Watch,
) -> bytes:
    canvas = _canvas(content, made_at)
    painter = PdfPainter(canvas, palette)
    height, corner = content.paper.size.height, Point(0.0, 0.0)
    outline = _Outline(canvas)
    for number, page in enumerate(plan.pages, 1):
        watch.reached(
            tr("Painting page {number}", number=number), _PAINTED * number / len(plan.pages)
        )
        foot = foot_of_page(plan.frame, number, len(plan.pages), metrics, page.foot)
        outline.add(page.bookmarks)
        # In the order in which they are read aloud.
        painter.paint(plan.frame.bands[page.section], corner, height)
        painter.paint(page.picture, page.origin, height, is_cut=page.foot is not None)
        painter.paint(foot, corner, height)
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def _canvas(content: PdfContent, made_at: datetime) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    # Without a first font of ours each page would name Helvetica, which is not embedded.
    look: dict[str, Any] = {"initialFontName": font_name(Face.REGULAR), "lang": content.language}
    canvas: Any = Canvas("", content.paper.size, pageCompression=1, invariant=1, **look)
    canvas.setTitle(_plain(content.title))
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(_PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setDateFormatter(lambda *_fixed: _pdf_date(made_at))
    return canvas


class _Outline:
    """The bookmarks of one document, in which no level may be left out."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._level = -1
        self._count = 0

    def add(self, bookmarks: tuple[Bookmark, ...]) -> None:
        """Let bookmarks point to the page that is being painted."""
        for bookmark in bookmarks:
            self._level = min(bookmark.level, self._level + 1)
            self._count += 1
            # reportlab keeps one title a key, so that no two may share one.
            key = f"bookmark-{self._count}"
            self._canvas.bookmarkPage(key)
            self._canvas.addOutlineEntry(_plain(bookmark.title), key, self._level)
            self._canvas.showOutline()


def _plain(title: str) -> str:
    """Return a title on one line, of a length that fits where titles are listed."""
    return shortened(title.encode("utf-8", "replace").decode("utf-8"), _LONGEST_BOOKMARK)


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z") or "+0000"
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _read(path: Path, paper: Paper, watch: Watch) -> tuple[PrintedPage, ...]:
    band = Band(MARGIN + FOOTER_HEIGHT, paper.size.height - MARGIN - HEADER_HEIGHT)

    def on_page(number: int, count: int) -> None:
        share = _PAINTED + (_READ - _PAINTED) * number / count
        watch.reached(tr("Reading page {number} back", number=number), share)

    return read_pages(path, band, on_page)


def _report(
    content: PdfContent,
    plan: Plan,
    printed: tuple[PrintedPage, ...],
    data: bytes,
    metrics: TextMetrics,
) -> PdfReport:
    pictures = [p for p, page in zip(printed, plan.pages, strict=True) if page.is_picture]
    return PdfReport(
        path=Path(),
        picture_pages=len(pictures),
        list_pages=len(printed) - len(pictures),
        texts_total=sum(len(section.texts) for section in content.sections),
        missing=_missing(content, plan, printed, metrics),
        smallest_picture_print=_smallest(page.smallest_print for page in pictures),
        smallest_print=_smallest(page.smallest_print_of_all for page in printed),
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
    )


def _missing(
    content: PdfContent, plan: Plan, printed: tuple[PrintedPage, ...], metrics: TextMetrics
) -> tuple[str, ...]:
    """Return the texts that stand neither on their section's list nor on its pictures."""
    stretches: dict[tuple[int, bool], list[str]] = {}
    for paper, page in zip(printed, plan.pages, strict=True):
        stretches.setdefault((page.section, page.is_picture), []).append(paper.text)
    missing: list[str] = []
    for number, section in enumerate(content.sections):
        places = ("".join(stretches.get((number, side), ())) for side in (False, True))
        missing += missing_texts(section.texts, plan.listed[number], places, metrics)
    return tuple(missing)


def _smallest(sizes: Iterable[float]) -> float:
    return min((size for size in sizes if size), default=0.0)

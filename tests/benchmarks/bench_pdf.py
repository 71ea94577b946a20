"""The PDF of a map of 400 notes, against bare reportlab painting the same ready picture."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import MARGIN, PAPERS
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.picture import (
    Box,
    Line,
    Picture,
    Polygon,
    TextLine,
)
from dip_workshop.drawing.roles import Face, Role
from dip_workshop.report.content import PdfContent
from dip_workshop.report.page_plan import plan_pages
from dip_workshop.report.pdf_document import write_pdf
from dip_workshop.report.pdf_fonts import font_name
from dip_workshop.report.pdf_painter import PdfPainter
from dip_workshop.report.read_back import Band, read_pages
from tests.report.documents import MADE_AT, document, page, wall

ROUNDS = 15
NOTES = 400
PAPER = PAPERS["A3 portrait"]
WORDS = (
    *("bed", "bloods", "late", "porter", "discharge", "letter", "pharmacy", "wait", "ward"),
    *("transport", "lounge", "the", "family", "not", "told", "when", "ready", "to", "go", "home"),
)


def _rgb(role: Role) -> tuple[float, float, float]:
    code = LIGHT[role]
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


RGB = {role: _rgb(role) for role in Role}


def measure() -> list[tuple[str, float, str]]:
    """Return (name, value, aim): a ratio to bare reportlab, or milliseconds where it says so."""
    picture = _map_of_notes()
    content = document((), (page(picture),), (), paper=PAPER)
    whole = document(_notes(), (page(picture),), paper=PAPER)
    with tempfile.TemporaryDirectory() as folder:
        finished = write_pdf(Path(folder) / "map.pdf", whole, made_at=MADE_AT).path
        bare, ours, setting, reading = _medians(
            lambda: _bare(picture),
            lambda: _painted(picture),
            lambda: plan_pages(whole, bundled_metrics()),
            lambda: read_pages(finished, Band(0.0, PAPER.size.height), lambda *_page: None),
        )
        written = _medians(lambda: _written(Path(folder), content))[0]
    return [
        (f"PDF of a ready map of {NOTES} notes / bare reportlab", round(ours / bare, 2), "<= 1.5"),
        ("bare reportlab painting the same picture, ms", round(bare * 1e3, 1), "for scale"),
        ("picture with header, read back and put in its place, ms", round(written * 1e3, 1), ""),
        ("setting the list pages, ms", round(setting * 1e3, 1), "apart"),
        ("reading picture and list back, ms", round(reading * 1e3, 1), "apart"),
    ]


def _medians(*works: Callable[[], object]) -> list[float]:
    """Return the median time of each in seconds, measured in turns so that all share the noise."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for kept, work in zip(times, works, strict=True):
            start = perf_counter()
            work()
            kept.append(perf_counter() - start)
    return [median(kept) for kept in times]


def _notes() -> tuple[str, ...]:
    chance = Random(1)
    return tuple(" ".join(chance.choices(WORDS, k=chance.randint(3, 16))) for _ in range(NOTES))


def _map_of_notes() -> Picture:
    return wall(_notes(), PAPER.content).fitted(PAPER.content)


def _canvas() -> Canvas:
    look = {"initialFontName": font_name(Face.REGULAR)}
    return Canvas("", PAPER.size, pageCompression=1, invariant=1, **look)  # type: ignore[arg-type]


def _painted(picture: Picture) -> bytes:
    canvas = _canvas()
    PdfPainter(canvas).paint(picture, Point(MARGIN, MARGIN), PAPER.size.height)
    canvas.showPage()
    return bytes(canvas.getpdfdata())


def _written(folder: Path, content: PdfContent) -> None:
    write_pdf(folder / "picture.pdf", content, made_at=MADE_AT).path.unlink()


def _bare(picture: Picture) -> bytes:
    canvas = _canvas()
    canvas.translate(MARGIN, PAPER.size.height - MARGIN)
    canvas.setLineCap(1)
    for item in picture.items():
        _paint_bare(canvas, item)
    canvas.showPage()
    return bytes(canvas.getpdfdata())


def _paint_bare(canvas: Canvas, item: Line | Box | Polygon | TextLine) -> None:
    """Paint one primitive with reportlab's own calls, as its manual shows them."""
    match item:
        case Box():
            x, y, width, height = item.rect
            canvas.setFillColorRGB(*RGB[item.fill or Role.CARD])
            canvas.roundRect(x, -y - height, width, height, item.corner, stroke=0, fill=1)
        case TextLine():
            canvas.setFillColorRGB(*RGB[item.role])
            x, y = item.origin
            for run in item.runs:
                canvas.setFont(font_name(run.face), item.size)
                canvas.drawString(x, -y, run.text)
                x += run.advance * item.size
        case Line() | Polygon():
            raise AssertionError("the map of this benchmark has cards and texts alone")

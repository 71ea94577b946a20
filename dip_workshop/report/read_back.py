"""Read a finished PDF as any other program would: its letters and the size of its print."""

from collections.abc import Callable, Iterator
from contextlib import closing
from math import hypot
from pathlib import Path
from typing import Any

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.report.publication import ReportError

_OBJECTS_DEEP = 4


@dataclass(frozen=True, slots=True)
class Band:
    """The part of a page between header and footer: two heights above the page's foot."""

    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The text between header and footer, its smallest print and that of the whole page.

    Sizes are in points, 0.0 where there is no text.
    """

    text: str
    smallest_print: float
    smallest_print_of_all: float


def read_pages(
    path: Path, band: Band, on_page: Callable[[int, int], None]
) -> tuple[PrintedPage, ...]:
    """Return what stands on each page; `on_page` hears number and count before each.

    Raises ReportError where the file is not a sound PDF.
    """
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(path)) as document:
            return tuple(_pages(document, band, on_page))
    except pypdfium2.PdfiumError as error:
        raise ReportError(
            tr(
                "The finished PDF could not be read back, so it was not kept. "
                "Your workshop is safe; please try once more."
            )
        ) from error


def _pages(document: Any, band: Band, on_page: Callable[[int, int], None]) -> Iterator[PrintedPage]:
    for number in range(len(document)):
        on_page(number + 1, len(document))
        with closing(document[number]) as page, closing(page.get_textpage()) as letters:
            yield _printed(page, letters, band)


def _printed(page: Any, letters: Any, band: Band) -> PrintedPage:
    sizes: list[float] = []
    inside: list[float] = []
    for size, height in _prints(page):
        sizes.append(size)
        if band.bottom <= height <= band.top:
            inside.append(size)
    text = letters.get_text_bounded(bottom=band.bottom, top=band.top)
    return PrintedPage(text, min(inside, default=0.0), min(sizes, default=0.0))


def _prints(page: Any) -> Iterator[tuple[float, float]]:
    """Yield the size of each piece of text and the height of its baseline, both in points."""
    from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

    for piece in page.get_objects(filter=(FPDF_PAGEOBJ_TEXT,), max_depth=_OBJECTS_DEEP):
        _, _, shear, scale, _, height = piece.get_matrix().get()
        yield piece.get_font_size() * hypot(shear, scale), height

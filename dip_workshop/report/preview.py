"""The first page of a PDF as pixels, to be recognised by."""

from contextlib import closing
from pathlib import Path

from dip_workshop.core.light_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Pixels:
    """Rows of red, green and blue bytes; `stride` is the number of bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes


def pages_of(path: Path) -> int:
    """Return how many pages a PDF has; none where it cannot be read."""
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(path)) as document:
            return len(document)
    except (pypdfium2.PdfiumError, OSError):
        return 0


def first_page_rgb(path: Path, height: int) -> Pixels | None:
    """Return the first page at a height in pixels; None where the file cannot be read."""
    import pypdfium2

    try:
        with closing(pypdfium2.PdfDocument(path)) as document, closing(document[0]) as page:
            bitmap = page.render(scale=height / page.get_height(), rev_byteorder=True)
            with closing(bitmap):
                return Pixels(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    except (pypdfium2.PdfiumError, OSError):
        return None

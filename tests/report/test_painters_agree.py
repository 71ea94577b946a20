"""Screen and paper show the same picture to within a pixel."""

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.pdfgen.canvas import Canvas

from dip_workshop.catalogue import kind_of
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import PAPERS
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Polygon,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.report.pdf_painter import PdfPainter
from dip_workshop.session.samples import sample_workshop
from dip_workshop.widgets.qt_painter import paint_picture
from tests.report.documents import HOSTILE_TEXTS, wall

PIXELS_PER_POINT = 2
# Of 255: two painters smooth the edge of a letter a little differently.
SHADES = 128
PAPER = PAPERS["A4 landscape"]


pytestmark = pytest.mark.usefixtures("qapp")


def on_paper(picture: Picture, path: Path) -> Image.Image:
    """Return the picture's area as a PDF shows it."""
    width, height = picture.bounds.right, picture.bounds.bottom
    canvas = Canvas(str(path), (width, height), invariant=1)
    PdfPainter(canvas).paint(picture, Point(0.0, 0.0), height)
    canvas.save()
    with closing(pypdfium2.PdfDocument(path)) as file, closing(file[0]) as page:
        return page.render(scale=PIXELS_PER_POINT).to_pil().convert("RGB")


def on_screen(picture: Picture, size: tuple[int, int]) -> Image.Image:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(PIXELS_PER_POINT, PIXELS_PER_POINT)
    paint_picture(painter, picture, LIGHT)
    painter.end()
    data = bytes(image.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine())


def beyond_a_pixel(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return how much darker or lighter each pixel is than all its neighbours in the other."""
    lightest = other.filter(ImageFilter.MaxFilter(3))
    darkest = other.filter(ImageFilter.MinFilter(3))
    return ImageChops.add(ImageChops.subtract(one, lightest), ImageChops.subtract(darkest, one))


def largest_difference(picture: Picture, folder: Path) -> int:
    paper = on_paper(picture, folder / "picture.pdf")
    screen = on_screen(picture, paper.size)
    differences = (beyond_a_pixel(paper, screen), beyond_a_pixel(screen, paper))
    return max(high for image in differences for _low, high in image.getextrema())


def shapes() -> Picture:
    area = Rect(0.0, 0.0, 420.0, 300.0)
    items = (
        Box(Rect(10, 10, 120, 60), Role.NOTE_SKY, Role.ACCENT, 1.0, 10.0),
        Box(Rect(150, 10, 40, 40), Role.MARK, Role.MARK_EDGE, 2.0, 20.0),
        Box(Rect(210.3, 10.7, 33.3, 21.1), Role.FIELD_GREEN, None),
        Box(Rect(260, 10, 60, 40), None, Role.LINE, 0.5),
        Line(Point(10, 100), Point(400, 100), 3.0, Role.DEEP),
        Line(Point(20, 280), Point(120, 120), 1.2, Role.SECONDARY),
        Line(Point(140, 280), Point(200.5, 120.5), 6.0, Role.BAD),
        Polygon((Point(300, 150), Point(400, 200), Point(300, 250)), Role.DEEP),
        Polygon((Point(220, 150), Point(280, 150), Point(250, 250)), Role.CARD, Role.GOOD, 1.5),
    )
    return Picture(area, (Group(None, area, items),))


def test_shapes_agree(tmp_path: Path) -> None:
    assert largest_difference(shapes(), tmp_path) <= SHADES


def test_texts_in_every_script_agree(tmp_path: Path) -> None:
    assert largest_difference(wall(HOSTILE_TEXTS, PAPER.content), tmp_path) <= SHADES


@pytest.mark.parametrize("name", ["A4 landscape", "A4 portrait"])
def test_the_pictures_of_every_kind_agree(tmp_path: Path, name: str) -> None:
    board = sample_workshop()
    for exercise in exercises_of(board):
        kind = kind_of(exercise)
        pages = kind.layout(board, exercise.id, PAPERS[name].medium, bundled_metrics())
        for page in pages:
            assert largest_difference(page.picture, tmp_path) <= SHADES, page.title


def test_a_shift_of_two_pixels_would_be_seen(tmp_path: Path) -> None:
    paper = on_paper(shapes(), tmp_path / "picture.pdf")
    shifted = on_screen(shapes().transformed(1.0, dx=2 / PIXELS_PER_POINT), paper.size)
    assert max(high for _low, high in beyond_a_pixel(paper, shifted).getextrema()) > SHADES

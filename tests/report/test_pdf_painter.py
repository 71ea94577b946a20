"""The painter writes plain operators: few changes of state, letters that can be searched."""

import re
from contextlib import closing
from pathlib import Path

import pypdfium2
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Polygon,
    Primitive,
)
from dip_workshop.drawing.roles import Face, Role
from dip_workshop.drawing.text import text_block, wrap
from dip_workshop.report.pdf_fonts import font_name
from dip_workshop.report.pdf_painter import PdfPainter

PAGE = Size(600.0, 800.0)


def painted(path: Path, *items: Primitive) -> Path:
    area = Rect(0.0, 0.0, *PAGE)
    canvas = Canvas(str(path), PAGE, pageCompression=0, invariant=1)
    PdfPainter(canvas).paint(Picture(area, (Group(None, area, items),)), Point(0, 0), PAGE.height)
    canvas.save()
    return path


def operators(path: Path) -> str:
    data = path.read_bytes()
    return data[data.index(b" cm 1 J 1 j") : data.index(b"endstream")].decode("ascii")


def text_on(path: Path) -> str:
    with (
        closing(pypdfium2.PdfDocument(path)) as file,
        closing(file[0]) as page,
        closing(page.get_textpage()) as letters,
    ):
        return letters.get_text_bounded().replace("\r\n", "")


def text_lines(text: str) -> tuple[Primitive, ...]:
    metrics = bundled_metrics()
    return text_block(metrics, wrap(metrics, text, 12.0, 560.0), Point(20.0, 20.0), 12.0)


def test_what_is_set_already_is_not_set_again(tmp_path: Path) -> None:
    boxes = [Box(Rect(0, y, 10, 5), Role.NOTE_SKY, Role.LINE, 0.5) for y in range(0, 100, 10)]
    lines = [Line(Point(0, y), Point(9, y), 0.5, Role.LINE) for y in range(5, 100, 10)]
    written = operators(painted(tmp_path / "p.pdf", *boxes, *lines))
    assert [written.count(f" {name}\n") for name in ("rg", "RG", "w")] == [1, 1, 1]


def test_a_shape_without_colours_leaves_no_mark(tmp_path: Path) -> None:
    nothing = (Box(Rect(0, 0, 9, 9)), Polygon((Point(0, 0), Point(1, 1))), Polygon((), Role.INK))
    written = operators(painted(tmp_path / "p.pdf", *nothing))
    assert not re.search(r" (re|m|l|f|S|B)\b", written)


def test_a_picture_stands_upright_from_the_top_left(tmp_path: Path) -> None:
    written = operators(painted(tmp_path / "p.pdf", Box(Rect(10, 20, 30, 40), Role.INK)))
    assert "10.00 -60.00 30.00 40.00 re f" in written


def test_more_letters_than_one_embedded_font_holds_can_still_be_searched(tmp_path: Path) -> None:
    letters = "".join(
        char
        for code in range(0x00C0, 0x0500)
        if (char := chr(code)).isalpha() and bundled_metrics().runs(char)[0].text == char
    )
    assert len(letters) > 600
    assert text_on(painted(tmp_path / "p.pdf", *text_lines(letters))) == letters


def test_letters_beyond_the_first_plane_can_be_searched(tmp_path: Path) -> None:
    text = "\U0001d538 and \U0001f600"
    assert text_on(painted(tmp_path / "p.pdf", *text_lines(text))) == text


def test_widths_on_paper_are_those_that_were_measured(tmp_path: Path) -> None:
    for face, is_bold in ((Face.REGULAR, False), (Face.BOLD, True)):
        text = "Wait for AV/To letters, 0.5 ½"
        expected = bundled_metrics().width(text, 12.0, bold=is_bold)
        assert abs(stringWidth(text, font_name(face), 12.0) - expected) < 1e-6


def test_brackets_and_backslashes_do_not_end_the_text(tmp_path: Path) -> None:
    text = "( \\ ) \\) ((( \\( end"
    assert text_on(painted(tmp_path / "p.pdf", *text_lines(text))) == text

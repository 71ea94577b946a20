"""Paint a picture on a page of a PDF, as its page operators, with few changes of state.

The operators are written straight into the page: reportlab's own canvas calls
keep books that a ready picture does not need, and cost twice the time.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.picture import (
    Box,
    Line,
    Picture,
    Polygon,
    Primitive,
    TextLine,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.report.pdf_fonts import FontCodes

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# How far the handles of a Bézier curve reach that stands for a quarter of a circle.
_ROUND = 0.5523


class PdfPainter:
    """Paints pictures on the pages of one canvas, in the colours of one palette."""

    def __init__(self, canvas: "Canvas", palette: Palette = LIGHT) -> None:
        self._canvas = canvas
        self._codes = FontCodes(canvas)
        self._palette = palette

    def paint(
        self, picture: Picture, origin: Point, page_height: float, *, is_cut: bool = False
    ) -> None:
        """Paint a picture with its (0, 0) at `origin`: points from the page's top left.

        With `is_cut` nothing shows outside its bounds.
        """
        page = _PageOperators(self._codes, self._palette)
        for item in picture.items():
            page.add(item)
        edge = f"{_upright(picture.bounds)} W n\n" if is_cut else ""
        place = f"1 0 0 1 {origin.x:.2f} {page_height - origin.y:.2f} cm 1 J 1 j"
        self._canvas.addLiteral(f"q {place}\n{edge}{page.text()}\nQ")


class _PageOperators:
    """The operators of one picture; remembers what is set, so as not to set it again."""

    def __init__(self, codes: FontCodes, palette: Palette) -> None:
        self._codes = codes
        self._palette = palette
        self._operators: list[str] = []
        self._fill: Role | None = None
        self._stroke: Role | None = None
        self._width = -1.0
        self._font = ("", 0.0)

    def text(self) -> str:
        """Return what stands in the page."""
        return "\n".join(self._operators)

    def add(self, item: Primitive) -> None:
        """Write one primitive."""
        _WRITERS[type(item)](self, item)

    def line(self, line: Line) -> None:
        """Write a stroke."""
        self._set_stroke(line.role, line.width)
        start, end = line.start, line.end
        self._operators.append(f"{start.x:.2f} {-start.y:.2f} m {end.x:.2f} {-end.y:.2f} l S")

    def box(self, box: Box) -> None:
        """Write an upright rectangle."""
        paint = self._set_paint(box)
        if paint:
            outline = _rounded(box.rect, box.corner) if box.corner > 0 else _upright(box.rect)
            self._operators.append(f"{outline} {paint}")

    def polygon(self, polygon: Polygon) -> None:
        """Write a closed shape."""
        paint = self._set_paint(polygon)
        if paint and polygon.points:
            first, *rest = polygon.points
            sides = " ".join(f"{p.x:.2f} {-p.y:.2f} l" for p in rest)
            self._operators.append(f"{first.x:.2f} {-first.y:.2f} m {sides} h {paint}")

    def text_line(self, line: TextLine) -> None:
        """Write a line of text, each run where the measure of the fonts put it."""
        self._set_fill(line.role)
        x, y = line.origin
        operators = self._operators
        operators.append("BT")
        for run in line.runs:
            operators.append(f"1 0 0 1 {x:.2f} {-y:.2f} Tm")
            for font, codes in self._codes.shown(run.face, run.text):
                if self._font != (font, line.size):
                    self._font = (font, line.size)
                    operators.append(f"{font} {line.size:.3f} Tf")
                operators.append(f"({codes}) Tj")
            x += run.advance * line.size
        operators.append("ET")

    def _set_paint(self, shape: Box | Polygon) -> str:
        """Set the colours of a shape; return the operator that paints it, "" for nothing."""
        if shape.fill is not None:
            self._set_fill(shape.fill)
        if shape.stroke is not None:
            self._set_stroke(shape.stroke, shape.stroke_width)
        return _PAINTS[shape.fill is not None, shape.stroke is not None]

    def _set_fill(self, role: Role) -> None:
        if role is not self._fill:
            self._fill = role
            self._operators.append(f"{_colour(self._palette[role])} rg")

    def _set_stroke(self, role: Role, width: float) -> None:
        if role is not self._stroke:
            self._stroke = role
            self._operators.append(f"{_colour(self._palette[role])} RG")
        if width != self._width:
            self._width = width
            self._operators.append(f"{width:.2f} w")


_PAINTS = {(False, False): "", (True, False): "f", (False, True): "S", (True, True): "B"}
_WRITERS: Mapping[type, Callable[..., None]] = {
    Line: _PageOperators.line,
    Box: _PageOperators.box,
    Polygon: _PageOperators.polygon,
    TextLine: _PageOperators.text_line,
}


@cache
def _colour(code: str) -> str:
    return " ".join(f"{int(code[at : at + 2], 16) / 255:.4f}" for at in (1, 3, 5))


def _upright(rect: Rect) -> str:
    return f"{rect.x:.2f} {-rect.bottom:.2f} {rect.width:.2f} {rect.height:.2f} re"


def _rounded(rect: Rect, corner: float) -> str:
    """Return the outline of a rectangle whose corners are quarters of a circle."""
    radius = min(corner, rect.width / 2, rect.height / 2)
    handle = radius * (1 - _ROUND)
    left, right, top, bottom = rect.x, rect.right, -rect.y, -rect.bottom
    return (
        f"{left + radius:.2f} {top:.2f} m {right - radius:.2f} {top:.2f} l "
        f"{right - handle:.2f} {top:.2f} {right:.2f} {top - handle:.2f} "
        f"{right:.2f} {top - radius:.2f} c {right:.2f} {bottom + radius:.2f} l "
        f"{right:.2f} {bottom + handle:.2f} {right - handle:.2f} {bottom:.2f} "
        f"{right - radius:.2f} {bottom:.2f} c {left + radius:.2f} {bottom:.2f} l "
        f"{left + handle:.2f} {bottom:.2f} {left:.2f} {bottom + handle:.2f} "
        f"{left:.2f} {bottom + radius:.2f} c {left:.2f} {top - radius:.2f} l "
        f"{left:.2f} {top - handle:.2f} {left + handle:.2f} {top:.2f} "
        f"{left + radius:.2f} {top:.2f} c h"
    )

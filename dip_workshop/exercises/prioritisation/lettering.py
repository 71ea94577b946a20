"""The sizes of the matrix's parts, and lines of text set from the left, the middle or the right."""

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.media import Purpose
from dip_workshop.drawing.picture import TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, lines_height, text_block

SMALLEST = 12.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """Text sizes and widths, in pixels at 100 %; on paper the whole picture is scaled."""

    radius: float
    number: float
    label: float
    label_width: float
    name: float
    title: float
    row: float
    small: float
    column: float


_CONSOLE = Sizes(15.0, 13.0, 13.0, 148.0, 16.0, 15.0, 13.0, SMALLEST, 376.0)
_ROOM = Sizes(19.0, 17.0, 17.0, 190.0, 20.0, 18.0, 17.0, 15.0, 490.0)


def sizes_for(purpose: Purpose) -> Sizes:
    """Return larger letters for the room; the chart itself stays where it is."""
    return _ROOM if purpose is Purpose.ROOM else _CONSOLE


def line_height(size: float) -> float:
    """Return the height of one line."""
    return lines_height(1, size)


@dataclass(frozen=True, slots=True)
class Pen:
    """Sets one line of text, of one size and colour."""

    metrics: TextMetrics
    size: float
    role: Role = Role.INK
    bold: bool = False

    def left(self, text: str, x: float, top: float) -> tuple[TextLine, ...]:
        """Return the line with its left end at x."""
        return text_block(
            self.metrics, (text,), Point(x, top), self.size, self.role, bold=self.bold
        )

    def right(self, text: str, x: float, top: float) -> tuple[TextLine, ...]:
        """Return the line with its right end at x."""
        return self.left(text, x - self.width(text), top)

    def centred(self, text: str, middle: Point) -> tuple[TextLine, ...]:
        """Return the line in the middle of a point."""
        left = middle.x - self.width(text) / 2
        return self.left(text, left, middle.y - line_height(self.size) / 2)

    def width(self, text: str) -> float:
        """Return how wide the line would be."""
        return self.metrics.width(text, self.size, bold=self.bold)

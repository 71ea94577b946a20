"""Measure and break text; the only place where a line break is decided."""

from typing import Protocol

from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.picture import Role, Run, TextLine

LINE_SPACING = 1.3


class TextMetrics(Protocol):
    """Widths of text in the bundled fonts, at any size."""

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the advance width of one line of text."""

    def runs(self, text: str, *, bold: bool = False) -> tuple[Run, ...]:
        """Return the text as stretches in one font file each, lacking characters substituted."""


def wrap(
    metrics: TextMetrics, text: str, size: float, width: float, *, bold: bool = False
) -> tuple[str, ...]:
    """Return the lines of a text in a width; words that are too long are broken, none is cut."""
    raise NotImplementedError


def text_block(
    metrics: TextMetrics,
    lines: tuple[str, ...],
    top_left: Point,
    size: float,
    role: Role = Role.INK,
    *,
    bold: bool = False,
    centred_in: float | None = None,
) -> tuple[TextLine, ...]:
    """Return lines set below one another from a top left corner, each `LINE_SPACING` sizes high."""
    raise NotImplementedError


def block_height(lines: tuple[str, ...], size: float) -> float:
    """Return the height that lines fill, `LINE_SPACING` sizes each."""
    return len(lines) * size * LINE_SPACING

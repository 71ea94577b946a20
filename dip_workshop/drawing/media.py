"""Where a picture will be seen: on the console, in the room, or on paper."""

from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Size
from dip_workshop.drawing.picture import Picture


class Purpose(StrEnum):
    """Who looks, and from where."""

    CONSOLE = "console"
    ROOM = "room"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Medium:
    """What a layout must fit.

    On the console and in the room a board is one page of any extent, in units
    of a pixel at 100 % zoom, and `size` is no more than a hint of the window's
    shape. For a room that sees a board in parts `smallest_text` is what it can
    read, in the unit of `size`; with 0 it sees all at once. On paper every page
    is at most `size` points large, and a picture prints nothing under
    `smallest_text` points.

    `shown` is what people are looking at while the board is edited: a layout
    that could be set in many ways leaves things where they stand there. None
    where all may be set as fits best, as when a board is opened. `earlier` is what
    they looked at before that, the newest first: what comes back goes where it stood.
    """

    purpose: Purpose
    size: Size
    smallest_text: float
    shown: Picture | None = field(default=None, repr=False)
    earlier: tuple[Picture, ...] = field(default=(), repr=False)


CONSOLE = Medium(Purpose.CONSOLE, Size(1000.0, 640.0), 0.0)
ROOM = Medium(Purpose.ROOM, Size(1000.0, 640.0), 0.0)


class Part(NamedTuple):
    """Which of the sheets of a larger picture one is; rows and columns are counted from 1."""

    row: int
    column: int
    down: int
    across: int


class Page(NamedTuple):
    """One picture and what it is called in bookmarks and for a screen reader.

    One that is a `part` of a larger one ends at its bounds, and below it are printed its
    title and a map of the sheets.
    """

    title: str
    picture: Picture
    part: Part | None = None


Pages = tuple[Page, ...]

POINTS_PER_MM = 72.0 / 25.4
MARGIN = 12.0 * POINTS_PER_MM
HEADER_HEIGHT = 44.0
FOOTER_HEIGHT = 20.0
SMALLEST_PICTURE_PRINT = 8.0


class Paper(NamedTuple):
    """A sheet by its name and its size in points."""

    name: str
    size: Size

    @property
    def content(self) -> Size:
        """Return the area that margins, header and footer leave for a picture."""
        return Size(
            self.size.width - 2 * MARGIN,
            self.size.height - 2 * MARGIN - HEADER_HEIGHT - FOOTER_HEIGHT,
        )

    @property
    def medium(self) -> Medium:
        """Return the medium that a board is laid out for to be printed on this sheet."""
        return Medium(Purpose.PAPER, self.content, SMALLEST_PICTURE_PRINT)


def _sheet(name: str, width_mm: float, height_mm: float) -> Paper:
    return Paper(name, Size(width_mm * POINTS_PER_MM, height_mm * POINTS_PER_MM))


PAPERS: dict[str, Paper] = {
    paper.name: paper
    for paper in (
        _sheet("A4 landscape", 297, 210),
        _sheet("A4 portrait", 210, 297),
        _sheet("A3 landscape", 420, 297),
        _sheet("A3 portrait", 297, 420),
    )
}


def paper_in_words(name: str) -> str:
    """Return what a paper in PAPERS is called in the language of the installation."""
    words = {
        "A4 landscape": tr("A4 landscape"),
        "A4 portrait": tr("A4 portrait"),
        "A3 landscape": tr("A3 landscape"),
        "A3 portrait": tr("A3 portrait"),
    }
    return words.get(name, name)

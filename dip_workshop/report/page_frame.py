"""What stands round the content of every page: the band at the top and the line at the foot."""

from dataclasses import dataclass
from datetime import date

from dip_workshop.drawing.document import Blocks, Heading, Paragraph
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import FOOTER_HEIGHT, HEADER_HEIGHT, MARGIN, Paper
from dip_workshop.drawing.picture import (
    Group,
    Line,
    Picture,
    Primitive,
    TextLine,
)
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.report.content import PageHeader

_TITLE_SIZE = 11.0
_SMALL_SIZE = 9.0
_QUESTION_SIZE = 9.0
_QUESTION_LINES = 2
_GAP = 16.0
_QUESTION_TOP = _TITLE_SIZE * LINE_SPACING + 1.0
_RULE_ABOVE_CONTENT = 4.0
_MORE = "…"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The band and the foot for one document; `in_full` is what the band had no room for."""

    band: Picture
    in_full: Blocks
    paper: Paper
    title: str


def page_frame(header: PageHeader, title: str, paper: Paper, metrics: TextMetrics) -> PageFrame:
    """Set the band at the top, in points from the page's top left corner."""
    width = paper.content.width
    facts = " · ".join(part for part in (header.team, header.ward, _day(header.held_on)) if part)
    facts_shown = _shortened(metrics, facts, _SMALL_SIZE, width / 2, 1)
    facts_width = metrics.width(facts_shown[0], _SMALL_SIZE)
    title_width = width - facts_width - (_GAP if facts_width else 0.0)
    title_shown = _shortened(metrics, header.workshop, _TITLE_SIZE, title_width, 1, bold=True)
    question_shown = _shortened(metrics, header.question, _QUESTION_SIZE, width, _QUESTION_LINES)
    lines = (
        *_lines(metrics, title_shown, 0.0, _TITLE_SIZE, Role.DEEP, bold=True),
        *_right_aligned(metrics, facts_shown, _TITLE_SIZE - _SMALL_SIZE, width),
        *_lines(metrics, question_shown, _QUESTION_TOP, _QUESTION_SIZE, Role.INK),
    )
    shown = (
        ("Workshop", header.workshop, title_shown),
        ("Team and date", facts, facts_shown),
        ("Question", header.question, question_shown),
    )
    return PageFrame(_band(paper, lines), _in_full(shown), paper, title)


def foot_of_page(frame: PageFrame, number: int, count: int, metrics: TextMetrics) -> Picture:
    """Return the foot of page `number` of `count`, in points from the page's top left corner."""
    paper = frame.paper
    top = paper.size.height - MARGIN - FOOTER_HEIGHT
    width = paper.content.width
    place = f"page {number} of {count}"
    place_left = width - metrics.width(place, _SMALL_SIZE)
    (title, *_) = _shortened(metrics, frame.title, _SMALL_SIZE, place_left - _GAP, 1)
    y = top + FOOTER_HEIGHT - _SMALL_SIZE * LINE_SPACING
    lines = (
        *text_block(metrics, (title,), Point(MARGIN, y), _SMALL_SIZE, Role.SECONDARY),
        *text_block(metrics, (place,), Point(MARGIN + place_left, y), _SMALL_SIZE, Role.SECONDARY),
    )
    return _picture(Rect(MARGIN, top, width, FOOTER_HEIGHT), lines)


def _band(paper: Paper, lines: tuple[Primitive, ...]) -> Picture:
    y = MARGIN + HEADER_HEIGHT - _RULE_ABOVE_CONTENT
    rule = Line(Point(MARGIN, y), Point(paper.size.width - MARGIN, y), 0.75, Role.LINE)
    return _picture(Rect(MARGIN, MARGIN, paper.content.width, HEADER_HEIGHT), (*lines, rule))


def _picture(bounds: Rect, items: tuple[Primitive, ...]) -> Picture:
    return Picture(bounds, (Group(None, bounds, items),))


def _lines(
    metrics: TextMetrics,
    lines: tuple[str, ...],
    top: float,
    size: float,
    role: Role,
    *,
    bold: bool = False,
) -> tuple[TextLine, ...]:
    return text_block(metrics, lines, Point(MARGIN, MARGIN + top), size, role, bold=bold)


def _right_aligned(
    metrics: TextMetrics, lines: tuple[str, ...], top: float, width: float
) -> tuple[TextLine, ...]:
    left = MARGIN + width - metrics.width(lines[0], _SMALL_SIZE)
    return text_block(metrics, lines, Point(left, MARGIN + top), _SMALL_SIZE, Role.SECONDARY)


def _shortened(
    metrics: TextMetrics, text: str, size: float, width: float, most: int, *, bold: bool = False
) -> tuple[str, ...]:
    """Return at most so many lines of a text, the last ending in "…" where there is more."""
    lines = wrap(metrics, text, size, width, bold=bold)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and metrics.width(last + _MORE, size, bold=bold) > width:
        last = last[:-1].rstrip()
    return (*lines[: most - 1], last + _MORE)


def _in_full(shown: tuple[tuple[str, str, tuple[str, ...]], ...]) -> Blocks:
    blocks: list[Heading | Paragraph] = []
    for name, text, lines in shown:
        if lines[-1].endswith(_MORE) and not text.endswith(_MORE):
            blocks += [Heading(f"{name} in full", 3), Paragraph(text)]
    return tuple(blocks)


def _day(held_on: str) -> str:
    """Return an ISO date as "22 November 2026"; what is no date stays as it is."""
    try:
        day = date.fromisoformat(held_on)
    except ValueError:
        return held_on
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

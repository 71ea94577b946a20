"""What stands round the content of every page: the band at the top and the line at the foot."""

from collections.abc import Sequence
from typing import NamedTuple

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.moments import iso_date_in_words
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.media import FOOTER_HEIGHT, HEADER_HEIGHT, MARGIN, Paper, Part
from dip_workshop.drawing.picture import (
    Box,
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
_QUESTION_SIZE = 11.0
_GAP = 16.0
_QUESTION_TOP = _TITLE_SIZE * LINE_SPACING + 1.0
_RULE_ABOVE_CONTENT = 10.0
_WIDEST_SECTION = 0.5
_BETWEEN = " · "
_MORE = "…"
_ABOVE_MAP = 4.0
_BESIDE_MAP = 6.0
_HAIR = 0.5


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The bands of each section and the foot for one document.

    `opening` says once, in full, what the workshop is; `in_full` is only what
    the bands had no room for, for a document without lists.
    """

    bands: tuple[Picture, ...]
    opening: Blocks
    in_full: Blocks
    paper: Paper
    title: str


def page_frame(
    header: PageHeader, title: str, sections: Sequence[str], paper: Paper, metrics: TextMetrics
) -> PageFrame:
    """Set the band of each section, in points from the page's top left corner."""
    bands = tuple(_section_band(header, section, paper, metrics) for section in sections)
    cut = tuple(name for name in _facts(header) if any(name in band.cut for band in bands))
    return PageFrame(
        bands=tuple(band.picture for band in bands),
        opening=_opening(header),
        in_full=_in_full(header, cut),
        paper=paper,
        title=title,
    )


@dataclass(frozen=True, slots=True)
class _SectionBand:
    """The band over the pages of a section, and the names of the facts it had to cut."""

    picture: Picture
    cut: frozenset[str]


def _section_band(
    header: PageHeader, section: str, paper: Paper, metrics: TextMetrics
) -> _SectionBand:
    width = paper.content.width
    facts = _BETWEEN.join(
        filter(None, (header.team, header.ward, iso_date_in_words(header.held_on)))
    )
    facts_shown = _shortened(metrics, facts, _SMALL_SIZE, width / 2)
    facts_width = metrics.width(facts_shown, _SMALL_SIZE)
    room = width - facts_width - (_GAP if facts_width else 0.0)
    title_shown = _title(header.workshop, section, room, metrics)
    question_shown = _shortened(metrics, header.question, _QUESTION_SIZE, width)
    lines = (
        *_line(metrics, _BETWEEN.join(title_shown), 0.0, _TITLE_SIZE, Role.DEEP, bold=True),
        *_right_aligned(metrics, facts_shown, _TITLE_SIZE - _SMALL_SIZE, width),
        *_line(metrics, question_shown, _QUESTION_TOP, _QUESTION_SIZE, Role.INK),
    )
    shown = {
        tr("Workshop"): (header.workshop, title_shown[0]),
        tr("Question"): (header.question, question_shown),
        **dict.fromkeys((tr("Team"), tr("Ward"), tr("Date")), (facts, facts_shown)),
    }
    cut = frozenset(
        name
        for name, (text, line) in shown.items()
        if line.endswith(_MORE) and not text.endswith(_MORE)
    )
    return _SectionBand(_band(paper, lines), cut)


def _title(workshop: str, section: str, room: float, metrics: TextMetrics) -> tuple[str, str]:
    """Return both names cut to fit one line; half of it is certain for the section's."""
    room -= metrics.width(_BETWEEN, _TITLE_SIZE, bold=True)
    beside = room - metrics.width(workshop, _TITLE_SIZE, bold=True)
    widest = max(beside, room * _WIDEST_SECTION)
    section_shown = _shortened(metrics, section, _TITLE_SIZE, widest, bold=True)
    room -= metrics.width(section_shown, _TITLE_SIZE, bold=True)
    return _shortened(metrics, workshop, _TITLE_SIZE, room, bold=True), section_shown


def _facts(header: PageHeader) -> dict[str, str]:
    """Return what there is to say of a workshop, each fact by its name."""
    facts = {
        tr("Workshop"): header.workshop,
        tr("Question"): header.question,
        tr("True north"): header.true_north,
        tr("Team"): header.team,
        tr("Ward"): header.ward,
        tr("Date"): iso_date_in_words(header.held_on),
        tr("People present"): str(header.people or ""),
    }
    return {name: text for name, text in facts.items() if text}


def _opening(header: PageHeader) -> Blocks:
    items = (ListItem(text, label=name) for name, text in _facts(header).items())
    return (ItemList(tuple(items)),)


def _in_full(header: PageHeader, cut: tuple[str, ...]) -> Blocks:
    facts = _facts(header)
    return tuple(
        block
        for name in cut
        for block in (Heading(tr("{name} in full", name=name), 3), Paragraph(facts[name]))
    )


class Foot(NamedTuple):
    """What the foot of a sheet of a larger picture says: its own title, and where it goes."""

    title: str
    part: Part


def foot_of_page(
    frame: PageFrame, number: int, count: int, metrics: TextMetrics, own: Foot | None = None
) -> Picture:
    """Return the foot of page `number` of `count`, in points from the page's top left corner.

    It says the title of the document where the page has no foot of its `own`.
    """
    paper = frame.paper
    top = paper.size.height - MARGIN - FOOTER_HEIGHT
    width = paper.content.width
    place = tr("page {number} of {count}", number=number, count=count)
    place_left = width - metrics.width(place, _SMALL_SIZE)
    sheets = _map_of_sheets(own.part, paper, Point(MARGIN, top + _ABOVE_MAP)) if own else ()
    left = max((box.rect.right - MARGIN + _BESIDE_MAP for box in sheets), default=0.0)
    title = own.title if own else frame.title
    shown = _shortened(metrics, title, _SMALL_SIZE, place_left - left - _GAP)
    y = top + FOOTER_HEIGHT - _SMALL_SIZE * LINE_SPACING
    lines: tuple[Primitive, ...] = (
        *sheets,
        *text_block(metrics, (shown,), Point(MARGIN + left, y), _SMALL_SIZE, Role.SECONDARY),
        *text_block(metrics, (place,), Point(MARGIN + place_left, y), _SMALL_SIZE, Role.SECONDARY),
    )
    return _picture(Rect(MARGIN, top, width, FOOTER_HEIGHT), lines)


def _map_of_sheets(part: Part, paper: Paper, corner: Point) -> tuple[Box, ...]:
    """Return a small box for each sheet of a larger picture, the one at hand filled."""
    height = (FOOTER_HEIGHT - _ABOVE_MAP) / part.down
    width = height * paper.size.width / paper.size.height
    return tuple(
        Box(
            Rect(corner.x + column * width, corner.y + row * height, width, height),
            Role.DEEP if (row + 1, column + 1) == (part.row, part.column) else None,
            Role.SECONDARY,
            _HAIR,
        )
        for row in range(part.down)
        for column in range(part.across)
    )


def _band(paper: Paper, lines: tuple[Primitive, ...]) -> Picture:
    y = MARGIN + HEADER_HEIGHT - _RULE_ABOVE_CONTENT
    rule = Line(Point(MARGIN, y), Point(paper.size.width - MARGIN, y), 0.75, Role.LINE)
    return _picture(Rect(MARGIN, MARGIN, paper.content.width, HEADER_HEIGHT), (*lines, rule))


def _picture(bounds: Rect, items: tuple[Primitive, ...]) -> Picture:
    return Picture(bounds, (Group(None, bounds, items),))


def _line(
    metrics: TextMetrics, line: str, top: float, size: float, role: Role, *, bold: bool = False
) -> tuple[TextLine, ...]:
    return text_block(metrics, (line,), Point(MARGIN, MARGIN + top), size, role, bold=bold)


def _right_aligned(
    metrics: TextMetrics, line: str, top: float, width: float
) -> tuple[TextLine, ...]:
    left = MARGIN + width - metrics.width(line, _SMALL_SIZE)
    return text_block(metrics, (line,), Point(left, MARGIN + top), _SMALL_SIZE, Role.SECONDARY)


def _shortened(
    metrics: TextMetrics, text: str, size: float, width: float, *, bold: bool = False
) -> str:
    """Return a text on one line of a width, ending in "…" where there is more."""
    lines = wrap(metrics, text, size, width, bold=bold)
    if len(lines) <= 1:
        return lines[0] if lines else ""
    line = lines[0]
    while line and metrics.width(line + _MORE, size, bold=bold) > width:
        line = line[:-1].rstrip()
    return line + _MORE

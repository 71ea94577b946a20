"""Decide the pages of a PDF: which picture stands where, under which bookmarks."""

from collections.abc import Iterator

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.document import (
    Block,
    Blocks,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Table,
)
from dip_workshop.drawing.geometry import Point, Size
from dip_workshop.drawing.media import HEADER_HEIGHT, MARGIN, Page
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.report.columns import ListPage
from dip_workshop.report.content import PdfContent, Section
from dip_workshop.report.list_pages import list_pages
from dip_workshop.report.page_frame import Foot, PageFrame, page_frame

_DEEPEST_BOOKMARK = 2
_SPACE_ABOVE_LIST = 10.0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; `level` counts from 0."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A picture, its place in points from the page's top left corner, and what points here.

    `foot` is that of a page which is a part of a larger picture and ends at its bounds.
    """

    picture: Picture
    origin: Point
    bookmarks: tuple[Bookmark, ...]
    is_picture: bool
    section: int
    foot: Foot | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages in order, the frame round them, and the words of each section's list."""

    pages: tuple[PlannedPage, ...]
    frame: PageFrame
    listed: tuple[tuple[str, ...], ...]


def plan_pages(content: PdfContent, metrics: TextMetrics) -> Plan:
    """Return the plan: for each section its pictures, then its list.

    The first list opens with what the workshop is. Where there is no list, what
    the header has no room for stands in full on a page at the end.
    """
    titles = [section.title for section in content.sections]
    frame = page_frame(content.header, content.title, titles, content.paper, metrics)
    opening = frame.opening
    pages: list[PlannedPage] = []
    listed: list[tuple[str, ...]] = []
    for number, section in enumerate(content.sections):
        is_last = number == len(content.sections) - 1
        blocks = section.blocks
        if blocks:
            blocks, opening = opening + blocks, ()
        elif is_last and opening:
            blocks = frame.in_full
        room = content.paper.content
        set_pages = list_pages(blocks, Size(room.width, room.height - _SPACE_ABOVE_LIST), metrics)
        pages += _section_pages(section, number, set_pages, room)
        listed.append(words_of(blocks))
    return Plan(tuple(pages), frame, tuple(listed))


def _section_pages(
    section: Section, number: int, set_pages: tuple[ListPage, ...], room: Size
) -> Iterator[PlannedPage]:
    first: tuple[Bookmark, ...] = (Bookmark(section.title, 0),)
    for page in section.pages:
        picture, origin = _placed(page, room)
        own = (Bookmark(page.title, 1),) if page.title != section.title else ()
        yield PlannedPage(
            picture,
            origin,
            (*first, *own),
            is_picture=True,
            section=number,
            foot=Foot(page.title, page.part) if page.part else None,
        )
        first = ()
    for set_page in set_pages:
        headings = tuple(
            Bookmark(title, level)
            for title, level in set_page.headings
            if level <= _DEEPEST_BOOKMARK
        )
        marks = first + headings
        origin = Point(MARGIN, MARGIN + HEADER_HEIGHT + _SPACE_ABOVE_LIST)
        yield PlannedPage(set_page.picture, origin, marks, is_picture=False, section=number)
        first = ()


def _placed(page: Page, room: Size) -> tuple[Picture, Point]:
    """Return the picture, made smaller only where it is larger than the room, in its middle."""
    picture = page.picture
    bounds = picture.bounds
    if bounds.width > room.width + 0.01 or bounds.height > room.height + 0.01:
        picture = picture.fitted(room)
        bounds = picture.bounds
    left = MARGIN + (room.width - bounds.width) / 2 - bounds.x
    top = MARGIN + HEADER_HEIGHT + (room.height - bounds.height) / 2 - bounds.y
    return picture, Point(left, top)


def words_of(blocks: Blocks) -> tuple[str, ...]:
    """Return every text that blocks ask to be shown, in reading order."""
    return tuple(text for block in blocks for text in _words(block))


def _words(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case ItemList():
            for item in block.items:
                yield item.text
                yield item.remark
        case Table():
            yield from block.header
            for row in block.rows:
                yield from row
        case Figure():
            yield from (line.text for line in block.picture.text_lines())

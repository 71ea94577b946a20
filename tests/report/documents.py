"""Documents to print in tests: invented, small, and as hostile as people can be."""

from collections.abc import Iterable
from datetime import UTC, datetime

from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import PAPERS, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Picture, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import block_height, text_block, wrap
from dip_workshop.report.content import PageHeader, PdfContent, Section

A4 = PAPERS["A4 landscape"]
MADE_AT = datetime(2025, 11, 22, 9, 30, tzinfo=UTC)
HEADER = PageHeader(
    workshop="Late discharges",
    team="Flow team",
    ward="Ward B2",
    held_on="2025-11-22",
    question="Why do patients who are ready to go home wait until the afternoon?",
)

HOSTILE_TEXTS = (
    "<img src='//10.99.99.99/share/x.png'>",
    "&lt; &amp; a & b <3",
    "<b>never closed",
    "<a href='file:///c:/windows/calc.exe'>press</a>",
    "(brackets) \\ backslash ) (",
    "tab\there, nul\x00there, bell\x07, escape\x1b[0m",
    "two\nlines\r\nthree",
    "well-known hyphen- at the end-",
    "emoji \U0001f642 and \U0001f600 and a family \U0001f468‍\U0001f469‍\U0001f467",
    "שלום עולם",
    "العربية لا بأس",
    "mixed שלום (5) with العربية, 12%",
    "é ñ composed and q̈̂ not",
    "ﬁne ligature, ½ a tablet, 25 m², …",
    "漢字 that no bundled font has",
    "\U0001d400 beyond the first plane",
    "lone � mark",
    "W" * 60,
    "no break space and\u200bzero width",
    "Bed",
    "Bed",
    "Bed linen",
    "10. %s {0} ${x} =1+1",
)


def wall(texts: Iterable[str], size: Size) -> Picture:
    """Return cards in three columns, each as high as its text needs."""
    metrics = bundled_metrics()
    width, groups, tops = size.width / 3, [], [0.0, 0.0, 0.0]
    for place, text in enumerate(texts):
        column = place % 3
        lines = wrap(metrics, text, 10.0, width - 20)
        card = Rect(column * width, tops[column], width - 8, block_height(lines, 10.0) + 10)
        corner = Point(card.x + 6, card.y + 5)
        items: tuple[Primitive, ...] = (
            Box(card, Role.NOTE_YELLOW, corner=6.0),
            *text_block(metrics, lines, corner, 10.0),
        )
        groups.append(Group(None, card, items))
        tops[column] = card.bottom + 6
    return Picture(Rect(0.0, 0.0, size.width, max(tops)), tuple(groups))


def listed(texts: Iterable[str], heading: str = "List") -> Blocks:
    """Return a heading and one numbered item a text."""
    items = tuple(ListItem(text, label=f"{n}.") for n, text in enumerate(texts, 1))
    return (Heading(heading), ItemList(items))


def document(
    texts: Iterable[str], pages: Pages = (), blocks: Blocks | None = None, **fields: object
) -> PdfContent:
    """Return the content of a PDF with one section; fields replace those of PdfContent."""
    kept = tuple(texts)
    section = Section("Affinity map", pages, listed(kept) if blocks is None else blocks, kept)
    parts = {"title": "Late discharges - Affinity map", "header": HEADER, "paper": A4}
    return PdfContent(**{**parts, "sections": (section,), **fields})  # type: ignore[arg-type]


def page(picture: Picture, title: str = "Affinity map") -> Page:
    """Return a page that shows a picture."""
    return Page(title, picture)

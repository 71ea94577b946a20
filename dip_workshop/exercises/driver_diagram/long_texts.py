"""Words too long for a card on paper: they begin there and stand in full on pages of their own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Group, Picture, TextLine
from dip_workshop.drawing.text import LINE_SPACING, TextMetrics, text_block, wrap
from dip_workshop.exercises.driver_diagram.arrangement import Style
from dip_workshop.exercises.driver_diagram.skeleton import Node

_TEXT_SIZE: Final = 10.5
_MOST_REMARKS: Final = 5
_REMARK_LINES: Final = 3
_IN_FULL: Final = tr("In full on the last pages")


class LongText(NamedTuple):
    """A text in full, below the name of what it belongs to."""

    title: str
    text: str


def shortened_node(
    node: Node, room: Size, style: Style, metrics: TextMetrics, long_texts: list[LongText]
) -> Node:
    """Return a node whose words and small print fit a room; what does not is added in full."""
    size = style.size(node.level)
    indent = metrics.width(node.number, size, bold=True) + size if node.number else 0.0
    width = max(room.width - indent, room.width * 2 / 3)
    text = _beginning(node.text, size, Size(width, room.height), metrics)
    rows = Size(width, _REMARK_LINES * LINE_SPACING * style.small)
    kept = tuple(
        _beginning(words, style.small, rows, metrics) for words in node.remarks[:_MOST_REMARKS]
    )
    if text == node.text and kept == node.remarks:
        return node
    whole = "\n".join((node.text, *node.remarks))
    long_texts.append(LongText(node.title, whole))
    return replace(node, text=text, remarks=(*kept, _IN_FULL))


def _beginning(text: str, size: float, room: Size, metrics: TextMetrics) -> str:
    """Return a text, or as much of it as fits a room with "…" behind it."""
    # Bold letters are the wider ones, and a text is bold in some columns only.
    lines = wrap(metrics, text, size, room.width, bold=True)
    most = max(int(room.height / (size * LINE_SPACING) + 1e-6), 1)
    return text if len(lines) <= most else " ".join(lines[:most]) + " …"


def text_pages(texts: list[LongText], medium: Medium, metrics: TextMetrics) -> Pages:
    """Return pages that hold texts in full, across the whole width."""
    if not texts:
        return ()
    pages = _filled(list(_lines(texts, medium, metrics)), medium, metrics)
    return tuple(
        Page(tr("Driver diagram, long texts"), Picture(Rect(0.0, 0.0, *medium.size), (group,)))
        for group in pages
    )


def _lines(texts: list[LongText], medium: Medium, metrics: TextMetrics) -> Iterator[str]:
    for words in (words for long_text in texts for words in (*long_text, "")):
        yield from wrap(metrics, words, _TEXT_SIZE, medium.size.width)


def _filled(lines: list[str], medium: Medium, metrics: TextMetrics) -> Iterator[Group]:
    most = int(medium.size.height / (_TEXT_SIZE * LINE_SPACING))
    while any(lines):
        # The blank line between two texts may not be all that a page begins with, or holds.
        first = next(place for place, line in enumerate(lines) if line)
        words = _words(tuple(lines[first : first + most]), metrics)
        lines = lines[first + most :]
        yield Group(None, Rect(0.0, 0.0, *medium.size), words, tr("Long texts in full"))


def _words(lines: tuple[str, ...], metrics: TextMetrics) -> tuple[TextLine, ...]:
    return text_block(metrics, lines, Point(0.0, 0.0), _TEXT_SIZE)

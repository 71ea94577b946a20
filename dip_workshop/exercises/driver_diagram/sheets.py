"""A driver diagram on paper: one page while it can be read, else an overview and its branches.

Words that would fill half a page by themselves begin on their card and stand
in full on the last pages.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.media import Medium, Page, Pages
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.driver_diagram.arrangement import Arrangement, Style, arrange
from dip_workshop.exercises.driver_diagram.long_texts import LongText, shortened_node, text_pages
from dip_workshop.exercises.driver_diagram.model import Level
from dip_workshop.exercises.driver_diagram.skeleton import Node, Skeleton, without_links
from dip_workshop.exercises.driver_diagram.strokes import drawn

TITLE: Final = tr("Driver diagram")
_LARGEST: Final = 13.0
_SMALLEST: Final = 8.5
_STEP: Final = 0.25
_LARGEST_DENSE: Final = 12.0
_ON_MANY: Final = 10.5
_SMALL_PRINT: Final = 0.86

_Path = tuple[Node, ...]


def paper_style(
    text: float,
    medium: Medium,
    first: Level = Level.AIM,
    last: Level = Level.CHANGE,
    *,
    is_dense: bool = True,
) -> Style:
    """Return a style that fills a page's width, its small print no smaller than is allowed."""
    small = max(text * _SMALL_PRINT, medium.smallest_text)
    return Style(text, small, medium.size.width, first, last, is_dense)


def paper_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the whole diagram on one page where its print stays large enough, else on several."""
    one = _on_one_page(skeleton, medium, metrics)
    if one is not None:
        return (Page(TITLE, _picture(one, medium, metrics)),)
    style = paper_style(_ON_MANY, medium)
    long_texts: list[LongText] = []
    short = _shortened(skeleton, style, medium, metrics, long_texts)
    overview = _overview(short, medium, metrics)
    branches = _branch_pages(short, medium, metrics)
    titled = [
        *_titled(tr("Driver diagram, overview"), overview),
        *_titled(tr("Driver diagram, branches"), branches),
    ]
    pages = tuple(Page(title, _picture(page, medium, metrics)) for title, page in titled)
    return (*pages, *text_pages(long_texts, medium, metrics))


def _picture(arrangement: Arrangement, medium: Medium, metrics: TextMetrics) -> Picture:
    return Picture(Rect(0.0, 0.0, *medium.size), drawn(arrangement, metrics))


def _titled(title: str, pages: list[Arrangement]) -> Iterator[tuple[str, Arrangement]]:
    """Yield each page with its title, numbered where there are several."""
    for number, page in enumerate(pages, 1):
        numbered = tr("{title}, {number} of {count}", title=title, number=number, count=len(pages))
        yield (numbered if len(pages) > 1 else title), page


def _on_one_page(
    skeleton: Skeleton, medium: Medium, metrics: TextMetrics, last: Level = Level.CHANGE
) -> Arrangement | None:
    """Return the largest arrangement that fits a page and breaks no word, or that fits, or None."""
    largest = None
    for style in _styles(medium, last):
        tried = arrange(skeleton.aim, skeleton.aim.children, skeleton.waiting, style, metrics)
        if tried.height <= medium.size.height:
            if not any(card.is_torn for card in tried.cards):
                return tried
            largest = largest or tried
    return largest


def _styles(medium: Medium, last: Level) -> Iterator[Style]:
    """Yield styles from the largest print down; below a comfortable size, cards stand closer."""
    for is_dense, largest, smallest in (
        (False, _LARGEST, _ON_MANY),
        (True, _LARGEST_DENSE, _SMALLEST),
    ):
        for step in range(round((largest - smallest) / _STEP) + 1):
            yield paper_style(largest - step * _STEP, medium, last=last, is_dense=is_dense)


# An overview, and the branches


def _overview(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> list[Arrangement]:
    """Return the aim with its drivers, what hangs on them counted; on as few pages as can be."""
    for deepest in (Level.SECONDARY, Level.PRIMARY):
        aim = _counted(skeleton.aim, deepest)
        one = _on_one_page(Skeleton(aim), medium, metrics, deepest)
        if one is not None:
            return [one]
    paths: list[_Path] = [(child,) for child in _counted(skeleton.aim, Level.PRIMARY).children]
    style = paper_style(_ON_MANY, medium, last=Level.PRIMARY)
    return list(_flowed(paths, replace(skeleton.aim, children=()), style, medium, metrics))


def _counted(node: Node, deepest: Level) -> Node:
    """Return a node with nothing below a level but the number of what there is."""
    if node.level < deepest:
        return replace(node, children=tuple(_counted(child, deepest) for child in node.children))
    below = [child for child in node.walk() if child is not node]
    changes = sum(child.level == Level.CHANGE for child in below)
    drivers = len(below) - changes
    counts = (
        tr_count("{n} secondary driver", "{n} secondary drivers", drivers) if drivers else "",
        tr_count("{n} change idea", "{n} change ideas", changes) if changes else "",
    )
    return replace(node, children=(), remarks=(*node.remarks, *filter(None, counts)))


def _branch_pages(skeleton: Skeleton, medium: Medium, metrics: TextMetrics) -> list[Arrangement]:
    """Return every branch in full, and what is not placed yet as a branch of its own."""
    branches = [without_links(child) for child in skeleton.aim.children]
    if skeleton.waiting:
        branches.append(_as_branch(skeleton.waiting))
    paths = [path for branch in branches for path in _paths(branch)]
    style = paper_style(_ON_MANY, medium, first=Level.PRIMARY)
    return list(_flowed(paths, None, style, medium, metrics))


def _as_branch(waiting: Node) -> Node:
    below = tuple(replace(child, level=Level.SECONDARY) for child in waiting.children)
    return replace(waiting, level=Level.PRIMARY, children=below)


def _paths(node: Node) -> Iterator[_Path]:
    """Yield the way to each card that has nothing below it."""
    if not node.children:
        yield (node,)
    for child in node.children:
        yield from ((node, *path) for path in _paths(child))


def _flowed(
    paths: list[_Path], aim: Node | None, style: Style, medium: Medium, metrics: TextMetrics
) -> Iterator[Arrangement]:
    """Yield pages with as many ways as fit each; what they have in common is repeated."""
    seen: set[RecordId | None] = set()
    while paths:
        count, page = 0, None
        while count < len(paths):
            tried = arrange(aim, _tree(paths[: count + 1], seen), None, style, metrics)
            if page is not None and tried.height > medium.size.height:
                break
            count, page = count + 1, tried
        if page is not None:
            yield page
        seen |= {node.place_id for path in paths[:count] for node in path}
        paths = paths[count:]


def _tree(paths: Iterable[_Path], seen: set[RecordId | None]) -> tuple[Node, ...]:
    """Return the branches that ways are of; what stood on an earlier page says so."""
    return tuple(
        _part(node, _tree([path[1:] for path in ways if len(path) > 1], seen), seen)
        for node, ways in groupby(paths, key=lambda path: path[0])
    )


def _part(node: Node, children: tuple[Node, ...], seen: set[RecordId | None]) -> Node:
    remarks = (tr("continued"),) if node.place_id in seen else node.remarks
    return replace(node, children=children, remarks=remarks)


# What is too long for a card


def _shortened(
    skeleton: Skeleton,
    style: Style,
    medium: Medium,
    metrics: TextMetrics,
    long_texts: list[LongText],
) -> Skeleton:
    """Return the diagram with texts that fit cards; those that do not are added to `long_texts`."""
    height = medium.size.height * 0.45

    def fitting(node: Node) -> Node:
        level = Level.AIM if node.level == Level.WAITING else node.level
        width = style.column(level)[1] - 4 * style.padding
        short = shortened_node(node, Size(width, height), style, metrics, long_texts)
        return replace(short, children=tuple(fitting(child) for child in node.children))

    waiting = fitting(skeleton.waiting) if skeleton.waiting else None
    return Skeleton(fitting(skeleton.aim), waiting)

"""What must never be seen on a picture: words over words, struck, cut, or over another's box."""

from bisect import bisect_left
from collections.abc import Iterator

from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import Box, Line, Picture, Polygon


def faults(picture: Picture) -> list[str]:
    """Return a sentence for every fault."""
    lines = sorted(picture.text_lines(), key=lambda line: line.bounds.y)
    texts = [(line.bounds, line.text) for line in lines]
    return [
        *_texts_on_texts(texts),
        *_struck_texts(texts, picture),
        *_half_covered_texts(texts, picture),
        *_texts_on_stars(texts, picture),
        *(f"{words!r} leaves the page" for box, words in texts if not _is_inside(box, picture)),
    ]


_Texts = list[tuple[Rect, str]]


def _is_inside(box: Rect, picture: Picture) -> bool:
    return picture.bounds.encloses(box, tolerance=0.01)


def _texts_on_texts(texts: _Texts) -> Iterator[str]:
    for index, (box, words) in enumerate(texts):
        for other, other_words in texts[index + 1 :]:
            if other.y >= box.bottom:
                break
            if box.meets(other):
                yield f"{words!r} meets {other_words!r}"


def _struck_texts(texts: _Texts, picture: Picture) -> Iterator[str]:
    for line in (item for item in picture.items() if isinstance(item, Line)):
        top, bottom = sorted((line.start.y, line.end.y))
        for box, words in _between(texts, top - line.width, bottom + line.width):
            if _runs_through(line, box) and not _strikes_out(line, box):
                yield f"{words!r} is struck by a line at {line.start}"


def _strikes_out(line: Line, box: Rect) -> bool:
    """Return whether a stroke was drawn for this very text: level, and exactly as long."""
    ends = (line.start.x - box.x, line.end.x - box.right)
    return line.start.y == line.end.y and all(abs(end) < 0.01 for end in ends)


def _half_covered_texts(texts: _Texts, picture: Picture) -> Iterator[str]:
    for card in (item.rect for item in picture.items() if isinstance(item, Box)):
        for box, words in _between(texts, card.y, card.bottom):
            if card.meets(box) and not card.encloses(box, tolerance=0.01):
                yield f"{words!r} reaches over the edge of a box"


def _texts_on_stars(texts: _Texts, picture: Picture) -> Iterator[str]:
    for star in (item for item in picture.items() if isinstance(item, Polygon)):
        x, y = min(p.x for p in star.points), min(p.y for p in star.points)
        right, bottom = max(p.x for p in star.points), max(p.y for p in star.points)
        area = Rect(x, y, right - x, bottom - y)
        for box, words in _between(texts, y, bottom):
            if box.meets(area):
                yield f"{words!r} meets a shape"


def _between(texts: _Texts, top: float, bottom: float) -> Iterator[tuple[Rect, str]]:
    """Yield the texts that may reach into a band; the largest letters are under 100 high."""
    start = bisect_left(texts, top - 100.0, key=lambda text: text[0].y)
    for box, words in texts[start:]:
        if box.y > bottom:
            return
        if box.bottom >= top:
            yield box, words


def _runs_through(line: Line, box: Rect) -> bool:
    """Return whether a stroke of its width touches a box (Liang and Barsky's clipping)."""
    room = box.grown(line.width / 2)
    dx, dy = line.end.x - line.start.x, line.end.y - line.start.y
    enter, leave = 0.0, 1.0
    for step, distance in (
        (-dx, line.start.x - room.x),
        (dx, room.right - line.start.x),
        (-dy, line.start.y - room.y),
        (dy, room.bottom - line.start.y),
    ):
        if step == 0.0:
            if distance <= 0.0:
                return False
        elif step < 0.0:
            enter = max(enter, distance / step)
        else:
            leave = min(leave, distance / step)
    return enter < leave

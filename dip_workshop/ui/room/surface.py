"""The room's surface as a picture: question and clock on top, one instruction at the bottom.

All of it is laid out here, in pixels, by the same measure of text as a board, so that no
letter of it is smaller than the room can read. What is between is left to the board.
"""

from math import cos, pi, sin
from typing import NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.picture import Box, Group, Picture, Polygon, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import (
    LINE_SPACING,
    TextMetrics,
    block_height,
    is_torn,
    text_block,
    wrap,
)
from dip_workshop.ui.room.sight import RoomClock, RoomSight

# Shares of the size that the room needs, and of the height of the surface.
MARGIN = 0.7
QUESTION = (1.5, 1.25, 1.0)
INSTRUCTION = (1.2, 1.0)
CLOCK = 1.5
RING = 1.7
HUGE = (3.5, 3.0, 2.5, 2.0, 1.6, 1.25, 1.0)
MOST_FOR_QUESTION = 0.3
MOST_FOR_BAND = 0.3
SHRINK = 0.9
ARC_STEPS = 60
RING_WIDTH = 0.2
# What stands between the parts of a summary.
SEPARATORS = (" · ", ", ")


class Surface(NamedTuple):
    """What is drawn round the board, and where the board and the clock go."""

    picture: Picture
    board: Rect
    clock: Rect


class Lettering(NamedTuple):
    """The measure of text, and the least size that the room reads, in pixels."""

    metrics: TextMetrics
    least: float


class _Set(NamedTuple):
    """Lines of a text in the size in which they fit."""

    lines: tuple[str, ...]
    size: float
    bold: bool

    @property
    def height(self) -> float:
        return block_height(self.lines, self.size)


def surface(
    sight: RoomSight, part: str, size: Size, lettering: Lettering, has_clock: bool
) -> Surface:
    """Return the surface round a board; `part` says which part of it is shown, "" for all."""
    margin = MARGIN * lettering.least
    clock = _clock_area(size, lettering) if has_clock else Rect(size.width - margin, 0, 0, 0)
    width = max(clock.x - 2 * margin, lettering.least)
    question = _fitted(
        sight.question, Size(width, MOST_FOR_QUESTION * size.height), QUESTION, lettering, bold=True
    )
    caption = _one_line(part, width, lettering)
    # What stands below the digits is beside the caption.
    digits = CLOCK * lettering.least * LINE_SPACING if has_clock else 0.0
    top = margin + max(question.height, digits)
    band, below = _band(sight, size, lettering)
    items = (
        *_drawn(question, Point(margin, margin), Role.INK, lettering),
        *_drawn(caption, Point(margin, top), Role.ACCENT, lettering),
        *band,
    )
    under = top + caption.height
    board = Rect(0, under, size.width, max(size.height - below - under, 1.0))
    return Surface(_picture(items, size), board, clock)


def talk(sight: RoomSight, size: Size, lettering: Lettering, has_clock: bool) -> Surface:
    """Return the surface of a step without a board: its title, the instruction, the question.

    Before there is any step the question is all that there is, and stands in the middle.
    """
    if not sight.title:
        sight = sight._replace(title=sight.question, question="")
    around = surface(sight._replace(instruction="", counted=""), "", size, lettering, has_clock)
    margin = MARGIN * lettering.least
    room = around.board.grown(-2 * margin)
    title = _fitted(sight.title, Size(room.width, room.height * 0.5), HUGE, lettering, bold=True)
    left = Size(room.width, room.height - title.height - margin)
    words = _fitted(sight.instruction, left, HUGE[3:], lettering)
    top = room.y + max(room.height - title.height - margin - words.height, 0.0) / 2
    items = (
        *around.picture.items(),
        *_drawn(title, Point(room.x, top), Role.DEEP, lettering, room.width),
        *_drawn(words, Point(room.x, top + title.height + margin), Role.INK, lettering, room.width),
    )
    return around._replace(picture=_picture(items, size))


def curtain(question: str, size: Size, lettering: Lettering) -> Surface:
    """Return the question alone on a calm surface."""
    area = Rect(0, 0, *size).grown(-3 * MARGIN * lettering.least)
    words = _fitted(question, area.size, HUGE, lettering, bold=True)
    top = area.y + max(area.height - words.height, 0.0) / 2
    items = (
        Box(Rect(0, 0, *size), Role.DEEP),
        *_drawn(words, Point(area.x, top), Role.ON_ACCENT, lettering, area.width),
    )
    nothing = Rect(0, 0, 0, 0)
    return Surface(_picture(items, size), nothing, nothing)


def clock_picture(clock: RoomClock, area: Rect, lettering: Lettering) -> Picture:
    """Return a clock: a ring that empties, minutes and seconds, and below what is unusual."""
    middle = area.y + CLOCK * lettering.least * LINE_SPACING / 2
    radius = RING * lettering.least / 2
    share = min(max(clock.left / clock.of, 0.0), 1.0) if clock.of else 0.0
    is_over = clock.left < 0
    role = Role.BAD if is_over else Role.ACCENT
    size, digits = CLOCK * lettering.least, clock_digits(clock.left)
    words = _unusual(clock)
    lines = _Set((digits,), size, bold=True)
    small = _Set((words,) if words else (), lettering.least, bold=False)
    top = middle - lines.height / 2
    left = area.right - _width(digits, lines, lettering)
    under = area.right - _width(words, small, lettering)
    centre = Point(left - MARGIN * lettering.least / 2 - radius, middle)
    items = (
        Polygon(_arc(centre, radius, 1.0), Role.LINE),
        Polygon(_arc(centre, radius, share), role) if share else Box(Rect(*centre, 0, 0)),
        *_drawn(lines, Point(left, top), role if is_over else Role.INK, lettering),
        *_drawn(small, Point(under, top + lines.height), role, lettering),
    )
    return _picture(items, Size(area.right, area.bottom))


def clock_digits(seconds: int) -> str:
    """Return seconds as minutes and seconds, with a plus ahead where they are over."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes:02}:{rest:02}"


def _unusual(clock: RoomClock) -> str:
    if not clock.is_running:
        return tr("Paused")
    return tr("over time") if clock.left < 0 else ""


def _clock_area(size: Size, lettering: Lettering) -> Rect:
    least, margin = lettering.least, MARGIN * lettering.least
    digits = lettering.metrics.width("+000:00", CLOCK * least, bold=True)
    width = RING * least + margin / 2 + digits
    return Rect(size.width - margin - width, margin, width, (CLOCK + 1) * least * LINE_SPACING)


def _band(
    sight: RoomSight, size: Size, lettering: Lettering
) -> tuple[tuple[Primitive, ...], float]:
    """Return the band at the bottom and its height; nothing where nothing is to be said."""
    if not sight.instruction and not sight.counted:
        return (), 0.0
    margin = MARGIN * lettering.least
    room = Size(size.width - 2 * margin, MOST_FOR_BAND * size.height)
    count = _count(
        sight.counted, _room_for_count(sight.instruction, room.width, lettering), lettering
    )
    taken = max((_width(line, count, lettering) for line in count.lines), default=0.0)
    width = room.width - taken - 2 * margin
    words = _fitted(sight.instruction, Size(width, room.height), INSTRUCTION, lettering, bold=True)
    height = max(words.height, count.height) + margin
    top = size.height - height
    middle = top + height / 2
    return (
        Box(Rect(0, top, size.width, height), Role.DEEP),
        *_drawn(words, Point(margin, middle - words.height / 2), Role.ON_ACCENT, lettering),
        *_drawn(
            count,
            Point(size.width - margin - taken, middle - count.height / 2),
            Role.ON_ACCENT,
            lettering,
        ),
    ), height


def _room_for_count(instruction: str, width: float, lettering: Lettering) -> float:
    """Return how wide a count may be: what a line of instruction leaves, and a third at least."""
    if not instruction:
        return width
    size = INSTRUCTION[0] * lettering.least
    told = lettering.metrics.width(instruction, size, bold=True)
    return max(width - told - 2 * MARGIN * lettering.least, width / 3)


def _count(counted: str, width: float, lettering: Lettering) -> _Set:
    """Return a count in one line: parts that have no room are left out, the last ones first.

    A summary names what matters most ahead of the rest.
    """
    for separator in SEPARATORS:
        while separator in counted and lettering.metrics.width(counted, lettering.least) > width:
            counted = counted.rpartition(separator)[0]
    return _one_line(counted, width, lettering)


def _fitted(
    text: str, room: Size, sizes: tuple[float, ...], lettering: Lettering, *, bold: bool = False
) -> _Set:
    """Return a text in the largest of these sizes that fits; where none does, in one that does.

    Nothing is cut: rather than lose its end, a very long text is set smaller than it should be.
    """
    if not text:
        return _Set((), lettering.least, bold)
    size = sizes[0] * lettering.least
    for share in sizes:
        size = share * lettering.least
        lines = wrap(lettering.metrics, text, size, room.width, bold=bold)
        if block_height(lines, size) <= room.height and not is_torn(text, lines):
            return _Set(lines, size, bold)
    while size > 1.0 and block_height(lines, size) > room.height:
        size *= SHRINK
        lines = wrap(lettering.metrics, text, size, room.width, bold=bold)
    return _Set(lines, size, bold)


def _one_line(text: str, width: float, lettering: Lettering) -> _Set:
    """Return as much of a caption as one line holds; what it names stands on the board."""
    shown = text
    while len(shown) > 1 and lettering.metrics.width(shown, lettering.least) > width:
        shown = f"{shown.rstrip('…')[:-1].rstrip()}…"
    return _Set((shown,) if shown else (), lettering.least, bold=False)


def _drawn(
    words: _Set, at: Point, role: Role, lettering: Lettering, centred_in: float | None = None
) -> tuple[Primitive, ...]:
    return text_block(
        lettering.metrics,
        words.lines,
        at,
        words.size,
        role,
        bold=words.bold,
        centred_in=centred_in,
    )


def _width(line: str, words: _Set, lettering: Lettering) -> float:
    return lettering.metrics.width(line, words.size, bold=words.bold)


def _arc(centre: Point, radius: float, share: float) -> tuple[Point, ...]:
    """Return a ring, or so much of it as begins at the top and goes round by the clock."""
    inner = radius * (1 - 2 * RING_WIDTH)
    angles = [2 * pi * share * step / ARC_STEPS for step in range(ARC_STEPS + 1)]
    outside = [Point(centre.x + radius * sin(a), centre.y - radius * cos(a)) for a in angles]
    inside = [Point(centre.x + inner * sin(a), centre.y - inner * cos(a)) for a in angles]
    return (*outside, *reversed(inside))


def _picture(items: tuple[Primitive, ...], size: Size) -> Picture:
    area = Rect(0, 0, *size)
    return Picture(area, (Group(None, area, items),))

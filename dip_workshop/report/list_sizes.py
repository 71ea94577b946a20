"""The sizes and spaces of running pages, in points."""

from typing import NamedTuple

from dip_workshop.drawing.document import Heading
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import LINE_SPACING

BODY_SIZE = 12.0
LINE = BODY_SIZE * LINE_SPACING
INDENT = 18.0
DEEPEST_INDENT = 0.4
LABEL_GAP = 8.0
WIDEST_LABEL = 0.3
SPACE_AFTER_PARAGRAPH = 7.0
SPACE_BEFORE_ITEM = (5.0, 2.0)
LINES_BELOW_HEADING = 4
# A text of so few lines stays together; a longer one may begin at the foot of a column.
LINES_TOGETHER = 5
# A table that takes no more of a page than this stays whole below its heading.
SMALL_TABLE = 0.45


class HeadingStyle(NamedTuple):
    """How a heading is set, and the space around it."""

    size: float
    role: Role
    space_before: float
    space_after: float


_PAGE_HEADING = HeadingStyle(18.0, Role.DEEP, 22.0, 12.0)
_HEADING = HeadingStyle(14.0, Role.DEEP, 16.0, 5.0)
_SMALL_HEADING = HeadingStyle(12.0, Role.INK, 10.0, 3.0)


def look_of(heading: Heading) -> HeadingStyle:
    """Return how a heading of its level is set."""
    return {1: _PAGE_HEADING, 2: _HEADING}.get(heading.level, _SMALL_HEADING)


def kept_together(lines: int) -> int:
    """Return how many lines of a text stay together where it begins."""
    return lines if lines <= LINES_TOGETHER else 2

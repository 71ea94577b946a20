"""A sheet of empty sticky notes, to print before the workshop."""

from math import floor

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.media import POINTS_PER_MM, Medium, Page, Pages
from dip_workshop.drawing.picture import Box, Group, Line, Picture, Primitive
from dip_workshop.drawing.roles import Role
from dip_workshop.drawing.text import TextMetrics, block_height, text_block, wrap
from dip_workshop.exercises.affinity.model import AffinityMap

STICKY_NOTE = 76.0 * POINTS_PER_MM
_GAP = 4.0 * POINTS_PER_MM
_QUESTION_SIZE = 12.0
_FEWEST_ROWS = 2
_MOST_LINES = 4
_ASKING = tr("Question:")


def sticky_notes(board: Board, map_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return one page of boxes about the size of a sticky note below the question.

    It is the map's own question, else the workshop's, else a line to write one
    on. A box is a square of 76 mm where two rows of these fit the sheet, else
    as large as lets two rows fit.
    """
    question = board.get(map_id, AffinityMap).question or workshop_of(board).question
    lines = _question_lines(question, medium, metrics)
    head = block_height(lines, _QUESTION_SIZE) + _GAP
    words = text_block(metrics, lines, Point(0.0, 0.0), _QUESTION_SIZE, bold=True)
    items: list[Primitive] = [*words, *_boxes(medium.size, head)]
    if lines == (_ASKING,):
        items.append(_line_to_write_on(medium.size.width, metrics))
    bounds = Rect(0.0, 0.0, *medium.size)
    group = Group(None, bounds, tuple(items), tr("Empty notes to write on"))
    return (Page(tr("Empty notes"), Picture(bounds, (group,))),)


def _question_lines(question: str, medium: Medium, metrics: TextMetrics) -> tuple[str, ...]:
    """Return the question's lines; one that would take the room of the notes is left to be said."""
    lines = wrap(metrics, question or _ASKING, _QUESTION_SIZE, medium.size.width, bold=True)
    return lines if len(lines) <= _MOST_LINES else (_ASKING,)


def _line_to_write_on(width: float, metrics: TextMetrics) -> Line:
    """Return a rule after the word for the question, at the foot of its letters."""
    left = metrics.width(_ASKING, _QUESTION_SIZE, bold=True) + _GAP
    y = block_height((_ASKING,), _QUESTION_SIZE)
    return Line(Point(left, y), Point(width, y), 0.75, Role.SECONDARY)


def _boxes(size: Size, top: float) -> list[Box]:
    room = Size(size.width, size.height - top)
    side = min(STICKY_NOTE, (room.height - (_FEWEST_ROWS - 1) * _GAP) / _FEWEST_ROWS)
    columns = floor((room.width + _GAP) / (side + _GAP))
    rows = floor((room.height + _GAP + 1e-6) / (side + _GAP))
    left = (room.width - columns * (side + _GAP) + _GAP) / 2
    return [
        Box(
            Rect(left + column * (side + _GAP), top + row * (side + _GAP), side, side),
            stroke=Role.SECONDARY,
            corner=6.0,
        )
        for row in range(rows)
        for column in range(columns)
    ]

"""What is printed beside the exercises: the parking lot, and the ground rules for the wall."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.room.parking import parked_points
from dip_workshop.core.room.rules import rules_to_show
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem, Paragraph
from dip_workshop.drawing.media import Medium
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.report.content import Section
from dip_workshop.session.wall_sheet import WallLine, wall_pages

RULES_SHEET: Final = "ground_rules"
PARKING_LOT: Final = tr("Parking lot")
OPEN: Final = tr("still open")
RULES: Final = tr("How we work together")
VALUES: Final = tr("Our values")


def parking_section(board: Board) -> Section | None:
    """Return the parking lot with what became of each point; None where nothing was parked."""
    points = parked_points(board)
    if not points:
        return None
    items = tuple(ListItem(point.text, remark=point.answer or OPEN) for point in points)
    hint = tr("What was put aside so that the room could go on, and what became of it.")
    blocks = (Heading(PARKING_LOT), Paragraph(hint, is_note=True), ItemList(items))
    written = (text for point in points for text in (point.text, point.answer))
    return Section(PARKING_LOT, (), blocks, tuple(text for text in written if text.strip()))


def rules_section(board: Board, values: str, medium: Medium, metrics: TextMetrics) -> Section:
    """Return the sheet that is pinned to the wall: the ground rules, and the trust's values.

    Where they are too many for large letters on one page they are a list.
    """
    rules = tuple(rule.text for rule in rules_to_show(board))
    lines = tuple(line.strip() for line in values.split("\n") if line.strip())
    sheet = (
        WallLine(RULES, is_heading=True),
        *(WallLine(text, f"{n}.") for n, text in enumerate(rules, 1)),
        *((WallLine(VALUES, is_heading=True),) if lines else ()),
        *(WallLine(line) for line in lines),
    )
    pages = wall_pages(RULES, sheet, medium, metrics)
    return Section(RULES, pages, () if pages else _rules_list(rules, lines), (*rules, *lines))


def _rules_list(rules: tuple[str, ...], values: tuple[str, ...]) -> Blocks:
    listed = tuple(ListItem(text, label=f"{n}.") for n, text in enumerate(rules, 1))
    told: Blocks = (Heading(VALUES, level=2), *(Paragraph(line) for line in values))
    return (Heading(RULES), ItemList(listed), *(told if values else ()))

"""Lay a driver diagram out: one picture for the wall and the room, pages for paper."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.media import Medium, Page, Pages, Purpose
from dip_workshop.drawing.picture import picture_of
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.exercises.driver_diagram.arrangement import Style, arrange
from dip_workshop.exercises.driver_diagram.blank import blank_pages
from dip_workshop.exercises.driver_diagram.prompts import prompts
from dip_workshop.exercises.driver_diagram.sheets import TITLE, paper_pages
from dip_workshop.exercises.driver_diagram.skeleton import skeleton_of
from dip_workshop.exercises.driver_diagram.strokes import drawn

WALL: Final = Style(text=14.0, small=12.0, width=1240.0)
MARGIN: Final = 20.0


def layout(board: Board, diagram_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return the diagram's pages for a medium.

    On the console and in the room it is one picture whose origin is the top
    left corner; a new or another text moves only what stands below it. On
    paper nothing prints under the medium's smallest text: what one page cannot
    hold follows branch by branch behind an overview.
    """
    skeleton = skeleton_of(board, diagram_id, asks=medium.purpose is Purpose.CONSOLE)
    if medium.purpose is Purpose.PAPER:
        return paper_pages(skeleton, medium, metrics)
    wall = arrange(skeleton.aim, skeleton.aim.children, skeleton.waiting, WALL, metrics)
    groups = (*drawn(wall, metrics), *prompts(wall, metrics))
    return (Page(TITLE, picture_of(groups, MARGIN)),)


def blank_layout(board: Board, diagram_id: RecordId, medium: Medium, metrics: TextMetrics) -> Pages:
    """Return a driver diagram with this one's aim, and cards and lines to write on."""
    return blank_pages(skeleton_of(board, diagram_id), medium, metrics)

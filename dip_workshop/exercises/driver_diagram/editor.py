"""The driver diagram on the screen: drivers, change ideas and the ends of links are dragged."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.driver_diagram.model import Driver
from dip_workshop.widgets.board_editor import BoardEditor


class DriverDiagramEditor(BoardEditor):
    """Let cards be dragged to other drivers and past each other, and links to other drivers."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a driver, a change idea, or the end of a further link."""
        return isinstance(board.find(place), Driver | Placement)

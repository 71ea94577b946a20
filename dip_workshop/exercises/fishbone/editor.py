"""The fishbone on the screen: causes and bones are dragged, the head stays where it is."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.fishbone.model import Category, Cause
from dip_workshop.widgets.board_editor import BoardEditor


class FishboneEditor(BoardEditor):
    """Let causes be dragged to another bone or below another cause, and bones past each other."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a cause, a second place of one, or a bone."""
        return isinstance(board.find(place), Cause | Category | Placement)

"""The fishbone on the screen: causes are dragged, bones and the head stay where they are."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.fishbone.model import Cause
from dip_workshop.widgets.board_editor import BoardEditor


class FishboneEditor(BoardEditor):
    """Let causes, and their second places, be dragged to another bone or below another cause."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a cause or a second place of one."""
        return isinstance(board.find(place), Cause | Placement)

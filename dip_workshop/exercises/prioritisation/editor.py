"""The prioritisation matrix on the screen: options are dragged to their scores."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.widgets.board_editor import BoardEditor


class PrioritisationEditor(BoardEditor):
    """Let options be dragged onto the chart and back to the list of those without a score."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is an option."""
        return isinstance(board.find(place), Option)

"""The prioritisation matrix on the screen: options are dragged to their scores."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
)
from dip_workshop.widgets.board_editor import BoardEditor


class PrioritisationEditor(BoardEditor):
    """Let options be dragged onto the chart and back to the tray, and criteria along the grid."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is an option on the chart, or a criterion on the grid."""
        matrix = board.get(self.exercise_id, PrioritisationMatrix)
        return isinstance(board.find(place), Criterion if matrix.is_weighted else Option)

"""The fishbone on the screen: causes and bones are dragged, the head stays where it is."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.fishbone.model import Category, Cause, View
from dip_workshop.exercises.fishbone.views import ladder_start, view_of
from dip_workshop.widgets.board_editor import BoardEditor


class FishboneEditor(BoardEditor):
    """Let causes be dragged to another bone or below another cause, and bones past each other."""

    _arranged_as: tuple[View, RecordId | None] = (View.BONES, None)

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a cause, a second place of one, or a bone."""
        return isinstance(board.find(place), Cause | Category | Placement)

    def refresh(self) -> None:
        """Show the board in both twins; where it is arranged in another way now, all of it."""
        super().refresh()
        board = self._context.board()
        view, start = view_of(board, self.exercise_id), ladder_start(board, self.exercise_id)
        arranged_as = (view, start.id if start and view is View.WHYS else None)
        if arranged_as != self._arranged_as:
            self._arranged_as = arranged_as
            self.view.fit()

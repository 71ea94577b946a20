"""The prioritisation matrix on the screen: options get their scores by a drag or by keys.

Once an option that waited has both its scores, the next that waits is selected.
"""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import open_vote
from dip_workshop.exercises.prioritisation.everybody.model import open_round
from dip_workshop.exercises.prioritisation.everybody.results import is_spread_shown
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    criteria_of,
)
from dip_workshop.exercises.prioritisation.selecting import next_waiting, selected_options
from dip_workshop.kinds import Command
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.capture_draft import Places


class PrioritisationEditor(BoardEditor):
    """Let options be dragged onto the chart and back to the tray, and criteria along the grid."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is an option on the chart, or a criterion on the grid."""
        matrix = board.get(self.exercise_id, PrioritisationMatrix)
        if matrix.is_by_vote or is_spread_shown(board, matrix.id):
            return False
        return isinstance(board.find(place), Criterion if matrix.is_weighted else Option)

    def arranged_as(self, board: Board) -> tuple[str, bool, bool, bool]:
        """Return the method that is shown, and whether the dots and scores of the room are."""
        method = board.get(self.exercise_id, PrioritisationMatrix).method
        is_scored = open_round(board, self.exercise_id) is None
        is_spread = is_spread_shown(board, self.exercise_id)
        return method, open_vote(board, self.exercise_id) is None, is_scored, is_spread

    def give(self, command: Command) -> None:
        """Carry out a command; where it scored the one option selected, go on to the next."""
        board, selection = self.board(), self.selection()
        following = next_waiting(board, selection)
        super().give(command)
        is_scored = any(option.is_scored for option in selected_options(self.board(), selection))
        if following is not None and is_scored:
            self.show_place(following)
            self.view.setFocus()

    def _select_what_is_new(self, before: set[RecordId]) -> None:
        """Select what a command has made: a criterion rather than the cells that came with it."""
        criteria = criteria_of(self.board(), self.exercise_id)
        new = [criterion.id for criterion in criteria if criterion.id not in before]
        if len(new) == 1:
            self.show_place(new[0])
        else:
            super()._select_what_is_new(before)

    def _show_added(self, places: Places) -> None:
        """Bring what was added into sight; the next criterion goes after the one just added."""
        super()._show_added(places)
        if places and isinstance(self.board().find(places[-1]), Criterion):
            self.select(places[-1:])

"""The affinity map on the screen: notes and whole groups are dragged."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.exercises.affinity.model import Note, NoteGroup
from dip_workshop.widgets.board_editor import BoardEditor


class AffinityEditor(BoardEditor):
    """Let notes be dragged onto one another and onto groups, and groups past each other."""

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a note, a second place of one, or a group."""
        return isinstance(board.find(place), Note | NoteGroup | Placement)

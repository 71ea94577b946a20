"""What is noticeably absent: things that a room expected on its wall and nobody wrote.

They are notes like all others, in a group of their own, which is therefore
drawn, printed, moved and carried forward like any other.
"""

from collections.abc import Sequence
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.affinity.model import NoteGroup, add_notes, groups_of, new_group
from dip_workshop.kinds import Selection

HEADER = tr("Noticeably absent")


def gap_group(board: Board, map_id: RecordId) -> NoteGroup | None:
    """Return the group of what is missing, whatever the room calls it, or None."""
    return next((group for group in groups_of(board, map_id) if group.holds_gaps), None)


def add_gaps(board: Board, map_id: RecordId, texts: Sequence[str]) -> Board:
    """Return the board with a note for each text, in the group of what is missing."""
    if not any(text.strip() for text in texts):
        return board
    group = gap_group(board, map_id)
    if group is None:
        group = new_group(board, map_id, board.end_key(map_id))
        group = replace(group, text=HEADER, holds_gaps=True)
        board = board.put(group)
    return add_notes(board, group.id, texts).board


def add(board: Board, selection: Selection, answer: str) -> Board:
    """Write down what is missing, a note for each line."""
    return add_gaps(board, selection.exercise_id, answer.splitlines())

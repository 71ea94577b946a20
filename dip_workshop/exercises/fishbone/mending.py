"""What two merged copies of a fishbone can only have made together."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import with_own_numbers
from dip_workshop.exercises.fishbone.bones import with_one_unsorted
from dip_workshop.exercises.fishbone.model import Cause


def mend(board: Board, fishbone_id: RecordId) -> Board:
    """Return the board with one "Unsorted" at the most, and a number of its own for every cause."""
    return with_one_unsorted(with_own_numbers(board, Cause), fishbone_id)

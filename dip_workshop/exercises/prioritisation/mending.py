"""What two merged copies of a prioritisation matrix can only have made together."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import renumbered
from dip_workshop.core.voting.mending import mend_votes
from dip_workshop.exercises.prioritisation.everybody.mending import mend_rounds
from dip_workshop.exercises.prioritisation.model import Option, fill_ratings


def mend(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with a number an option, a rating a cell, and sound votes and rounds.

    Both copies may have given the next number; the option with the first id keeps it.
    """
    options = [record for record in board.siblings(matrix_id) if isinstance(record, Option)]
    changed = renumbered(options)
    board = board.put(*changed) if changed else board
    return mend_rounds(mend_votes(fill_ratings(board, matrix_id), matrix_id), matrix_id)

"""What two merged copies of a prioritisation matrix can only have made together."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import renumbered
from dip_workshop.exercises.prioritisation.model import Option, fill_ratings


def mend(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with a number of its own for every option and a rating for every cell.

    Both copies may have given the next number; the option with the first id keeps it.
    """
    options = [record for record in board.siblings(matrix_id) if isinstance(record, Option)]
    changed = renumbered(options)
    return fill_ratings(board.put(*changed) if changed else board, matrix_id)

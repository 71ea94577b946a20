"""What two merged copies of a prioritisation matrix can only have made together."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import Option, fill_ratings


def mend(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with a number of its own for every option and a rating for every cell.

    Both copies may have given the next number; the option with the first id keeps it.
    """
    options = sorted(
        (record for record in board.siblings(matrix_id) if isinstance(record, Option)),
        key=lambda option: (option.deleted, option.id),
    )
    highest = max((option.number for option in options), default=0)
    taken: set[int] = set()
    renumbered = []
    for option in options:
        number = option.number
        if number in taken:
            highest = number = highest + 1
            renumbered.append(replace(option, number=number))
        taken.add(number)
    return fill_ratings(board.put(*renumbered) if renumbered else board, matrix_id)

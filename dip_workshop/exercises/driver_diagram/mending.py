"""What two merged copies of a driver diagram can only have made together."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.numbers import with_own_numbers
from dip_workshop.core.records import Record
from dip_workshop.exercises.driver_diagram.model import Driver, WaitingPlace, waiting_place_of


def mend(board: Board, diagram_id: RecordId) -> Board:
    """Return the board with one waiting place, and a number of its own for every driver."""
    board = with_own_numbers(board, Driver)
    first = waiting_place_of(board, diagram_id)
    others = [p for p in board.children(diagram_id, WaitingPlace) if p is not first]
    if first is None or not others:
        return board
    waiting = [r for place in others for r in board.children(place.id, Record)]
    return board.put(
        *(replace(record, parent_id=first.id) for record in waiting),
        *(replace(place, deleted=True) for place in others),
    )

"""What is still hidden from the room, of what is about to be printed."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.room.masking import veiled_ids
from dip_workshop.core.wording import tr_count
from dip_workshop.core.workshop import exercise_of


def count_hidden(board: Board, exercise_id: RecordId | None = None) -> int:
    """Return how many texts the room may not read yet: on one exercise, or in all."""
    hidden = (board.find_live(record_id, Record) for record_id in veiled_ids(board))
    live = [record for record in hidden if record and record.text]
    if exercise_id is None:
        return len(live)
    places = [exercise_of(board, record.id) for record in live]
    return sum(place is not None and place.id == exercise_id for place in places)


def told_of_hidden(count: int) -> str:
    """Return how many texts were printed without their words."""
    return tr_count(
        "{n} text is still hidden from the room and was printed without its words; "
        "--with-hidden prints it too.",
        "{n} texts are still hidden from the room and were printed without their words; "
        "--with-hidden prints them too.",
        count,
    )

"""The parking lot: points for another time, and what became of each."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.clean_text import words_of
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.records import ParkedPoint
from dip_workshop.core.room.run_sheet import current_step
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import workshop_of


def parked_points(board: Board) -> tuple[ParkedPoint, ...]:
    """Return the points in the order in which they were parked."""
    return board.children(workshop_of(board).id, ParkedPoint)


def open_points(board: Board) -> tuple[ParkedPoint, ...]:
    """Return the points of which nobody has said what became."""
    return tuple(point for point in parked_points(board) if not point.answer.strip())


def park(board: Board, text: str) -> Board:
    """Return the board with a point parked, in the step that the room is at."""
    root, step = workshop_of(board), current_step(board)
    point = ParkedPoint(
        id=new_id(),
        parent_id=root.id,
        order_key=board.end_key(root.id),
        text=_words(text),
        step_id=step.id if step else None,
    )
    return board.put(point)


def reword_point(board: Board, point_id: RecordId, text: str) -> Board:
    """Return the board with a point in other words."""
    return board.put(replace(board.get(point_id, ParkedPoint), text=_words(text)))


def answer_point(board: Board, point_id: RecordId, answer: str) -> Board:
    """Return the board with what became of a point; with "" it is open again."""
    return board.put(replace(board.get(point_id, ParkedPoint), answer=answer.strip()))


def drop_point(board: Board, point_id: RecordId) -> Board:
    """Return the board without a point."""
    return board.drop(board.get(point_id, ParkedPoint).id)


def _words(text: str) -> str:
    return words_of(text, tr("Type the point in a few words, so that it is not lost."))

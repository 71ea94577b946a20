"""Which page a workshop opens at."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from dip_workshop.core.board import Board
from dip_workshop.core.workshop import exercises_of, has_run_sheet
from dip_workshop.widgets.unfinished import LEFT

if TYPE_CHECKING:
    from dip_workshop.ui.session_bridge import SessionBridge

Shown = tuple[str, str]


def place_to_open(board: Board) -> Shown:
    """Return the step whose clock runs, or else the workshop's page."""
    return _present_step(board, while_running=True) or ("workshop", "")


def place_to_carry_on(bridge: "SessionBridge", drafts: Collection[str]) -> Shown:
    """Return the present step, else where a text waits, else the exercise worked on last.

    Where a room is being run a text that waits elsewhere is met when one goes there.
    """
    board, last = bridge.board, bridge.session.last_scope
    candidates = [last, *(exercise.id for exercise in exercises_of(board))]
    begun = [place for place in drafts if f"{LEFT}/" not in place]
    waiting = (each for each in candidates if any(place.startswith(each) for place in begun))
    return _present_step(board) or place_of_exercise(board, next(waiting, last))


def place_of_exercise(board: Board, exercise_id: str) -> Shown:
    """Return an exercise's own page; the workshop's where it lacks that one."""
    is_there = any(exercise.id == exercise_id for exercise in exercises_of(board))
    return ("exercise", exercise_id) if is_there else ("workshop", "")


def _present_step(board: Board, *, while_running: bool = False) -> Shown | None:
    if not has_run_sheet(board):
        return None
    # A workshop without a run sheet does without this.
    from dip_workshop.ui.places.run_sheet import present_place

    return present_place(board, while_running=while_running)

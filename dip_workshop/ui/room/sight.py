"""What a room is told beside the board: the question, one instruction, a count and the clock.

Nothing else of a step comes here: what the facilitator says stays on the console.
"""

from datetime import datetime
from typing import NamedTuple

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.rounds import current_turn
from dip_workshop.core.room.run_sheet import (
    MODES,
    allotted,
    current_step,
    finished_at,
    left,
    running_stretch,
)
from dip_workshop.core.room.turns import name_of, room_line
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, exercises_of, workshop_of
from dip_workshop.kinds import OutlineRow
from dip_workshop.ui.room.lists import PAGES, rows_for, rows_of_page


class RoomClock(NamedTuple):
    """The seconds that the present step has left, of how many, and whether its clock runs."""

    left: int
    of: int
    is_running: bool


class RoomSight(NamedTuple):
    """What is said to the room; with a `title` it is a step of talk, which has no board.

    `listed` stands below that title: a row of its own, and a row for each thing. So is a
    `page` shown, with the board `behind` it.
    """

    question: str
    instruction: str = ""
    counted: str = ""
    title: str = ""
    exercise_id: RecordId | None = None
    listed: tuple[OutlineRow, ...] = ()
    page: str = ""
    behind: RecordId | None = None

    @property
    def shown_id(self) -> RecordId | None:
        """Return what there is in parts: a board, or a step with its list; None for neither."""
        return self.listed[0].id if self.listed else self.exercise_id


def sight_of(board: Board, exercise_id: RecordId | None, page: str = "") -> RoomSight:
    """Return what a room is told; `exercise_id` is what the console shows, None for no board.

    A page in `room_lists.PAGES` that lies over it is shown in its place.

    Without that the board of the present step is meant, and before a plan has begun the
    first; a step of talk has its title in place of one.
    """
    root, step = workshop_of(board), current_step(board)
    question = root.question or root.text
    if page in PAGES:
        listed = rows_of_page(board, page)
        return RoomSight(question, _turn_of(board), listed=listed, page=page, behind=exercise_id)
    instruction = _turn_of(board) or _instruction(step)
    meant = exercise_id
    if meant is None and step is not None:
        meant = step.exercise_id
    elif meant is None:
        meant = next((exercise.id for exercise in exercises_of(board)), None)
    exercise = board.find_live(meant, Exercise)
    if exercise is not None:
        counted = kind_of(exercise).summary(board, exercise.id)
        return RoomSight(question, instruction, counted, exercise_id=exercise.id)
    if step is None:
        return RoomSight(question, instruction)
    return RoomSight(question, instruction, title=step.text, listed=rows_for(board, step))


def _turn_of(board: Board) -> str:
    """Return whose turn it is, "" where no round goes on."""
    turn = current_turn(board)
    return tr("Now: {whose}", whose=name_of(board, turn)) if turn else ""


def _instruction(step: PlanStep | None) -> str:
    """Return the one thing that the room is told of a step."""
    if step is None:
        return ""
    return step.shows or (MODES.get(step.mode, "") if step.mode else "")


def room_clock_of(board: Board, now: datetime) -> RoomClock | None:
    """Return the clock of the turn in a round, or else of the present step.

    None before both and once all is finished: no time is left or over then.
    """
    line = room_line(board, now)
    if line is not None:
        return RoomClock(line.left, line.seconds, is_running=True)
    step = current_step(board)
    if step is None or finished_at(board) is not None:
        return None
    return RoomClock(left(board, step, now), allotted(step), running_stretch(board) is not None)

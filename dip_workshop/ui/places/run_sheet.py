"""The run sheet as places to go to: what the side bar shows of a workshop that has one."""

from datetime import datetime

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.clock import NOW, in_lines, state_of, step_in_words
from dip_workshop.core.room.planning import exercise_of_step
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import (
    current_step,
    run_sheet_of,
    running_stretch,
    steps_of,
)
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.ui.places.place import STEP, Place


def step_places(board: Board, now: datetime) -> tuple[Place, ...]:
    """Return the run sheet and each step, the present one with what is asked at its board."""
    whole = Place("run_sheet", "", tr("Run sheet"), "", "run_sheet")
    return (whole, *(_place(board, step, now) for step in steps_of(board)))


def exercises_beside(board: Board) -> tuple[Exercise, ...]:
    """Return the exercises that no step of the run sheet is done with."""
    with_a_step = {step.exercise_id for step in steps_of(board)}
    return tuple(each for each in exercises_of(board) if each.id not in with_a_step)


def lit_place(board: Board, here: tuple[str, str]) -> tuple[str, str]:
    """Return the place to light: for an exercise the present step, or else the first done with it.

    An exercise that belongs to no step is itself.
    """
    page, record_id = here
    steps = [step for step in steps_of(board) if step.exercise_id == record_id]
    if page != "exercise" or not steps:
        return here
    current = current_step(board)
    return STEP, (current if current in steps else steps[0]).id


def page_of_step(board: Board, step_id: str) -> tuple[str, str]:
    """Return the page that shows a step: its exercise's, or the step's own for talk.

    For a step that is not there, such as one that was undone, it is the workshop's.
    """
    step = board.find_live(RecordId(step_id), PlanStep) if step_id else current_step(board)
    if step is None:
        return "workshop", ""
    exercise = exercise_of_step(board, step)
    return ("exercise", exercise.id) if exercise else (STEP, step.id)


def asks_first(board: Board, step_id: str) -> bool:
    """Return whether a step begins by asking what its exercise is about, if nobody wrote that."""
    step = board.find(RecordId(step_id))
    return isinstance(step, PlanStep) and not step.mode


def present_place(board: Board, *, while_running: bool = False) -> tuple[str, str] | None:
    """Return the present step as a place; None before the start and after the end.

    With `while_running` it is None too while the clock stands still.
    """
    sheet, current = run_sheet_of(board), current_step(board)
    if sheet is None or current is None or sheet.finished_at:
        return None
    if while_running and running_stretch(board) is None:
        return None
    return STEP, current.id


def _place(board: Board, step: PlanStep, now: datetime) -> Place:
    state, note = state_of(board, step), step_in_words(board, step, now)
    # A step of talk has a page of its own for its questions.
    says = in_lines(step.says) if state == NOW and step.exercise_id else ""
    return Place(STEP, step.id, step.text, note, f"step_{state}", says)

"""The exercise that a step of the run sheet is done with, made when the room first comes there."""

from dip_workshop.catalogue import KINDS, kind_named, kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.planning import choose_exercise, exercise_of_step
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import steps_of
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.kinds import ExerciseKind


def exercise_for(board: Board, step_id: RecordId) -> Board:
    """Return the board with the exercise that a step is done with, and the step tied to it.

    It is the step's own, or else that of the nearest earlier step of its kind, of the
    nearest later one, or one of its kind that no step has; where there is none, a new
    one. A step of talk needs none, and the board is returned as it is.
    """
    step = board.get(step_id, PlanStep)
    if not step.kind or exercise_of_step(board, step) is not None:
        return board
    kind = _kind(step)
    found = exercise_at_hand(board, step)
    if found is None:
        board, exercise_id = kind.create(board)
    else:
        exercise_id = found.id
    return choose_exercise(board, step_id, step.kind, exercise_id)


def do_with(board: Board, step_id: RecordId, exercise_id: RecordId) -> Board:
    """Return the board with a step done with an exercise that is there."""
    exercise = board.get(exercise_id, Exercise)
    return choose_exercise(board, step_id, kind_of(exercise).name, exercise_id)


def exercise_at_hand(board: Board, step: PlanStep) -> Exercise | None:
    """Return the exercise that a step would be done with; None where it would be a new one."""
    kind = next((each for each in KINDS if each.name == step.kind), None)
    own = exercise_of_step(board, step)
    if kind is None or own is not None:
        return own
    steps = steps_of(board)
    here = next(place for place, each in enumerate(steps) if each.id == step.id)
    others = (*reversed(steps[:here]), *steps[here + 1 :])
    taken = [exercise_of_step(board, each) for each in others if each.kind == step.kind]
    free = [e for e in exercises_of(board) if isinstance(e, kind.root_type) and e not in taken]
    return next((each for each in (*taken, *free) if each is not None), None)


def _kind(step: PlanStep) -> ExerciseKind:
    try:
        return kind_named(step.kind)
    except LookupError as error:
        raise DomainError(
            tr(
                "This program has no exercise “{kind}”, which the step asks for;"
                " choose another one in the run sheet.",
                kind=step.kind,
            )
        ) from error

"""A step gets its exercise when the room first comes to it."""

import pytest

from dip_workshop.catalogue import kind_named
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.planning import exercise_of_step, move_step, planned_workshop
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.room.run_sheet import steps_of
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.stepping import do_with, exercise_for


def with_kinds(*kinds: str):
    steps = tuple(PlannedStep(f"Step {number}", kind=kind) for number, kind in enumerate(kinds))
    return planned_workshop(Plan("Ward", steps=steps))


def exercise_at(board, place):
    return exercise_of_step(board, steps_of(board)[place])


def gone_to(board, *places):
    for place in places:
        board = exercise_for(board, steps_of(board)[place].id)
    return board


def test_steps_of_one_kind_are_done_with_one_exercise_which_the_first_makes():
    board = gone_to(with_kinds("fishbone", "fishbone", "affinity", "fishbone"), 0, 1, 2, 3)
    assert len(exercises_of(board)) == 2
    assert exercise_at(board, 0) == exercise_at(board, 1) == exercise_at(board, 3)
    assert isinstance(exercise_at(board, 2), kind_named("affinity").root_type)


def test_a_step_gone_to_out_of_order_takes_what_a_later_one_made():
    board = gone_to(with_kinds("fishbone", "fishbone"), 1, 0)
    assert len(exercises_of(board)) == 1
    assert exercise_at(board, 0) == exercise_at(board, 1)


def test_a_step_keeps_its_exercise_wherever_it_is_moved():
    board = gone_to(with_kinds("fishbone", "", "fishbone"), 0)
    own = exercise_at(board, 0)
    board = move_step(board, steps_of(board)[0].id, 2)
    assert exercise_at(gone_to(board, 2), 2) == own


def test_talk_needs_no_exercise():
    board = with_kinds("")
    assert gone_to(board, 0) is board


def test_an_exercise_that_was_there_before_is_taken_and_can_be_chosen():
    board, first = kind_named("fishbone").create(with_kinds("fishbone", "fishbone"))
    board, second = kind_named("fishbone").create(board)
    board = do_with(board, steps_of(board)[1].id, second)
    assert exercise_at(gone_to(board, 0), 0).id == second
    assert exercise_at(gone_to(do_with(board, steps_of(board)[0].id, first), 0, 1), 0).id == first


def test_a_step_whose_exercise_was_removed_gets_another():
    board = gone_to(with_kinds("fishbone"), 0)
    gone = exercise_at(board, 0).id
    board = gone_to(board.drop(gone), 0)
    assert exercise_at(board, 0).id != gone


def test_a_kind_that_this_program_lacks_is_said():
    with pytest.raises(DomainError, match="no exercise “voting”"):
        gone_to(with_kinds("voting"), 0)

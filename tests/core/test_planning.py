"""The run sheet is made of a plan, changed step by step, and becomes a plan again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.changes import diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.failsafe import great_loss
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.instants import clock_time, typed_time
from dip_workshop.core.room.planning import (
    add_step,
    begin_again,
    change_step,
    choose_exercise,
    duplicate_step,
    exercise_of_step,
    move_step,
    plan_of,
    planned,
    planned_workshop,
    remove_step,
    set_times,
    sheet_id,
    use_plan,
)
from dip_workshop.core.room.plans import MOST_STEPS, Plan, PlannedStep
from dip_workshop.core.room.records import GroundRule
from dip_workshop.core.room.run_sheet import (
    current_step,
    give_minutes,
    has_begun,
    next_step,
    run_sheet_of,
    skip,
    start,
    started_at,
    steps_of,
)
from dip_workshop.core.workshop import Exercise, new_workshop, workshop_of
from tests.core.rooms import CLOCK_ACTS, NOON, PLAN_ACTS, PLANS, acts, after, played, with_steps


def titles(board):
    return [step.text for step in steps_of(board)]


@given(PLANS)
def test_a_workshop_from_a_plan_gives_the_plan_back(plan):
    board = planned_workshop(plan)
    assert plan_of(board, plan.title, plan.about) == plan
    assert not board.check()


@given(PLANS, acts(*CLOCK_ACTS))
def test_what_the_day_brought_is_no_part_of_the_plan_that_is_made_of_it(plan, given_acts):
    for board, _ in played(planned_workshop(plan), given_acts):
        assert plan_of(board, plan.title, plan.about) == plan


@given(PLANS, PLANS, acts(*CLOCK_ACTS))
def test_another_plan_takes_the_place_of_what_has_not_begun_and_of_nothing_else(
    plan, other, given_acts
):
    board = planned_workshop(plan)
    for board, _ in played(board, given_acts):  # noqa: B020
        here = current_step(board)
        kept = [s.id for s in steps_of(board) if has_begun(board, s) or s == here]
        after_it = use_plan(board, other)
        steps = steps_of(after_it)
        assert [step.id for step in steps[: len(kept)]] == kept
        assert tuple(map(planned, steps[len(kept) :])) == other.steps
        assert current_step(after_it) == here
        rules = [r.text for r in after_it.children(workshop_of(board).id, GroundRule)]
        assert len({rule.casefold() for rule in rules}) == len(rules)
        assert {r.casefold() for r in (*plan.ground_rules, *other.ground_rules)} == {
            rule.casefold() for rule in rules
        }


@given(PLANS, acts(*PLAN_ACTS), st.integers(0, 7))
def test_a_run_sheet_is_always_one_and_its_steps_keep_an_order(plan, given_acts, place):
    board = planned_workshop(plan)
    sheet = run_sheet_of(board).id
    for board, _ in played(board, given_acts):  # noqa: B020
        assert run_sheet_of(board).id == sheet == sheet_id(board)
        keys = [step.order_key for step in steps_of(board)]
        assert keys == sorted(set(keys))


@given(st.integers(0, 4), st.integers(-1, 6))
def test_a_step_moves_to_the_place_that_it_is_given(of, to):
    board = with_steps(1, 2, 3, 4, 5)
    step = steps_of(board)[of]
    others = [s.id for s in steps_of(board) if s.id != step.id]
    moved = move_step(board, step.id, to)
    others.insert(max(to, 0), step.id)
    assert [s.id for s in steps_of(moved)] == others
    assert moved is board or others != [s.id for s in steps_of(board)]


def test_what_has_begun_stays_in_its_place_and_nothing_comes_ahead_of_it():
    board = start(with_steps(5, 10, 3), NOON)
    first, second, third = (step.id for step in steps_of(board))
    with pytest.raises(DomainError, match="stays in its place"):
        move_step(board, first, 2)
    moved = move_step(board, third, 0)
    assert [step.id for step in steps_of(moved)] == [first, third, second]


def test_a_step_is_added_behind_another_and_doubled_behind_itself():
    board = with_steps(5, 10)
    first = steps_of(board)[0].id
    board = give_minutes(change_step(board, first, says="What is ours to change?"), first, 3)
    board, added = add_step(board, PlannedStep("Between"), first)
    assert titles(board) == ["Step 0", "Between", "Step 1"]
    assert steps_of(board)[1].id == added
    board, double = duplicate_step(board, first)
    assert titles(board) == ["Step 0", "Step 0", "Between", "Step 1"]
    copy = steps_of(board)[1]
    assert (copy.id, copy.says, copy.extra) == (double, "What is ours to change?", 0)


def test_a_workshop_without_a_plan_gets_its_run_sheet_with_its_first_step():
    board = new_workshop("Falls")
    wanted = sheet_id(board)
    board, step_id = add_step(board)
    assert run_sheet_of(board).id == wanted
    assert [step.id for step in steps_of(board)] == [step_id]


def test_two_copies_of_a_workshop_would_make_one_run_sheet():
    board = new_workshop("Falls")
    assert sheet_id(use_plan(board, Plan("A"))) == sheet_id(use_plan(board, Plan("B")))
    assert sheet_id(board) != sheet_id(new_workshop("Falls"))


def test_a_step_that_has_begun_stays():
    board = start(with_steps(5, 10), NOON)
    with pytest.raises(DomainError, match="“Step 0” has begun"):
        remove_step(board, steps_of(board)[0].id)
    assert titles(remove_step(board, steps_of(board)[1].id)) == ["Step 0"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": "  "}, "needs a title"),
        ({"minutes": 0}, "takes 1 to 240 minutes"),
        ({"minutes": 241}, "takes 1 to 240 minutes"),
        ({"mode": "shouting"}, "no such way to work"),
    ],
)
def test_a_step_is_not_changed_to_what_it_cannot_be(fields, sentence):
    board = with_steps(5)
    with pytest.raises(DomainError, match=sentence):
        change_step(board, steps_of(board)[0].id, **fields)


def test_a_step_that_was_shortened_keeps_a_minute_when_it_is_planned_anew():
    board = with_steps(20)
    step_id = steps_of(board)[0].id
    board = change_step(give_minutes(board, step_id, -15), step_id, minutes=3)
    assert (steps_of(board)[0].minutes, steps_of(board)[0].extra) == (3, -2)


def test_a_step_of_another_kind_lets_go_of_its_exercise():
    board = with_steps(5)
    exercise = Exercise(id=RecordId("e"), parent_id=workshop_of(board).id, order_key="b0")
    step_id = steps_of(board)[0].id
    board = choose_exercise(board.put(exercise), step_id, "fishbone", exercise.id)
    assert exercise_of_step(board, steps_of(board)[0]) == exercise
    same = change_step(board, step_id, kind="fishbone", minutes=7)
    assert exercise_of_step(same, steps_of(same)[0]) == exercise
    other = change_step(board, step_id, kind="affinity")
    assert exercise_of_step(other, steps_of(other)[0]) is None
    assert other.get(exercise.id, Exercise)
    gone = board.drop(exercise.id)
    assert exercise_of_step(gone, steps_of(gone)[0]) is None


def test_after_a_rehearsal_the_day_begins_with_every_clock_at_nothing():
    board = start(with_steps(5, 10, 20), NOON)
    board = skip(board, steps_of(board)[0].id, after(3))
    board = give_minutes(board, steps_of(board)[2].id, 9)
    board = begin_again(board)
    assert started_at(board) is None
    assert current_step(board) is None
    assert next_step(board).text == "Step 0"
    assert [(step.extra, step.is_skipped) for step in steps_of(board)] == [(0, False)] * 3
    assert titles(remove_step(board, steps_of(board)[0].id)) == ["Step 1", "Step 2"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("14:30", "14:30"), ("1430", "14:30"), ("9.05", "09:05"), (" 9 ", "09:00"), ("", "")],
)
def test_a_time_of_day_is_kept_however_it_is_typed(typed, stored):
    board = set_times(new_workshop("Falls"), ends_at=typed, begins_at="13:20")
    assert (run_sheet_of(board).ends_at, run_sheet_of(board).begins_at) == (stored, "13:20")


@pytest.mark.parametrize("typed", ["half past two", "24:00", "12:60", "١٤:٣٠", "12:3", "1:2:3"])
def test_what_is_no_time_of_day_is_said(typed):
    with pytest.raises(DomainError, match="looks like 14:30"):
        set_times(new_workshop("Falls"), ends_at=typed)


@given(st.text(max_size=6))
def test_whatever_is_typed_for_a_time_it_can_be_read_again_or_is_refused(typed):
    stored = typed_time(typed)
    assert stored in ("", None) or clock_time(stored) is not None


def test_a_run_sheet_has_no_more_steps_than_can_be_read():
    board = with_steps(*[1] * MOST_STEPS)
    with pytest.raises(DomainError, match="60 steps at the most"):
        duplicate_step(board, steps_of(board)[0].id)
    with pytest.raises(DomainError, match="60 steps at the most"):
        use_plan(start(board, NOON), Plan("Long", steps=(PlannedStep("x"),) * MOST_STEPS))


def test_a_plan_that_is_taken_back_is_no_great_loss():
    empty = new_workshop("Falls")
    full = use_plan(empty, Plan("Long", steps=(PlannedStep("x", says="What else?"),) * 30))
    assert great_loss(full, invert(diff(empty, full))) is None

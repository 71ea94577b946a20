"""Two laptops both ran the clock, or planned, on copies of one workshop."""

from datetime import timedelta

from hypothesis import given, settings

from dip_workshop.core.board import Board
from dip_workshop.core.room.planning import use_plan
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.room.run_sheet import (
    allotted,
    current_step,
    finished_at,
    forecast,
    left,
    pause,
    run_sheet_of,
    running_stretch,
    spent,
    start,
    steps_of,
)
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.session.merging import merge, plan_merge
from dip_workshop.session.workshop_session import WorkshopSession
from tests.core.rooms import (
    CLOCK_ACTS,
    NOON,
    PLAN_ACTS,
    acts,
    after,
    played,
    with_steps,
)
from tests.core.test_run_sheet import open_stretches
from tests.session.test_merging import merge_from, two_laptops

ACTS = acts(*CLOCK_ACTS, *PLAN_ACTS)


def merged(board: Board, mine, theirs) -> Board:
    """Return what both come to when each has played its acts and taken in the other's."""
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store, given_acts in ((here, mine), (there, theirs)):
            session = WorkshopSession(store, root)
            for after_it, _ in played(session.board, given_acts):
                session.perform("Act", root, lambda _, made=after_it: made)
        bundle = here.bundle_of(root)
        merge_from(here, there, root)
        merge(there, plan_merge(there, bundle))
        assert here.load_board(root) == there.load_board(root)
        return here.load_board(root)


@settings(max_examples=max(settings().max_examples // 3, 15))
@given(ACTS, ACTS)
def test_after_a_merge_one_clock_runs_at_the_most_and_its_sums_hold(mine, theirs):
    board = merged(with_steps(5, 10, 3), mine, theirs)
    then = NOON + timedelta(hours=9)
    running = open_stretches(board)
    assert len(running) <= 1
    if running:
        assert current_step(board).id == running[0].parent_id
    assert open_stretches(pause(board, then)) == []
    for step in steps_of(board):
        assert spent(board, step, then) + left(board, step, then) == allotted(step)
    expected, ended = forecast(board, then), finished_at(board)
    assert expected is None or (expected.ends == ended if ended else expected.ends >= then)


def test_the_clock_that_began_last_goes_on_and_the_other_ends_as_it_begins():
    go_first, go_second = [("go", 0, 0, 60)], [("go", 1, 0, 240)]
    board = merged(with_steps(5, 10), go_first, go_second)
    first, second = steps_of(board)
    assert current_step(board) == second
    assert running_stretch(board).parent_id == second.id
    assert spent(board, first, after(10)) == 180
    assert spent(board, second, after(10)) == 360


def test_two_copies_that_were_both_planned_have_one_run_sheet_with_the_steps_of_both():
    board = new_workshop("Falls")
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        for store, title in ((here, "Mine"), (there, "Theirs")):
            plan = Plan(title, steps=(PlannedStep(title),))
            WorkshopSession(store, root).perform("Plan", root, lambda b, p=plan: use_plan(b, p))
        plan = merge_from(here, there, root)
    assert {step.text for step in steps_of(plan.board)} == {"Mine", "Theirs"}
    assert run_sheet_of(plan.board).text in ("Mine", "Theirs")


def test_a_step_removed_on_one_laptop_and_begun_on_the_other_leaves_no_clock_running():
    board = with_steps(5, 10)
    board = merged(board, [("remove", 1, 0, 10)], [("go", 1, 0, 20)])
    again = start(board, after(9))
    assert len(open_stretches(again)) == 1

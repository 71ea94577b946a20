"""The arithmetic of the clock, under any order of what a facilitator may do."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.records import Stretch
from dip_workshop.core.room.run_sheet import (
    LEAST_MINUTES,
    allotted,
    current_step,
    finished_at,
    forecast,
    go_to,
    is_ahead,
    left,
    run_sheet_of,
    running_stretch,
    share_out,
    spent,
    start,
    steps_of,
)
from tests.core.rooms import CLOCK_ACTS, NOON, PLAN_ACTS, PLANS, acts, after, played, with_steps


def open_stretches(board: Board) -> list[Stretch]:
    """Return every stretch of a live step that has not ended."""
    return [
        stretch
        for step in steps_of(board)
        for stretch in board.children(step.id, Stretch)
        if not stretch.ended_at
    ]


@given(PLANS, acts(*CLOCK_ACTS, *PLAN_ACTS), st.integers(0, 9000))
def test_what_was_spent_and_what_is_left_make_what_was_allotted(plan, given_acts, later):
    board = with_steps(5, 10)
    for board, now in played(board, given_acts):  # noqa: B020
        then = now + timedelta(seconds=later)
        for step in steps_of(board):
            assert spent(board, step, then) >= spent(board, step, now) >= 0
            assert spent(board, step, then) + left(board, step, then) == allotted(step)
            assert allotted(step) >= LEAST_MINUTES * 60


@given(PLANS, acts(*CLOCK_ACTS, *PLAN_ACTS))
def test_one_clock_runs_at_the_most_and_it_is_the_present_step_s(plan, given_acts):
    for board, _ in played(with_steps(5, 10, 3), given_acts):
        running = open_stretches(board)
        assert len(running) <= 1
        assert running == [each for each in (running_stretch(board),) if each]
        if running:
            assert current_step(board).id == running[0].parent_id
        assert not board.check()


@given(acts(*CLOCK_ACTS, *PLAN_ACTS))
def test_nothing_is_forecast_to_end_before_now(given_acts):
    for board, now in played(with_steps(5, 10, 3), given_acts):
        expected = forecast(board, now)
        if expected is not None:
            ended = finished_at(board)
            assert expected.ends == ended if ended else expected.ends >= now
            assert expected.late == round((expected.ends - expected.planned).total_seconds())


@given(acts(*CLOCK_ACTS))
def test_no_act_of_the_clock_loses_a_step_or_time_that_was_spent(given_acts):
    board = with_steps(5, 10, 3)
    titles = [step.text for step in steps_of(board)]
    was = {step.id: 0 for step in steps_of(board)}
    for board, now in played(board, given_acts):  # noqa: B020
        assert [step.text for step in steps_of(board)] == titles
        spent_now = {step.id: spent(board, step, now) for step in steps_of(board)}
        assert all(spent_now[step_id] >= seconds for step_id, seconds in was.items())
        was = spent_now


@given(acts(*CLOCK_ACTS), st.integers(0, 2))
def test_going_back_to_a_step_goes_on_where_it_was(given_acts, place):
    for board, now in played(with_steps(5, 10, 3), given_acts):
        step = steps_of(board)[place]
        back = go_to(board, step.id, now)
        assert current_step(back).id == step.id
        assert not current_step(back).is_skipped
        assert spent(back, current_step(back), now) == spent(board, step, now)
        then = now + timedelta(seconds=60)
        assert spent(back, current_step(back), then) == spent(board, step, now) + 60


@given(acts(*CLOCK_ACTS, *PLAN_ACTS), st.integers(0, 60))
def test_being_late_is_shared_out_as_far_as_every_step_keeps_its_minute(given_acts, minutes):
    for board, now in played(with_steps(5, 10, 3, 20), given_acts):
        then = now + timedelta(minutes=minutes)
        ahead = [step for step in steps_of(board) if is_ahead(board, step)]
        spare = sum(allotted(step) // 60 - LEAST_MINUTES for step in ahead)
        expected = forecast(board, then)
        is_over = expected is None or finished_at(board) is not None
        late = 0 if is_over else max(0, expected.late // 60)
        try:
            shared = share_out(board, then)
        except DomainError:
            assert not min(late, spare)
            continue
        taken = [
            (allotted(old) - allotted(new)) // 60
            for old, new in zip(steps_of(board), steps_of(shared), strict=True)
        ]
        assert sum(taken) == min(late, spare)
        assert all(minutes >= 0 for minutes in taken)
        assert all(allotted(step) >= LEAST_MINUTES * 60 for step in steps_of(shared))
        assert forecast(shared, then).late <= max(0, expected.late - 60 * sum(taken))


def test_a_run_sheet_without_steps_has_no_forecast_and_cannot_start():
    board = with_steps()
    assert forecast(board, NOON) is None
    with pytest.raises(DomainError, match="no step yet"):
        start(board, NOON)


@pytest.mark.parametrize(("hours", "late"), [(0, -40), (1.5, -130), (5, 0), (-5, 0)])
def test_hours_from_when_it_was_to_begin_the_plan_alone_says_when_it_ends(hours, late):
    board, begun = with_steps(5, 15), datetime(2026, 3, 4, 12).astimezone()
    begins = begun + timedelta(hours=hours)
    free = begins + timedelta(hours=1)
    sheet = replace(run_sheet_of(board), begins_at=f"{begins:%H:%M}", ends_at=f"{free:%H:%M}")
    assert forecast(start(board.put(sheet), begun), begun).late == late * 60


def test_the_end_is_late_by_what_the_present_step_has_overrun():
    board = start(with_steps(5, 10), NOON)
    assert forecast(board, after(4)).late == 0
    assert forecast(board, after(7)).late == 120

"""The run sheet tells by the clock when each step begins."""

from datetime import datetime

from hypothesis import given

from dip_workshop.core.room.planning import set_times
from dip_workshop.core.room.run_sheet import finish, forecast, skip, start, started_at, steps_of
from dip_workshop.core.room.timetable import planned_minutes, timetable
from tests.core.rooms import CLOCK_ACTS, NOON, PLAN_ACTS, acts, after, played, with_steps


def told(board, now=NOON):
    """Return the times of a day as a run sheet shows them, the end behind them."""
    table = timetable(board, now)
    moments = [table.begins.get(step.id) for step in steps_of(board)]
    return [shown(moment) if moment else "" for moment in (*moments, table.ends)]


def shown(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


def test_without_a_time_nothing_is_told():
    assert timetable(with_steps(5, 10), NOON) is None
    assert timetable(set_times(with_steps(), begins_at="13:20"), NOON) is None
    assert planned_minutes(with_steps(5, 10)) == 15


def test_the_steps_follow_each_other_from_when_the_workshop_begins():
    board = set_times(with_steps(5, 8, 77), begins_at="13:20")
    assert told(board) == ["13:20", "13:25", "13:33", "14:50"]
    assert timetable(board, NOON).over is None
    assert timetable(set_times(board, ends_at="14:30"), NOON).over == 20
    assert timetable(set_times(board, ends_at="15:00"), NOON).over == -10


def test_where_only_the_end_is_known_it_tells_when_to_begin_at_the_latest():
    board = set_times(with_steps(30, 60), ends_at="14:30")
    assert told(board) == ["13:00", "13:30", "14:30"]


def test_a_skipped_step_takes_no_time():
    board = set_times(with_steps(5, 10, 20), begins_at="13:20")
    board = skip(board, steps_of(board)[1].id, NOON)
    assert told(board) == ["13:20", "", "13:25", "13:45"]
    assert planned_minutes(board) == 25


def test_once_it_runs_it_tells_when_steps_began_and_when_the_others_will():
    board = start(set_times(with_steps(5, 10, 20), begins_at="00:00"), NOON)
    assert told(board, after(9)) == [shown(after(n)) for n in (0, 9, 19, 39)]
    board = skip(board, steps_of(board)[1].id, after(9))
    assert told(board, after(9)) == [shown(after(0)), "", shown(after(9)), shown(after(29))]


@given(acts(*CLOCK_ACTS, *PLAN_ACTS))
def test_it_agrees_with_the_forecast_and_no_step_is_told_twice(given_acts):
    board = set_times(with_steps(5, 10, 3), begins_at="13:20")
    for board, now in played(board, given_acts):  # noqa: B020
        table = timetable(board, now)
        if table is None:
            continue
        assert set(table.begins) <= {step.id for step in steps_of(board)}
        assert table.first <= table.ends
        if started_at(board):
            assert table.ends == forecast(board, now).ends


def test_once_finished_it_tells_when_that_was_and_forecasts_nothing():
    board = finish(start(with_steps(5, 10), NOON), after(7))
    assert told(board, after(7)) == told(board, after(90))
    assert told(board, after(90)) == [shown(NOON), "", shown(after(7))]
    assert forecast(board, after(90)).ends == after(7)

from datetime import UTC, datetime, timedelta
from typing import get_type_hints

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.instants import clock_time, instant, moment_of, seconds_between
from dip_workshop.core.room.records import ROOM_TYPES, PlanStep, RunSheet
from dip_workshop.core.room.run_sheet import (
    current_step,
    forecast,
    go_to,
    left,
    next_step,
    pause,
    share_out,
    skip,
    start,
    steps_of,
)
from dip_workshop.core.workshop import (
    BESIDE_EXERCISES,
    ROOM_RECORDS,
    SEARCHED_BESIDE,
    new_workshop,
    workshop_of,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def planned(*minutes: int) -> Board:
    """Return a workshop with a run sheet of steps of so many minutes."""
    board = new_workshop("Delayed discharges")
    sheet = RunSheet(id=RecordId("sheet"), parent_id=workshop_of(board).id, order_key="a0")
    board = board.put(sheet)
    for number, each in enumerate(minutes):
        step = PlanStep(
            id=RecordId(f"s{number}"), parent_id=sheet.id, order_key=f"a{number}", minutes=each
        )
        board = board.put(step)
    return board


def after(minutes: float) -> datetime:
    """Return a moment so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def test_the_names_that_the_store_knows_are_those_of_the_records():
    assert tuple(record_type.__name__ for record_type in ROOM_TYPES) == ROOM_RECORDS
    assert SEARCHED_BESIDE <= BESIDE_EXERCISES
    assert all(RECORD_TYPES[name] in ROOM_TYPES for name in ROOM_RECORDS)
    assert all(get_type_hints(record_type) for record_type in ROOM_TYPES)


def test_an_instant_comes_back_as_it_was_stored_and_nonsense_as_nothing():
    assert moment_of(instant(NOON)) == NOON
    assert moment_of("") is None
    assert moment_of("yesterday") is None


@pytest.mark.parametrize(
    "stored",
    ["0001-01-01T00:00:00+00:00", "0001-01-01", "1960-05-01T09:00:00", "9999-12-31T23:59:59-05:00"],
)
def test_an_instant_of_which_a_system_knows_no_local_time_is_none(stored: str) -> None:
    assert moment_of(stored) is None
    assert str(clock_time("14:30")) == "14:30:00"
    assert clock_time("99:99") is None


def test_a_clock_that_was_set_back_counts_nothing_rather_than_less():
    assert seconds_between(instant(after(5)), "", NOON) == 0


def test_the_clock_goes_on_over_a_closed_lid_and_stands_in_a_pause():
    board = start(planned(5, 10), NOON)
    assert left(board, steps_of(board)[0], after(3)) == 120
    board = pause(board, after(4))
    assert left(board, steps_of(board)[0], after(60)) == 60
    board = start(board, after(60))
    assert left(board, steps_of(board)[0], after(62)) == -60


def test_an_overrun_moves_the_end_and_can_be_taken_from_what_is_ahead():
    board = start(planned(5, 10, 20), NOON)
    expected = forecast(board, after(9))
    assert expected is not None
    assert expected.planned == after(35)
    assert (expected.ends, expected.late) == (after(39), 240)
    board = share_out(board, after(9))
    assert [step.extra for step in steps_of(board)] == [0, -1, -3]
    assert forecast(board, after(9)).late == 0


def test_a_skipped_present_step_leads_to_the_next_and_can_be_gone_back_to():
    board = start(planned(5, 10, 20), NOON)
    board = skip(board, RecordId("s0"), after(1))
    assert current_step(board).id == "s1"
    board = go_to(board, RecordId("s0"), after(2))
    assert not current_step(board).is_skipped
    assert next_step(board).id == "s1"

"""When each step of a run sheet begins: as it was, as it is planned, or as it will be by now."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.instants import SECONDS_A_MINUTE, clock_time, moment_of, whole_minutes
from dip_workshop.core.room.records import PlanStep, Stretch
from dip_workshop.core.room.run_sheet import (
    allotted,
    current_step,
    finished_at,
    forecast,
    is_ahead,
    left,
    run_sheet_of,
    started_at,
    steps_of,
)


class Timetable(NamedTuple):
    """When each step begins and when all ends; of a skipped step nothing is told.

    `over` is by how many minutes it ends later than the room must be free, below 0
    where there is time to spare, None where nobody has said.
    """

    begins: Mapping[RecordId, datetime]
    ends: datetime
    over: int | None

    @property
    def first(self) -> datetime:
        """Return when the first step begins."""
        return min(self.begins.values(), default=self.ends)


def planned_minutes(board: Board) -> int:
    """Return how long all steps take that are not skipped, with what they were given since."""
    return sum(
        allotted(step) // SECONDS_A_MINUTE for step in steps_of(board) if not step.is_skipped
    )


def timetable(board: Board, now: datetime) -> Timetable | None:
    """Return the timetable of the day; None where it is not known when it begins."""
    steps, here = steps_of(board), now.astimezone()
    started = started_at(board)
    if started is None:
        begins = _planned_begin(board, here)
        if begins is None or not steps:
            return None
        times, ends = _one_after_another(begins, [s for s in steps if not s.is_skipped])
    else:
        times, ends = _as_it_goes(board, steps, here)
    return Timetable(times, ends, _over(board, ends))


def _planned_begin(board: Board, today: datetime) -> datetime | None:
    """Return when the day is to begin: as was said, or as late as the room allows."""
    sheet = run_sheet_of(board)
    begins, ends = (
        (clock_time(t) for t in (sheet.begins_at, sheet.ends_at)) if sheet else (None,) * 2
    )
    if begins is not None:
        return datetime.combine(today, begins).astimezone()
    if ends is None:
        return None
    return datetime.combine(today, ends).astimezone() - timedelta(minutes=planned_minutes(board))


def _one_after_another(
    begins: datetime, steps: list[PlanStep]
) -> tuple[dict[RecordId, datetime], datetime]:
    times = {}
    for step in steps:
        times[step.id] = begins
        begins += timedelta(seconds=allotted(step))
    return times, begins


def _as_it_goes(
    board: Board, steps: tuple[PlanStep, ...], now: datetime
) -> tuple[dict[RecordId, datetime], datetime]:
    """Return when steps began that have begun, and when the others will as things stand."""
    began = {step.id: moment for step in steps if (moment := _began(board, step))}
    here = current_step(board)
    free = now + timedelta(seconds=max(0, left(board, here, now)) if here else 0)
    if finished_at(board) is not None:
        # Of what is over nothing is forecast.
        steps = ()
    ahead, _ = _one_after_another(free, [step for step in steps if is_ahead(board, step)])
    expected = forecast(board, now)
    return {**ahead, **began}, expected.ends.astimezone() if expected else now


def _began(board: Board, step: PlanStep) -> datetime | None:
    stretches = board.children(step.id, Stretch)
    moments = [moment for s in stretches if (moment := moment_of(s.began_at))]
    return min(moments).astimezone() if moments else None


def _over(board: Board, ends: datetime) -> int | None:
    sheet = run_sheet_of(board)
    free = clock_time(sheet.ends_at) if sheet else None
    if free is None:
        return None
    return whole_minutes((ends - datetime.combine(ends, free).astimezone()).total_seconds())

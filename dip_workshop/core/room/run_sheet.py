"""The run sheet: steps with planned minutes, and a clock that is counted from stored instants.

Nothing ticks here. A step has stretches of time in which its clock ran, the last one
perhaps still open; what was spent, what is left and when all will end follow from
them and from `now`, an aware moment that the caller brings.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.instants import (
    SECONDS_A_MINUTE,
    clock_time,
    instant,
    moment_of,
    seconds_between,
    whole_minutes,
)
from dip_workshop.core.room.records import PlanStep, RunSheet, Stretch
from dip_workshop.core.room.rounds import stop_round
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import describe_workshop, workshop_of

# How the room works in a step, as words.
MODES: Final = MappingProxyType(
    {
        "": tr("Together"),
        "people": tr("Arrive and sign in"),
        "silent": tr("Write in silence"),
        "round": tr("One after another"),
        "parking": tr("Parking lot"),
        "actions": tr("Actions"),
    }
)
SILENT: Final = "silent"
ROUND: Final = "round"
LEAST_MINUTES: Final = 1
# A workshop that begins so far from its hour is rehearsed.
REHEARSED_BEYOND: Final = timedelta(hours=2)
MOST_MINUTES: Final = 240


class Forecast(NamedTuple):
    """When the workshop will end as things stand, or has ended, and by how many seconds late.

    `late` is below 0 where there is time in hand, and 0 before the start.
    """

    ends: datetime
    planned: datetime
    late: int


def run_sheet_of(board: Board) -> RunSheet | None:
    """Return the workshop's run sheet, or None."""
    return next(iter(board.children(workshop_of(board).id, RunSheet)), None)


def steps_of(board: Board) -> tuple[PlanStep, ...]:
    """Return the steps of the run sheet in their order; none where there is no run sheet."""
    sheet = run_sheet_of(board)
    return board.children(sheet.id, PlanStep) if sheet else ()


def current_step(board: Board) -> PlanStep | None:
    """Return the step that the room is at; None before the start."""
    sheet = run_sheet_of(board)
    return board.find_live(sheet.current_id, PlanStep) if sheet else None


def running_stretch(board: Board) -> Stretch | None:
    """Return the stretch that is open, or None while the clock stands still."""
    return next((stretch for stretch in _stretches(board) if not stretch.ended_at), None)


def has_begun(board: Board, step: PlanStep) -> bool:
    """Return whether a step's clock has ever run."""
    return bool(board.children(step.id, Stretch))


def is_ahead(board: Board, step: PlanStep) -> bool:
    """Return whether a step is still to come: neither begun, nor skipped, nor the present one."""
    current = current_step(board)
    is_here = current is not None and current.id == step.id
    return not (is_here or step.is_skipped or has_begun(board, step))


def allotted(step: PlanStep) -> int:
    """Return the seconds that a step has: its planned minutes and those given since."""
    return max(0, step.minutes + step.extra) * SECONDS_A_MINUTE


def spent(board: Board, step: PlanStep, now: datetime) -> int:
    """Return the seconds for which a step's clock has run."""
    stretches = board.children(step.id, Stretch)
    return sum(seconds_between(s.began_at, s.ended_at, now) for s in stretches)


def left(board: Board, step: PlanStep, now: datetime) -> int:
    """Return the seconds that a step has left, below 0 where it has overrun."""
    return allotted(step) - spent(board, step, now)


def forecast(board: Board, now: datetime) -> Forecast | None:
    """Return when all will end: what the present step has left, and all that is ahead.

    None where there is no step. What a step has overrun is spent already, so it moves
    the end by itself.
    """
    steps, current = steps_of(board), current_step(board)
    if not steps:
        return None
    here = max(0, left(board, current, now)) if current else 0
    ahead = sum(allotted(step) for step in steps if is_ahead(board, step))
    ends = finished_at(board) or now + timedelta(seconds=here + ahead)
    planned = _planned_end(board, steps, now) or ends
    return Forecast(ends, planned, round((ends - planned).total_seconds()))


def started_at(board: Board) -> datetime | None:
    """Return when the first clock of the run sheet began to run, or None."""
    began = [moment for s in _stretches(board) if (moment := moment_of(s.began_at))]
    return min(began, default=None)


def finished_at(board: Board) -> datetime | None:
    """Return when the workshop was called finished, or None."""
    sheet = run_sheet_of(board)
    return moment_of(sheet.finished_at) if sheet else None


def go_to(board: Board, step_id: RecordId, now: datetime) -> Board:
    """Return the board with the clock running for a step, that of any other stopped.

    The step is no longer skipped. Whether all write in silence is as another step says,
    and stays as it is where the room is at this step already. A round of turns ends
    with the step in which it began.
    """
    step, sheet = board.get(step_id, PlanStep), _sheet(board)
    is_here = sheet.current_id == step.id
    is_silent = workshop_of(board).is_silent if is_here else step.mode == SILENT
    board = pause(board, now) if is_here else stop_round(pause(board, now), now)
    stretch = Stretch(
        id=new_id(), parent_id=step.id, order_key=board.end_key(step.id), began_at=instant(now)
    )
    board = board.put(
        stretch,
        replace(step, is_skipped=False),
        replace(sheet, current_id=step.id, finished_at=""),
    )
    return describe_workshop(board, is_silent=is_silent)


def start(board: Board, now: datetime) -> Board:
    """Return the board with the clock running: for the present step, or else for the first.

    After a pause all write in silence, or do not, as they did before it.
    """
    steps, current = steps_of(board), current_step(board)
    if not steps:
        raise DomainError(tr("The run sheet has no step yet. Add one, then start."))
    if running_stretch(board) is not None:
        return board
    return go_to(board, current.id if current else steps[0].id, now)


def pause(board: Board, now: datetime) -> Board:
    """Return the board with no clock running."""
    stretch = running_stretch(board)
    return board.put(replace(stretch, ended_at=instant(now))) if stretch else board


def next_step(board: Board) -> PlanStep | None:
    """Return the step after the present one that is not skipped; the first before the start."""
    return _neighbour(board, 1)


def previous_step(board: Board) -> PlanStep | None:
    """Return the step before the present one that is not skipped, or None."""
    return _neighbour(board, -1)


def skip(board: Board, step_id: RecordId, now: datetime) -> Board:
    """Return the board with a step skipped; from the present one, the next one is gone to."""
    step, current = board.get(step_id, PlanStep), current_step(board)
    if current is None or current.id != step_id:
        return board.put(replace(step, is_skipped=True))
    following = next_step(board)
    board = pause(board, now).put(replace(step, is_skipped=True))
    return go_to(board, following.id, now) if following else board


def give_minutes(board: Board, step_id: RecordId, minutes: int) -> Board:
    """Return the board with a step so many minutes longer, or shorter, but never below one."""
    step = board.get(step_id, PlanStep)
    whole = min(max(step.minutes + step.extra + minutes, LEAST_MINUTES), MOST_MINUTES)
    return board.put(replace(step, extra=whole - step.minutes))


class Shortening(NamedTuple):
    """A step ahead, and the minutes that it can give where the workshop is late."""

    step: PlanStep
    minutes: int


def shortenings(board: Board, now: datetime) -> tuple[Shortening, ...]:
    """Return which steps ahead can give the full minutes that it is late; none once finished.

    Each step gives in proportion to what it has above one minute; where that is not
    enough, all are left with one.
    """
    expected = forecast(board, now)
    if expected is None or finished_at(board) is not None:
        return ()
    ahead = [step for step in steps_of(board) if is_ahead(board, step)]
    spare = [max(0, allotted(s) // SECONDS_A_MINUTE - LEAST_MINUTES) for s in ahead]
    late = max(whole_minutes(expected.late), 0)
    taken = _in_proportion(min(late, sum(spare)), spare)
    return tuple(Shortening(s, minutes) for s, minutes in zip(ahead, taken, strict=True) if minutes)


def share_out(board: Board, now: datetime) -> Board:
    """Return the board with the minutes that it is late taken from the steps ahead.

    DomainError where nothing can be taken.
    """
    given = shortenings(board, now)
    if not given:
        raise DomainError(tr("No step ahead can be made shorter. Skip one, or end later."))
    for step, minutes in given:
        board = give_minutes(board, step.id, -minutes)
    return board


def finish(board: Board, now: datetime) -> Board:
    """Return the board with every clock stopped, the silence ended, and the workshop finished."""
    board = describe_workshop(stop_round(pause(board, now), now), is_silent=False)
    return board.put(replace(_sheet(board), finished_at=instant(now)))


def with_one_clock(board: Board) -> Board:
    """Return the board with one clock running at the most, as two copies merged may have more.

    What began last goes on and is the present step; each before it ends as the next begins.
    """
    running = sorted(
        (s for s in _stretches(board) if not s.ended_at), key=lambda s: (s.began_at, s.id)
    )
    if not running:
        return board
    ended = (replace(s, ended_at=after.began_at) for s, after in pairwise(running))
    sheet = replace(_sheet(board), current_id=running[-1].parent_id, finished_at="")
    return board.put(*ended, sheet)


def _stretches(board: Board) -> Iterator[Stretch]:
    return (s for step in steps_of(board) for s in board.children(step.id, Stretch))


def _sheet(board: Board) -> RunSheet:
    sheet = run_sheet_of(board)
    if sheet is None:
        raise DomainError(tr("This workshop has no run sheet yet. Choose a plan first."))
    return sheet


def _planned_end(board: Board, steps: tuple[PlanStep, ...], now: datetime) -> datetime | None:
    """Return when all was to end: when the room must be free, or the plan's minutes have gone.

    Hours from when it was to begin it is rehearsed, and no room waits to be free.
    """
    begun, sheet = started_at(board), _sheet(board)
    planned = timedelta(minutes=sum(step.minutes for step in steps))
    day = (begun or now).astimezone()
    must_be_free, begins = clock_time(sheet.ends_at), clock_time(sheet.begins_at)
    if must_be_free is not None:
        free = datetime.combine(day, must_be_free).astimezone()
        meant = datetime.combine(day, begins).astimezone() if begins else free - planned
        if begun is None or abs(begun - meant) <= REHEARSED_BEYOND:
            return free
    return begun + planned if begun else None


def _neighbour(board: Board, direction: int) -> PlanStep | None:
    steps, current = steps_of(board), current_step(board)
    if current is None:
        return steps[0] if steps and direction > 0 else None
    place = next(n for n, step in enumerate(steps) if step.id == current.id)
    beyond = steps[place + 1 :] if direction > 0 else steps[:place][::-1]
    return next((step for step in beyond if not step.is_skipped), None)


def _in_proportion(whole: int, spare: list[int]) -> list[int]:
    """Return whole numbers that add up to `whole`, each in proportion to what there is to spare.

    The largest remainders are rounded up (the method of Hamilton); of equal ones, the first.
    """
    total = sum(spare)
    if not total:
        return [0] * len(spare)
    parts = [divmod(whole * part, total) for part in spare]
    given = [part for part, _ in parts]
    by_remainder = sorted(range(len(parts)), key=lambda n: (-parts[n][1], n))
    for n in by_remainder[: whole - sum(given)]:
        given[n] += 1
    return given

"""The clock and the steps as whoever shows them wants them: counted, in words, with a sign."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.room.instants import (
    SECONDS_A_MINUTE,
    moment_of,
    rounded_minutes,
    whole_minutes,
)
from dip_workshop.core.room.records import PlanStep, Stretch
from dip_workshop.core.room.run_sheet import (
    Forecast,
    Shortening,
    allotted,
    current_step,
    finished_at,
    forecast,
    has_begun,
    left,
    run_sheet_of,
    running_stretch,
    shortenings,
    spent,
    steps_of,
)
from dip_workshop.core.wording import tr

# A clock that has run for longer than any workshop's step was left on by mistake.
FORGOTTEN_AFTER: Final = timedelta(hours=4)

AHEAD, NOW, DONE, OVER, SKIPPED = "ahead", "now", "done", "over", "skipped"


class Clock(NamedTuple):
    """What the clock shows at a moment: `left` is below 0 where the step has overrun.

    `step` is the present step; before the start the first, with `has_started` False.
    """

    step: PlanStep
    left: int
    allotted: int
    has_started: bool
    is_running: bool
    paused_at: datetime | None
    finished_at: datetime | None
    forgotten_since: datetime | None
    forecast: Forecast | None
    shortenings: tuple[Shortening, ...]

    @property
    def is_over(self) -> bool:
        """Return whether the step's time is up."""
        return self.has_started and self.left <= 0

    @property
    def share(self) -> float:
        """Return how much of the step's time is left, from 0 to 1."""
        return max(0.0, min(1.0, self.left / self.allotted)) if self.allotted else 0.0

    @property
    def minutes_late(self) -> int:
        """Return by how many whole minutes all will end late; below 0 is time in hand."""
        return whole_minutes(self.forecast.late) if self.forecast else 0

    @property
    def can_catch_up(self) -> bool:
        """Return whether it is late and a step ahead can be shorter."""
        return bool(self.shortenings)


def clock_of(board: Board, now: datetime) -> Clock | None:
    """Return what the clock shows now; None where the workshop has no step."""
    steps, current, sheet = steps_of(board), current_step(board), run_sheet_of(board)
    if not steps or sheet is None:
        return None
    step, stretch = current or steps[0], running_stretch(board)
    began = moment_of(stretch.began_at) if stretch else None
    return Clock(
        step=step,
        left=left(board, step, now),
        allotted=allotted(step),
        has_started=current is not None,
        is_running=stretch is not None,
        paused_at=_paused_at(board, step) if stretch is None else None,
        finished_at=finished_at(board),
        forgotten_since=began if began and now - began > FORGOTTEN_AFTER else None,
        forecast=forecast(board, now),
        shortenings=shortenings(board, now),
    )


def state_of(board: Board, step: PlanStep) -> str:
    """Return whether a step is ahead, now, done, done with overrun, or skipped."""
    current, sheet = current_step(board), run_sheet_of(board)
    is_finished = sheet is not None and bool(sheet.finished_at)
    if current is not None and current.id == step.id and not is_finished:
        return NOW
    if step.is_skipped:
        return SKIPPED
    if not has_begun(board, step):
        return AHEAD
    return OVER if _minutes_spent(board, step) > _minutes(step) else DONE


def step_in_words(board: Board, step: PlanStep, now: datetime) -> str:
    """Return a step's planned and real minutes and its state, such as "15 min · took 17"."""
    state, words = state_of(board, step), _minutes_in_words(step)
    if state == AHEAD:
        return words
    return tr("{minutes} · {state}", minutes=words, state=_told(board, step, state, now))


def last_work_before_a_gap(saved: Iterable[datetime], began: datetime, now: datetime) -> datetime:
    """Return when work was last saved ahead of the longest time without any, since a moment."""
    moments = [began, *sorted(moment for moment in saved if began < moment < now), now]
    return max(pairwise(moments), key=lambda pair: pair[1] - pair[0])[0]


def digits(seconds: int) -> str:
    """Return seconds as a clock shows them: "08:12" to go, and "3:10" where they are over."""
    minutes, rest = divmod(abs(seconds), SECONDS_A_MINUTE)
    return f"{minutes:02}:{rest:02}" if seconds > 0 else f"{minutes}:{rest:02}"


def time_of_day(moment: datetime) -> str:
    """Return a moment by the laptop's own clock, such as "14:47"."""
    return f"{moment.astimezone():%H:%M}"


def in_lines(words: str) -> str:
    """Return the lines of a text, each with a bullet where they are several."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return "\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines)


def _minutes_in_words(step: PlanStep) -> str:
    """Return a step's minutes with what it was given or has given since, as its form has them."""
    if step.extra > 0:
        return tr("{planned} + {extra} min", planned=step.minutes, extra=step.extra)
    if step.extra < 0:
        return tr("{n} min instead of {planned}", n=_minutes(step), planned=step.minutes)
    return tr("{n} min", n=step.minutes)


def _told(board: Board, step: PlanStep, state: str, now: datetime) -> str:
    if state == NOW:
        over = (spent(board, step, now) - allotted(step)) // SECONDS_A_MINUTE
        return tr("now, {n} min over", n=over) if over >= 1 else tr("now")
    if state == SKIPPED:
        return tr("skipped")
    if state == OVER:
        over = _minutes_spent(board, step) - _minutes(step)
        return tr("done, {n} min over", n=over)
    spent_on = _minutes_spent(board, step)
    return tr("done in {n} min", n=spent_on) if spent_on else tr("done in under 1 min")


def _minutes(step: PlanStep) -> int:
    return allotted(step) // SECONDS_A_MINUTE


def _minutes_spent(board: Board, step: PlanStep) -> int:
    """Return the whole minutes of a step that is done; a begun one counts from its half on."""
    stretches = board.children(step.id, Stretch)
    ends = [moment for each in stretches if (moment := moment_of(each.ended_at))]
    return rounded_minutes(spent(board, step, max(ends))) if ends else 0


def _paused_at(board: Board, step: PlanStep) -> datetime | None:
    ends = (moment_of(each.ended_at) for each in board.children(step.id, Stretch))
    return max((moment for moment in ends if moment), default=None)

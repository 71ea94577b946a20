"""The clock in words: what stands beside the digits, and what it offers."""

from datetime import datetime
from typing import NamedTuple

from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.room.clock import Clock, digits, time_of_day
from dip_workshop.core.room.instants import SECONDS_A_MINUTE
from dip_workshop.core.room.run_sheet import Forecast, allotted
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr, tr_count

# Of the steps that would be shortened, so many are named, and so many letters of each.
MOST_NAMED, LONGEST_TITLE = 2, 18


class Offer(NamedTuple):
    """What can be done now about a clock that needs it; `act` names an act of the window."""

    label: str
    note: str
    act: str


def digits_of(clock: Clock) -> str:
    """Return the digits that a clock shows, none once all is finished."""
    return digits(clock.left) if clock.finished_at is None else ""


def word_beside(clock: Clock) -> str:
    """Return the word that says what the digits are, "" for time that runs and is left."""
    if clock.finished_at is not None:
        return tr("finished")
    if not clock.has_started:
        return tr("not started")
    over = tr("over") if clock.is_over else ""
    if clock.is_running:
        return over
    return tr("over, paused") if over else tr("paused")


def end_in_words(clock: Clock) -> str:
    """Return when all will end, and how that differs from the plan."""
    if clock.finished_at is not None:
        return tr("at {time}", time=time_of_day(clock.finished_at))
    if clock.paused_at is not None:
        return tr("since {time}", time=time_of_day(clock.paused_at))
    return _end(clock.forecast, clock) if clock.forecast else ""


def _end(expected: Forecast, clock: Clock) -> str:
    ends, late = time_of_day(expected.ends), clock.minutes_late
    if not clock.has_started:
        return tr("ends {time} if you start now", time=ends)
    if late >= 1 and not clock.can_catch_up:
        return tr("ends {time}, {n} min late", time=ends, n=late)
    if late <= -1:
        return tr("ends {time}, {n} min in hand", time=ends, n=-late)
    return tr("ends {time}", time=ends)


def offer_of(clock: Clock, now: datetime) -> Offer | None:
    """Return what the clock offers: to stop it where it was left on, or to catch up."""
    if clock.forgotten_since is not None:
        return Offer(
            tr("Running since {moment}", moment=_moment(clock.forgotten_since, now)),
            tr("Stop it where the last work was saved?"),
            "stop_left_on",
        )
    if clock.is_running and clock.can_catch_up:
        late = tr("{n} min late", n=clock.minutes_late)
        return Offer(late, _shorter_in_words(clock), "share_out")
    return None


def _shorter_in_words(clock: Clock) -> str:
    """Return what would be shortened to which length; of many steps the first are named."""
    told = [
        tr(
            "{step} {n} → {shorter} min",
            step=shortened(step.text, LONGEST_TITLE),
            n=allotted(step) // SECONDS_A_MINUTE,
            shorter=allotted(step) // SECONDS_A_MINUTE - minutes,
        )
        for step, minutes in clock.shortenings
    ]
    others = len(told) - MOST_NAMED
    named = ", ".join(told[:MOST_NAMED])
    if others <= 0:
        return tr("Shorten {steps}?", steps=named)
    return tr("Shorten {steps} and {n} more?", steps=named, n=others)


def left_on_in_words(clock: Clock, now: datetime) -> str:
    """Return what to say of a clock that seems to have been left on."""
    since = clock.forgotten_since or now
    return tr(
        "The clock of “{step}” has been running since {moment}; it seems to have been left on.",
        step=clock.step.text,
        moment=_moment(since, now),
    )


def left_in_words(clock: Clock) -> str:
    """Return the time of the present step as it is read out, a begun minute as a whole one."""
    minutes, step = abs(clock.left) // SECONDS_A_MINUTE, clock.step.text
    if clock.left > 0:
        begun = -(-clock.left // SECONDS_A_MINUTE)
        return tr_count(
            "{n} minute left of “{step}”", "{n} minutes left of “{step}”", begun, step=step
        )
    if not minutes:
        return time_is_up(step)
    return tr_count(
        "“{step}” is {n} minute over", "“{step}” is {n} minutes over", minutes, step=step
    )


def last_minute(step: str) -> str:
    """Return what is said when one minute is left."""
    return tr("One minute left of “{step}”", step=step)


def time_is_up(step: str) -> str:
    """Return what is said when a step's time is up."""
    return tr("The time of “{step}” is up", step=step)


def _moment(moment: datetime, now: datetime) -> str:
    return moment_in_words(_local(moment), _local(now))


def _local(moment: datetime) -> datetime:
    """Return a moment by the laptop's own clock, without its zone as all that is shown."""
    return moment.astimezone().replace(tzinfo=None)

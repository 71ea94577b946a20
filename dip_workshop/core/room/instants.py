"""Instants as text: what a clock is derived from, however often the program starts anew."""

import re
from datetime import UTC, datetime, time
from typing import Final

SECONDS_A_MINUTE: Final = 60
# In these every system knows what the local time was; Windows knows of none before 1970.
_YEARS: Final = range(1971, 3000)
_TYPED_TIME: Final = re.compile(r"([0-9]{1,2})(?:[ :.,h]?([0-9]{2}))?", re.ASCII)


def instant(moment: datetime) -> str:
    """Return a moment as it is stored: ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def moment_of(stored: str) -> datetime | None:
    """Return a stored instant as a moment in UTC; None for "", and for what can be none."""
    try:
        moment = datetime.fromisoformat(stored)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.year in _YEARS else None


def seconds_between(began_at: str, ended_at: str, now: datetime) -> int:
    """Return the whole seconds from one stored instant to another, or to `now` where that is "".

    It is never below nothing: a laptop's clock can be set back meanwhile.
    """
    began, ended = moment_of(began_at), moment_of(ended_at) or now
    return max(0, int((ended - began).total_seconds())) if began else 0


def whole_minutes(seconds: float) -> int:
    """Return the minutes that are full, of what is below 0 as well: all tell them alike."""
    return int(seconds / SECONDS_A_MINUTE)


def rounded_minutes(seconds: int) -> int:
    """Return seconds as whole minutes, half a minute rounded up."""
    return (seconds + SECONDS_A_MINUTE // 2) // SECONDS_A_MINUTE


def typed_time(typed: str) -> str | None:
    """Return a time of day that somebody typed, such as "9.05" or "1430", as it is stored.

    "" stays "", which is no time; None is what cannot be understood.
    """
    found = _TYPED_TIME.fullmatch(typed.strip())
    if found is None:
        return None if typed.strip() else ""
    hours, minutes = int(found[1]), int(found[2] or 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


def clock_time(stored: str) -> time | None:
    """Return a time of day such as "14:30"; None for "", and for what is none."""
    try:
        return time.fromisoformat(stored).replace(tzinfo=None)
    except ValueError:
        return None

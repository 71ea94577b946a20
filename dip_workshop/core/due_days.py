"""What is due this week, and the day of it in the few words that a line has room for."""

from datetime import date, timedelta
from typing import Final

from dip_workshop.core.wording import tr, tr_count

# What is due within so many days is due this week, as is all that is overdue.
AHEAD: Final = timedelta(days=7)
WEEKDAYS: Final = (
    tr("Mon"),
    tr("Tue"),
    tr("Wed"),
    tr("Thu"),
    tr("Fri"),
    tr("Sat"),
    tr("Sun"),
)


def last_day_due(today: date) -> str:
    """Return the last day that is due this week, as it is stored."""
    return (today + AHEAD).isoformat()


def due_in_words(due: date, today: date) -> str:
    """Return a day of this week, such as "Tue", or how long it is past.

    A week from today has today's own name and is told apart from it.
    """
    days = (due - today).days
    if days < 0:
        return tr_count("overdue {n} day", "overdue {n} days", -days)
    near = {0: tr("today"), 1: tr("tomorrow"), AHEAD.days: tr("in a week")}
    return near.get(days) or WEEKDAYS[due.weekday()]

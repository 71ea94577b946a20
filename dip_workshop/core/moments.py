"""Days and times as people write them."""

from datetime import date, datetime
from typing import Final

from dip_workshop.core.wording import tr

NO_BREAK: Final = "\N{NO-BREAK SPACE}"
MONTHS: Final = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def day_in_words(day: date) -> str:
    """Return a day such as "9 March 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def unbroken(day_told: str) -> str:
    """Return a day in words that no line breaks."""
    return day_told.replace(" ", NO_BREAK)


def iso_date_in_words(iso_date: str) -> str:
    """Return an ISO date as people write it, or the text itself where it is none."""
    try:
        day = date.fromisoformat(iso_date)
    except ValueError:
        return iso_date
    return day_in_words(day)


def moment_in_words(moment: datetime, now: datetime) -> str:
    """Return a moment such as "today 14:05" or "9 March 14:05", with the year where it differs."""
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return tr("today {time}", time=time)
    if moment.year != now.year:
        return tr("{date} {time}", date=day_in_words(moment.date()), time=time)
    month = MONTHS[moment.month - 1]
    return tr("{day} {month} {time}", day=moment.day, month=month, time=time)

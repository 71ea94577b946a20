"""Days as people type them: 10/12/2026, 10.12.26, 10 December, 10 dec, +30, tomorrow."""

import re
from datetime import date, timedelta
from typing import Final

from dip_workshop.core.moments import MONTHS
from dip_workshop.core.wording import tr

YEARS: Final = range(2000, 2100)
# "Mar" is March, but "ma" may be May.
LEAST_OF_A_MONTH: Final = 3
_AHEAD = re.compile(r"\+\s*(\d{1,4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?\.?")
# A letter of any alphabet: a word of letters alone.
_WORD = r"([^\W\d_]+)\.?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[\s\-/.]*{_WORD}[\s,\-/.]*(\d{{4}}|\d{{2}})?")
_MONTH_FIRST = re.compile(rf"{_WORD}\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,]+(\d{{4}}|\d{{2}}))?")
_WEEKDAY = re.compile(
    r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[\s,.]+(?=\d)"
)
_WORDS = {tr("today"): 0, tr("tomorrow"): 1}


def day_typed(typed: str, today: date, *, is_ahead: bool = False) -> date | None:
    """Return the day that somebody typed; None for what is none, such as 31 February.

    Without a year it is the nearest such day, with `is_ahead` the next one.
    """
    text = " ".join(typed.casefold().split())
    if text in _WORDS:
        return today + timedelta(days=_WORDS[text])
    if found := _AHEAD.fullmatch(text):
        return _within(today + timedelta(days=int(found[1])))
    text = _WEEKDAY.sub("", text, count=1)
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    day, month, year = _parts(text)
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    return _without_year(day, month, today, is_ahead=is_ahead)


def _parts(text: str) -> tuple[int, int, str]:
    """Return day, month and the digits of the year; a month of 0 where it is none."""
    if found := _NUMBERS.fullmatch(text):
        return int(found[1]), int(found[2]), found[3] or ""
    if found := _DAY_FIRST.fullmatch(text):
        return int(found[1]), _month(found[2]), found[3] or ""
    if found := _MONTH_FIRST.fullmatch(text):
        return int(found[2]), _month(found[1]), found[3] or ""
    return 0, 0, ""


def _month(word: str) -> int:
    """Return the number of a month that may be shortened; 0 for another word."""
    found = (n for n, month in enumerate(MONTHS, 1) if month.casefold().startswith(word))
    return next(found, 0) if len(word) >= LEAST_OF_A_MONTH else 0


def _without_year(day: int, month: int, today: date, *, is_ahead: bool) -> date | None:
    # The day of a leap year may be four years off, or eight about 2100.
    around = (_day(today.year + more, month, day) for more in range(-8, 9))
    days = [each for each in around if each and (each >= today or not is_ahead)]
    return min(days, key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return _within(date(year, month, day))
    except ValueError:
        return None


def _within(day: date) -> date | None:
    return day if day.year in YEARS else None

"""Days as people type them: 10/12/2026, 10.12.26, 10 December, 10 dec, next friday, 2 weeks."""

import re
from calendar import monthrange
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
_NAMES = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
_WEEKDAY = re.compile(rf"{_NAMES}[\s,.]+(?=\d)")
_ON_A_WEEKDAY = re.compile(rf"(?:by |on |this |(next ))?({_NAMES})\.?")
_IN_A_WHILE = re.compile(r"(?:in )?(\d{1,4}|an?) (day|week|month)s?")
_WORDS = {tr("today"): 0, tr("tomorrow"): 1}
_WEEK: Final = 7
# The first three letters of a weekday, in their order.
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day_typed(typed: str, today: date, *, is_ahead: bool = False) -> date | None:
    """Return the day that somebody typed; None for what is none, such as 31 February.

    Without a year it is the nearest such day, with `is_ahead` the next one. "friday" is
    the next that comes, "next friday" that of the week after this one.
    """
    text = " ".join(typed.casefold().split())
    if from_today := _from_today(text, today):
        return from_today
    text = _WEEKDAY.sub("", text, count=1)
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    day, month, year = _parts(text)
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    return _without_year(day, month, today, is_ahead=is_ahead)


def _from_today(text: str, today: date) -> date | None:
    """Return a day that is told by how far off it is; None for any other text."""
    if text in _WORDS:
        return today + timedelta(days=_WORDS[text])
    if found := _AHEAD.fullmatch(text):
        return _within(today + timedelta(days=int(found[1])))
    if found := _ON_A_WEEKDAY.fullmatch(text):
        return _on_a_weekday(_WEEKDAYS.index(found[2][:3]), today, is_next=bool(found[1]))
    if found := _IN_A_WHILE.fullmatch(text):
        return _in_a_while(int(found[1]) if found[1].isdigit() else 1, found[2], today)
    return None


def _on_a_weekday(weekday: int, today: date, *, is_next: bool) -> date | None:
    if is_next:
        return _within(today + timedelta(days=_WEEK - today.weekday() + weekday))
    return _within(today + timedelta(days=(weekday - today.weekday() - 1) % _WEEK + 1))


def _in_a_while(count: int, unit: str, today: date) -> date | None:
    """Return the day that is so many days, weeks or months on; a short month ends sooner."""
    if unit != "month":
        return _within(today + timedelta(days=count * (_WEEK if unit == "week" else 1)))
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    if year not in YEARS:
        return None
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


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

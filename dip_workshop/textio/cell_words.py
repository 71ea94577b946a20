"""A spreadsheet's values as it shows them: dates, shares, money and numbers, as words.

Formats are read as far as people use them in lists: how many decimals, thousands
parted, a share, noughts ahead, words and signs of money round the number. A date
is written day, month, year, unless its format begins with the year.
"""

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

# What a format holds besides its digits: a colour or a currency in brackets, a word in
# quotation marks, a sign of its own, and the width of a sign left free.
_BRACKETED = re.compile(r"\[(?:\$([^\]-]*)[^\]]*|[^\]]*)\]")
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|[_*].')
_DIGITS = re.compile(r"([^#0?.,%]*)([#0?,]*[#0?])?(?:\.([0#?]+))?(%?)([^#0?.,%]*)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLAIN = ("", "General", "@")
_LONGEST = 15  # digits ahead of the point


class _NumberFormat(NamedTuple):
    """Words ahead, least whole digits, whether thousands are parted, decimals, share, words after.

    Of the decimals, `fixed` are always shown.
    """

    before: str
    whole: int
    parted: bool
    decimals: int
    fixed: int
    is_share: bool
    after: str


def shown_value(value: object, number_format: str) -> str:
    """Return the words that a cell shows for its value."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _number(value, number_format)
        case datetime() | date() | time() | timedelta():
            return _moment(value, number_format)
        case _:
            return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), str(value))


def _number(value: float, number_format: str) -> str:
    shape = None if number_format in _PLAIN else _shape_of(number_format)
    number = Decimal(format(value, ".15g"))
    if shape is None or not number.is_finite() or number.adjusted() > _LONGEST:
        return _plain(number)
    if shape.is_share:
        number *= 100
    # Half of the last digit goes up, as in a spreadsheet, and not to the even digit.
    number = number.quantize(Decimal(1).scaleb(-shape.decimals), ROUND_HALF_UP)
    sign, thousands = "-" if number < 0 else "", "," if shape.parted else ""
    written = format(abs(number), f"{thousands}f")
    whole, point, part = written.partition(".")
    part = part[: shape.fixed] + part[shape.fixed :].rstrip("0")
    digits = whole.rjust(shape.whole, "0") + (f"{point}{part}" if part else "")
    return f"{sign}{shape.before}{digits}{'%' if shape.is_share else ''}{shape.after}".strip()


def _plain(number: Decimal) -> str:
    """Return a number without a format: all of it, with an exponent only where it is very long."""
    if number.is_finite() and -10 <= number.adjusted() <= _LONGEST:
        written = format(number, "f")
        return written.rstrip("0").rstrip(".") if "." in written else written
    return str(number)


@lru_cache(maxsize=256)
def _shape_of(number_format: str) -> _NumberFormat | None:
    """Return what the format's part for numbers above nought says; None where it is another."""
    first, *_ = number_format.split(";")
    first = _BRACKETED.sub(lambda found: found.group(1) or "", first)
    bare = _QUOTED.sub(lambda found: found.group(1) or found.group(2) or "", first)
    found = _DIGITS.fullmatch(bare)
    if not found or not (found.group(2) or found.group(3)):
        return None
    before, whole, decimals, share, after = found.groups("")
    return _NumberFormat(
        before.lstrip(),
        whole.count("0"),
        "," in whole,
        len(decimals),
        decimals.count("0"),
        bool(share),
        after.rstrip(),
    )


def _moment(value: datetime | date | time | timedelta, number_format: str) -> str:
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S" if value.second else "%H:%M")
    year_first = number_format.lstrip().lower().startswith("y")
    # Not strftime: what it writes for a year below 1000 differs from system to system.
    day = f"{value.day:02}/{value.month:02}/{value.year:04}"
    day = value.isoformat()[:10] if year_first else day
    if isinstance(value, datetime) and (value.hour or value.minute or value.second):
        return f"{day} {value.strftime('%H:%M:%S' if value.second else '%H:%M')}"
    return day

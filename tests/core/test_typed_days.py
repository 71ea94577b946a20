"""A day is understood however people type it, and what is none is not guessed at."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.moments import day_in_words
from dip_workshop.core.typed_days import day_typed

TODAY = date(2026, 11, 26)
TENTH = date(2026, 12, 10)


@pytest.mark.parametrize(
    "typed",
    [
        "10/12/2026",
        "10/12/26",
        "10.12.26",
        "10.12.2026",
        "10-12-2026",
        " 10 / 12 / 2026 ",
        "10 12 2026",
        "10/12",
        "2026-12-10",
        "10 December 2026",
        "10December2026",
        "10 dec",
        "10 Dec.",
        "10dec26",
        "10-Dec-2026",
        "10th December",
        "December 10, 2026",
        "dec 10",
        "Thursday 10 December 2026",
        "thu, 10/12/26",
        "+14",
        "+ 14",
    ],
)
def test_a_day_is_understood_as_people_type_it(typed: str) -> None:
    assert day_typed(typed, TODAY) == day_typed(typed, TODAY, is_ahead=True) == TENTH


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "10",
        "31 February 2026",
        "31/2/2026",
        "29 feb 2027",
        "0/1/2026",
        "13/13/2026",
        "10 ma 2026",
        "10 decimal 2026",
        "10/12/202",
        "10/12/1926",
        "+",
        "+9999999",
        "10 December 2026 noon",
        "١٠ of 12",
    ],
)
def test_what_is_no_day_is_not_guessed_at(typed: str) -> None:
    assert day_typed(typed, TODAY) is None


def test_without_a_year_a_day_is_the_nearest_or_the_next() -> None:
    assert day_typed("20 nov", TODAY) == date(2026, 11, 20)
    assert day_typed("20 nov", TODAY, is_ahead=True) == date(2027, 11, 20)
    assert day_typed("26/11", TODAY, is_ahead=True) == TODAY
    assert day_typed("10 jan", TODAY) == date(2027, 1, 10)
    assert day_typed("29 feb", TODAY, is_ahead=True) == date(2028, 2, 29)
    assert day_typed("Tomorrow", TODAY) == TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("friday", date(2026, 11, 27)),
        ("by Fri", date(2026, 11, 27)),
        ("thursday", date(2026, 12, 3)),
        ("wed.", date(2026, 12, 2)),
        ("next friday", date(2026, 12, 4)),
        ("next thursday", date(2026, 12, 3)),
        ("Next  Monday", date(2026, 11, 30)),
        ("in 3 days", date(2026, 11, 29)),
        ("2 weeks", TENTH),
        ("in a week", date(2026, 12, 3)),
        ("in 3 months", date(2027, 2, 26)),
        ("15 months", date(2028, 2, 26)),
    ],
)
def test_a_day_is_understood_by_its_weekday_and_by_how_far_off_it_is(typed: str, day: date) -> None:
    assert day_typed(typed, TODAY) == day
    assert day_typed("in 1 month", date(2027, 1, 31)) == date(2027, 2, 28)
    assert day_typed("9999 months", TODAY) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1)))
def test_a_day_that_is_shown_is_understood_again(day: date, today: date) -> None:
    for typed in (day_in_words(day), day.isoformat(), f"{day:%d/%m/%Y}", f"{day:%d.%m.%y}"):
        assert day_typed(typed, today) == day

from datetime import date, timedelta

from dip_workshop.core.due_days import due_in_words, last_day_due

THURSDAY = date(2026, 11, 26)


def told(days: int) -> str:
    return due_in_words(THURSDAY + timedelta(days=days), THURSDAY)


def test_a_day_of_this_week_is_told_by_its_name_and_none_has_the_name_of_another():
    week = [told(days) for days in range(8)]
    assert week == ["today", "tomorrow", "Sat", "Sun", "Mon", "Tue", "Wed", "in a week"]


def test_what_is_past_is_said_in_words():
    assert [told(-1), told(-2), told(-400)] == [
        "overdue 1 day",
        "overdue 2 days",
        "overdue 400 days",
    ]


def test_a_week_from_today_is_the_last_day_that_is_due_this_week():
    assert last_day_due(THURSDAY) == "2026-12-03"

"""Dates as people write them."""

from datetime import date

from dip_workshop.core.moments import day_in_words


def in_words(iso_date: str) -> str:
    """Return an ISO date as people write it, or the text itself where it is none."""
    try:
        held_on = date.fromisoformat(iso_date)
    except ValueError:
        return iso_date
    return day_in_words(held_on)

"""Dates as people write them."""

from datetime import date


def in_words(iso_date: str) -> str:
    """Return an ISO date as people write it, or the text itself where it is none."""
    try:
        held_on = date.fromisoformat(iso_date)
    except ValueError:
        return iso_date
    return f"{held_on.day} {held_on:%B %Y}"

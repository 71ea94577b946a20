"""What time it is: the one place where the window asks, as `wall_clock.now()`.

It is asked by the module's name, so that a test puts another clock in the place of `now`.
"""

from datetime import UTC, date, datetime


def now() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day that it is by the laptop's own calendar."""
    return now().astimezone().date()

"""What is due this week by the laptop's own clock, as Home and the side bar ask it."""

from typing import Final

from dip_workshop.core.due_days import last_day_due
from dip_workshop.store.due import Due, count_due, read_due
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.workbench import Workbench

# As many as stand beside the next thing to do; where more are due one gives way to the way there.
MOST_LINES: Final = 4


def read_due_now(workbench: Workbench) -> Due:
    """Return what is due and the nearest of it; nothing, with words, where that fails."""
    last_day = last_day_due(wall_clock.today())
    found = workbench.attempt(
        lambda: workbench.store.ask(lambda c: read_due(c, last_day, MOST_LINES))
    )
    return found or Due()


def count_due_now(workbench: Workbench) -> int:
    """Return how many actions are due; none, with words, where that fails."""
    last_day = last_day_due(wall_clock.today())
    return workbench.attempt(lambda: workbench.store.ask(lambda c: count_due(c, last_day))) or 0

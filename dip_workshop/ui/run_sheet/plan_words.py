"""A plan in words, which Home shows before any exercise is imported."""

from dip_workshop.catalogue import KIND_TITLES
from dip_workshop.core.room.plans import Plan
from dip_workshop.core.room.run_sheet import MODES
from dip_workshop.core.wording import tr

MINUTES_AN_HOUR = 60
# Shorter than this stays in minutes: people say 90 minutes.
LONG = 2 * MINUTES_AN_HOUR


def minutes_in_words(minutes: int) -> str:
    """Return a length such as "90 min" or "7 h", or "6 h 55 min"."""
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    if minutes < LONG:
        return tr("{n} min", n=minutes)
    return tr("{hours} h {n} min", hours=hours, n=rest) if rest else tr("{hours} h", hours=hours)


def plan_in_words(plan: Plan) -> str:
    """Return how long a plan takes and its way, such as "90 min · Fishbone → Actions"."""
    way: list[str] = []
    for step in plan.steps:
        title = KIND_TITLES.get(step.kind, "")
        title = MODES["actions"] if step.mode == "actions" else title
        if title and title not in way:
            way.append(title)
    return " · ".join(filter(None, (minutes_in_words(plan.minutes), " → ".join(way))))

"""A plan: the steps of a workshop as values, from a file or of a workshop that was run."""

from typing import Final, NamedTuple

MOST_STEPS: Final = 60
# A room adds rules up to what a plan's file may hold: they can then be kept as a plan. It is more
# than anybody keeps in mind, but files that hold as many are about.
MOST_RULES: Final = 20
LONGEST_PLAN_TITLE: Final = 200


class PlannedStep(NamedTuple):
    """One step of a plan: the words and numbers of a `PlanStep`, without what the day brings."""

    title: str
    minutes: int = 5
    kind: str = ""
    mode: str = ""
    says: str = ""
    shows: str = ""


class Plan(NamedTuple):
    """What a workshop can be started from; `about` says in a sentence what it is good for."""

    title: str
    about: str = ""
    steps: tuple[PlannedStep, ...] = ()
    ground_rules: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """Return how long all steps take together."""
        return sum(step.minutes for step in self.steps)

"""Which way round the chart is drawn: published charts disagree, so it is a view option."""

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix, Quadrant

LOW, HIGH = tr("Low"), tr("High")


@dataclass(frozen=True, slots=True)
class Axis:
    """What runs along one side of the chart.

    `is_impact` tells impact from effort; `is_turned` puts the low scores at
    the right or at the top. `low` and `high` stand at the ends of the scale.
    """

    is_impact: bool
    is_turned: bool
    title: str
    low: str = LOW
    high: str = HIGH


@dataclass(frozen=True, slots=True)
class Orientation:
    """One arrangement: `across` runs to the right, `up` to the top."""

    id: str
    label: str
    detail: str
    across: Axis
    up: Axis

    def is_right(self, quadrant: Quadrant) -> bool:
        """Return whether a quadrant lies in the right half."""
        return _is_far(self.across, quadrant)

    def is_top(self, quadrant: Quadrant) -> bool:
        """Return whether a quadrant lies in the upper half."""
        return _is_far(self.up, quadrant)


def _is_far(axis: Axis, quadrant: Quadrant) -> bool:
    is_high = quadrant.has_high_impact if axis.is_impact else quadrant.has_high_effort
    return is_high is not axis.is_turned


_IMPACT = Axis(is_impact=True, is_turned=False, title=tr("Impact"))
_PAYOFF = Axis(is_impact=True, is_turned=False, title=tr("Payoff"))
_EFFORT = Axis(is_impact=False, is_turned=False, title=tr("Effort"))
_EASE = Axis(is_impact=False, is_turned=True, title=tr("Ease"), low=tr("Easy"), high=tr("Hard"))

ORIENTATIONS: tuple[Orientation, ...] = (
    Orientation(
        "effort_right",
        tr("Impact up, effort to the right"),
        tr("What is worth doing at once lies at the top left"),
        _EFFORT,
        _IMPACT,
    ),
    Orientation(
        "ease_right",
        tr("Impact up, ease to the right"),
        tr("What is worth doing at once lies at the top right"),
        _EASE,
        _IMPACT,
    ),
    Orientation(
        "pick",
        tr("Ease up, payoff to the right (PICK chart)"),
        tr("What is worth doing at once lies at the top right"),
        _PAYOFF,
        _EASE,
    ),
    Orientation(
        "effort_up",
        tr("Effort up, impact to the right"),
        tr("What is worth doing at once lies at the bottom right"),
        _IMPACT,
        _EFFORT,
    ),
)

_BY_ID = {orientation.id: orientation for orientation in ORIENTATIONS}


def orientation_of(matrix: PrioritisationMatrix) -> Orientation:
    """Return the matrix's arrangement; the first where a later release named one we lack."""
    return _BY_ID.get(matrix.orientation, ORIENTATIONS[0])

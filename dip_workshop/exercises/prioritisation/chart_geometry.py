"""Where a score lies on the chart, and which score lies at a point: one geometry for both."""

from decimal import Decimal
from fractions import Fraction

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix, Quadrant
from dip_workshop.exercises.prioritisation.orientation import Axis, orientation_of

# The chart never moves or grows: people are looking at the wall.
PLOT = Rect(100.0, 0.0, 600.0, 552.0)
CHART = Rect(0.0, 0.0, 712.0, 628.0)
FIELD_GAP = 4.0
# The scored part keeps clear of the quadrants' names above and below it, and of the edges.
SCORED = Rect(PLOT.x + 36, PLOT.y + 54, PLOT.width - 72, PLOT.height - 108)


def point_of(matrix: PrioritisationMatrix, impact: Decimal, effort: Decimal) -> Point:
    """Return the exact place of a pair of scores."""
    orientation = orientation_of(matrix)
    across = _share(matrix, orientation.across, impact, effort)
    up = _share(matrix, orientation.up, impact, effort)
    return Point(SCORED.x + across * SCORED.width, SCORED.bottom - up * SCORED.height)


def score_at(board: Board, exercise_id: RecordId, point: Point) -> tuple[Decimal, Decimal]:
    """Return the impact and the effort, to the nearest tenth, at a point of the chart."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    orientation = orientation_of(matrix)
    shares = {
        orientation.across.is_impact: (orientation.across, (point.x - SCORED.x) / SCORED.width),
        orientation.up.is_impact: (orientation.up, (SCORED.bottom - point.y) / SCORED.height),
    }
    impact, effort = (_score(matrix, *shares[is_impact]) for is_impact in (True, False))
    return impact, effort


def is_on_the_chart(point: Point) -> bool:
    """Return whether something dropped at a point is meant for the chart."""
    return PLOT.grown(FIELD_GAP).contains(point)


def field_of(matrix: PrioritisationMatrix, quadrant: Quadrant) -> Rect:
    """Return the tinted area of a quadrant, which ends at the dividing lines."""
    orientation = orientation_of(matrix)
    cross = point_of(matrix, matrix.line, matrix.line)
    half = FIELD_GAP / 2
    left, right = (
        (cross.x + half, PLOT.right) if orientation.is_right(quadrant) else (PLOT.x, cross.x - half)
    )
    top, bottom = (
        (PLOT.y, cross.y - half) if orientation.is_top(quadrant) else (cross.y + half, PLOT.bottom)
    )
    return Rect(left, top, right - left, bottom - top)


def ticks(matrix: PrioritisationMatrix) -> tuple[Decimal, ...]:
    """Return the whole scores, which are written along both axes."""
    return tuple(Decimal(score) for score in range(matrix.scale_low, matrix.scale_high + 1))


def _share(matrix: PrioritisationMatrix, axis: Axis, impact: Decimal, effort: Decimal) -> float:
    score = impact if axis.is_impact else effort
    share = float((score - matrix.scale_low) / matrix.scale.span)
    return 1.0 - share if axis.is_turned else share


def _score(matrix: PrioritisationMatrix, axis: Axis, share: float) -> Decimal:
    along = 1.0 - share if axis.is_turned else share
    # A hair's breadth of rounding must not turn the score of a disc that was not moved.
    exact = Fraction(round(along * matrix.scale.span, 9)) + matrix.scale_low
    return matrix.scale.nearest(exact)

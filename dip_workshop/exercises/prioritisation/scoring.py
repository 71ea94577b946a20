"""Give options their impact and effort, and set what the chart is scored on: pure operations."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    matrix_of,
)
from dip_workshop.exercises.prioritisation.scale import TENTH, Scale, score_text, tenth


def score_option(
    board: Board,
    option_id: RecordId,
    *,
    impact: Decimal | int | None = None,
    effort: Decimal | int | None = None,
) -> Board:
    """Return the board with one or both scores given, to the nearest tenth.

    Raises DomainError for a score outside the matrix's scale.
    """
    option = board.get(option_id, Option)
    scale = matrix_of(board, option).scale
    return board.put(
        replace(
            option,
            impact=option.impact if impact is None else _checked(scale, impact),
            effort=option.effort if effort is None else _checked(scale, effort),
        )
    )


def clear_scores(board: Board, option_ids: Iterable[RecordId]) -> Board:
    """Return the board with the options back among those not yet scored."""
    for option_id in option_ids:
        board = board.put(replace(board.get(option_id, Option), impact=None, effort=None))
    return board


def nudge_option(
    board: Board, option_id: RecordId, *, impact: Decimal = Decimal(0), effort: Decimal = Decimal(0)
) -> Board:
    """Return the board with a scored option shifted, no further than the ends of the scale."""
    option = board.get(option_id, Option)
    if option.impact is None or option.effort is None:
        return board
    scale = matrix_of(board, option).scale
    return board.put(
        replace(
            option,
            impact=tenth(scale.clamp(option.impact + impact)),
            effort=tenth(scale.clamp(option.effort + effort)),
        )
    )


def put_into_quadrant(
    board: Board, option_ids: Iterable[RecordId], quadrant: Quadrant | None
) -> Board:
    """Return the board with options in the middle of a quadrant; None takes their scores away."""
    if quadrant is None:
        return clear_scores(board, option_ids)
    for option_id in option_ids:
        matrix = matrix_of(board, board.get(option_id, Option))
        impact, effort = quadrant_middle(matrix, quadrant)
        board = score_option(board, option_id, impact=impact, effort=effort)
    return board


def quadrant_middle(matrix: PrioritisationMatrix, quadrant: Quadrant) -> tuple[Decimal, Decimal]:
    """Return the impact and the effort in the middle of a quadrant."""
    low_side = tenth((matrix.line + matrix.scale_low) / 2)
    high_side = tenth((matrix.line + matrix.scale_high) / 2)
    return (
        high_side if quadrant.has_high_impact else low_side,
        high_side if quadrant.has_high_effort else low_side,
    )


def set_orientation(board: Board, matrix_id: RecordId, orientation: str) -> Board:
    """Return the board with the chart arranged another way; no score changes."""
    return board.change(board.get(matrix_id, PrioritisationMatrix).id, orientation=orientation)


def set_threshold(board: Board, matrix_id: RecordId, threshold: Decimal | None) -> Board:
    """Return the board with the dividing lines moved; None is the middle of the scale."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if threshold is not None:
        lowest, highest = matrix.scale.threshold_range
        if not lowest <= threshold <= highest:
            raise DomainError(
                tr(
                    "On this scale the line can stand from {lowest} to {highest}, so it was left "
                    "where it is.",
                    lowest=score_text(lowest),
                    highest=score_text(highest),
                )
            )
        threshold = tenth(threshold)
    return board.change(matrix.id, threshold=threshold)


def set_scale(board: Board, matrix_id: RecordId, scale: Scale) -> Board:
    """Return the board with another scale, every score and the threshold converted to it.

    The conversion is linear and exact, then rounded half up to a tenth. A score
    keeps its side: what lay off the dividing line is never rounded onto it.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    lowest, highest = scale.threshold_range
    line = min(max(matrix.scale.converted(matrix.line, scale), lowest), highest)
    changed = replace(
        matrix,
        scale_low=scale.low,
        scale_high=scale.high,
        threshold=None if matrix.threshold is None else line,
    )

    def moved(score: Decimal | None) -> Decimal | None:
        if score is None or score == matrix.line:
            return None if score is None else line
        near = matrix.scale.converted(score, scale)
        return min(near, line - TENTH) if score < matrix.line else max(near, line + TENTH)

    return board.put(
        changed,
        *(
            replace(option, impact=moved(option.impact), effort=moved(option.effort))
            for option in board.siblings(matrix.id)
            if isinstance(option, Option)
        ),
    )


def _checked(scale: Scale, score: Decimal | int) -> Decimal:
    exact = Decimal(score)
    if not scale.low <= exact <= scale.high:
        raise DomainError(
            tr(
                "Scores here go from {scale}, so {score} was not taken. Nothing was changed.",
                scale=scale.words,
                score=exact,
            )
        )
    return tenth(exact)

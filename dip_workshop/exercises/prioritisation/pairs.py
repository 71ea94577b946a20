"""Weights from pairs: of each two criteria the room says which matters more, and by how much.

Paired comparison: n(n-1)/2 questions, each answered with 0 to 3 points for one of the two;
a criterion's points are its weight.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_of_pair
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.criteria import LEAST_WEIGHT, set_weight
from dip_workshop.exercises.prioritisation.model import Criterion, criteria_of

MOST_POINTS: Final = 3
_ANSWER: Final = re.compile(r"0|([ab])\s*([1-3])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Record):
    """What a room said of two criteria of the matrix it hangs below.

    `margin` is how much more `one_id` matters than `other_id`, below 0 where that one matters more.
    """

    one_id: RecordId
    other_id: RecordId
    margin: int


Pair = tuple[Criterion, Criterion]


def pairs_of(board: Board, matrix_id: RecordId) -> tuple[Pair, ...]:
    """Return every two criteria, in the order in which they are asked about."""
    return tuple(combinations(criteria_of(board, matrix_id), 2))


def margins_of(board: Board, matrix_id: RecordId) -> Mapping[tuple[RecordId, RecordId], int]:
    """Return what was said of each pair that was compared, whichever way round it is asked."""
    found: dict[tuple[RecordId, RecordId], int] = {}
    for each in board.children(matrix_id, Comparison):
        found[each.one_id, each.other_id] = each.margin
        found[each.other_id, each.one_id] = -each.margin
    return found


def next_pair(board: Board, matrix_id: RecordId) -> Pair | None:
    """Return the first pair that was not compared yet, None where all were."""
    said = margins_of(board, matrix_id)
    left = (pair for pair in pairs_of(board, matrix_id) if (pair[0].id, pair[1].id) not in said)
    return next(left, None)


def margin_in(answer: str) -> int:
    """Return the margin that an answer is: "A2" is 2, "b1" is -1, "0" is no difference."""
    found = _ANSWER.fullmatch(answer.strip().lower())
    if found is None:
        raise DomainError(
            tr("Type A or B with 1 to 3, such as A2, or 0 for no difference. Nothing was taken.")
        )
    points = int(found[2] or 0)
    return points if found[1] == "a" else -points


def compare(board: Board, matrix_id: RecordId, margin: int) -> Board:
    """Return the board with the next pair compared; after the last the weights are set by them."""
    pair = next_pair(board, matrix_id)
    if pair is None:
        raise DomainError(tr("All criteria are compared already. Nothing was changed."))
    one, other = pair
    comparison = Comparison(
        id=id_of_pair(one.id, other.id),
        parent_id=matrix_id,
        order_key=board.end_key(matrix_id),
        one_id=one.id,
        other_id=other.id,
        margin=max(-MOST_POINTS, min(margin, MOST_POINTS)),
    )
    board = board.put(comparison)
    return _weighed(board, matrix_id) if next_pair(board, matrix_id) is None else board


def forget_pairs(board: Board, matrix_id: RecordId) -> Board:
    """Return the board without what was said of pairs; the weights stay as they are."""
    for comparison in board.children(matrix_id, Comparison):
        board = board.drop(comparison.id)
    return board


def points_of(board: Board, matrix_id: RecordId) -> dict[RecordId, int]:
    """Return the points of each criterion, over the pairs that were compared."""
    said = margins_of(board, matrix_id)
    points = {criterion.id: 0 for criterion in criteria_of(board, matrix_id)}
    for one, other in pairs_of(board, matrix_id):
        margin = said.get((one.id, other.id), 0)
        points[one.id if margin > 0 else other.id] += abs(margin)
    return points


def point_shares(points: Mapping[RecordId, Decimal | int]) -> dict[RecordId, str]:
    """Return the points as parts of all, such as "37.5 %", to a tenth, rounded half up."""
    whole = sum(map(Fraction, points.values()), Fraction(0)) or 1
    tenths = {
        each: (1000 * Fraction(count) / whole + Fraction(1, 2)).__floor__()
        for each, count in points.items()
    }
    return {each: f"{n // 10}.{n % 10}\N{NO-BREAK SPACE}%" for each, n in tenths.items()}


def _weighed(board: Board, matrix_id: RecordId) -> Board:
    for criterion_id, points in points_of(board, matrix_id).items():
        board = set_weight(board, criterion_id, Decimal(points) if points else LEAST_WEIGHT)
    return board

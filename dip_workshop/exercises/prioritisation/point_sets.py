"""Weights from each person: sets of points without names, added up once all are in.

Composite weights: every member shares the same 10 or 100 points out over the criteria, and the
sums are the weights. Until they are added up nobody is shown what anything got.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, id_of_pair, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Record
from dip_workshop.core.voting.model import MOST_VOTERS
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.criteria import LEAST_WEIGHT, numbers_in, set_weight
from dip_workshop.exercises.prioritisation.model import criteria_of
from dip_workshop.exercises.prioritisation.weighing import POINTS_SHARED, number_text

FEWEST_CRITERIA: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PointSet(Record):
    """What one person shared out over the criteria of a matrix, the parent; nobody knows who.

    `is_added` says that it is among those that made the weights.
    """

    is_added: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Record):
    """So many points for a criterion in a set, the parent."""

    criterion_id: RecordId
    points: Decimal = Decimal(0)


def sets_of(board: Board, matrix_id: RecordId) -> tuple[PointSet, ...]:
    """Return the sets that are in, in the order in which they were entered."""
    return board.children(matrix_id, PointSet)


def points_in(board: Board, points: PointSet) -> tuple[Decimal, ...] | None:
    """Return a set's points in the order of the criteria; None where it lacks one of them."""
    given = {each.criterion_id: each.points for each in board.children(points.id, Points)}
    criteria = criteria_of(board, RecordId(points.parent_id or ""))
    found = tuple(given[criterion.id] for criterion in criteria if criterion.id in given)
    return found if len(found) == len(criteria) else None


def shared_by_each(board: Board, matrix_id: RecordId) -> Decimal | None:
    """Return how many points each person shares out, by the first set; None before there is one."""
    for each in sets_of(board, matrix_id):
        whole = sum(points_in(board, each) or (), Decimal(0))
        if whole in POINTS_SHARED:
            return whole
    return None


def unfit_sets(board: Board, matrix_id: RecordId) -> tuple[PointSet, ...]:
    """Return the sets that do not share what the first does out over the criteria of now."""
    wanted = shared_by_each(board, matrix_id)
    return tuple(
        each
        for each in sets_of(board, matrix_id)
        if (points := points_in(board, each)) is None or sum(points, Decimal(0)) != wanted
    )


def put_points(board: Board, matrix_id: RecordId, text: str) -> Board:
    """Return the board with one more person's points, typed in the order of the criteria."""
    if len(sets_of(board, matrix_id)) >= MOST_VOTERS:
        raise DomainError(tr("{most} slips are in, which is as many as can be.", most=MOST_VOTERS))
    new = PointSet(id=new_id(), parent_id=matrix_id, order_key=board.end_key(matrix_id))
    points = _checked(board, matrix_id, text, shared_by_each(board, matrix_id))
    return _with_points(board.put(new), new, points)


def change_points(board: Board, set_id: RecordId, text: str) -> Board:
    """Return the board with a set that was entered wrongly put right; it waits to be added up."""
    changed = replace(board.get(set_id, PointSet), is_added=False)
    matrix_id = RecordId(changed.parent_id or "")
    wanted = shared_by_each(board.drop(set_id), matrix_id)
    points = _checked(board, matrix_id, text, wanted)
    return _with_points(board.put(changed), changed, points)


def points_text(board: Board, points: PointSet) -> str:
    """Return a set as it is typed, such as "4 3 2 1"."""
    return " ".join(number_text(each) for each in points_in(board, points) or ())


def add_up(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with the sums of all sets as the weights.

    Raises DomainError where none is in, or where one does not fit what the others share.
    """
    every = sets_of(board, matrix_id)
    if not every:
        raise DomainError(tr("Nobody's points are in, so there is nothing to add up."))
    if unfit := unfit_sets(board, matrix_id):
        raise DomainError(
            tr_count(
                "{n} slip does not fit the criteria as they are now, or shares out another number "
                "of points than the first: put it right, or delete it. Nothing was added up.",
                "{n} slips do not fit the criteria as they are now, or share out another number "
                "of points than the first: put them right, or delete them. Nothing was added up.",
                len(unfit),
            )
        )
    for criterion_id, points in sums_of(board, matrix_id).items():
        board = set_weight(board, criterion_id, points or LEAST_WEIGHT)
    return board.put(*(replace(each, is_added=True) for each in every))


def sums_of(board: Board, matrix_id: RecordId) -> dict[RecordId, Decimal]:
    """Return the points of each criterion over all sets, to be shown once they are added up."""
    sums = {criterion.id: Decimal(0) for criterion in criteria_of(board, matrix_id)}
    for each in sets_of(board, matrix_id):
        for criterion_id, points in zip(sums, points_in(board, each) or (), strict=False):
            sums[criterion_id] += points
    return sums


def forget_points(board: Board, matrix_id: RecordId) -> Board:
    """Return the board without anybody's points; the weights stay as they are."""
    for each in sets_of(board, matrix_id):
        board = board.drop(each.id)
    return board


def are_added(board: Board, matrix_id: RecordId) -> bool:
    """Return whether all that is in has been added up, so that the sums may be shown."""
    every = sets_of(board, matrix_id)
    return bool(every) and all(each.is_added for each in every) and not unfit_sets(board, matrix_id)


def _checked(
    board: Board, matrix_id: RecordId, text: str, wanted: Decimal | None
) -> Mapping[RecordId, Decimal]:
    criteria = criteria_of(board, matrix_id)
    points = numbers_in(text)
    if points is None or len(points) != len(criteria):
        raise DomainError(
            tr(
                "Type {count} numbers, one for each criterion in their order: {criteria}. "
                "Nothing was taken.",
                count=len(criteria),
                criteria=", ".join(criterion.text for criterion in criteria),
            )
        )
    whole = sum(points, Decimal(0))
    if whole not in ((wanted,) if wanted else POINTS_SHARED):
        raise DomainError(_sum_is_off(whole, wanted))
    return {criterion.id: each for criterion, each in zip(criteria, points, strict=True)}


def _sum_is_off(whole: Decimal, wanted: Decimal | None) -> str:
    """Return by how much a set shares out too few points, or too many."""
    nearest = min(POINTS_SHARED, key=lambda points: abs(points - whole))
    aim = Decimal(nearest) if wanted is None else wanted
    facts = {"sum": number_text(whole), "aim": number_text(aim)}
    if whole < aim:
        more = number_text(aim - whole)
        return tr("These add up to {sum}: {more} short of {aim}. Not taken.", more=more, **facts)
    more = number_text(whole - aim)
    return tr("These add up to {sum}: {more} more than {aim}. Not taken.", more=more, **facts)


def _with_points(board: Board, owner: PointSet, points: Mapping[RecordId, Decimal]) -> Board:
    keys = board.end_keys(owner.id, len(points))
    return board.put(*_given(board, owner, points, keys))


def _given(
    board: Board, owner: PointSet, points: Mapping[RecordId, Decimal], keys: Sequence[str]
) -> Iterator[Points]:
    """Yield a record for each criterion, the same in two copies that put one set right."""
    for (criterion_id, count), key in zip(points.items(), keys, strict=True):
        points_id = id_of_pair(owner.id, criterion_id)
        earlier = board.find(points_id)
        if isinstance(earlier, Points):
            yield replace(earlier, points=count, deleted=False)
        else:
            yield Points(
                id=points_id,
                parent_id=owner.id,
                order_key=key,
                criterion_id=criterion_id,
                points=count,
            )

"""What is said of people's points for the criteria: how many are in, and what they came to."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.document import Blocks, Heading, ItemList, ListItem
from dip_workshop.exercises.prioritisation.criteria import LEAST_WEIGHT
from dip_workshop.exercises.prioritisation.model import criteria_of
from dip_workshop.exercises.prioritisation.pairs import point_shares
from dip_workshop.exercises.prioritisation.point_sets import (
    are_added,
    points_text,
    sets_of,
    sums_of,
    unfit_sets,
)
from dip_workshop.exercises.prioritisation.weighing import number_text
from dip_workshop.kinds import OutlineRow


def points_in_words(board: Board, matrix_id: RecordId) -> str:
    """Return how many people's points are in, and whether they are the weights; "" for none."""
    count = len(sets_of(board, matrix_id))
    if not count:
        return ""
    if not are_added(board, matrix_id):
        return tr_count(
            "{n} person's points are in; they count once all are added up.",
            "{n} people's points are in; they count once all are added up.",
            count,
        )
    if not are_weights(board, matrix_id):
        return tr_count(
            "{n} person's points were the weights, which have been changed since.",
            "{n} people's points were added up; the weights have been changed since.",
            count,
        )
    said = tr_count(
        "The weights are {n} person's points.",
        "The weights are {n} people's points, added up.",
        count,
    )
    if all(sums_of(board, matrix_id).values()):
        return said
    least = number_text(LEAST_WEIGHT)
    return tr("{said} What got no point keeps a weight of {least}.", said=said, least=least)


def point_rows(board: Board, matrix_id: RecordId) -> Iterator[OutlineRow]:
    """Yield a row for each set, to be put right or deleted; the room reads none of them."""
    every, unfit = sets_of(board, matrix_id), unfit_sets(board, matrix_id)
    if not every:
        return
    title = points_in_words(board, matrix_id)
    yield OutlineRow(matrix_id, 0, title, None, is_heading=True)
    for number, each in enumerate(every, 1):
        marks = (tr("does not fit the criteria or the other sums"),) if each in unfit else ()
        title = tr("Slip {number}, in", number=number)
        what = tr("slip {number}", number=number)
        text = points_text(board, each)
        yield OutlineRow(each.id, 1, title, text, marks, what=what, for_room=False)


def point_blocks(board: Board, matrix_id: RecordId) -> Blocks:
    """Return the sums of people's points where the weights have been changed since."""
    if not are_added(board, matrix_id) or are_weights(board, matrix_id):
        return ()
    sums = sums_of(board, matrix_id)
    parts = point_shares(sums)
    items = (
        ListItem(c.text, remark=f"{number_text(sums[c.id])} · {parts[c.id]}")
        for c in criteria_of(board, matrix_id)
    )
    return (Heading(tr("Each person's weights, added up"), 2), ItemList(tuple(items)))


def are_weights(board: Board, matrix_id: RecordId) -> bool:
    """Return whether the weights are the sums of people's points."""
    sums, criteria = sums_of(board, matrix_id), criteria_of(board, matrix_id)
    return all(criterion.weight == (sums[criterion.id] or LEAST_WEIGHT) for criterion in criteria)

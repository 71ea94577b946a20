"""What is said of ties that the room decided: on the board, in the outline and on paper."""

from collections.abc import Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import LONGEST_REASON, DecidedTie, TieDecision
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ranks import decided_words
from dip_workshop.core.short_text import shortened
from dip_workshop.core.voting.model import votes_of
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, ItemList, ListItem
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.kinds import OutlineRow

Marks = dict[RecordId, tuple[str, ...]]


def order_text(board: Board, order: Iterable[RecordId]) -> str:
    """Return the numbers of options in an order, such as "7, 3"."""
    # A deleted option keeps its number, and what was decided of it is still told.
    found = (board.find(each) for each in order)
    return ", ".join(str(option.number) for option in found if isinstance(option, Option))


def decision_in_words(board: Board, tie: DecidedTie) -> str:
    """Return a decision with its reason, and whether it holds."""
    facts = {"order": order_text(board, tie.order), "reason": tie.decision.text}
    if tie.is_doubted:
        return tr(
            "Decided in two ways, so neither holds until it is decided anew: the order {order}. "
            "Reason: “{reason}”",
            **facts,
        )
    if tie.rank is None:
        return tr(
            "No longer holds, for these and no others must share a rank: the order {order}. "
            "Reason: “{reason}”",
            **facts,
        )
    return tr(
        "Rank {rank} is shared; the room decided on the order {order}. Reason: “{reason}”",
        rank=tie.rank,
        **facts,
    )


def decision_marks(board: Board, decided: Iterable[DecidedTie]) -> Marks:
    """Return what is said below the options that decisions are about.

    Each has its place; the first of an order has the reason too, whether that holds or not.
    """
    marks: Marks = {}
    for tie in decided:
        for each in tie.order:
            said = (*marks.get(each, ()), _beside(board, tie, each))
            # Two merged copies may have decided one tie alike.
            marks[each] = tuple(dict.fromkeys(filter(None, said)))
    return marks


def reasons_on(board: Board, matrix_id: RecordId) -> tuple[str, ...]:
    """Return the reasons of all decisions, those on the chart and the grid first, then by vote."""
    votes = (vote.id for vote in votes_of(board, matrix_id) if vote.is_revealed)
    return tuple(
        decision.text
        for parent_id in (matrix_id, *votes)
        for decision in board.children(parent_id, TieDecision)
    )


def decision_rows(
    board: Board, decided: tuple[DecidedTie, ...], depth: int = 0
) -> tuple[OutlineRow, ...]:
    """Return a row for each decision, whose reason can be changed in place."""
    what = tr("the reason of a decision")
    return tuple(
        OutlineRow(
            tie.decision.id, depth, decision_in_words(board, tie), tie.decision.text, what=what
        )
        for tie in decided
    )


def decision_blocks(board: Board, decided: tuple[DecidedTie, ...]) -> Blocks:
    """Return the decisions as a list, to stand ahead of the ranking that they are about."""
    if not decided:
        return ()
    return (ItemList(tuple(ListItem(decision_in_words(board, tie)) for tie in decided)),)


def _beside(board: Board, tie: DecidedTie, each: RecordId) -> str:
    is_first, place = each == tie.order[0], tie.places.get(each)
    facts = {
        "order": order_text(board, tie.order),
        "reason": shortened(tie.decision.text, LONGEST_REASON),
    }
    if place is None:
        return tr("no longer holds: the order {order}, “{reason}”", **facts) if is_first else ""
    if not is_first:
        return decided_words(place)
    return tr("{place}, in the order {order}: “{reason}”", place=decided_words(place), **facts)

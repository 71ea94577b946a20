"""Deciding a tie that the method leaves, as commands: in the room's order, and with its reason."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import (
    DecidedTie,
    Order,
    TieDecision,
    decide_tie,
    decided_ties,
    ranks_in,
    ties_in,
)
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.same import Same
from dip_workshop.core.short_text import shortened
from dip_workshop.core.voting.model import vote_now
from dip_workshop.core.voting.results import result_of
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.grid_view import grid_view
from dip_workshop.exercises.prioritisation.model import (
    IMPACT_AND_EFFORT,
    WEIGHTED_CRITERIA,
    Option,
    PrioritisationMatrix,
)
from dip_workshop.exercises.prioritisation.ranking import ranking_of
from dip_workshop.exercises.prioritisation.selecting import matrix_at, selected_options
from dip_workshop.exercises.prioritisation.tie_words import order_text
from dip_workshop.kinds import AskText, Choice, Command, Selection

SECTION: Final = tr("Ties")
_ANSWER: Final = re.compile(r"\s*([0-9]{1,5}(?:[\s,;>]+[0-9]{1,5})*)\s*:(.*)", re.DOTALL)


class _Ties(NamedTuple):
    """The ties that are shown, by the rank shared, and the decisions on them.

    `parent_id` is what decisions hang below: the vote, or the matrix with its `method`.
    """

    parent_id: RecordId
    method: str
    shared: dict[int, Order]
    decided: tuple[DecidedTie, ...]

    def decision_on(self, order: Order) -> DecidedTie | None:
        """Return the decision on a tie that holds, None where there is none."""
        return next((t for t in self.decided if t.rank and {*t.order} == {*order}), None)


def _ties_shown(board: Board, selection: Selection) -> _Ties | None:
    return _ties_on(Same(board), matrix_at(board, selection).id)


@lru_cache(maxsize=2)
def _ties_on(asked: Same[Board], matrix_id: RecordId) -> _Ties | None:
    # Asked again for each menu and key as long as nothing is changed.
    (board,) = asked.values
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if not matrix.is_by_vote:
        method = WEIGHTED_CRITERIA if matrix.is_weighted else IMPACT_AND_EFFORT
        rows = grid_view(board, matrix).every if matrix.is_weighted else ranking_of(board, matrix)
        parent_id, ranks = matrix.id, ranks_in(rows)
    else:
        vote = vote_now(board, matrix.id)
        if vote is None or not vote.is_revealed:
            return None
        parent_id, method, ranks = vote.id, "", ranks_in(result_of(board, vote))
    return _Ties(parent_id, method, ties_in(ranks), decided_ties(board, parent_id, ranks, method))


def _tie_meant(board: Board, selection: Selection) -> tuple[_Ties, int, Order] | None:
    """Return the tie of what is selected, or else the first that nobody has decided."""
    ties = _ties_shown(board, selection)
    if ties is None:
        return None
    meant = {option.id for option in selected_options(board, selection)[-1:]}
    for place in selection.ids[-1:]:
        chosen = next((t for t in ties.decided if t.decision.id == place), None)
        meant |= set(chosen.order) if chosen else set()
    found = ties.shared.items()
    selected = ((rank, tied) for rank, tied in found if meant.intersection(tied))
    undecided = ((rank, tied) for rank, tied in found if ties.decision_on(tied) is None)
    rank, tied = next(selected, None) or next(undecided, (0, ()))
    return (ties, rank, tied) if tied else None


def _is_tied(board: Board, selection: Selection) -> bool:
    return _tie_meant(board, selection) is not None


def _why_none(board: Board, selection: Selection) -> str:
    ties = _ties_shown(board, selection)
    if ties is None:
        return tr("Reveal the result of a vote first: until then no rank is known.")
    if ties.shared:
        return tr("Every tie is decided: select one of its options to decide it anew.")
    return tr("No options share a rank here, so there is nothing to decide.")


def _which(board: Board, selection: Selection) -> str:
    meant = _tie_meant(board, selection)
    return tr("Rank {rank} is shared by these.", rank=meant[1]) if meant else ""


def _in_order_now(board: Board, selection: Selection) -> tuple[Choice, ...]:
    """Return the options of the tie as they were decided before, or else by number."""
    meant = _tie_meant(board, selection)
    if meant is None:
        return ()
    ties, _, tied = meant
    decided = ties.decision_on(tied)
    options = [board.get(each, Option) for each in (decided.order if decided else tied)]
    if decided is None:
        options.sort(key=lambda option: option.number)
    return tuple(Choice(str(o.number), f"{o.number}  {o.text}") for o in options)


def _reason_now(board: Board, selection: Selection) -> str:
    meant = _tie_meant(board, selection)
    decided = meant[0].decision_on(meant[2]) if meant else None
    return decided.decision.text if decided else ""


def _decided(board: Board, selection: Selection, answer: str) -> Board:
    meant = _tie_meant(board, selection)
    if meant is None:
        raise DomainError(_why_none(board, selection))
    ties, _, tied = meant
    found = _ANSWER.fullmatch(answer)
    if found is None:
        raise DomainError(
            tr(
                "Type the numbers in the order decided, a colon, then the reason, such as "
                "{numbers}: it can start on Monday.",
                numbers=shortened(order_text(board, reversed(tied))),
            )
        )
    order = tuple(_in_order(board, tied, found[1]))
    return decide_tie(board, ties.parent_id, order, found[2], ties.method)


def _in_order(board: Board, tied: Order, typed: str) -> Iterator[RecordId]:
    """Yield those tied in the order of the numbers typed; DomainError unless each is there once."""
    ids = {board.get(each, Option).number: each for each in tied}
    numbers = [int(number) for number in re.findall("[0-9]+", typed)]
    if sorted(numbers) != sorted(ids):
        raise DomainError(
            tr(
                "Each of {numbers} must be there once, and no other: these share the rank. "
                "Nothing was decided.",
                numbers=shortened(order_text(board, tied)),
            )
        )
    yield from (ids[number] for number in numbers)


def _told(before: Board, after: Board) -> str:
    new = (r for r in after if isinstance(r, TieDecision) and before.find(r.id) is None)
    if next(new, None) is None:
        return ""
    return tr("The ranks stay shared; what the room decided stands beside them, with the reason.")


def selected_decisions(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the decisions among what is selected."""
    return tuple(place for place in selection.ids if board.find_live(place, TieDecision))


def _about_selected(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the decisions selected, and those that a selected option has the first place in."""
    ties = _ties_shown(board, selection)
    meant = {option.id for option in selected_options(board, selection)}
    beside = (t.decision.id for t in ties.decided if meant.intersection(t.order)) if ties else ()
    return tuple(dict.fromkeys((*selected_decisions(board, selection), *beside)))


def _has_decision(board: Board, selection: Selection) -> bool:
    return bool(_about_selected(board, selection))


def _taken_back(board: Board, selection: Selection, _answer: str) -> Board:
    for each in _about_selected(board, selection):
        board = board.drop(each)
    return board


TIE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="decide_tie",
        label=tr("Decide this tie…"),
        run=_decided,
        keys=("Ctrl+Shift+I",),
        enabled=_is_tied,
        ask=AskText(
            tr("In which order does the room put them?"),
            _reason_now,
            _which,
            _in_order_now,
            tr("The reason, in one sentence without names"),
        ),
        section=SECTION,
        help=tr(
            "Puts options that share a rank in the room's order, with the reason: the tie of the "
            "option selected, or else the first that nobody has decided. The rank stays shared."
        ),
        told=_told,
        unfit=_why_none,
    ),
    Command(
        id="take_decision_back",
        label=tr("Take the decision on a tie back"),
        run=_taken_back,
        enabled=_has_decision,
        section=SECTION,
        help=tr("Takes away what was decided about the tie of the selected option."),
    ),
)

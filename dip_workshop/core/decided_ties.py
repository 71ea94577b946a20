"""Ties that a room decided, with the reason: beside the ranks, which stay shared.

A decision is about the very options that share a rank. It holds as long as these and no
others do; after that it is kept, and holds again once the tie has come back.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import inf
from typing import Final, Protocol, Self, TypeVar

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Key, Record
from dip_workshop.core.wording import tr

LONGEST_REASON: Final = 120

Order = tuple[RecordId, ...]
Ranks = Mapping[RecordId, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TieDecision(Record):
    """How a room put options in order that shared a rank; `text` is the reason.

    `method` tells by which they shared it, "" where it hangs below the vote they shared it in.
    """

    method: Key = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteDecision(TieDecision):
    """A decision on a tie in a vote, the parent; it has no other home, so the vote stays with it.

    Where merged copies have deleted the vote and decided on it, the vote comes back.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedPlace(Record):
    """An option's place in a decision, the parent, whose places stand in the order decided."""

    idea_id: RecordId


@dataclass(frozen=True, slots=True)
class DecidedTie:
    """A decision beside the ranks of now: `rank` is the one shared, None while it does not hold.

    `is_doubted` says that another decision, of a merged copy, has the same options in another
    order: then neither holds.
    """

    decision: TieDecision
    order: Order
    rank: int | None = None
    is_doubted: bool = False

    @property
    def places(self) -> dict[RecordId, int]:
        """Return the place of each option, nothing while the decision does not hold."""
        if self.rank is None:
            return {}
        return {each: place for place, each in enumerate(self.order, self.rank)}


class Row(Protocol):
    """One of those that are ranked, whatever by."""

    @property
    def idea_id(self) -> RecordId:
        """Return whose row it is."""

    @property
    def rank(self) -> int | None:
        """Return the rank, which equals share; None where it has none."""

    @property
    def place(self) -> int | None:
        """Return the place that the room decided, or else the rank."""

    def decided_as(self, place: int) -> Self:
        """Return the row with a place that the room decided."""


R = TypeVar("R", bound=Row)


def ties_in(ranks: Ranks) -> dict[int, Order]:
    """Return the options that share each shared rank, the first rank on top."""
    found: defaultdict[int, list[RecordId]] = defaultdict(list)
    for each, rank in ranks.items():
        found[rank].append(each)
    return {rank: tuple(found[rank]) for rank in sorted(found) if len(found[rank]) > 1}


def decided_ties(
    board: Board, parent_id: RecordId, ranks: Ranks, method: str = ""
) -> tuple[DecidedTie, ...]:
    """Return the decisions on a vote's ranks, or on an exercise's by a method, the last at last."""
    kept = [each for each in board.children(parent_id, TieDecision) if each.method == method]
    return beside_ranks([(each, order_of(board, each)) for each in kept], ranks)


def beside_ranks(kept: Sequence[tuple[TieDecision, Order]], ranks: Ranks) -> tuple[DecidedTie, ...]:
    """Return decisions with the rank that each is about, where its options and no others share it.

    Of two that put the same options in different orders neither holds.
    """
    if not kept:
        return ()
    shared = {frozenset(tied): rank for rank, tied in ties_in(ranks).items()}
    orders: defaultdict[frozenset[RecordId], set[Order]] = defaultdict(set)
    for _, order in kept:
        orders[frozenset(order)].add(order)
    found = []
    for decision, order in kept:
        is_doubted = len(orders[frozenset(order)]) > 1
        rank = None if is_doubted else shared.get(frozenset(order))
        found.append(DecidedTie(decision, order, rank, is_doubted))
    return tuple(found)


def order_of(board: Board, decision: TieDecision) -> Order:
    """Return the options of a decision in the order decided, each once."""
    return tuple(dict.fromkeys(p.idea_id for p in board.children(decision.id, DecidedPlace)))


def ranks_in(rows: Iterable[Row]) -> Ranks:
    """Return the rank of each row that has one."""
    return {row.idea_id: row.rank for row in rows if row.rank is not None}


def in_places(rows: Iterable[R], decided: Iterable[DecidedTie]) -> tuple[R, ...]:
    """Return rows, given by rank, with the places decided: these part those that share a rank."""
    places = {each: place for tie in decided for each, place in tie.places.items()}
    if not places:
        return tuple(rows)
    placed = (row.decided_as(places[row.idea_id]) if row.idea_id in places else row for row in rows)
    return tuple(sorted(placed, key=lambda row: inf if row.place is None else row.place))


def decide_tie(
    board: Board, parent_id: RecordId, order: Sequence[RecordId], reason: str, method: str = ""
) -> Board:
    """Return the board with a tie decided; an earlier decision on the same options is replaced.

    Raises DomainError without a reason, or for one that is longer than a sentence.
    """
    for earlier in board.children(parent_id, TieDecision):
        is_the_same = earlier.method == method and {*order_of(board, earlier)} == {*order}
        board = board.drop(earlier.id) if is_the_same else board
    made = TieDecision if method else VoteDecision
    decision = made(
        id=new_id(),
        parent_id=parent_id,
        order_key=board.end_key(parent_id),
        text=_checked(reason),
        method=method,
    )
    keys = board.put(decision).end_keys(decision.id, len(order))
    return board.put(
        decision,
        *(
            DecidedPlace(id=new_id(), parent_id=decision.id, order_key=key, idea_id=each)
            for each, key in zip(order, keys, strict=True)
        ),
    )


def change_reason(board: Board, decision_id: RecordId, reason: str) -> Board:
    """Return the board with another reason for a decision."""
    return board.change(board.get(decision_id, TieDecision).id, text=_checked(reason))


def _checked(reason: str) -> str:
    words = " ".join(reason.split())
    if not words:
        raise DomainError(
            tr("A decision needs its reason, in a sentence, so that it can be told later.")
        )
    if len(words) > LONGEST_REASON:
        raise DomainError(
            tr(
                "A reason can have {most} letters at most: one sentence. This has {count}.",
                most=LONGEST_REASON,
                count=len(words),
            )
        )
    return words

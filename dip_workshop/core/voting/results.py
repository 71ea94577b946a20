"""What came of votes: for the room only once they are revealed."""

from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import DecidedTie, decided_ties, in_places, ranks_in
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    Vote,
    ballots_of,
    candidates_of,
    dots_on,
    is_by_hands,
    options_in,
    votes_of,
)
from dip_workshop.core.voting.rules import Tally, kept, ranked, tally


def result_of(board: Board, vote: Vote) -> tuple[Tally, ...]:
    """Return what a vote came to, the highest first; for the room only once it is revealed.

    Those that share a rank stand as the room decided, where it did.
    """
    rows = _counted(board, vote)
    return in_places(rows, decided_ties(board, vote.id, ranks_in(rows)))


def vote_ties(board: Board, vote: Vote) -> tuple[DecidedTie, ...]:
    """Return the ties of a vote that the room decided."""
    return decided_ties(board, vote.id, ranks_in(_counted(board, vote)))


def last_result(board: Board, exercise_id: RecordId) -> tuple[Tally, ...]:
    """Return what came out of the last vote that was revealed; nothing where none was."""
    shown = [vote for vote in votes_of(board, exercise_id) if vote.is_revealed]
    return result_of(board, shown[-1]) if shown else ()


def _counted(board: Board, vote: Vote) -> tuple[Tally, ...]:
    ids = [option.id for option in options_in(board, vote)]
    if is_by_hands(board, vote):
        hands = {each.idea_id: each.hands or 0 for each in candidates_of(board, vote)}
        rows = ranked({each: (hands[each], hands[each], min(hands[each], 1)) for each in ids})
    else:
        rows = tally(ids, (dots_on(board, ballot) for ballot in ballots_of(board, vote)))
    if not vote.is_multivoting:
        return rows
    staying = kept(rows, vote.voters)
    return tuple(replace(row, stays=row.idea_id in staying) for row in rows)

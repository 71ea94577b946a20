"""What two merged copies of a vote can only have made together."""

from collections.abc import Iterator
from dataclasses import replace

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.voting.model import (
    Ballot,
    Candidate,
    Dots,
    Vote,
    ballots_of,
    dots_on,
    is_by_hands,
    votes_of,
)


def mend_votes(board: Board, exercise_id: RecordId) -> Board:
    """Return the board with votes that one room could have cast.

    A ballot that both copies put right is taken back: nobody knows any more what was on it.
    Ballots go before hands, and there are as many people, with as many dots, as voted. A vote
    that still goes on is the last, so that it can be revealed.
    """
    for vote in votes_of(board, exercise_id):
        board = _with_its_options(board, vote)
        for ballot in ballots_of(board, vote):
            board = board.drop(ballot.id) if _is_torn(board, vote, ballot) else board
        if changed := tuple(_fitted(board, vote)):
            board = board.put(*changed)
    return _with_the_open_last(board, exercise_id)


def _with_its_options(board: Board, vote: Vote) -> Board:
    """Return the board with a vote on all that it was about.

    A vote that one copy deleted has come back with the ballots of the other, and without this.
    """
    there = {each.idea_id for each in board.children(vote.id, Candidate)}
    told = {option for ballot in ballots_of(board, vote) for option in dots_on(board, ballot)}
    if told <= there:
        return board
    gone = (each for each in board.siblings(vote.id) if isinstance(each, Candidate))
    return board.put(
        *(
            replace(each, deleted=False)
            for each in gone
            if each.deleted and each.idea_id not in there and board.is_live(each.idea_id)
        )
    )


def _is_torn(board: Board, vote: Vote, ballot: Ballot) -> bool:
    """Return whether a ballot has the dots of two corrections: too many, or an option twice."""
    was_put_right = any(each.deleted for each in board.siblings(ballot.id))
    is_doubled = len(dots_on(board, ballot)) < len(board.children(ballot.id, Dots))
    return was_put_right and (is_doubled or _count(board, ballot) > vote.dots)


def _count(board: Board, ballot: Ballot) -> int:
    return sum(dots.count for dots in board.children(ballot.id, Dots))


def _fitted(board: Board, vote: Vote) -> Iterator[Record]:
    ballots = ballots_of(board, vote)
    voters = max(vote.voters, len(ballots))
    dots = max([vote.dots, *(_count(board, ballot) for ballot in ballots)])
    if (voters, dots) != (vote.voters, vote.dots):
        yield replace(vote, voters=voters, dots=dots)
    if ballots and is_by_hands(board, vote):
        for candidate in board.children(vote.id, Candidate):
            yield replace(candidate, hands=None)


def _with_the_open_last(board: Board, exercise_id: RecordId) -> Board:
    votes = votes_of(board, exercise_id)
    going_on = [vote for vote in votes if not vote.is_revealed]
    if not going_on or not votes[-1].is_revealed:
        return board
    keys = board.end_keys(exercise_id, len(going_on))
    moved = (replace(vote, order_key=key) for vote, key in zip(going_on, keys, strict=True))
    return board.put(*moved)

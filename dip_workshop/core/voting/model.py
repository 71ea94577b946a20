"""Votes and their ballots: records and how they come and go.

A ballot bears no name, and nothing ties it to anybody. A vote stands on its own
`Candidate` records, so that an option typed while people are voting waits for the next.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.records import Idea, Record
from dip_workshop.core.voting.rules import (
    ANY_NUMBER,
    FEWEST_OPTIONS,
    MOST_ON_ONE,
    dots_for,
)
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise

MOST_VOTERS: Final = 99
MOST_DOTS: Final = 99

DotsByOption = Mapping[RecordId, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Record):
    """One vote on some options of an exercise: `dots` for each of so many `voters`.

    `most_on_one` is how many dots one person may give one option, 0 where that is up to
    them. With `is_multivoting` all dots must be used, and the lowest options drop out.
    Until `is_revealed` nobody is shown where any dot went.
    """

    voters: int
    dots: int
    most_on_one: int = ANY_NUMBER
    is_multivoting: bool = False
    is_revealed: bool = False

    @property
    def seats(self) -> int:
        """Return how many places for a ballot are drawn, whatever a file of a stranger says."""
        return min(max(self.voters, 0), MOST_VOTERS)

    @property
    def all_dots(self) -> int:
        """Return how many dots there are if everyone uses all of theirs."""
        return self.voters * self.dots


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Record):
    """An option that a vote, the parent, is about; `hands` were counted for it, None if not yet."""

    idea_id: RecordId
    hands: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot(Record):
    """What one person chose in a vote, the parent; who that was is written nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots(Record):
    """So many dots for an option on a ballot, the parent."""

    idea_id: RecordId
    count: int


def votes_of(board: Board, exercise_id: RecordId) -> tuple[Vote, ...]:
    """Return an exercise's votes, the last one at the end."""
    return board.children(exercise_id, Vote)


def options_of(board: Board, exercise_id: RecordId) -> tuple[Idea, ...]:
    """Return what can be voted on in an exercise, by number."""
    found = board.children(exercise_id, Idea)
    return tuple(sorted(found, key=lambda option: (option.number, option.id)))


def vote_now(board: Board, exercise_id: RecordId) -> Vote | None:
    """Return the last vote of an exercise, whether it is still going on or not."""
    return next(iter(votes_of(board, exercise_id)[-1:]), None)


def open_vote(board: Board, exercise_id: RecordId) -> Vote | None:
    """Return the vote that is going on, None where none is."""
    vote = vote_now(board, exercise_id)
    return None if vote is None or vote.is_revealed else vote


def candidates_of(board: Board, vote: Vote) -> tuple[Candidate, ...]:
    """Return the candidates whose option is still there, in the order of their numbers.

    A file of a stranger can name what stands elsewhere: that is no option of this vote.
    """
    found = (
        (option.number, option.id, each)
        for each in board.children(vote.id, Candidate)
        if (option := board.find_live(each.idea_id, Idea)) and option.parent_id == vote.parent_id
    )
    return tuple(each for *_, each in sorted(found, key=lambda entry: entry[:2]))


def options_in(board: Board, vote: Vote) -> tuple[Idea, ...]:
    """Return the options that a vote is about, by number."""
    return tuple(board.get(each.idea_id, Idea) for each in candidates_of(board, vote))


def candidate_of(board: Board, vote: Vote, idea_id: RecordId) -> Candidate | None:
    """Return an option's candidate in a vote, None where the vote is not about it."""
    return next((c for c in candidates_of(board, vote) if c.idea_id == idea_id), None)


def ballots_of(board: Board, vote: Vote) -> tuple[Ballot, ...]:
    """Return the ballots that are in."""
    return board.children(vote.id, Ballot)


def dots_on(board: Board, ballot: Ballot) -> dict[RecordId, int]:
    """Return the dots of a ballot by option."""
    return {dots.idea_id: dots.count for dots in board.children(ballot.id, Dots)}


def is_by_hands(board: Board, vote: Vote) -> bool:
    """Return whether hands were counted in a vote."""
    return any(each.hands is not None for each in board.children(vote.id, Candidate))


def has_begun(board: Board, vote: Vote) -> bool:
    """Return whether any ballot is in, or hands were counted."""
    return bool(ballots_of(board, vote)) or is_by_hands(board, vote)


def used_dots(board: Board, vote: Vote) -> int:
    """Return how many dots were given so far, wherever they went."""
    on_ballots = (sum(dots_on(board, ballot).values()) for ballot in ballots_of(board, vote))
    return sum(on_ballots) + sum(c.hands or 0 for c in board.children(vote.id, Candidate))


def begin_vote(
    board: Board,
    exercise_id: RecordId,
    voters: int,
    options: Iterable[RecordId] | None = None,
    *,
    is_multivoting: bool = False,
) -> Board:
    """Return the board with a vote begun on options, all of them where none are named.

    How many dots each has follows from how many options there are.
    """
    exercise = board.get(exercise_id, Exercise)
    if open_vote(board, exercise.id) is not None:
        raise DomainError(
            tr("A vote is going on: reveal it, or select it and delete it. Nothing was changed.")
        )
    every = options_of(board, exercise.id)
    named = None if options is None else frozenset(options)
    wanted = tuple(option for option in every if named is None or option.id in named)
    if len(wanted) < FEWEST_OPTIONS:
        raise DomainError(
            tr("A vote needs {fewest} options at least, so none was begun.", fewest=FEWEST_OPTIONS)
        )
    vote = Vote(
        id=new_id(),
        parent_id=exercise.id,
        order_key=board.end_key(exercise.id),
        voters=_checked_voters(voters),
        dots=dots_for(len(wanted), is_multivoting=is_multivoting),
        most_on_one=MOST_ON_ONE if is_multivoting else ANY_NUMBER,
        is_multivoting=is_multivoting,
    )
    board = board.put(vote)
    keys = board.end_keys(vote.id, len(wanted))
    return board.put(
        *(
            Candidate(id=new_id(), parent_id=vote.id, order_key=key, idea_id=option.id)
            for option, key in zip(wanted, keys, strict=True)
        )
    )


def set_voters(board: Board, vote_id: RecordId, voters: int) -> Board:
    """Return the board with another number of people who vote, not fewer than have voted."""
    vote = _open(board, vote_id)
    by_dots = -(-used_dots(board, vote) // max(vote.dots, 1))
    least = max(len(ballots_of(board, vote)), by_dots, *_hands(board, vote), 1)
    if _checked_voters(voters) < least:
        raise DomainError(
            tr("{least} have voted already, so the number was left as it is.", least=least)
        )
    return board.put(replace(vote, voters=voters))


def set_rule(board: Board, vote_id: RecordId, *, is_multivoting: bool) -> Board:
    """Return the board with dots or multivoting as the rule of a vote that nobody has cast in."""
    vote = _unbegun(board, vote_id)
    count = len(options_in(board, vote))
    return board.put(
        replace(
            vote,
            is_multivoting=is_multivoting,
            dots=dots_for(count, is_multivoting=is_multivoting),
            most_on_one=MOST_ON_ONE if is_multivoting else ANY_NUMBER,
        )
    )


def set_dots(board: Board, vote_id: RecordId, dots: int) -> Board:
    """Return the board with another number of dots for each person."""
    vote = _unbegun(board, vote_id)
    most = min(MOST_DOTS, _most_that_fit(board, vote))
    if not 1 <= dots <= most:
        raise DomainError(
            tr("Each person can have 1 to {most} dots here. Nothing was changed.", most=most)
        )
    return board.put(replace(vote, dots=dots))


def set_most_on_one(board: Board, vote_id: RecordId, most: int) -> Board:
    """Return the board with another limit of one person's dots on one option, 0 for none."""
    vote = replace(_unbegun(board, vote_id), most_on_one=most)
    if not 0 <= most <= MOST_DOTS:
        raise DomainError(tr("That is no number of dots, so nothing was changed."))
    return board.put(replace(vote, dots=min(vote.dots, _most_that_fit(board, vote))))


def put_ballot(board: Board, vote_id: RecordId, dots: DotsByOption) -> Board:
    """Return the board with one more ballot in; whose it is is not known here."""
    vote = _open(board, vote_id)
    if is_by_hands(board, vote):
        raise DomainError(
            tr("Hands are being counted in this vote, so no ballot was taken: begin another vote.")
        )
    if len(ballots_of(board, vote)) >= vote.voters:
        raise DomainError(
            tr(
                "All {voters} have voted, so this ballot was not taken: "
                "set how many vote if somebody has come in.",
                voters=vote.voters,
            )
        )
    ballot = Ballot(id=new_id(), parent_id=vote.id, order_key=board.end_key(vote.id))
    return _with_dots(board.put(ballot), vote, ballot, dots)


def change_ballot(board: Board, ballot_id: RecordId, dots: DotsByOption) -> Board:
    """Return the board with a ballot that was entered wrongly put right."""
    ballot = board.get(ballot_id, Ballot)
    vote = _open(board, RecordId(ballot.parent_id or ""))
    old = board.children(ballot.id, Dots)
    board = board.put(*(replace(each, deleted=True) for each in old)) if old else board
    return _with_dots(board, vote, ballot, dots)


def take_back(board: Board, record_ids: Iterable[RecordId]) -> Board:
    """Return the board without ballots, or whole votes, that should not be there."""
    for record_id in record_ids:
        ballot = board.find_live(record_id, Ballot)
        if ballot is not None:
            _open(board, RecordId(ballot.parent_id or ""))
        # A ballot goes with its vote.
        if board.is_live(record_id):
            board = board.drop(record_id)
    return board


def count_hands(board: Board, vote_id: RecordId, idea_id: RecordId, hands: int | None) -> Board:
    """Return the board with hands counted for an option; None takes the count back.

    A hand is a dot. Raises DomainError for more hands than people, or more than all their dots.
    """
    vote = _open(board, vote_id)
    candidate = candidate_of(board, vote, idea_id)
    if candidate is None:
        raise DomainError(tr("This vote is not about that option, so nothing was counted."))
    if ballots_of(board, vote):
        raise DomainError(
            tr("Ballots are in already, so no hands were counted: begin another vote.")
        )
    if hands is not None and not 0 <= hands <= vote.voters:
        raise DomainError(
            tr("{voters} people vote, so {hands} hands cannot be.", voters=vote.voters, hands=hands)
        )
    given = used_dots(board, vote) - (candidate.hands or 0) + (hands or 0)
    if given > vote.all_dots:
        raise DomainError(
            tr(
                "That would be {given} hands in all, and {voters} people with {dots} each have "
                "{most}: count again. Nothing was changed.",
                given=given,
                voters=vote.voters,
                dots=vote.dots,
                most=vote.all_dots,
            )
        )
    return board.put(replace(candidate, hands=hands))


def reveal(board: Board, exercise_id: RecordId) -> Board:
    """Return the board with the result of every vote shown to all."""
    vote = open_vote(board, exercise_id)
    if vote is None or not has_begun(board, vote):
        raise DomainError(tr("Nobody has voted yet, so there is nothing to reveal."))
    # Two copies that were merged may each have had a vote going on.
    return board.put(*(replace(each, is_revealed=True) for each in votes_of(board, exercise_id)))


def _with_dots(board: Board, vote: Vote, ballot: Ballot, dots: DotsByOption) -> Board:
    given = {idea_id: count for idea_id, count in dots.items() if count > 0}
    _check_dots(board, vote, given)
    keys = board.end_keys(ballot.id, len(given))
    return board.put(
        *(
            Dots(id=new_id(), parent_id=ballot.id, order_key=key, idea_id=idea_id, count=count)
            for key, (idea_id, count) in zip(keys, given.items(), strict=True)
        )
    )


def _check_dots(board: Board, vote: Vote, given: DotsByOption) -> None:
    total, numbers = sum(given.values()), {o.id: o.number for o in options_in(board, vote)}
    if unknown := set(given) - set(numbers):
        raise DomainError(
            tr("This vote is not about {n} of them. Nothing was changed.", n=len(unknown))
        )
    if total > vote.dots or (vote.is_multivoting and total < vote.dots):
        most = tr("exactly {dots}", dots=vote.dots) if vote.is_multivoting else str(vote.dots)
        raise DomainError(
            tr(
                "This ballot has {total} dots, and each person has {most}: look at it again. "
                "It was not taken.",
                total=total,
                most=most,
            )
        )
    if not total:
        raise DomainError(tr("This ballot has no dots, so it was not taken."))
    over = [idea_id for idea_id, count in given.items() if count > vote.most_on_one]
    if vote.most_on_one and over:
        raise DomainError(
            tr(
                "This ballot has {count} dots on option {number}, and {most} may be on one: "
                "look at it again. It was not taken.",
                count=given[over[0]],
                number=numbers[over[0]],
                most=vote.most_on_one,
            )
        )


def _hands(board: Board, vote: Vote) -> list[int]:
    return [each.hands or 0 for each in candidates_of(board, vote)]


def _most_that_fit(board: Board, vote: Vote) -> int:
    count = len(options_in(board, vote))
    return vote.most_on_one * count if vote.most_on_one else MOST_DOTS


def _open(board: Board, vote_id: RecordId) -> Vote:
    vote = board.get(vote_id, Vote)
    if vote.is_revealed:
        raise DomainError(
            tr("This vote has been revealed, so it stays as it is: Undo, or vote again.")
        )
    return vote


def _unbegun(board: Board, vote_id: RecordId) -> Vote:
    vote = _open(board, vote_id)
    if has_begun(board, vote):
        raise DomainError(tr("People have voted by this rule already, so it stays as it is."))
    return vote


def _checked_voters(voters: int) -> int:
    if not 1 <= voters <= MOST_VOTERS:
        raise DomainError(
            tr("From 1 to {most} people can vote. Nothing was changed.", most=MOST_VOTERS)
        )
    return voters

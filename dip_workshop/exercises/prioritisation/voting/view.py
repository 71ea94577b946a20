"""What the matrix shows of its votes: who may see what, and what came out."""

from collections.abc import Mapping
from dataclasses import field

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import DecidedTie
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.voting.model import (
    Ballot,
    Vote,
    ballots_of,
    candidates_of,
    is_by_hands,
    used_dots,
    votes_of,
)
from dip_workshop.core.voting.results import result_of, vote_ties
from dip_workshop.core.voting.rules import Tally, most_dropped
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix, options_of

Rows = tuple[tuple[Option, Tally | None], ...]


@dataclass(frozen=True, slots=True)
class VoteView:
    """The last vote of a matrix as its board shows it; `vote` is None before the first.

    `rows` are the options by rank once it is revealed, else without a tally by number.
    `waiting` are options that the vote is not about, `counted` those of its own whose hands
    have been counted. `highest` is the most dots of one, 0 while they are hidden. `marks` say
    what an option got in earlier votes, `decided` are ties that the room decided.
    """

    matrix: PrioritisationMatrix
    rows: Rows
    vote: Vote | None = None
    number: int = 0
    waiting: tuple[Option, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    used: int = 0
    highest: int = 0
    counted: frozenset[RecordId] = frozenset()
    is_by_hands: bool = False
    marks: Mapping[RecordId, tuple[str, ...]] = field(default_factory=dict)
    decided: tuple[DecidedTie, ...] = ()

    @property
    def is_open(self) -> bool:
        """Return whether people are voting."""
        return self.vote is not None and not self.vote.is_revealed

    @property
    def is_whole(self) -> bool:
        """Return whether everyone has voted, or the hands for every option are counted."""
        if self.vote is None:
            return False
        if self.is_by_hands:
            return len(self.counted) == len(self.rows)
        return len(self.ballots) >= self.vote.voters


def vote_view(board: Board, matrix: PrioritisationMatrix) -> VoteView:
    """Return the last vote as it may be shown: no dot of a vote that is going on."""
    votes = votes_of(board, matrix.id)
    if not votes:
        rows = tuple((option, None) for option in options_of(board, matrix.id))
        return VoteView(matrix, rows)
    return view_of(board, matrix, votes[-1], len(votes))


def view_of(board: Board, matrix: PrioritisationMatrix, vote: Vote, number: int) -> VoteView:
    """Return one of a matrix's votes, the first of which has the number 1, as it may be shown."""
    inside = tuple(board.get(each.idea_id, Option) for each in candidates_of(board, vote))
    ids = {option.id for option in inside}
    rows = _rows(board, vote, inside)
    return VoteView(
        matrix,
        rows,
        vote,
        number,
        waiting=tuple(o for o in options_of(board, matrix.id) if o.id not in ids),
        ballots=ballots_of(board, vote),
        used=used_dots(board, vote),
        highest=max((row.dots for _, row in rows if row), default=0),
        counted=frozenset(
            each.idea_id for each in candidates_of(board, vote) if each.hands is not None
        ),
        is_by_hands=is_by_hands(board, vote),
        marks=_earlier(board, votes_of(board, matrix.id)[: number - 1]),
        decided=vote_ties(board, vote) if vote.is_revealed else (),
    )


@dataclass(frozen=True, slots=True)
class Part:
    """Options of a vote that stand under one heading."""

    title: str
    rows: Rows
    is_voted_on: bool = True


def parts_of(view: VoteView) -> tuple[Part, ...]:
    """Return the options as they stand below one another: what multivoting drops comes apart."""
    waiting = Part(
        tr("Not in this vote ({count})", count=len(view.waiting)),
        tuple((option, None) for option in view.waiting),
        is_voted_on=False,
    )
    if view.vote is None or not view.vote.is_multivoting or view.is_open:
        return Part(tr("Options"), view.rows), waiting
    staying = tuple(entry for entry in view.rows if entry[1] and entry[1].stays)
    dropped = tuple(entry for entry in view.rows if entry[1] and not entry[1].stays)
    return (
        Part(tr("Stays ({count})", count=len(staying)), staying),
        Part(tr("Drops out ({count})", count=len(dropped)), dropped),
        waiting,
    )


def vote_in_words(vote: Vote) -> str:
    """Return such as "12 people vote, 3 dots each, any number on one option"."""
    voters = tr_count("{n} person votes", "{n} people vote", vote.voters)
    each = tr_count("{n} dot each", "{n} dots each", vote.dots)
    words = tr("{voters}, {each}, {limit}", voters=voters, each=each, limit=limit_in_words(vote))
    if not vote.is_multivoting:
        return words
    return tr("{words}; all dots are used", words=words)


def limit_in_words(vote: Vote) -> str:
    """Return such as "any number on one option"."""
    limits = {
        0: tr("any number on one option"),
        1: tr("one on an option at most"),
    }
    return limits.get(vote.most_on_one) or tr("{n} on an option at most", n=vote.most_on_one)


def progress_in_words(view: VoteView) -> str:
    """Return such as "9 of 12 ballots are in", which tells nothing of where a dot went."""
    if view.vote is None:
        return ""
    if view.is_by_hands:
        return tr(
            "hands counted for {counted} of {all} options",
            counted=len(view.counted),
            all=len(view.rows),
        )
    if not view.is_open:
        return tr("{n} of {all} voted", n=len(view.ballots), all=view.vote.voters)
    return tr("{n} of {all} ballots are in", n=len(view.ballots), all=view.vote.voters)


def check_sum(view: VoteView) -> str:
    """Return how many dots were used of those there are, such as "35 of 36 dots were used".

    Of hands it is said once all are counted or shown: from one sum to the next it would tell
    how many went up for each option.
    """
    is_hidden = view.is_open and view.is_by_hands and not view.is_whole
    if view.vote is None or not view.used or is_hidden:
        return ""
    cast = view.vote.voters if view.is_by_hands else len(view.ballots)
    return tr("{used} of {all} dots were used", used=view.used, all=cast * view.vote.dots)


def how_far(view: VoteView) -> str:
    """Return such as "9 of 12 ballots are in; 26 of 27 dots were used", with a capital."""
    words = "; ".join(filter(None, (progress_in_words(view), check_sum(view))))
    return words[:1].upper() + words[1:]


def rule_in_words(vote: Vote) -> str:
    """Return the rule by which a vote was counted, to be printed under it."""
    rule = tr(
        "The most dots come first. Equal dots are parted by how many different people gave them; "
        "what is still equal shares a rank, marked =, and can be voted on again."
    )
    if not vote.is_multivoting:
        return rule
    dropped = tr_count(
        "In a team of {voters} whatever has {n} dot or fewer drops out, but two stay at least.",
        "In a team of {voters} whatever has {n} dots or fewer drops out, but two stay at least.",
        most_dropped(vote.voters),
        voters=vote.voters,
    )
    return f"{rule} {dropped}"


def remark_on(row: Tally) -> str:
    """Return what parted an option from others with as many dots, or ""."""
    return tr("same dots as others; parted by the number of people") if row.is_parted else ""


def _rows(board: Board, vote: Vote, inside: tuple[Option, ...]) -> Rows:
    if not vote.is_revealed:
        return tuple((option, None) for option in inside)
    return tuple((board.get(row.idea_id, Option), row) for row in result_of(board, vote))


def _earlier(board: Board, votes: tuple[Vote, ...]) -> dict[RecordId, tuple[str, ...]]:
    """Return what options got in earlier votes, such as "vote 1: 5 dots"."""
    found: dict[RecordId, tuple[str, ...]] = {}
    for number, vote in enumerate(votes, 1):
        for row in result_of(board, vote) if vote.is_revealed else ():
            said = tr_count(
                "vote {number}: {n} dot", "vote {number}: {n} dots", row.dots, number=number
            )
            found[row.idea_id] = (*found.get(row.idea_id, ()), said)
    return found

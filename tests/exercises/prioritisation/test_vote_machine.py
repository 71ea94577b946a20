"""A machine plays the room: ballots come and go, options come and go, votes follow one another."""

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    ballots_of,
    begin_vote,
    change_ballot,
    options_in,
    put_ballot,
    reveal,
    take_back,
    used_dots,
    vote_now,
    votes_of,
)
from dip_workshop.core.voting.results import last_result, result_of
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import add_options, delete_options, options_of
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.ballots import matrix_of, vote_of

VOTERS = 4
MARKS = st.lists(st.integers(0, 9), min_size=1, max_size=3)


class VotingRoom(RuleBasedStateMachine):
    """A room of four that votes on what there is, beside a plain count of what it cast."""

    def __init__(self) -> None:
        super().__init__()
        self.board, self.matrix_id = matrix_of("One", "Two", "Three", "Four", "Five", "Six")
        self.cast: dict[RecordId, Counter[RecordId]] = {}
        self.before = self.board

    @property
    def is_open(self) -> bool:
        """Whether people are voting."""
        vote = vote_now(self.board, self.matrix_id)
        return vote is not None and not vote.is_revealed

    def dots(self, marks: list[int]) -> Counter[RecordId]:
        ids = [option.id for option in options_in(self.board, vote_of(self.board, self.matrix_id))]
        return Counter(ids[mark % len(ids)] for mark in marks) if ids else Counter()

    @precondition(lambda self: not self.is_open)
    @rule()
    def begin(self) -> None:
        """Begin a vote on all options, where there are two."""
        if len(options_of(self.board, self.matrix_id)) >= 2:
            self.board = begin_vote(self.board, self.matrix_id, VOTERS)
            self.cast = {}

    @precondition(lambda self: self.is_open)
    @rule(marks=MARKS)
    def enter(self, marks: list[int]) -> None:
        """Enter a ballot, if there is one left and it has no dot too many."""
        vote, dots = vote_of(self.board, self.matrix_id), self.dots(marks)
        known = {ballot.id for ballot in ballots_of(self.board, vote)}
        try:
            self.board = put_ballot(self.board, vote.id, dots)
        except DomainError:
            assert not 0 < dots.total() <= vote.dots or len(known) == VOTERS
            return
        (new,) = (b.id for b in ballots_of(self.board, vote) if b.id not in known)
        self.cast[new] = dots

    @precondition(lambda self: self.is_open and self.cast)
    @rule(which=st.integers(0, 9), marks=MARKS)
    def put_right(self, which: int, marks: list[int]) -> None:
        """Change a ballot that was entered wrongly."""
        ballot_id, dots = list(self.cast)[which % len(self.cast)], self.dots(marks)
        try:
            self.board = change_ballot(self.board, ballot_id, dots)
        except DomainError:
            return
        self.cast[ballot_id] = dots

    @precondition(lambda self: self.is_open and self.cast)
    @rule(which=st.integers(0, 9))
    def lose(self, which: int) -> None:
        """Take a ballot back."""
        ballot_id = list(self.cast)[which % len(self.cast)]
        self.board = take_back(self.board, (ballot_id,))
        del self.cast[ballot_id]

    @rule()
    def add_option(self) -> None:
        """Type an option, in the middle of a vote or not."""
        self.board, _ = add_options(self.board, self.matrix_id, ("Another",))

    @rule(which=st.integers(0, 9))
    def delete_option(self, which: int) -> None:
        """Delete an option that may have dots."""
        options = options_of(self.board, self.matrix_id)
        if options:
            self.board = delete_options(self.board, (options[which % len(options)].id,))

    @precondition(lambda self: self.is_open and self.cast)
    @rule()
    def show(self) -> None:
        """Reveal the result; it stays what it is from then on."""
        self.board = reveal(self.board, self.matrix_id)
        vote = vote_of(self.board, self.matrix_id)
        assert last_result(self.board, self.matrix_id) == result_of(self.board, vote)

    @invariant()
    def every_dot_is_where_it_was_put(self) -> None:
        """The tally is that of a plain count, over the options that are still there."""
        vote = vote_now(self.board, self.matrix_id)
        if vote is None:
            return
        whole: Counter[RecordId] = Counter()
        for dots in self.cast.values():
            whole += dots
        ids = {option.id for option in options_in(self.board, vote)}
        found = {row.idea_id: row.dots for row in result_of(self.board, vote)}
        assert found == {each: whole[each] for each in ids}
        assert used_dots(self.board, vote) == whole.total()

    @invariant()
    def nothing_is_told_while_people_vote(self) -> None:
        """Ranks and dots are neither in the outline nor offered for the next step."""
        if not self.is_open:
            return
        marks = [m for row in KIND.outline(self.board, self.matrix_id) for m in row.marks]
        assert not [mark for mark in marks if "rank" in mark]
        if len(votes_of(self.board, self.matrix_id)) == 1:
            assert KIND.offers(self.board, Selection(self.matrix_id)) == ()

    @invariant()
    def the_board_is_sound_and_the_last_act_can_be_taken_back_and_done_again(self) -> None:
        """Old values bring the board before back, new ones the board of now."""
        assert self.board.check() == ()
        changes = diff(self.before, self.board)
        again = apply(self.before, changes, TYPES)
        back = apply(self.board, invert(changes), TYPES)
        assert again == self.board
        assert {r for r in back if not r.deleted} == {r for r in self.before if not r.deleted}
        self.before = self.board


TYPES = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}

TestVotingRoom = VotingRoom.TestCase
TestVotingRoom.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)

"""A decision on a tie over two laptops: no reason is lost."""

from dip_workshop.core.decided_ties import TieDecision, VoteDecision
from dip_workshop.core.voting.model import begin_vote, reveal, take_back, vote_now
from dip_workshop.core.workshop import workshop_of
from dip_workshop.exercises.prioritisation.criteria import set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import IMPACT_AND_EFFORT
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.ballots import enter, matrix_of
from tests.session.test_merging import assert_sound, merge_from, perform, two_laptops


def test_a_vote_that_one_deleted_and_the_other_decided_on_comes_back_with_the_reason() -> None:
    board, page = matrix_of("One", "Two", "Three")
    board = reveal(enter(begin_vote(board, page, 2), page, "1", "2"), page)
    # A decision on the chart makes the matrix a home of decisions: not for one of a vote.
    for option in board.children(page, KIND.record_types[0]):
        board = score_option(board, option.id, impact=3, effort=3)
    board = set_method(board, page, IMPACT_AND_EFFORT)
    decide = KIND.command("decide_tie").run
    board = decide(board, Selection(page), "3 1 2: the chart says so")
    board = set_method(board, page, "dot_voting")
    vote = vote_now(board, page)
    assert vote is not None
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        perform(here, lambda b: decide(b, Selection(page), "2 1: it can start on Monday"))
        perform(there, lambda b: take_back(b, (vote.id,)))
        merge_from(here, there, root)
        merge_from(there, here, root)
        assert_sound(here, root)
        merged = here.load_board(root)
        assert merged == there.load_board(root)
    (decision,) = (r for r in merged if isinstance(r, VoteDecision))
    assert (decision.deleted, decision.parent_id) == (False, vote.id)
    assert merged.is_live(vote.id)
    assert "it can start on Monday" in KIND.texts(merged, page)
    chart = [r for r in merged if type(r) is TieDecision]
    assert [each.parent_id for each in chart] == [page]

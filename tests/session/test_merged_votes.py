"""A vote over two laptops: no ballot is lost, whatever became of its vote meanwhile."""

from dip_workshop.core.voting.model import (
    ballots_of,
    begin_vote,
    candidates_of,
    take_back,
    vote_now,
)
from dip_workshop.core.workshop import workshop_of
from tests.exercises.prioritisation.ballots import enter, matrix_of
from tests.session.test_merging import assert_sound, merge_from, perform, two_laptops


def test_a_vote_that_one_laptop_deleted_comes_back_with_the_ballots_of_the_other() -> None:
    board, page = matrix_of("One", "Two", "Three")
    board = begin_vote(board, page, 2)
    vote = vote_now(board, page)
    assert vote is not None
    root = workshop_of(board).id
    with two_laptops(board) as (here, there):
        perform(here, lambda b: take_back(b, (vote.id,)))
        perform(there, lambda b: enter(b, page, "1", "3"))
        plan = merge_from(here, there, root)
        # That is told: somebody meant to delete it.
        assert vote.id in {each.record_id for each in plan.losses}
        assert all(each.values == {"deleted": True} for each in plan.losses)
        merge_from(there, here, root)
        assert_sound(here, root)
        merged = here.load_board(root)
        assert merged == there.load_board(root)
    assert len(ballots_of(merged, vote)) == 2
    assert len(candidates_of(merged, vote)) == 3

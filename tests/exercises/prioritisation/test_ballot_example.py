"""The ballot that is given as an example is one that the vote would take."""

import pytest

from dip_workshop.core.voting.model import ballots_of, set_dots
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.kinds import AskText, Selection
from tests.exercises.prioritisation.ballots import enter, vote_of, voting


@pytest.mark.parametrize(("options", "dots"), [(2, 1), (7, 2), (12, 3), (3, 3)])
@pytest.mark.parametrize("is_multivoting", [False, True])
def test_the_ballot_that_is_given_as_an_example_would_be_taken(
    options: int, dots: int, is_multivoting: bool
) -> None:
    board, matrix_id = voting(options, 4, is_multivoting=is_multivoting)
    board = set_dots(board, vote_of(board, matrix_id).id, dots)
    ask = KIND.command("enter_ballots").ask
    assert isinstance(ask, AskText)
    _, example = ask.about(board, Selection(matrix_id)).split("such as ")
    assert len(example.split()) == dots
    board = enter(board, matrix_id, example)
    assert len(ballots_of(board, vote_of(board, matrix_id))) == 1

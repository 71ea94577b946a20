"""The rules of voting by their worked cases: how many dots, who comes first, what drops out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    options_in,
    reveal,
    used_dots,
)
from dip_workshop.core.voting.results import last_result
from dip_workshop.core.voting.rules import dots_for, kept, most_dropped, tally
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    Option,
)
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.ballots import enter, give, rows, vote_of, voting


@pytest.mark.parametrize(("options", "dots"), [(8, 2), (12, 3), (16, 4), (24, 6), (30, 8), (3, 1)])
def test_each_person_has_a_dot_for_every_fourth_option(options: int, dots: int) -> None:
    assert dots_for(options, is_multivoting=False) == dots


@pytest.mark.parametrize(
    ("options", "dots"), [(12, 4), (16, 5), (18, 6), (24, 8), (30, 10), (60, 20), (61, 20), (2, 1)]
)
def test_multivoting_gives_a_third_rounded_down_and_20_at_most(options: int, dots: int) -> None:
    assert dots_for(options, is_multivoting=True) == dots


@pytest.mark.parametrize(("voters", "dropped"), [(1, 2), (5, 2), (6, 3), (15, 3), (16, 4), (40, 4)])
def test_what_drops_out_follows_from_the_size_of_the_team(voters: int, dropped: int) -> None:
    assert most_dropped(voters) == dropped


def test_of_18_ideas_and_12_people_three_votes_drop_out_and_four_stay() -> None:
    """The worked case of multivoting: 6 votes each, 72 in all, each of which must be cast."""
    board, matrix_id = voting(18, 12, is_multivoting=True)
    vote = vote_of(board, matrix_id)
    assert (vote.dots, vote.all_dots, vote.most_on_one) == (6, 72, 3)
    with pytest.raises(DomainError, match="5 dots, and each person has exactly 6"):
        enter(board, matrix_id, "1 2 3 4 5")
    ballots = (*["1 2 3 4 5 6"] * 9, "7 7 7 1 2 3", "8 8 8 9 1 2", "8 1 2 3 4 5")
    board = enter(board, matrix_id, *ballots)
    assert used_dots(board, vote) == vote.all_dots
    board = reveal(board, matrix_id)
    found = {board.get(r.idea_id, Option).number: r for r in last_result(board, matrix_id)}
    assert (found[7].dots, found[7].stays) == (3, False)
    assert (found[8].dots, found[8].stays) == (4, True)
    board = give(board, Selection(matrix_id), "vote_again", "kept")
    assert [o.number for o in options_in(board, vote_of(board, matrix_id))] == [1, 2, 3, 4, 5, 6, 8]
    assert vote_of(board, matrix_id).dots == 2


def test_multivoting_never_goes_down_to_one() -> None:
    ids = [RecordId(each) for each in "abcd"]
    few = tally(ids, [{ids[0]: 3}, {ids[0]: 3}, {ids[1]: 2, ids[2]: 1}, {ids[2]: 1, ids[3]: 1}])
    assert kept(few, voters=4) == {ids[0], ids[2]}
    assert kept(tally(ids, [{ids[3]: 1}]), voters=4) == set(ids)


def test_equal_dots_are_parted_by_the_number_of_people_and_stay_equal_without_it() -> None:
    board, matrix_id = voting(8, 4)
    board = enter(board, matrix_id, "1 1", "2 3", "2 3", "4 5")
    assert rows(board, matrix_id)[:5] == [
        (2, 2, 2, 1, "1="),
        (3, 2, 2, 1, "1="),
        (1, 2, 1, 2, "3"),
        (4, 1, 1, 1, "4="),
        (5, 1, 1, 1, "4="),
    ]
    board = reveal(board, matrix_id)
    board = give(board, Selection(matrix_id), "vote_again", "tied")
    assert [o.number for o in options_in(board, vote_of(board, matrix_id))] == [2, 3]


@settings(max_examples=60)
@given(
    st.lists(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 4), max_size=6), max_size=12)
)
def test_a_tally_loses_no_dot_and_its_ranks_are_those_of_a_competition(
    cast: list[dict[str, int]],
) -> None:
    ids = [RecordId(each) for each in "abcdef"]
    ballots = [{RecordId(each): n for each, n in ballot.items()} for ballot in cast]
    found = tally(ids, ballots)
    assert sorted(row.idea_id for row in found) == sorted(ids)
    assert sum(row.dots for row in found) == sum(n for b in ballots for n in b.values())
    keys = [(-row.dots, -row.people) for row in found]
    assert keys == sorted(keys)
    for row, key in zip(found, keys, strict=True):
        assert row.rank == 1 + sum(other < key for other in keys)
        assert row.is_tied == (keys.count(key) > 1)
        assert row.most_by_one <= row.dots
        assert row.people <= len(ballots)
    assert len(kept(found, len(ballots))) >= 2


@pytest.mark.parametrize(
    ("command_id", "ballots", "why"),
    [
        ("reveal_votes", (), "Nobody has voted yet"),
        ("enter_ballots", ("1", "2"), "All ballots are in"),
        ("set_dots", ("1",), "People have voted by this rule"),
    ],
)
def test_a_command_that_a_vote_cannot_take_now_says_what_it_waits_for(
    command_id: str, ballots: tuple[str, ...], why: str
) -> None:
    board, matrix_id = voting(4, 2)
    board, selection = enter(board, matrix_id, *ballots), Selection(matrix_id)
    command = next(each for each in KIND.commands if each.id == command_id)
    assert not command.enabled(board, selection)
    assert command.unfit(board, selection).startswith(why)

"""Votes that nobody could have made here: from a stranger's file, or from two merged copies."""

from dataclasses import replace
from decimal import Decimal

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    Candidate,
    ballots_of,
    begin_vote,
    count_hands,
    options_in,
    reveal,
    set_dots,
    used_dots,
    votes_of,
)
from dip_workshop.core.workshop import describe_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import add_notes
from dip_workshop.exercises.prioritisation.criteria import rate_option, set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    Criterion,
    add_criteria,
    options_of,
)
from dip_workshop.exercises.prioritisation.voting.ballot_paper import layout_ballots
from dip_workshop.exercises.prioritisation.voting.casting import ballot_text
from tests.exercises.prioritisation.ballots import enter, matrix_of, rows, vote_of, voting

METRICS = bundled_metrics()
TYPES = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}


def test_a_vote_on_what_stands_on_another_board_goes_on_without_it() -> None:
    board, matrix_id = voting(4, 2)
    board = enter(board, matrix_id, "1", "2")
    vote = vote_of(board, matrix_id)
    board, map_id = AFFINITY.create(board)
    board, (note_id,) = add_notes(board, map_id, ("No option of the vote",))
    first = board.children(vote.id, Candidate)[0]
    board = board.put(replace(first, idea_id=note_id))
    assert [option.text for option in options_in(board, vote)] == [
        "Option 2",
        "Option 3",
        "Option 4",
    ]
    for shown in (board, reveal(board, matrix_id)):
        assert layout(shown, matrix_id, CONSOLE, METRICS)
        assert KIND.outline(shown, matrix_id)
        assert KIND.handout(shown, matrix_id)


def test_no_head_count_makes_ballot_papers_without_end() -> None:
    board, matrix_id = matrix_of("One", "Two")
    sheet = PAPERS["A4 landscape"].medium
    some, most, huge = (
        len(layout_ballots(describe_workshop(board, head_count=n), matrix_id, sheet, METRICS))
        for n in (12, 99, 10_000)
    )
    assert some < most == huge


def test_a_weight_of_nothing_in_a_strangers_file_is_passed_over() -> None:
    board, matrix_id = matrix_of("One", "Two")
    board, criteria = add_criteria(board, matrix_id, ("Safety", "Cost"))
    for option, ratings in zip(options_of(board, matrix_id), ((3, 5), (5, 3)), strict=True):
        for criterion_id, worth in zip(criteria, ratings, strict=True):
            board = rate_option(board, option.id, criterion_id, worth)
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    first = board.get(criteria[0], Criterion)
    board = board.put(replace(first, weight=Decimal(0)))
    said = " ".join(mark for row in KIND.outline(board, matrix_id) for mark in row.marks)
    assert "The first place is firm" in said


def merged(base: Board, mine: Board, theirs: Board, matrix_id: RecordId) -> Board:
    """Return what both copies made of one board, mended; it must not matter whose is whose."""
    one, other = (
        KIND.mend(apply(first, diff(base, second), TYPES), matrix_id)
        for first, second in ((mine, theirs), (theirs, mine))
    )
    assert set(one) == set(other)
    assert KIND.mend(one, matrix_id) == one
    return one


@pytest.mark.parametrize(("mine", "theirs"), [("3 4", "7 7"), ("3", "3")])
def test_a_ballot_that_two_copies_put_right_is_asked_for_again(mine: str, theirs: str) -> None:
    board, matrix_id = voting(8, 2)
    board = enter(board, matrix_id, "1 2", "5 6")
    (ballot, _) = ballots_of(board, vote_of(board, matrix_id))
    put_right = KIND.edit(board, ballot.id, mine)
    both = merged(board, put_right, KIND.edit(board, ballot.id, theirs), matrix_id)
    vote = vote_of(both, matrix_id)
    assert [ballot_text(both, each) for each in ballots_of(both, vote)] == ["5 6"]
    assert used_dots(both, vote) == 2
    assert KIND.mend(put_right, matrix_id) == put_right


def test_ballots_cast_by_another_rule_than_the_other_copy_set_are_kept() -> None:
    board, matrix_id = voting(8, 2)
    cast = enter(board, matrix_id, "1 2")
    both = merged(board, cast, set_dots(board, vote_of(board, matrix_id).id, 1), matrix_id)
    vote = vote_of(both, matrix_id)
    assert (used_dots(both, vote), vote.dots) == (2, 2)


def test_ballots_taken_on_two_laptops_are_all_counted_and_hands_beside_them_are_not() -> None:
    board, matrix_id = voting(4, 3)
    mine, theirs = enter(board, matrix_id, "1", "2"), enter(board, matrix_id, "1", "3")
    both = merged(board, mine, theirs, matrix_id)
    vote = vote_of(both, matrix_id)
    assert (len(ballots_of(both, vote)), vote.voters) == (4, 4)
    option = options_of(board, matrix_id)[3]
    raised = count_hands(board, vote.id, option.id, 3)
    both = merged(board, mine, raised, matrix_id)
    assert [row[:2] for row in rows(both, matrix_id)] == [(1, 1), (2, 1), (3, 0), (4, 0)]


def test_a_vote_that_goes_on_in_one_copy_can_be_revealed_after_the_other_revealed_its_own() -> None:
    board, matrix_id = matrix_of("One", "Two", "Three")
    going_on = enter(begin_vote(board, matrix_id, 2), matrix_id, "1")
    shown = reveal(enter(begin_vote(board, matrix_id, 2), matrix_id, "2"), matrix_id)
    both = merged(board, going_on, shown, matrix_id)
    vote = vote_of(both, matrix_id)
    assert vote.id == vote_of(going_on, matrix_id).id
    assert all(each.is_revealed for each in votes_of(reveal(both, matrix_id), matrix_id))

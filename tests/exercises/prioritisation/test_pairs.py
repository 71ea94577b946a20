"""Weights from pairs of criteria: a published table, and what an answer may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.document import ItemList, Table
from dip_workshop.exercises.prioritisation.criteria import LEAST_WEIGHT, set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    add_criteria,
    criteria_of,
    delete_criteria,
)
from dip_workshop.exercises.prioritisation.pairs import (
    compare,
    forget_pairs,
    margin_in,
    margins_of,
    next_pair,
    pairs_of,
    point_shares,
    points_of,
)
from dip_workshop.kinds import AskText, Selection

# A/B A2, A/C C1, A/D A1, B/C C1, B/D B1, C/D C2, as published with its result.
PUBLISHED = ("a2", "b1", "a1", "b1", "a1", "a2")


def grid_of(*names: str) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    return (add_criteria(board, matrix_id, names)[0] if names else board), matrix_id


def answered(board: Board, matrix_id: RecordId, *answers: str) -> Board:
    command, selection = KIND.command("compare_criteria"), Selection(matrix_id)
    for answer in answers:
        assert command.enabled(board, selection)
        board = command.run(board, selection, answer)
    return board


def test_the_published_pairs_give_the_published_points_and_shares() -> None:
    board, matrix_id = grid_of("A", "B", "C", "D")
    board = answered(board, matrix_id, *PUBLISHED)
    points = points_of(board, matrix_id)
    assert list(points.values()) == [3, 1, 4, 0]
    shares = [share.replace("\N{NO-BREAK SPACE}", " ") for share in point_shares(points).values()]
    assert shares == ["37.5 %", "12.5 %", "50.0 %", "0.0 %"]


def test_the_last_answer_sets_the_weights_and_none_before_it_does() -> None:
    board, matrix_id = grid_of("A", "B", "C", "D")
    half = answered(board, matrix_id, *PUBLISHED[:5])
    assert [criterion.weight for criterion in criteria_of(half, matrix_id)] == [1, 1, 1, 1]
    whole = answered(half, matrix_id, PUBLISHED[5])
    weights = [criterion.weight for criterion in criteria_of(whole, matrix_id)]
    assert weights == [3, 1, 4, LEAST_WEIGHT]
    told = KIND.command("compare_criteria").told(half, whole)
    assert told == "All pairs are compared. The weights are now: A 3, B 1, C 4, D 0.5."
    assert KIND.command("compare_criteria").told(board, half) == ""
    assert not KIND.command("compare_criteria").enabled(whole, Selection(matrix_id))


def test_each_question_names_both_and_how_many_there_are() -> None:
    board, matrix_id = grid_of("Safety", "Cost", "Speed")
    ask, selection = KIND.command("compare_criteria").ask, Selection(matrix_id)
    assert isinstance(ask, AskText)
    assert ask.about(board, selection) == "Question 1 of 3: A “Safety” or B “Cost”?"
    board = answered(board, matrix_id, "A1", "0")
    assert ask.about(board, selection) == "Question 3 of 3: A “Cost” or B “Speed”?"


@pytest.mark.parametrize(
    ("typed", "margin"), [("A2", 2), (" b 3 ", -3), ("0", 0), ("a1", 1), ("B1", -1)]
)
def test_an_answer_is_a_letter_with_points_or_nought(typed: str, margin: int) -> None:
    assert margin_in(typed) == margin


@pytest.mark.parametrize("typed", ["", "A", "A4", "C1", "2", "A0", "A 2 3", "nought"])
def test_any_other_answer_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(DomainError, match="Type A or B with 1 to 3"):
        margin_in(typed)


def test_a_criterion_that_comes_later_is_compared_with_all_and_one_that_goes_with_none() -> None:
    board, matrix_id = grid_of("A", "B")
    board = answered(board, matrix_id, "A3")
    board, (third,) = add_criteria(board, matrix_id, ("C",))
    assert [(one.text, other.text) for one, other in pairs_of(board, matrix_id)] == [
        ("A", "B"),
        ("A", "C"),
        ("B", "C"),
    ]
    pair = next_pair(board, matrix_id)
    assert pair is not None
    assert (pair[0].text, pair[1].text) == ("A", "C")
    board = delete_criteria(board, (third,))
    assert next_pair(board, matrix_id) is None
    assert list(points_of(board, matrix_id).values()) == [3, 0]


def test_what_was_said_is_forgotten_on_wish_and_the_weights_stay() -> None:
    board, matrix_id = grid_of("A", "B")
    board = answered(board, matrix_id, "B2")
    board = forget_pairs(board, matrix_id)
    assert margins_of(board, matrix_id) == {}
    assert [criterion.weight for criterion in criteria_of(board, matrix_id)] == [LEAST_WEIGHT, 2]
    board = answered(board, matrix_id, "A1")
    assert [criterion.weight for criterion in criteria_of(board, matrix_id)] == [1, LEAST_WEIGHT]
    assert board.check() == ()


@given(st.lists(st.integers(-3, 3), min_size=10, max_size=10))
def test_no_point_is_lost_and_the_shares_are_those_of_the_points(margins: list[int]) -> None:
    board, matrix_id = grid_of(*"ABCDE")
    for margin in margins:
        board = compare(board, matrix_id, margin)
    points = points_of(board, matrix_id)
    assert sum(points.values()) == sum(map(abs, margins))
    assert set(point_shares(points)) == {c.id for c in criteria_of(board, matrix_id)}


def test_the_pairs_are_printed_with_their_points() -> None:
    board, matrix_id = grid_of("A", "B", "C", "D")
    board = answered(board, matrix_id, *PUBLISHED[:2], "0")
    blocks = KIND.handout(board, matrix_id)
    table = next(b for b in blocks if isinstance(b, Table) and b.header[1] == "beside")
    assert table.rows == (("A", "B", "A 2"), ("A", "C", "C 1"), ("A", "D", "no difference"))
    counted = [b for b in blocks if isinstance(b, ItemList) and b.items[0].remark.startswith("2 ·")]
    assert [item.text for item in counted[0].items] == ["A", "B", "C", "D"]

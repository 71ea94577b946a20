"""What several scores come to, and how they are typed."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.errors import DomainError
from dip_workshop.exercises.prioritisation.everybody.reading import pairs_from
from dip_workshop.exercises.prioritisation.everybody.spread import spread_of
from dip_workshop.exercises.prioritisation.scale import SCALES, Scale
from tests.exercises.prioritisation.score_sheets import enter, scoring

FIVE = Scale(1, 5)
scores = st.integers(1, 5)


@given(st.lists(scores, min_size=1))
def test_as_many_scores_lie_above_the_median_as_below_it(given_scores: list[int]) -> None:
    spread = spread_of(given_scores)
    assert spread is not None
    below = sum(score < spread.median for score in given_scores)
    above = sum(score > spread.median for score in given_scores)
    assert max(below, above) <= len(given_scores) / 2
    assert spread.low <= spread.median <= spread.high
    assert 2 * spread.median == int(2 * spread.median)
    assert Fraction(spread.score) == spread.median


@given(st.data())
def test_it_does_not_matter_whose_sheet_was_typed_first(data: st.DataObject) -> None:
    given_scores = data.draw(st.lists(scores, min_size=1))
    assert spread_of(data.draw(st.permutations(given_scores))) == spread_of(given_scores)


@given(st.lists(scores, min_size=1))
def test_the_median_turned_round_is_the_median_of_the_scores_turned_round(
    given_scores: list[int],
) -> None:
    spread, turned = spread_of(given_scores), spread_of(6 - score for score in given_scores)
    assert spread is not None
    assert turned is not None
    assert turned.median == 6 - spread.median


@pytest.mark.parametrize(
    ("given_scores", "median", "is_wide"),
    [
        ([3], 3, False),
        ([2, 3], Fraction(5, 2), False),
        ([1, 4, 5], 4, True),
        ([2, 4], 3, True),
        ([3, 4, 4, 4], 4, False),
        ([1, 2, 4, 5], 3, True),
    ],
)
def test_a_spread_of_half_the_scale_is_to_be_talked_about(
    given_scores: list[int], median: Fraction, is_wide: bool
) -> None:
    spread = spread_of(given_scores)
    assert spread is not None
    assert (spread.median, spread.is_wide(FIVE)) == (median, is_wide)


@pytest.mark.parametrize(("name", "apart"), [("1-5", 2), ("0-10", 5), ("1-10", 5)], ids=str)
def test_half_of_every_scale_is_told_exactly(name: str, apart: int) -> None:
    scale = SCALES[name]
    far, near = (spread_of([scale.low, scale.low + by]) for by in (apart, apart - 1))
    assert far is not None
    assert near is not None
    assert far.is_wide(scale)
    assert not near.is_wide(scale)


@pytest.mark.parametrize("text", ["4 2 3 5 - 1", "4/2, 3/5, –/1", " 4;2  3 5 - 1 "])
def test_scores_can_be_typed_in_many_ways(text: str) -> None:
    assert pairs_from(text) == ((4, 2), (3, 5), (None, 1))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("6 2", "6 is not on this scale, which goes from 1 to 5"),
        ("0 2", "0 is not on this scale"),
        ("4 2 3", "one is missing here"),
        ("4 2 3 5 1 1 2 2", "4 times, and 3 are waited for"),
        ("3.5 2", "Type whole numbers"),
        ("four two", "Type whole numbers"),
        ("", "There were no scores in that"),
    ],
)
def test_a_sheet_that_cannot_be_right_is_refused_in_a_sentence(text: str, reason: str) -> None:
    board, matrix_id = scoring(3, 4)
    with pytest.raises(DomainError, match=reason):
        enter(board, matrix_id, text)

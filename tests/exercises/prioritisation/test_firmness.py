"""How firm the first place is: the weight that is named is the very one at which it changes."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS
from dip_workshop.exercises.prioritisation import grid_view
from dip_workshop.exercises.prioritisation.criteria import (
    rate_option,
    set_direction,
    set_method,
    set_weight,
)
from dip_workshop.exercises.prioritisation.firmness import firmness_in_words, nearest_tipping
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.layout import layout
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    add_criteria,
    add_options,
    criteria_of,
    options_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.weighing import Weighed, desirability, weigh

Table = list[list[int]]
RATED = st.integers(1, 5)
TABLES = st.integers(2, 4).flatmap(
    lambda wide: st.lists(st.lists(RATED, min_size=wide, max_size=wide), min_size=2, max_size=5)
)


def grid_of(weights: list[int], table: Table, lower: int | None = None) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board, options = add_options(
        board, matrix_id, (f"Option {n}" for n in range(1, len(table) + 1))
    )
    names = (f"Criterion {n}" for n in range(1, len(weights) + 1))
    board, criteria = add_criteria(board, matrix_id, names)
    for number, (criterion_id, weight) in enumerate(zip(criteria, weights, strict=True)):
        board = set_weight(board, criterion_id, weight)
        board = set_direction(board, criterion_id, is_lower_better=number == lower)
    for option_id, row in zip(options, table, strict=True):
        for criterion_id, value in zip(criteria, row, strict=True):
            board = rate_option(board, option_id, criterion_id, value)
    return board, matrix_id


def weighed(board: Board, matrix_id: RecordId) -> tuple[Weighed, ...]:
    criteria, ratings = criteria_of(board, matrix_id), ratings_of(board, matrix_id)
    return weigh(criteria, options_of(board, matrix_id), ratings)


def said(board: Board, matrix_id: RecordId) -> str:
    ratings = ratings_of(board, matrix_id)
    return firmness_in_words(criteria_of(board, matrix_id), weighed(board, matrix_id), ratings)


def totals_at(
    board: Board, matrix_id: RecordId, criterion_id: RecordId, weight: Fraction
) -> dict[RecordId, Fraction]:
    """Return the totals by plain sums, with another weight for one criterion."""
    ratings = ratings_of(board, matrix_id)
    found = {}
    for option in options_of(board, matrix_id):
        total = Fraction(0)
        for criterion in criteria_of(board, matrix_id):
            value = ratings[option.id, criterion.id].value or Decimal(0)
            factor = weight if criterion.id == criterion_id else Fraction(criterion.weight)
            total += factor * Fraction(desirability(criterion, value))
        found[option.id] = total
    return found


@given(TABLES, st.lists(st.integers(1, 9), min_size=4, max_size=4), st.none() | st.integers(0, 1))
def test_before_the_weight_that_is_named_the_first_leads_and_beyond_it_another(
    table: Table, weights: list[int], lower: int | None
) -> None:
    board, matrix_id = grid_of(weights[: len(table[0])], table, lower)
    rows = weighed(board, matrix_id)
    assume(rows[0].total > rows[1].total)
    criteria = criteria_of(board, matrix_id)
    tipping = nearest_tipping(criteria, rows, ratings_of(board, matrix_id))
    first = rows[0].option.id
    if tipping is None:
        for criterion in criteria:
            for weight in (Fraction(1, 10**6), Fraction(10**6)):
                totals = totals_at(board, matrix_id, criterion.id, weight)
                assert totals[first] == max(totals.values())
        return
    now = Fraction(tipping.criterion.weight)
    step = (tipping.weight - now) / 10**6
    before = totals_at(board, matrix_id, tipping.criterion.id, tipping.weight - step)
    at = totals_at(board, matrix_id, tipping.criterion.id, tipping.weight)
    beyond = totals_at(board, matrix_id, tipping.criterion.id, tipping.weight + step)
    assert all(before[first] > total for each, total in before.items() if each != first)
    assert at[first] == at[tipping.option.id] == max(at.values())
    assert beyond[tipping.option.id] > beyond[first]
    for criterion in criteria:
        for sign in (1, -1):
            weight = Fraction(criterion.weight) * (1 + sign * tipping.change)
            if weight > 0:
                totals = totals_at(board, matrix_id, criterion.id, weight)
                assert totals[first] == max(totals.values())


def test_a_lead_that_a_fifth_would_end_is_not_firm_and_the_weight_is_named() -> None:
    board, matrix_id = grid_of([10, 9], [[5, 1], [1, 5]])
    assert said(board, matrix_id) == (
        "The first place is not firm. “Option 2” would come first if “Criterion 1” weighed "
        "less than 9 in place of 10."
    )


def test_a_lead_that_a_fifth_does_not_end_holds_and_what_would_end_it_is_named() -> None:
    board, matrix_id = grid_of([4, 3], [[5, 2], [2, 5]])
    assert said(board, matrix_id) == (
        "The first place holds whichever single weight is changed by a fifth. “Option 2” would "
        "come first if “Criterion 1” weighed less than 3 in place of 4."
    )


def test_what_is_best_by_every_criterion_is_firm() -> None:
    board, matrix_id = grid_of([4, 3], [[5, 5], [2, 4]])
    assert said(board, matrix_id) == (
        "The first place is firm: no change of a single weight would end it."
    )


def test_nothing_is_said_of_a_place_that_is_still_open_and_a_shared_one_is_not_firm() -> None:
    board, matrix_id = grid_of([1, 1], [[5, 1], [1, 5]])
    assert said(board, matrix_id) == "The first place is not firm: totals are equal there."
    board, _ = add_options(board, matrix_id, ("Not rated",))
    assert said(board, matrix_id) == ""
    assert said(*grid_of([1], [[3]])) == ""


def test_a_weight_is_rounded_away_from_that_of_now_so_that_the_sentence_is_true() -> None:
    board, matrix_id = grid_of([10, 10], [[4, 2], [1, 5]])
    board = set_weight(board, criteria_of(board, matrix_id)[1].id, Decimal("9.996"))
    assert "“Criterion 1” weighed less than 9.99 in place of 10." in said(board, matrix_id)
    board, matrix_id = grid_of([9, 18, 9], [[5, 1, 5], [1, 5, 1]])
    board = set_weight(board, criteria_of(board, matrix_id)[0].id, Decimal("9.006"))
    assert "“Criterion 2” weighed more than 18.01 in place of 18." in said(board, matrix_id)


def test_a_weight_too_small_to_be_named_ends_no_lead() -> None:
    board, matrix_id = grid_of([5, 1], [[5, 4], [4, 5]])
    board = set_weight(board, criteria_of(board, matrix_id)[1].id, Decimal("0.004"))
    assert "“Criterion 2” weighed more than 5" in said(board, matrix_id)


def test_it_stands_below_the_grid_on_the_wall_and_on_paper() -> None:
    board, matrix_id = grid_of([4, 3], [[5, 5], [2, 4]])
    for medium in (CONSOLE, PAPERS["A4 landscape"].medium):
        (page,) = layout(board, matrix_id, medium, bundled_metrics())
        assert any("The first place is firm" in group.name for group in page.picture.groups)


def test_it_is_worked_out_once_however_many_pages_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def count(*of: Any) -> str:
        asked.append(len(of))
        return firmness_in_words(*of)

    monkeypatch.setattr(grid_view, "firmness_in_words", count)
    board, matrix_id = grid_of([4, 3], [[5, 5], *[[2, 4]] * 60])
    pages = layout(board, matrix_id, PAPERS["A4 landscape"].medium, bundled_metrics())
    assert len(pages) > 1
    assert len(asked) == 1

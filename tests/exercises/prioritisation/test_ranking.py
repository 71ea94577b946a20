"""The ranking: exact, by a stated rule, with ties that stay ties."""

import random
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix
from dip_workshop.exercises.prioritisation.ranking import (
    rank_options,
    rule_in_words,
    total_of,
    unscored,
)

MATRIX = PrioritisationMatrix(id=RecordId("m"), parent_id=None, order_key="a0")
SCORES = st.none() | st.decimals(min_value=1, max_value=5, places=1)
PAIRS = st.lists(st.tuples(SCORES, SCORES), max_size=12)


def option(number: int, impact: Decimal | None, effort: Decimal | None) -> Option:
    return Option(
        id=RecordId(f"o{number}"),
        parent_id=MATRIX.id,
        order_key="a0",
        text=f"Option {number}",
        number=number,
        impact=impact,
        effort=effort,
    )


def options(*scores: tuple[str, str]) -> tuple[Option, ...]:
    return tuple(option(n, Decimal(i), Decimal(e)) for n, (i, e) in enumerate(scores, 1))


def made(pairs: list[tuple[Decimal | None, Decimal | None]]) -> list[Option]:
    return [option(number, *pair) for number, pair in enumerate(pairs, 1)]


def test_the_highest_impact_for_the_least_effort_comes_first() -> None:
    ranked = rank_options(MATRIX, options(("4", "4"), ("4", "2"), ("5", "2"), ("1", "5")))
    assert [row.option.number for row in ranked] == [3, 2, 1, 4]
    assert [row.total for row in ranked] == [9, 8, 6, 2]


def test_two_that_share_a_rank_are_followed_by_the_rank_after_both() -> None:
    ranked = rank_options(MATRIX, options(("4", "2"), ("5", "3"), ("4", "3"), ("3", "2")))
    assert [row.rank_text for row in ranked] == ["1=", "1=", "3=", "3="]
    assert ranked[0].rank_words == "rank 1 equal"


def test_tenths_add_up_exactly() -> None:
    ranked = rank_options(MATRIX, options(("1.1", "1"), ("1.3", "1.2"), ("1.2", "1.1")))
    assert [row.rank_text for row in ranked] == ["1=", "1=", "1="]


def test_the_rule_is_told_with_the_numbers_of_the_scale() -> None:
    assert "ease = 6 − effort (scale 1 to 5)" in rule_in_words(MATRIX)


@given(PAIRS)
def test_ranks_follow_totals_and_equal_totals_share_one(
    pairs: list[tuple[Decimal | None, Decimal | None]],
) -> None:
    ranked = rank_options(MATRIX, made(pairs))
    for row in ranked:
        assert row.rank == 1 + sum(other.total > row.total for other in ranked)
        assert row.is_tied == (sum(other.total == row.total for other in ranked) > 1)
        assert row.total == total_of(MATRIX, row.option)


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_in_which_options_come_changes_nothing(
    pairs: list[tuple[Decimal | None, Decimal | None]], chance: random.Random
) -> None:
    straight = made(pairs)
    shuffled = chance.sample(straight, len(straight))
    assert rank_options(MATRIX, straight) == rank_options(MATRIX, shuffled)


@given(PAIRS)
def test_each_option_is_either_ranked_or_waiting(
    pairs: list[tuple[Decimal | None, Decimal | None]],
) -> None:
    every = made(pairs)
    told = [row.option.id for row in rank_options(MATRIX, every)] + [o.id for o in unscored(every)]
    assert sorted(told) == sorted(o.id for o in every)

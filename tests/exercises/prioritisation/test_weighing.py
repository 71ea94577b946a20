"""The weighted matrix's arithmetic: published tables, exact sums, and ties by a stated rule."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import Criterion, Option, Rating, Ratings
from dip_workshop.exercises.prioritisation.weighing import (
    desirability,
    number_text,
    share_texts,
    shares,
    total_texts,
    weigh,
    weighing_in_words,
)

Grid = tuple[tuple[Criterion, ...], tuple[Option, ...], Ratings]
Row = tuple[str | None, ...]

few = settings(max_examples=50)
WEIGHTS = st.decimals(min_value="0.01", max_value=100, places=2)
VALUES = st.none() | st.decimals(min_value=1, max_value=5, places=1)
NARROW = st.none() | st.sampled_from([Decimal(1), Decimal(2), Decimal(3)])


def grid(weights: list[str], rows: list[Row], lower: tuple[int, ...] = ()) -> Grid:
    criteria = tuple(
        Criterion(
            id=RecordId(f"c{n}"),
            parent_id=RecordId("m"),
            order_key=f"a{n}",
            text=f"Criterion {n}",
            weight=Decimal(weight),
            is_lower_better=n in lower,
        )
        for n, weight in enumerate(weights, 1)
    )
    options = tuple(
        Option(id=RecordId(f"o{n}"), parent_id=RecordId("m"), order_key="a0", text="", number=n)
        for n, _ in enumerate(rows, 1)
    )
    ratings = {
        (option.id, criterion.id): Rating(
            id=RecordId(f"{option.id}{criterion.id}"),
            parent_id=option.id,
            order_key="a0",
            criterion_id=criterion.id,
            value=None if value is None else Decimal(value),
        )
        for option, row in zip(options, rows, strict=True)
        for criterion, value in zip(criteria, row, strict=True)
    }
    return criteria, options, ratings


def totals(made: Grid) -> dict[int, Decimal]:
    return {row.option.number: row.total for row in weigh(*made)}


def ranks(made: Grid) -> dict[int, str]:
    return {row.option.number: row.rank_text for row in weigh(*made)}


def test_w1_a_published_table_of_two_options_comes_to_58_and_54() -> None:
    made = grid(["4", "3", "2", "1"], [("9", "2", "7", "2"), ("2", "9", "8", "3")])
    assert totals(made) == {1: 58, 2: 54}
    assert ranks(made) == {1: "1", 2: "2"}


def test_w2_a_published_table_of_four_options_puts_the_second_first() -> None:
    made = grid(
        ["30", "25", "25", "20"],
        [("5", "2", "3", "2"), ("4", "5", "4", "3"), ("4", "4", "3", "5"), ("4", "4", "5", "2")],
    )
    assert totals(made) == {1: 315, 2: 405, 3: 395, 4: 385}
    assert ranks(made) == {1: "4", 2: "1", 3: "2", 4: "3"}
    assert [text.split() for text in share_texts(made[0])] == [
        [share, "%"] for share in ("30", "25", "25", "20")
    ]


def test_where_lower_is_better_a_rating_is_turned_round_on_its_scale() -> None:
    made = grid(["2", "1"], [("5", "1"), ("1", "1")], lower=(1,))
    assert totals(made) == {1: 3, 2: 11}
    assert "lowest + highest − rating" in weighing_in_words(made[0])
    assert "turned round" not in weighing_in_words(grid(["1"], [])[0])


def test_an_option_with_a_rating_missing_is_never_ranked_as_if_it_were_nought() -> None:
    made = grid(["1", "9"], [("1", "1"), ("5", None), (None, None)])
    first, second, third = weigh(*made)
    assert (first.rank_text, first.remark) == ("1", "")
    assert (second.rank_text, second.total, second.remark) == ("–", 5, "1 rating missing")
    assert (third.rank_words, third.remark) == ("not ranked", "2 ratings missing")


def test_without_criteria_nothing_is_ranked() -> None:
    assert ranks(grid([], [(), ()])) == {1: "–", 2: "–"}


def test_equal_totals_are_parted_by_the_heaviest_criterion_and_the_row_says_so() -> None:
    made = grid(["2", "1"], [("1", "4"), ("2", "2"), ("1", "1")])
    rows = weigh(*made)
    assert [row.option.number for row in rows] == [2, 1, 3]
    assert [row.rank_text for row in rows] == ["1", "2", "3"]
    assert rows[0].remark == rows[1].remark == "Same total; decided by Criterion 1"
    assert rows[2].remark == ""


def test_what_others_were_parted_from_but_shares_its_rank_says_that_it_is_still_equal() -> None:
    made = grid(["2", "1"], [("2", "2"), ("1", "4"), ("1", "4")])
    rows = weigh(*made)
    assert [row.rank_text for row in rows] == ["1", "2=", "2="]
    assert rows[0].remark == "Same total; decided by Criterion 1"
    tied = "Same total and still equal; Criterion 1 parted others from it"
    assert rows[1].remark == rows[2].remark == tied


def test_criteria_of_one_weight_are_taken_together_so_their_order_decides_nothing() -> None:
    made = grid(["1", "1"], [("1", "4"), ("4", "1"), ("2", "2")])
    assert ranks(made) == {1: "1=", 2: "1=", 3: "3"}


def test_what_is_equal_by_every_rule_shares_a_rank() -> None:
    made = grid(["3", "1"], [("2", "3"), ("2", "3"), ("3", "0"), ("1", "1")])
    assert ranks(made) == {1: "2=", 2: "2=", 3: "1", 4: "4"}


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        (["58", "54"], ("58", "54")),
        (["0.125", "10"], ("0.13", "10.00")),
        (["1.5", "2"], ("1.5", "2.0")),
        (["2.345", "2.335"], ("2.35", "2.34")),
        ([], ()),
    ],
)
def test_totals_are_rounded_half_up_only_where_they_are_shown(
    numbers: list[str], shown: tuple[str, ...]
) -> None:
    assert total_texts([Decimal(number) for number in numbers]) == shown


def test_weights_are_shown_as_they_were_given() -> None:
    assert [number_text(Decimal(n)) for n in ("30", "0.25", "1.50", "100")] == [
        "30",
        "0.25",
        "1.5",
        "100",
    ]


@few
@given(
    st.lists(WEIGHTS, min_size=1, max_size=5).flatmap(
        lambda weights: st.tuples(
            st.just(weights),
            st.lists(st.tuples(*(VALUES for _ in weights)), max_size=8),
            st.sets(st.integers(1, 5)),
        )
    )
)
def test_totals_are_those_of_exact_fractions(
    drawn: tuple[list[Decimal], list[tuple[Decimal | None, ...]], set[int]],
) -> None:
    weights, rows, lower = drawn
    made = grid([str(w) for w in weights], [_texts(row) for row in rows], tuple(lower))
    for row in weigh(*made):
        values = rows[row.option.number - 1]
        turned = [
            6 - Fraction(value) if place in lower else Fraction(value)
            for place, value in enumerate(values, 1)
            if value is not None
        ]
        given_weights = [
            Fraction(w) for w, value in zip(weights, values, strict=True) if value is not None
        ]
        expected = sum(map(Fraction.__mul__, given_weights, turned), Fraction(0))
        assert Fraction(row.total) == expected
        assert row.missing == values.count(None)
    assert sum(shares(made[0])) == 1


@few
@given(
    st.lists(st.sampled_from(["1", "2", "3"]), min_size=1, max_size=4).flatmap(
        lambda weights: st.tuples(
            st.just(weights), st.lists(st.tuples(*(NARROW for _ in weights)), max_size=9)
        )
    )
)
def test_ranks_follow_the_stated_rule_and_hold_nothing_incomplete(
    drawn: tuple[list[str], list[tuple[Decimal | None, ...]]],
) -> None:
    weights, rows = drawn
    criteria, options, ratings = grid(weights, [_texts(row) for row in rows])
    found = weigh(criteria, options, ratings)
    assert sorted(row.option.number for row in found) == list(range(1, len(rows) + 1))

    def standing(number: int) -> tuple[Fraction, ...]:
        pairs = list(zip(weights, rows[number - 1], strict=True))
        by_weight = [
            sum((Fraction(v) for w, v in pairs if w == weight and v is not None), Fraction(0))
            for weight in ("3", "2", "1")
        ]
        return (sum((Fraction(w) * Fraction(v or 0) for w, v in pairs), Fraction(0)), *by_weight)

    ranked = [row for row in found if row.rank is not None]
    assert all(None not in rows[row.option.number - 1] for row in ranked)
    for row in ranked:
        own = standing(row.option.number)
        others = [standing(other.option.number) for other in ranked]
        assert row.rank == 1 + sum(other > own for other in others)
        assert row.is_tied == (others.count(own) > 1)
        is_parted = any(other[0] == own[0] and other != own for other in others)
        assert bool(row.decided_by) == is_parted


def test_a_rating_in_the_middle_stays_in_the_middle() -> None:
    criterion = Criterion(
        id=RecordId("c"), parent_id=None, order_key="a0", is_lower_better=True, scale_high=9
    )
    assert [desirability(criterion, Decimal(n)) for n in (1, 5, 9)] == [9, 5, 1]


def _texts(row: tuple[Decimal | None, ...]) -> Row:
    return tuple(None if value is None else str(value) for value in row)

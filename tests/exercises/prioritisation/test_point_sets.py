"""Weights from each person's points: sums that are exact, and nothing of them shown before."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import describe_workshop
from dip_workshop.drawing.document import ItemList
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.media import CONSOLE, PAPERS, ROOM
from dip_workshop.exercises.prioritisation.criteria import LEAST_WEIGHT, set_weight, set_weights
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    add_criteria,
    criteria_of,
    delete_criteria,
)
from dip_workshop.exercises.prioritisation.point_sets import (
    Points,
    PointSet,
    add_up,
    points_text,
    put_points,
    sets_of,
    sums_of,
    unfit_sets,
)
from dip_workshop.exercises.prioritisation.weighing import shares
from dip_workshop.kinds import AskText, Selection
from tests.exercises.prioritisation.ballots import give, words_on
from tests.exercises.prioritisation.test_pairs import grid_of

METRICS = bundled_metrics()


def entered(*sets: str) -> tuple[Board, RecordId]:
    board, matrix_id = grid_of("A", "B", "C", "D")
    for typed in sets:
        board = give(board, Selection(matrix_id), "enter_points", typed)
    return board, matrix_id


def weights(board: Board, matrix_id: RecordId) -> list[Decimal]:
    return [criterion.weight for criterion in criteria_of(board, matrix_id)]


def said(board: Board, matrix_id: RecordId) -> str:
    (page,) = KIND.layout(board, matrix_id, ROOM, METRICS)
    return " ".join(words_on(page.picture).split())


def test_each_set_is_added_and_the_sums_are_the_weights() -> None:
    board, matrix_id = entered("4 3 2 1", "1 2 3 4", "5, 5, 0, 0")
    assert weights(board, matrix_id) == [1, 1, 1, 1]
    board = give(board, Selection(matrix_id), "add_points_up")
    assert weights(board, matrix_id) == [10, 10, 5, 5]
    assert "The weights are 3 people's points, added up." in said(board, matrix_id)
    assert not KIND.command("add_points_up").enabled(board, Selection(matrix_id))


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("4 3 2", "Type 4 numbers"),
        ("4 3 2 x", "Type 4 numbers"),
        ("4 3 2 -1", "Type 4 numbers"),
        ("", "Type 4 numbers"),
        ("4 3 1 1", "add up to 9: 1 short of 10"),
        ("4 3 3 1", "add up to 11: 1 more than 10"),
        ("40 30 20 8.5", "add up to 98.5: 1.5 short of 100"),
        ("40 40 20 1", "add up to 101: 1 more than 100"),
        ("0 0 0 0", "add up to 0: 10 short of 10"),
    ],
)
def test_a_sum_that_is_off_is_refused_with_how_much(typed: str, why: str) -> None:
    board, matrix_id = entered()
    with pytest.raises(DomainError, match=why):
        put_points(board, matrix_id, typed)


def test_all_share_as_many_points_as_the_first() -> None:
    board, matrix_id = entered("40 30 20 10")
    with pytest.raises(DomainError, match="add up to 10: 90 short of 100"):
        put_points(board, matrix_id, "4 3 2 1")
    board = put_points(board, matrix_id, "12.5 12.5 25 50")
    assert list(sums_of(add_up(board, matrix_id), matrix_id).values()) == [
        Decimal("52.5"),
        Decimal("42.5"),
        45,
        60,
    ]


def test_what_got_no_point_keeps_a_little() -> None:
    board, matrix_id = entered("5 5 0 0", "10 0 0 0")
    assert weights(add_up(board, matrix_id), matrix_id) == [15, 5, LEAST_WEIGHT, LEAST_WEIGHT]
    told = "The weights are 2 people's points, added up. What got no point keeps a weight of 0.5."
    assert told in said(add_up(board, matrix_id), matrix_id)


def test_before_they_are_added_up_no_sum_is_shown_but_how_many_are_in() -> None:
    empty, matrix_id = grid_of("A", "B", "C", "D")
    board = empty
    for typed in ("7 3 0 0", "6 4 0 0"):
        board = put_points(board, matrix_id, typed)
    for medium in (CONSOLE, ROOM, PAPERS["A4 landscape"].medium):
        pages = [KIND.layout(each, matrix_id, medium, METRICS) for each in (empty, board)]
        before, after = (words_on(page.picture) for (page,) in pages)
        count = "2 people's points are in; they count once all are added up."
        assert count in " ".join(after.split())
        assert sorted(set(after.splitlines()) - {count}) == sorted(set(before.splitlines()))
    rows = [row for row in KIND.outline(board, matrix_id) if row.for_room]
    assert not any("7" in " ".join((row.title, *row.marks)) for row in rows)
    printed = str(KIND.handout(board, matrix_id))
    assert "13" not in printed
    assert "2 people's points are in" in printed


def test_where_the_weights_were_changed_the_handout_has_the_sums_with_exact_shares() -> None:
    board, matrix_id = entered("4 3 2 1", "1 3 5 1", "5 2 2 1")
    board = add_up(board, matrix_id)
    assert "The weights are 3 people's points, added up." in str(KIND.handout(board, matrix_id))
    blocks = KIND.handout(set_weights(board, matrix_id, "1 1 1 1"), matrix_id)
    found = [b for b in blocks if isinstance(b, ItemList) and "·" in b.items[0].remark]
    shown = [i.remark.replace("\N{NO-BREAK SPACE}", " ") for i in found[-1].items]
    assert shown == ["10 · 33.3 %", "8 · 26.7 %", "9 · 30.0 %", "3 · 10.0 %"]


def test_each_question_says_whose_turn_it_is_and_the_last_person_ends_them() -> None:
    board, matrix_id = entered()
    command, selection = KIND.command("enter_points"), Selection(matrix_id)
    assert isinstance(command.ask, AskText)
    assert command.again is not None
    asked = command.ask.about(board, selection)
    assert asked == "Slip 1: 10 or 100 points shared out over A, B, C, D"
    board = describe_workshop(board, head_count=2)
    board = put_points(board, matrix_id, "4 3 2 1")
    asked = command.ask.about(board, selection)
    assert asked == "Slip 2 of 2: 10 points shared out over A, B, C, D"
    assert command.again(board, selection)
    after = put_points(board, matrix_id, "4 3 2 1")
    assert not command.again(after, selection)
    assert command.told(board, after) == (
        "2 people's points are in; they count once all are added up."
    )
    # Somebody who comes in late has a say too.
    assert command.enabled(after, selection)
    assert command.ask.about(after, selection).startswith("Slip 3: 10 points")


def test_a_set_is_put_right_or_deleted_and_waits_to_be_added_up_anew() -> None:
    board, matrix_id = entered("4 3 2 1", "1 2 3 4")
    board = add_up(board, matrix_id)
    first, second = sets_of(board, matrix_id)
    board = KIND.edit(board, first.id, "10 0 0 0")
    assert points_text(board, first) == "10 0 0 0"
    assert "2 people's points are in; they count once" in said(board, matrix_id)
    assert weights(add_up(board, matrix_id), matrix_id) == [11, 2, 3, 4]
    gone = give(board, Selection(matrix_id, (second.id,)), "delete")
    assert weights(add_up(gone, matrix_id), matrix_id) == [10] + 3 * [LEAST_WEIGHT]
    alone = KIND.edit(gone, first.id, "100 0 0 0")
    assert weights(add_up(alone, matrix_id), matrix_id)[0] == 100


def test_weights_that_were_changed_since_are_not_said_to_be_the_points() -> None:
    board, matrix_id = entered("4 3 2 1")
    board = set_weights(add_up(board, matrix_id), matrix_id, "1 1 1 1")
    assert "were the weights, which have been changed since" in said(board, matrix_id)


def test_sets_that_do_not_fit_the_criteria_any_more_are_not_added_up() -> None:
    board, matrix_id = entered("4 3 2 1", "1 2 3 4")
    wider, (fifth,) = add_criteria(board, matrix_id, ("E",))
    fewer = delete_criteria(board, (criteria_of(board, matrix_id)[0].id,))
    for changed in (wider, fewer):
        assert len(unfit_sets(changed, matrix_id)) == 2
        with pytest.raises(DomainError, match="2 slips do not fit the criteria"):
            add_up(changed, matrix_id)
        assert KIND.outline(changed, matrix_id)
        assert KIND.handout(changed, matrix_id)
    assert unfit_sets(delete_criteria(wider, (fifth,)), matrix_id) == ()
    forgotten = give(wider, Selection(matrix_id), "forget_points")
    assert sets_of(forgotten, matrix_id) == ()
    assert forgotten.check() == ()


def test_sets_entered_on_two_copies_are_all_added_and_a_torn_one_is_shown() -> None:
    base, matrix_id = entered("4 3 2 1")
    (first,) = sets_of(base, matrix_id)
    types = {each.__name__: each for each in (KIND.root_type, *KIND.record_types)}
    mine, theirs = put_points(base, matrix_id, "1 2 3 4"), put_points(base, matrix_id, "7 1 1 1")
    both = KIND.mend(apply(mine, diff(base, theirs), types), matrix_id)
    assert weights(add_up(both, matrix_id), matrix_id) == [12, 6, 6, 6]
    mine, theirs = KIND.edit(base, first.id, "7 0 2 1"), KIND.edit(base, first.id, "4 0 5 1")
    torn = KIND.mend(apply(mine, diff(base, theirs), types), matrix_id)
    torn = put_points(torn, matrix_id, "4 3 2 1")
    assert [each.id for each in unfit_sets(torn, matrix_id)] == [first.id]
    marks = [mark for row in KIND.outline(torn, matrix_id) for mark in row.marks]
    assert "does not fit the criteria or the other sums" in marks


@given(
    st.lists(
        st.lists(st.integers(0, 100), min_size=3, max_size=3).map(sorted), min_size=1, max_size=12
    )
)
def test_no_point_is_lost_and_the_shares_are_exact(cuts: list[list[int]]) -> None:
    board, matrix_id = grid_of("A", "B", "C", "D")
    sets = [(a, b - a, c - b, 100 - c) for a, b, c in cuts]
    for points in sets:
        board = put_points(board, matrix_id, " ".join(map(str, points)))
    sums = list(sums_of(board, matrix_id).values())
    assert sums == [sum(column) for column in zip(*sets, strict=True)]
    assert sum(sums) == 100 * len(sets)
    board = add_up(board, matrix_id)
    found = shares(criteria_of(board, matrix_id))
    if all(sums):
        assert found == tuple(Fraction(int(each), 100 * len(sets)) for each in sums)


def test_nobody_is_named_in_a_set_and_a_weight_may_be_as_high_as_ninety_nine_people_make_it() -> (
    None
):
    board, matrix_id = entered("100 0 0 0")
    assert {f for each in (PointSet, Points) for f in each.__slots__} == {
        "criterion_id",
        "is_added",
        "points",
    }
    criterion = criteria_of(board, matrix_id)[0]
    assert set_weight(board, criterion.id, 9900).get(criterion.id, type(criterion)).weight == 9900

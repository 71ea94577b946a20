"""Scores, quadrants and operations of the prioritisation matrix."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.prioritisation.editing import edit_text
from dip_workshop.exercises.prioritisation.model import (
    NAME_SETS,
    Option,
    PrioritisationMatrix,
    Quadrant,
    QuadrantName,
    add_options,
    create_matrix,
    delete_options,
    is_on_the_line,
    name_quadrants,
    options_of,
    quadrant_names,
    quadrant_of,
    rename_quadrant,
)
from dip_workshop.exercises.prioritisation.scale import SCALES, Scale, score_text
from dip_workshop.exercises.prioritisation.scoring import (
    clear_scores,
    nudge_option,
    put_into_quadrant,
    quadrant_middle,
    score_option,
    set_scale,
    set_threshold,
)

TYPES = {t.__name__: t for t in (PrioritisationMatrix, QuadrantName, Option)}


def empty_matrix() -> tuple[Board, RecordId]:
    return create_matrix(new_workshop("Test"))


def with_options(*texts: str) -> tuple[Board, RecordId, tuple[RecordId, ...]]:
    board, matrix_id = empty_matrix()
    board, ids = add_options(board, matrix_id, texts)
    return board, matrix_id, ids


def scored(board: Board, option_id: RecordId) -> tuple[Decimal | None, Decimal | None]:
    option = board.get(option_id, Option)
    return option.impact, option.effort


@pytest.mark.parametrize(
    ("impact", "effort", "quadrant", "on_the_line"),
    [
        (9, 2, Quadrant.QUICK_WINS, False),
        (9, 8, Quadrant.MAJOR_PROJECTS, False),
        (2, 1, Quadrant.FILL_INS, False),
        (1, 9, Quadrant.THANKLESS_TASKS, False),
        (5, 5, Quadrant.MAJOR_PROJECTS, True),
        (5, 1, Quadrant.QUICK_WINS, True),
        (1, 5, Quadrant.THANKLESS_TASKS, True),
    ],
)
def test_scores_from_0_to_10_fall_into_the_quadrants_of_the_method(
    impact: int, effort: int, quadrant: Quadrant, on_the_line: bool
) -> None:
    board, matrix_id, (option_id,) = with_options("Anything")
    board = set_scale(board, matrix_id, SCALES["0-10"])
    board = score_option(board, option_id, impact=impact, effort=effort)
    matrix = board.get(matrix_id, PrioritisationMatrix)
    assert matrix.line == 5
    assert quadrant_of(matrix, board.get(option_id, Option)) is quadrant
    assert is_on_the_line(matrix, board.get(option_id, Option)) is on_the_line


def test_the_names_of_a_pick_chart_stand_for_the_same_quadrants() -> None:
    board, matrix_id = empty_matrix()
    board = name_quadrants(board, matrix_id, "PICK")
    names = {q: name.text for q, name in quadrant_names(board, matrix_id).items()}
    assert names == {
        Quadrant.QUICK_WINS: "Implement",
        Quadrant.MAJOR_PROJECTS: "Challenge",
        Quadrant.FILL_INS: "Possible",
        Quadrant.THANKLESS_TASKS: "Kill",
    }


@pytest.mark.parametrize(("scale", "middle"), [("1-5", "3"), ("0-10", "5"), ("1-10", "5.5")])
def test_the_line_stands_in_the_middle_of_the_scale(scale: str, middle: str) -> None:
    assert SCALES[scale].midpoint == Decimal(middle)


def test_a_number_is_never_given_twice() -> None:
    board, matrix_id, ids = with_options("One", "Two", "Three")
    board = delete_options(board, ids[2:])
    board, (fresh,) = add_options(board, matrix_id, ["Four"])
    assert board.get(fresh, Option).number == 4
    assert [option.number for option in options_of(board, matrix_id)] == [1, 2, 4]


def test_empty_texts_are_left_out_and_nothing_but_them_is_refused() -> None:
    board, matrix_id, ids = with_options("One", "   ", "\n", "Two ")
    assert [option.text for option in options_of(board, matrix_id)] == ["One", "Two"]
    assert len(ids) == 2
    with pytest.raises(DomainError, match="no words"):
        add_options(board, matrix_id, [" ", ""])


@pytest.mark.parametrize("score", ["0.9", "5.1", "-3", "100"])
def test_a_score_off_the_scale_is_refused_in_a_sentence(score: str) -> None:
    board, _, (option_id,) = with_options("One")
    with pytest.raises(DomainError, match=r"from 1 to 5, so .* was not taken"):
        score_option(board, option_id, impact=Decimal(score))


def test_scores_are_kept_to_the_tenth_half_up() -> None:
    board, _, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=Decimal("2.25"), effort=Decimal("2.349"))
    assert scored(board, option_id) == (Decimal("2.3"), Decimal("2.3"))


def test_one_score_alone_leaves_an_option_among_those_not_yet_scored() -> None:
    board, matrix_id, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=4)
    option = board.get(option_id, Option)
    assert not option.is_scored
    assert quadrant_of(board.get(matrix_id, PrioritisationMatrix), option) is None


def test_a_nudge_stops_at_the_end_of_the_scale() -> None:
    board, _, (option_id,) = with_options("One")
    assert nudge_option(board, option_id, impact=Decimal("0.5")) == board
    board = score_option(board, option_id, impact=Decimal("4.8"), effort=1)
    board = nudge_option(board, option_id, impact=Decimal("0.5"), effort=Decimal("-0.5"))
    assert scored(board, option_id) == (Decimal(5), Decimal(1))


def test_taken_back_scores_are_gone_and_the_words_stay() -> None:
    board, _, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=4, effort=2)
    board = clear_scores(board, [option_id])
    assert scored(board, option_id) == (None, None)
    assert board.get(option_id, Option).text == "One"


@pytest.mark.parametrize("quadrant", list(Quadrant))
@pytest.mark.parametrize("scale", list(SCALES))
def test_the_middle_of_a_quadrant_lies_in_it_and_off_the_line(
    quadrant: Quadrant, scale: str
) -> None:
    board, matrix_id, ids = with_options("One", "Two")
    board = set_scale(board, matrix_id, SCALES[scale])
    board = put_into_quadrant(board, ids, quadrant)
    matrix = board.get(matrix_id, PrioritisationMatrix)
    for option_id in ids:
        option = board.get(option_id, Option)
        assert quadrant_of(matrix, option) is quadrant
        assert not is_on_the_line(matrix, option)
    assert scored(board, ids[0]) == quadrant_middle(matrix, quadrant)


def test_a_quadrant_can_be_renamed_but_not_to_nothing_nor_to_a_novel() -> None:
    board, matrix_id = empty_matrix()
    name = quadrant_names(board, matrix_id)[Quadrant.FILL_INS]
    board = edit_text(board, name.id, "  When there\nis time ")
    assert board.get(name.id, QuadrantName).text == "When there is time"
    with pytest.raises(DomainError, match="needs a name"):
        rename_quadrant(board, name.id, " ")
    with pytest.raises(DomainError, match="30 letters"):
        rename_quadrant(board, name.id, "w" * 31)


def test_an_option_keeps_its_words_when_it_is_given_none() -> None:
    board, _, (option_id,) = with_options("One")
    with pytest.raises(DomainError, match="old ones were kept"):
        edit_text(board, option_id, "  ")
    assert edit_text(board, option_id, "Won").get(option_id, Option).text == "Won"


def test_the_line_leaves_each_quadrant_a_quarter_of_the_scale() -> None:
    board, matrix_id = empty_matrix()
    for too_far in ("4.1", "1.9", "9" * 40):
        with pytest.raises(DomainError, match="from 2 to 4"):
            set_threshold(board, matrix_id, Decimal(too_far))
    board = set_threshold(board, matrix_id, Decimal("2.5"))
    assert board.get(matrix_id, PrioritisationMatrix).line == Decimal("2.5")
    board = set_threshold(board, matrix_id, None)
    assert board.get(matrix_id, PrioritisationMatrix).line == 3


SCORES = st.decimals(min_value=1, max_value=5, places=1)
LINES = st.none() | st.decimals(min_value=2, max_value=4, places=1)


@given(SCORES, SCORES, LINES, st.sampled_from(list(SCALES.values())))
def test_another_scale_changes_no_quadrant(
    impact: Decimal, effort: Decimal, line: Decimal | None, scale: Scale
) -> None:
    board, matrix_id, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=impact, effort=effort)
    board = set_threshold(board, matrix_id, line)
    after = set_scale(board, matrix_id, scale)
    for rescaled in (after, set_scale(after, matrix_id, SCALES["1-5"])):
        before_option, option = (b.get(option_id, Option) for b in (board, rescaled))
        before_matrix, matrix = (b.get(matrix_id, PrioritisationMatrix) for b in (board, rescaled))
        assert quadrant_of(matrix, option) is quadrant_of(before_matrix, before_option)
        assert is_on_the_line(matrix, option) is is_on_the_line(before_matrix, before_option)
        assert matrix.scale_low <= option.impact <= matrix.scale_high  # type: ignore[operator]


def test_scores_are_converted_in_proportion() -> None:
    board, matrix_id, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=5, effort=Decimal("1.3"))
    board = set_scale(board, matrix_id, SCALES["0-10"])
    assert scored(board, option_id) == (Decimal(10), Decimal("0.8"))


def test_a_deleted_option_is_converted_too_for_it_may_be_taken_back() -> None:
    board, matrix_id, (option_id,) = with_options("One")
    board = score_option(board, option_id, impact=5, effort=1)
    before = delete_options(board, [option_id])
    deletion = diff(board, before)
    after = set_scale(before, matrix_id, SCALES["0-10"])
    restored = apply(after, invert(deletion), TYPES)
    assert scored(restored, option_id) == (Decimal(10), Decimal(0))


def test_a_matrix_survives_its_own_journal() -> None:
    start = new_workshop("Test")
    board, matrix_id = create_matrix(start)
    board, ids = add_options(board, matrix_id, ["One", "Two"])
    board = score_option(board, ids[0], impact=Decimal("4.5"), effort=2)
    board = set_threshold(board, matrix_id, Decimal("2.5"))
    assert apply(start, diff(start, board), TYPES) == board
    assert not board.check()


def test_scores_are_written_as_people_write_them() -> None:
    assert [score_text(Decimal(s)) for s in ("4", "4.0", "4.5", "10.0", "0")] == [
        "4",
        "4",
        "4.5",
        "10",
        "0",
    ]


def test_every_set_of_names_fits_its_quadrants() -> None:
    for names in NAME_SETS.values():
        assert len(names) == len(Quadrant)

"""The matrix as a table: what is written out can be read in again."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.prioritisation.criteria import rate, set_note
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    Option,
    add_criteria,
    add_options,
    criteria_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.kinds import TableForm

SCORES = st.none() | st.decimals(min_value=1, max_value=5, places=1)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1).filter(
    lambda text: text.strip() == text
)
Row = tuple[str, Decimal | None, Decimal | None, str, Decimal | None, Decimal | None]
ROWS = st.lists(
    st.tuples(TEXTS, SCORES, SCORES, st.just("") | TEXTS, SCORES, SCORES), min_size=1, max_size=5
)


def table() -> TableForm:
    assert KIND.table is not None
    return KIND.table


def empty_grid(*criteria: str) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    return (add_criteria(board, matrix_id, criteria)[0] if criteria else board), matrix_id


@settings(max_examples=40)
@given(ROWS)
def test_what_is_written_out_comes_back_the_same_on_an_empty_matrix(rows: list[Row]) -> None:
    board, matrix_id = empty_grid("Safety", "Cost")
    for text, impact, effort, note, *ratings in rows:
        board, (option_id,) = add_options(board, matrix_id, (text,))
        board = score_option(board, option_id, impact=impact, effort=effort)
        board = set_note(board, option_id, note)
        for criterion, value in zip(criteria_of(board, matrix_id), ratings, strict=True):
            cell = ratings_of(board, matrix_id)[option_id, criterion.id]
            board = rate(board, cell.id, value)
    written = table().rows(board, matrix_id)
    other, other_id = empty_grid("Safety", "Cost")
    taken = table().take(other, other_id, written)
    assert table().rows(taken.board, other_id) == written
    assert [taken.board.get(i, Option).text for i in taken.ids] == [row[0] for row in rows]


def test_the_columns_are_those_of_every_matrix_and_the_criteria_none_of_them_alike() -> None:
    board, matrix_id = empty_grid("Cost", "Note", "Cost")
    assert table().columns(board, matrix_id) == (
        "Option",
        "Impact",
        "Effort",
        "Note",
        "Cost",
        "Note (2)",
        "Cost (2)",
    )


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("", "4", "", "", ""), "Row 2 names no option"),
        (("Two", "much", "", "", ""), "Row 2: .* number"),
        (("Two", "9", "", "", ""), "Row 2: .* 1 to 5"),
        (("Two", "", "", "", "0"), "Row 2: .* 1 to 5"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named(row: tuple[str, ...], why: str) -> None:
    board, matrix_id = empty_grid("Safety")
    with pytest.raises(DomainError, match=why):
        table().take(board, matrix_id, (("One", "", "", "", ""), row))


def test_empty_rows_are_passed_over_and_a_table_without_words_is_refused() -> None:
    board, matrix_id = empty_grid()
    taken = table().take(board, matrix_id, (("", " ", "", ""), ("One", "4", "2", "")))
    assert len(taken.ids) == 1
    with pytest.raises(DomainError, match="no option was added"):
        table().take(board, matrix_id, (("", "", "", ""),))

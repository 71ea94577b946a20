"""Rounds in which everybody scores, to try things on."""

from decimal import Decimal
from itertools import chain

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.prioritisation.everybody.model import (
    Pair,
    begin_round,
    cells_of_a_sheet,
    round_at,
)
from dip_workshop.exercises.prioritisation.everybody.reading import fill_in_words
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import add_options, options_of
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.ballots import give


def to_score(*texts: str) -> tuple[Board, RecordId]:
    board, matrix_id = KIND.create(new_workshop("Test"))
    return (add_options(board, matrix_id, texts)[0] if texts else board), matrix_id


def scoring(options: int, people: int) -> tuple[Board, RecordId]:
    board, matrix_id = to_score(*(f"Option {n}" for n in range(1, options + 1)))
    return begin_round(board, matrix_id, people), matrix_id


def enter(board: Board, matrix_id: RecordId, *sheets: str) -> Board:
    for sheet in sheets:
        going_on = round_at(board, matrix_id)
        board = fill_in_words(board, going_on, cells_of_a_sheet(board, going_on), sheet)
    return board


def revealed(board: Board, matrix_id: RecordId) -> Board:
    return give(board, Selection(matrix_id), "reveal_scores")


def placed(board: Board, matrix_id: RecordId) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(option.impact, option.effort) for option in options_of(board, matrix_id)]


def typed(sheet: list[Pair]) -> str:
    return " ".join("-" if score is None else str(score) for score in chain(*sheet))

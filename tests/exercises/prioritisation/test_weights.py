"""Points shared out among criteria, and how much of a ranking goes on to the next step."""

from decimal import Decimal

import pytest

from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.prioritisation.criteria import rate_option, set_method
from dip_workshop.exercises.prioritisation.kind import PRIORITISATION as KIND
from dip_workshop.exercises.prioritisation.model import (
    WEIGHTED_CRITERIA,
    add_criteria,
    add_options,
)
from dip_workshop.kinds import Selection
from tests.exercises.prioritisation.test_commands import give


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("40 30 20 5", "The weights add up to 95."),
        ("4 3 2 2", "The weights add up to 11."),
        ("40 30 20 10", ""),
        ("3 3 2 2", ""),
        ("1 1 1 1", ""),
        ("30.5 30 20 15", ""),
    ],
)
def test_points_that_were_shared_out_wrongly_are_added_up_aloud(typed: str, told: str) -> None:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board, _ = add_criteria(board, matrix_id, ("A", "B", "C", "D"))
    after = give(board, Selection(matrix_id), "set_weights", typed)
    assert KIND.command("set_weights").told(board, after) == told


@pytest.mark.parametrize(("shown", "offered"), [("all", 3), ("first_3", 3), ("first_5", 5)])
def test_as_many_ranks_are_carried_forward_as_the_grid_shows(shown: str, offered: int) -> None:
    board, matrix_id = KIND.create(new_workshop("Test"))
    board = set_method(board, matrix_id, WEIGHTED_CRITERIA)
    board, (criterion,) = add_criteria(board, matrix_id, ("A",))
    board, options = add_options(board, matrix_id, (f"Option {n}" for n in range(1, 8)))
    for number, option_id in enumerate(options):
        board = rate_option(board, option_id, criterion, Decimal(5) - Decimal(number) / 2)
    board = give(board, Selection(matrix_id), "show_only", shown)
    assert len(KIND.offers(board, Selection(matrix_id))) == offered

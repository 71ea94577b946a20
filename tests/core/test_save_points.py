"""A point in the history with a name."""

import pytest

from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.records import SavePoint
from dip_workshop.core.room.save_points import LONGEST_NAME, name_point
from dip_workshop.core.workshop import new_workshop, workshop_of


def test_a_point_hangs_below_its_page_by_its_name() -> None:
    board = new_workshop("Ward")
    root = workshop_of(board)
    board = name_point(board, root.id, "  Before \n the vote ")
    assert [point.text for point in board.children(root.id, SavePoint)] == ["Before the vote"]


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1)])
def test_a_name_that_is_none_or_a_story_is_refused_in_a_sentence(name: str) -> None:
    board = new_workshop("Ward")
    with pytest.raises(DomainError, match=r"point .*\.$"):
        name_point(board, workshop_of(board).id, name)

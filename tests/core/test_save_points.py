"""A point in the history with a name."""

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.changes import apply, diff
from dip_workshop.core.errors import DomainError
from dip_workshop.core.merging import put_right
from dip_workshop.core.room.records import SavePoint
from dip_workshop.core.room.save_points import LONGEST_NAME, name_point
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.exercises.fishbone.kind import FISHBONE
from dip_workshop.session.merging import mended


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


def test_a_page_deleted_in_one_copy_does_not_come_back_for_a_point_named_in_the_other() -> None:
    board, page = FISHBONE.create(new_workshop("Ward"))
    named, deleted = name_point(board, page, "Before the vote"), board.drop(page)
    for mine, theirs in ((named, deleted), (deleted, named)):
        merged = put_right(apply(mine, diff(board, theirs), RECORD_TYPES), (), mended)
        assert exercises_of(merged) == ()
        assert not [each for each in merged if isinstance(each, SavePoint) and not each.deleted]

"""A part of a board before the room has nothing on it that belongs to another part."""

import pytest

from dip_workshop.drawing.geometry import Size
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.model import notes_of
from dip_workshop.exercises.fishbone.model import Category
from tests.ui.test_room_picture import SCREENS, boards, filled, pictures


@pytest.mark.parametrize("size", SCREENS, ids=str)
@pytest.mark.parametrize("name", ["fishbone", "30 causes"])
def test_no_heading_of_another_part_stands_alone_beside_a_bone(name: str, size: Size):
    board, exercise_id = boards()[name]
    below = {
        bone.id: {cause.id for cause in board.descendants(bone.id)}
        for bone in board.children(exercise_id, Category)
    }
    shown = pictures(board, exercise_id, size)
    assert len(shown) > 1
    for picture in shown:
        assert picture.part is not None
        drawn = {group.owner for group in picture.part.groups}
        for bone in below.keys() & drawn:
            assert below[bone] & drawn or not below[bone], picture.words()


def test_notes_that_were_merged_are_one_card_with_how_many_say_the_same():
    board, map_id = filled("affinity", tuple(f"Note {n} of the wall" for n in range(60)))
    notes = notes_of(board, map_id)
    board = merge_notes(board, (notes[0].id, notes[1].id), notes[0].id)
    read = "\n".join(picture.words() for picture in pictures(board, map_id, SCREENS[0]))
    assert "2 alike" in read
    assert "merged into the note" not in read
    assert ("Note 0 of" in read, "Note 1 of" in read) == (True, False)

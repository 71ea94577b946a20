"""A part of a board before the room has nothing on it that belongs to another part."""

import pytest

from dip_workshop.drawing.geometry import Size
from dip_workshop.exercises.affinity.alike import merge_notes
from dip_workshop.exercises.affinity.model import add_notes, groups_of, notes_of, tray_of
from dip_workshop.exercises.affinity.sorting import move_to_group
from dip_workshop.exercises.fishbone.model import Category
from dip_workshop.ui.room.board import WORTH_KEEPING, room_board, with_whole
from tests.exercises.affinity.walls import usual_workshop
from tests.ui.test_room_picture import SCREENS, boards, filled, lettering, pictures


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


def test_a_wall_that_has_become_much_too_small_in_the_room_is_set_anew():
    board, map_id = usual_workshop(10, 8)
    board = add_notes(board, map_id, [f"idea {number}" for number in range(60)]).board
    size, letters = Size(1366, 500), lettering(Size(1366, 768))
    wall = room_board(board, map_id, size, letters)
    for number, note in enumerate(tray_of(board, map_id)[:-2]):
        group = groups_of(board, map_id)[number % 8]
        board = move_to_group(board, [note.id], group.id)
        wall = room_board(board, map_id, size, letters, wall.picture)
    for kept in (wall, with_whole(wall, board, map_id, size, letters)):
        scales = (
            min(size.width / picture.size.width, size.height / picture.size.height)
            for picture in (kept.picture, room_board(board, map_id, size, letters).picture)
        )
        assert next(scales) >= WORTH_KEEPING * next(scales)

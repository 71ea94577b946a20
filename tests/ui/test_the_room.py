"""What the room sees: the board as large as its screen allows, or one part of it at a time."""

import pytest

from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, places_in
from dip_workshop.ui.room.seats import letters_needed
from tests.ui.hands import Hands, wait_until
from tests.ui.settling import settle


@pytest.fixture
def room(hands: Hands) -> Hands:
    """Hands on the sample's affinity map, shown to the room."""
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    hands.press("F11")
    settle()
    return hands


def test_right_and_left_show_one_part_after_another_as_large_as_a_room_reads(room: Hands) -> None:
    view, map_id = room.editor.view, room.exercise(AffinityMap).id
    first, *_, last = groups_of(room.board, map_id)
    whole = view.zoom
    least = letters_needed(room.window.workbench.settings, room.window.width())
    room.press("Right")
    assert view.zoom > whole
    assert view.picture.smallest_print() * view.zoom >= least
    assert view.lit is not None
    assert {first.id, places_in(room.board, first.id)[0].id} <= view.lit
    assert last.id not in view.lit
    room.press("Left")
    assert (view.lit, view.zoom) == (None, whole)
    room.press("Left", "Esc")
    assert view.lit is None
    assert room.window.isFullScreen()


def test_all_of_a_board_is_on_some_part(room: Hands) -> None:
    view, met = room.editor.view, set()
    room.press("Right")
    while view.lit is not None:
        met |= view.lit
        room.press("Right")
    assert met == {group.owner for group in view.picture.groups}


def test_arrows_are_the_fields_own_where_something_is_typed_and_at_the_desk(room: Hands) -> None:
    room.write("late")
    room.press("Left")
    assert room.editor.view.lit is None
    room.editor.capture.clear()
    room.press("F11", "Right")
    assert room.editor.view.lit is None


def test_the_bar_for_texts_is_slim_until_something_is_typed(room: Hands) -> None:
    settle()
    slim = room.editor.capture.height()
    room.write("l")
    settle()
    assert room.editor.capture.height() > slim
    room.press("Backspace")
    settle()
    assert room.editor.capture.height() == slim


def test_what_is_typed_in_silence_is_out_of_sight_on_the_one_screen(room: Hands) -> None:
    field = room.editor.capture.field
    field.setCursorWidth(0)
    room.press("Ctrl+Shift+S")
    seen = []
    for text in ("Nobody reads this", "Quite other words"):
        room.replace(text)
        settle()
        seen.append(field.grab().toImage())
    assert seen[0] == seen[1]
    room.press("Ctrl+Shift+S")
    settle()
    assert field.grab().toImage() != seen[1]
    room.press("Ctrl+Shift+S", "F11")
    settle()
    assert field.grab().toImage() != seen[1]


def test_letters_too_small_for_a_room_are_told_with_what_to_do(room: Hands) -> None:
    wait_until(lambda: room.sees("m only on a wall"))
    assert room.sees("gather within")


def test_the_room_does_not_see_what_teaches_the_facilitator(room: Hands) -> None:
    words = [line.text for line in room.editor.view.picture.text_lines()]
    assert not any("G groups what is selected" in text for text in words)
    room.press("F11")
    words = [line.text for line in room.editor.view.picture.text_lines()]
    assert any("Drag a note onto another" in text for text in words)

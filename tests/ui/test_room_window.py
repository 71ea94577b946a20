"""The room's window beside the console: what it shows, holds still, and never shows."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.room.records import Veil
from dip_workshop.core.room.silence import hidden_on
from dip_workshop.exercises.fishbone.model import Cause, Fishbone, categories_of, causes_of
from dip_workshop.ui.desks.room import RoomDesk
from dip_workshop.ui.settings import PICTURE_WIDTH, ROOM_DISTANCE, ROOM_IS_OPEN, ROOM_TEXT_SIZE
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands
from tests.ui.settling import settle

SIZE = (1024, 768)


@pytest.fixture
def fishbone(hands: Hands) -> Hands:
    """Hands on the sample's fishbone, with the room's window open."""
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    settle()
    hands.press("F5")
    desk(hands).shown.resize(*SIZE)
    look(hands)
    return hands


def desk(hands: Hands) -> RoomDesk:
    made = hands.window.desk("room")
    assert isinstance(made, RoomDesk)
    return made


def look(hands: Hands) -> QImage:
    """The pixels of the room's window, once it has followed."""
    QTest.qWait(40)
    settle()
    return desk(hands).shown.grab().toImage()


def words(hands: Hands) -> str:
    look(hands)
    picture = desk(hands).shown.picture
    return picture.words() if picture else ""


def step(hands: Hands, exercise_id: RecordId, operation: Callable) -> None:
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    assert bridge.perform("Change", exercise_id, operation)


def test_it_opens_beside_the_console_which_keeps_the_keyboard(fishbone: Hands) -> None:
    room = desk(fishbone)
    assert room.shown.isVisible()
    assert fishbone.window.isActiveWindow()
    assert fishbone.sees("Rehearsal: following · Part 1 of")
    assert fishbone.sees("✓ readable from 6 m")
    # It is as wide as the screen: a group may be looking at the laptop.
    assert fishbone.sees("m of this screen")
    assert "Why do discharges slip past noon?" in room.shown.accessibleDescription()
    fishbone.press("F5")
    assert not room.shown.isVisible()
    assert fishbone.sees("The room’s window is closed: the room sees nothing.")
    assert not room.strip.isVisible()
    fishbone.press("F5")
    assert room.strip.isVisible()
    room.shown.close()
    assert not room.strip.isVisible()
    fishbone.window.workbench.go("home")
    assert not room.strip.isVisible()


def test_it_shows_what_was_just_added_and_what_is_selected(fishbone: Hands) -> None:
    bones = categories_of(fishbone.board, fishbone.exercise(Fishbone).id)
    fishbone.editor.select((bones[-1].id,))
    assert bones[-1].text in words(fishbone)
    fishbone.editor.select((bones[2].id,))
    fishbone.add("Beds are not told")
    assert "Beds are not told" in words(fishbone)
    assert bones[2].text in words(fishbone)


def test_nothing_that_is_typed_begun_or_selected_at_the_console_changes_a_pixel(
    fishbone: Hands,
) -> None:
    fishbone.editor.select((categories_of(fishbone.board, fishbone.exercise(Fishbone).id)[0].id,))
    before = look(fishbone)
    fishbone.write("Something that nobody shall read yet")
    assert look(fishbone) == before
    fishbone.press("Ctrl+L", "Ctrl+F")
    fishbone.write("round")
    assert look(fishbone) == before
    fishbone.press("Esc", "Ctrl+L")
    fishbone.window.workbench.say("A word for the facilitator")
    fishbone.press("Alt+W")
    assert look(fishbone) == before


def test_what_is_veiled_is_the_same_pixels_whatever_its_words(fishbone: Hands) -> None:
    root = fishbone.exercise(Fishbone).id
    cause = next(causes_of(fishbone.board, root))
    veil = Veil(id=new_id(), parent_id=root, order_key="a0", target_id=cause.id)
    step(fishbone, root, lambda board: board.put(veil))
    before = look(fishbone)
    assert cause.text not in words(fishbone)
    for text in (
        "Kestrel",
        "Another text, which is longer than a line of the fishbone has room for",
    ):
        step(fishbone, root, lambda board, text=text: rewritten(board, cause.id, text))
        assert look(fishbone) == before
        assert fishbone.editor.view.name_of(cause.id).count(text) == 1
    step(fishbone, root, lambda board: board.drop(veil.id))
    assert look(fishbone) != before


def rewritten(board, cause_id: RecordId, text: str):
    return board.put(replace(board.get(cause_id, Cause), text=text, evidence=text))


def test_frozen_it_keeps_its_picture_while_the_console_goes_on(fishbone: Hands) -> None:
    fishbone.press("Ctrl+Shift+F")
    before = look(fishbone)
    fishbone.add("Written behind the ice")
    fishbone.press("Ctrl+PgDown", "Shift+F5")
    assert look(fishbone) == before
    assert fishbone.sees("Rehearsal: frozen")
    fishbone.press("Ctrl+PgUp")
    fishbone.click("Unfreeze")
    assert "Written behind the ice" in words(fishbone)


def test_behind_the_curtain_the_room_sees_the_question_alone(fishbone: Hands) -> None:
    fishbone.press("Ctrl+Shift+B")
    assert words(fishbone).replace("\n", " ") == "Why do discharges slip past noon?"
    before = look(fishbone)
    fishbone.add("Not yet")
    assert look(fishbone) == before
    assert fishbone.sees("The room sees the question alone")
    fishbone.click("Reveal")
    assert "Not yet" in words(fishbone)


def test_parts_are_stepped_through_from_either_window(fishbone: Hands) -> None:
    first = words(fishbone)
    fishbone.press("Shift+F5")
    second = words(fishbone)
    assert "Part 2 of" in second
    QTest.keyClick(desk(fishbone).shown, Qt.Key.Key_Left)
    assert words(fishbone) == first
    fishbone.click("Next part")
    assert words(fishbone) == second
    fishbone.press("Alt+F5")
    assert "The whole board" in words(fishbone)
    assert fishbone.sees("✗ readable from")
    fishbone.press("Alt+F5")
    assert words(fishbone) == first


def test_a_step_alone_follows_the_console_from_board_to_board_or_stays(fishbone: Hands) -> None:
    fishbone.press("Ctrl+PgDown")
    assert "Not yet grouped" in words(fishbone) or "plan early" in words(fishbone)
    fishbone.press("Ctrl+Shift+F5")
    before = look(fishbone)
    fishbone.press("Ctrl+PgUp")
    assert look(fishbone) == before
    assert fishbone.sees("Rehearsal: its own view")
    fishbone.press("Ctrl+Shift+F5")
    assert look(fishbone) != before


def test_letters_grow_with_the_distance_that_is_stated(fishbone: Hands) -> None:
    settings = fishbone.window.workbench.settings
    before = desk(fishbone).view.letters
    settings.put(ROOM_DISTANCE, "12")
    settings.put(PICTURE_WIDTH, "2.0")
    look(fishbone)
    assert desk(fishbone).view.letters > 1.5 * before
    assert fishbone.sees("✓ readable from 12 m")
    settings.put(ROOM_DISTANCE, "6")
    settings.put(PICTURE_WIDTH, "1.8")
    settings.put(ROOM_TEXT_SIZE, "150")
    look(fishbone)
    assert desk(fishbone).view.letters >= 1.49 * before


def test_what_is_removed_for_good_goes_from_a_frozen_picture_too(fishbone: Hands) -> None:
    fishbone.add("Rang Mrs Ahmed at noon")
    assert "Mrs Ahmed" in words(fishbone)
    fishbone.press("Ctrl+Shift+F")
    root = fishbone.exercise(Fishbone).id
    cause = next(c for c in causes_of(fishbone.board, root) if "Ahmed" in c.text)
    step(fishbone, root, lambda board: rewritten(board, cause.id, "Rang the family at noon"))
    assert "Mrs Ahmed" in words(fishbone)
    fishbone.window.show_anew()
    assert "Mrs Ahmed" not in words(fishbone)
    assert not desk(fishbone).view.is_frozen


def test_another_workshop_leaves_nothing_of_the_one_before_on_the_wall(fishbone: Hands) -> None:
    fishbone.press("Ctrl+Shift+F")
    fishbone.press("Ctrl+N")
    assert "discharges" not in words(fishbone)
    assert not desk(fishbone).view.is_frozen


def test_what_needs_the_rooms_window_says_how_it_is_opened(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.press("Ctrl+Shift+B")
    assert hands.sees("F5 opens its window")
    hands.press("Ctrl+Shift+X")
    assert hands.sees("nothing to swap")


def test_closing_the_console_closes_the_rooms_window(fishbone: Hands) -> None:
    shown = desk(fishbone).shown
    fishbone.window.close()
    assert not shown.isVisible()


def test_what_is_revealed_comes_into_the_rooms_view_and_is_lit_on_the_console(
    fishbone: Hands,
) -> None:
    bones = categories_of(fishbone.board, fishbone.exercise(Fishbone).id)
    fishbone.press("Ctrl+Shift+S")
    fishbone.editor.select((bones[-1].id,))
    fishbone.add("Nobody is told of the bed")
    assert "Nobody is told of the bed" not in words(fishbone)
    fishbone.editor.select((bones[0].id,))
    assert bones[-1].text not in words(fishbone)
    selected = fishbone.editor.selection()
    (hidden,) = hidden_on(fishbone.board)
    fishbone.press("Ctrl+Shift+R")
    assert "Nobody is told of the bed" in words(fishbone)
    assert fishbone.editor.view.lit == {hidden}
    assert fishbone.editor.selection() == selected


def test_the_room_sees_the_rules_the_parking_lot_and_the_actions_while_their_pages_are_open(
    fishbone: Hands,
) -> None:
    before, go = words(fishbone), fishbone.window.workbench.go
    go("ground_rules")
    assert "1.  Every idea counts" in words(fishbone)
    fishbone.press("Ctrl+Shift+F5")
    go("parking_lot")
    assert "1.  Every idea counts" in words(fishbone)
    fishbone.press("Ctrl+Shift+F5")
    assert "Parking lot" in words(fishbone)
    go("actions")
    assert "Actions" in words(fishbone)
    go("private_notes")
    assert words(fishbone) == before


def test_after_a_sudden_end_the_rooms_window_is_offered_again(open_again: OpenWindow) -> None:
    window = open_again()
    window.workbench.create_sample()
    Hands(window).press("F5")
    assert window.workbench.settings.get(ROOM_IS_OPEN) == "yes"
    window.close()
    assert window.workbench.settings.get(ROOM_IS_OPEN) == "no"
    # As it stands after a kill.
    window.workbench.settings.put(ROOM_IS_OPEN, "yes")
    hands = Hands(open_again())
    hands.click("Carry on")
    settle()
    hands.click("Show to room again")
    assert desk(hands).shown.isVisible()
    hands.window.close()

"""Where the keyboard is after a click on the clock, the silence or a step: never on that button."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dip_workshop.core.room.run_sheet import allotted, run_sheet_of, running_stretch
from dip_workshop.core.room.silence import hidden_on
from dip_workshop.core.workshop import workshop_of
from dip_workshop.exercises.fishbone.model import Cause
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.places.side_entry import SideEntry
from tests.ui.hands import LEFT, Hands
from tests.ui.running import Wall, open_planned, present, steps_in


@pytest.fixture
def hands(window: MainWindow, wall: Wall) -> Hands:
    """Hands at a workshop whose clock runs for its first step, which is talk."""
    del wall
    open_planned(window)
    running = Hands(window)
    running.press("F7")
    return running


def causes(hands: Hands) -> list[str]:
    """Return the texts of the causes on the board."""
    return sorted(each.text for each in hands.board if isinstance(each, Cause) and not each.deleted)


def click_twice(hands: Hands, name: str) -> None:
    """Click a button by a double click of the system."""
    spot = hands.button(name).mapTo(hands.window, QPoint(8, 8))
    handle = hands.window.windowHandle()
    QTest.mouseDClick(handle, LEFT, pos=spot)
    QApplication.processEvents()


def test_what_is_typed_after_a_click_on_the_clock_or_on_a_reveal_goes_to_the_board(hands: Hands):
    hands.press("Ctrl+Shift+PgDown")
    hands.add("Bloods not chased", "Late round")
    for name in ("One minute more for “Write causes”", "Pause the clock of “Write causes”"):
        hands.click(name)
        hands.add(f"Typed after {name[:5]}")
    assert allotted(steps_in(hands.window)[1]) == 9 * 60
    assert running_stretch(hands.board) is None
    hands.click("Reveal one")
    hands.add("No porter at night")
    assert len(hidden_on(hands.board)) == 4
    hands.click("Reveal all")
    hands.add("Full wards")
    hands.click("Larger")
    hands.add("No beds")
    assert len(hidden_on(hands.board)) == 2
    assert causes(hands) == [
        "Bloods not chased",
        "Full wards",
        "Late round",
        "No beds",
        "No porter at night",
        "Typed after One m",
        "Typed after Pause",
    ]


def test_what_is_typed_after_a_click_on_shorten_or_on_undo_goes_to_the_board(
    hands: Hands, wall: Wall
):
    hands.press("Ctrl+Shift+PgDown")
    wall.pass_minutes(20)
    hands.add("Bloods not chased", "Late round")
    minutes = steps_in(hands.window)[3].extra
    hands.click("7 min late, Shorten Read them out 12 → 7 min, Close 5 → 3 min?")
    hands.write("Full ")
    assert steps_in(hands.window)[3].extra < minutes
    offered = hands.window.messages.offer_button
    assert offered.isVisible()
    QTest.mouseClick(offered, LEFT)
    hands.write("wards")
    hands.press("Return")
    assert steps_in(hands.window)[3].extra == minutes
    hands.add("No beds")
    QTest.mouseClick(hands.window.exercise_page._buttons["undo"], LEFT)
    hands.add("No porter at night")
    assert causes(hands) == ["Bloods not chased", "Full wards", "Late round", "No porter at night"]


def test_a_reveal_pressed_by_the_keyboard_leaves_it_at_the_board_and_not_at_undo(hands: Hands):
    hands.press("Ctrl+Shift+PgDown")
    hands.add("Bloods not chased", "Late round")
    hands.button("Reveal all").setFocus()
    hands.press("Space", "Space", "Space")
    assert causes(hands) == ["Bloods not chased", "Late round"]
    hands.write("Full wards")
    assert hands.editor.capture.text().strip() == "Full wards"


def test_a_step_shown_from_the_side_bar_by_the_keyboard_takes_no_typing_for_its_button(
    hands: Hands,
):
    entries = hands.window.side_bar.findChildren(SideEntry)
    next(e for e in entries if e.accessibleName().startswith("Close")).setFocus()
    hands.press("Space")
    assert hands.sees("What do we take away?")
    hands.write("no more beds ")
    hands.press("Return")
    assert present(hands.window) == "Arrive and agree"


def test_go_to_this_step_stands_neither_where_next_step_stood_nor_where_next_stands(hands: Hands):
    def place(name: str) -> tuple[int, int, int, int]:
        made = hands.button(name)
        spot = made.mapTo(hands.window, QPoint(0, 0))
        return spot.x(), spot.y(), spot.x() + made.width(), spot.y() + made.height()

    stood = [place(name) for name in ("Next", "Next step")]
    hands.window.workbench.go("step", steps_in(hands.window)[3].id)
    QTest.qWait(1)
    assert place("Next") == stood[0]
    left, top, right, bottom = place("Go to this step")
    for x, y, x_end, y_end in stood:
        assert right <= x or x_end <= left or bottom <= y or y_end <= top


def test_a_double_click_on_next_is_one_step_and_finish_asks_first(hands: Hands):
    hands.press("Ctrl+Shift+PgDown")
    click_twice(hands, "Next")
    assert present(hands.window) == "Read them out"
    click_twice(hands, "Next")
    assert present(hands.window) == "Close"
    hands.write("all is said ")
    hands.press("Return")
    sheet = run_sheet_of(hands.board)
    assert sheet is not None
    assert not sheet.finished_at
    with hands.dialog(lambda _asked: hands.press("Return")):
        hands.click("Finish now")
    assert running_stretch(hands.board) is not None
    with hands.dialog(lambda _asked: hands.click("Finish")):
        hands.click("Finish now")
    sheet = run_sheet_of(hands.board)
    assert sheet is not None
    assert sheet.finished_at


def test_the_window_says_where_going_to_a_step_begins_or_ends_a_silence(hands: Hands):
    hands.press("Ctrl+Shift+PgDown")
    assert "All write in silence" in hands.window.messages.text
    hands.press("F7", "F7")
    assert workshop_of(hands.board).is_silent
    hands.add("Bloods not chased")
    hands.press("Ctrl+Shift+PgDown")
    assert "The silence has ended. 1 text is still hidden" in hands.window.messages.text
    hands.press("Ctrl+Shift+S", "F7", "F7")
    assert workshop_of(hands.board).is_silent


def test_undo_beside_a_sentence_takes_back_no_other_step_that_was_made_since(
    hands: Hands, wall: Wall
):
    hands.press("Ctrl+Shift+PgDown")
    wall.pass_minutes(20)
    hands.press("F3", "Ctrl+F8")
    minutes = steps_in(hands.window)[3].extra
    hands.window.pages.currentWidget()._form.title.setFocus()
    hands.replace("Causes")
    hands.press("Tab")
    assert "Causes" in [step.text for step in steps_in(hands.window)]
    QTest.mouseClick(hands.window.messages.offer_button, LEFT)
    assert "Causes" in [step.text for step in steps_in(hands.window)]
    assert steps_in(hands.window)[3].extra == minutes
    assert "Something else was done since" in hands.window.messages.text

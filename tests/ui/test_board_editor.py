"""A board under the hands: mouse, keys and menu are one act, and the view stays where it was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMenu

from dip_workshop.drawing.geometry import Point
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    categories_of,
    causes_of,
)
from tests.ui.hands import CONTROL, Hands, wait_until
from tests.ui.menus import entries_of
from tests.ui.two_causes import cause, with_two_causes


@pytest.fixture
def bones(hands: Hands) -> Hands:
    return with_two_causes(hands)


def bone_of(hands: Hands, text: str) -> str:
    record = hands.board.find(cause(hands, text))
    assert record is not None
    return next(
        c.text
        for c in categories_of(hands.board, hands.exercise(Fishbone).id)
        if c.id == record.parent_id
    )


def test_a_double_click_takes_the_text_into_the_bar(bones: Hands) -> None:
    place = cause(bones, "Late round")
    QTest.mouseDClick(
        bones.editor.view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        bones.spot(place),
    )
    assert bones.editor.capture.text() == "Late round"
    bones.replace("Late ward round")
    bones.press("Return")
    assert bones.board.find(place).text == "Late ward round"  # type: ignore[union-attr]


def test_a_wrong_bone_is_mended_in_one_key(bones: Hands) -> None:
    assert bone_of(bones, "Lift broken") == "People"
    bones.press("Ctrl+Shift+3")
    assert bone_of(bones, "Lift broken") == "Equipment"
    assert bones.editor.capture.field.hasFocus()
    bones.press("Ctrl+Z")
    assert bone_of(bones, "Lift broken") == "People"


def test_mending_without_anything_added_changes_nothing(bones: Hands) -> None:
    bones.window.workbench.go("home")
    bones.press("Alt+W")
    before = bones.board
    bones.press("Ctrl+Shift+9")
    assert bones.board is before


def test_a_drag_let_go_outside_the_board_changes_nothing(bones: Hands) -> None:
    before = bones.board
    bones.drag(cause(bones, "Late round"), QPoint(-40, -40))
    assert bones.board is before


def test_escape_during_a_drag_gives_it_up(bones: Hands) -> None:
    before, view = bones.board, bones.editor.view
    start = bones.spot(cause(bones, "Late round"))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    bones._move(view, start + QPoint(60, 60))
    assert view.is_dragging
    bones.press("Esc")
    assert not view.is_dragging
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert bones.board is before


def test_typing_on_the_board_goes_to_the_capture_bar(bones: Hands) -> None:
    bones.press("F6", "Esc")
    assert bones.editor.view.hasFocus()
    QTest.keyClicks(bones.editor.view, "zzz")
    assert bones.editor.capture.text() == "zzz"


def test_f6_goes_round_bar_board_and_outline(bones: Hands) -> None:
    editor = bones.editor
    bones.press("F6")
    assert editor.view.hasFocus()
    bones.press("F6")
    assert editor.capture.field.hasFocus()
    bones.press("Ctrl+L", "F6", "F6")
    assert editor.outline.hasFocus()
    bones.press("F6")
    assert editor.capture.field.hasFocus()


def test_capture_follows_the_selection(bones: Hands) -> None:
    bones.click_on(cause(bones, "Late round"))
    bones.press("F6")
    QTest.keyClicks(bones.editor.capture.field, "Clinic overruns")
    bones.press("Return")
    record = bones.board.find(cause(bones, "Clinic overruns"))
    assert record is not None
    assert record.parent_id == cause(bones, "Late round")
    assert bones.sees("Why? Adds below “Late round”")


def test_several_are_selected_with_control_and_moved_as_one_step(bones: Hands) -> None:
    bones.click_on(cause(bones, "Late round"))
    bones.click_on(cause(bones, "Lift broken"), CONTROL)
    with bones.dialog(bones.answering("Process")):
        bones.press("M")
    assert {bone_of(bones, "Late round"), bone_of(bones, "Lift broken")} == {"Process"}
    bones.press("Ctrl+Z")
    assert {bone_of(bones, "Late round"), bone_of(bones, "Lift broken")} == {"People"}


def test_a_declined_question_changes_nothing(bones: Hands) -> None:
    before = bones.board
    bones.click_on(cause(bones, "Late round"))
    with bones.dialog(lambda _asked: bones.press("Esc")):
        bones.press("M")
    assert bones.board is before


def test_the_menu_opens_for_what_is_under_the_pointer(bones: Hands) -> None:
    place = cause(bones, "Lift broken")
    bones.editor.view.context_menu_requested.emit(bones.window.pos(), place)
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    assert bones.editor.selection().ids == (place,)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    root = next(a for a in entries_of(menu) if a.text() == "Likely root cause")
    assert root.isEnabled()
    menu.close()


def test_a_whole_board_stays_whole_while_it_grows(bones: Hands) -> None:
    for bone in range(1, 5):
        bones.press(f"Ctrl+{bone}")
        bones.add(*(f"Cause {bone}.{number} with some more words" for number in range(9)))
    view = bones.editor.view
    assert not view.can_scroll()


def test_a_zoom_that_the_user_chose_stays_while_the_board_grows(bones: Hands) -> None:
    bones.press("Ctrl+=", "Ctrl+=")
    zoom = bones.editor.view.zoom
    bones.add("One more cause")
    assert bones.editor.view.zoom == zoom
    assert bones.editor.view.place_of(cause(bones, "One more cause")) is not None
    bones.press("Ctrl+0")
    assert bones.editor.view.zoom != zoom


def test_a_drop_where_nothing_goes_says_that_nothing_was_moved(bones: Hands) -> None:
    before = bones.board
    bones.drag(cause(bones, "Late round"), QPoint(4, 4))
    assert bones.board is before
    assert bones.sees("Nothing was moved")


def test_a_press_close_beside_a_cause_takes_the_cause_and_one_far_from_all_the_bone(
    bones: Hands,
) -> None:
    place, view = cause(bones, "Late round"), bones.editor.view
    shown = view.place_of(place)
    assert shown is not None
    for above, taken in ((8, place), (30, bones.board.get(place, Cause).parent_id)):
        spot = QPoint(shown.left() + 5, shown.top() - above)
        at = view.view.to_picture(Point(spot.x(), spot.y()))
        assert isinstance(bones.board.find(view.picture.owner_at(at)), Category)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        assert bones.editor.selection().ids == (taken,)


def test_a_bone_that_was_dragged_is_named_and_can_be_put_back(bones: Hands) -> None:
    first, second, *_ = categories_of(bones.board, bones.exercise(Fishbone).id)
    bones.drag(first.id, second.id)
    assert bones.sees(f"Moved the bone “{first.text}”")
    bones.click("Undo")
    assert categories_of(bones.board, bones.exercise(Fishbone).id)[0].id == first.id


def test_a_table_that_is_here_already_is_added_only_if_it_is_wanted_again(bones: Hands) -> None:
    def take(wanted: str) -> None:
        with bones.dialog(lambda _asked: bones.click(wanted)):
            bones.press("Ctrl+T")

    def texts() -> list[str]:
        return [c.text for c in causes_of(bones.board, bones.exercise(Fishbone).id)]

    take("Copy the table")
    clipboard = QApplication.clipboard()
    clipboard.setText(clipboard.text() + "\n")
    before = texts()
    met: list[bool] = []

    def look(_asked: QDialog) -> None:
        bones.click("Paste a table…")

    def add(asked: QDialog) -> None:
        met.append(bones.button("Add 0 rows").isEnabled())
        (again,) = (box for box in asked.findChildren(QCheckBox) if "here already" in box.text())
        again.click()
        asked.accept()

    with bones.dialog(look), bones.dialog(add):
        bones.press("Ctrl+T")
    assert met == [False]
    assert len(texts()) == 2 * len(before)


def test_all_selected_and_deleted_takes_the_causes_and_leaves_the_bones(bones: Hands) -> None:
    fishbone = bones.exercise(Fishbone).id
    names = [bone.text for bone in categories_of(bones.board, fishbone)]
    bones.editor.view.setFocus()
    bones.press("Ctrl+A", "Delete")
    assert not list(causes_of(bones.board, fishbone))
    assert [bone.text for bone in categories_of(bones.board, fishbone)] == names
    assert bones.sees("2 causes were deleted")
    bones.press("Ctrl+Z")
    assert len(list(causes_of(bones.board, fishbone))) == 2

"""A letter alone is a command, a word is a text: no letter is eaten, no word runs a command."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, notes_of, tray_of
from dip_workshop.exercises.fishbone.model import (
    Cause,
    Fishbone,
    State,
    categories_of,
    causes_of,
)
from tests.ui.hands import Hands


@pytest.fixture
def bones(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    hands.click_on(cause(hands).id)
    return hands


@pytest.fixture
def wall(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("one", "two", "three")
    hands.click_on(notes_of(hands.board, hands.exercise(AffinityMap).id)[0].id)
    return hands


def cause(hands: Hands) -> Cause:
    return next(iter(causes_of(hands.board, hands.exercise(Fishbone).id)))


@pytest.mark.parametrize("word", ["room was sold off", "mop", "Ward closed", "22 beds", "q and c"])
def test_a_word_typed_on_the_board_is_a_text_from_its_first_letter(bones: Hands, word: str) -> None:
    before = bones.board
    bones.write(word)
    QTest.qWait(60)
    assert bones.editor.capture.text() == word
    assert bones.board is before


def test_a_word_typed_in_the_outline_is_a_text_too(bones: Hands) -> None:
    bones.press("Ctrl+L", "F6")
    assert bones.editor.outline.hasFocus()
    before = bones.board
    bones.write("root of it")
    QTest.qWait(60)
    assert bones.editor.capture.text() == "root of it"
    assert bones.board is before


def test_a_letter_alone_is_a_command_and_no_text(bones: Hands) -> None:
    bones.press("R")
    assert cause(bones).state is State.LIKELY
    assert bones.editor.capture.text() == ""


def test_the_next_key_that_types_nothing_does_not_outrun_the_command(bones: Hands) -> None:
    QTest.keyClick(bones.editor.view, Qt.Key.Key_R)
    QTest.keyClick(bones.editor.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bones.window.workbench.bridge is not None
    assert bones.window.workbench.bridge.session.can_redo(bones.editor.exercise_id)
    assert cause(bones).state is not State.LIKELY


def test_a_command_means_what_was_selected_when_its_key_was_pressed(bones: Hands) -> None:
    QTest.keyClick(bones.editor.view, Qt.Key.Key_R)
    bones.click_on(categories_of(bones.board, bones.editor.exercise_id)[-1].id)
    assert cause(bones).state is State.LIKELY


def test_a_command_that_cannot_be_given_says_why_and_types_nothing(bones: Hands) -> None:
    bones.click_on(categories_of(bones.board, bones.editor.exercise_id)[0].id)
    bones.press("C")
    assert bones.sees("does not go with what is selected")
    assert bones.editor.capture.text() == ""
    bones.press("2", "2")
    assert bones.editor.capture.text() == "22"


def test_a_refused_letter_is_still_the_first_of_a_word_typed_slowly(bones: Hands) -> None:
    bones.press("Esc")
    bones.editor.view.setFocus()
    bones.press("R", "O")
    bones.write("om")
    assert bones.editor.capture.text() == "room"


def test_digits_in_one_go_sort_note_after_note(wall: Hands) -> None:
    wall.press("G")
    wall.editor.view.setFocus()
    QTest.keyClicks(wall.editor.view, "11")
    wall.editor.burst.hear()
    matrix = wall.exercise(AffinityMap).id
    assert len(groups_of(wall.board, matrix)) == 1
    assert tray_of(wall.board, matrix) == ()


def test_digits_that_begin_a_text_sort_nothing(wall: Hands) -> None:
    wall.press("G")
    wall.editor.view.setFocus()
    before = wall.board
    wall.write("11 beds closed")
    QTest.qWait(60)
    assert wall.board is before
    assert wall.editor.capture.text() == "11 beds closed"


def test_a_capital_straight_after_the_key_of_a_group_begins_its_name(wall: Hands) -> None:
    view, shift = wall.editor.view, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_G)
    QTest.keyPress(view, Qt.Key.Key_Shift, shift)
    QTest.keyClicks(view, "M", shift)
    wall.write("edicines")
    wall.press("Enter")
    (group,) = groups_of(wall.board, wall.exercise(AffinityMap).id)
    assert group.text == "Medicines"
    assert wall.editor.capture.text() == ""


@pytest.mark.parametrize("word", ["gmedicines", "GPs", "lT", "G and G", "g4 beds"])
def test_no_other_word_that_begins_with_the_key_of_a_command_makes_a_group(
    wall: Hands, word: str
) -> None:
    before = wall.board
    wall.write(word)
    QTest.qWait(60)
    assert wall.editor.capture.text() == word
    assert wall.board is before


def test_what_looks_like_a_group_and_its_name_is_a_text_where_no_note_is_selected(
    wall: Hands,
) -> None:
    wall.press("Esc")
    wall.editor.view.setFocus()
    before = wall.board
    wall.write("gMedicines")
    assert wall.editor.capture.text() == "gMedicines"
    assert wall.board is before


def test_a_word_in_small_then_capitals_runs_no_other_command(bones: Hands) -> None:
    bones.write("ePMA down")
    QTest.qWait(60)
    assert bones.editor.capture.text() == "ePMA down"
    assert QApplication.activeModalWidget() is None


def test_a_press_that_a_question_came_into_leaves_nothing_hanging_on_the_pointer(
    wall: Hands,
) -> None:
    view, note = wall.editor.view, notes_of(wall.board, wall.exercise(AffinityMap).id)[1]
    spot = wall.spot(note.id)
    with wall.dialog(lambda dialog: dialog.reject()):
        QTest.keyClick(view, Qt.Key.Key_M)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot)
    for far in (5, 30, 60):
        hover(view, QPointF(spot.x() + far, spot.y() + far))
    assert not view.is_dragging


def hover(view: QWidget, at: QPointF) -> None:
    """Move the pointer with no button held: the question had the release."""
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        view.mapToGlobal(at),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, move)

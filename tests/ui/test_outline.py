"""The outline twin: the same selection, the same commands, and every row within reach of a key."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from tests.ui.hands import LEFT, NO_MODIFIER, Hands
from tests.ui.settling import settle

LONG = "The discharge letter waits for a doctor who is in clinic until four, on most days of a week"


@pytest.fixture
def bones(hands: Hands) -> Hands:
    """Hands at a fishbone with its outline open and with the keyboard in it."""
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round", LONG, "Lift broken")
    hands.press("Ctrl+L", "F6", "F6")
    assert hands.editor.outline.hasFocus()
    return hands


def titles(hands: Hands) -> list[str]:
    return [row.title for row in hands.editor.outline.rows]


def selected(hands: Hands) -> list[str]:
    ids = hands.editor.selection().ids
    return [row.title for row in hands.editor.outline.rows if row.id in ids]


def test_arrows_reach_every_row_in_its_order(bones: Hands) -> None:
    bones.press("Home")
    walked = [selected(bones)]
    for _ in titles(bones)[1:]:
        bones.press("Down")
        walked.append(selected(bones))
    assert walked == [[title] for title in titles(bones)]
    for title in reversed(titles(bones)[:-1]):
        bones.press("Up")
        assert selected(bones) == [title]


def test_the_board_and_the_outline_have_one_selection(bones: Hands) -> None:
    bones.press("Home", "Down", "Down")
    assert selected(bones) == ["Late round"]
    assert bones.editor.view.selected == bones.editor.selection().ids
    cause = next(c for c in causes_of(bones.board, bones.exercise(Fishbone).id) if c.text == LONG)
    bones.click_on(cause.id)
    assert selected(bones) == [LONG]


def test_the_keyboard_in_the_outline_leaves_the_board_its_width(bones: Hands) -> None:
    width = bones.editor.outline.width()
    bones.press("F6", "F6", "F6")
    QTest.qWait(20)
    assert bones.editor.outline.hasFocus()
    assert bones.editor.outline.width() == width


def test_no_gap_is_between_rows_though_something_is_selected_as_they_come_into_sight(
    hands: Hands,
) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round", LONG, "Lift broken")
    hands.click_on(next(causes_of(hands.board, hands.exercise(Fishbone).id)).id)
    hands.press("Ctrl+L")
    outline = hands.editor.outline
    settle()
    for share in (0.3, 0.6):
        boxes = [outline.visualRect(outline.model().index(n, 0)) for n in range(len(outline.rows))]
        assert all(below.top() == row.bottom() + 1 for row, below in pairwise(boxes))
        hands.editor.splitter.setSizes([round(900 * (1 - share)), round(900 * share)])
        settle()


def test_shift_and_arrow_select_several(bones: Hands) -> None:
    bones.press("Home", "Down", "Down", "Shift+Down")
    assert selected(bones) == ["Late round", LONG]


def test_escape_lets_go_of_the_selection(bones: Hands) -> None:
    bones.press("Home", "Down")
    assert selected(bones) == ["People"]
    bones.press("Esc")
    assert bones.editor.selection().ids == ()
    assert bones.editor.view.selected == ()


def test_return_opens_the_rows_own_field_and_one_step_is_made(bones: Hands) -> None:
    bones.press("Home", "Down", "Down", "Return")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    bones.replace("Late ward round")
    bones.press("Return")
    QTest.qWait(10)
    assert "Late ward round" in titles(bones)
    bones.window.undo()
    assert "Late round" in titles(bones)


def test_a_letter_that_is_no_command_goes_to_the_capture_bar(bones: Hands) -> None:
    bones.press("Home", "Down")
    QTest.keyClicks(bones.editor.outline, "z")
    assert bones.editor.capture.text() == "z"
    assert bones.editor.capture.field.hasFocus()


def test_a_wrapped_row_is_as_high_as_its_words(bones: Hands) -> None:
    outline = bones.editor.outline
    number = titles(bones).index(LONG)
    area = outline.visualRect(outline.model().index(number, 0))
    one_line = outline.visualRect(outline.model().index(number - 1, 0))
    assert area.height() > one_line.height()
    assert area.width() <= outline.viewport().width()


def test_rows_say_their_marks_and_depth_to_a_screen_reader(bones: Hands) -> None:
    bones.press("Home", "Down", "Down", "R")
    index = bones.editor.outline.model().index(2, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Late round, ")
    assert spoken.endswith("level 2")


def test_what_is_scrolled_to_stays_in_sight_after_an_edit(bones: Hands) -> None:
    bones.press("F6")
    bones.add(*(f"Cause {number}" for number in range(60)))
    bones.press("F6", "F6", "End")
    bar = bones.editor.outline.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    place = bar.value()
    bones.editor.refresh()
    assert bar.value() == place


def test_keys_move_the_line_and_the_next_board_has_the_same_width(bones: Hands) -> None:
    before = bones.editor.outline.width()
    bones.press("Alt+Shift+Right", "Alt+Shift+Right")
    narrower = bones.editor.outline.width()
    assert narrower < before - 40
    bones.press("Alt+Shift+Left")
    bones.press("Alt+Shift+Right", "Alt+W")
    bones.click("Add affinity map")
    bones.press("Ctrl+L")
    assert abs(bones.editor.outline.width() - narrower) <= 12


def test_the_line_has_a_name_and_the_mouse_moves_it(bones: Hands) -> None:
    line, before = bones.editor.splitter.handle(1), bones.editor.outline.width()
    assert line.accessibleName()
    start = line.rect().center()
    QTest.mousePress(line, LEFT, NO_MODIFIER, start)
    QTest.mouseMove(line, start + QPoint(80, 0))
    QTest.mouseRelease(line, LEFT, NO_MODIFIER, start + QPoint(80, 0))
    assert bones.editor.outline.width() < before

"""No word is lost: in every field Undo goes word by word, and Redo brings each back.

Keys are pressed as on any of the three platforms.
"""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox

from dip_workshop.core.workshop import Workshop
from dip_workshop.exercises.affinity.model import AffinityMap, tray_of
from dip_workshop.widgets.date_field import DateField
from tests.ui.conftest import OpenWindow
from tests.ui.hands import LEFT, NO_MODIFIER, Hands

REDO = ("Ctrl+Y", "Ctrl+Shift+Z")


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Hands at an affinity map with one note."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("One")
    return hands


def typed() -> str:
    """What stands in the field that has the keyboard."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def title(hands: Hands) -> str:
    """The workshop's title as it was committed."""
    return hands.board.get(hands.board_id, Workshop).text


def goes_word_by_word(hands: Hands, begun: str = "") -> None:
    """Type three words and take them back one by one, then do them again."""
    before = hands.window.workbench.bridge and hands.board
    hands.press("End")
    hands.write("cold tea again")
    seen = []
    for key in ("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", REDO[0], REDO[1], REDO[0]):
        hands.press(key)
        seen.append(typed())
    words = ["cold tea ", "cold ", "", "cold ", "cold tea ", "cold tea again"]
    assert seen == [f"{begun}{word}" for word in words]
    assert (hands.window.workbench.bridge and hands.board) is before


def test_undo_goes_word_by_word_in_the_capture_bar(wall: Hands) -> None:
    goes_word_by_word(wall)


def test_undo_goes_word_by_word_while_a_text_is_changed_in_the_capture_bar(wall: Hands) -> None:
    wall.press("Up")
    goes_word_by_word(wall, "One")


def test_undo_goes_word_by_word_in_a_row_of_the_outline(wall: Hands) -> None:
    wall.press("Ctrl+L", "F6", "F6", "End", "Return")
    goes_word_by_word(wall, "One")


def test_undo_goes_word_by_word_in_a_line_of_the_workshop(wall: Hands) -> None:
    wall.press("Alt+W")
    team = next(f for f in wall.window.findChildren(QLineEdit) if f.accessibleName() == "Team")
    team.setFocus()
    goes_word_by_word(wall)


def test_undo_goes_word_by_word_in_find_on_this_board(wall: Hands) -> None:
    wall.press("Ctrl+F")
    goes_word_by_word(wall)


def test_undo_goes_word_by_word_in_search_everything(wall: Hands) -> None:
    with wall.dialog(lambda _asked: goes_word_by_word(wall)):
        wall.press("Ctrl+K")


def test_undo_goes_word_by_word_in_a_dialog_that_asks_for_a_text(wall: Hands) -> None:
    with wall.dialog(lambda _asked: goes_word_by_word(wall, "Affinity map")):
        wall.window.exercise_page._rename()


def test_a_line_once_kept_is_never_emptied_by_the_undo_of_one_blank(hands: Hands) -> None:
    hands.click("New workshop")
    hands.write("Falls on the ward")
    hands.press("Return", "End", "Space", "Ctrl+Z")
    assert (typed(), title(hands)) == ("Falls on the ward",) * 2
    hands.press("Ctrl+Z")
    assert typed() == "Untitled workshop"
    hands.press("Ctrl+Y")
    assert (typed(), title(hands)) == ("Falls on the ward",) * 2


def test_after_leaving_and_coming_back_undo_and_redo_are_the_pages(hands: Hands) -> None:
    hands.click("New workshop")
    hands.write("Falls on the ward")
    hands.press("Tab", "Shift+Tab", "Ctrl+Z")
    assert typed() == "Untitled workshop"
    hands.press("Ctrl+Y")
    assert typed() == "Falls on the ward"


def test_what_was_taken_back_last_is_done_again_first(wall: Hands) -> None:
    wall.write("Two")
    wall.press("Ctrl+Z", "Ctrl+Z")
    assert not tray_of(wall.board, wall.exercise(AffinityMap).id)
    wall.press("Ctrl+Y")
    assert tray_of(wall.board, wall.exercise(AffinityMap).id)
    assert typed() == ""
    wall.press("Ctrl+Y")
    assert typed() == "Two"


def test_a_text_half_typed_waits_while_another_is_changed(wall: Hands) -> None:
    wall.write("Half a th")
    note = tray_of(wall.board, wall.exercise(AffinityMap).id)[0]
    wall.click_on(note.id)
    QTest.mouseDClick(wall.editor.view, LEFT, NO_MODIFIER, wall.spot(note.id))
    wall.replace("Two")
    wall.press("Return")
    assert wall.editor.capture.text() == "Half a th"


def test_words_in_a_row_of_the_outline_outlive_a_change_of_the_board(wall: Hands) -> None:
    wall.press("Ctrl+L", "F6", "F6", "End", "Return", "End")
    wall.write(" and a half")
    bridge = wall.window.workbench.bridge
    assert bridge is not None
    bridge.undo(wall.editor.exercise_id)
    assert wall.editor.capture.text() == "One and a half"


def test_closing_the_window_enters_what_is_typed_in_a_row(
    wall: Hands, open_again: OpenWindow
) -> None:
    wall.press("Ctrl+L", "F6", "F6", "End", "Return", "End")
    wall.write(" and a half")
    wall.window.close()
    again = Hands(open_again())
    again.click("Carry on")
    (note,) = tray_of(again.board, again.exercise(AffinityMap).id)
    assert note.text == "One and a half"


def test_a_line_that_is_refused_keeps_its_words(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.click("New workshop")
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    monkeypatch.setattr(bridge, "perform", lambda *_of: False)
    hands.write("Falls on the ward")
    hands.press("Tab")
    bridge.changed.emit()
    lines = hands.window.findChildren(QLineEdit)
    assert "Falls on the ward" in [line.text() for line in lines]


def test_undo_in_the_head_count_and_the_date_is_the_pages(hands: Hands) -> None:
    hands.click("New workshop")
    count = next(
        f for f in hands.window.findChildren(QSpinBox) if f.accessibleName() == "Head-count"
    )
    date = next(f for f in hands.window.findChildren(DateField) if f.isVisible())
    count.setFocus()
    hands.replace("12")
    hands.press("Return")
    date.setFocus()
    before = date.text()
    hands.press("Up")
    assert date.text() != before
    hands.press("Ctrl+Z")
    assert date.text() == before
    count.setFocus()
    hands.press("Ctrl+Z")
    assert count.value() == 0
    hands.press("Ctrl+Y")
    assert count.value() == 12

"""Dialogs that ask one thing: typing narrows, arrows pick, Enter takes, Escape leaves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from dip_workshop.kinds import NEW_PREFIX, Choice
from dip_workshop.widgets.choosing import ChoiceDialog, TextDialog, matching

BONES = (
    Choice("1", "People", "3 causes"),
    Choice("2", "Place", "no cause"),
    Choice("3", "Process", "2 causes"),
    Choice("4", "In the place of work"),
)


@pytest.fixture
def choosing(themed: QApplication, qtbot: QtBot) -> ChoiceDialog:
    dialog = ChoiceDialog("Which bone?", BONES, "New bone")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def key(dialog: ChoiceDialog | TextDialog, pressed: Qt.Key) -> None:
    QTest.keyClick(dialog.field, pressed)


def shown(dialog: ChoiceDialog) -> list[str]:
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


def test_what_begins_with_the_typed_letters_comes_first() -> None:
    assert [choice.value for choice in matching(BONES, "pl")] == ["2", "1", "4"]


def test_every_typed_word_must_be_found_in_any_order() -> None:
    assert [choice.value for choice in matching(BONES, "causes pro")] == ["3"]


def test_typing_narrows_and_enter_takes_the_first(choosing: ChoiceDialog) -> None:
    QTest.keyClicks(choosing.field, "proc")
    assert shown(choosing) == ["Process  ·  2 causes", "New bone: proc"]
    key(choosing, Qt.Key.Key_Return)
    assert choosing.result() == QDialog.DialogCode.Accepted
    assert choosing.answer() == "3"


def test_arrows_walk_the_list_and_stop_at_its_ends(choosing: ChoiceDialog) -> None:
    key(choosing, Qt.Key.Key_Up)
    assert choosing.answer() == "1"
    for _ in range(9):
        key(choosing, Qt.Key.Key_Down)
    assert choosing.answer() == "4"


def test_what_fits_nothing_can_be_taken_as_new(choosing: ChoiceDialog) -> None:
    QTest.keyClicks(choosing.field, "Weather")
    key(choosing, Qt.Key.Key_Return)
    assert choosing.answer() == f"{NEW_PREFIX}Weather"


def test_enter_on_nothing_keeps_the_question_open(themed: QApplication, qtbot: QtBot) -> None:
    dialog = ChoiceDialog("Which bone?", BONES)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.field, "Weather")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.answer() == ""


def test_escape_leaves_the_question(choosing: ChoiceDialog) -> None:
    QTest.keyClick(choosing, Qt.Key.Key_Escape)
    assert choosing.result() == QDialog.DialogCode.Rejected


def test_a_text_is_taken_with_enter_and_broken_with_shift(
    themed: QApplication, qtbot: QtBot
) -> None:
    dialog = TextDialog("Why?", "as it was")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.field, "first")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.field, "second")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer() == "first\nsecond"

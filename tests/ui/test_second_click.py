"""A double click on what leads to a page does nothing to the page that comes."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dip_workshop.exercises.fishbone.model import Fishbone, categories_of
from tests.ui.hands import LEFT, NO_MODIFIER, Hands


def middle_of(hands: Hands, widget: QWidget) -> QPoint:
    return widget.mapTo(hands.window, widget.rect().center())


def press_in_the_window(hands: Hands, spot: QPoint) -> None:
    """Click as the system does: on the window, which finds what lies there."""
    QTest.mouseClick(hands.window.windowHandle(), LEFT, NO_MODIFIER, spot)
    QApplication.processEvents()


def test_the_second_click_selects_nothing_on_the_board_that_has_come(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    editor = hands.editor
    editor.view.fit()
    bone = categories_of(hands.board, hands.exercise(Fishbone).id)[0].id
    spot = editor.view.mapTo(hands.window, hands.spot(bone))
    hands.press("Alt+W")
    hands.click("Open Fishbone")
    press_in_the_window(hands, spot)
    assert editor.selection().ids == ()
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    press_in_the_window(hands, spot)
    assert editor.selection().ids == (bone,)

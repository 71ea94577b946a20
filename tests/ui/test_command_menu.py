"""Menus and questions: what they offer, what they are about, and where the keyboard goes after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton

from dip_workshop.catalogue import KINDS
from dip_workshop.exercises.fishbone.model import Fishbone
from dip_workshop.kinds import ExerciseKind
from tests.ui.hands import Hands, wait_until
from tests.ui.menus import entries_of
from tests.ui.two_causes import cause, with_two_causes

SMALL_SCREEN = 720


@pytest.fixture
def bones(hands: Hands) -> Hands:
    return with_two_causes(hands)


def open_menu(hands: Hands) -> QMenu:
    hands.click("Commands")
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_in(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_the_keyboard_is_in_the_bar_again_once_the_menu_is_closed(bones: Hands) -> None:
    menu = open_menu(bones)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert bones.editor.capture.field.hasFocus()


def test_the_button_of_a_closed_menu_is_not_lit_though_qt_missed_that_the_pointer_left(
    bones: Hands,
) -> None:
    lit = next(b for b in bones.window.findChildren(QPushButton) if b.text() == "Commands")
    menu = open_menu(bones)
    lit.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not lit.underMouse()


def test_the_keyboard_is_on_the_board_again_where_the_board_had_it(bones: Hands) -> None:
    bones.click_on(cause(bones, "Late round"))
    menu = open_menu(bones)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert bones.editor.view.hasFocus()


def test_the_keyboard_is_in_the_bar_again_once_a_question_is_answered(bones: Hands) -> None:
    menu = open_menu(bones)
    effect = next(a for a in menu.actions() if a.text().startswith("Write the effect"))
    menu.setActiveAction(effect)
    with bones.dialog(bones.answering("Too late")):
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert bones.exercise(Fishbone).effect == "Too late"
    assert bones.editor.capture.field.hasFocus()


def test_the_keyboard_is_in_the_bar_again_once_carrying_was_declined(bones: Hands) -> None:
    bones.click_on(cause(bones, "Late round"))
    bones.press("F6")
    with bones.dialog(lambda _asked: bones.press("Esc")):
        bones.click("Carry forward…")
    assert bones.editor.capture.field.hasFocus()


def test_carrying_names_what_goes_and_asks_nothing_where_nothing_does(bones: Hands) -> None:
    bones.click("Carry forward…")
    assert bones.window.messages.text.startswith("There is nothing to carry forward yet")
    seen: list[str] = []
    bones.click_on(cause(bones, "Late round"))
    bones.press("R", "Esc")
    with bones.dialog(lambda asked: seen.extend(x.text() for x in asked.findChildren(QLabel))):
        bones.click("Carry forward…")
    assert seen[:2] == [
        "Carry 1 likely root cause forward to…",
        "“Late round”. 1 other is not carried. "
        "Nothing is selected, so the usual goes: 1 likely root cause.",
    ]


def test_the_menu_of_a_right_click_holds_only_what_can_be_done(bones: Hands) -> None:
    bones.editor.view.context_menu_requested.emit(bones.window.pos(), cause(bones, "Late round"))
    wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert all(action.isEnabled() for action in entries_of(menu))
    assert "Remove bone" not in [action.text() for action in entries_of(menu)]
    menu.close()
    assert "Remove bone" in [action.text() for action in entries_of(open_menu(bones))]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_menu_of_all_commands_fits_a_small_screen(hands: Hands, kind: ExerciseKind) -> None:
    hands.click("New workshop")
    hands.click(f"Add {kind.title.lower()}")
    menu = open_menu(hands)
    assert menu.sizeHint().height() <= SMALL_SCREEN
    offered = [action.text() for action in entries_of(menu)]
    assert all(command.label in offered for command in kind.commands)


def test_where_texts_go_can_be_chosen_in_the_menu(bones: Hands) -> None:
    menu = open_menu(bones)
    adding = next(a for a in menu.actions() if a.text() == "Add new texts to")
    menu.setActiveAction(adding)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    places = adding.menu()
    assert isinstance(places, QMenu)
    assert words_in(places)[:2] == ["People\tCtrl+1", "Process\tCtrl+2"]
    QTest.keyClick(places, Qt.Key.Key_Down)
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert bones.sees("Adds to Process")
    assert bones.editor.capture.field.hasFocus()


def test_a_question_names_what_it_is_about(bones: Hands) -> None:
    seen: list[str] = []

    def look(asked: QDialog) -> None:
        seen.extend(label.text() for label in asked.findChildren(QLabel))

    bones.click_on(cause(bones, "Late round"))
    with bones.dialog(look):
        bones.press("T")
    assert "Late round" in seen
    seen.clear()
    with bones.dialog(look):
        bones.press("Alt+N")
    assert "Late round" not in seen


def test_the_bar_names_the_aims_where_there_is_room(bones: Hands) -> None:
    bones.window.resize(1600, 900)
    QApplication.processEvents()
    assert bones.sees("Ctrl+1 People, 2 Process")
    bones.window.resize(960, 640)
    QApplication.processEvents()
    assert bones.window.width() == 960
    assert bones.sees("Ctrl+1–6 picks where")


def test_one_aim_alone_is_no_choice(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add affinity map")
    assert not hands.sees("Ctrl+1")


def test_the_bar_says_what_is_being_changed(bones: Hands) -> None:
    bones.press("Up")
    assert bones.sees("Changing a cause")


def test_an_exercise_is_renamed_from_its_menu(bones: Hands) -> None:
    menu = open_menu(bones)
    rename = next(a for a in menu.actions() if a.text() == "Rename this exercise…")
    menu.setActiveAction(rename)
    with bones.dialog(bones.answering("Why beds are late")):
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "Why beds are late" in bones.side_bar_texts()
    assert bones.sees("Why beds are late")
    bones.press("Ctrl+Z")
    assert "Fishbone" in bones.side_bar_texts()


def test_what_the_window_can_do_with_a_board_is_in_the_menu_with_its_key(bones: Hands) -> None:
    menu = open_menu(bones)
    more = next(a.menu() for a in menu.actions() if a.text() == "View and more")
    assert isinstance(more, QMenu)
    offered = dict(action.text().split("\t") for action in more.actions())
    assert offered["Play how the board grew"] == "F9"
    wanted = {"As a table…", "Find on this board", "Import a list or table…", "History…"}
    assert wanted | {"Selected branch alone"} <= set(offered)
    find = next(a for a in more.actions() if a.text().startswith("Find"))
    find.trigger()
    menu.close()
    assert bones.editor.finder.bar.isVisible()


def test_no_menu_begins_with_a_line(bones: Hands) -> None:
    bones.click_on(cause(bones, "Late round"))
    menu = open_menu(bones)
    assert not menu.actions()[0].isSeparator()
    menu.close()

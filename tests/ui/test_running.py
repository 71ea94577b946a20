"""The run sheet as it is run: by keys and by mouse, from step to step, over a restart."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dip_workshop.core.room.run_sheet import allotted, running_stretch
from dip_workshop.exercises.fishbone.model import Fishbone
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.sidebar import SideEntry
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.running import Wall, open_planned, present, steps_in


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    """The clock on the wall."""
    return Wall(monkeypatch)


@pytest.fixture
def planned(window: MainWindow, wall: Wall) -> MainWindow:
    """A window at a workshop with a run sheet, before its start."""
    open_planned(window)
    return window


def entry(window: MainWindow, words: str) -> SideEntry:
    """Return the entry of the side bar that begins with these words."""
    found = [
        each
        for each in window.side_bar.findChildren(SideEntry)
        if each.isVisible() and each.accessibleName().startswith(words)
    ]
    assert found, f"no entry {words!r}"
    return found[0]


def choose(menu_entry: str) -> None:
    """Choose an entry of the menu that is open."""
    wait_until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == menu_entry)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()


def test_a_workshop_is_run_from_step_to_step_by_keys_alone(planned: MainWindow, wall: Wall) -> None:
    hands = Hands(planned)
    hands.press("F7")
    assert present(planned) == "Arrive and agree"
    assert hands.sees("What would make this worth it?")
    wall.pass_minutes(6)
    hands.press("Ctrl+Shift+PgDown")
    assert hands.exercise(Fishbone).id == hands.editor.exercise_id
    hands.add("Bloods not chased")
    wall.pass_minutes(3)
    hands.press("Ctrl+F7", "Ctrl+F7", "Ctrl+Shift+F7")
    assert allotted(steps_in(planned)[1]) == 9 * 60
    hands.press("Shift+F7")
    assert present(planned) == "Read them out"
    assert "9 min · skipped" in hands.side_bar_texts()
    hands.press("Ctrl+Shift+PgUp")
    # What was skipped is passed over on the way back too, and chosen from the list of all.
    assert present(planned) == "Arrive and agree"
    with hands.dialog(hands.answering("Write causes")):
        hands.press("Ctrl+G")
    assert present(planned) == "Write causes"
    assert hands.editor.view.describe()
    hands.press("Alt+End")
    assert running_stretch(hands.board) is None


def test_undo_on_a_page_never_turns_the_clock_back(planned: MainWindow, wall: Wall) -> None:
    hands = Hands(planned)
    hands.press("F7", "Ctrl+Shift+PgDown")
    hands.add("Late round")
    wall.pass_minutes(1)
    hands.press("F7", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert present(planned) == "Write causes"
    assert running_stretch(hands.board) is None


def test_a_click_on_a_step_shows_it_and_only_its_menu_or_its_page_moves_the_clock(
    planned: MainWindow,
) -> None:
    hands = Hands(planned)
    hands.press("F7")
    QTest.mouseClick(entry(planned, "Close"), Qt.MouseButton.LeftButton)
    assert hands.sees("What do we take away?")
    assert present(planned) == "Arrive and agree"
    hands.click("Go to this step")
    assert present(planned) == "Close"
    step = entry(planned, "Read them out")
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 5), step.mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(step, asked)
    choose("One minute more")
    assert allotted(steps_in(planned)[2]) == 13 * 60


def test_the_clock_and_the_step_are_there_again_after_a_restart(
    open_again: OpenWindow, wall: Wall
) -> None:
    window = open_again()
    open_planned(window)
    Hands(window).press("F7", "Ctrl+Shift+PgDown")
    window.close()
    wall.pass_minutes(2)
    again = open_again()
    Hands(again).click("Carry on")
    assert present(again) == "Write causes"
    assert again.editor is not None
    assert running_stretch(Hands(again).board) is not None

"""The run sheet as it is run: by keys and by mouse, from step to step, over a restart."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget

from dip_workshop.core.room.clock import time_of_day
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.room.run_sheet import allotted, running_stretch, spent
from dip_workshop.exercises.fishbone.model import Fishbone
from dip_workshop.ui.clock.face import ClockFace
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.room_head import RoomHead
from dip_workshop.ui.places.side_entry import SideEntry
from dip_workshop.ui.run_sheet.bar import RunBar
from dip_workshop.ui.settings import END_SOUND
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.ring import Ring, Sign
from dip_workshop.widgets.theme import apply_theme
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.running import NOON, Wall, open_planned, present, steps_in
from tests.ui.settling import settle


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
    assert hands.sees("One voice at a time")
    wall.pass_minutes(6)
    hands.press("Ctrl+Shift+PgDown")
    assert hands.exercise(Fishbone).id == hands.editor.exercise_id
    assert "What makes that happen?" in hands.side_bar_texts()
    hands.add("Bloods not chased")
    wall.pass_minutes(3)
    hands.press("Ctrl+F7", "Ctrl+F7", "Ctrl+Shift+F7")
    assert allotted(steps_in(planned)[1]) == 9 * 60
    hands.press("Shift+F7")
    assert present(planned) == "Read them out"
    assert "8 + 1 min · skipped" in hands.side_bar_texts()
    hands.press("Ctrl+Shift+PgUp")
    # What was skipped is passed over on the way back too, and chosen from the list of all.
    assert present(planned) == "Arrive and agree"
    with hands.dialog(hands.answering("Write causes")):
        hands.press("Ctrl+G")
    assert present(planned) == "Write causes"
    assert hands.editor.view.describe()
    hands.press("Alt+End")
    assert running_stretch(hands.board) is None


def test_a_step_leads_to_the_page_that_its_way_of_working_needs(planned: MainWindow) -> None:
    hands = Hands(planned)
    hands.press("F7")
    hands.click("People in the room")
    assert planned.pages.place == ("people", "")
    hands.press("Ctrl+Shift+G")
    assert hands.sees("What would make this worth it?")


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


def test_the_board_of_a_step_to_come_can_be_looked_at_and_no_clock_moves(
    planned: MainWindow,
) -> None:
    hands = Hands(planned)
    hands.press("F7", "Ctrl+Shift+PgDown")
    assert present(planned) == "Write causes"
    (bar,) = planned.side_bar.findChildren(RunBar)
    before = bar.height()
    QTest.mouseClick(entry(planned, "Read them out"), Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    # The list above it keeps its room: what is clicked next is what was seen.
    assert bar.height() == before
    hands.click("Look at “Fishbone”")
    assert planned.editor is not None
    assert planned.editor.kind.name == "fishbone"
    assert present(planned) == "Write causes"


def test_from_the_board_of_another_step_the_clock_is_moved_there_beside_it(
    window: MainWindow, wall: Wall
) -> None:
    steps = (PlannedStep("Write causes", 8, "fishbone"), PlannedStep("Sort", 8, "affinity"))
    open_planned(window, Plan("Two boards", "", steps, ()))
    hands = Hands(window)
    hands.press("F7", "Ctrl+Shift+PgDown")
    assert present(window) == "Sort"
    QTest.mouseClick(entry(window, "Write causes"), Qt.MouseButton.LeftButton)
    assert hands.editor.kind.name == "fishbone"
    assert present(window) == "Sort"
    hands.click("Go to the step that is shown")
    assert present(window) == "Write causes"


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


def texts_of(part: QWidget) -> list[str]:
    """Return what the visible labels of a part say."""
    return [each.text() for each in part.findChildren(QLabel) if each.isVisible()]


def clock_bar(window: MainWindow) -> RunBar:
    """Return the clock at the foot of the side bar."""
    return next(bar for bar in window.side_bar.findChildren(RunBar) if bar.isVisible())


def tick(window: MainWindow) -> None:
    """Let the bar's next second come, whenever that would be."""
    bar = clock_bar(window)
    assert bar._timer.isActive()
    bar._timer.setInterval(0)
    QTest.qWait(5)


def test_the_clock_ticks_while_it_runs_and_stands_still_paused_or_unseen(
    planned: MainWindow, wall: Wall
) -> None:
    bar = clock_bar(planned)
    assert "05:00" in texts_of(bar)
    assert not bar._timer.isActive()
    Hands(planned).press("F7")
    wall.pass_minutes(1.5)
    tick(planned)
    assert "03:30" in texts_of(bar)
    assert f"ends {time_of_day(NOON + timedelta(minutes=30))}" in texts_of(bar)
    planned.workbench.go("home")
    assert not bar._timer.isActive()
    planned.workbench.go("workshop")
    assert bar._timer.isActive()
    Hands(planned).press("F7")
    assert {"paused", f"since {time_of_day(wall.moment)}"} <= set(texts_of(bar))
    assert not bar._timer.isActive()


def test_an_overrun_is_told_by_sign_word_and_a_way_to_catch_up(
    planned: MainWindow, wall: Wall
) -> None:
    hands = Hands(planned)
    hands.press("F7")
    wall.pass_minutes(9)
    tick(planned)
    bar = clock_bar(planned)
    offer = "Shorten Write causes 8 → 7 min, Read them out 12 → 10 min and 1 more?"
    assert {"4:00", "over", "4 min late", offer} <= set(texts_of(bar))
    assert [ring.sign for ring in bar.findChildren(Ring)] == [Sign.OVER]
    assert "5 min · now, 4 min over" in hands.side_bar_texts()
    hands.click(f"4 min late, {offer}")
    assert f"ends {time_of_day(NOON + timedelta(minutes=30))}" in texts_of(bar)
    hands.click("Undo")
    assert "4 min late" in texts_of(bar)
    hands.press("Ctrl+B")
    told = texts_of(bar)
    assert "+4:00" in told
    assert "over" not in told


def test_the_end_is_said_once_and_heard_only_by_those_who_asked_for_it(
    planned: MainWindow, wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    beeps: list[int] = []
    monkeypatch.setattr(
        "dip_workshop.ui.run_sheet.bar.announce", lambda _bar, words: said.append(words)
    )
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    Hands(planned).press("F7")
    for minutes in (3, 1, 0.5, 0.4, 0.2, 1):
        wall.pass_minutes(minutes)
        tick(planned)
    assert said == [
        "One minute left of “Arrive and agree”",
        "The time of “Arrive and agree” is up",
    ]
    assert beeps == []
    planned.workbench.settings.put(END_SOUND, "beep")
    Hands(planned).press("Ctrl+F7", "Ctrl+F7")
    wall.pass_minutes(1)
    tick(planned)
    assert beeps == [1]
    Hands(planned).press("Ctrl+F7", "Ctrl+F7")
    wall.pass_minutes(120)
    tick(planned)
    assert beeps == [1]


def test_a_clock_left_on_overnight_is_offered_to_be_stopped_where_work_was_last_saved(
    open_again: OpenWindow, wall: Wall
) -> None:
    wall.moment = datetime.now(UTC)
    window = open_again()
    open_planned(window)
    Hands(window).press("F7", "Ctrl+Shift+PgDown")
    Hands(window).add("Late round")
    window.close()
    wall.pass_minutes(20 * 60)
    again = open_again()
    hands = Hands(again)
    hands.click("Carry on")
    wait_until(lambda: "seems to have been left on" in again.messages.text)
    hands.add("In the morning")
    hands.click("Stop it where the last work was saved")
    assert running_stretch(hands.board) is None
    assert spent(hands.board, steps_in(again)[1], wall.moment) < 60


def test_the_room_sees_the_clock_beside_the_question_where_the_board_fills_the_screen(
    planned: MainWindow, wall: Wall
) -> None:
    hands = Hands(planned)
    hands.press("F7", "Ctrl+Shift+PgDown")
    hands.press("F11")
    head = next(each for each in planned.findChildren(RoomHead) if each.isVisible())
    assert {"Ward problem-solve", "08:00"} <= set(texts_of(head))
    wall.pass_minutes(9)
    head._timer.setInterval(0)
    QTest.qWait(5)
    assert {"1:00", "over"} <= set(texts_of(head))
    hands.press("F11")
    assert not head._timer.isActive()
    assert clock_bar(planned)._timer.isActive()


class Noted(QObject):
    """Notes what is painted or laid out anew."""

    def __init__(self, *kinds: QEvent.Type) -> None:
        super().__init__()
        self._kinds = kinds
        self.who: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in self._kinds:
            self.who.add(watched)
        return False


def test_a_tick_paints_the_digits_and_neither_the_page_nor_any_layout(
    planned: MainWindow, wall: Wall, themed: QApplication
) -> None:
    Hands(planned).press("F7")
    wall.pass_minutes(0.5)
    tick(planned)
    settle()
    painted, laid_out = Noted(QEvent.Type.Paint), Noted(QEvent.Type.LayoutRequest)
    for each in (painted, laid_out):
        themed.installEventFilter(each)
    wall.pass_minutes(1 / 60)
    tick(planned)
    settle()
    for each in (painted, laid_out):
        themed.removeEventFilter(each)
    assert clock_bar(planned) in painted.who
    assert planned.pages.currentWidget() not in painted.who
    assert not laid_out.who


def test_nothing_flashes_where_nothing_is_to_move(
    planned: MainWindow, themed: QApplication
) -> None:
    face, look = clock_bar(planned).findChild(ClockFace), applied_look()
    face._flash.setInterval(1)
    apply_theme(themed, look._replace(reduced_motion=False))
    face.flash()
    assert face._flash.isActive()
    wait_until(lambda: not face._flash.isActive())
    assert not face.property("flash")
    apply_theme(themed, look._replace(reduced_motion=True))
    face.flash()
    assert not face._flash.isActive()
    apply_theme(themed, look)


def test_the_side_bar_shows_the_present_step_ahead_of_what_is_done(
    planned: MainWindow, wall: Wall
) -> None:
    planned.resize(1024, 560)
    hands = Hands(planned)
    hands.press("F7", *["Ctrl+Shift+PgDown"] * 2)
    settle()
    scroller = planned.side_bar.findChild(QScrollArea, "sideScroller")
    assert isinstance(scroller, QScrollArea)
    bar = scroller.verticalScrollBar()
    (lit,) = [e for e in scroller.findChildren(SideEntry) if e.property("here")]
    assert bar.maximum() > 0
    assert bar.value() == min(lit.y(), bar.maximum())

"""What is due this week stands on Home: gone to, ticked and counted there."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget

from dip_workshop.core.room.actions import actions_of, add_action
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.ui.pages.actions_page import ActionsPage
from dip_workshop.ui.pages.all_actions_page import DONE, AllActionsPage
from tests.ui.hands import Hands, wait_until
from tests.ui.settling import settle

DUE = "{} due this week or overdue"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be noon of a Thursday that is known."""
    noon = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
    monkeypatch.setattr("dip_workshop.ui.clock.wall_clock.now", lambda: noon)


def make(hands: Hands, title: str, *actions: tuple[str, str]) -> None:
    board = new_workshop(title, "2026-11-20")
    for text, due_on in actions:
        board, _ = add_action(board, text, owner="S. Khan", due_on=due_on)
    hands.window.workbench.store.create_workshop(board)


def go_home(hands: Hands) -> None:
    hands.window.workbench.go("home")
    settle()


def tab_to(hands: Hands, name: str) -> None:
    for _ in range(40):
        holder = hands.window.focusWidget()
        if holder is not None and holder.accessibleName() == name:
            return
        hands.press("Tab")
    raise AssertionError(f"Tab does not come to {name!r}")


def test_a_line_that_is_due_leads_to_its_action_by_keys_alone(hands: Hands) -> None:
    make(hands, "Ward", ("Trial <b>board</b> round & more", "2026-12-01"))
    make(hands, "Lounge", ("Ring", "2026-11-24"), ("Far", "2027-01-01"))
    go_home(hands)
    assert [t for t in hands.labels() if "S. Khan" in t] == [
        "S. Khan · overdue 2 days",
        "S. Khan · Tue",
    ]
    tab_to(hands, "Trial <b>board</b> round & more, S. Khan, Tue")
    hands.press("Return")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, ActionsPage)
    assert workshop_of(hands.board).text == "Ward"
    assert page.table.current == actions_of(hands.board)[0].id


def test_what_is_ticked_on_home_is_done_and_undo_brings_it_back(hands: Hands) -> None:
    make(hands, "Ward", ("Ask", "2026-11-25"), ("Ring", "2026-11-24"))
    go_home(hands)
    hands.button(f"Actions, {DUE.format(2)}")
    tab_to(hands, "Done: Ring")
    hands.press("Space")
    hands.button(f"Actions, {DUE.format(1)}")
    assert not hands.sees("overdue 2 days")
    hands.press("Space")  # the keyboard is on the tick of the line that took its place
    assert hands.sees("Nothing more is due this week.")
    hands.button("Actions")
    assert hands.window.focusWidget() is hands.button("Carry on")
    hands.click("Undo")
    assert hands.sees("overdue 1 day")
    hands.button(f"Actions, {DUE.format(1)}")
    tab_to(hands, "Done: Ask")
    hands.press("Space")
    assert not hands.sees("overdue 1 day")
    hands.press("Ctrl+Z")
    assert hands.sees("overdue 1 day")


def test_a_double_click_on_a_tick_is_heard_once(hands: Hands) -> None:
    make(hands, "Ward", ("Ask", "2026-11-25"), ("Ring", "2026-11-24"), ("Tell", "2026-11-26"))
    go_home(hands)
    tick = hands.button("Done: Ring")
    handle = hands.window.windowHandle()
    spot = tick.mapTo(hands.window, QPoint(12, 12))
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert not hands.sees("Ring")
    assert hands.sees("Ask")


def test_more_than_fit_lead_to_all_of_them_whatever_was_filtered_before(hands: Hands) -> None:
    make(hands, "Ward", *((f"Act {day}", f"2026-11-{day}") for day in range(20, 26)))
    make(hands, "Lounge", ("Far", "2027-01-01"))
    hands.window.workbench.go("all_actions")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, AllActionsPage)
    page._which.setCurrentIndex(page._which.findData(DONE))
    go_home(hands)
    assert hands.sees("Act 22")
    assert not hands.sees("Act 23")
    hands.click("and 3 more")
    assert [each.action.text for each in page.listed()] == [f"Act {day}" for day in range(20, 26)]


def test_a_viewer_goes_to_what_is_due_and_has_no_tick(hands: Hands) -> None:
    make(hands, "Ward", ("Ring", "2026-11-24"))
    hands.window.workbench.read_only = "This is read only."
    go_home(hands)
    assert not hands.window.pages.currentWidget().findChildren(QCheckBox)
    hands.click("Ring, S. Khan, overdue 2 days")
    assert isinstance(hands.window.pages.currentWidget(), ActionsPage)


def test_where_nothing_is_due_neither_card_nor_number_is_there(hands: Hands) -> None:
    make(hands, "Ward", ("Far", "2027-01-01"))
    go_home(hands)
    QTest.qWait(10)
    assert not hands.sees("Due this week")
    wait_until(lambda: hands.button("Actions").accessibleName() == "Actions")


def test_a_window_left_open_overnight_tells_from_the_new_day_what_is_due(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(hands, "Ward", ("Ring", "2026-11-27"), ("Ask", "2026-12-04"))
    go_home(hands)
    assert hands.sees("S. Khan · tomorrow")
    morning = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
    monkeypatch.setattr("dip_workshop.ui.clock.wall_clock.now", lambda: morning)
    other = QWidget()
    other.show()
    for window in (other, hands.window):
        window.activateWindow()
        wait_until(window.isActiveWindow)
    assert hands.sees("S. Khan · today")
    hands.button(f"Actions, {DUE.format(2)}")

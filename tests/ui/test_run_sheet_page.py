"""The run sheet is planned by keys alone, and nothing that was typed is lost."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from dip_workshop.core.room.records import GroundRule
from dip_workshop.core.room.run_sheet import run_sheet_of, start, steps_of
from dip_workshop.core.workshop import exercises_of, workshop_of
from dip_workshop.textio.plan_files import all_plans
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.run_sheet_page import RunSheetPage
from tests.core.rooms import NOON
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until

Answer = Callable[[QDialog], None]


def planned(hands: Hands, plan: str = "Short ward problem-solve") -> RunSheetPage:
    """Make a workshop from a plan on Home, by the mouse, and go to its run sheet."""
    hands.press("Alt+Home")
    wait_until(lambda: hands.sees(plan))
    hands.click(f"Start with this plan: {plan}")
    hands.press("F3")
    return page_of(hands)


def page_of(hands: Hands) -> RunSheetPage:
    page = hands.window.pages.currentWidget()
    assert isinstance(page, RunSheetPage)
    return page


@contextmanager
def in_turn(hands: Hands, first: Answer, then: Answer) -> Iterator[None]:
    """Answer two dialogs of which the second opens once the first is answered."""
    with ExitStack() as stack:

        def act(dialog: QDialog) -> None:
            first(dialog)
            stack.enter_context(hands.dialog(then))

        with hands.dialog(act):
            yield


def titles(hands: Hands) -> list[str]:
    return [step.text for step in steps_of(hands.board)]


def test_one_press_on_home_makes_a_workshop_with_its_steps_and_asks_for_its_title(
    hands: Hands,
) -> None:
    planned(hands)
    assert workshop_of(hands.board).text == "Short ward problem-solve"
    assert sum(step.minutes for step in steps_of(hands.board)) == 45
    assert len(hands.board.children(workshop_of(hands.board).id, GroundRule)) == 4
    hands.press("Alt+W")
    assert hands.sees("7 steps, 45 min")
    hands.press("Alt+Home")
    wait_until(lambda: hands.sees("PDSA review huddle"))
    hands.click("Start with this plan: PDSA review huddle")
    hands.write("Did the later round help?")
    hands.press("Return")
    assert workshop_of(hands.board).text == "Did the later round help?"


def test_all_steps_of_ninety_minutes_are_seen_at_once_on_an_old_laptop(hands: Hands) -> None:
    steps = planned(hands, "Ward problem-solve")._panel.list
    assert steps.count() == 11
    wait_until(lambda: steps.verticalScrollBar().maximum() == 0)


def test_the_steps_are_planned_by_keys_alone(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    hands.press("F3")
    hands.press("Return")
    page = page_of(hands)
    hands.write("Welcome")
    hands.press("Tab", "Ctrl+A")
    hands.write("3")
    hands.press("Tab", "Tab", "Down", "Tab")
    hands.write("Who is missing?")
    hands.press("Tab")
    hands.write("Sit anywhere")
    hands.press("Ctrl+Return")
    hands.write("Close")
    hands.press("Ctrl+Return")
    hands.write("Between")
    hands.press("Return")
    step = steps_of(hands.board)[0]
    assert (step.text, step.minutes, step.mode) == ("Welcome", 3, "people")
    assert (step.says, step.shows) == ("Who is missing?", "Sit anywhere")
    assert titles(hands) == ["Welcome", "Close", "Between"]
    page._panel.list.setFocus()
    hands.press("Alt+Up")
    assert titles(hands) == ["Welcome", "Between", "Close"]
    hands.press("Alt+Up", "Alt+Up", "Ctrl+D")
    assert titles(hands) == ["Between", "Between", "Welcome", "Close"]
    hands.press("Delete", "Down", "Delete")
    assert titles(hands) == ["Between", "Welcome"]
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
    assert titles(hands) == ["Between", "Welcome", "Close"]
    hands.press("Up", "Up", "Return")
    assert QApplication.focusWidget() is page._form.title


def test_a_plan_is_chosen_and_takes_the_place_of_what_has_not_begun_after_a_question(
    hands: Hands,
) -> None:
    planned(hands, "Choose together")
    bridge = hands.window.workbench.bridge
    first = steps_of(hands.board)[0]
    bridge.perform("Start", first.id, lambda board: start(board, NOON))
    asked: list[str] = []

    def choose(dialog: QDialog) -> None:
        hands.write("PDSA")
        hands.press("Return")

    def agree(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    with in_turn(hands, choose, agree):
        hands.press("Shift+F3")
    assert any("takes the place of 6 steps" in text for text in asked)
    assert len(steps_of(hands.board)) == 7
    with in_turn(hands, choose, lambda _: hands.click("Use the plan")):
        hands.press("Shift+F3")
    assert titles(hands)[:2] == ["What are we choosing?", "Which test?"]
    hands.press("Ctrl+Z")
    assert len(steps_of(hands.board)) == 7


def test_a_run_sheet_is_kept_as_a_plan_of_one_s_own_and_offered_on_home(
    hands: Hands, tmp_path: Path
) -> None:
    planned(hands)
    with hands.dialog(hands.answering("Falls huddle")):
        hands.press("Ctrl+Shift+F3")
    own = [kept.plan for kept in all_plans(hands.window.workbench.folder).plans if kept.is_own]
    assert [plan.title for plan in own] == ["Falls huddle"]
    assert [step.title for step in own[0].steps] == titles(hands)
    hands.press("Alt+Home")
    wait_until(lambda: hands.sees("Falls huddle"))
    assert hands.sees("Your own")
    with hands.dialog(lambda _: hands.click("Remove it")):
        hands.click("Remove Falls huddle")
    wait_until(lambda: hands.sees("PDSA review huddle") and not hands.sees("Falls huddle"))


def test_the_times_of_the_day_are_told_and_a_wrong_one_is_said(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall_clock, "now", lambda: NOON)
    page = planned(hands)
    assert hands.sees("7 steps, 45 min")
    page._times["begins_at"].setFocus()
    hands.write("1320")
    hands.press("Tab")
    hands.write("14.00")
    hands.press("Return")
    assert run_sheet_of(hands.board).begins_at == "13:20"
    assert hands.sees("7 steps, 45 min: 13:20 to 14:05. That is 5 minutes longer than the room")
    assert page._panel.list.item(1).text().startswith("13:23, Agree on the problem, 5 min")
    hands.replace("25:00")
    hands.press("Return")
    assert "looks like 14:30" in hands.window.messages.text
    assert run_sheet_of(hands.board).ends_at == "14:00"


def test_a_step_is_done_with_a_kind_or_with_an_exercise_that_is_there(hands: Hands) -> None:
    page = planned(hands, "PDSA review huddle")
    page._form._kind.setFocus()
    hands.press("Down")
    assert steps_of(hands.board)[0].kind == "fishbone"
    hands.press("Alt+W")
    hands.click("Add affinity map")
    hands.press("F3")
    page._form._kind.setFocus()
    hands.press("End")
    step = steps_of(hands.board)[0]
    assert (step.kind, step.exercise_id) == ("affinity", exercises_of(hands.board)[0].id)


def test_a_step_that_is_dragged_lies_where_it_was_let_go(hands: Hands) -> None:
    rows = planned(hands)._panel.list
    was = titles(hands)
    rows.setCurrentRow(0)
    for target, above in ((3, True), (0, True), (6, False)):
        rect = rows.visualItemRect(rows.item(target))
        spot = rect.top() + 2 if above else rect.bottom() - 2
        moved = titles(hands)[rows.currentRow()]
        there = titles(hands)[target]
        data = QMimeData()
        rows.dropEvent(
            QDropEvent(
                QPointF(rect.center().x(), spot),
                Qt.DropAction.MoveAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        order = titles(hands)
        if moved != there:
            assert order.index(moved) == order.index(there) + (-1 if above else 1)
        assert rows.currentItem().text().split(", ")[1:2] == [moved.split(", ")[0]]
    assert sorted(titles(hands)) == sorted(was)


def test_a_step_that_has_begun_stays_and_after_a_rehearsal_the_day_begins_anew(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = planned(hands)
    bridge = hands.window.workbench.bridge
    first = steps_of(hands.board)[0]
    bridge.perform("Start", first.id, lambda board: start(board, wall_clock.now()))
    page._panel.list.setFocus()
    hands.press("Delete")
    assert "has begun" in hands.window.messages.text
    assert page._panel.list.item(0).text().split(" · ")[1] == "now"
    later = wall_clock.now() + timedelta(minutes=5)
    monkeypatch.setattr(wall_clock, "now", lambda: later)
    page._minute.timeout.emit()
    assert page._panel.list.item(0).text().split(" · ")[1] == "now, 2 min over"
    with hands.dialog(lambda _: hands.click("Begin the day anew")):
        hands.click("Begin the day anew…")
    hands.press("Delete")
    assert titles(hands)[0] == "Agree on the problem"


def test_what_was_typed_when_the_program_ended_is_offered_at_its_step(
    window: MainWindow, open_again: OpenWindow
) -> None:
    hands = Hands(window)
    page = planned(hands)
    workshop = hands.board_id
    page._panel.list.setCurrentRow(4)
    page._form._says.setFocus()
    hands.press("Ctrl+A")
    hands.write("What else?")
    wait_until(lambda: "What else?" in window.workbench.store.drafts(workshop).values())
    kept = steps_of(hands.board)[4]
    # A crash: the store is let go with nothing kept of what is being typed.
    window.workbench.close_store()
    later = Hands(open_again())
    later.window.workbench.open_workshop(workshop)
    messages = later.window.messages
    wait_until(
        lambda: messages.text == "Recovered text: “A step of the run sheet” was not finished."
    )
    later.click("Show it")
    assert page_of(later)._panel.list.currentRow() == 4
    assert messages.text == "Unfinished in “What you ask”: “What else?”"
    later.click("Use it")
    later.press("Tab")
    assert steps_of(later.board)[4].says == "What else?"
    assert kept.says != "What else?"


def test_the_page_without_steps_offers_the_plans(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    hands.press("F3")
    wait_until(lambda: hands.sees("Rapid improvement day"))
    hands.click("Use this plan: Rapid improvement day")
    assert len(steps_of(hands.board)) == 19
    assert workshop_of(hands.board).text == "Untitled workshop"
    hands.press("Ctrl+Z")
    assert steps_of(hands.board) == ()
    hands.press("Ctrl+Y")
    assert len(steps_of(hands.board)) == 19


def test_a_workshop_is_made_from_a_plan_by_keys_alone(hands: Hands) -> None:
    def choose(_dialog: QDialog) -> None:
        hands.write("rapid")
        hands.press("Return")

    with hands.dialog(choose):
        hands.press("Ctrl+F3")
    assert workshop_of(hands.board).text == "Rapid improvement day"


def test_a_file_that_is_no_plan_is_told_of_below_the_cards(hands: Hands) -> None:
    folder = hands.window.workbench.folder / "plans"
    folder.mkdir()
    (folder / "mine.toml").write_text("title = ", encoding="utf-8")
    hands.press("Alt+Home")
    wait_until(lambda: hands.sees("“mine.toml” cannot be used as a plan"))


def test_a_plan_kept_meanwhile_is_offered_on_the_page_of_the_next_workshop(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    wait_until(lambda: hands.sees("PDSA review huddle"))
    hands.click("Use this plan: PDSA review huddle")
    with hands.dialog(hands.answering("Falls huddle")):
        hands.press("Ctrl+Shift+F3")
    hands.window.workbench.go("workshop")
    hands.window.workbench.create_workshop()
    wait_until(lambda: hands.sees("PDSA review huddle"))
    assert hands.sees("Falls huddle")

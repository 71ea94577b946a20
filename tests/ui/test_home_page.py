"""Home: the next thing to do is the biggest; every workshop is one click away."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dip_workshop.core.workshop import describe_workshop, exercises_of, new_workshop, workshop_of
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.pages.exercise_cards import EMPTY
from dip_workshop.ui.pages.help_page import sections
from dip_workshop.ui.pages.thumbnail import Thumbnail
from tests.ui.hands import Hands, wait_until


def make(hands: Hands, *titles: str) -> None:
    for title in titles:
        board = describe_workshop(new_workshop(title, "2026-03-09"), team="Bed team")
        hands.window.workbench.store.create_workshop(board)
    hands.window.workbench.go("home")
    QTest.qWait(10)


def test_an_empty_home_teaches_and_offers_a_sample(hands: Hands) -> None:
    assert hands.sees("Run your first workshop")
    hands.click("Look round in a sample first")
    assert workshop_of(hands.board).is_sample
    hands.press("Alt+Home")
    assert hands.sees("Invented sample")


def test_the_workshop_changed_last_is_the_one_to_carry_on(hands: Hands) -> None:
    make(hands, "First", "Second")
    hands.click("Carry on")
    assert workshop_of(hands.board).text == "Second"
    hands.press("Alt+Home")
    hands.click("Open First")
    assert workshop_of(hands.board).text == "First"
    hands.press("Alt+Home")
    assert hands.sees("Bed team · 9 March 2026")


def test_to_carry_on_shows_the_exercise_that_was_worked_on_last(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.press("Ctrl+PgDown")
    hands.add("One cause more")
    first = exercises_of(hands.board)[0]
    hands.press("Alt+Home")
    hands.press("Space")
    assert hands.window.exercise_page is not None
    assert hands.window.exercise_page.scope == first.id


def test_thumbnails_are_drawn_one_by_one_after_the_page_is_shown(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.press("Alt+Home")
    thumbnail = hands.window.pages.currentWidget().findChild(Thumbnail)
    assert thumbnail is not None
    wait_until(lambda: bool(thumbnail.accessibleName()))
    assert "causes" in thumbnail.accessibleName() or "notes" in thumbnail.accessibleName()


def test_a_workshop_that_cannot_be_read_is_said_and_home_stays(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(hands, "First")

    def damaged(*_arguments: object) -> None:
        raise StoreDamaged("A part of this workshop cannot be read. Nothing was changed.")

    monkeypatch.setattr(WorkshopStore, "load_board", damaged)
    hands.click("Carry on")
    assert hands.window.pages.is_home
    assert hands.window.messages.text.startswith("A part of this workshop cannot be read.")


def test_a_workshop_without_exercises_shows_where_to_begin(hands: Hands) -> None:
    make(hands, "First")
    assert hands.sees("No exercise yet")
    hands.click("Carry on")
    assert hands.sees(EMPTY)
    label = next(each for each in hands.window.findChildren(QLabel) if each.text() == EMPTY)
    assert label.height() < 2 * label.fontMetrics().lineSpacing(), "wraps amid an empty page"


def test_the_help_page_tells_ten_keys_that_differ_by_a_number_in_one_row() -> None:
    rows = dict(sections())["Prioritisation matrix"]
    told = [(keys, label) for keys, label, _ in rows if label.startswith("Set impact")]
    assert told == [("1 … 0", "Set impact, rating or hands to n")]


def test_enter_carries_on_from_home(hands: Hands) -> None:
    make(hands, "First")
    hands.press("Return")
    assert workshop_of(hands.board).text == "First"


def test_home_says_which_workshop_holds_a_text_that_was_begun(hands: Hands) -> None:
    make(hands, "First", "Second")
    words = "A text begun here is not added yet"
    assert not hands.sees(words)
    first = hands.window.workbench.store.list_workshops()[1]
    hands.window.workbench.store.keep_drafts(first.id, {"x": "half a th"})
    hands.window.workbench.go("home")
    assert [text for text in hands.labels() if text == words] == [words]
    hands.window.workbench.store.keep_drafts(first.id, {"x": ""})
    hands.window.workbench.go("home")
    wait_until(lambda: not hands.sees(words))

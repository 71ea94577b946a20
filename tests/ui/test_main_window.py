"""The window as a whole: what it says, what it refuses, and what it never loses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from dip_workshop.catalogue import KINDS
from dip_workshop.core.workshop import exercises_of, workshop_of
from dip_workshop.exercises.affinity.model import AffinityMap, tray_of
from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from dip_workshop.kinds import ExerciseKind
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.errors import StoreBusy, StoreError
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.app import open_window
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.help_page import HelpPage, row_of, run_together, sections
from dip_workshop.widgets.command_words import keys_in_words
from tests.ui.conftest import OpenWindow
from tests.ui.hands import STORE, Hands, wait_until
from tests.ui.menus import entries_of

CANARY = "<img src=canary> &lt; <b>late</b>"


def say_delete(asked: QDialog) -> None:
    answers = {button.text(): button for button in asked.findChildren(QAbstractButton)}
    QTest.mouseClick(answers["Delete workshop"], Qt.MouseButton.LeftButton)


def pages_of(window: MainWindow) -> Iterator[str]:
    """Show every page and board of the sample, one by one, and tell its name."""
    yield "home"
    window.workbench.create_sample()
    bridge = window.workbench.bridge
    assert bridge is not None
    for page in ("workshop", "outputs", "help", "home"):
        window.workbench.go(page)
        yield page
    for exercise in exercises_of(bridge.board):
        window.workbench.go("exercise", exercise.id)
        window.act("outline")
        yield exercise.text


# What is read out


def test_every_button_field_and_list_has_a_name(window: MainWindow) -> None:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox)
    for page in pages_of(window):
        for widget in window.findChildren(QWidget):
            if not isinstance(widget, (*kinds, QComboBox)) or not widget.isVisible():
                continue
            is_part = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
            is_part = is_part or "qt_" in widget.objectName()
            assert is_part or widget.accessibleName(), f"on {page}: {widget}"


def test_what_people_typed_is_never_taken_for_markup(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace(CANARY)
    hands.press("Tab")
    hands.replace(CANARY)
    hands.click("Add affinity map")
    hands.add(CANARY)
    hands.press("Ctrl+L")
    hands.press("F11", "F11")
    for page in ("exercise", "workshop", "home", "outputs"):
        hands.window.workbench.go(page, hands.exercise(AffinityMap).id)
        for label in hands.window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        for widget in hands.window.findChildren(QWidget):
            assert "<img" not in widget.toolTip()
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    assert CANARY in [row.title for row in hands.editor.outline.rows]
    assert CANARY in hands.side_bar_texts()


# Keys


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_key_means_two_things(kind: ExerciseKind) -> None:
    taken = [key for action in WINDOW_ACTIONS for key in action.keys]
    taken += [f"Ctrl+{n}" for n in range(1, 10)] + [f"Ctrl+Shift+{n}" for n in range(1, 10)]
    taken += [key for command in kind.commands for key in command.keys]
    pressed = [QKeySequence(key).toString() for key in taken]
    assert all(pressed)
    assert sorted(pressed) == sorted(set(pressed))


def test_the_help_page_tells_every_command_and_key(window: MainWindow) -> None:
    window.show_help()
    shown = {label.text() for label in window.pages.currentWidget().findChildren(QLabel)}
    for action in WINDOW_ACTIONS:
        assert {action.label, keys_in_words(action.keys)} <= shown
    for kind in KINDS:
        assert kind.title in shown
        for keys, label, more in run_together([row_of(command) for command in kind.commands]):
            assert {keys, label, more} <= shown
    assert sum(len(rows) for _, rows in sections()) > 50


def test_what_is_typed_on_the_help_page_leaves_the_lines_that_hold_it(hands: Hands) -> None:
    hands.press("F1")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    hands.write("wider out")
    assert hands.sees("Wider outline")
    assert not hands.sees("Narrower outline")
    assert not hands.sees("Mouse and touchpad")
    hands.replace("mouse and")
    assert hands.sees("Double click")
    hands.replace("zebra crossing")
    assert hands.sees("Nothing here holds all these words.")
    hands.press("Ctrl+A", "Delete")
    assert hands.sees("Narrower outline")
    assert not hands.sees("Nothing here holds all these words.")


# Refusals


def test_a_second_window_on_the_same_store_is_refused_in_words(
    window: MainWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = window.workbench.folder / STORE.name
    with pytest.raises(StoreBusy) as refusal:
        open_window(path)
    assert "already open in another window" in str(refusal.value)
    assert "use that window" in str(refusal.value)


def test_a_full_disk_is_said_in_a_sentence_and_the_text_stays_in_the_bar(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")

    def full(*_arguments: object) -> None:
        raise StoreError("The disk is full. Nothing was lost; make room and try again.")

    monkeypatch.setattr(WorkshopSession, "perform", full)
    hands.add("Lift broken")
    assert hands.window.messages.text == (
        "The disk is full. Nothing was lost; make room and try again."
    )
    assert hands.editor.capture.text() == "Lift broken"
    monkeypatch.undo()
    hands.press("Return")
    texts = [cause.text for cause in causes_of(hands.board, hands.exercise(Fishbone).id)]
    assert texts == ["Late round", "Lift broken"]


def test_a_command_without_its_selection_says_what_it_needs(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.press("F6", "Esc", "Alt+Up")
    assert hands.window.messages.text == (
        "“Move up” needs something selected first: click it, then press Alt+Up."
    )
    hands.press("Home", "Alt+Up")
    assert hands.window.messages.text == (
        "“Move up” does not go with what is selected: click something else, then press Alt+Up."
    )


def test_commands_that_cannot_be_given_are_greyed_in_the_menu_alone(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    menu = hands.editor.menu()
    enabled = {a.text(): a.isEnabled() for a in entries_of(menu)}
    assert enabled["Add bone…"]
    assert not enabled["Likely root cause"]
    menu.popup(hands.window.pos())
    menu.hide()
    assert all(action.isEnabled() for action in entries_of(menu))


# Undo, removing, deleting


def test_a_removed_exercise_comes_back_whole(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    hands.press("Alt+W")
    hands.click("Remove Fishbone")
    assert "Fishbone" not in hands.side_bar_texts()
    assert hands.window.messages.text == "“Fishbone” was removed. Undo brings it back, whole."
    hands.press("Ctrl+Z")
    assert "Fishbone" in hands.side_bar_texts()
    hands.click("Open Fishbone")
    assert hands.sees("1 cause")


def test_undoing_a_carried_exercise_leads_back_to_where_it_was_carried_from(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("Late round")
    hands.click_on(tray_of(hands.board, hands.exercise(AffinityMap).id)[0].id)
    with hands.dialog(hands.answering("new prioritisation")):
        hands.press("Ctrl+Shift+C")
    assert hands.sees("1 option")
    hands.press("Ctrl+Z")
    assert hands.editor.kind.name == "affinity"
    assert "Prioritisation matrix" not in hands.side_bar_texts()
    assert [e.text for e in exercises_of(hands.board)] == ["Affinity map"]


def test_the_keyboard_stays_with_the_exercises_when_the_card_that_has_it_goes(
    hands: Hands,
) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    for kind in ("affinity map", "fishbone"):
        hands.click(f"Add {kind}")
        hands.press("Alt+W")
    page = hands.window.pages.currentWidget()
    hands.button("Remove Fishbone").setFocus()
    hands.press("Space")
    wait_until(lambda: hands.window.focusWidget() is hands.button("Open Affinity map"))
    hands.button("Remove Affinity map").setFocus()
    hands.press("Space")
    wait_until(lambda: hands.window.focusWidget() is page)


def test_the_keyboard_does_not_fall_to_delete_once_a_plan_was_chosen(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    use = hands.button("Use this plan")
    use.setFocus()
    hands.press("Space")
    hands.press("Alt+W")
    QTest.qWait(30)
    assert hands.window.pages.place == ("workshop", "")
    assert hands.window.focusWidget() is not hands.button("Delete workshop…")


def test_a_deleted_workshop_leaves_home_and_undo_brings_it_back(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    hands.press("Return")
    hands.click("Add fishbone")
    hands.add("Late round")
    hands.press("Alt+W")
    with hands.dialog(say_delete):
        hands.click("Delete workshop…")
    assert hands.window.workbench.store.list_workshops() == ()
    assert hands.sees("Run your first workshop")
    assert hands.sees("“Beds by noon” was deleted.")
    hands.click("Undo")
    assert workshop_of(hands.board).text == "Beds by noon"
    hands.click("Open Fishbone")
    assert hands.sees("1 cause")


def test_undo_on_home_brings_every_deleted_workshop_back(hands: Hands) -> None:
    for title in ("Beds by noon", "Bleeps"):
        hands.press("Ctrl+N")
        hands.replace(title)
        hands.press("Return")
        with hands.dialog(say_delete):
            hands.click("Delete workshop…")
    for title in ("Bleeps", "Beds by noon"):
        hands.press("Alt+Home", "Ctrl+Z")
        assert workshop_of(hands.board).text == title
    assert len(hands.window.workbench.store.list_workshops()) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_deletion_declined_or_a_stray_enter_changes_nothing(hands: Hands, key: Qt.Key) -> None:
    hands.click("New workshop")
    with hands.dialog(lambda asked: QTest.keyClick(asked, key)):
        hands.click("Delete workshop…")
    assert len(hands.window.workbench.store.list_workshops()) == 1
    assert not hands.sees("was deleted")


# The room


def test_the_room_sees_question_and_board_and_escape_comes_back(hands: Hands) -> None:
    hands.click("New workshop")
    hands.press("Tab")
    hands.replace("Why so late?")
    hands.click("Add fishbone")
    hands.press("F11")
    QTest.qWait(50)
    assert not hands.window.side_bar.isVisible()
    question = next(
        label
        for label in hands.window.findChildren(QLabel)
        if label.text() == "Why so late?" and label.isVisible()
    )
    assert question.font().pixelSize() >= 28
    assert hands.editor.capture.field.hasFocus()
    hands.add("Late round")
    assert hands.window.isFullScreen()
    assert [c.text for c in causes_of(hands.board, hands.exercise(Fishbone).id)] == ["Late round"]
    hands.press("Esc")
    assert not hands.window.isFullScreen()
    assert hands.window.side_bar.isVisible()


# The pages


def test_the_line_being_typed_is_kept_when_the_page_is_left(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    hands.window.workbench.go("home")
    assert workshop_of(hands.board).text == "Beds by noon"


def test_an_edited_title_shows_in_the_side_bar_at_once(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    hands.press("Return")
    assert "Beds by noon" in hands.side_bar_texts()
    assert hands.sees("Beds by noon")


def test_a_commit_leaves_the_side_bar_and_its_focus_in_place(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    entry = hands.button("All workshops")
    entry.setFocus()
    hands.window.editor.add_texts(("Late round",))  # type: ignore[union-attr]
    QApplication.processEvents()
    assert hands.button("All workshops") is entry
    assert entry.hasFocus()
    assert "1 cause" in hands.side_bar_texts()


def test_no_page_leaves_the_keyboard_on_a_button_that_led_to_it(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Keys and help")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    assert hands.window.focusWidget() is page.field


def test_a_damaged_wish_shows_home(open_again: OpenWindow) -> None:
    window = open_again()
    window.workbench.go("exercise", "nothing-of-that-id")
    assert window.pages.is_home

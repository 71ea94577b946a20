"""A14: errors are said in words where one works, nothing is lost by them, and nobody is hurried."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from dip_workshop.catalogue import KINDS
from dip_workshop.kinds import ExerciseKind, Selection
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.widgets.command_words import refusal
from tests.ui.accessibility.fixtures import board_of
from tests.ui.accessibility.reach import entries_out_of_reach
from tests.ui.accessibility.states import settle, show_exercise
from tests.ui.hands import Hands, wait_until
from tests.ui.menus import entries_of


def on_sample(window: MainWindow, kind: str) -> Hands:
    window.workbench.create_sample()
    show_exercise(window, kind)
    settle()
    return Hands(window)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_why_a_command_cannot_be_given_is_a_sentence_that_says_what_to_do(
    kind: ExerciseKind,
) -> None:
    board, root = board_of(kind)
    commands = [c for c in kind.commands if not c.enabled(board, Selection(root))]
    sentences = [refusal(command, board, Selection(root)) for command in commands]
    assert sentences
    for sentence in sentences:
        assert sentence.endswith(".")
        assert "first" in sentence


def test_a_score_that_is_none_is_refused_in_words_below_what_was_typed(window: MainWindow) -> None:
    hands = on_sample(window, "prioritisation")
    board = hands.board
    option = next(row.id for row in hands.editor.view.describe() if not row.is_heading)
    hands.editor.select((option,))
    hands.editor.view.setFocus()
    told: list[str] = []

    def answer(asked: QDialog) -> None:
        hands.answering("nine of ten")(asked)
        assert asked.isVisible(), "what was typed stays to be mended"
        told.extend(label.text() for label in asked.findChildren(QLabel) if label.isVisible())

    with hands.dialog(answer):
        hands.press("Ctrl+E")
    assert hands.board is board
    assert any(words.startswith("Type two numbers") for words in told), told


def test_a_message_waits_for_whoever_is_reading_it(window: MainWindow) -> None:
    hands = on_sample(window, "affinity")
    window.messages.say("Two texts were alike.")
    close = hands.button("Close this message")
    close.setFocus()
    window.messages._timer.setInterval(1)
    window.messages._timer.start()
    QTest.qWait(40)
    assert window.messages.isVisible()
    hands.editor.capture.setFocus()
    window.messages._timer.setInterval(1)
    wait_until(lambda: not window.messages.isVisible())


def test_an_offer_stays_until_it_is_taken_or_closed(window: MainWindow) -> None:
    on_sample(window, "affinity")
    window.messages.offer("It was deleted.", "Undo", lambda: None)
    assert not window.messages._timer.isActive()


def test_every_act_of_the_window_has_a_key() -> None:
    assert [row.label for row in WINDOW_ACTIONS if not row.keys] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_arrows_come_to_every_command_in_the_menu_that_a_key_opens(
    window: MainWindow, kind: ExerciseKind
) -> None:
    hands = on_sample(window, kind.name)
    place = next(iter(hands.editor.view.drawn_names()))
    for selected in ((), (place,)):
        hands.editor.select(selected)
        hands.editor.view.setFocus()
        hands.press("Ctrl+M")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        told = {entry.text() for entry in entries_of(menu)}
        assert {command.label for command in kind.commands} <= told
        assert entries_out_of_reach(menu) == []
        menu.close()

"""Typing is safe: whoever has the keyboard, a sentence is a text and never a row of commands."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from dip_workshop.ui import app
from tests.ui.hands import Hands

SENTENCE = "Night team waits: 4 exits, no gate, rest should turn up"


@pytest.mark.parametrize("kind", ["fishbone", "affinity map", "prioritisation matrix"])
@pytest.mark.parametrize("part", ["board", "outline"])
def test_a_sentence_typed_with_nothing_selected_goes_whole_into_the_bar(
    hands: Hands, kind: str, part: str
) -> None:
    hands.click("New workshop")
    hands.click(f"Add {kind}")
    hands.add("Late round")
    if part == "outline":
        hands.press("Ctrl+L", "F6")
    hands.press("F6", "Esc")
    before = hands.board
    for letter in SENTENCE:
        hands.write(letter)
    assert hands.editor.capture.text() == SENTENCE
    assert hands.board is before


@pytest.mark.parametrize(
    ("key", "letter"), [(Qt.Key.Key_Eacute, "é"), (Qt.Key.Key_R, "ŕ"), (Qt.Key.Key_4, "€")]
)
def test_what_is_written_with_alt_gr_begins_a_text_and_is_no_command(
    hands: Hands, key: Qt.Key, letter: str
) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    hands.click_on(next(iter(causes_of(hands.board, hands.exercise(Fishbone).id))).id)
    before = hands.board
    alt_gr = Qt.KeyboardModifier.GroupSwitchModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, QApplication.focusWidget(), key, letter, alt_gr)
    assert hands.editor.capture.text() == letter
    assert hands.board is before


def test_on_windows_qt_is_told_to_tell_alt_gr_from_ctrl_and_alt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert app._platform() == ("-platform", "windows:altgr")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert app._platform() == ()


def test_a_capital_begins_a_sentence_even_where_the_small_letter_is_a_command(
    hands: Hands,
) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    fishbone = hands.exercise(Fishbone)
    cause = next(
        row.id
        for row in hands.editor.kind.outline(hands.board, fishbone.id)
        if row.title == "Late round"
    )
    hands.click_on(cause)
    before = hands.board
    hands.press("Shift+R")
    assert hands.editor.capture.text().upper() == "R"
    assert hands.board is before
    hands.editor.capture.set_text("")
    hands.click_on(cause)
    hands.press("R")
    assert hands.board is not before

"""Typing is safe: whoever has the keyboard, a sentence is a text and never a row of commands."""

import pytest

from dip_workshop.exercises.fishbone.model import Fishbone
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

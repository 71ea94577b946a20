"""What is next on a matrix stands above it as buttons: nobody has to know a key for it."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from dip_workshop.exercises.prioritisation.model import (
    DOT_VOTING,
    IMPACT_AND_EFFORT,
    PrioritisationMatrix,
)
from dip_workshop.ui.pages.near_acts import NearActs
from tests.ui.hands import Hands


@pytest.fixture
def matrix(hands: Hands) -> Hands:
    """Hands at a matrix of two options."""
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Second pharmacist", "Board round at ten")
    return hands


def acts(hands: Hands) -> list[str]:
    """Return what stands on the buttons above the board."""
    (row,) = hands.editor.parentWidget().findChildren(NearActs)
    return [each.text() for each in row.findChildren(QAbstractButton) if each.isVisible()]


def method(hands: Hands) -> str:
    return hands.exercise(PrioritisationMatrix).method


def test_the_method_that_holds_is_marked_and_another_is_one_click_away(matrix: Hands) -> None:
    assert matrix.button("Impact and effort").isChecked()
    matrix.click("Dot voting")
    assert method(matrix) == DOT_VOTING
    assert matrix.button("Dot voting").isChecked()
    assert not matrix.button("Impact and effort").isChecked()
    matrix.click("Dot voting")
    assert matrix.button("Dot voting").isChecked()
    matrix.press("Ctrl+Z")
    assert method(matrix) == IMPACT_AND_EFFORT


def test_a_vote_is_led_from_button_to_button(matrix: Hands) -> None:
    matrix.click("Dot voting")
    with matrix.dialog(matrix.answering("1")):
        matrix.click("Begin a vote…")

    def vote(_asked: object) -> None:
        matrix.write("2")
        matrix.press("Return")

    with matrix.dialog(vote):
        matrix.click("Enter ballots…")
    matrix.click("Reveal the result")
    assert "Enter ballots…" not in acts(matrix)
    assert "Begin a vote…" in acts(matrix)


def test_criteria_are_added_by_a_button_where_they_are_weighed(matrix: Hands) -> None:
    matrix.click("Weighted criteria")
    with matrix.dialog(matrix.answering("Helps patients")):
        matrix.click("Add criterion…")
    assert "Helps patients" in [row.text for row in matrix.editor.outline_rows()]


def test_a_room_sees_the_board_alone(matrix: Hands) -> None:
    matrix.press("F11")
    assert acts(matrix) == []
    matrix.press("Esc")
    assert "Dot voting" in acts(matrix)

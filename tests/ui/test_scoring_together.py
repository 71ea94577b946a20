"""Everybody's scores under real keys, with the room's window beside them."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import (
    PrioritisationMatrix,
    options_of,
)
from tests.ui.hands import Hands
from tests.ui.test_room_window import SIZE, desk, look

OPTIONS = ("Board at every handover", "Phone at nine", "Later slots")


@pytest.fixture
def scoring(hands: Hands) -> Hands:
    """Hands at a round of two people on three options, with the room's window open."""
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add(*OPTIONS)
    with hands.dialog(hands.answering("2")):
        hands.press("Alt+B")
    hands.press("F5")
    desk(hands).shown.resize(*SIZE)
    return hands


def matrix_id(hands: Hands) -> RecordId:
    return hands.exercise(PrioritisationMatrix).id


def placed(hands: Hands) -> list[tuple[Decimal | None, Decimal | None]]:
    found = options_of(hands.board, matrix_id(hands))
    return [(option.impact, option.effort) for option in found]


def entered(hands: Hands, *sheets: str) -> tuple[list[str], QImage]:
    """Enter sheets in one window; return what it was about each time, and what the room sees."""
    about: list[str] = []

    def act(dialog: QDialog) -> None:
        for sheet in sheets:
            said = (label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
            about.extend(text for text in said if text.startswith("Sheet"))
            hands.write(sheet)
            hands.press("Return")
        hands.press("Escape")

    with hands.dialog(act):
        hands.press("Alt+E")
    return about, look(hands)


def test_sheets_are_typed_in_one_window_and_the_room_sees_them_only_once_they_are_revealed(
    scoring: Hands,
) -> None:
    about, one = entered(scoring, "4 2 6 1", "4 2", "3 5 1 1")
    # What was off the scale was refused, and the mended line took its place.
    assert about == ["Sheet 1 of 2: 1  Board at every handover"] * 2 + [
        "Sheet 1 of 2: 2  Phone at nine"
    ]
    scoring.press("Ctrl+Z", "Ctrl+Z")
    assert scoring.sees("Undone: Enter scores, sheet by sheet")
    _about, other = entered(scoring, "1 5", "5 1 5 5")
    assert one == other
    entered(scoring, "2 4 5 2 1 1")
    scoring.press("Alt+R")
    assert placed(scoring) == [
        (Decimal("1.5"), Decimal("4.5")),
        (Decimal(5), Decimal("1.5")),
        (Decimal(3), Decimal(3)),
    ]
    chart = look(scoring)
    assert chart != other
    told = "3 options are at their medians. Talk about 1 of them: Alt+H shows how everybody scored."
    assert scoring.sees(told)
    scoring.press("Alt+H")
    bars = look(scoring)
    assert bars != chart
    scoring.press("Alt+H")
    assert look(scoring) != bars
    scoring.press("Ctrl+Z")
    assert scoring.sees("Undone: Reveal the medians")
    assert placed(scoring) == [(None, None)] * 3

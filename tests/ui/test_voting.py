"""A vote under real keys, with the room's window beside it: hidden until it is revealed."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import Vote, ballots_of, votes_of
from dip_workshop.core.voting.results import last_result
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix, options_of
from tests.ui.hands import Hands
from tests.ui.test_room_window import SIZE, desk, look

OPTIONS = tuple(f"Option {n} of the ward" for n in range(1, 9))


@pytest.fixture
def voting(hands: Hands) -> Hands:
    """Hands at a vote of three people on eight options, with two dots each."""
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add(*OPTIONS)
    with hands.dialog(hands.answering("dot")):
        hands.press("Ctrl+Shift+M")
    with hands.dialog(hands.answering("3")):
        hands.press("Ctrl+Shift+T")
    return hands


def matrix_id(hands: Hands) -> RecordId:
    return hands.exercise(PrioritisationMatrix).id


def room_of(hands: Hands) -> QImage:
    """Open the room's window; return what it shows."""
    hands.press("F5")
    desk(hands).shown.resize(*SIZE)
    return look(hands)


def vote(hands: Hands) -> Vote:
    return votes_of(hands.board, matrix_id(hands))[-1]


def count_in(hands: Hands) -> int:
    return len(ballots_of(hands.board, vote(hands)))


def said_in(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def dots_by_number(hands: Hands) -> dict[int, int]:
    numbers = {o.id: o.number for o in options_of(hands.board, matrix_id(hands))}
    result = last_result(hands.board, matrix_id(hands))
    return {numbers[row.idea_id]: row.dots for row in result if row.dots}


def test_ballot_after_ballot_is_entered_in_one_window_and_revealed_by_a_key(voting: Hands) -> None:
    asked: list[str] = []

    def enter(dialog: QDialog) -> None:
        for ballot in ("3 3", "3 7 7", "3 7", "8"):
            asked.extend(text for text in said_in(dialog) if text.startswith("Ballot"))
            voting.write(ballot)
            voting.press("Return")
        # The second was not taken: it stands selected, and the mended one takes its place.

    with voting.dialog(enter):
        voting.press("Ctrl+U")
    assert count_in(voting) == 3
    assert asked == [
        "Ballot 1 of 3: 2 dots, such as 7 8",
        "Ballot 2 of 3: 2 dots, such as 7 8",
        "Ballot 2 of 3: 2 dots, such as 7 8",
        "Ballot 3 of 3: 2 dots, such as 7 8",
    ]
    assert voting.sees("3 of 3 ballots are in; 5 of 6 dots were used.")
    assert dots_by_number(voting) == {}
    voting.press("Ctrl+Shift+U")
    assert dots_by_number(voting) == {3: 3, 7: 1, 8: 1}


def test_the_room_sees_nothing_of_a_ballot_while_it_is_typed(voting: Hands) -> None:
    before = room_of(voting)

    def type_only(dialog: QDialog) -> None:
        for typed in ("3", "3 7", "3 7 9 9 9"):
            voting.replace(typed)
            assert look(voting) == before
        voting.press("Return")
        assert any("no option 9" in text for text in said_in(dialog))
        assert look(voting) == before
        voting.press("Escape")

    with voting.dialog(type_only):
        voting.press("Ctrl+U")
    assert count_in(voting) == 0
    assert look(voting) == before


def test_two_rooms_that_voted_differently_see_the_same_until_the_result_is_shown(
    voting: Hands,
) -> None:
    room_of(voting)

    def enter(*ballots: str) -> QImage:
        def act(_dialog: QDialog) -> None:
            for ballot in ballots:
                voting.write(ballot)
                voting.press("Return")
            voting.press("Escape")

        with voting.dialog(act):
            voting.press("Ctrl+U")
        return look(voting)

    one = enter("1 1", "1 2")
    voting.press("Ctrl+Z", "Ctrl+Z")
    assert count_in(voting) == 0
    other = enter("7 8", "8 8")
    assert one == other
    voting.press("Ctrl+Shift+U")
    assert look(voting) != other


def test_hands_are_asked_for_option_after_option_and_a_half_typed_count_waits(
    voting: Hands,
) -> None:
    def count(dialog: QDialog) -> None:
        for number, hands_up in enumerate(("2", "1", "3"), 1):
            assert f"{number}  {OPTIONS[number - 1]}" in said_in(dialog)
            voting.write(hands_up)
            voting.press("Return")
        # Seven would be more than all their dots: it was refused, and stays to be mended.
        assert f"4  {OPTIONS[3]}" in said_in(dialog)
        voting.write("1")
        voting.press("Escape")

    with voting.dialog(count):
        voting.press("Ctrl+Shift+Y")
    assert voting.sees("Hands counted for 3 of 8 options.")
    voting.press("Ctrl+Shift+U")
    assert dots_by_number(voting) == {1: 2, 2: 1, 3: 3}


def test_a_ballot_on_the_board_is_put_right_with_f2_and_taken_back_with_delete(
    voting: Hands,
) -> None:
    def enter(_dialog: QDialog) -> None:
        voting.add("1 2", "3 4")
        voting.press("Escape")

    with voting.dialog(enter):
        voting.press("Ctrl+U")
    first, second = ballots_of(voting.board, vote(voting))
    voting.click_on(first.id)
    with voting.dialog(voting.answering("8 8")):
        voting.press("F2")
    voting.click_on(second.id)
    voting.press("Delete")
    voting.press("Ctrl+Shift+U")
    assert dots_by_number(voting) == {8: 2}


def test_undo_names_no_option_of_a_ballot(voting: Hands) -> None:
    def enter(_dialog: QDialog) -> None:
        voting.add("4 4")
        voting.press("Escape")

    with voting.dialog(enter):
        voting.press("Ctrl+U")
    voting.press("Ctrl+Z")
    QTest.qWait(1)
    assert voting.sees("Undone: Enter ballots")
    assert not voting.sees("Option 4 of the ward")

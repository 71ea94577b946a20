"""A round that is led from the board: begun at its step, told above the board, handed on."""

import pytest
from PySide6.QtTest import QTest

from dip_workshop.core.room.people import arrive
from dip_workshop.core.room.rounds import current_round, current_turn
from dip_workshop.core.room.turns import name_of
from dip_workshop.exercises.fishbone.model import Cause
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.turn_bar import TurnBar
from tests.ui.hands import Hands
from tests.ui.running import NOON, Wall, open_planned, steps_in


@pytest.fixture
def hands(window: MainWindow, wall: Wall) -> Hands:
    """Hands at the board of a step in which one speaks after another."""
    del wall
    open_planned(window)
    there = Hands(window)
    there.press("F7", "Ctrl+Shift+PgDown", "Ctrl+Shift+PgDown")
    return there


def come(hands: Hands, *names: str) -> None:
    """Have people come to the room."""
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    for name in names:
        bridge.perform("Came", hands.board_id, lambda b, n=name: arrive(b, n, "", NOON))


def whose(hands: Hands) -> str:
    """Return whose turn it is, "" where no round goes on."""
    turn = current_turn(hands.board)
    return name_of(hands.board, turn) if turn else ""


def tick(hands: Hands) -> None:
    """Let the next second of the turn's clock come, whenever that would be."""
    (bar,) = (bar for bar in hands.window.findChildren(TurnBar) if bar.isVisible())
    assert bar._timer.isActive()
    bar._timer.setInterval(0)
    QTest.qWait(5)


def test_a_round_is_led_from_the_board_while_texts_are_typed(hands: Hands, wall: Wall):
    hands.click("Begin the round")
    assert hands.sees("Say first who is here, or how many")
    come(hands, "AK", "BL")
    hands.click("Begin the round")
    first = whose(hands)
    second = ({"AK", "BL"} - {first}).pop()
    going = current_round(hands.board)
    assert going is not None
    assert (going.text, going.seconds) == ("One each", 60)
    assert hands.sees(f"{first}: 1:00 left")
    wall.pass_minutes(0.5)
    tick(hands)
    assert hands.sees(f"{first}: 0:30 left")
    wall.pass_minutes(0.75)
    tick(hands)
    assert hands.sees(f"{first}: 0:15 over")
    hands.write("Late ")
    hands.click("Next turn")
    hands.write("round")
    hands.press("Return")
    assert [each.text for each in hands.board if isinstance(each, Cause)] == ["Late round"]
    assert hands.sees(f"{second}: 1:00 left")
    hands.press("F11")
    assert not any(bar.isVisible() for bar in hands.window.findChildren(TurnBar))
    hands.press("F11")
    hands.button("Next turn").setFocus()
    hands.press("Space", "Space")
    assert whose(hands) == ""
    assert [each.text for each in hands.board if isinstance(each, Cause)] == ["Late round"]
    assert not hands.sees("left")


def test_a_step_of_talk_that_is_a_round_begins_it_and_shows_it(hands: Hands):
    come(hands, "AK")
    step = steps_in(hands.window)[3]
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    bridge.perform("Plan", step.id, lambda board: board.change(step.id, mode="round"))
    hands.window.workbench.go("step", step.id)
    hands.click("One after another")
    assert whose(hands) == ""
    hands.press("Ctrl+Shift+PgDown")
    hands.click("Begin the round")
    assert hands.window.pages.place == ("round", "")
    assert whose(hands) == "AK"
    hands.click("Next turn")
    assert hands.sees("The round is over.")

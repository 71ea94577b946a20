"""A workshop that is held again: one key makes the next of its kind, and the first stays."""

from dip_workshop.core.workshop import workshop_of
from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from tests.ui.hands import Hands


def test_the_next_workshop_has_the_bones_and_none_of_the_causes(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    hands.press("Return")
    hands.click("Add fishbone")
    hands.add("Late round")
    first = hands.board_id
    hands.press("Ctrl+Shift+D")
    assert hands.board_id != first
    assert workshop_of(hands.board).text == "Beds by noon (again)"
    assert list(causes_of(hands.board, hands.exercise(Fishbone).id)) == []
    assert hands.sees("This is a new workshop like the last, without its notes.")
    store = hands.window.workbench.store
    assert any(record.text == "Late round" for record in store.load_board(first))


def test_the_page_of_a_workshop_has_a_button_for_one_like_it(hands: Hands) -> None:
    hands.click("New workshop")
    hands.replace("Beds by noon")
    hands.press("Return")
    first = hands.board_id
    hands.click("New one like this")
    assert hands.board_id != first
    hands.write("Beds by ten")
    hands.press("Return")
    assert workshop_of(hands.board).text == "Beds by ten"


def test_without_a_workshop_it_is_said_that_one_is_opened_first(hands: Hands) -> None:
    hands.press("Ctrl+Shift+D")
    assert hands.sees("Open a workshop first")

"""About this file: nobody who stands in it by purpose is left unsaid."""

from dip_workshop.core.room.actions import add_action
from dip_workshop.core.workshop import set_participants
from dip_workshop.ui.pages.about_file_page import AboutFilePage
from dip_workshop.ui.pages.actions_page import ActionsPage
from tests.ui.hands import Hands


def test_owners_and_people_present_are_told_of_and_can_be_looked_at(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    hands.press("Ctrl+Alt+F")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, AboutFilePage)
    assert "None was found by the rules" in hands.labels()
    assert not any(way.isVisible() for way in page.ways.values())
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    for owner in ("Dr Khan, F2", "dr  khan, F2", "Sam Lee", "tbc"):
        bridge.perform(
            "Agree", bridge.workshop.id, lambda b, o=owner: add_action(b, "A", owner=o)[0]
        )
    bridge.perform("Come", bridge.workshop.id, lambda board: set_participants(board, ("AK", "BL")))
    hands.press("Alt+W", "Ctrl+Alt+F")
    labels = hands.labels()
    assert "2 owners of actions are named" in labels
    assert "2 are listed, by initials or first names" in labels
    assert "None was found by the rules" not in labels
    page.ways["actions"].click()
    assert isinstance(hands.window.pages.currentWidget(), ActionsPage)

"""A fishbone with two causes, for tests that need one and no more."""

from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.fishbone.model import Fishbone, causes_of
from tests.ui.hands import Hands


def with_two_causes(hands: Hands) -> Hands:
    """Return the hands at a new fishbone with the causes "Late round" and "Lift broken"."""
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round", "Lift broken")
    return hands


def cause(hands: Hands, text: str = "Late round") -> RecordId:
    """Return the id of the cause that says so."""
    found = causes_of(hands.board, hands.exercise(Fishbone).id)
    return next(c.id for c in found if c.text == text)

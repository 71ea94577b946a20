"""A note is set aside with the mouse alone, though none was ever set aside before."""

from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    parked_of,
    parking_areas,
    tray_of,
)
from dip_workshop.kinds import Selection
from tests.ui.hands import Hands


def test_the_first_note_is_dragged_aside_and_back(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("Beds come free late", "Nobody owns the plan")
    map_id = hands.exercise(AffinityMap).id
    (area,) = parking_areas(hands.board, map_id)
    first, second = tray_of(hands.board, map_id)
    assert hands.drag(first.id, area.id) == "Set aside"
    assert [note.id for note in parked_of(hands.board, map_id)] == [first.id]
    assert hands.editor.capture.field.hasFocus()
    hands.press("Ctrl+Z")
    assert parked_of(hands.board, map_id) == ()
    assert hands.drag(second.id, area.id) == "Set aside"
    assert hands.drag(second.id, map_id) == "Back to the tray"
    assert parked_of(hands.board, map_id) == ()
    kind = hands.editor.kind
    assert kind.summary(hands.board, map_id) == "2 notes"
    assert kind.offers(hands.board, Selection(map_id, (area.id,))) == ()

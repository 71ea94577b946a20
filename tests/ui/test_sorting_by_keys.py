"""Notes are sorted with the keyboard alone, each key going where the eye expects it."""

import pytest

from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, places_in, tray_of
from tests.ui.hands import Hands


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Hands on the board of an affinity map of twelve notes."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.editor.add_texts(tuple(f"An idea of number {number}" for number in range(12)))
    hands.editor.select(())
    hands.press("Ctrl+0", "F6")
    return hands


def tray(hands: Hands) -> list[RecordId]:
    return [note.id for note in tray_of(hands.board, hands.exercise(AffinityMap).id)]


def selected(hands: Hands) -> tuple[RecordId, ...]:
    return hands.editor.selection().ids


@pytest.mark.parametrize("key", ["Down", "Right", "Up"])
def test_the_first_arrow_goes_to_the_first_note(wall: Hands, key: str) -> None:
    wall.press(key)
    assert selected(wall) == (tray(wall)[0],)


def test_down_from_a_frame_goes_to_its_first_note(wall: Hands) -> None:
    map_id = wall.exercise(AffinityMap).id
    wall.editor.select((map_id,))
    wall.press("Down")
    assert selected(wall) == (tray(wall)[0],)
    wall.press("G", "G")
    group = groups_of(wall.board, map_id)[1]
    wall.editor.select((group.id,))
    wall.press("Down")
    assert selected(wall) == (places_in(wall.board, group.id)[0].id,)


def test_a_note_moved_into_a_new_group_leads_on_to_the_next_of_the_tray(wall: Hands) -> None:
    first, second, *_ = tray(wall)
    wall.press("Down")
    with wall.dialog(wall.answering("Medicines")):
        wall.press("M")
    (group,) = groups_of(wall.board, wall.exercise(AffinityMap).id)
    assert group.text == "Medicines"
    assert [place.id for place in places_in(wall.board, group.id)] == [first]
    assert selected(wall) == (second,)
    assert wall.editor.view.hasFocus()


def test_notes_that_stand_apart_are_collected_and_grouped(wall: Hands) -> None:
    first, *_ = tray(wall)
    wall.press("Down", "Ctrl+Right", "Ctrl+Right")
    assert selected(wall) == (first,)
    third = wall.editor.view.current
    assert third is not None
    wall.press("Ctrl+Space", "Ctrl+Left")
    assert selected(wall) == (first, third)
    wall.press("Ctrl+Space", "Ctrl+Space")
    assert selected(wall) == (first, third)
    wall.press("G")
    (group,) = groups_of(wall.board, wall.exercise(AffinityMap).id)
    assert {place.id for place in places_in(wall.board, group.id)} == {first, third}


def test_the_overview_is_at_the_top_of_the_menu(wall: Hands) -> None:
    menu = wall.editor.menu()
    assert "Overview of all texts, or the wall" in [
        action.text().partition("\t")[0] for action in menu.actions()
    ]
    menu.deleteLater()

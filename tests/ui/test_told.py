"""A command that moves more than it names says so afterwards, and one that does not is silent."""

from dip_workshop.exercises.affinity.model import AffinityMap, groups_of
from dip_workshop.exercises.fishbone.model import Fishbone, categories_of
from tests.ui.hands import Hands


def test_removing_a_bone_tells_where_its_causes_went(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round", "Lift broken", "No porters")
    people, process, *_ = categories_of(hands.board, hands.exercise(Fishbone).id)
    hands.click_on(process.id)
    hands.press("Delete")
    assert hands.window.messages.text == ""
    hands.click_on(people.id)
    hands.press("Delete")
    assert hands.window.messages.text == (
        "3 causes moved to Unsorted with all that is below; Undo brings the bones back."
    )


def test_another_set_of_bones_tells_where_the_causes_went(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    with hands.dialog(hands.answering("Suppliers, Skills")):
        hands.press("Alt+X")
    assert hands.window.messages.text.startswith("1 cause moved to Unsorted")


def test_ungrouping_tells_where_the_notes_went(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("Cleaning late", "Cleaners not told")
    hands.press("F6", "Ctrl+A", "G")
    (group,) = groups_of(hands.board, hands.exercise(AffinityMap).id)
    assert hands.window.messages.text == ""
    hands.editor.select((group.id,))
    hands.press("U")
    assert hands.window.messages.text == (
        "2 notes are back in the tray; Undo brings the group back."
    )

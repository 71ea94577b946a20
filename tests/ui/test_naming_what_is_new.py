"""What a command has just made gets its name from the next text, if the room has one already."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    groups_of,
    notes_of,
    supergroups_of,
    tray_of,
)
from dip_workshop.exercises.affinity.suggestions import has_duplicates
from dip_workshop.exercises.driver_diagram.model import DriverDiagram, drivers_of
from tests.ui.hands import CONTROL, Hands


@pytest.fixture
def wall(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("one", "two", "three", "four")
    return hands


def notes(hands: Hands) -> list[str]:
    return [note.text for note in notes_of(hands.board, hands.exercise(AffinityMap).id)]


def groups(hands: Hands) -> list[str]:
    return [group.text for group in groups_of(hands.board, hands.exercise(AffinityMap).id)]


def group_two(wall: Hands) -> None:
    first, second, *_ = tray_of(wall.board, wall.exercise(AffinityMap).id)
    wall.click_on(first.id)
    wall.click_on(second.id, CONTROL)
    wall.press("G")


def test_a_text_typed_after_a_group_was_made_is_its_name(wall: Hands) -> None:
    group_two(wall)
    assert wall.sees("The next text is the name of group")
    assert wall.editor.capture.field.placeholderText().startswith("Type the name of group")
    wall.write("All is late")
    wall.press("Return")
    assert groups(wall) == ["All is late"]
    assert len(notes(wall)) == 4
    assert wall.editor.capture.field.placeholderText() == "Type an idea…"


def test_a_question_that_has_no_answer_is_told_and_not_asked(wall: Hands) -> None:
    wall.click_on(tray_of(wall.board, wall.exercise(AffinityMap).id)[0].id)
    wall.press("L")
    assert wall.sees("No other note is much like this one.")


def test_escape_leaves_the_group_without_a_name_and_the_next_text_is_a_note(wall: Hands) -> None:
    group_two(wall)
    wall.editor.capture.setFocus()
    wall.press("Esc")
    wall.add("five")
    assert groups(wall) == [""]
    assert "five" in notes(wall)


def test_a_name_that_escape_left_half_typed_is_the_next_text(wall: Hands) -> None:
    group_two(wall)
    wall.write("All is")
    wall.press("Esc")
    assert wall.editor.capture.text() == "All is"
    assert groups(wall) == [""]


def test_who_goes_on_sorting_is_asked_no_more(wall: Hands) -> None:
    wall.click_on(tray_of(wall.board, wall.exercise(AffinityMap).id)[0].id)
    wall.press("G")
    assert wall.sees("The next text is the name of group")
    assert wall.editor.view.hasFocus()
    wall.press("1", "1")
    assert not wall.sees("The next text is the name of group")
    wall.write("five more")
    wall.press("Return")
    assert groups(wall) == [""]
    assert "five more" in notes(wall)


def test_a_superheader_gets_its_name_in_the_same_way(wall: Hands) -> None:
    group_two(wall)
    wall.click_on(groups_of(wall.board, wall.exercise(AffinityMap).id)[0].id)
    wall.press("Shift+G")
    wall.write("Time")
    wall.press("Return")
    supers = supergroups_of(wall.board, wall.exercise(AffinityMap).id)
    assert [each.text for each in supers] == ["Time"]


@pytest.mark.parametrize("keys", [(), ("Ctrl+1",)])
def test_the_first_text_of_a_driver_diagram_is_its_aim(hands: Hands, keys: tuple[str, ...]) -> None:
    hands.click("New workshop")
    hands.click("Add driver diagram")
    hands.press(*keys)
    assert hands.sees("Writes the aim")
    hands.add("Letters within a day by May", "Time to write")
    diagram = hands.exercise(DriverDiagram)
    assert diagram.aim == "Letters within a day by May"
    assert [driver.text for driver in drivers_of(hands.board, diagram.id)] == ["Time to write"]


def test_escape_in_the_bar_does_not_move_what_a_text_is_for(wall: Hands) -> None:
    group_two(wall)
    group = groups_of(wall.board, wall.exercise(AffinityMap).id)[0]
    wall.click_on(group.id)
    wall.editor.capture.setFocus()
    wall.press("Esc")
    wall.write("five")
    wall.press("Esc", "Esc", "Return")
    assert len(tray_of(wall.board, wall.exercise(AffinityMap).id)) == 2
    assert "five" in notes(wall)


def test_likely_duplicates_go_on_until_none_is_left_and_enter_renames_nothing(wall: Hands) -> None:
    wall.add("Late bloods", "Late bloods!", "Lost the key", "Lost the keys", "Lost the key again")
    words = set(notes(wall))
    wall.click_on(notes_of(wall.board, wall.exercise(AffinityMap).id)[0].id)
    command = wall.editor.kind.command("find_duplicates")
    asked = 0

    def act(_asked: QDialog) -> None:
        nonlocal asked
        asked += 1
        wall.press("Return")

    with wall.dialog(act):
        wall.editor.give(command)
    while has_duplicates(wall.board, wall.editor.selection()):
        wall.press("Return")
        with wall.dialog(act):
            QTest.qWait(QApplication.doubleClickInterval() + 200)
    assert asked > 1
    wall.press("Return", "Return")
    assert not wall.editor.capture.is_editing
    assert set(notes(wall)) == words

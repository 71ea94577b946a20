"""A facilitator runs a whole workshop, from an empty laptop to the handouts.

She opens the program for the first time and makes a workshop. The room looks
for causes on a fishbone; she types them as they are called out, mends a slip
in two keys, marks what looks like a root, and drags one cause to where it
belongs. What was found goes on to an affinity map, where a pasted list joins
it and the room sorts notes by hand and by key. The named groups go on to a
matrix, where they are scored. She prints all three, looks at what was made,
and goes home. The next morning all of it is there, and undo still works.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QListWidget
from pytestqt.qtbot import QtBot

from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.workshop import Participant, workshop_of
from dip_workshop.exercises.affinity.model import (
    AffinityMap,
    Note,
    NoteGroup,
    groups_of,
    places_in,
    tray_of,
)
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    categories_of,
    causes_of,
)
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix
from dip_workshop.session.handing_out import HandOut
from tests.ui.conftest import OpenWindow
from tests.ui.hands import CONTROL, Hands

EFFECT = "One patient in four waits more than two hours for a bed"
PASTED = "Bed state is on paper\nCleaning is called too late\nNobody owns the plan"


def test_a_whole_workshop(open_again: OpenWindow, qtbot: QtBot) -> None:
    hands = Hands(open_again())
    she_makes_a_workshop(hands)
    the_room_looks_for_causes(hands)
    the_causes_are_mended_and_marked(hands)
    the_roots_go_on_to_an_affinity_map(hands)
    a_list_is_pasted_and_the_notes_are_sorted(hands)
    the_groups_go_on_to_a_matrix_and_are_scored(hands)
    all_three_are_printed(hands, qtbot)
    hands.window.close()
    the_next_morning_all_is_there(Hands(open_again()))


def she_makes_a_workshop(hands: Hands) -> None:
    assert hands.sees("Run your first workshop")
    hands.click("New workshop")
    for text in ("Beds by noon", "Why do beds come free so late?", "Bed team", "Oak Ward"):
        hands.replace(text)
        hands.press("Tab")
    # Past the true north and the date.
    hands.press("Tab", "Tab")
    hands.replace("7")
    hands.press("Tab")
    hands.write("AB CD")
    hands.press("Return")
    root = workshop_of(hands.board)
    assert (root.text, root.team, root.head_count) == ("Beds by noon", "Bed team", 7)
    assert root.question == "Why do beds come free so late?"
    assert [p.text for p in hands.board.children(root.id, Participant)] == ["AB", "CD"]
    assert hands.sees("7 people in the room")
    assert hands.sees("Saved on this laptop")
    assert "Beds by noon" in hands.side_bar_texts()


def the_room_looks_for_causes(hands: Hands) -> None:
    hands.click("Add fishbone")
    hands.press("F6")
    with hands.dialog(hands.answering(EFFECT)):
        hands.press("Alt+E")
    hands.press("F6", "Ctrl+2")
    hands.add("Ward round starts late", "Medicines written after the round")
    hands.write("Letters wait for a doctor")
    hands.press("Ctrl+Return")
    hands.add("One doctor for two wards")
    hands.press("Esc", "Ctrl+3")
    hands.add("Two lifts, one of them broken", "Transport is booked at noon")
    fishbone = hands.exercise(Fishbone)
    assert fishbone.effect == EFFECT
    assert [cause.text for cause in causes_of(hands.board, fishbone.id)] == [
        "Ward round starts late",
        "Medicines written after the round",
        "Letters wait for a doctor",
        "One doctor for two wards",
        "Two lifts, one of them broken",
        "Transport is booked at noon",
    ]
    assert why_of(hands, "One doctor for two wards") == "Letters wait for a doctor"
    assert hands.sees("6 causes")


def the_causes_are_mended_and_marked(hands: Hands) -> None:
    hands.press("Ctrl+Shift+1")
    assert why_of(hands, "Transport is booked at noon") == bones(hands)[0].text
    for text in ("One doctor for two wards", "Transport is booked at noon"):
        hands.click_on(place(hands, text))
        hands.press("R")
    assert hands.sees("2 likely roots")

    second_bone = bones(hands)[1]
    words = hands.drag(place(hands, "Two lifts, one of them broken"), second_bone.id)
    assert second_bone.text in words
    assert why_of(hands, "Two lifts, one of them broken") == second_bone.text
    assert hands.editor.capture.field.hasFocus()
    hands.press("Ctrl+Z")
    assert why_of(hands, "Two lifts, one of them broken") == bones(hands)[2].text
    hands.press("Ctrl+Y")
    assert why_of(hands, "Two lifts, one of them broken") == second_bone.text


def the_roots_go_on_to_an_affinity_map(hands: Hands) -> None:
    hands.press("Esc")
    with hands.dialog(hands.answering("affinity")):
        hands.press("Ctrl+Shift+C")
    affinity = hands.exercise(AffinityMap)
    assert notes_in_tray(hands) == ["Transport is booked at noon", "One doctor for two wards"]
    assert hands.window.messages.text == (
        f"2 texts are now on “{affinity.text}”, each tied to where it came from."
    )
    assert hands.sees("2 notes")


def a_list_is_pasted_and_the_notes_are_sorted(hands: Hands) -> None:
    def look_and_take(asked: QDialog) -> None:
        shown = asked.findChild(QListWidget)
        assert [shown.item(n).text() for n in range(shown.count())] == PASTED.split("\n")
        hands.click("Add 3 texts")

    with hands.dialog(look_and_take):
        hands.paste(PASTED)
    hands.add("Board is out of date at night")
    assert len(notes_in_tray(hands)) == 6

    affinity = hands.exercise(AffinityMap)
    bed_state, board_old = note(hands, "Bed state is on paper"), note(hands, "Board is out of")
    assert hands.drag(board_old, bed_state) == "Start a group of these notes"
    assert len(groups_of(hands.board, affinity.id)) == 1
    hands.click_on(note(hands, "Cleaning is called"))
    hands.click_on(note(hands, "Transport is"), CONTROL)
    hands.press("G")
    first, second = groups_of(hands.board, affinity.id)
    hands.click_on(first.id)
    with hands.dialog(hands.answering("Nobody sees which beds are free")):
        hands.press("N")
    hands.click_on(note(hands, "Nobody owns"))
    with hands.dialog(hands.answering("Nobody sees")):
        hands.press("M")
    hands.drag(note(hands, "One doctor"), second.id)
    hands.click_on(second.id)
    with hands.dialog(hands.answering("Moving on starts too late")):
        hands.press("F2")
    assert {group.text: len(places_in(hands.board, group.id)) for group in groups(hands)} == {
        "Nobody sees which beds are free": 3,
        "Moving on starts too late": 3,
    }
    assert notes_in_tray(hands) == []


def the_groups_go_on_to_a_matrix_and_are_scored(hands: Hands) -> None:
    hands.press("Esc")
    with hands.dialog(hands.answering("new prioritisation")):
        hands.press("Ctrl+Shift+C")
    matrix = hands.exercise(PrioritisationMatrix)
    first, second = options(hands)
    assert [first.text, second.text] == [group.text for group in groups(hands)]
    hands.click_on(first.id)
    hands.press("5", "Alt+2")
    assert scores(hands, first.id) == (5, 2)
    chart = hands.editor.view.place_of(matrix.id) or hands.editor.view.rect()
    hands.drag(second.id, QPoint(chart.center().x() // 2, chart.center().y()))
    impact, effort = scores(hands, second.id)
    assert impact is not None
    assert effort is not None
    assert hands.editor.capture.field.hasFocus()
    assert hands.sees("2 options")


def all_three_are_printed(hands: Hands, qtbot: QtBot) -> None:
    for _ in range(3):
        desk = hands.window.desk("pdf")
        with qtbot.waitSignal(desk.made, timeout=20_000) as made:
            hands.press("Ctrl+P")
        handed_out = made.args[0]
        assert isinstance(handed_out, HandOut)
        assert handed_out.report.texts_found == handed_out.report.texts_total > 0
        assert handed_out.report.path.name in hands.window.messages.text
        every_word_is_on_paper(handed_out.report.path, expected_texts(hands))
        hands.press("Ctrl+PgUp")
    hands.press("Ctrl+Shift+O")
    assert sum(text == "Up to date" for text in hands.labels()) == 3
    assert hands.sees("PDFs of “Beds by noon”")
    assert hands.button("Open Beds by noon - Fishbone").isVisible()


def the_next_morning_all_is_there(hands: Hands) -> None:
    assert hands.sees("Beds by noon")
    hands.click("Carry on")
    hands.press("Alt+W")
    hands.click("Open Fishbone")
    assert hands.sees("6 causes, 2 likely roots")
    assert why_of(hands, "Two lifts, one of them broken") == bones(hands)[1].text
    hands.press("Ctrl+Z")
    assert why_of(hands, "Two lifts, one of them broken") == bones(hands)[2].text
    hands.press("Ctrl+Shift+Z")
    assert why_of(hands, "Two lifts, one of them broken") == bones(hands)[1].text


def bones(hands: Hands) -> tuple[Category, ...]:
    return categories_of(hands.board, hands.exercise(Fishbone).id)


def place(hands: Hands, text: str) -> RecordId:
    found = causes_of(hands.board, hands.exercise(Fishbone).id)
    return next(cause.id for cause in found if cause.text == text)


def why_of(hands: Hands, text: str) -> str:
    """What a cause stands below: a bone, or another cause."""
    cause = hands.board.get(place(hands, text), Cause)
    return hands.board.get(cause.parent_id, Record).text


def note(hands: Hands, start: str) -> RecordId:
    return next(
        record.id
        for record in hands.board.descendants(hands.exercise(AffinityMap).id)
        if isinstance(record, Note) and record.text.startswith(start)
    )


def groups(hands: Hands) -> tuple[NoteGroup, ...]:
    return groups_of(hands.board, hands.exercise(AffinityMap).id)


def notes_in_tray(hands: Hands) -> list[str]:
    return [n.text for n in tray_of(hands.board, hands.exercise(AffinityMap).id)]


def options(hands: Hands) -> tuple[Option, ...]:
    return hands.board.children(hands.exercise(PrioritisationMatrix).id, Option)


def scores(hands: Hands, option_id: RecordId) -> tuple[object, object]:
    option = hands.board.get(option_id, Option)
    return option.impact, option.effort


def expected_texts(hands: Hands) -> tuple[str, ...]:
    page = hands.window.exercise_page
    assert page is not None
    return page.kind.texts(hands.board, page.scope)


def every_word_is_on_paper(path: Path, texts: tuple[str, ...]) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    with pdfium.PdfDocument(path) as document:
        read = "".join(page.get_textpage().get_text_bounded() for page in document)
    squeezed = "".join(read.split())
    missing = [text for text in texts if "".join(text.split()) not in squeezed]
    assert not missing

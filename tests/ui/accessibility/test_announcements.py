"""A13: whatever the eye sees happen is said once: kept, undone, refused, moved."""

from collections import Counter

from PySide6.QtTest import QTest

from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap, groups_of, places_in
from dip_workshop.ui.main_window import MainWindow
from tests.ui.accessibility.conftest import Heard
from tests.ui.hands import Hands


def open_map(sample: MainWindow) -> Hands:
    hands = Hands(sample)
    found = next(e for e in exercises_of(hands.board) if isinstance(e, AffinityMap))
    sample.workbench.go("exercise", found.id)
    QTest.qWait(20)
    assert hands.editor.view.voice.places, "a reader has looked at the board"
    return hands


def each_once(heard: Heard) -> list[str]:
    twice = [said for said, times in Counter(heard.sentences).items() if times > 1]
    assert not twice
    said = [*heard.sentences]
    heard.forget()
    return said


def test_a_text_that_is_kept_and_taken_back_is_said_once(sample: MainWindow, heard: Heard) -> None:
    hands = open_map(sample)
    heard.forget()
    hands.add("Lifts broken")
    assert each_once(heard) == ["Saved: Add a text"]
    hands.press("Ctrl+Z")
    assert each_once(heard) == ["Undone: Add “Lifts broken”"]
    hands.press("Ctrl+Y")
    assert each_once(heard) == ["Done again: Add “Lifts broken”"]


def test_a_move_is_said_with_the_place_that_was_reached(sample: MainWindow, heard: Heard) -> None:
    hands = open_map(sample)
    first, second = groups_of(hands.board, hands.editor.exercise_id)[:2]
    note = places_in(hands.board, first.id)[0]
    count = len(places_in(hands.board, second.id))
    hands.editor.select((note.id,))
    hands.editor.view.setFocus()
    heard.forget()
    with hands.dialog(hands.answering(second.text)):
        hands.press("M")
    said = each_once(heard)
    assert [words for words in said if words.startswith("Moved to ")] == [
        f"Moved to B {second.text}, {count + 1} of {count + 1}"
    ]
    assert len([words for words in said if words.startswith("Saved: ")]) == 1
    hands.press("Ctrl+Z")
    said = each_once(heard)
    assert len([words for words in said if words.startswith("Undone: ")]) == 1
    assert [w for w in said if w.startswith("Moved to A ")], "undoing moves it back"


def test_a_refusal_is_said_once_and_stands_where_it_can_be_read(
    sample: MainWindow, heard: Heard
) -> None:
    hands = open_map(sample)
    heard.forget()
    delete = next(c for c in hands.editor.kind.commands if c.label.startswith("Delete"))
    hands.editor.give(delete)
    (sentence,) = each_once(heard)
    assert sentence.endswith(".")
    assert hands.sees(sentence)


def test_nothing_is_said_where_nothing_was_changed(sample: MainWindow, heard: Heard) -> None:
    hands = open_map(sample)
    bridge = sample.workbench.bridge
    assert bridge is not None
    heard.forget()
    bridge.perform("Nothing", hands.editor.exercise_id, lambda board: board)
    assert each_once(heard) == []

"""Ctrl+K: any text of any workshop, as one types; Enter goes there and lights it."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog

from dip_workshop.catalogue import _NAMES_BESIDE, record_name
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import BESIDE_EXERCISES, Exercise, exercises_of
from dip_workshop.exercises.affinity.model import AffinityMap
from dip_workshop.exercises.fishbone.model import Cause, Fishbone
from dip_workshop.store.portfolio import Hit
from dip_workshop.ui.dialogs.search_everything import SearchEverything, row_of
from tests.ui.hands import Hands, wait_until

WHERE = Hit(
    RecordId("n"), "Note", "Bloods late", RecordId("w"), "Discharge", "2026-02-03",
    RecordId("e"), "Wall",
)  # fmt: skip


def typing(hands: Hands, text: str, *keys: str) -> Callable[[QDialog], None]:
    """Type into the search, wait for its answer, then press keys."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        hands.write(text)
        wait_until(lambda: dialog._pending is None)
        hands.press(*keys)

    return act


def test_a_result_says_what_it_is_and_where_and_when() -> None:
    row = row_of(WHERE)
    assert row.title == "Bloods late"
    assert row.marks == ("Note", "Wall", "Discharge", "3 February 2026")


def test_every_sort_of_record_has_a_word_even_one_that_comes_later() -> None:
    assert record_name("NoteGroup") == "Group"
    assert record_name("Fishbone") == "Fishbone"
    assert record_name("Workshop") == "Workshop"
    assert record_name("PlannedAction") == "Planned action"
    assert record_name("ParkedPoint") == "Parked point"
    assert {"Workshop", *BESIDE_EXERCISES} == _NAMES_BESIDE.keys()


def test_enter_goes_to_the_place_selects_it_and_lights_it(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    first = hands.board_id
    hands.window.workbench.create_sample()
    hands.window.workbench.open_workshop(first)
    note = next(r for r in hands.board if r.text == "Blister packs take a day")
    hands.window.workbench.create_workshop()
    hands.window.workbench.go("home")
    with hands.dialog(typing(hands, "blister pack", "Down", "Return")):
        hands.press("Ctrl+K")
    assert hands.board_id == first
    assert hands.window.exercise_page is not None
    assert isinstance(hands.board.find(hands.window.exercise_page.scope), AffinityMap)
    assert hands.editor.selection().ids == (note.id,)
    assert set(hands.editor.view.lit or ()) == {note.id}
    assert hands.editor.view.hasFocus()
    wait_until(lambda: hands.editor.view.lit is None, tries=800)


def test_what_is_found_takes_the_next_key_as_a_command(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    with hands.dialog(typing(hands, "Criteria-led", "Return")):
        hands.press("Ctrl+K")
    before = hands.board
    hands.press("R")
    assert hands.board is not before
    assert hands.editor.capture.text() == ""


def test_the_keyboard_stays_in_the_outline_where_it_was(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    hands.press("Ctrl+L", "F6", "F6")
    with hands.dialog(typing(hands, "Care package forms on paper", "Return")):
        hands.press("Ctrl+K")
    assert hands.editor.outline.hasFocus()
    row = hands.editor.outline.rows[hands.editor.outline.currentIndex().row()]
    assert (row.id,) == hands.editor.selection().ids


def fold_all_bones(hands: Hands) -> None:
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    command = hands.editor.kind.command("collapse_all")
    hands.editor.give(command)


def turn_to_bars(hands: Hands) -> None:
    hands.window.workbench.go("exercise", hands.exercise(Fishbone).id)
    cause = next(r for r in hands.board if isinstance(r, Cause) and "lounge" in r.text)
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    bridge.perform("Count", cause.id, lambda board: board.change(cause.id, count=3))
    hands.press("Alt+P")


def fold_all_groups(hands: Hands) -> None:
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    command = next(c for c in hands.editor.kind.commands if c.id.endswith("fold_all"))
    hands.editor.give(command)


@pytest.mark.parametrize(
    ("hide", "kind", "words"),
    [
        (fold_all_bones, Fishbone, "Printer queue shared"),
        (turn_to_bars, Fishbone, "Printer queue shared"),
        (fold_all_groups, AffinityMap, "Blister packs take"),
    ],
)
@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+F"])
def test_what_hides_the_place_that_was_found_is_unfolded(
    hands: Hands, hide: Callable[[Hands], None], kind: type[Exercise], words: str, key: str
) -> None:
    hands.window.workbench.create_sample()
    exercise = hands.exercise(kind)
    below = {record.id for record in hands.board.descendants(exercise.id)}
    place = next(r.id for r in hands.board if r.text.startswith(words) and r.id in below)
    hide(hands)
    assert hands.editor.view.place_of(place) is None
    if key == "Ctrl+F":
        hands.press(key)
        hands.write(words)
        hands.press("Return")
    else:
        hands.window.workbench.go("workshop")
        hit = next(
            h for h in hands.window.workbench.store.search(words).result() if h.record_id == place
        )
        hands.window.desk("search")._go_to(hit)
    assert hands.editor.view.place_of(place) is not None
    assert hands.editor.selection().ids == (place,)


def test_a_workshop_is_found_by_its_team_and_opened(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    sample = hands.board_id
    hands.window.workbench.create_workshop()
    with hands.dialog(typing(hands, "Elm Ward improvement", "Return")):
        hands.press("Ctrl+K")
    assert hands.board_id == sample
    assert hands.window.exercise_page is None


def test_escape_stays_where_one_was(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    exercise = exercises_of(hands.board)[0]
    hands.window.workbench.go("exercise", exercise.id)
    with hands.dialog(typing(hands, "blister", "Escape")):
        hands.press("Ctrl+K")
    assert hands.window.exercise_page is not None
    assert hands.window.exercise_page.scope == exercise.id
    assert hands.editor.view.lit is None


def test_an_empty_search_shows_the_exercise_worked_on_last(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    fishbone = hands.exercise(Fishbone)
    hands.window.workbench.go("exercise", fishbone.id)
    hands.add("One more cause")
    hands.window.workbench.go("home")
    with hands.dialog(typing(hands, "", "Return")):
        hands.press("Ctrl+K")
    assert hands.window.exercise_page is not None
    assert hands.window.exercise_page.scope == fishbone.id


def test_typing_never_waits_for_the_store_and_enter_takes_what_the_last_letters_found(
    hands: Hands,
) -> None:
    hands.window.workbench.create_sample()
    store = hands.window.workbench.store

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        wait_until(lambda: dialog._pending is None)
        store._thread.post(lambda _: time.sleep(0.3))
        start = time.perf_counter()
        hands.write("blister")
        took.append(time.perf_counter() - start)
        assert dialog._pending is not None
        hands.press("Return")

    took: list[float] = []
    with hands.dialog(act):
        hands.press("Ctrl+K")
    assert took[0] < 0.3, "the letters waited for the store"
    assert hands.board.find(hands.editor.selection().ids[0]).text == "Blister packs take a day"  # type: ignore[union-attr]


def test_what_nothing_holds_is_said_and_enter_does_nothing(hands: Hands) -> None:
    hands.window.workbench.create_sample()

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SearchEverything)
        typing(hands, "zzzz", "Return")(dialog)
        said.append(dialog.state.text())
        assert dialog.isVisible()

    said: list[str] = []
    with hands.dialog(act):
        hands.press("Ctrl+K")
    assert said == ["Nothing holds all these words."]


def test_home_offers_the_search_to_the_mouse_as_well(hands: Hands) -> None:
    with hands.dialog(typing(hands, "nothing here", "Escape")):
        hands.click("Search everything")

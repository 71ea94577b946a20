"""The bar at the bottom of every board: texts come in as they are called out, and none is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from dip_workshop.core.ids import RecordId
from dip_workshop.core.limits import LONGEST_TEXT
from dip_workshop.exercises.affinity.model import AffinityMap, Note, groups_of, tray_of
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.dialogs.list_preview import ListPreview
from dip_workshop.ui.dialogs.table_form import PastedTable
from dip_workshop.ui.settings import TEXT_SIZE
from tests.ui.conftest import OpenWindow
from tests.ui.hands import LEFT, NO_MODIFIER, Hands, wait_until

NOTES = 1000


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Hands at an empty affinity map."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    return hands


def texts(hands: Hands) -> list[str]:
    return [note.text for note in tray_of(hands.board, hands.exercise(AffinityMap).id)]


def test_enter_adds_and_waits_for_the_next(wall: Hands) -> None:
    wall.add("One", "Two")
    assert texts(wall) == ["One", "Two"]
    assert wall.editor.capture.text() == ""
    assert wall.editor.capture.field.hasFocus()


@pytest.mark.parametrize("nothing", ["", "   ", "\t "])
def test_nothing_typed_adds_nothing(wall: Hands, nothing: str) -> None:
    steps = len(wall.window.workbench.store.step_heads(wall.board_id))
    wall.write(nothing)
    wall.press("Return")
    assert texts(wall) == []
    assert len(wall.window.workbench.store.step_heads(wall.board_id)) == steps


def test_up_brings_the_last_text_back_to_be_mended(wall: Hands) -> None:
    wall.add("One", "Tow")
    wall.press("Up")
    assert wall.editor.capture.text() == "Tow"
    wall.replace("Two")
    wall.press("Return")
    assert texts(wall) == ["One", "Two"]
    wall.add("Three")
    assert texts(wall) == ["One", "Two", "Three"]


def test_escape_leaves_a_text_that_was_being_mended_as_it_was(wall: Hands) -> None:
    wall.add("One")
    wall.press("Up")
    wall.replace("Something else")
    wall.press("Esc")
    assert (texts(wall), wall.editor.capture.text()) == (["One"], "")
    wall.add("Two")
    assert texts(wall) == ["One", "Two"]


def test_shift_and_enter_keep_two_lines_in_one_text(wall: Hands) -> None:
    wall.write("First line")
    wall.press("Shift+Return")
    wall.write("second line")
    wall.press("Return")
    assert texts(wall) == ["First line\nsecond line"]


def test_one_pasted_line_is_typing(wall: Hands) -> None:
    wall.paste("Only this")
    assert (texts(wall), wall.editor.capture.text()) == ([], "Only this")


def test_a_pasted_page_comes_in_as_plain_text(wall: Hands) -> None:
    wall.paste("late <b>round</b>", html="<img src=canary><b>late</b> round")
    wall.press("Return")
    assert texts(wall) == ["late <b>round</b>"]


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ("Add 3 texts", ["One", "Two", "Three"]),
        ("Add as one text", ["One\nTwo\nThree"]),
        ("Cancel", []),
    ],
)
def test_a_pasted_list_is_offered_first(wall: Hands, button: str, expected: list[str]) -> None:
    def choose(asked: QDialog) -> None:
        assert isinstance(asked, ListPreview)
        wall.click(button)

    with wall.dialog(choose):
        wall.paste("One\nTwo\n\nThree\n")
    assert texts(wall) == expected
    assert wall.editor.capture.field.hasFocus()


def test_a_garbled_text_is_shown_mended_before_it_is_added(wall: Hands) -> None:
    said: list[str] = []

    def look(asked: QDialog) -> None:
        said.extend(label.text() for label in asked.findChildren(QLabel))
        wall.press("Return")

    with wall.dialog(look):
        wall.paste("We canâ€™t find Â£5")
    assert texts(wall) == ["We can’t find £5"]
    assert any(words.startswith("Garbled signs such as “â€™”") for words in said)


def test_rows_of_a_spreadsheet_come_in_as_a_table(wall: Hands) -> None:
    def take_table() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, PastedTable):
            asked.accept()
        else:
            QTimer.singleShot(5, take_table)

    def choose(_asked: QDialog) -> None:
        QTimer.singleShot(5, take_table)
        wall.press("Return")

    with wall.dialog(choose):
        wall.paste("Group\tNote\nStaff\tToo few at night\nBeds\tNone free at noon")
    shown = [row.text for row in wall.editor.outline_rows()]
    assert shown[:4] == ["Staff", "Too few at night", "Beds", "None free at noon"]


def test_a_pasted_list_is_one_step_to_undo(wall: Hands) -> None:
    with wall.dialog(lambda _asked: wall.press("Return")):
        wall.paste("One\nTwo\nThree")
    assert len(texts(wall)) == 3
    wall.press("Ctrl+Z")
    assert texts(wall) == []


def test_undo_is_the_fields_own_while_something_is_typed(wall: Hands) -> None:
    wall.add("One")
    wall.write("Half a th")
    wall.press("Ctrl+Z")
    assert (texts(wall), wall.editor.capture.text()) == (["One"], "Half a ")


def test_undo_in_an_empty_bar_takes_back_the_last_step(wall: Hands) -> None:
    wall.add("One", "Two")
    wall.press("Ctrl+Z")
    assert texts(wall) == ["One"]
    wall.press("Ctrl+Z")
    assert texts(wall) == []
    wall.press("Ctrl+Y", "Ctrl+Shift+Z")
    assert texts(wall) == ["One", "Two"]


def test_the_keyboard_comes_back_after_a_drag(wall: Hands) -> None:
    wall.add("One", "Two")
    one, two = tray_of(wall.board, wall.exercise(AffinityMap).id)
    assert wall.drag(one.id, two.id) == "Start a group of these notes"
    assert len(groups_of(wall.board, wall.exercise(AffinityMap).id)) == 1
    assert wall.editor.capture.field.hasFocus()
    wall.add("Three")
    assert any(isinstance(r, Note) and r.text == "Three" for r in wall.board)


def without_leaving(hands: Hands) -> None:
    """End the program as a crash does: nothing is told that the window goes."""
    hands.window.workbench.close()


def by_the_close_button(hands: Hands) -> None:
    hands.window.close()


@pytest.mark.parametrize("end", [without_leaving, by_the_close_button])
def test_half_a_text_comes_back_when_the_program_ended(
    wall: Hands, open_again: OpenWindow, end: Callable[[Hands], None]
) -> None:
    wall.write("The lift was out of or")
    store, workshop = wall.window.workbench.store, wall.board_id
    wait_until(lambda: "The lift was out of or" in store.drafts(workshop).values())
    end(wall)
    again = Hands(open_again())
    again.click("Carry on")
    assert again.editor.capture.text() == "The lift was out of or"
    assert again.window.messages.text.startswith("Recovered text")
    again.write("der")
    again.press("Return")
    assert texts(again) == ["The lift was out of order"]
    QTest.qWait(20)
    assert again.window.workbench.store.drafts(workshop) == {}


def test_half_a_text_comes_back_aimed_where_it_was_typed_for(
    hands: Hands, open_again: OpenWindow
) -> None:
    hands.click("New workshop")
    hands.click("Add driver diagram")
    hands.add("Nobody loses weight unseen")
    hands.press("Ctrl+1")
    hands.add("Screening on admission")
    hands.click_on(place_of(hands, "1 Screening on admission"))
    hands.press("F6")
    aimed = hint(hands)
    hands.write("Every patient wei")
    store, workshop = hands.window.workbench.store, hands.board_id
    wait_until(lambda: "Every patient wei" in store.drafts(workshop).values())
    without_leaving(hands)
    again = Hands(open_again())
    again.click("Carry on")
    assert (hint(again), again.editor.capture.text()) == (aimed, "Every patient wei")
    assert again.editor.selection().ids == (place_of(again, "1 Screening on admission"),)
    again.write("ghed")
    again.press("Return")
    parent = next(again.board.ancestors(place_of(again, "1.1 Every patient weighed")))
    assert parent.id == place_of(again, "1 Screening on admission")


def test_a_draft_of_an_older_release_goes_to_the_exercise_itself(
    wall: Hands, open_again: OpenWindow
) -> None:
    scope = wall.exercise(AffinityMap).id
    wall.window.workbench.store.keep_drafts(wall.board_id, {scope: "Half a th"})
    wall.window.close()
    again = Hands(open_again())
    again.click("Carry on")
    assert again.editor.capture.text() == "Half a th"
    again.add("ought")
    assert texts(again) == ["Half a thought"]


def test_a_text_being_mended_comes_back_with_the_one_that_was_set_aside(
    wall: Hands, open_again: OpenWindow
) -> None:
    wall.add("Tow")
    wall.write("Half a th")
    wall.click_on(place_of(wall, "Tow"))
    QTest.mouseDClick(wall.editor.view, LEFT, NO_MODIFIER, wall.spot(place_of(wall, "Tow")))
    wall.replace("Two of th")
    store, workshop = wall.window.workbench.store, wall.board_id
    wait_until(lambda: "Two of th" in store.drafts(workshop).values())
    without_leaving(wall)
    again = Hands(open_again())
    again.click("Carry on")
    assert again.editor.capture.text() == "Two of th"
    again.add("em")
    assert texts(again) == ["Two of them"]
    assert again.editor.capture.text() == "Half a th"
    again.add("ought")
    assert texts(again) == ["Two of them", "Half a thought"]


def hint(hands: Hands) -> str:
    return hands.editor.capture.field.accessibleDescription()


def place_of(hands: Hands, title: str) -> RecordId:
    return next(row.id for row in hands.editor.outline_rows() if row.title == title)


def test_controls_that_nobody_can_see_are_left_out_and_said(wall: Hands) -> None:
    wall.editor.capture.field.insertPlainText("nul \x00and \x07bell")
    wall.press("Return")
    assert texts(wall) == ["nul and bell"]
    assert wall.window.messages.text.startswith("2 characters that cannot be kept")


def test_half_a_character_is_replaced_and_said(wall: Hands) -> None:
    page = wall.window.exercise_page
    assert page is not None
    assert page.clean("late \ud800round") == "late \ufffdround"
    assert wall.window.messages.text.startswith("1 character that cannot be kept")


def test_a_text_beyond_all_measure_stays_in_the_bar_with_the_reason(wall: Hands) -> None:
    wall.editor.capture.field.insertPlainText("x" * (LONGEST_TEXT + 1))
    wall.press("Return")
    assert texts(wall) == []
    assert len(wall.editor.capture.text()) == LONGEST_TEXT + 1
    assert "so it was not added" in wall.window.messages.text


def test_an_enter_on_a_large_board_costs_one_commit_and_one_layout(
    wall: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall.editor.add_texts(tuple(f"Note {number}" for number in range(NOTES)))
    commits: list[object] = []
    pictures: list[object] = []
    commit = WorkshopStore.commit
    monkeypatch.setattr(WorkshopStore, "commit", lambda *a: (commits.append(a), commit(*a))[1])
    show = wall.editor.view.set_picture
    monkeypatch.setattr(
        wall.editor.view, "set_picture", lambda picture: (pictures.append(picture), show(picture))
    )
    wall.add("One more")
    assert (len(commits), len(pictures)) == (1, 1)
    assert len(texts(wall)) == NOTES + 1


def test_large_letters_leave_a_key_hint_and_the_board_clear_of_the_zoom_box(wall: Hands) -> None:
    wall.window.resize(1024, 768)
    wall.window.workbench.settings.put(TEXT_SIZE, "200")
    QTest.qWait(50)
    assert wall.sees("Enter adds")
    page = wall.window.exercise_page
    assert page is not None
    assert wall.editor.view.covered_corner.height >= page.zoom_bar.height()
    wall.window.workbench.settings.put(TEXT_SIZE, "100")
    QTest.qWait(50)

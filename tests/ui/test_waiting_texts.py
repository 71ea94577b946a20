"""No word is lost: what was typed in a question and not kept is offered there again."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QSpinBox

from dip_workshop.core.workshop import Participant, people_present, workshop_of
from dip_workshop.widgets.choosing import TextDialog
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.two_causes import cause

HALF_A_TEXT = "Nobody on the ward knows who"


@pytest.fixture
def bones(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    hands.click_on(cause(hands))
    return hands


def leave_half_typed(hands: Hands, key: str) -> None:
    def act(_asked: QDialog) -> None:
        hands.press("Ctrl+A")
        hands.write(HALF_A_TEXT)
        hands.press("Esc")

    with hands.dialog(act):
        hands.press(key)


def words_in(asked: QDialog) -> str:
    assert isinstance(asked, TextDialog)
    return asked.field.toPlainText()


@pytest.mark.parametrize("key", ["W", "E", "F2", "T", "N"])
def test_what_escape_left_is_offered_when_the_same_is_asked_and_stands_in_nobodys_way(
    bones: Hands, key: str
) -> None:
    before = bones.board
    leave_half_typed(bones, key)
    assert bones.board is before
    found: list[str] = []

    def look(asked: QDialog) -> None:
        found.append(words_in(asked))
        assert any(HALF_A_TEXT in label.text() for label in asked.findChildren(QLabel))
        bones.click("Use them (Alt+U)")
        bones.write(" to ask")
        found.append(words_in(asked))

    with bones.dialog(look):
        bones.press(key)
    assert found == ["Late round" if key == "F2" else "", f"{HALF_A_TEXT} to ask"]


def test_after_escape_a_space_types_and_the_words_on_the_board_are_what_is_kept(
    bones: Hands,
) -> None:
    leave_half_typed(bones, "F2")
    found: list[str] = []

    def act(asked: QDialog) -> None:
        assert isinstance(asked, TextDialog)
        assert QApplication.focusWidget() is asked.field
        assert asked.field.textCursor().selectedText() == "Late round"
        bones.press("End", "Space")
        found.append(words_in(asked))
        bones.press("Return")

    with bones.dialog(act):
        bones.press("F2")
    assert found == ["Late round "]
    assert cause(bones, "Late round")


def test_looking_and_leaving_again_loses_nothing_that_was_offered(bones: Hands) -> None:
    leave_half_typed(bones, "F2")
    with bones.dialog(lambda _asked: bones.press("Esc")):
        bones.press("F2")

    def type_less(_asked: QDialog) -> None:
        bones.write("Lift")
        bones.press("Esc")

    with bones.dialog(type_less):
        bones.press("F2")
    offered: list[str] = []

    def act(asked: QDialog) -> None:
        bones.click("Use them (Alt+U)")
        offered.append(words_in(asked))

    with bones.dialog(act):
        bones.press("F2")
    assert offered == [f"{HALF_A_TEXT}\nLift"]


@pytest.mark.parametrize("by", ["F2", "Return", "row"])
def test_home_says_nothing_of_an_edit_that_escape_left(bones: Hands, by: str) -> None:
    if by == "F2":
        leave_half_typed(bones, by)
    else:
        if by == "row":
            bones.press("Ctrl+L", "F6")
        bones.press("Return")
        bones.replace(HALF_A_TEXT)
        bones.press("Esc")
    bones.window.workbench.store.drafts(bones.board_id)
    bones.click("All workshops")
    assert not bones.sees("A text begun here is not added yet")


def test_what_was_kept_on_the_board_waits_no_more(bones: Hands) -> None:
    leave_half_typed(bones, "W")

    def go_on(_asked: QDialog) -> None:
        bones.click("Use them (Alt+U)")
        bones.press("Return")

    with bones.dialog(go_on):
        bones.press("W")
    below = cause(bones, HALF_A_TEXT)
    assert bones.board.find(below).parent_id == cause(bones)  # type: ignore[union-attr]
    bones.click_on(cause(bones))
    found: list[str] = []
    with bones.dialog(lambda asked: found.append(words_in(asked))):
        bones.press("W")
    assert found == [""]


def test_what_waits_for_one_cause_is_not_offered_for_another(bones: Hands) -> None:
    leave_half_typed(bones, "E")
    bones.press("Esc", "Esc")
    bones.editor.capture.setFocus()
    bones.add("Lift broken")
    bones.click_on(cause(bones, "Lift broken"))
    found: list[str] = []
    with bones.dialog(lambda asked: found.append(words_in(asked))):
        bones.press("E")
    assert found == [""]


def test_undo_brings_back_the_words_that_going_on_replaced(bones: Hands) -> None:
    leave_half_typed(bones, "F2")
    found: list[str] = []

    def act(asked: QDialog) -> None:
        bones.click("Use them (Alt+U)")
        found.append(words_in(asked))
        bones.press("Ctrl+Z")
        found.append(words_in(asked))

    with bones.dialog(act):
        bones.press("F2")
    assert found == [HALF_A_TEXT, "Late round"]


def test_after_a_crash_home_carries_on_where_the_text_waits_and_goes_on_with_it(
    open_again: OpenWindow, tmp_path: object
) -> None:
    first = Hands(open_again())
    first.click("New workshop")
    first.click("Add fishbone")
    first.add("Late round")
    fishbone = first.editor.exercise_id
    first.click_on(cause(first))
    first.press("Alt+W")
    first.click("Add affinity map")
    first.add("A note that was the last thing done")
    first.press("Ctrl+PgUp")
    first.click_on(cause(first))

    def crash(_asked: QDialog) -> None:
        first.write(HALF_A_TEXT)
        # The drafts are on their way at once: nothing more is said to the program.
        first.window.workbench.store.drafts(first.board_id)
        first.window.workbench.close()

    with first.dialog(crash):
        first.press("W")
    again = Hands(open_again())
    again.click("Carry on")
    assert again.editor.exercise_id == fishbone
    assert again.sees("“Ask why” was not finished")
    found: list[str] = []

    def go_on(asked: QDialog) -> None:
        again.click("Use them (Alt+U)")
        found.append(words_in(asked))

    with again.dialog(go_on):
        again.click("Show it")
    assert found[0][:1] == HALF_A_TEXT[:1]
    assert again.editor.selection().ids == (cause(again),)


def test_an_answer_that_is_refused_stays_to_be_mended_with_the_reason_beside_it(
    bones: Hands,
) -> None:
    seen: list[str] = []

    def act(asked: QDialog) -> None:
        bones.write("about 9")
        bones.press("Return")
        assert QApplication.activeModalWidget() is asked
        assert isinstance(asked, TextDialog)
        seen.append(asked._refusal.text())
        assert asked.field.geometry().bottom() < bones.button("Keep").geometry().top()
        bones.replace("9")
        bones.press("Return")

    with bones.dialog(act):
        bones.press("C")
    assert "number" in seen[0]
    kept = bones.board.find(cause(bones))
    assert kept is not None
    assert kept.count == 9  # type: ignore[attr-defined]


def test_what_escape_left_in_a_row_of_the_outline_is_offered_and_used_by_key(
    bones: Hands,
) -> None:
    bones.press("Ctrl+L", "F6", "Return")
    bones.replace(HALF_A_TEXT)
    bones.press("Esc")
    assert cause(bones)
    bones.press("Return")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Late round"
    assert bones.sees(f"Unfinished: “{HALF_A_TEXT}”")
    bones.press("Alt+U")
    assert field.text() == HALF_A_TEXT
    bones.press("Return")
    assert cause(bones, HALF_A_TEXT)
    assert bones.window.workbench.store.drafts(bones.board_id) == {}


def test_what_escape_left_in_the_bar_is_offered_there_and_can_be_forgotten(bones: Hands) -> None:
    bones.press("Return")
    assert bones.editor.capture.is_editing
    bones.replace(HALF_A_TEXT)
    bones.press("Esc")
    assert bones.editor.capture.text() == ""
    bones.editor.view.setFocus()
    bones.press("Return")
    assert bones.editor.capture.text() == "Late round"
    bones.click("Forget them (Alt+D)")
    assert not bones.sees("Unfinished:")
    assert bones.editor.capture.text() == "Late round"
    bones.press("Esc", "Return")
    assert not bones.sees("Unfinished:")
    assert bones.window.workbench.store.drafts(bones.board_id) == {}


def test_words_that_were_not_used_are_offered_again_after_others_were_kept(bones: Hands) -> None:
    leave_half_typed(bones, "F2")
    bones.press("Return")
    bones.press("End")
    bones.write(" again")
    bones.press("Return")
    bones.click_on(cause(bones, "Late round again"))
    bones.press("Return", "Alt+U", "Return")
    assert cause(bones, HALF_A_TEXT)
    assert bones.window.workbench.store.drafts(bones.board_id) == {}


def test_a_line_of_the_form_is_kept_while_it_is_typed_and_offered_after_a_crash(
    open_again: OpenWindow,
) -> None:
    first = Hands(open_again())
    first.click("New workshop")
    first.write("Ward round")
    first.press("Tab")
    workshop_id, store = first.board_id, first.window.workbench.store
    assert store.drafts(workshop_id) == {}
    first.write(HALF_A_TEXT)
    wait_until(lambda: HALF_A_TEXT in store.drafts(workshop_id).values())
    first.window.workbench.close()
    again = Hands(open_again())
    again.window.workbench.open_workshop(workshop_id)
    assert again.sees("Unfinished in “Question”")
    again.click("Use it")
    again.press("Tab")
    assert workshop_of(again.board).question == HALF_A_TEXT
    assert again.window.workbench.store.drafts(workshop_id) == {}


def the_head_count(hands: Hands) -> int:
    boxes = hands.window.findChildren(QSpinBox)
    return next(box for box in boxes if box.accessibleName() == "Head-count").value()


@pytest.mark.parametrize(
    ("name", "tabs", "typed", "last", "kept"),
    [
        ("Date", 5, "9 March 202", "6", "2026-03-09"),
        ("Head-count", 6, "1", "2", 12),
        ("Initials of the people present", 7, "AK B", "L", ("AK", "BL")),
    ],
)
def test_when_it_was_and_who_was_there_is_kept_while_it_is_typed_too(
    open_again: OpenWindow,
    name: str,
    tabs: int,
    typed: str,
    last: str,
    kept: object,
) -> None:
    first = Hands(open_again())
    first.click("New workshop")
    workshop_id, store = first.board_id, first.window.workbench.store
    first.press(*["Tab"] * tabs)
    first.write(typed)
    wait_until(lambda: typed in store.drafts(workshop_id).values())
    first.window.workbench.close()
    again = Hands(open_again())
    again.window.workbench.open_workshop(workshop_id)
    assert again.sees(f"Unfinished in “{name}”: “{typed}”")
    again.click("Use it")
    again.write(last)
    again.press("Tab")
    root = workshop_of(again.board)
    people = tuple(person.text for person in again.board.children(root.id, Participant))
    assert kept in (root.held_on, root.head_count, people)
    assert the_head_count(again) == people_present(again.board)
    assert again.window.workbench.store.drafts(workshop_id) == {}

"""Actions: quick to enter by keys alone, tied to what they come from, and looked at again."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.room.actions import (
    State,
    actions_of,
    add_action,
    due_after,
    sources_of,
    state_of,
)
from dip_workshop.core.room.records import Action, ActionSource, PlanStep, RunSheet
from dip_workshop.core.workshop import describe_workshop, new_workshop, workshop_of
from dip_workshop.exercises.affinity.model import AffinityMap, Note
from dip_workshop.exercises.fishbone.model import Category
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix, ratings_of
from dip_workshop.session.samples import sample_workshop
from dip_workshop.ui.desks.actions import sources_among
from dip_workshop.ui.dialogs.review_actions import ReviewActions
from dip_workshop.ui.pages.actions_page import ActionsPage
from dip_workshop.ui.pages.all_actions_page import DONE, AllActionsPage
from tests.ui.accessibility.fixtures import grid_added
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.settling import settle

TODAY = date(2026, 3, 4)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be noon of a day that is known."""
    noon = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    monkeypatch.setattr("dip_workshop.ui.clock.wall_clock.now", lambda: noon)


def the_actions(hands: Hands) -> list[Action]:
    return list(actions_of(hands.board))


def page_of(hands: Hands) -> ActionsPage:
    page = hands.window.pages.currentWidget()
    assert isinstance(page, ActionsPage)
    return page


def test_an_action_is_entered_by_keys_alone_and_the_next_one_after_it(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    hands.press("Ctrl+Alt+A")
    settle()
    top = page_of(hands).form.y()
    hands.add("Ask pharmacy for a list")
    settle()
    assert page_of(hands).form.y() == top
    hands.add("Ward pharmacist")
    hands.press("Return")
    hands.add("Medicines ready at ten")
    hands.add("Try it for a week")
    first, second = the_actions(hands)
    assert (first.number, first.owner, first.due_on) == (1, "Ward pharmacist", "")
    assert first.measure == "Medicines ready at ten"
    assert state_of(first, TODAY) is State.NOT_READY
    assert second.text == "Try it for a week"
    assert hands.sees("Not ready (N): needs an owner, a due date, how we shall know")
    hands.click("Due in 30 days")
    assert the_actions(hands)[1].due_on == due_after(TODAY, 30)
    hands.click("Undo")
    assert the_actions(hands)[1].due_on == ""


def test_the_due_date_of_an_action_is_typed_and_one_that_is_none_or_past_is_told(
    hands: Hands,
) -> None:
    hands.window.workbench.create_workshop()
    hands.press("Ctrl+Alt+A")
    hands.add("Ask pharmacy for a list", "Ward pharmacist", "10 December 2026")
    assert the_actions(hands)[0].due_on == "2026-12-10"
    hands.write("Ready at ten")
    page_of(hands).form.due.setFocus()
    hands.replace("next week")
    hands.press("Tab")
    page_of(hands).form.lines["measure"].setFocus()
    hands.press("Return")
    assert hands.sees("“next week” is no date. Type one such as 10/12/2026")
    assert page_of(hands).form.due.hasFocus()
    assert page_of(hands).form.due.text() == "next week"
    hands.replace("1/3/2026")
    hands.press("Return")
    assert hands.sees("1 March 2026 has passed already.")
    assert page_of(hands).form.lines["measure"].hasFocus()
    (action,) = the_actions(hands)
    assert (action.due_on, action.measure) == ("2026-03-01", "Ready at ten")


def test_an_option_becomes_an_action_that_knows_it_and_escape_leads_back(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    option = next(r for r in hands.board if isinstance(r, Option))
    hands.window.workbench.go("exercise", hands.exercise(PrioritisationMatrix).id)
    hands.editor.select((option.id,))
    hands.press("F4")
    assert hands.sees(f"From “{option.text}” on “{hands.exercise(PrioritisationMatrix).text}”")
    hands.add("Ring the family")
    (action,) = the_actions(hands)
    assert [each.from_id for each in sources_of(hands.board, action.id)] == [option.id]
    hands.press("Escape", "Escape")
    assert hands.window.exercise_page is not None
    hands.editor.select((option.id,))
    with hands.dialog(lambda dialog: seen.extend(texts_of(dialog))):
        seen: list[str] = []
        hands.press("Shift+F4")
    assert any("Leads to A1 “Ring the family”." in text for text in seen)


def test_an_action_of_an_option_begins_with_its_words_which_typing_replaces(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    option = next(r for r in hands.board if isinstance(r, Option))
    matrix_id = hands.exercise(PrioritisationMatrix).id

    def begin() -> None:
        hands.window.workbench.go("exercise", matrix_id)
        hands.editor.select((option.id,))
        hands.press("F4")

    begin()
    line = page_of(hands).form.lines["text"]
    assert (line.text(), line.selectedText()) == (option.text, option.text)
    hands.press("Escape")
    assert hands.window.exercise_page is not None
    assert not the_actions(hands)
    begin()
    hands.press("Return")
    hands.add("Ward clerk")
    begin()
    hands.add("Ring the family")
    actions = the_actions(hands)
    assert [(each.text, each.owner) for each in actions] == [
        (option.text, "Ward clerk"),
        ("Ring the family", ""),
    ]


def test_the_highest_ranked_options_become_actions_that_wait_for_their_owners(
    hands: Hands,
) -> None:
    hands.window.workbench.create_sample()
    hands.window.workbench.go("exercise", hands.exercise(PrioritisationMatrix).id)
    before = the_actions(hands)
    with hands.dialog(hands.answering("Actions")):
        hands.press("Ctrl+Shift+C")
    made = the_actions(hands)[len(before) :]
    assert made
    assert page_of(hands).isVisible()
    assert all(isinstance(hands.board.find(tie.from_id), Option) for tie in ties(hands, made))
    hands.press("Ctrl+Z")
    assert the_actions(hands) == before


def ties(hands: Hands, actions: tuple[Action, ...]) -> list[ActionSource]:
    return [tie for action in actions for tie in sources_of(hands.board, action.id)]


def texts_of(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_right_click_on_an_idea_makes_an_action_of_it(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    note = next(r for r in hands.board if isinstance(r, Note))
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    hands.editor.select((note.id,))
    editor = hands.editor
    menu = editor.commands.menu(editor.board(), editor.selection(), can_all=False)
    entries = {action.text().split("\t")[0]: action for action in menu.actions()}
    entries["Make an action of this"].trigger()
    assert hands.sees(f"From “{note.text}” on “{hands.exercise(AffinityMap).text}”")
    assert "Where this comes from and leads to…" in entries


def test_several_notes_are_the_source_of_one_action(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    notes = [r.id for r in hands.board if isinstance(r, Note)][:2]
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    hands.editor.select(tuple(notes))
    hands.press("F4")
    hands.add("Ask the night team")
    (action,) = the_actions(hands)
    assert {each.from_id for each in sources_of(hands.board, action.id)} == set(notes)


def test_an_action_that_is_there_is_tied_to_what_was_selected_and_untied_again(
    hands: Hands,
) -> None:
    hands.window.workbench.create_sample()
    one, other = [r.id for r in hands.board if isinstance(r, Note)][:2]
    for note in (one, other):
        hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
        hands.editor.select((note,))
        hands.press("F4")
        if note == one:
            hands.add("Ask the night team")
    page, (action,) = page_of(hands), the_actions(hands)
    page.table.setFocus()
    hands.press("Down")
    hands.click("Comes from what I selected too")
    assert [each.from_id for each in sources_of(hands.board, action.id)] == [one, other]
    with hands.dialog(lambda _dialog: hands.press("Down", "Return")):
        hands.click("Untie…")
    hands.click("Untie…")
    assert sources_of(hands.board, action.id) == ()


def test_the_table_goes_through_actions_ticks_and_deletes_them(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    hands.press("Ctrl+Alt+A")
    hands.add("Ask", "Sister", "", "Weekly count")
    hands.add("Try")
    page = page_of(hands)
    page.table.setFocus()
    hands.press("Up", "Space")
    assert the_actions(hands)[0].closed_on == "2026-03-04"
    hands.press("Space")
    assert the_actions(hands)[0].closed_on == ""
    hands.press("Return")
    hands.replace("Ask the pharmacist")
    hands.press("Tab")
    assert the_actions(hands)[0].text == "Ask the pharmacist"
    page.table.setFocus()
    hands.press("Delete")
    assert [action.number for action in the_actions(hands)] == [2]


def test_the_table_stays_in_its_place_and_what_was_deleted_from_it_can_long_be_brought_back(
    hands: Hands,
) -> None:
    hands.window.workbench.create_sample()
    notes = [r.id for r in hands.board if isinstance(r, Note)][:3]
    hands.window.workbench.go("exercise", hands.exercise(AffinityMap).id)
    hands.editor.select(tuple(notes))
    hands.press("F4")
    hands.add("Ask the night team", "Sister", "+30", "Weekly count")
    hands.add("The second without a verb", "Sister, Porter")
    hands.press("Ctrl+Alt+A")
    table = page_of(hands).table
    tops = [table.mapTo(hands.window, QPoint()).y()]
    for row in (0, 1, 0):
        place = table.visualRect(table.model().index(row, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.qWait(20)
        tops.append(table.mapTo(hands.window, QPoint()).y())
    hands.click("New action")
    QTest.qWait(20)
    tops.append(table.mapTo(hands.window, QPoint()).y())
    assert len(set(tops)) == 1
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hands.press("Delete", "Delete")
    assert [action.number for action in the_actions(hands)] == [2]
    assert hands.sees("A1 “Ask the night team” was deleted.")
    hands.window.messages.offer_button.click()
    first, _ = the_actions(hands)
    assert {each.from_id for each in sources_of(hands.board, first.id)} == set(notes)


def test_what_is_typed_for_an_action_outlives_a_crash(open_again: OpenWindow) -> None:
    hands = Hands(open_again())
    workbench = hands.window.workbench
    workbench.create_workshop()
    workshop_id = hands.board_id
    hands.press("Ctrl+Alt+A")
    hands.write("Ask pharm")
    page_of(hands)._drafts._pace.now()
    workbench.store.close()
    workbench.bridge = None
    hands = Hands(open_again())
    hands.window.workbench.open_workshop(workshop_id)
    wait_until(lambda: hands.sees("Recovered text: “An action” was not finished."))
    hands.click("Show it")
    hands.click("Use it")
    hands.press("Return")
    assert [action.text for action in the_actions(hands)] == ["Ask pharm"]
    hands.write("Sis")
    page_of(hands)._drafts._pace.now()
    hands.window.workbench.store.close()
    hands.window.workbench.bridge = None
    hands = Hands(open_again())
    hands.window.workbench.open_workshop(workshop_id)
    wait_until(lambda: hands.sees("Recovered text: “An action” was not finished."))
    hands.click("Show it")
    hands.click("Use it")
    hands.press("Return")
    assert the_actions(hands)[0].owner == "Sis"


def a_store_of_two(hands: Hands) -> tuple[RecordId, RecordId]:
    """Make two workshops of one team, the first with a late action and one that is not ready."""
    store = hands.window.workbench.store
    board = describe_workshop(new_workshop("January", "2026-01-07"), team="Ward B3")
    ready = {"owner": "Sister", "measure": "Count", "due_on": "2026-02-01"}
    board, _ = add_action(board, "Ask pharmacy", **ready)
    board, _ = add_action(board, "Try a list")
    later = describe_workshop(new_workshop("March", "2026-03-04"), team=" ward b3")
    return store.create_workshop(board), store.create_workshop(later)


def test_all_workshops_show_what_is_late_and_a_tick_is_kept_in_its_own(hands: Hands) -> None:
    first, _ = a_store_of_two(hands)
    hands.press("Ctrl+Alt+D")
    page = hands.window.pages.currentWidget()
    assert isinstance(page, AllActionsPage)
    assert hands.sees("2 actions: 2 open, 1 late")
    hands.press("Space")
    assert hands.sees("1 action: 1 open")
    store = hands.window.workbench.store
    assert actions_of(store.load_board(first))[0].closed_on == "2026-03-04"
    hands.click("Undo")
    assert actions_of(store.load_board(first))[0].closed_on == ""
    page._which.setCurrentIndex(page._which.findData(DONE))
    assert hands.sees("No action fits these filters.")
    page._which.setCurrentIndex(0)
    page.table.setFocus()
    hands.press("Return")
    assert hands.board_id == first
    assert hands.sees("Action A1")


def test_without_actions_the_filters_stay_below_the_title(hands: Hands) -> None:
    hands.window.workbench.go("all_actions")
    settle()
    page = hands.window.pages.currentWidget()
    assert isinstance(page, AllActionsPage)
    assert page._which.mapTo(page, QPoint()).y() < 120


def test_a_team_reviews_what_its_earlier_workshop_left_open(hands: Hands) -> None:
    first, second = a_store_of_two(hands)
    hands.window.workbench.open_workshop(second)
    assert hands.sees("2 actions of earlier workshops of “ward b3” are still open, 1 late.")

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewActions)
        hands.write("943 476 5919")
        assert any("may identify somebody: an NHS number" in text for text in texts_of(dialog))
        hands.replace("Ready on two days of five")
        assert dialog._warning.isHidden()
        dialog._drafts._pace.now()
        hands.click("Stop here")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ReviewActions)
        assert dialog.evidence.text() == "Ready on two days of five"
        hands.click("Still open for 30 days")
        assert dialog.evidence.text() == ""
        hands.click("Drop it")

    for act in (begin, answer):
        with hands.dialog(act):
            hands.click("Review them")
    (left,) = actions_of(hands.window.workbench.store.load_board(first))
    assert (left.due_on, left.evidence) == ("2026-04-03", "Ready on two days of five")
    assert hands.sees("1 action of earlier workshops of “ward b3” is still open.")
    assert workshop_of(hands.board).text == "March"


def test_the_step_in_which_a_room_agrees_on_actions_leads_to_them(hands: Hands) -> None:
    board = new_workshop("Ward")
    sheet = RunSheet(id=RecordId("sheet"), parent_id=workshop_of(board).id, order_key="a0")
    step = PlanStep(id=RecordId("step"), parent_id=sheet.id, order_key="a0", mode="actions")
    workbench = hands.window.workbench
    workbench.open_workshop(workbench.store.create_workshop(board.put(sheet, step)))
    workbench.go("step", step.id)
    hands.click("Actions of this workshop")
    hands.add("Ask pharmacy")
    assert [action.text for action in the_actions(hands)] == ["Ask pharmacy"]


def test_an_action_that_was_searched_for_is_shown(hands: Hands) -> None:
    first, _ = a_store_of_two(hands)
    with hands.dialog(lambda _dialog: (hands.write("try a list"), hands.press("Return"))):
        hands.press("Ctrl+K")
    assert hands.board_id == first
    assert hands.sees("Action A2")


def test_of_a_score_its_option_is_the_source_of_a_second_place_its_note_and_of_a_bone_nothing() -> (
    None
):
    board, matrix_id = grid_added(sample_workshop())
    rating = next(iter(ratings_of(board, matrix_id).values()))
    place = next(r for r in board if isinstance(r, Placement) and board.resolve(r))
    bone = next(r for r in board if isinstance(r, Category))
    chosen = (rating.id, place.id, bone.id, RecordId("never"))
    assert sources_among(board, chosen) == (rating.parent_id, place.target_id)

"""Words that were half-typed for a row that is gone are offered, and go where somebody says."""

from PySide6.QtGui import QGuiApplication

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.actions import add_action
from dip_workshop.core.room.parking import park, parked_points
from dip_workshop.core.room.people import arrive, people_of
from dip_workshop.core.room.planning import add_step
from dip_workshop.core.room.private_notes import add_note, notes_of
from dip_workshop.core.room.rules import add_rule, own_rules
from dip_workshop.core.room.run_sheet import steps_of
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.ui.drafts.homeless_texts import Homeless, homeless_texts, in_words
from dip_workshop.ui.drafts.places import (
    ACTION,
    ANSWER,
    NOTE,
    PARKING,
    PERSON,
    POINT,
    RULE,
    STEP,
)
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.running import NOON

HALF = "Nobody has the second bleep"


def with_a_row_of_each() -> tuple[Board, dict[str, RecordId]]:
    """Return a board with a point, a rule, a person, a note and an action, by their drafts."""
    board = park(add_rule(new_workshop("Ward"), "One voice"), "Keys")
    board, action = add_action(add_note(arrive(board, "JB", "", NOON), "Ring"), "Ask pharmacy")
    point, rule = parked_points(board)[0].id, own_rules(board)[-1].id
    person, note = people_of(board)[0].id, notes_of(board)[0].id
    rows = {sort.of(about): about for sort, about in (
        (POINT, point), (ANSWER, point), (RULE, rule), (PERSON, person), (NOTE, note),
    )}  # fmt: skip
    return board, {
        **rows,
        ACTION.of(f"{action}/text"): action,
        ACTION.of(f"{action}/owner"): action,
    }


def test_only_what_has_lost_its_row_is_homeless_and_an_action_is_so_once() -> None:
    board, rows = with_a_row_of_each()
    root = workshop_of(board).id
    new = (PARKING.beginning, RULE.of("new"), NOTE.of("new"), ACTION.of("new/text"))
    kept = {f"{root}{place}": HALF for place in (*rows, *new)}
    assert homeless_texts(kept, board, root) == ()
    for about in set(rows.values()):
        board = board.drop(about)
    found = homeless_texts(kept, board, root)
    assert [each.sort for each in found] == [POINT, ANSWER, RULE, PERSON, ACTION, NOTE]
    assert [each.words for each in found if each.sort == ACTION] == [f"{HALF}\n{HALF}"]
    assert {draft for each in found for draft in each.drafts} == {f"{root}{p}" for p in rows}
    assert [HALF in in_words(each) for each in found] == [True] * 5 + [False]


def test_the_lines_of_a_step_that_is_gone_are_offered_together() -> None:
    board = add_step(new_workshop("Ward")).board
    root, step = workshop_of(board).id, steps_of(board)[0].id
    kept = {f"{root}{STEP.of(f'{step}/{line}')}": line for line in ("says", "text")}
    assert homeless_texts(kept, board, root) == ()
    found = homeless_texts(kept, board.drop(step), root)
    assert found == (Homeless(STEP, tuple(kept), "says\ntext"),)
    assert in_words(found[0]) == (
        "“A step of the run sheet” was not finished, and its row is gone: “says text”"
    )


READERS = (parked_points, own_rules, people_of, notes_of)


def test_each_is_offered_at_the_opening_until_somebody_has_chosen(open_again: OpenWindow) -> None:
    board, rows = with_a_row_of_each()
    window = open_again()
    store, root = window.workbench.store, workshop_of(board).id
    for gone in set(rows.values()) - {action_of(rows)}:
        board = board.drop(gone)
    store.create_workshop(board)
    store.keep_drafts(root, {f"{root}{place}": HALF for place in rows})
    hands = Hands(window)

    def is_told(beginning: str) -> bool:
        return window.messages.isVisible() and window.messages.text.startswith(beginning)

    window.workbench.open_workshop(root)
    wait_until(lambda: is_told("“A parked point” was not finished, and its row is gone"))
    assert HALF in window.messages.text
    window.workbench.create_workshop()
    window.workbench.open_workshop(root)
    wait_until(lambda: is_told("“A parked point” was not finished, and its row is gone"))
    hands.click("Add them anew")
    wait_until(lambda: is_told("“What became of a parked point”"))
    assert [point.text for point in parked_points(hands.board)] == [HALF]
    hands.click("Let them go")
    wait_until(lambda: is_told("“A ground rule”"))
    assert [point.text for point in parked_points(hands.board)] == [HALF]
    hands.click("Add them anew")
    wait_until(lambda: is_told("“A name”"))
    hands.click("Add them anew")
    wait_until(lambda: is_told("“A private note”"))
    assert HALF not in window.messages.text
    hands.click("Add them anew")
    wait_until(lambda: is_told("Recovered text: “An action”"))
    for read in READERS:
        assert [each.text for each in read(hands.board)].count(HALF) == 1
    assert set(store.drafts(root)) == {f"{root}{p}" for p in rows if p.startswith(ACTION.beginning)}
    bridge = window.workbench.bridge
    assert bridge is not None
    bridge.perform("Drop", root, lambda b: b.drop(action_of(rows)))
    window.workbench.create_workshop()
    window.workbench.open_workshop(root)
    wait_until(lambda: is_told("“An action” was not finished"))
    hands.click("Copy them")
    assert QGuiApplication.clipboard().text() == f"{HALF}\n{HALF}"
    QGuiApplication.clipboard().clear()
    window.workbench.create_workshop()
    window.workbench.open_workshop(root)
    wait_until(lambda: is_told("“An action” was not finished"))
    hands.click("Let them go")
    assert store.drafts(root) == {}


def action_of(rows: dict[str, RecordId]) -> RecordId:
    return next(about for place, about in rows.items() if place.startswith(ACTION.beginning))

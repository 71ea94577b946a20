"""How it went, at the window: the minutes, the people, and questions to oneself."""

from datetime import timedelta

import pytest

from dip_workshop.core.room.people import arrive, leave, people_of
from dip_workshop.core.room.private_notes import PRIVATE_PLACE
from dip_workshop.core.room.recorder import REFLECTIONS, answer_of
from dip_workshop.core.room.records import Reflection
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.session.handing_out import content_of, wishes
from dip_workshop.ui.pages.recorder_page import RecorderPage
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands
from tests.ui.running import NOON, Wall, open_planned

WORKED = "worked"


@pytest.fixture
def run(hands: Hands, wall: Wall) -> Hands:
    """A workshop in which two steps were run, three minutes over in all, and somebody left."""
    open_planned(hands.window)
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    root = bridge.workshop.id
    bridge.perform("Come", root, lambda board: arrive(board, "AK", "", NOON))
    hands.press("F7")
    wall.pass_minutes(8)
    hands.press("Ctrl+Shift+PgDown")
    wall.pass_minutes(8)
    hands.press("F7")
    gone = NOON + timedelta(minutes=10)
    bridge.perform("Go", root, lambda board: leave(board, people_of(board)[0].id, gone))
    hands.press("Ctrl+Alt+X")
    return hands


def field(hands: Hands, question: str):
    page = hands.window.pages.currentWidget()
    assert isinstance(page, RecorderPage)
    return page._fields[question]


def test_planned_and_real_minutes_stand_side_by_side_with_their_difference(run: Hands) -> None:
    labels = run.labels()
    assert "▲ 3 min over" in labels
    assert "as planned" in labels
    assert labels.count("not reached") == 2
    assert any(label.endswith("AK left") for label in labels)


def test_an_answer_is_kept_as_it_is_left_undone_and_on_no_paper(run: Hands) -> None:
    field(run, WORKED).setFocus()
    run.write("We waited ten seconds after each question")
    run.press("Tab")
    assert answer_of(run.board, WORKED) == "We waited ten seconds after each question"
    for wish in wishes(run.board, "A4 portrait"):
        held = repr(content_of(run.board, wish, bundled_metrics()))
        assert "ten seconds" not in held
    run.press("Ctrl+Z")
    assert answer_of(run.board, WORKED) == ""


def test_what_is_typed_outlives_a_crash_and_is_offered_again(
    open_again: OpenWindow, wall: Wall
) -> None:
    first = Hands(open_again())
    workshop_id = open_planned(first.window)
    first.press("Ctrl+Alt+X")
    field(first, WORKED).setFocus()
    first.write("Half an ans")
    page = first.window.pages.currentWidget()
    assert isinstance(page, RecorderPage)
    page._drafts._keep()
    kept = first.window.workbench.store.drafts(workshop_id)
    assert [PRIVATE_PLACE in place for place, text in kept.items() if text] == [True]
    # As a crash would: nothing is left, nothing is kept as an answer.
    first.window.workbench.bridge = None
    first.window.close()
    second = Hands(open_again())
    second.window.workbench.open_workshop(workshop_id)
    second.press("Ctrl+Alt+X")
    assert not second.board.children(second.board_id, Reflection)
    second.click("Use it")
    assert field(second, WORKED).toPlainText() == "Half an ans"


def test_every_question_to_oneself_is_open() -> None:
    assert all(question.endswith("?") for question in REFLECTIONS.values())

"""The history of a page at the window: Ctrl+H, choose a point, Enter."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtWidgets import QDialog

from dip_workshop.core.history import HistoryRow, NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.store.errors import StoreError
from dip_workshop.ui.dialogs.history import HistoryDialog, row_in_words
from dip_workshop.ui.main_window import MainWindow
from tests.ui.hands import Hands

NOW = datetime(2026, 3, 9, 15, 0)
TODAY = datetime(2026, 3, 9, 14, 5).timestamp()
LONG_AGO = datetime(2025, 12, 1, 9, 30).timestamp()
CAUSES = ("Late round", "Bloods not chased", "Porters few")


@pytest.fixture
def fishbone(hands: Hands) -> Hands:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add(*CAUSES)
    return hands


def choosing(hands: Hands, *keys: str) -> Callable[[QDialog], None]:
    """Return how to answer the dialog: press these keys, the first where it opens."""
    return lambda _asked: hands.press(*keys)


def texts(hands: Hands) -> list[str]:
    notes = hands.editor.kind.texts(hands.board, hands.editor.exercise_id)
    return [text for text in notes if text in CAUSES]


def test_a_row_says_what_when_and_whether_it_is_the_present_or_undone() -> None:
    step = RecordId("s")
    rows = (
        HistoryRow(step, "Add cause", TODAY, 1),
        HistoryRow(step, "Add cause", TODAY, 0),
        HistoryRow(step, "Move", LONG_AGO, -1),
        HistoryRow(None, "", None, -2),
    )
    subjects = ("Late round", "", "", "")
    told = [row_in_words(row, subject, NOW) for row, subject in zip(rows, subjects, strict=True)]
    assert told == [
        "Add cause  ·  today 14:05  ·  undone  ·  “Late round”",
        "Add cause  ·  today 14:05  ·  you are here",
        "Move  ·  1 December 2025 09:30",
        "The beginning, before the first step",
    ]


def test_two_rows_down_and_enter_take_two_steps_back_and_the_list_leads_forward_again(
    fishbone: Hands,
) -> None:
    with fishbone.dialog(choosing(fishbone, "Down", "Down", "Return")):
        fishbone.press("Ctrl+H")
    assert texts(fishbone) == ["Late round"]
    assert fishbone.sees("2 steps were undone. The history still lists them.")
    with fishbone.dialog(choosing(fishbone, "Home", "Return")):
        fishbone.press("Ctrl+H")
    assert texts(fishbone) == list(CAUSES)
    assert fishbone.sees("2 steps were done again.")


def test_each_step_is_listed_with_the_text_it_was_about(fishbone: Hands) -> None:
    first, second = [
        row
        for row in fishbone.editor.kind.outline(fishbone.board, fishbone.editor.exercise_id)[1:]
        if row.text not in CAUSES
    ][:2]
    late = next(record.id for record in fishbone.board if record.text == CAUSES[0])
    fishbone.drag(late, second.id)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        seen.extend(dialog.list.item(number).text() for number in range(dialog.list.count()))
        dialog.reject()

    with fishbone.dialog(look):
        fishbone.press("Ctrl+H")
    move, *lines = seen
    assert move.startswith("Moved  ·  today")
    way = f"“{CAUSES[0]}” from “{first.text}” to “{second.text}”"
    assert move.endswith(f"  ·  you are here  ·  {way}")
    for cause, line in zip(reversed(CAUSES), lines, strict=False):
        assert f"“{cause}”" in line


def test_escape_leaves_all_as_it_is(fishbone: Hands) -> None:
    before = fishbone.board
    with fishbone.dialog(choosing(fishbone, "End", "Escape")):
        fishbone.press("Ctrl+H")
    assert fishbone.board is before


def test_the_dialog_starts_at_the_present(fishbone: Hands) -> None:
    fishbone.press("Ctrl+Z")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        seen.append(dialog.list.currentItem().text())
        assert "undone" in dialog.list.item(0).text()
        dialog.reject()

    with fishbone.dialog(look):
        fishbone.press("Ctrl+H")
    assert len(seen) == 1
    assert "you are here" in seen[0]


def test_where_a_step_is_refused_the_board_shows_how_far_it_came(
    fishbone: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fishbone.window.workbench.store
    commit, calls = store.commit, []

    def full_at_the_second(workshop_id: RecordId, new: NewStep) -> object:
        calls.append(new)
        if len(calls) == 2:
            raise StoreError("The disk is full; make room and try again.")
        return commit(workshop_id, new)

    monkeypatch.setattr(store, "commit", full_at_the_second)
    with fishbone.dialog(choosing(fishbone, "End", "Return")):
        fishbone.press("Ctrl+H")
    assert texts(fishbone) == list(CAUSES[:2])
    assert fishbone.sees("Stopped after 1 step of 3. The disk is full; make room and try again.")


def test_home_has_no_history_and_says_so(window: MainWindow) -> None:
    window.act("history")
    assert Hands(window).sees("Open a workshop or an exercise first")


def test_a_point_with_a_name_is_found_again_in_the_list_and_gone_back_to(fishbone: Hands) -> None:
    with fishbone.dialog(fishbone.answering("Before the vote")):
        fishbone.press("Ctrl+Shift+L")
    fishbone.add("Too late for it")
    seen: list[str] = []

    def go_back(dialog: QDialog) -> None:
        assert isinstance(dialog, HistoryDialog)
        seen.extend(dialog.list.item(number).text() for number in range(dialog.list.count()))
        fishbone.press("Down", "Return")

    with fishbone.dialog(go_back):
        fishbone.press("Ctrl+H")
    assert seen[1].startswith("★ Before the vote  ·  today")
    assert texts(fishbone) == list(CAUSES)
    with fishbone.dialog(choosing(fishbone, "Home", "Return")):
        fishbone.press("Ctrl+H")
    assert "Too late for it" in fishbone.editor.kind.texts(
        fishbone.board, fishbone.editor.exercise_id
    )

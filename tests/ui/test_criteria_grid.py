"""The matrix under real keys: no mouse but where a criterion is dragged."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.core.decided_ties import TieDecision, order_of
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Rating,
    criteria_of,
    options_of,
    ratings_of,
)
from tests.ui.hands import Hands
from tests.ui.test_room_window import SIZE, desk, look


@pytest.fixture
def grid(hands: Hands) -> Hands:
    """Hands at a matrix of two options, switched to weighted criteria by keyboard."""
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Ring the family", "Board round at ten")
    with hands.dialog(hands.answering("weighted")):
        hands.press("Ctrl+Shift+M")
    for name in ("Safety", "Cost", "Speed"):
        with hands.dialog(hands.answering(name)):
            hands.press("Ctrl+Shift+A")
    return hands


def matrix_id(hands: Hands) -> RecordId:
    return hands.exercise(PrioritisationMatrix).id


def names(hands: Hands) -> list[str]:
    return [criterion.text for criterion in criteria_of(hands.board, matrix_id(hands))]


def values(hands: Hands) -> list[list[object]]:
    ratings = ratings_of(hands.board, matrix_id(hands))
    options = options_of(hands.board, matrix_id(hands))
    criteria = criteria_of(hands.board, matrix_id(hands))
    return [[ratings[o.id, c.id].value for c in criteria] for o in options]


def test_a_first_criterion_leaves_the_grid_as_large_as_the_window_allows(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Ring the family", "Board round at ten")
    hands.click("Weighted criteria")
    with hands.dialog(hands.answering("Helps patients")):
        hands.click("Add criterion…")
    view, before = hands.editor.view, hands.editor.view.zoom
    view.fit()
    assert before == view.zoom > 1.0


def test_the_method_that_takes_over_is_seen_as_a_whole(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Ring the family")
    hands.press("Ctrl+=", "Ctrl+=")
    assert not hands.editor.view.is_fitted
    with hands.dialog(hands.answering("weighted")):
        hands.press("Ctrl+Shift+M")
    assert hands.editor.view.is_fitted


def test_an_option_with_both_its_scores_leads_on_to_the_next_that_waits(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Ring the family", "Board round at ten", "Pack medicines the day before")
    first, second, third = options_of(hands.board, matrix_id(hands))
    hands.editor.select((second.id,))
    hands.editor.view.setFocus()
    hands.press("4", "Alt+2")
    assert hands.editor.selection().ids == (third.id,)
    hands.press("Alt+3", "5")
    hands.press("2", "Alt+4")
    assert [o.is_scored for o in options_of(hands.board, matrix_id(hands))] == [True] * 3
    assert hands.editor.selection().ids == (first.id,)
    hands.press("3")
    assert hands.editor.selection().ids == (first.id,)


def test_arrows_walk_from_cell_to_cell_and_digits_rate_them(grid: Hands) -> None:
    grid.editor.select((options_of(grid.board, matrix_id(grid))[0].id,))
    grid.editor.view.setFocus()
    grid.press("Right", "5", "Right", "2", "Right", "4", "Down", "1", "Left", "3", "Left", "4")
    assert values(grid) == [[5, 2, 4], [4, 3, 1]]
    grid.press("Backspace")
    assert values(grid)[1] == [None, 3, 1]
    grid.press("Up", "Up")
    (place,) = grid.editor.selection().ids
    assert place == criteria_of(grid.board, matrix_id(grid))[0].id
    grid.press("Ctrl+Shift+Right")
    assert names(grid) == ["Cost", "Safety", "Speed"]
    grid.press("Ctrl+Z")
    assert names(grid) == ["Safety", "Cost", "Speed"]


def test_a_tie_is_decided_by_a_key_with_its_reason_and_undone_as_one(grid: Hands) -> None:
    for cell in ratings_of(grid.board, matrix_id(grid)).values():
        grid.editor.select((cell.id,))
        grid.editor.view.setFocus()
        grid.press("3")
    asked: list[str] = []

    def decide(dialog: QDialog) -> None:
        # The keyboard is in the list: the second is moved up, and Enter goes on to the reason.
        grid.press("Down", "Alt+Up", "Alt+Up", "Return", "Return")
        labels = (label for label in dialog.findChildren(QLabel) if label.isVisible())
        asked.extend(label.text() for label in labels)
        grid.write("it can start on Monday")
        grid.press("Return")

    with grid.dialog(decide):
        grid.press("Ctrl+Shift+I")
    assert "Rank 1 is shared by these." in asked
    assert any("A decision needs its reason" in words for words in asked)
    assert grid.sees("The ranks stay shared")
    (decision,) = (r for r in grid.board if isinstance(r, TieDecision))
    assert decision.text == "it can start on Monday"
    first, second = options_of(grid.board, matrix_id(grid))
    assert order_of(grid.board, decision) == (second.id, first.id)
    # A decision is no place on the picture: the outline selects it, and F2 changes its reason.
    grid.editor.select((decision.id,))
    with grid.dialog(grid.answering("the ward asks for it")):
        grid.press("F2")
    assert grid.board.get(decision.id, TieDecision).text == "the ward asks for it"
    grid.press("Ctrl+Z", "Ctrl+Z")
    assert grid.board.find_live(decision.id, TieDecision) is None
    assert all(cell.value == 3 for cell in ratings_of(grid.board, matrix_id(grid)).values())


def test_each_person_s_points_are_added_up_in_one_step_and_the_room_sees_no_sum_before(
    grid: Hands,
) -> None:
    grid.press("F5")
    desk(grid).shown.resize(*SIZE)

    def entered(*sets: str) -> tuple[list[str], QImage]:
        said: list[str] = []

        def act(dialog: QDialog) -> None:
            for typed in sets:
                grid.write(typed)
                grid.press("Return")
                labels = (label for label in dialog.findChildren(QLabel) if label.isVisible())
                said.extend(label.text() for label in labels)
            grid.press("Escape")

        with grid.dialog(act):
            grid.press("Alt+S")
        return said, look(grid)

    said, one = entered("7 2 1", "7 2 2", "6 3 1")
    assert "Slip 2: 10 points shared out over Safety, Cost, Speed" in said
    assert "These add up to 11: 1 more than 10. Not taken." in said
    assert grid.sees("2 people's points are in; they count once all are added up.")
    grid.press("Ctrl+Z", "Ctrl+Z")
    _said, other = entered("0 1 9", "1 0 9")
    assert one == other
    weights = [c.weight for c in criteria_of(grid.board, matrix_id(grid))]
    grid.press("Alt+T")
    assert [c.weight for c in criteria_of(grid.board, matrix_id(grid))] == [1, 1, 18]
    assert look(grid) != other
    assert grid.sees("The weights are 2 people's points, added up.")
    grid.press("Ctrl+Z")
    assert [c.weight for c in criteria_of(grid.board, matrix_id(grid))] == weights
    assert look(grid) == other


def test_enter_on_a_cell_takes_the_rating_into_the_bar(grid: Hands) -> None:
    cell = next(iter(ratings_of(grid.board, matrix_id(grid)).values()))
    grid.editor.select((cell.id,))
    grid.editor.view.setFocus()
    grid.press("Return")
    grid.write("3.5")
    grid.press("Return")
    assert str(grid.board.get(cell.id, Rating).value) == "3.5"


def test_a_criterion_is_dragged_to_the_place_of_another(grid: Hands) -> None:
    safety, _, speed = criteria_of(grid.board, matrix_id(grid))
    assert grid.drag(speed.id, safety.id) == "To the place of “Safety”"
    assert names(grid) == ["Speed", "Safety", "Cost"]


def test_on_the_chart_arrows_change_no_score_and_with_alt_they_move_what_is_selected(
    hands: Hands,
) -> None:
    hands.click("New workshop")
    hands.click("Add prioritisation matrix")
    hands.add("Board round at nine")
    option = next(record.id for record in hands.board if isinstance(record, Option))
    hands.click_on(option)
    hands.press("4", "Alt+2")

    def score() -> tuple[float, float]:
        scored = hands.board.get(option, Option)
        assert scored.impact is not None
        assert scored.effort is not None
        return float(scored.impact), float(scored.effort)

    assert score() == (4, 2)
    hands.editor.view.setFocus()
    hands.press("Right", "Up", "Shift+Down")
    assert score() == (4, 2)
    hands.editor.select((option,))
    hands.press("Alt+Right")
    assert score() == (4, 2.5)
    hands.press("Ctrl+Alt+Up")
    assert score() == (4.1, 2.5)
    hands.press("Alt+I")
    assert score() == (4.2, 2.5)
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert score() == (4, 2)

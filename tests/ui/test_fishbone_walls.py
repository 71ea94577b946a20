"""A fishbone shown in other ways: the ladder grows while one types, and the wall follows."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from dip_workshop.exercises.fishbone.model import (
    Cause,
    Fishbone,
    View,
    categories_of,
    causes_of,
)
from dip_workshop.exercises.fishbone.views import view_of
from tests.ui.hands import Hands


def shown(hands: Hands) -> set[str]:
    """Return the ids of what is drawn on the wall."""
    return {str(g.owner) for g in hands.editor.view.picture.groups if g.owner}


def test_a_ladder_of_whys_grows_from_a_cause_and_gives_way_to_the_bones(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round", "Lift broken")
    fishbone_id = hands.exercise(Fishbone).id
    late, lift = causes_of(hands.board, fishbone_id)
    hands.click_on(late.id)
    hands.press("Alt+Y")
    assert view_of(hands.board, fishbone_id) is View.WHYS
    hands.press("Ctrl+1")
    hands.add("Clinics overrun")
    (why,) = hands.board.children(late.id, type(late))
    assert shown(hands) == {str(fishbone_id), str(late.id), str(why.id)}
    hands.press("Alt+B")
    assert str(lift.id) in shown(hands)
    hands.press("Ctrl+Z")
    assert view_of(hands.board, fishbone_id) is View.BONES
    assert str(why.id) not in shown(hands)


def test_what_was_written_to_a_cause_is_read_where_the_pointer_rests(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    (late,) = causes_of(hands.board, hands.exercise(Fishbone).id)
    hands.click_on(late.id)
    with hands.dialog(hands.answering("3 of 5 < days")):
        hands.press("E")
    view = hands.editor.view
    place = view.place_of(late.id)
    assert place is not None
    QTest.mouseMove(view, place.center())
    told = QHelpEvent(QEvent.Type.ToolTip, place.center(), view.mapToGlobal(place.center()))
    QApplication.sendEvent(view, told)
    assert view.toolTip() == "<span>Evidence: 3 of 5 &lt; days</span>"
    QToolTip.hideText()


def test_what_is_arranged_in_another_way_is_seen_whole(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    (late,) = causes_of(hands.board, hands.exercise(Fishbone).id)
    view = hands.editor.view
    for _ in range(6):
        view.zoom_in()
    hands.editor.select((late.id,))
    hands.press("Alt+Y")
    placed = view.place_of(late.id)
    assert placed is not None
    assert view.rect().contains(placed)


def test_down_goes_from_cause_to_cause_to_the_end_of_a_bone(hands: Hands) -> None:
    hands.window.workbench.create_sample()
    fishbone_id = hands.exercise(Fishbone).id
    hands.window.workbench.go("exercise", fishbone_id)
    view = hands.editor.view
    on_people = [
        cause
        for cause in hands.board.descendants(categories_of(hands.board, fishbone_id)[0].id)
        if isinstance(cause, Cause)
    ]
    downwards = sorted(on_people, key=lambda cause: view._index.places[cause.id].y)
    hands.click_on(downwards[0].id)
    walked = [view.current]
    for _ in downwards[1:]:
        hands.press("Down")
        walked.append(view.current)
    assert walked == [cause.id for cause in downwards]
    hands.press(*["Up"] * len(downwards))
    assert view.current == categories_of(hands.board, fishbone_id)[0].id


def test_a_button_the_same_key_and_escape_lead_back_from_the_bars(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add("Late round")
    fishbone_id = hands.exercise(Fishbone).id
    hands.click_on(next(iter(causes_of(hands.board, fishbone_id))).id)
    with hands.dialog(hands.answering("9")):
        hands.press("C")
    hands.press("Alt+P")
    assert view_of(hands.board, fishbone_id) is View.PARETO
    hands.click("Back to the fishbone")
    assert view_of(hands.board, fishbone_id) is View.BONES
    hands.press("Alt+P", "Alt+P")
    assert view_of(hands.board, fishbone_id) is View.BONES
    for part in (hands.editor.view, hands.editor.capture.field):
        hands.press("Alt+P")
        assert view_of(hands.board, fishbone_id) is View.PARETO
        part.setFocus()
        hands.press("Esc", "Esc")
        assert view_of(hands.board, fishbone_id) is View.BONES
    hands.press("Alt+P", "Ctrl+Z")
    assert view_of(hands.board, fishbone_id) is View.BONES
    hands.press("Ctrl+Y")
    assert view_of(hands.board, fishbone_id) is View.PARETO

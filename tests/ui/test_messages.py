"""Messages lie over a page, and nothing under the pointer moves as they come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from dip_workshop.core.workshop import exercises_of
from dip_workshop.exercises.fishbone.model import Category, Cause
from dip_workshop.widgets.date_field import DateField
from tests.ui.hands import LEFT, Hands, open_on, wait_until

LONG = "This sentence is long enough to need more than one line of a message. " * 2


@pytest.fixture
def hands(qtbot: object, tmp_path: Path) -> Iterator[Hands]:
    window = open_on(tmp_path)
    window.workbench.create_sample()
    yield Hands(window)
    window.close()


def on_the_window(hands: Hands, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(hands.window, widget.rect().topLeft()), widget.size())


def test_a_message_leaves_the_board_where_it_is(hands: Hands) -> None:
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    QTest.qWait(1)
    place, view = hands.editor.view.geometry(), hands.editor.view.view

    hands.window.messages.say(LONG)
    QTest.qWait(1)

    assert (hands.editor.view.geometry(), hands.editor.view.view) == (place, view)


def test_what_is_offered_for_now_goes_by_itself_and_what_is_offered_stays(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dip_workshop.ui.message_bar.FOR_NOW_MILLISECONDS", 10)
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    workbench, messages = hands.window.workbench, hands.window.messages
    messages.offer_for_now("Revealed.", "Hide it again", lambda: None)
    assert messages.isVisible()
    wait_until(messages.isHidden)
    workbench.offered.emit("Unfinished.", "Show it", lambda: None)
    QTest.qWait(60)
    assert messages.isVisible()


@pytest.mark.parametrize("size", [(960, 640), (1366, 768)])
def test_a_message_covers_the_board_alone(hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(*size)
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    hands.window.messages.offer(LONG, "Open it", lambda: None)
    QTest.qWait(1)

    covered = hands.window.messages.geometry()
    page = hands.window.exercise_page
    assert page is not None
    assert on_the_window(hands, hands.editor.view).contains(covered)
    assert not on_the_window(hands, page.zoom_bar).intersects(covered)


def test_a_message_follows_the_page_that_is_shown(hands: Hands) -> None:
    hands.window.messages.say(LONG)
    hands.window.show_home()
    QTest.qWait(1)

    assert on_the_window(hands, hands.window.pages).contains(hands.window.messages.geometry())
    assert hands.window.messages.width() <= 640


def test_a_click_on_open_is_heard_although_it_ends_the_editing_of_a_field(hands: Hands) -> None:
    title = next(
        line
        for line in hands.window.pages.findChildren(QLineEdit)
        if line.accessibleName() == "Team"
    )
    title.setFocus()
    hands.replace("Ward 7")
    first = exercises_of(hands.board)[0]
    open_it = hands.button(f"Open {first.text}")

    QTest.mousePress(open_it, LEFT)
    title.editingFinished.emit()
    QTest.qWait(1)
    QTest.mouseRelease(open_it, LEFT)

    assert hands.window.exercise_page is not None
    assert hands.window.exercise_page.scope == first.id


def test_the_first_escape_leaves_the_room_view_while_nothing_is_typed(hands: Hands) -> None:
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    hands.editor.view.set_selected(tuple(hands.editor.view._index.owners)[:1])
    hands.window.toggle_room()
    assert hands.window.side_bar.isHidden()

    hands.press("Escape")

    assert not hands.window.side_bar.isHidden()


def test_a_fitted_board_keeps_clear_of_the_zoom_buttons(hands: Hands) -> None:
    hands.window.workbench.go("exercise", exercises_of(hands.board)[2].id)
    QTest.qWait(1)
    view, page = hands.editor.view, hands.window.exercise_page
    assert page is not None

    def is_clear() -> bool:
        shown, box = view.view.rect_to_window(view.picture.bounds), page.zoom_bar.geometry()
        return shown.bottom <= box.top() or shown.right <= box.left()

    wait_until(is_clear)


def test_the_zoom_shown_is_the_zoom_of_the_board(hands: Hands) -> None:
    for exercise in exercises_of(hands.board):
        hands.window.workbench.go("exercise", exercise.id)
        hands.add("One more", "And one more")
        QTest.qWait(1)
        assert hands.sees(f"{round(hands.editor.view.zoom * 100)} %")


def test_tab_leaves_the_date_at_once(hands: Hands) -> None:
    date = hands.window.pages.findChild(DateField)
    assert isinstance(date, DateField)
    date.setFocus()
    hands.press("Tab")
    assert not date.hasFocus()


def test_escape_and_f1_lead_back_from_the_help_page(hands: Hands) -> None:
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    for back in ("F1", "Escape"):
        page = hands.window.exercise_page
        hands.press("F1")
        assert hands.window.exercise_page is None
        hands.press(back)
        assert hands.window.exercise_page is page is not None


def test_a_message_gives_the_keyboard_back_to_where_it_came_from(hands: Hands) -> None:
    hands.window.workbench.go("exercise", exercises_of(hands.board)[0].id)
    for key in ("Return", "Space"):
        hands.window.messages.offer("It was saved.", "Open it", lambda: None)
        hands.window.messages.offer_button.setFocus()
        hands.press(key)
        assert hands.editor.capture.field.hasFocus()


def test_what_was_said_of_a_selection_goes_with_it(hands: Hands) -> None:
    fishbone = exercises_of(hands.board)[0].id
    hands.window.workbench.go("exercise", fishbone)
    hands.editor.view.setFocus()
    hands.press("R")
    assert hands.sees("needs something selected first")
    QTest.qWait(1)
    hands.press("Down")
    assert hands.editor.selection().ids
    assert not hands.window.messages.isVisible()


def test_what_a_step_did_besides_has_a_button_that_takes_it_back(hands: Hands) -> None:
    fishbone = exercises_of(hands.board)[0].id
    hands.window.workbench.go("exercise", fishbone)
    before = hands.board
    bone = next(r for r in before if isinstance(r, Category) and any(before.children(r.id, Cause)))
    hands.click_on(bone.id)
    hands.press("Del")
    assert hands.board is not before
    hands.click("Undo")
    assert hands.board.get(bone.id, Category) == bone


def test_undo_says_what_it_took_back_and_its_button_what_it_would(hands: Hands) -> None:
    fishbone = exercises_of(hands.board)[0].id
    hands.window.workbench.go("exercise", fishbone)
    hands.editor.capture.setFocus()
    hands.add("One more cause")
    assert "Undo: Add a text" in hands.button("Undo").toolTip()
    hands.press("Ctrl+Z")
    assert hands.window.messages.text == "Undone: Add “One more cause”"


def test_the_wheel_over_a_field_of_the_workshop_leaves_its_value(hands: Hands) -> None:
    page = hands.window.pages.currentWidget()
    date = page.findChild(DateField)
    fields = [date, *(f for f in page.findChildren(QAbstractSpinBox) if f.accessibleName())]
    assert {f.accessibleName() for f in fields} >= {"Head-count", "Date"}
    for field in fields:
        before = field.text()
        field.setFocus()
        middle = QPointF(field.rect().center())
        turn = QWheelEvent(
            middle,
            QPointF(field.mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
        assert field.text() == before

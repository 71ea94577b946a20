"""Fingers on a board: a tap selects, a hold asks for the menu, two fingers move and zoom."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dip_workshop.core.ids import RecordId
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.touch_hand import FINGER_WANDERS, wandering
from tests.ui.card_wall import card_id, card_wall

CARDS, COLUMNS = 12, 4


@pytest.fixture(scope="module")
def screen(qapp: object) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    """A fitted wall of cards that can all be dragged."""
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.draggable = lambda _owner: True
    made.show()
    made.set_picture(card_wall(CARDS, COLUMNS))
    return made


def middle_of(view: PictureView, number: int) -> QPoint:
    place = view.place_of(card_id(number))
    assert place is not None
    return place.center()


def tap(view: PictureView, screen: QPointingDevice, at: QPoint, wobble: int = 0) -> None:
    QTest.touchEvent(view, screen).press(0, at, view).commit()
    if wobble:
        QTest.touchEvent(view, screen).move(0, at + QPoint(wobble, 0), view).commit()
    QTest.touchEvent(view, screen).release(0, at + QPoint(wobble, 0), view).commit()


def heard_drops(view: PictureView) -> list[tuple[RecordId, ...]]:
    heard: list[tuple[RecordId, ...]] = []
    view.dropped.connect(lambda ids, _target, _point: heard.append(ids))
    return heard


def test_a_tap_selects_and_its_wobble_moves_nothing(
    view: PictureView, screen: QPointingDevice
) -> None:
    heard = heard_drops(view)
    tap(view, screen, middle_of(view, 5), wobble=int(FINGER_WANDERS) - 4)
    assert view.selected == (card_id(5),)
    assert heard == []
    assert not view.is_dragging


def test_nothing_is_selected_before_the_finger_leaves(
    view: PictureView, screen: QPointingDevice
) -> None:
    at = middle_of(view, 5)
    QTest.touchEvent(view, screen).press(0, at, view).commit()
    assert view.selected == ()
    QTest.touchEvent(view, screen).release(0, at, view).commit()


def test_one_finger_drags_a_card(view: PictureView, screen: QPointingDevice) -> None:
    heard = heard_drops(view)
    start, end = middle_of(view, 1), middle_of(view, 10)
    QTest.touchEvent(view, screen).press(0, start, view).commit()
    QTest.touchEvent(view, screen).move(0, (start + end) / 2, view).commit()
    assert view.is_dragging
    QTest.touchEvent(view, screen).move(0, end, view).commit()
    QTest.touchEvent(view, screen).release(0, end, view).commit()
    assert heard == [(card_id(1),)]


def pinch(
    view: PictureView, screen: QPointingDevice, *steps: tuple[tuple[int, int], tuple[int, int]]
) -> None:
    """Put two fingers down, move them from step to step, and take them away."""
    (first, other), *later = [(QPoint(*one), QPoint(*two)) for one, two in steps]
    QTest.touchEvent(view, screen).press(0, first, view).press(1, other, view).commit()
    for one, two in later:
        QTest.touchEvent(view, screen).move(0, one, view).move(1, two, view).commit()
        first, other = one, two
    QTest.touchEvent(view, screen).release(0, first, view).release(1, other, view).commit()


def test_two_fingers_that_part_zoom_about_their_middle(
    view: PictureView, screen: QPointingDevice
) -> None:
    before, under = view.zoom, view.view.to_picture(middle(400, 300))
    pinch(view, screen, ((350, 300), (450, 300)), ((300, 300), (500, 300)))
    assert view.zoom == pytest.approx(2 * before)
    after = view.view.to_picture(middle(400, 300))
    assert (after.x, after.y) == pytest.approx((under.x, under.y), abs=2)
    assert view.selected == ()


def test_two_fingers_that_keep_their_distance_move_the_view_and_do_not_zoom(
    view: PictureView, screen: QPointingDevice
) -> None:
    view.zoom_to(2.0)
    before = view.view
    pinch(view, screen, ((350, 300), (450, 300)), ((330, 250), (432, 250)))
    assert view.zoom == before.scale
    assert (view.view.dx, view.view.dy) == pytest.approx((before.dx - 19, before.dy - 50))


def test_a_second_finger_gives_up_the_drag_of_the_first(
    view: PictureView, screen: QPointingDevice
) -> None:
    heard = heard_drops(view)
    at = middle_of(view, 1)
    QTest.touchEvent(view, screen).press(0, at, view).commit()
    QTest.touchEvent(view, screen).move(0, at + QPoint(80, 0), view).commit()
    assert view.is_dragging
    down = QTest.touchEvent(view, screen)
    down.stationary(0).press(1, at + QPoint(200, 0), view).commit()
    assert not view.is_dragging
    up = QTest.touchEvent(view, screen)
    up.release(0, at, view).release(1, at + QPoint(200, 0), view).commit()
    assert heard == []


def test_a_long_press_asks_for_the_menu_of_what_lies_there(
    view: PictureView, screen: QPointingDevice, qtbot: QtBot
) -> None:
    at = middle_of(view, 3)
    wait = QGuiApplication.styleHints().mousePressAndHoldInterval()
    with qtbot.waitSignal(view.context_menu_requested, timeout=wait + 2000) as asked:
        QTest.touchEvent(view, screen).press(0, at, view).commit()
    assert asked.args[1] == card_id(3)
    QTest.touchEvent(view, screen).release(0, at, view).commit()
    assert view.selected == (card_id(3),)


def test_two_taps_open_what_lies_there(
    view: PictureView, screen: QPointingDevice, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.activated) as opened:
        tap(view, screen, middle_of(view, 2))
        tap(view, screen, middle_of(view, 2))
    assert opened.args == [card_id(2)]


def test_a_finger_may_wander_farther_than_a_pen_and_a_pen_than_a_mouse(qapp: object) -> None:
    kinds = QPointingDevice.PointerType
    finger, pen, mouse = (wandering(k) for k in (kinds.Finger, kinds.Pen, kinds.Generic))
    assert finger > pen > mouse


def middle(x: float, y: float) -> "object":
    from dip_workshop.drawing.geometry import Point

    return Point(x, y)

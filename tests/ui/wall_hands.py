"""Hands on a wall of cards: clicks, pulls and turns of the wheel, as real events."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dip_workshop.widgets.picture_view import PictureView
from tests.ui.card_wall import card_id, card_wall

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier

COLUMNS = 4
CARDS = 20


def wall_view(qtbot: QtBot) -> PictureView:
    """Return a view of the wall of cards, shown, with the keyboard."""
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.draggable = lambda _owner: True
    made.set_picture(card_wall(CARDS, COLUMNS))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def middle_of(view: PictureView, number: int) -> QPoint:
    place = view.place_of(card_id(number))
    assert place is not None
    return place.center()


def cards(*numbers: int) -> tuple[str, ...]:
    return tuple(card_id(number) for number in numbers)


def click(view: PictureView, number: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    QTest.mouseClick(view, LEFT, modifiers, middle_of(view, number))


def move(view: PictureView, to: QPoint, button: Qt.MouseButton = LEFT) -> None:
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(to),
        QPointF(view.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        button,
        NO_MODIFIER,
    )
    QApplication.sendEvent(view, event)


def pull(view: PictureView, start: QPoint, end: QPoint) -> None:
    """Press, move in three steps, and hold."""
    QTest.mousePress(view, LEFT, NO_MODIFIER, start)
    for share in (0.3, 0.7, 1.0):
        move(view, start + QPointF(QPointF(end - start) * share).toPoint())


def turn_wheel(
    view: PictureView,
    at: QPoint,
    turned: int,
    modifiers: Qt.KeyboardModifier = NO_MODIFIER,
) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def recorded(signal: object) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    connect: Callable[..., object] = signal.connect  # type: ignore[attr-defined]
    connect(lambda *values: heard.append(values))
    return heard

"""What fingers mean on a board: one taps, holds or drags, two move the view and zoom it.

Nothing happens on the first touch: a second finger may follow it. So a tap
selects when the finger leaves, and never moves anything by a wobble.
"""

from enum import Enum, auto
from math import dist
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputDevice, QPointingDevice, QTouchEvent

from dip_workshop.drawing.geometry import Point
from dip_workshop.widgets.qt_geometry import point_of

# How far a pointer wanders, in pixels, before it means to drag; a mouse as the system has it.
FINGER_WANDERS = 24.0
PEN_WANDERS = 14.0
# Two fingers that only move the view never keep quite the same distance.
SPREAD_BEFORE_ZOOM = 0.08


class _Doing(Enum):
    NOTHING = auto()
    WAITING = auto()
    DRAGGING = auto()
    PINCHING = auto()
    DONE = auto()


class Moved(Protocol):
    """What two fingers move and zoom."""

    @property
    def zoom(self) -> float:
        """Return how many pixels a unit of the picture is large."""

    def zoom_to(self, factor: float, anchor: Point | None = None) -> None:
        """Zoom so that a unit is `factor` pixels; what lies under `anchor` stays."""

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the picture by pixels."""


class Things(Protocol):
    """What one finger can take hold of; all points are pixels of the view."""

    def tap_at(self, at: Point) -> None:
        """Select what lies at a point."""

    def open_at(self, at: Point) -> None:
        """Open what lies at a point."""

    def hold_at(self, at: Point) -> None:
        """Ask for the menu of what lies at a point."""

    def take_up(self, start: Point, to: Point) -> None:
        """Begin to drag what lies at `start`."""

    def carry_to(self, to: Point) -> None:
        """Go on with a drag."""

    def set_down(self, at: Point) -> None:
        """End a drag."""

    def cancel_gesture(self) -> bool:
        """Give up a drag; return whether there was one."""


class TouchHand:
    """The fingers on one view; without `things`, one finger does nothing to it."""

    def __init__(self, view: Moved, parent: QObject, things: Things | None = None) -> None:
        self.things = things
        self._view = view
        self._doing = _Doing.NOTHING
        self._start = self._last = Point(0.0, 0.0)
        self._tapped_at: tuple[Point, int] | None = None
        self._spread = self._first_spread = 1.0
        self._zooms = False
        self._hold = QTimer(parent, singleShot=True)
        self._hold.timeout.connect(self._held)

    def take(self, event: QTouchEvent) -> bool:
        """Follow the fingers; False where the event is not of a touch screen."""
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        event.accept()
        down = [p for p in event.points() if p.state() != QEventPoint.State.Released]
        places = [point_of(point.position()) for point in down]
        if event.type() == QEvent.Type.TouchCancel:
            self._give_up()
        elif not places:
            self._leave(event.timestamp())
        elif len(places) > 1:
            self._pinch(places[0], places[1])
        elif event.type() == QEvent.Type.TouchBegin:
            self._begin(places[0])
        else:
            self._move(places[0])
        return True

    def _begin(self, at: Point) -> None:
        self._doing = _Doing.WAITING if self.things is not None else _Doing.DONE
        self._start = self._last = at
        if self.things is not None:
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _move(self, to: Point) -> None:
        self._last = to
        if self._doing is _Doing.PINCHING:
            # The finger that stays behind would throw the board about.
            self._doing = _Doing.DONE
        elif self.things is None:
            return
        elif self._doing is _Doing.WAITING and dist(self._start, to) >= FINGER_WANDERS:
            self._hold.stop()
            self._doing = _Doing.DRAGGING
            self.things.take_up(self._start, to)
        elif self._doing is _Doing.DRAGGING:
            self.things.carry_to(to)

    def _pinch(self, one: Point, other: Point) -> None:
        middle = Point((one.x + other.x) / 2, (one.y + other.y) / 2)
        spread = max(dist(one, other), 1.0)
        if self._doing is not _Doing.PINCHING:
            self._give_up()
            self._doing = _Doing.PINCHING
            self._spread = self._first_spread = spread
            self._zooms = False
        else:
            self._view.pan_by(middle.x - self._last.x, middle.y - self._last.y)
            self._zoom_by(spread, middle)
        self._last = middle

    def _zoom_by(self, spread: float, middle: Point) -> None:
        self._zooms = self._zooms or abs(spread / self._first_spread - 1.0) > SPREAD_BEFORE_ZOOM
        if self._zooms:
            self._view.zoom_to(self._view.zoom * spread / self._spread, middle)
            self._spread = spread

    def _leave(self, now: int) -> None:
        self._hold.stop()
        doing, self._doing = self._doing, _Doing.NOTHING
        if self.things is None:
            return
        if doing is _Doing.DRAGGING:
            self.things.set_down(self._last)
        elif doing is _Doing.WAITING:
            self._tap(self.things, now)

    def _tap(self, things: Things, now: int) -> None:
        at, before = self._start, self._tapped_at
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if before and now - before[1] <= interval and dist(before[0], at) < FINGER_WANDERS:
            self._tapped_at = None
            things.open_at(at)
        else:
            self._tapped_at = (at, now)
            things.tap_at(at)

    def _held(self) -> None:
        self._doing = _Doing.DONE
        if self.things is not None:
            self.things.hold_at(self._start)

    def _give_up(self) -> None:
        self._hold.stop()
        self._doing = _Doing.NOTHING
        if self.things is not None:
            self.things.cancel_gesture()


def wandering(pointer: QPointingDevice.PointerType) -> float:
    """Return how far, in pixels, a kind of pointer may wander before it drags."""
    if pointer == QPointingDevice.PointerType.Finger:
        return FINGER_WANDERS
    is_pen = pointer in (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser)
    return PEN_WANDERS if is_pen else float(QGuiApplication.styleHints().startDragDistance())

"""The board: one canvas that paints a picture, and the mouse on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.widgets.gesture_view import GestureView
from dip_workshop.widgets.hand_pan import HandPan
from dip_workshop.widgets.qt_geometry import point_of
from dip_workshop.widgets.theme import plain_tooltip


class PictureView(GestureView):
    """Add the mouse: its clicks, its drags, panning, and the context menu.

    A click selects, with Ctrl it adds or removes, with Shift it adds. The space
    bar and a drag, or the middle button, move the board. Escape ends a gesture.
    What `tip_of` tells of a thing is shown where the pointer rests on it.
    """

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self._hand = HandPan(self)
        self.tip_of: Callable[[RecordId], str] = lambda _owner: ""
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a click, a drag, a band or a pan."""
        self._pointer = point_of(event.position())
        if self._hand.takes(event.button(), self._pointer):
            return
        if event.button() == Qt.MouseButton.LeftButton and self._drag is None:
            from dip_workshop.widgets.touch_hand import wandering

            self._reach = wandering(event.pointerType())
            self._press_left(event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with what the press began, or hover."""
        self._pointer = point_of(event.position())
        if event.buttons() == Qt.MouseButton.NoButton and self.is_held:
            # The release went to something else, as to a question that a key brought up.
            self.cancel_gesture()
        if self._hand.holds:
            self._hand.move(self._pointer)
        elif self._drag is not None:
            self._move_drag()
        elif self._band is not None:
            self._stretch_band()
        elif self._press is not None:
            from dip_workshop.widgets.touch_hand import wandering

            self._begin_if_far_enough(wandering(event.pointerType()), event.modifiers())
        else:
            self._hover(self._owner_under_pointer())

    def event(self, event: QEvent) -> bool:
        """Tell of what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip:
            owner = self._owner_under_pointer()
            plain_tooltip(self, "" if owner is None else self.tip_of(owner))
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End it: a drop, a selection, or a plain click."""
        self._pointer = point_of(event.position())
        if self._hand.holds:
            self._hand.let_go()
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self.set_down(self._pointer)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open what was double clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_at(point_of(event.position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of what is under the pointer, or of the current thing."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.hold_at(point_of(QPointF(event.pos())))
            return
        owner = self.current
        place = self.place_of(owner) if owner is not None else None
        middle = place.center() if place is not None else self.rect().center()
        self._ask_for_menu(self.mapToGlobal(middle), owner)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Hover over nothing."""
        super().leaveEvent(event)
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape end a gesture first, and the space bar take hold of the board."""
        if event.key() == Qt.Key.Key_Escape and self.cancel_gesture():
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._hand.open(True)
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let go of the board."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hand.open(False)
        super().keyReleaseEvent(event)

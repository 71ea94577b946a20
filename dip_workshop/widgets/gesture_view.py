"""What a pointer does to a picture: selects, pulls a rubber band, drags and drops."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.picture import Picture
from dip_workshop.widgets.lit_view import LitView
from dip_workshop.widgets.overlays import (
    paint_band,
    paint_hover,
)
from dip_workshop.widgets.picture_index import PictureIndex

# Imported when the first drag begins.
if TYPE_CHECKING:
    from dip_workshop.widgets.drag_gesture import Drag, Scene

FRAME_MS = 16


@dataclass(slots=True)
class _Press:
    """A held left button that has not yet become a drag or a rubber band."""

    at: Point
    owner: RecordId | None
    carries: tuple[RecordId, ...]
    selects_alone_on_release: bool = False


@dataclass(slots=True)
class _Band:
    """A rubber band: its fixed corner in picture units, and what was selected before it."""

    corner: Point
    kept: tuple[RecordId, ...]

    def area(self, to: Point) -> Rect:
        """Return what the band encloses when its free corner is at a point."""
        x, y = min(self.corner.x, to.x), min(self.corner.y, to.y)
        return Rect(x, y, abs(self.corner.x - to.x), abs(self.corner.y - to.y))


class GestureView(LitView):
    """Add gestures, whatever pointer makes them.

    A tap selects. A band pulled over empty wall selects what lies wholly
    inside. What `draggable` allows can be dragged: `drag_moved` tells where it
    hovers and `set_drop_hint` answers with words to show; `dropped` comes once,
    and never after `cancel_gesture`.
    """

    context_menu_requested = Signal(object, object)
    drag_moved = Signal(object, object, object)
    dropped = Signal(object, object, object)
    background_pressed = Signal(object)

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self.draggable: Callable[[RecordId], bool] = lambda _owner: False
        # On which things a press beside what lies there takes that, as on a bone its causes.
        self.reaches_on: Callable[[RecordId], bool] = lambda _owner: False
        self._reach = float(QGuiApplication.styleHints().startDragDistance())
        self._hovered: RecordId | None = None
        self._press: _Press | None = None
        self._band: _Band | None = None
        self._drag: Drag | None = None
        self._pointer = Point(0.0, 0.0)
        self._touched, self._touched_ring = QRegion(), QRegion()
        self._edge_timer = QTimer(self, interval=FRAME_MS)
        self._edge_timer.timeout.connect(self._pan_at_the_edge)
        self.things = self

    @property
    def is_dragging(self) -> bool:
        """Return whether something hangs on the pointer."""
        return self._drag is not None

    @property
    def is_held(self) -> bool:
        """Return whether a press, a drag or a rubber band waits for its release."""
        return any(begun is not None for begun in (self._press, self._drag, self._band))

    def set_picture(self, picture: Picture, keep_view: bool = True) -> None:
        """Show another picture; a drag of the old one is given up."""
        self.cancel_gesture()
        self._hovered = None
        super().set_picture(picture, keep_view)

    def set_drop_hint(self, text: str) -> None:
        """Show what a drop at this place would do, in the user's words."""
        if self._drag is not None and text != self._drag.hint:
            self._drag.hint = text
            self._update_drag()

    def cancel_gesture(self) -> bool:
        """Give up a drag or a rubber band; return whether there was one."""
        was_busy = self._drag is not None or self._band is not None
        self._press = self._band = self._drag = None
        self._edge_timer.stop()
        self.update()
        return was_busy

    def tap_at(self, at: Point) -> None:
        """Select what lies at a point, and nothing else."""
        self._as_finger(at)
        self._press_left(Qt.KeyboardModifier.NoModifier)
        self.set_down(at)

    def take_up(self, start: Point, to: Point) -> None:
        """Begin a drag or a rubber band at `start`."""
        self._as_finger(start)
        self._press_left(Qt.KeyboardModifier.NoModifier)
        self._pointer = to
        self._begin_if_far_enough(0.0, Qt.KeyboardModifier.NoModifier)

    def carry_to(self, to: Point) -> None:
        """Go on with a drag or a rubber band."""
        self._pointer = to
        self._view_moved()

    def set_down(self, at: Point) -> None:
        """End what was begun: a drop, a selection, or a plain click."""
        self._pointer = at
        press, drag = self._press, self._drag
        self.cancel_gesture()
        if drag is not None:
            self._drop(drag)
        elif press is not None and press.selects_alone_on_release and press.owner is not None:
            self._choose(press.owner)

    def open_at(self, at: Point) -> None:
        """Open what lies at a point."""
        self._pointer = at
        owner = self._owner_under_pointer()
        if owner is not None:
            self.cancel_gesture()
            self.activated.emit(owner)

    def hold_at(self, at: Point) -> None:
        """Ask for the menu of what lies at a point."""
        self._pointer = at
        owner = self._owner_under_pointer()
        self._ask_for_menu(self.mapToGlobal(QPointF(*at).toPoint()), owner)

    def _ask_for_menu(self, spot: QPoint, owner: RecordId | None) -> None:
        if owner is not None and owner not in self.selected:
            self._choose(owner)
        self.context_menu_requested.emit(spot, owner)

    def _press_left(self, modifiers: Qt.KeyboardModifier) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        owner = self._owner_under_pointer()
        was_selected = owner in self.selected
        adds = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        toggles = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if owner is None:
            self.background_pressed.emit(self._view.to_picture(self._pointer))
            if not adds and not toggles:
                self._escape()
        elif toggles:
            self._toggle(owner)
        elif adds or not was_selected:
            self._choose(owner, extend=adds)
        plain = was_selected and not adds and not toggles
        self._press = _Press(self._pointer, owner, self._carried_from(owner), plain)

    def _carried_from(self, owner: RecordId | None) -> tuple[RecordId, ...]:
        """Return what a drag from an owner carries; nothing where it must stay in its place."""
        if owner is None or owner not in self.selected or not self.draggable(owner):
            return ()
        return tuple(other for other in self.selected if self.draggable(other))

    def _begin_if_far_enough(self, far: float, modifiers: Qt.KeyboardModifier) -> None:
        press = self._press
        if press is None or _distance(press.at, self._pointer) < far:
            return
        # What listens to the selection may have moved the keyboard; Escape must end a drag.
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hover(None)
        self._press = None
        self._edge_timer.start()
        start = self._view.to_picture(press.at)
        if press.carries and press.owner is not None:
            from dip_workshop.widgets.drag_gesture import Drag

            carried = self._index.carried_with(press.carries)
            self._drag = Drag(press.carries, press.owner, carried, start, self._pointer)
            self.update()
            self._move_drag()
        else:
            adds = modifiers != Qt.KeyboardModifier.NoModifier
            self._band = _Band(start, self.selected if adds else ())
            self._stretch_band()

    def _move_drag(self) -> None:
        drag = self._drag
        if drag is None:
            return
        drag.pointer = self._pointer
        point = self._view.to_picture(self._pointer)
        drag.target = self._index.owner_at(point, drag.carried)
        self.drag_moved.emit(drag.ids, drag.target, point)
        self._update_drag()

    def _drop(self, drag: "Drag") -> None:
        """Tell of a drop; outside the window it is none."""
        if self.rect().contains(QPointF(*self._pointer).toPoint()):
            point = self._view.to_picture(self._pointer)
            self.dropped.emit(drag.ids, self._index.owner_at(point, drag.carried), point)

    def _stretch_band(self) -> None:
        if self._band is None:
            return
        inside = self._index.enclosed_in(self._band.area(self._view.to_picture(self._pointer)))
        kept = tuple(owner for owner in self._band.kept if owner not in inside)
        self._select((*kept, *inside))

    def _pan_at_the_edge(self) -> None:
        from dip_workshop.widgets.drag_gesture import edge_push

        push = edge_push(self._pointer, self.rect())
        if push != (0.0, 0.0):
            self.pan_by(push.x, push.y)

    def _edited_since(self, before: PictureIndex) -> Collection[RecordId]:
        return {*super()._edited_since(before), *self.selected}

    def _view_moved(self) -> None:
        if self._drag is not None:
            self._move_drag()
        elif self._band is not None:
            self._stretch_band()

    def _hover(self, owner: RecordId | None) -> None:
        hovered = owner if owner is not None and self.draggable(owner) else None
        if hovered != self._hovered:
            self._update_ring(self._hovered)
            self._hovered = hovered
            self._update_ring(hovered)

    def taken_at(self, spot: Point) -> RecordId | None:
        """Return what a press on a spot of this widget takes."""
        point = self._view.to_picture(spot)
        owner = self._index.owner_at(point)
        if owner is None or not self.reaches_on(owner):
            return owner
        return self._index.owner_near(point, self._reach / self.zoom)

    def _owner_under_pointer(self) -> RecordId | None:
        return self.taken_at(self._pointer)

    def _as_finger(self, at: Point) -> None:
        from dip_workshop.widgets.touch_hand import FINGER_WANDERS

        self._pointer, self._reach = at, FINGER_WANDERS

    def _scene(self) -> "Scene":
        from dip_workshop.widgets.drag_gesture import Scene

        ratio = self.devicePixelRatioF()
        return Scene(self._index, self._view, self.rect(), ratio, self._colours, self.font())

    def _image_while_dragging(self) -> QPixmap | None:
        if self._drag is None or self._kept.image is None:
            return None
        return self._drag.rest_of(self._kept.image)

    def _ringed(self) -> tuple[RecordId, ...]:
        return self.selected if self._drag is None else ()

    def _paint_overlays(self, painter: QPainter, exposed: QRect) -> None:
        if self._hovered is not None:
            for place in self._places_seen((self._hovered,), exposed):
                paint_hover(painter, place, self._colours)
        if self._drag is not None:
            self._drag.paint(painter, self._scene())
            return
        super()._paint_overlays(painter, exposed)
        if self._band is not None:
            band = self._band.area(self._view.to_picture(self._pointer))
            paint_band(painter, self._view.rect_to_window(band), self._colours)

    def _update_drag(self) -> None:
        """Paint again what the drag covered and what it covers now, and nothing else."""
        if self._drag is not None:
            scene = self._scene()
            covered, ring = self._drag.covers(scene), self._drag.rings(scene)
            changed = covered.united(self._touched)
            if ring != self._touched_ring:
                changed = changed.united(ring).united(self._touched_ring)
            self.update(changed)
            self._touched, self._touched_ring = covered, ring


def _distance(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)

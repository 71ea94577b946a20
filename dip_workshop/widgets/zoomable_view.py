"""A window onto a picture: it pans and zooms, and draws from one kept image."""

from collections.abc import Collection
from functools import cached_property, reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect, Size
from dip_workshop.drawing.palette import LIGHT, Palette
from dip_workshop.drawing.picture import Picture, picture_of
from dip_workshop.widgets.board_image import Sight
from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.kept_image import KeptImage
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.qt_geometry import pixels_round, point_of
from dip_workshop.widgets.view_transform import ViewTransform, fitted_clear, revealed

# Imported at the first touch: most boards are never touched.
if TYPE_CHECKING:
    from dip_workshop.widgets.touch_hand import Things, TouchHand

ZOOM_STEP = 1.2
FIT_MARGIN = 24.0
LARGEST_FIT = 1.25
# A fitted picture that an edit has made smaller is enlarged where it gains so much.
WORTH_ENLARGING = 1.12
# A room sits farther away than a desk.
LARGEST_FIT_FOR_A_ROOM = 4.0
# A hand that spins the wheel or pinches is back sooner.
REST_BEFORE_SHARP_MS = 24
# The sharp picture is drawn between events, in turns so short that none has to wait.
TURN_MS = 4.0
ONE_NOTCH = 120.0
PIXELS_A_NOTCH = 60.0
SMALLEST_FOLLOWED_FIT = 0.4
# Of the height: a low window has more use for a larger board.
MOST_KEPT_CLEAR = 0.15
# A bar below that grows by a line or two is no reason to zoom.
SMALL_CHANGE_OF_HEIGHT = 120


def _hand_on(view: "ZoomableView") -> "TouchHand":
    from dip_workshop.widgets.touch_hand import TouchHand

    return TouchHand(view, view, view.things)


class ZoomableView(QWidget):
    """Show a picture at any zoom.

    Ctrl and the wheel zoom at the pointer; the wheel alone moves the picture
    up and down, with Shift to the left and right, and a trackpad moves it
    freely. Where the whole picture can be seen there is nothing to move, so
    that the wheel alone zooms. A pinch zooms, two fingers move the picture.
    Nothing of a picture is drawn twice that can be kept: see `BoardImage`.
    """

    zoom_changed = Signal(float)
    _fingers = cached_property(_hand_on)

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.largest_fit = LARGEST_FIT
        # What lies over the lower right corner, in pixels: a fitted picture stays clear of it.
        self.covered_corner = Size(0.0, 0.0)
        self._colours = palette
        self._index = PictureIndex(picture_of(()))
        self._view = ViewTransform()
        self._is_fitted = True
        self._kept = KeptImage()
        self._rest_timer = QTimer(self, singleShot=True)
        self._rest_timer.timeout.connect(self._sharpen)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.things: Things | None = None

    @property
    def picture(self) -> Picture:
        """Return the picture shown."""
        return self._index.picture

    @property
    def zoom(self) -> float:
        """Return how many pixels a unit of the picture is large."""
        return self._view.scale

    @property
    def view(self) -> ViewTransform:
        """Return where the picture lies in this widget."""
        return self._view

    @property
    def is_fitted(self) -> bool:
        """Return whether the whole picture is shown, and will be when this widget is resized."""
        return self._is_fitted

    @property
    def room(self) -> Size:
        """Return what a picture that is fitted can fill."""
        window = self._window_size()
        covered = self.covered_corner.height
        clear = covered if covered <= MOST_KEPT_CLEAR * window.height else 0.0
        return Size(
            max(window.width - 2 * FIT_MARGIN, 1.0),
            max(window.height - 2 * FIT_MARGIN - clear, 1.0),
        )

    @property
    def is_sharp(self) -> bool:
        """Return whether what is shown was drawn for this very view, and is not stretched."""
        return self._kept.is_sharp_for(self._sight())

    def set_picture(self, picture: Picture, keep_view: bool = True) -> None:
        """Show another picture at the same place and zoom; the first is fitted.

        A fitted picture is fitted anew where it could be seen a good deal larger, and where
        it hides what was edited; unless its text could then no longer be read.
        """
        before, self._index = self._index, PictureIndex(picture)
        self._kept.follow(self._sight(), before.picture)
        is_first = not before.picture.groups or not keep_view
        if is_first or (self._is_fitted and self._must_fit_anew(before)):
            self.fit()
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Draw in the colours of another theme."""
        self._colours = palette
        self._kept = KeptImage()
        self.update()

    def fit(self) -> None:
        """Show the whole picture, and go on doing so when this widget is resized."""
        self._is_fitted = True
        self._go_to(self._whole())

    def show_beginning(self, scale: float) -> None:
        """Show the top left of the picture at a scale."""
        left, top = self.picture.bounds.x, self.picture.bounds.y
        corner = FIT_MARGIN / 2
        self._leave_fit_for(ViewTransform(scale, corner - left * scale, corner - top * scale))

    def zoom_in(self) -> None:
        """Enlarge by one step about the middle."""
        self.zoom_to(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Shrink by one step about the middle."""
        self.zoom_to(self.zoom / ZOOM_STEP)

    def zoom_to(self, factor: float, anchor: Point | None = None) -> None:
        """Zoom so that a unit is `factor` pixels; what lies under `anchor` (pixels) stays."""
        middle = Point(self.width() / 2, self.height() / 2)
        self._leave_fit_for(self._view.zoomed_to(factor, anchor or middle))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the picture by pixels, but never out of sight."""
        self._leave_fit_for(self._view.moved(dx, dy))

    def show_owner(self, owner: RecordId) -> None:
        """Bring a thing into sight, moving the picture no further than needed."""
        place = self._index.place_of(owner)
        if place is not None:
            view = revealed(self._view, place, self._window_size(), FIT_MARGIN)
            if view != self._view:
                self._leave_fit_for(view)

    def place_of(self, owner: RecordId) -> QRect | None:
        """Return where a thing lies in this widget, for an editor or a menu at that place."""
        place = self._index.place_of(owner)
        return None if place is None else pixels_round(self._view.rect_to_window(place))

    def name_of(self, owner: RecordId) -> str:
        """Return what a screen reader says of a thing."""
        return self._index.name_of(owner)

    def can_scroll(self) -> bool:
        """Return whether some of the picture is out of sight."""
        shown = self._view.rect_to_window(self.picture.bounds)
        return not Rect(0, 0, *self._window_size()).encloses(shown, tolerance=1.0)

    def end_rest(self) -> None:
        """Draw sharp now, without waiting longer for the zoom to come to rest."""
        self._rest_timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the kept image, then the overlays."""
        image = self._kept.for_sight(self._sight(), may_stretch=self._rest_timer.isActive())
        painter = QPainter(self)
        image.paint(painter, self._view, self._image_while_dragging())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_overlays(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep a fitted picture fitted, any other where it is."""
        super().resizeEvent(event)
        if self._is_fitted and not self._is_small_change(event):
            self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw in the colours of another look."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE and self._colours is not applied_look().palette:
            self.set_palette(applied_look().palette)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom or move; see the class."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        turned = event.angleDelta().y() / ONE_NOTCH
        if with_control or (not self.can_scroll() and event.pixelDelta().isNull()):
            self.zoom_to(self.zoom * ZOOM_STEP**turned, point_of(event.position()))
        else:
            self.pan_by(*_wheel_shift(event))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Follow the fingers on a touch screen, and a pinch on a trackpad."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_to(self.zoom * (1.0 + event.value()), point_of(event.position()))
                return True
        elif isinstance(event, QTouchEvent) and self._fingers.take(event):
            return True
        return super().event(event)

    def _edited_since(self, before: PictureIndex) -> Collection[RecordId]:
        """Return what the eye is on after an edit."""
        return self._index.owners - before.owners

    def _must_fit_anew(self, before: PictureIndex) -> bool:
        could_be = self._whole().scale / self._view.scale
        return could_be > WORTH_ENLARGING or self._hides_any_of(self._edited_since(before))

    def _hides_any_of(self, edited: Collection[RecordId]) -> bool:
        """Return whether something of a grown picture must be brought into sight."""
        if not self.can_scroll() or self._whole().scale < SMALLEST_FOLLOWED_FIT:
            return False
        places = [place for owner in edited if (place := self._index.place_of(owner)) is not None]
        window = self._window_size()
        hidden = (revealed(self._view, p, window, FIT_MARGIN) != self._view for p in places)
        return any(hidden)

    def _is_small_change(self, event: QResizeEvent) -> bool:
        """Return whether a new height is no reason to zoom: all can still be seen."""
        if not self.picture.groups or event.size().width() != event.oldSize().width():
            return False
        change = abs(event.size().height() - event.oldSize().height())
        return change <= SMALL_CHANGE_OF_HEIGHT and not self.can_scroll()

    def _whole(self, area: Rect | None = None) -> ViewTransform:
        """Return the view of the whole picture, clear of what lies over the corner."""
        window = self._window_size()
        high = min(self.covered_corner.height, MOST_KEPT_CLEAR * window.height)
        corner = Size(self.covered_corner.width, high)
        bounds = area or self.picture.bounds
        return fitted_clear(bounds, window, corner, FIT_MARGIN, self.largest_fit)

    def _leave_fit_for(self, view: ViewTransform) -> None:
        self._is_fitted = False
        self._go_to(view.kept_in_sight(self.picture.bounds, self._window_size()))

    def _go_to(self, view: ViewTransform) -> None:
        before = self._view.scale
        self._view = view.snapped(self.devicePixelRatioF())
        if self._view.scale != before:
            self._rest_timer.start(REST_BEFORE_SHARP_MS)
            self.zoom_changed.emit(self._view.scale)
        self._view_moved()
        self.update(_uncovered(self) if self._rest_timer.isActive() else self.rect())

    def _sight(self) -> Sight:
        ratio = self.devicePixelRatioF()
        return Sight(self._index, self._view, self.size(), ratio, self._colours)

    def _sharpen(self) -> None:
        """Draw some more of the sharp image, and show it once it is whole."""
        if not self.isVisible():
            return
        if self._kept.sharpen(self._sight(), TURN_MS):
            self.update()
        else:
            self._rest_timer.start(0)

    def _window_size(self) -> Size:
        return Size(self.width(), self.height())

    def _image_while_dragging(self) -> QPixmap | None:
        return None

    def _paint_overlays(self, painter: QPainter, exposed: QRect) -> None:
        """Draw what is not of the picture; the painter is in widget pixels."""

    def _view_moved(self) -> None:
        """Follow the view: it has just moved or changed its zoom."""


def _wheel_shift(event: QWheelEvent) -> tuple[float, float]:
    pixels, turned = event.pixelDelta(), event.angleDelta()
    if not pixels.isNull():
        return float(pixels.x()), float(pixels.y())
    across, down = (
        turned.x() / ONE_NOTCH * PIXELS_A_NOTCH,
        turned.y() / ONE_NOTCH * PIXELS_A_NOTCH,
    )
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
        return down, 0.0
    return across, down


def _uncovered(view: QWidget) -> QRegion:
    """Return all of a view but what lies under its bars, which would be painted together with it.

    While a picture is stretched that may wait: the sharp one is painted everywhere.
    """
    bars = (bar for bar in view.children() if isinstance(bar, QWidget) and bar.isVisible())
    return reduce(QRegion.subtracted, (bar.geometry() for bar in bars), QRegion(view.rect()))

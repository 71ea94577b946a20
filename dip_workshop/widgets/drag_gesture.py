"""One drag: what is lifted, its ghost under the pointer, and the board that stays below."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.widgets.board_image import BoardImage
from dip_workshop.widgets.overlays import (
    paint_badge,
    paint_selection,
)
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.qt_painter import paint_groups
from dip_workshop.widgets.view_transform import ViewTransform

GHOST_MARGIN = 24.0
GHOST_TILT = -3.0
WIDEST_TILTED = 320.0
GHOST_OPACITY = 0.92
EDGE_ZONE = 32.0
FASTEST_PAN = 18.0


@dataclass(slots=True)
class Drag:
    """A drag from the first move past the threshold to the drop."""

    ids: tuple[RecordId, ...]
    pressed: RecordId
    carried: frozenset[int]
    grip: Point
    pointer: Point
    target: RecordId | None = None
    hint: str = ""
    _ghost: "Ghost | None" = field(default=None, repr=False)
    _rest: QPixmap | None = field(default=None, repr=False)
    _rest_view: ViewTransform | None = field(default=None, repr=False)

    def rest_of(self, image: BoardImage) -> QPixmap:
        """Return the board without what is lifted, made once for each view."""
        if self._rest is None or self._rest_view != image.view:
            self._rest, self._rest_view = image.without(self.carried), image.view
        return self._rest

    def ghost(self, index: PictureIndex, view: ViewTransform, look: "Look") -> "Ghost":
        """Return the ghost for a zoom, made once for each."""
        if self._ghost is None or self._ghost.scale != view.scale:
            self._ghost = make_ghost(self, index, view, look)
        return self._ghost


@dataclass(frozen=True, slots=True)
class Look:
    """What the window knows of its own look: size, sharpness and colours."""

    window: QRect
    pixel_ratio: float
    palette: Palette


@dataclass(frozen=True, slots=True)
class Ghost:
    """The picture of what is dragged; `offset` leads from the pointer to its top left corner."""

    pixmap: QPixmap
    offset: QPointF
    scale: float

    def area(self, pointer: Point) -> QRect:
        """Return what the ghost covers in the window."""
        size = self.pixmap.deviceIndependentSize()
        return QRectF(
            pointer.x + self.offset.x(), pointer.y + self.offset.y(), size.width(), size.height()
        ).toAlignedRect()

    def paint(self, painter: QPainter, pointer: Point) -> None:
        """Draw the ghost under the pointer."""
        painter.setOpacity(GHOST_OPACITY)
        painter.drawPixmap(QPointF(pointer.x, pointer.y) + self.offset, self.pixmap)
        painter.setOpacity(1.0)


def make_ghost(drag: Drag, index: PictureIndex, view: ViewTransform, look: Look) -> Ghost:
    """Return the ghost of what was pressed, with the number of things if there are more.

    It is never larger than the window, whatever is selected and however far one is zoomed in.
    """
    place = view.rect_to_window(index.places[drag.pressed])
    shown = QRectF(*place).intersected(QRectF(look.window))
    area = shown.adjusted(-GHOST_MARGIN, -GHOST_MARGIN, GHOST_MARGIN, GHOST_MARGIN)
    pixmap = QPixmap((area.size() * look.pixel_ratio).toSize())
    pixmap.setDevicePixelRatio(look.pixel_ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    _tilt(painter, shown)
    painter.save()
    painter.translate(view.dx, view.dy)
    painter.scale(view.scale, view.scale)
    lifted = index.carried_with((drag.pressed,))
    paint_groups(painter, (index.group(n) for n in sorted(lifted)), look.palette)
    painter.restore()
    paint_selection(painter, [Rect(*shown.getRect())], look.palette)
    if len(drag.ids) > 1:
        paint_badge(painter, shown.topRight(), len(drag.ids), look.palette)
    painter.end()
    grip = view.to_window(drag.grip)
    return Ghost(pixmap, area.topLeft() - QPointF(grip.x, grip.y), view.scale)


def edge_push(pointer: Point, window: QRect) -> Point:
    """Return how far a board moves, a frame, while a drag is held near the window's edge."""
    return Point(_push(pointer.x, window.width()), _push(pointer.y, window.height()))


def _push(at: float, length: float) -> float:
    depth = max(EDGE_ZONE - at, 0.0) - max(at - (length - EDGE_ZONE), 0.0)
    return max(-1.0, min(1.0, depth / EDGE_ZONE)) * FASTEST_PAN


def _tilt(painter: QPainter, shown: QRectF) -> None:
    if shown.width() <= WIDEST_TILTED:
        painter.translate(shown.center())
        painter.rotate(GHOST_TILT)
        painter.translate(-shown.center())

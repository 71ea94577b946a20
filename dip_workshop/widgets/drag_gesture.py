"""One drag: what is lifted, its ghost under the pointer, and the board that stays below."""

from dataclasses import field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QRegion

from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.board_image import BoardImage
from dip_workshop.widgets.overlays import (
    hint_box,
    inside_ring,
    paint_badge,
    paint_hint,
    paint_selection,
    paint_target,
    reach_of_ring,
)
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.qt_geometry import rect_of
from dip_workshop.widgets.qt_painter import colour, paint_groups
from dip_workshop.widgets.view_transform import ViewTransform

GHOST_MARGIN = 24.0
GHOST_TILT = -3.0
WIDEST_TILTED = 320.0
SHADOW_PX = 6
SHADOW_OPACITY = 9
# As a share of the window.
LARGEST_TINT = 0.2
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

    def paint(self, painter: QPainter, scene: "Scene") -> None:
        """Draw the ring of the target, the ghost, and the words under it."""
        target = self._target_place(scene)
        if target is not None:
            paint_target(painter, target, scene.palette, _is_tinted(target, scene))
        ghost = self._ghost_for(scene)
        ghost.paint(painter, self.pointer)
        if self.hint:
            paint_hint(painter, self._hint_box(ghost, scene), self.hint, scene.palette)

    def covers(self, scene: "Scene") -> QRegion:
        """Return what `paint` draws on with the pointer, so that no more is painted at a move."""
        ghost = self._ghost_for(scene)
        region = QRegion(ghost.area(self.pointer))
        if self.hint:
            region += self._hint_box(ghost, scene)
        return region

    def rings(self, scene: "Scene") -> QRegion:
        """Return what `paint` draws on round the target: the same until that is another."""
        target = self._target_place(scene)
        if target is None:
            return QRegion()
        region = QRegion(reach_of_ring(target).intersected(scene.window))
        return region if _is_tinted(target, scene) else region - inside_ring(target)

    def _ghost_for(self, scene: "Scene") -> "Ghost":
        if self._ghost is None or self._ghost.scale != scene.view.scale:
            self._ghost = make_ghost(self, scene)
        return self._ghost

    def _target_place(self, scene: "Scene") -> Rect | None:
        if self.target is None:
            return None
        place = scene.index.area_at(self.target, scene.view.to_picture(self.pointer))
        return None if place is None else scene.view.rect_to_window(place)

    def _hint_box(self, ghost: "Ghost", scene: "Scene") -> QRect:
        below = ghost.area(self.pointer).bottom() - GHOST_MARGIN
        return hint_box(self.hint, self.pointer, below, scene.window, scene.font)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a drag is drawn on: the picture, where it lies, and the window's own look."""

    index: PictureIndex
    view: ViewTransform
    window: QRect
    pixel_ratio: float
    palette: Palette
    font: QFont


class Ghost(NamedTuple):
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
        painter.drawPixmap(QPointF(pointer.x, pointer.y) + self.offset, self.pixmap)


def make_ghost(drag: Drag, scene: Scene) -> Ghost:
    """Return the ghost of what was pressed, with the number of things if there are more.

    It is never larger than the window, whatever is selected and however far one is zoomed in.
    """
    view, ratio = scene.view, scene.pixel_ratio
    lifted = scene.index.area_at(drag.pressed, drag.grip) or scene.index.places[drag.pressed]
    place = view.rect_to_window(lifted)
    shown = QRectF(*place).intersected(QRectF(scene.window))
    area = shown.adjusted(-GHOST_MARGIN, -GHOST_MARGIN, GHOST_MARGIN, GHOST_MARGIN)
    pixmap = QPixmap((area.size() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    _tilt(painter, shown)
    _paint_lifted(painter, shown, drag, scene)
    painter.end()
    grip = view.to_window(drag.grip)
    return Ghost(pixmap, area.topLeft() - QPointF(grip.x, grip.y), view.scale)


def _is_tinted(target: Rect, scene: Scene) -> bool:
    """Return whether a target is tinted: over most of a window that would only veil the board.

    It would also be painted whenever the pointer passes from a card to the ground beside it.
    """
    seen = rect_of(scene.window)
    return target.width * target.height <= LARGEST_TINT * seen.width * seen.height


def edge_push(pointer: Point, window: QRect) -> Point:
    """Return how far a board moves, a frame, while a drag is held near the window's edge."""
    return Point(_push(pointer.x, window.width()), _push(pointer.y, window.height()))


def _push(at: float, length: float) -> float:
    depth = max(EDGE_ZONE - at, 0.0) - max(at - (length - EDGE_ZONE), 0.0)
    return max(-1.0, min(1.0, depth / EDGE_ZONE)) * FASTEST_PAN


def _paint_lifted(painter: QPainter, shown: QRectF, drag: Drag, scene: Scene) -> None:
    index, view = scene.index, scene.view
    _paint_ground(painter, shown, scene.palette)
    painter.save()
    painter.translate(view.dx, view.dy)
    painter.scale(view.scale, view.scale)
    lifted = sorted(index.carried_with((drag.pressed,)))
    paint_groups(painter, (index.group(number) for number in lifted), scene.palette)
    painter.restore()
    paint_selection(painter, [rect_of(shown)], scene.palette)
    if len(drag.ids) > 1:
        paint_badge(painter, shown.topRight(), len(drag.ids), scene.palette)


def _paint_ground(painter: QPainter, shown: QRectF, palette: Palette) -> None:
    """Draw a soft shadow and a ground, for a bare label would be lost over the board."""
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(colour(palette, Role.INK))
    shadow.setAlpha(SHADOW_OPACITY)
    painter.setBrush(shadow)
    below = shown.translated(0.0, SHADOW_PX / 2)
    for spread in range(SHADOW_PX, 0, -1):
        around = below.adjusted(-spread, -spread, spread, spread)
        painter.drawRoundedRect(around, spread + 6.0, spread + 6.0)
    painter.setBrush(colour(palette, Role.WALL))
    painter.drawRoundedRect(shown, 6.0, 6.0)


def _tilt(painter: QPainter, shown: QRectF) -> None:
    if shown.width() <= WIDEST_TILTED:
        painter.translate(shown.center())
        painter.rotate(GHOST_TILT)
        painter.translate(-shown.center())

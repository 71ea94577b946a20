"""The part of a picture that a window shows, kept as one image."""

from collections.abc import Collection, Iterable, Sequence
from functools import reduce
from itertools import islice
from math import inf
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.qt_geometry import pixels_round, rect_of
from dip_workshop.widgets.qt_painter import EDGE_REACH, colour, paint_groups
from dip_workshop.widgets.specks import paint_stretch
from dip_workshop.widgets.view_transform import ViewTransform

# A shift of less than this many device pixels is rounding, not a pan.
_NO_SHIFT = 0.01
# More areas than these are drawn faster as the one that holds them all.
FEW_AREAS = 8
DRAWN_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Sight:
    """What a window shows: a picture, where it lies in a size of pixels, and its colours."""

    index: PictureIndex
    view: ViewTransform
    size: QSize
    pixel_ratio: float
    palette: Palette

    @property
    def window(self) -> Rect:
        """Return the whole window in its own pixels."""
        return Rect(0.0, 0.0, self.size.width(), self.size.height())


class BoardImage:
    """An image of a window's part of a picture, drawn sharp for one view.

    It costs the window's pixels and no more, however large the board: panning
    copies what stays and draws what comes into sight, zooming stretches it.
    It is empty until `draw_all`, or `draw_some` has been asked often enough.
    """

    def __init__(self, sight: Sight) -> None:
        self.view = sight.view
        self.size = sight.size
        self.pixel_ratio = sight.pixel_ratio
        self._index = sight.index
        self._palette = sight.palette
        self._pixmap = QPixmap(self.size * self.pixel_ratio)
        self._pixmap.setDevicePixelRatio(self.pixel_ratio)
        self._pixmap.fill(colour(self._palette, Role.WALL))
        part = self.view.rect_to_picture(sight.window).grown(EDGE_REACH)
        self._to_draw = iter(self._index.groups_in(part))

    def draw_all(self) -> None:
        """Draw all that is not drawn yet."""
        self.draw_some(inf)

    def draw_some(self, milliseconds: float) -> bool:
        """Draw for so long, or a little longer; return whether all is drawn."""
        end = perf_counter() + milliseconds / 1000
        painter = QPainter(self._pixmap)
        painter.setTransform(_as_transform(self.view))
        while stretch := tuple(islice(self._to_draw, DRAWN_AT_ONCE)):
            paint_stretch(painter, tuple(map(self._index.group, stretch)), self._palette)
            if perf_counter() > end:
                break
        painter.end()
        return not stretch

    def is_as_large_as(self, sight: Sight) -> bool:
        """Return whether the image has as many pixels as are seen."""
        return self.size == sight.size and self.pixel_ratio == sight.pixel_ratio

    def is_sharp_for(self, view: ViewTransform) -> bool:
        """Return whether the image shows exactly this view."""
        return view == self.view

    def pan_to(self, view: ViewTransform) -> bool:
        """Shift the image to a view of the same scale; False where nothing of it would stay."""
        ratio = self.pixel_ratio
        dx, dy = (view.dx - self.view.dx) * ratio, (view.dy - self.view.dy) * ratio
        across, down = round(dx), round(dy)
        is_whole = abs(across - dx) < _NO_SHIFT and abs(down - dy) < _NO_SHIFT
        inside = abs(across) < self._pixmap.width() and abs(down) < self._pixmap.height()
        if view.scale != self.view.scale or not is_whole or not inside:
            return False
        self._pixmap.scroll(across, down, self._pixmap.rect())
        self.view = view
        self._draw(self._pixmap, self._strips(across, down))
        return True

    def show(self, index: PictureIndex, areas: Collection[Rect]) -> None:
        """Show another picture, which differs in these areas alone, in picture units."""
        self._index = index
        self._draw(self._pixmap, self._seen(areas))

    def without(self, groups: Collection[int]) -> QPixmap:
        """Return a copy of the image from which some groups have been lifted."""
        rest = QPixmap(self._pixmap)
        self._draw(rest, self._seen(self._index.group(number).bounds for number in groups), groups)
        return rest

    def paint(self, painter: QPainter, view: ViewTransform, lifted: QPixmap | None = None) -> None:
        """Draw the image for a view: as it is where it is sharp, else stretched.

        A copy from which a drag has `lifted` something stands for the image while it is sharp.
        The painter's own clip keeps this to what must be painted.
        """
        if self.is_sharp_for(view):
            painter.drawPixmap(0, 0, self._pixmap if lifted is None else lifted)
            return
        window = QRect(QPoint(0, 0), self.size)
        stretch = view.scale / self.view.scale
        shift_x = view.dx - self.view.dx * stretch
        shift_y = view.dy - self.view.dy * stretch
        stretched = QTransform(stretch, 0, 0, stretch, shift_x, shift_y)
        covered = stretched.mapRect(QRectF(window)).toAlignedRect().adjusted(1, 1, -1, -1)
        # All of the window would be painted twice at each notch of a wheel that zooms out.
        for bare in QRegion(window).subtracted(covered):  # type: ignore[attr-defined]
            painter.fillRect(bare, colour(self._palette, Role.WALL))
        painter.save()
        painter.setTransform(stretched, True)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()

    def _seen(self, areas: Iterable[Rect]) -> list[QRect]:
        """Return which pixels of the window lie in areas of the picture, many areas as one."""
        window = QRect(QPoint(0, 0), self.size)
        dirty = [
            pixels_round(self.view.rect_to_window(area.grown(EDGE_REACH))).intersected(window)
            for area in areas
        ]
        seen = [area for area in dirty if not area.isEmpty()]
        return seen if len(seen) <= FEW_AREAS else [_bounding(seen)]

    def _strips(self, across: int, down: int) -> list[QRect]:
        """Return what a shift by device pixels leaves bare, in window pixels."""
        width, height, ratio = self._pixmap.width(), self._pixmap.height(), self.pixel_ratio
        upright = QRect(0 if across > 0 else width + across, 0, abs(across), height)
        level = QRect(0, 0 if down > 0 else height + down, width, abs(down))
        return [
            QRectF(
                s.x() / ratio, s.y() / ratio, s.width() / ratio, s.height() / ratio
            ).toAlignedRect()
            for s in (upright, level)
            if not s.isEmpty()
        ]

    def _draw(
        self, pixmap: QPixmap, areas: Iterable[QRect], leaving_out: Collection[int] = ()
    ) -> None:
        painter = QPainter(pixmap)
        for area in areas:
            painter.setClipRect(area)
            painter.fillRect(area, colour(self._palette, Role.WALL))
            painter.setTransform(_as_transform(self.view))
            part = self.view.rect_to_picture(rect_of(area)).grown(EDGE_REACH)
            paint_groups(
                painter,
                (
                    self._index.group(number)
                    for number in self._index.groups_in(part)
                    if number not in leaving_out
                ),
                self._palette,
            )
            painter.resetTransform()
        painter.end()


def _bounding(areas: Sequence[QRect]) -> QRect:
    return reduce(QRect.united, areas)


def _as_transform(view: ViewTransform) -> QTransform:
    return QTransform(view.scale, 0, 0, view.scale, view.dx, view.dy)

"""What is left of a picture that is drawn very small: plain boxes, many at a stroke.

With ten thousand cards in view there is no letter to be seen, no corner and no
edge. Boxes of one colour that follow one another are then handed to Qt
together, and kept: only the transform differs from one zoom to the next.
"""

from functools import lru_cache
from itertools import groupby
from math import inf
from operator import itemgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from dip_workshop.core.same import Same
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.picture import Box, Group, Primitive, TextLine
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.qt_painter import (
    SMALLEST_BAR_PX,
    SMALLEST_CORNER_PX,
    THINNEST_EDGE_PX,
    colour,
    device_scale,
    paint_groups,
)

_STRETCHES_KEPT = 512


def paint_stretch(painter: QPainter, groups: tuple[Group, ...], palette: Palette) -> None:
    """Draw groups that will be drawn again, as `paint_groups` does."""
    same = Same(*groups)
    if device_scale(painter) >= _specks_below(same):
        paint_groups(painter, groups, palette)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for role, boxes in _specks(same):
        painter.setBrush(colour(palette, role))
        painter.drawRects(boxes)


@lru_cache(maxsize=_STRETCHES_KEPT)
def _specks_below(groups: Same[*tuple[Group, ...]]) -> float:
    """Return the scale below which nothing can be seen of groups but plain boxes."""
    return min((_smallest_scale(i) for group in groups.values for i in group.items), default=inf)


@lru_cache(maxsize=_STRETCHES_KEPT)
def _specks(groups: Same[*tuple[Group, ...]]) -> tuple[tuple[Role, list[QRectF]], ...]:
    """Return the boxes of groups in runs of one colour."""
    items = (item for group in groups.values for item in group.items)
    filled = ((i.fill, i.rect) for i in items if isinstance(i, Box) and i.fill is not None)
    runs = groupby(filled, key=itemgetter(0))
    return tuple((role, [QRectF(*rect) for _, rect in run]) for role, run in runs)


def _smallest_scale(item: Primitive) -> float:
    """Return the scale below which nothing is drawn of a primitive but a box's plain ground."""
    if isinstance(item, TextLine):
        return SMALLEST_BAR_PX / item.size
    if not isinstance(item, Box):
        return 0.0
    corner = SMALLEST_CORNER_PX / item.corner if item.corner else inf
    return min(corner, THINNEST_EDGE_PX / item.stroke_width if item.stroke else inf)

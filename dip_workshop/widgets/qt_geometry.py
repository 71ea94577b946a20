"""Between the points and rectangles of a picture and those of Qt."""

from PySide6.QtCore import QPointF, QRect, QRectF

from dip_workshop.drawing.geometry import Point, Rect


def point_of(at: QPointF) -> Point:
    """Return Qt's point as ours."""
    return Point(at.x(), at.y())


def rect_of(area: QRect | QRectF) -> Rect:
    """Return Qt's rectangle as ours."""
    return Rect(area.x(), area.y(), area.width(), area.height())


def pixels_round(rect: Rect) -> QRect:
    """Return the smallest rectangle of whole pixels that holds ours."""
    return QRectF(*rect).toAlignedRect()

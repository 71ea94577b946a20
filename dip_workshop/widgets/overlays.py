"""What is drawn over a board and never part of it: rings, the rubber band, the drop hint."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen

from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.qt_geometry import pixels_round
from dip_workshop.widgets.qt_painter import colour

RING_CORNER = 8.0
SELECTION_GAP = 3.0
FOCUS_GAP = 6.0
HOVER_GAP = 2.0
# A line of small print has another right below it, whose words a ring must not cover.
ROOMY = 36.0
# All rings lie within this many pixels round what they belong to.
RING_REACH = 10.0
MANY_RINGS = 200
BAND_OPACITY = 36
HINT_WIDTH = 360.0
HINT_PADDING = 10.0
HINT_BELOW = 14.0
# Of the letters round it: the hint grows with the console's text.
HINT_SCALE = 13 / 15


def paint_hover(painter: QPainter, place: Rect, palette: Palette) -> None:
    """Draw the thin outline of a thing that can be picked up."""
    _ring(painter, place.grown(HOVER_GAP), colour(palette, Role.ACCENT), 1.0)


def paint_selection(painter: QPainter, places: Sequence[Rect], palette: Palette) -> None:
    """Draw the rings of what is selected."""
    accent = colour(palette, Role.ACCENT)
    if len(places) <= MANY_RINGS:
        for place in places:
            _ring(painter, _round(place, SELECTION_GAP), accent, 2.5)
        return
    # So many are small: square corners, in one call.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _pen_only(painter, accent, 2.0)
    painter.drawRects([QRectF(*place) for place in places])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_focus(painter: QPainter, place: Rect, palette: Palette) -> None:
    """Draw the ring of what the keyboard acts on: yellow between dark edges, to show anywhere."""
    ring = _round(place, FOCUS_GAP)
    _ring(painter, ring, colour(palette, Role.MARK_EDGE), 4.0)
    _ring(painter, ring, colour(palette, Role.MARK), 2.0)


def paint_target(painter: QPainter, place: Rect, palette: Palette, is_tinted: bool) -> None:
    """Draw the ring of what a drag would drop on, and a tint over what it holds."""
    accent = colour(palette, Role.ACCENT)
    _ring(painter, place.grown(SELECTION_GAP), accent, 3.0)
    if is_tinted:
        painter.fillPath(_rounded(place.grown(SELECTION_GAP)), _faint(accent))


def paint_band(painter: QPainter, band: Rect, palette: Palette) -> None:
    """Draw the rubber band."""
    accent = colour(palette, Role.ACCENT)
    painter.fillRect(QRectF(*band), _faint(accent))
    _pen_only(painter, accent, 1.0)
    painter.drawRect(QRectF(*band))


def paint_hint(painter: QPainter, box: QRect, text: str, palette: Palette) -> None:
    """Draw the words that say what a drop would do."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(palette, Role.DEEP))
    painter.drawRoundedRect(QRectF(box), 6.0, 6.0)
    font = small_font(painter.font())
    painter.setFont(font)
    painter.setPen(colour(palette, Role.ON_ACCENT))
    room = HINT_WIDTH - 2 * HINT_PADDING
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(box), Qt.AlignmentFlag.AlignCenter, shown)


def hint_box(text: str, pointer: Point, below: float, window: QRect, font: QFont) -> QRect:
    """Return where the hint stands: under the ghost, yet inside the window."""
    metrics = QFontMetricsF(small_font(font))
    width = min(metrics.horizontalAdvance(text) + 2 * HINT_PADDING + 2, HINT_WIDTH)
    height = metrics.height() + HINT_PADDING
    x = min(max(pointer.x - width / 2, 4.0), window.width() - width - 4.0)
    y = min(below + HINT_BELOW, window.height() - height - 4.0)
    return QRectF(x, y, width, height).toAlignedRect()


def paint_badge(painter: QPainter, corner: QPointF, count: int, palette: Palette) -> None:
    """Draw how many things are being dragged, as a number in a disc."""
    radius = QFontMetricsF(small_font(painter.font())).height() * 0.72
    disc = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(colour(palette, Role.CARD), 2.0))
    painter.setBrush(colour(palette, Role.DEEP))
    painter.drawEllipse(disc)
    painter.setFont(small_font(painter.font()))
    painter.setPen(colour(palette, Role.ON_ACCENT))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count) if count < 1000 else "…")


def small_font(base: QFont) -> QFont:
    """Return the bold letters of what lies over a board, which grow with the console's."""
    font = QFont(base)
    font.setPixelSize(max(round(QFontInfo(base).pixelSize() * HINT_SCALE), 8))
    font.setBold(True)
    return font


def _round(place: Rect, gap: float) -> Rect:
    """Return where a ring runs: at its gap, and the closer the lower its place is."""
    return place.grown(gap * min(1.0, place.height / ROOMY))


def reach_of_ring(place: Rect) -> QRect:
    """Return what must be painted again where a ring comes or goes."""
    return pixels_round(place.grown(RING_REACH))


def inside_ring(place: Rect) -> QRect:
    """Return what a ring leaves as it is; empty where it leaves nothing."""
    inside = pixels_round(place.grown(-RING_CORNER))
    return inside if inside.isValid() else QRect()


def _ring(painter: QPainter, ring: Rect, pen_colour: QColor, width: float) -> None:
    _pen_only(painter, pen_colour, width)
    corner = _corner(ring)
    painter.drawRoundedRect(QRectF(*ring), corner, corner)


def _corner(ring: Rect) -> float:
    return min(RING_CORNER, ring.width / 4, ring.height / 4)


def _pen_only(painter: QPainter, pen_colour: QColor, width: float) -> None:
    painter.setPen(QPen(pen_colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _rounded(rect: Rect) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(*rect), _corner(rect), _corner(rect))
    return path


def _faint(of: QColor) -> QColor:
    faint = QColor(of)
    faint.setAlpha(BAND_OPACITY)
    return faint

"""What the parts of a board are called, in letters of the console over a board too far to read."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.overlays import small_font
from dip_workshop.widgets.qt_painter import colour

# From here on the letters of a heading are smaller than those of the console.
FAR = 0.5
# And from here on even a name of one letter is wider than what it stands over.
TOO_FAR = 0.1
PADDING = 6.0
NARROWEST = 40.0
CORNER = 4.0


def paint_far_names(painter: QPainter, names: Iterable[tuple[Rect, str]], palette: Palette) -> None:
    """Write each name into the top left corner of its place, below any that stands there."""
    painter.setFont(small_font(painter.font()))
    metrics = QFontMetricsF(painter.font())
    taken: list[QRectF] = []
    for place, name in names:
        room = place.width - 2 * PADDING
        if room < NARROWEST:
            continue
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        size = QSizeF(metrics.horizontalAdvance(shown) + 2 * PADDING, metrics.height() + 2.0)
        box = QRectF(QPointF(place.x, place.y), size)
        for other in taken:
            if box.intersects(other):
                box.moveTop(other.bottom() + 1.0)
        taken.append(box)
        painter.setPen(QPen(colour(palette, Role.SECONDARY), 1.0))
        painter.setBrush(colour(palette, Role.CARD))
        painter.drawRoundedRect(box, CORNER, CORNER)
        painter.setPen(colour(palette, Role.INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

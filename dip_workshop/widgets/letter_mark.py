"""A letter on a coloured ground: a state that is told apart without its colour too."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.look import applied_look

SIZE = 22
CORNER = 5
# Pixels of the drawing for one of the icon, so that it is sharp on a display that is scaled up.
SHARPNESS = 2


def letter_mark(letter: str, ground: Role, ink: Role) -> QIcon:
    """Return an icon of a letter in the colours of roles of the present look."""
    look = applied_look()
    return _drawn(letter, look.palette[ground], look.palette[ink], look.px(SIZE))


@lru_cache(maxsize=64)
def _drawn(letter: str, ground: str, ink: str, size: int) -> QIcon:
    pixmap = QPixmap(size * SHARPNESS, size * SHARPNESS)
    pixmap.setDevicePixelRatio(SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0.5, 0.5, size - 1, size - 1)
    painter.setBrush(QColor(ground))
    painter.setPen(QColor(ink))
    painter.drawRoundedRect(place, CORNER, CORNER)
    font = QFont(painter.font())
    font.setPixelSize(round(size * 0.62))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    drawn = QIcon(pixmap)
    # Qt would tint it in a row that is selected.
    drawn.addPixmap(pixmap, QIcon.Mode.Selected)
    return drawn

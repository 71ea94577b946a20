"""A ring that empties as a step's time goes: what is left is drawn, clockwise from the top."""

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.look import applied_look

RING_PX = 44
# A quarter of an hour and a whole circle look alike where the line is thin.
LINE_SHARE = 0.17
TRACK_OPACITY = 0.3
TURN = 360 * 16
READY_LINE = ((0.43, 0.35), (0.43, 0.65), (0.66, 0.5), (0.43, 0.35))
DONE_LINE = ((0.35, 0.51), (0.46, 0.62), (0.66, 0.39))


class Sign(StrEnum):
    """What stands in the middle of the ring: no state is told by colour alone."""

    NONE = ""
    PAUSED = "paused"
    READY = "ready"
    DONE = "done"
    OVER = "over"


class Ring(QWidget):
    """Draws a share from 0 to 1 with a sign, in the colour of a role of the look."""

    def __init__(self, role: Role = Role.ACCENT, pixels: int = RING_PX) -> None:
        super().__init__()
        self._role, self._pixels = role, pixels
        self._shown = (1.0, Sign.NONE)
        self._fit()

    @property
    def sign(self) -> Sign:
        """Return the sign in the middle."""
        return self._shown[1]

    def show_share(self, share: float, sign: Sign = Sign.NONE) -> None:
        """Draw what is left, where that differs from what is drawn."""
        if (share, sign) != self._shown:
            self._shown = share, sign
            self.update()

    def set_role(self, role: Role) -> None:
        """Draw in the colour of another role."""
        if role != self._role:
            self._role = role
            self.update()

    def set_pixels(self, pixels: int) -> None:
        """Be as large as so many pixels of the console at scale 1."""
        self._pixels = pixels
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Be larger with larger letters, and in the colours of the look."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._fit()
            self.update()

    def _fit(self) -> None:
        side = applied_look().px(self._pixels)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring and its sign."""
        share, sign = self._shown
        side = self.width()
        width = side * LINE_SHARE
        place = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        colour = QColor(applied_look().palette[self._role])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.setOpacity(TRACK_OPACITY)
        painter.drawEllipse(place)
        painter.setOpacity(1.0)
        painter.drawArc(place, TURN // 4, -round(TURN * share))
        painter.setPen(QPen(colour, side * 0.09, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for begin, end in _strokes(sign):
            painter.drawLine(begin * side, end * side)
        painter.end()


def _strokes(sign: Sign) -> tuple[tuple[QPointF, QPointF], ...]:
    """Return the lines of a sign in a square of 1: bars, an arrow head, a tick, or a mark."""
    if sign is Sign.PAUSED:
        return tuple((QPointF(x, 0.39), QPointF(x, 0.61)) for x in (0.42, 0.58))
    if sign is Sign.READY:
        return _along(READY_LINE)
    if sign is Sign.DONE:
        return _along(DONE_LINE)
    if sign is Sign.OVER:
        return (
            (QPointF(0.5, 0.34), QPointF(0.5, 0.54)),
            (QPointF(0.5, 0.67), QPointF(0.5, 0.6701)),
        )
    return ()


def _along(line: tuple[tuple[float, float], ...]) -> tuple[tuple[QPointF, QPointF], ...]:
    return tuple((QPointF(*begin), QPointF(*end)) for begin, end in pairwise(line))

"""The room's window: it paints pictures and has no controls, for a room is looking at it."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from dip_workshop.core.wording import tr
from dip_workshop.drawing.geometry import Rect, Size
from dip_workshop.drawing.palette import FOR_A_ROOM
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.ui.room.picture import RoomPicture
from dip_workshop.widgets.qt_geometry import pixels_round
from dip_workshop.widgets.qt_painter import colour, paint_picture

STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}
SMALLEST = (320, 240)


class RoomWindow(QWidget):
    """Shows what it is given; tells of the arrow keys and Escape, another size and its closing."""

    stepped = Signal(int)
    resized = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("What the room sees"))
        self.setAccessibleName(tr("What the room sees"))
        self.setMinimumSize(*SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The facilitator goes on typing at the console.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._picture: RoomPicture | None = None
        self._clock: Picture | None = None
        self._clock_area = QRect()
        self._kept: QPixmap | None = None

    @property
    def picture(self) -> RoomPicture | None:
        """Return what is shown beside the clock, None for nothing."""
        return self._picture

    @property
    def surface_size(self) -> Size:
        """Return the size that a picture is laid out for."""
        return Size(self.width(), self.height())

    def show_picture(self, picture: RoomPicture | None) -> None:
        """Show a picture, or with None a blank wall."""
        self._picture, self._kept = picture, None
        self.setAccessibleDescription(picture.words() if picture else "")
        self.update()

    def show_clock(self, clock: Picture | None, area: Rect) -> None:
        """Show a clock in an area; only that is painted anew."""
        if clock != self._clock:
            self.update(self._clock_area)
            self._clock, self._clock_area = clock, pixels_round(area)
            self.update(self._clock_area)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the kept picture, then the clock."""
        ratio = self.devicePixelRatioF()
        if self._kept is None or self._kept.deviceIndependentSize().toSize() != self.size():
            self._kept = self._drawn(ratio)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._kept)
        if self._clock is not None:
            paint_picture(painter, self._clock, FOR_A_ROOM)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(colour(FOR_A_ROOM, Role.WALL))
        if self._picture is not None:
            painter = QPainter(drawn)
            paint_picture(painter, self._picture.surface.picture, FOR_A_ROOM)
            if self._picture.part is not None:
                painter.setClipRect(QRectF(*self._picture.surface.board))
                paint_picture(painter, self._picture.part, FOR_A_ROOM)
            painter.end()
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for a picture of this size."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Step from part to part; Escape gives the keyboard back to the console."""
        if event.key() in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Ask for another picture where the letters of the program have become others."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Tell that the room sees nothing any more, once that is so."""
        super().closeEvent(event)
        if self.isVisible():
            self.hide()
            self.closed.emit()

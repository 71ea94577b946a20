"""The ring round whatever has the keyboard: yellow between dark edges, to show on any ground.

A style sheet's border has one colour, and yellow alone cannot be seen on white.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.announcements import DECORATION

RING_PX = 4
# As much as Qt keeps in sight round what it scrolls to.
AROUND = QMargins(50, 50, 50, 50)
CORNER = 8.0
# By name: PySide makes a class, and all its enumerations, when it is first imported.
_RINGED = (
    "QAbstractButton",
    "QAbstractSpinBox",
    "QComboBox",
    "QLineEdit",
    "QPlainTextEdit",
    "QAbstractItemView",
    "QSlider",
)


class FocusRing(QWidget):
    """A frame round one widget, drawn in a widget that holds it, so that it moves along with it."""

    def __init__(self, around: QWidget, parent: QWidget, palette: Palette) -> None:
        super().__init__(parent)
        self._around = around
        self._parent = parent
        self._colours = palette
        self.setObjectName(DECORATION)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the widget when it is moved, resized, shown or hidden."""
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        for role, width in ((Role.MARK_EDGE, 4.0), (Role.MARK, 2.0)):
            painter.setPen(QPen(QColor(self._colours[role]), width))
            painter.drawRoundedRect(ring, CORNER, CORNER)
        painter.end()

    def _follow(self) -> None:
        place = QRect(self._around.mapTo(self._parent, QPoint(0, 0)), self._around.size())
        space = place.adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX)
        # Where there is no room outside, the ring lies on the widget's own edge.
        self.setGeometry(space.intersected(self._parent.rect()))
        self.setVisible(self._around.isVisible())
        self.raise_()


class FocusRings(QObject):
    """Put a ring round each button, field or list that the focus comes to, and scroll to it."""

    def __init__(self, app: QApplication, palette: Palette) -> None:
        super().__init__(app)
        self._app = app
        self._palette = palette
        self._ring: FocusRing | None = None
        # The focus also moves while a window is being destroyed: a ring made in that moment
        # would hang on half a window. It is made once the event is over.
        self._afterwards = QTimer(self, interval=0, singleShot=True)
        self._afterwards.timeout.connect(self._move)
        app.focusChanged.connect(self._note)
        # In another look the keyboard stays where it is.
        self._afterwards.start()

    def stop(self) -> None:
        """Take the ring away and draw no other."""
        self._app.focusChanged.disconnect(self._note)
        self._afterwards.stop()
        self._take_away()
        self.setParent(None)
        self.deleteLater()

    def _note(self) -> None:
        self._afterwards.start()
        # What a mouse has pressed is seen already, and must not move away under it.
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            # Posted, and so ahead of whatever gives way to what the keyboard came to.
            QTimer.singleShot(0, self, bring_into_sight)

    def _take_away(self) -> None:
        # The ring dies with its parent, which may be long gone.
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _move(self) -> None:
        self._take_away()
        now = self._app.focusWidget()
        if now is not None and any(map(now.inherits, _RINGED)):
            parent = _frame_of(now)
            self._ring = FocusRing(now, parent, self._palette) if parent is not None else None


def bring_into_sight() -> None:
    """Scroll to what has the keyboard; Qt itself does so only within one scrolled page."""
    widget = QApplication.focusWidget()
    # What is seen whole needs no scrolling, and most is: to ask Qt for what holds it has PySide
    # make a class of every kind of widget there is, nine milliseconds of a start.
    holder = widget.parentWidget() if widget is not None else None
    if widget is None or holder is None or _is_in_sight(widget, holder):
        return
    while holder is not None:
        if isinstance(holder, QScrollArea) and holder.viewport().isAncestorOf(widget):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def _is_in_sight(widget: QWidget, holder: QWidget) -> bool:
    """Return whether all of a widget is seen, and what its holder has round it."""
    around = widget.geometry().marginsAdded(AROUND).intersected(holder.rect())
    return holder.visibleRegion().boundingRect().contains(around)


def _frame_of(widget: QWidget) -> QWidget | None:
    """Return the nearest holder of a widget that will not lay a ring out as one of its own."""
    holder = widget.parentWidget()
    while holder is not None and holder.inherits("QSplitter"):
        holder = holder.parentWidget()
    return holder

"""Move a board by hand: with the middle button, or with the space bar held and the left one."""

from PySide6.QtCore import Qt

from dip_workshop.drawing.geometry import Point
from dip_workshop.widgets.zoomable_view import ZoomableView


class HandPan:
    """The hand over one view; its cursor tells whether it is open or has taken hold."""

    def __init__(self, view: ZoomableView) -> None:
        self._view = view
        self._last: Point | None = None
        self._is_open = False

    @property
    def holds(self) -> bool:
        """Return whether the board hangs on the hand."""
        return self._last is not None

    def takes(self, button: Qt.MouseButton, at: Point) -> bool:
        """Take hold if this button means to; return whether it did."""
        by_space = self._is_open and button == Qt.MouseButton.LeftButton
        if button == Qt.MouseButton.MiddleButton or by_space:
            self._last = at
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        return self.holds

    def move(self, to: Point) -> None:
        """Bring the board along."""
        if self._last is not None:
            last, self._last = self._last, to
            self._view.pan_by(to.x - last.x, to.y - last.y)

    def let_go(self) -> None:
        """Leave the board where it is."""
        self._last = None
        self.open(self._is_open)

    def open(self, is_open: bool) -> None:
        """Open the hand while the space bar is held."""
        self._is_open = is_open
        shape = Qt.CursorShape.OpenHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self._view.setCursor(shape)

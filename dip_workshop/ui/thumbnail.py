"""A small live picture of a board, drawn by the same layout as the board itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.picture import Picture, Role

MARGIN = 10


class Thumbnail(QWidget):
    """A picture fitted into whatever space the page gives it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_picture(self, picture: Picture | None, name: str) -> None:
        """Show a picture; `name` says in words what it is."""
        self._picture = picture
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a small landscape shape."""
        return QSize(240, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the wall and the fitted picture on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.fillPath(outline, QColor(self._palette[Role.WALL]))
        if self._picture is not None and self._picture.groups:
            from dip_workshop.drawing.geometry import Size
            from dip_workshop.widgets.qt_painter import paint_picture

            space = Size(self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
            painter.translate(MARGIN, MARGIN)
            paint_picture(painter, self._picture.fitted(space), self._palette)
        painter.end()

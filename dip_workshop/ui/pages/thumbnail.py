"""A small live picture of a board, drawn by the same layout as the board itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.controls import LOOKS_CHANGE
from dip_workshop.widgets.look import applied_look

if TYPE_CHECKING:
    from dip_workshop.core.board import Board
    from dip_workshop.drawing.picture import Picture
    from dip_workshop.drawing.text import TextMetrics

MARGIN = 10


class WorkshopPicture(NamedTuple):
    """The board that stands for a workshop, None where it has none yet, and what it is in words."""

    picture: "Picture | None"
    name: str


def picture_of_workshop(board: "Board", metrics: "TextMetrics") -> WorkshopPicture:
    """Return the picture of the workshop's fullest exercise."""
    from dip_workshop.catalogue import kind_of
    from dip_workshop.core.workshop import exercises_of
    from dip_workshop.drawing.media import CONSOLE

    exercises = exercises_of(board)
    if not exercises:
        return WorkshopPicture(None, tr("No exercise yet"))
    fullest = max(exercises, key=lambda e: len(kind_of(e).texts(board, e.id)))
    kind = kind_of(fullest)
    page = kind.layout(board, fullest.id, CONSOLE, metrics)[0]
    return WorkshopPicture(page.picture, f"{fullest.text}, {kind.summary(board, fullest.id)}")


class Thumbnail(QWidget):
    """A picture fitted into whatever space the page gives it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._picture: Picture | None = None
        self._draw: Callable[[], Picture] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_picture(self, picture: "Picture | None", name: str) -> None:
        """Show a picture; `name` says in words what it is."""
        self._picture = picture
        self.setAccessibleName(name)
        self.update()

    def draw_later(self, draw: "Callable[[], Picture]", name: str) -> None:
        """Show what `draw` returns, called when the picture is first seen."""
        self._draw = draw
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a small landscape shape."""
        return QSize(240, 120)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw in the colours of another look."""
        super().changeEvent(event)
        if event.type() in LOOKS_CHANGE:
            self._palette = applied_look().palette
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the wall and the fitted picture on it."""
        if self._draw is not None:
            self._picture, self._draw = self._draw(), None
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

"""The board that is shown as a picture: for a document, a slide or a message."""

from math import sqrt
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QIODevice, QObject, QSaveFile
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog

from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.masking import masked
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise
from dip_workshop.drawing.media import ROOM
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.picture import Picture
from dip_workshop.drawing.roles import Role
from dip_workshop.file_names import safe_stem
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.qt_painter import colour, paint_picture

# Letters are sharp on a page and on a wall.
_SCALE: Final = 2.0
_PNG: Final = QByteArray(b"png")
# What other programs take in: a wall of thousands is made smaller, and none is cut.
_MOST_PIXELS: Final = 40_000_000


class PictureDesk(QObject):
    """Draws the board as the room may see it, in the colours of paper."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window

    def copy(self) -> None:
        """Put the board on the clipboard as a picture."""
        image = self._image(tr("Copy the picture"))
        if image is not None:
            QGuiApplication.clipboard().setImage(image)
            self._window.workbench.say(
                tr("The board is on the clipboard as a picture: paste it into a document.")
            )

    def save(self) -> None:
        """Ask where to, and save the board there as a picture."""
        page, image = self._window.exercise_page, self._image(tr("Save the picture"))
        if page is None or image is None:
            return
        title = page.board().get(page.scope, Exercise).text
        start = self._window.workbench.outputs_folder / f"{safe_stem(title)}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as a picture"), str(start), tr("Pictures (*.png)")
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
            self._window.workbench.attempt(lambda: self._write(image, path))

    def _image(self, what: str) -> QImage | None:
        """Return the board's picture; None, with words where there are any, without one."""
        page, workbench = self._window.exercise_page, self._window.workbench
        if page is None:
            workbench.say(tr("Open an exercise first: its board is what the picture shows."))
            return None
        if not self._window.desk("guard").may_go_out(what):
            return None
        board = masked(page.board())
        shown = page.kind.layout(board, page.scope, ROOM, workbench.metrics)[0].picture
        return drawn(shown)

    def _write(self, image: QImage, path: Path) -> None:
        """Write a picture, whole or not at all; DomainError where the disk refuses."""
        file = QSaveFile(str(path))
        is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if not is_open or not QImageWriter(file, _PNG).write(image) or not file.commit():
            raise DomainError(
                tr(
                    "“{file}” could not be written ({reason}). The workshop is safe; "
                    "choose another place and try again.",
                    file=path.name,
                    reason=file.errorString(),
                )
            )
        self._window.workbench.say(
            tr("Saved “{file}” in {folder}.", file=path.name, folder=path.parent)
        )


def drawn(picture: Picture) -> QImage:
    """Return a picture as an image, twice as large as it stands unless that is too much."""
    bounds = picture.bounds
    area = max(bounds.width * bounds.height, 1.0)
    scale = min(_SCALE, sqrt(_MOST_PIXELS / area))
    image = QImage(
        max(round(bounds.width * scale), 1),
        max(round(bounds.height * scale), 1),
        QImage.Format.Format_RGB32,
    )
    image.fill(colour(LIGHT, Role.CARD))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-bounds.x, -bounds.y)
        paint_picture(painter, picture, LIGHT)
    finally:
        painter.end()
    return image

"""Some things of a board lit: a veil over all the rest, and nothing moves."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.qt_painter import colour
from dip_workshop.widgets.view_transform import ViewTransform

# So much of the wall's colour that what is veiled can still be made out.
VEIL_OPACITY = 190
MARGIN = 4.0


@dataclass(frozen=True, slots=True)
class Lighting:
    """All on which a veil depends: the picture, where it lies, the window and its look."""

    index: PictureIndex
    view: ViewTransform
    size: QSize
    pixel_ratio: float
    palette: Palette


class Spotlight:
    """What is lit on a board; None where all of it is."""

    def __init__(self) -> None:
        self.lit: frozenset[RecordId] | None = None
        self._drawn_for: Lighting | None = None
        self._pixmap: QPixmap | None = None

    def light(self, owners: Iterable[RecordId] | None) -> None:
        """Light these and veil the rest; None lights everything again."""
        self.lit = None if owners is None else frozenset(owners)
        self._pixmap = None

    def paint(self, painter: QPainter, lighting: Lighting) -> None:
        """Lay the veil over a board, drawn anew where the board or the view is another."""
        if self.lit is None:
            return
        if self._pixmap is None or self._drawn_for != lighting:
            self._pixmap, self._drawn_for = _veil(lighting, self.lit), lighting
        painter.drawPixmap(0, 0, self._pixmap)


def _veil(lighting: Lighting, lit: frozenset[RecordId]) -> QPixmap:
    """Return the wall's colour over everything, with holes for what is lit.

    The small things are dealt with last: a note stands out of its group, lit or not.
    """
    veil = QColor(colour(lighting.palette, Role.WALL))
    veil.setAlpha(VEIL_OPACITY)
    pixmap = QPixmap(lighting.size * lighting.pixel_ratio)
    pixmap.setDevicePixelRatio(lighting.pixel_ratio)
    pixmap.fill(veil)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for owner, area in _seen(lighting):
        hole = lighting.view.rect_to_window(area).grown(MARGIN)
        painter.fillRect(QRectF(*hole), Qt.GlobalColor.transparent if owner in lit else veil)
    painter.end()
    return pixmap


def _seen(lighting: Lighting) -> list[tuple[RecordId, Rect]]:
    """Return the owners in sight with their areas, the largest first."""
    window = Rect(0, 0, lighting.size.width(), lighting.size.height())
    groups = map(
        lighting.index.group, lighting.index.groups_in(lighting.view.rect_to_picture(window))
    )
    seen = [(group.owner, group.bounds) for group in groups if group.owner is not None]
    return sorted(seen, key=lambda each: -each[1].width * each[1].height)

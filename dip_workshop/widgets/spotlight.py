"""Some things of a board lit: a veil over all the rest, and nothing moves."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.drag_gesture import Scene
from dip_workshop.widgets.qt_painter import colour

# So much of the wall's colour that what is veiled can still be made out.
VEIL_OPACITY = 190
MARGIN = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """A veil as it was painted, and for what."""

    scene: Scene
    lit: frozenset[RecordId]
    pixmap: QPixmap

    def is_for(self, scene: Scene, lit: frozenset[RecordId]) -> bool:
        one, other = self.scene, scene
        return (
            self.lit is lit
            and one.index is other.index
            and (one.view, one.window, one.pixel_ratio)
            == (other.view, other.window, other.pixel_ratio)
            and one.palette is other.palette
        )


class Spotlight:
    """What is lit on a board; None where all of it is."""

    def __init__(self) -> None:
        self.lit: frozenset[RecordId] | None = None
        self._drawn: _Drawn | None = None

    def light(self, owners: Iterable[RecordId] | None) -> None:
        """Light these and veil the rest; None lights everything again."""
        self.lit = None if owners is None else frozenset(owners)
        self._drawn = None

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Lay the veil over a board, drawn anew where the board or the view is another."""
        if self.lit is None:
            return
        if self._drawn is None or not self._drawn.is_for(scene, self.lit):
            self._drawn = _Drawn(scene, self.lit, _veil(scene, self.lit))
        painter.drawPixmap(0, 0, self._drawn.pixmap)


def _veil(scene: Scene, lit: frozenset[RecordId]) -> QPixmap:
    """Return the wall's colour over everything, with holes for what is lit.

    The small things are dealt with last: a note stands out of its group, lit or not.
    """
    veil = QColor(colour(scene.palette, Role.WALL))
    veil.setAlpha(VEIL_OPACITY)
    pixmap = QPixmap(scene.window.size() * scene.pixel_ratio)
    pixmap.setDevicePixelRatio(scene.pixel_ratio)
    pixmap.fill(veil)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for owner, area in _seen(scene):
        hole = scene.view.rect_to_window(area).grown(MARGIN)
        painter.fillRect(QRectF(*hole), Qt.GlobalColor.transparent if owner in lit else veil)
    painter.end()
    return pixmap


def _seen(scene: Scene) -> list[tuple[RecordId, Rect]]:
    """Return the owners in sight with their areas, the largest first."""
    window = Rect(0, 0, scene.window.width(), scene.window.height())
    groups = map(scene.index.group, scene.index.groups_in(scene.view.rect_to_picture(window)))
    seen = [(group.owner, group.bounds) for group in groups if group.owner is not None]
    return sorted(seen, key=lambda each: -each[1].width * each[1].height)

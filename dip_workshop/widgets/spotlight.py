"""Some things of a board lit: a veil over all the rest, and nothing moves."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from dip_workshop.core.ids import RecordId
from dip_workshop.drawing.picture import Group
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.board_image import Sight
from dip_workshop.widgets.qt_painter import colour

# So much of the wall's colour that what is veiled can still be made out.
VEIL_OPACITY = 190


class Spotlight:
    """What is lit on a board; None where all of it is."""

    def __init__(self) -> None:
        self.lit: frozenset[RecordId] | None = None
        self._drawn_for: Sight | None = None
        self._pixmap: QPixmap | None = None

    def light(self, owners: Iterable[RecordId] | None) -> None:
        """Light these and veil the rest; None lights everything again."""
        self.lit = None if owners is None else frozenset(owners)
        self._pixmap = None

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Lay the veil over a board, drawn anew where the board or the view is another."""
        if self.lit is None:
            return
        if self._pixmap is None or self._drawn_for != sight:
            self._pixmap, self._drawn_for = _veil(sight, self.lit), sight
        painter.drawPixmap(0, 0, self._pixmap)


def _veil(sight: Sight, lit: frozenset[RecordId]) -> QPixmap:
    """Return the wall's colour over everything, with holes for what is lit."""
    veil = QColor(colour(sight.palette, Role.WALL))
    veil.setAlpha(VEIL_OPACITY)
    pixmap = QPixmap(sight.size * sight.pixel_ratio)
    pixmap.setDevicePixelRatio(sight.pixel_ratio)
    pixmap.fill(veil)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    view = sight.view
    painter.translate(view.dx, view.dy)
    painter.scale(view.scale, view.scale)
    for is_lit, groups in groupby(_concerned(sight, lit), lambda group: group.owner in lit):
        painter.setBrush(Qt.GlobalColor.transparent if is_lit else veil)
        painter.drawRects([QRectF(*group.bounds) for group in groups])
    painter.end()
    return pixmap


def _concerned(sight: Sight, lit: frozenset[RecordId]) -> list[Group]:
    """Return what is lit and in sight, and what stands on it, the smaller after the larger.

    So a note that is veiled stays so on a group that is lit, and the other way round.
    """
    index = sight.index
    numbers = index.groups_in(sight.view.rect_to_picture(sight.window))
    owned = [group for n in numbers if (group := index.group(n)).owner is not None]
    least = min((_area(group) for group in owned if group.owner not in lit), default=0.0)
    holes = [group for group in owned if group.owner in lit]
    under = [group.bounds for group in holes if _area(group) > 2 * least]
    over = {n for bounds in under for n in index.groups_in(bounds)} if least else set()
    veiled = [g for n in over if (g := index.group(n)).owner is not None and g.owner not in lit]
    return sorted((*holes, *veiled), key=_area, reverse=True)


def _area(group: Group) -> float:
    return group.bounds.width * group.bounds.height

"""Draw a picture with Qt exactly as it was laid out.

Text is set glyph after glyph with the advances of the bundled files: nothing
is shaped, kerned or hinted here, so that screen and paper agree to within a
pixel. A run of glyphs costs half of what `QPainter.drawText` costs, and is kept.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRawFont,
)

from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Line,
    Picture,
    Polygon,
    Run,
    TextLine,
)
from dip_workshop.drawing.roles import FONT_FILES, Face, Role
from dip_workshop.resource_files import resource

SMALLEST_TEXT_PX = 5.0
SMALLEST_BAR_PX = 2.0
# Qt paints no glyph run at all above 64 px: it would fill its outlines, and finds none.
LARGEST_GLYPH_PX = 60.0
THINNEST_EDGE_PX = 0.35
SMALLEST_CORNER_PX = 0.8
BAR_OPACITY = 90
RUNS_KEPT = 20_000
EDGE_REACH = 4.0


def paint_picture(
    painter: QPainter, picture: Picture, palette: Palette, clip: Rect | None = None
) -> None:
    """Draw a picture, or only the groups that reach into `clip` (picture units).

    The painter's transform decides place and size. What would be too small to
    see on the device is simplified: text under 5 px becomes a bar.
    """
    groups: Iterable[Group] = picture.groups
    if clip is not None:
        reach = clip.grown(EDGE_REACH)
        groups = (group for group in groups if reach.meets(group.bounds))
    paint_groups(painter, groups, palette)


def paint_groups(painter: QPainter, groups: Iterable[Group], palette: Palette) -> None:
    """Draw groups from back to front; see `paint_picture`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = device_scale(painter)
    for group in groups:
        paint_group(painter, group, palette, scale)


def device_scale(painter: QPainter) -> float:
    """Return how many device pixels one unit of the painter is large."""
    return abs(painter.deviceTransform().m11())


def paint_group(painter: QPainter, group: Group, palette: Palette, scale: float) -> None:
    """Draw one group on an antialiasing painter of which one unit is `scale` device pixels."""
    for item in group.items:
        # Asked in the order of how often each occurs: this runs once a primitive of a large board.
        if isinstance(item, TextLine):
            _paint_text(painter, item, palette, scale)
        elif isinstance(item, Box):
            _paint_box(painter, item, palette, scale)
        elif isinstance(item, Line):
            _paint_line(painter, item, palette)
        else:
            _paint_polygon(painter, item, palette)


def colour(palette: Palette, role: Role) -> QColor:
    """Return the colour that a role has in a palette."""
    return _colour(palette[role])


def _paint_text(painter: QPainter, line: TextLine, palette: Palette, scale: float) -> None:
    if line.size * scale < SMALLEST_TEXT_PX:
        if line.size * scale >= SMALLEST_BAR_PX:
            _paint_bar(painter, line, palette)
        return
    painter.setPen(_colour(palette[line.role]))
    brush = _brush(palette[line.role])
    as_outlines = line.size * scale > LARGEST_GLYPH_PX
    x, y = line.origin
    for run in line.runs:
        if as_outlines:
            painter.fillPath(_outlines(run, line.size).translated(x, y), brush)
        else:
            painter.drawGlyphRun(QPointF(x, y), glyph_run(run, line.size))
        x += run.advance * line.size


def _paint_bar(painter: QPainter, line: TextLine, palette: Palette) -> None:
    x, y = line.origin
    height = 0.45 * line.size
    painter.fillRect(QRectF(x, y - height, line.width, height), _faint_brush(palette[line.role]))


def _paint_box(painter: QPainter, box: Box, palette: Palette, scale: float) -> None:
    edge = box.stroke if box.stroke_width * scale >= THINNEST_EDGE_PX else None
    is_round = box.corner * scale >= SMALLEST_CORNER_PX
    rect = QRectF(*box.rect)
    if edge is None and not is_round:
        if box.fill is not None:
            painter.fillRect(rect, _brush(palette[box.fill]))
        return
    _set_pen_and_brush(painter, edge, box.stroke_width, box.fill, palette)
    if is_round:
        painter.drawRoundedRect(rect, box.corner, box.corner)
    else:
        painter.drawRect(rect)


def _paint_line(painter: QPainter, line: Line, palette: Palette) -> None:
    painter.setPen(_pen(palette[line.role], line.width))
    painter.drawLine(QPointF(*line.start), QPointF(*line.end))


def _paint_polygon(painter: QPainter, shape: Polygon, palette: Palette) -> None:
    _set_pen_and_brush(painter, shape.stroke, shape.stroke_width, shape.fill, palette)
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))


def _set_pen_and_brush(
    painter: QPainter, edge: Role | None, width: float, fill: Role | None, palette: Palette
) -> None:
    painter.setPen(Qt.PenStyle.NoPen if edge is None else _pen(palette[edge], width))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else _brush(palette[fill]))


@lru_cache(maxsize=RUNS_KEPT)
def glyph_run(run: Run, size: float) -> QGlyphRun:
    """Return a run's glyphs from (0, 0) to the right, each at the sum of the advances before it."""
    glyphs, positions, x = [], [], 0.0
    table = _glyph_table(run.face)
    for char in run.text:
        glyph, advance = table[char]
        glyphs.append(glyph)
        positions.append(QPointF(x, 0.0))
        x += advance * size
    drawn = QGlyphRun()
    drawn.setRawFont(_raw_font(run.face, size))
    drawn.setGlyphIndexes(glyphs)
    drawn.setPositions(positions)
    return drawn


@lru_cache(maxsize=256)
def _outlines(run: Run, size: float) -> QPainterPath:
    """Return a run's letters as one shape, where `glyph_run` would set them."""
    font, table = _raw_font(run.face, size), _glyph_table(run.face)
    letters, x = QPainterPath(), 0.0
    letters.setFillRule(Qt.FillRule.WindingFill)
    for char in run.text:
        glyph, advance = table[char]
        letters.addPath(font.pathForGlyph(glyph).translated(x, 0.0))
        x += advance * size
    return letters


class _GlyphTable(dict[str, tuple[int, float]]):
    """The glyph and the advance (at size 1) of each character, read from the font once."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        units = _raw_font(face, 16.0).unitsPerEm()
        # At this size a font unit is a pixel, so that the advances are the file's own numbers.
        self._font = _raw_font(face, units)
        self._units = units

    def __missing__(self, char: str) -> tuple[int, float]:
        glyph = self._font.glyphIndexesForString(char)[0]
        advance = self._font.advancesForGlyphIndexes([glyph])[0].x() / self._units
        self[char] = (glyph, advance)
        return self[char]


@cache
def _glyph_table(face: Face) -> _GlyphTable:
    return _GlyphTable(face)


@cache
def _font_from_file(face: Face) -> QRawFont:
    path = resource("fonts", FONT_FILES[face])
    font = QRawFont(str(path), 16.0, QFont.HintingPreference.PreferNoHinting)
    if not font.isValid():
        raise OSError(f"the bundled font {path} cannot be read")
    return font


@lru_cache(maxsize=64)
def _raw_font(face: Face, size: float) -> QRawFont:
    font = QRawFont(_font_from_file(face))
    font.setPixelSize(size)
    return font


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


@cache
def _brush(name: str) -> QBrush:
    # Told its style, PySide need not ask whether the colour is a gradient, whose class is large.
    return QBrush(QColor(name), Qt.BrushStyle.SolidPattern)


@cache
def _faint_brush(name: str) -> QBrush:
    faint = QColor(name)
    faint.setAlpha(BAR_OPACITY)
    return QBrush(faint, Qt.BrushStyle.SolidPattern)


@lru_cache(maxsize=512)
def _pen(name: str, width: float) -> QPen:
    return QPen(
        QColor(name),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )

"""What is kept must look like what is drawn anew, and what is drawn must be what was laid out."""

from functools import reduce

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dip_workshop.drawing.geometry import Point, Rect
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.drawing.picture import (
    Box,
    Group,
    Picture,
    Run,
    TextLine,
)
from dip_workshop.drawing.roles import Face, Role
from dip_workshop.widgets.board_image import BoardImage, Sight
from dip_workshop.widgets.overlays import paint_focus, paint_selection
from dip_workshop.widgets.picture_index import PictureIndex
from dip_workshop.widgets.picture_view import PictureView
from dip_workshop.widgets.qt_painter import colour, glyph_run, paint_picture
from tests.ui.card_wall import card_id, card_wall
from tests.ui.wall_hands import move

LEAST_VISIBLE = 2


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_picture(card_wall(60, 8))
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(view: PictureView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def drawn_anew(view: PictureView) -> QImage:
    """Return the view's picture painted straight onto an image, with nothing kept."""
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(colour(LIGHT, Role.WALL))
    painter = QPainter(image)
    painter.translate(view.view.dx, view.view.dy)
    painter.scale(view.view.scale, view.view.scale)
    paint_picture(painter, view.picture, LIGHT)
    painter.end()
    return image


def alike(one: QImage, other: QImage) -> bool:
    """Return whether no eye could tell two images apart.

    Qt rounds clipped fills, and letters that the window's edge cuts, in its own way.
    """
    if one.size() != other.size():
        return False
    if one == other:
        return True
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    differing = sum(1 for a, b in pairs if abs(a - b) > LEAST_VISIBLE)
    return differing <= one.width() * one.height() / 5_000


def painted(picture: Picture, scale: float) -> QImage:
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_picture(painter, picture, LIGHT)
    painter.end()
    return image


def painted_by(kept: BoardImage, view: PictureView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    kept.paint(painter, view.view)
    painter.end()
    return image


def is_blank(image: QImage) -> bool:
    return set(bytes(image.constBits())) == {255}


def advance_of(face: Face, text: str) -> float:
    """Return the width at size 1 that the font file itself gives."""
    glyphs = glyph_run(Run(face, text, 0.0), 1000.0)
    advances = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes())
    return sum(advance.x() for advance in advances) / 1000


def words(text: str, size: float, face: Face = Face.REGULAR) -> TextLine:
    run = Run(face, text, advance_of(face, text))
    return TextLine(Point(5, 30), (run,), size, Role.INK)


def one_line(line: TextLine) -> Picture:
    return Picture(line.bounds, (Group(None, line.bounds, (line,)),))


def test_a_zoomed_view_equals_the_picture_painted_directly(view: PictureView) -> None:
    for zoom in (0.45, 1.0, 1.7, 3.0):
        view.zoom_to(zoom)
        view.end_rest()
        assert alike(shown(view), drawn_anew(view))


def test_a_panned_view_equals_the_picture_painted_directly(view: PictureView) -> None:
    view.zoom_to(1.3)
    view.end_rest()
    shown(view)
    for dx, dy in ((13, 0), (-40, 7), (0, -90), (5, 5), (-699, 0), (900, 30)):
        view.pan_by(dx, dy)
        assert alike(shown(view), drawn_anew(view)), (dx, dy)


def test_a_stretched_view_becomes_sharp_when_the_hand_rests(
    view: PictureView, qtbot: QtBot
) -> None:
    shown(view)
    view.zoom_to(view.zoom * 1.6)
    assert not alike(shown(view), drawn_anew(view))
    qtbot.waitUntil(lambda: alike(shown(view), drawn_anew(view)), timeout=2000)


@pytest.mark.parametrize("factor", [0.3, 0.75, 0.98])
def test_a_picture_stretched_to_a_smaller_one_leaves_the_bare_wall_round_it(
    view: PictureView, factor: float
) -> None:
    shown(view)
    sharp = view.view
    # What an earlier picture of the window left must not be seen anywhere.
    wall, left_over = colour(LIGHT, Role.WALL), QColor("magenta")
    image = BoardImage(
        Sight(PictureIndex(Picture(view.picture.bounds, ())), sharp, view.size(), 1.0, LIGHT)
    )
    canvas = QImage(view.size(), QImage.Format.Format_RGB32)
    canvas.fill(left_over)
    painter = QPainter(canvas)
    image.paint(painter, sharp.zoomed_to(sharp.scale * factor, Point(201.5, 333.3)))
    painter.end()
    expected = QImage(canvas)
    expected.fill(wall)
    assert canvas == expected


def test_a_bar_over_the_picture_is_painted_once_the_hand_rests_and_not_at_each_notch(
    view: PictureView, qtbot: QtBot
) -> None:
    class Bar(QWidget):
        times_painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            self.times_painted += 1

    bar = Bar(view)
    bar.setGeometry(600, 440, 90, 50)
    bar.show()
    qtbot.waitUntil(lambda: bar.times_painted > 0)
    # On a busy machine a second picture of the shown window may still be due.
    QApplication.processEvents()
    already = bar.times_painted
    for factor in (1.2, 1.3, 0.7):
        view.zoom_to(view.zoom * factor)
        QApplication.sendPostedEvents(view.window(), QEvent.Type.UpdateRequest.value)
    assert bar.times_painted == already
    qtbot.waitUntil(lambda: view.is_sharp and bar.times_painted > already)


def test_the_sharp_picture_is_drawn_in_turns_so_short_that_no_event_has_to_wait(
    view: PictureView,
) -> None:
    def image() -> BoardImage:
        return BoardImage(Sight(PictureIndex(wall), view.view, view.size(), 1.0, LIGHT))

    wall = card_wall(400, 20)
    in_turns, at_once = image(), image()
    at_once.draw_all()
    turns = 1
    while not in_turns.draw_some(0.0):
        turns += 1
    assert turns > 3
    assert painted_by(in_turns, view) == painted_by(at_once, view)


@pytest.mark.parametrize("zoom", [0.02, 0.05, 0.12])
def test_what_is_too_small_for_letters_and_corners_looks_as_if_drawn_one_by_one(
    view: PictureView, zoom: float
) -> None:
    view.set_picture(card_wall(900, 30))
    view.zoom_to(zoom)
    view.end_rest()
    assert shown(view) == drawn_anew(view)


def test_a_zoom_that_goes_on_while_the_sharp_picture_is_drawn_begins_that_anew(
    view: PictureView, qtbot: QtBot
) -> None:
    view.set_picture(card_wall(2_000, 50))
    shown(view)
    for factor in (1.2, 1.3, 0.7):
        view.zoom_to(view.zoom * factor)
        shown(view)
        qtbot.wait(30)
    view.resize(640, 480)
    qtbot.waitUntil(lambda: alike(shown(view), drawn_anew(view)), timeout=2000)


def test_a_drag_that_is_given_up_leaves_no_trace(view: PictureView) -> None:
    view.draggable = lambda _owner: True
    before = shown(view)
    place = view.place_of(card_id(9))
    assert place is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=place.center())
    for step in range(1, 6):
        QTest.mouseMove(view, place.center() + QPoint(20, 12) * step)
        shown(view)
    assert shown(view) != before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, left, pos=place.center())
    view.set_selected(())
    view.clearFocus()
    QTest.mouseMove(view, QPoint(2, 2))
    assert shown(view) == before


def test_clipping_draws_all_that_reaches_into_the_clip(view: PictureView) -> None:
    clip = Rect(150, 60, 300, 200)
    images = []
    for given in (None, clip):
        image = QImage(700, 500, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setClipRect(150, 60, 300, 200)
        paint_picture(painter, view.picture, LIGHT, given)
        painter.end()
        images.append(image)
    assert images[0] == images[1]


def test_letters_under_five_pixels_are_a_bar_and_under_two_nothing() -> None:
    # These two have the same width, so that their bars are the same and their letters are not.
    one, other = (one_line(words(text, 20.0)) for text in ("bd", "db"))
    assert painted(one, 5.1 / 20) != painted(other, 5.1 / 20)
    assert painted(one, 4.9 / 20) == painted(other, 4.9 / 20)
    assert not is_blank(painted(one, 4.9 / 20))
    assert is_blank(painted(one, 1.9 / 20))


def test_each_glyph_stands_where_the_advances_put_it() -> None:
    run = words("office AV To fi", 16.0).runs[0]
    drawn = glyph_run(run, 16.0)
    assert len(drawn.glyphIndexes()) == len(run.text)
    expected = [advance_of(run.face, run.text[:count]) * 16 for count in range(len(run.text))]
    assert [p.x() for p in drawn.positions()] == pytest.approx(expected, abs=0.01)
    assert {p.y() for p in drawn.positions()} == {0.0}


def test_text_in_visual_order_is_not_turned_round_again() -> None:
    forwards = glyph_run(Run(Face.FALLBACK, "אבג", 0.0), 16.0).glyphIndexes()
    backwards = glyph_run(Run(Face.FALLBACK, "גבא", 0.0), 16.0).glyphIndexes()
    assert forwards == list(reversed(backwards))


def test_widths_equal_those_the_layout_measured_with() -> None:
    for line in card_wall(12).text_lines():
        for run in line.runs:
            assert advance_of(run.face, run.text) == pytest.approx(run.advance, abs=1e-4)


def test_a_thin_edge_is_left_out_only_where_it_could_not_be_seen() -> None:
    box = Box(Rect(2, 2, 40, 20), stroke=Role.INK, stroke_width=1.0)
    picture = Picture(box.rect, (Group(None, box.rect, (box,)),))
    assert not is_blank(painted(picture, 1.0))
    assert is_blank(painted(picture, 0.2))


@pytest.mark.parametrize("pixels", [20, 59, 61, 90, 300])
def test_letters_of_any_size_fill_as_much_of_their_line(pixels: int) -> None:
    """Qt paints no glyph run above 64 px; there our own outlines stand in for it."""
    image = QImage(3 * pixels, pixels, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(pixels, pixels)
    line = TextLine(Point(0.0, 0.9), (Run(Face.REGULAR, "HHHH", 4 * 0.741),), 1.0, Role.INK)
    paint_picture(painter, one_line(line), LIGHT)
    painter.end()
    dark = sum(byte < 128 for byte in bytes(image.constBits()))
    assert 0.12 < dark / (image.bytesPerLine() * image.height()) < 0.3


@pytest.mark.parametrize(("height", "reach"), [(14, 5), (60, 8)])
def test_a_ring_round_small_print_keeps_off_the_line_below_it(height: int, reach: int) -> None:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(colour(LIGHT, Role.WALL))
    bare = image.copy()
    painter = QPainter(image)
    place = Rect(20.0, 20.0, 150.0, float(height))
    paint_selection(painter, (place,), LIGHT)
    paint_focus(painter, place, LIGHT)
    painter.end()
    below = [y for y in range(120) if image.pixel(100, y) != bare.pixel(100, y)]
    assert reach - 2 <= max(below) - (20 + height) + 1 <= reach


def test_each_move_of_a_drag_paints_again_all_that_it_changes(
    view: PictureView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.draggable = lambda _owner: True
    asked: list[QRegion] = []
    targets = set()
    # At the second zoom a card is larger than what is tinted.
    for zoom in (view.zoom, 4.0):
        view.zoom_to(zoom)
        view.show_owner(card_id(9))
        view.end_rest()
        place = view.place_of(card_id(9))
        assert place is not None
        start = place.intersected(view.rect()).center()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        move(view, start + QPoint(40, 40))
        assert view._drag is not None
        before = shown(view)
        for step in range(1, 12):
            asked.clear()
            with monkeypatch.context() as hears:
                hears.setattr(view, "update", lambda *area: asked.append(QRegion(*area)))
                move(view, start + QPoint(40 - 31 * step, 40 - 17 * step))
            after = shown(view)
            assert _differ_outside(before, after, reduce(QRegion.united, asked, QRegion())) == []
            before = after
            targets.add(view._drag.target)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    assert len(targets) > 3


def _differ_outside(one: QImage, other: QImage, region: QRegion) -> list[QPoint]:
    every = QRegion(one.rect()).subtracted(region)
    return [
        corner.topLeft()
        for corner in every  # type: ignore[attr-defined]
        if one.copy(corner) != other.copy(corner)
    ]

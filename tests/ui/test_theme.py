"""Text that somebody typed is never markup, and every role of the style sheet has its colours."""

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dip_workshop.drawing.palette import HIGH_CONTRAST, PALETTES, Palette, contrast
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.focus_ring import FocusRing
from dip_workshop.widgets.look import Look
from dip_workshop.widgets.style_sheet import shades, style_sheet
from dip_workshop.widgets.theme import apply_theme, ask, load_fonts, plain_label, plain_tooltip

THEMES = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
MARKUP = '<img src="x"> &lt; <b>Late</b>'


def test_a_label_shows_the_very_characters(qtbot: QtBot) -> None:
    label = plain_label(MARKUP, role="hint", wraps=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert (label.text(), label.property("role"), label.wordWrap()) == (MARKUP, "hint", True)


def test_a_tooltip_shows_the_very_characters(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_tooltip(widget, MARKUP)
    assert "<img" not in widget.toolTip()
    plain_tooltip(widget, "")
    assert widget.toolTip() == ""


@pytest.mark.parametrize("accepts", [True, False])
def test_a_question_is_plain_text_and_escape_means_no(qtbot: QtBot, accepts: bool) -> None:
    seen: list[tuple[str, Qt.TextFormat]] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append((box.text(), box.textFormat()))
        if accepts:
            assert box.defaultButton().text() == "Cancel"
            next(b for b in box.buttons() if b.text() == "Remove it").click()
        else:
            box.reject()

    QTimer.singleShot(0, answer)
    assert ask(None, "Remove", MARKUP, yes="Remove it", detail=MARKUP) is accepts
    assert seen == [(MARKUP, Qt.TextFormat.PlainText)]


def test_the_bundled_fonts_are_known_to_qt(qapp: QApplication) -> None:
    load_fonts()
    assert {"Noto Sans", "DejaVu Sans"} <= set(QFontDatabase.families())


def test_no_placeholder_is_left_in_the_style_sheet(qapp: QApplication) -> None:
    assert "$" not in style_sheet(Look())


@THEMES
def test_shaded_grounds_keep_their_text_readable(palette: Palette) -> None:
    ground = shades(palette)
    for name in ("side_hover", "side_checked", "side_pressed"):
        assert contrast(ground["on_side_faint"], ground[name]) >= 4.5, name
    for name in ("accent_faint", "accent_light", "chip"):
        assert contrast(palette[Role.INK], ground[name]) >= 6.5, name
    for name in ("accent_faint", "accent_light"):
        assert contrast(palette[Role.ACCENT], ground[name]) >= 4.5, name
    assert contrast(palette[Role.ON_ACCENT], ground["deep_dark"]) >= 7


@THEMES
def test_the_edge_of_a_field_can_be_seen(palette: Palette) -> None:
    ground = shades(palette)
    assert contrast(ground["field_edge"], palette[Role.CARD]) >= 3
    assert contrast(ground["scroll"], palette[Role.WALL]) >= 3


def test_what_is_chosen_stands_out_in_high_contrast() -> None:
    ground = shades(HIGH_CONTRAST)
    assert contrast(ground["accent_light"], HIGH_CONTRAST[Role.CARD]) >= 3
    assert contrast(ground["side_checked"], HIGH_CONTRAST[Role.SIDE]) >= 3


def test_every_letter_of_the_sheet_doubles_with_the_text_scale_but_the_rooms_does_not() -> None:
    normal, large = (sizes_in(style_sheet(Look(scale=scale))) for scale in (1.0, 2.0))
    grown = [b / a for a, b in zip(normal, large, strict=True)]
    assert grown.count(2.0) == len(grown) - 4
    assert normal[grown.index(1.0)] == 30


def sizes_in(sheet: str) -> list[int]:
    return [int(size) for size in re.findall(r"font-size: (\d+)px", sheet)]


def test_a_ring_follows_the_keyboard(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = (app.font(), app.palette(), app.styleSheet())
    apply_theme(app)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    field, go = QLineEdit(page), QPushButton("Go", page)
    go.move(20, 60)
    page.show()
    page.activateWindow()
    try:
        field.setFocus()
        QApplication.processEvents()
        go.setFocus()
        QApplication.processEvents()
        rings = [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]
        assert [ring.geometry().center() for ring in rings] == [go.geometry().center()]
    finally:
        app.setFont(before[0])
        app.setPalette(before[1])
        app.setStyleSheet(before[2])


def test_the_ring_is_the_only_mark_of_the_keyboard_on_a_button(
    qtbot: QtBot, themed: QApplication
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    field, *buttons = QLineEdit(), QPushButton("Go"), QCheckBox("Late"), QRadioButton("Early")
    for part in (field, *buttons):
        row.addWidget(part)
    page.show()
    page.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    for before, button in pairwise((field, *buttons)):
        bare = button.grab().toImage()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert button.hasFocus()
        assert button.grab().toImage() == bare

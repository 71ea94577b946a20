"""The look of every widget, as one style sheet made from a palette.

A widget takes its place in it by its class, its object name or its property
`role`. The ring of the keyboard's focus is not here: see `focus_ring.py`.
"""

import re

from dip_workshop.drawing.palette import HIGH_CONTRAST, Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.resource_files import resource
from dip_workshop.widgets.look import Look

SMALL_PX = 13
BODY_PX = 15
HEADING_PX = 18
TITLE_PX = 24

_SHEET = """
QWidget { color: $ink; font-size: ${body}u; }
QMainWindow, QDialog, QWidget#page { background: $wall; }
QScrollArea, QScrollArea > QWidget > QWidget { background: $wall; border: none; }

/* Words */
QLabel { background: transparent; }
QLabel:disabled { color: $faded; }
QLabel[role="title"] { font-size: ${title}u; font-weight: bold; }
QLabel[role="heading"] { font-size: ${heading}u; font-weight: bold; }
QLabel[role="subheading"] { font-weight: bold; }
QLabel[role="hint"] { color: $secondary; font-size: ${small}u; }
QLabel[role="lateHint"] { color: $bad; font-size: ${small}u; font-weight: bold; }
QLabel[role="error"] { color: $bad; font-weight: bold; }
QLabel[role="good"] { color: $good; }
QLabel[role="turn"] { font-size: 48u; font-weight: bold; }
QLabel[role="stepTitle"] { font-size: 32u; font-weight: bold; }
QLabel[role="stepSays"], QLabel[role="stepShows"] { font-size: ${title}u; }
QLabel[role="stepShows"] { font-weight: bold; }
QLabel[role="stepRules"] { font-size: ${heading}u; }
QLabel[role="roomQuestion"] {
    background: $wall; font-size: 30r; font-weight: bold; padding: 16px 24px 8px 24px;
}
QLabel[role="chip"], QLabel[role="chipGood"], QLabel[role="chipWarn"], QLabel[role="keys"] {
    font-size: ${small}u; font-weight: bold; padding: 4u 10u;
}
QLabel[role="chip"], QLabel[role="chipGood"], QLabel[role="chipWarn"] { max-height: 18u; }
QLabel[role="chipGood"] { background: $note_green; border-radius: 12u; }
QLabel[role="chipWarn"] { background: $note_yellow; border-radius: 12u; }
QLabel[role="chip"] { background: $chip; border-radius: 12u; }
QLabel[role="keys"] { background: $card; border: 1px solid $line; border-radius: 6px; }

/* Surfaces */
QFrame#card, QFrame#continueCard {
    background: $card; border: 1px solid $line; border-radius: 10px;
}
QFrame#card:hover { border-color: $accent; }
QWidget#topBar { background: $card; border-bottom: 1px solid $line; }
QFrame#viewerBar { background: $note_yellow; border-bottom: 1px solid $mark_edge; }
QWidget#captureBar { background: $card; border-top: 1px solid $line; }
QWidget#captureBar[editing="true"] { background: $note_yellow; }
QPlainTextEdit[room="true"] { font-size: 20r; }
QPlainTextEdit[veiled="true"] {
    color: transparent; selection-color: transparent; selection-background-color: transparent;
}
QWidget#zoomBar { background: $card; border: 1px solid $line; border-radius: 10px; }
QWidget#messageBar {
    background: $note_yellow; border: 1px solid $mark_edge; border-radius: 10px;
}

/* The side bar */
QWidget#sideBar, QScrollArea#sideScroller, QScrollArea#sideScroller > QWidget > QWidget {
    background: $side;
}
QWidget#sideBar { border-right: 1px solid $side_edge; }
QLabel[role="sideTitle"] { color: $on_side; font-size: ${heading}u; font-weight: bold; }
QLabel[role="sideLabel"] { color: $on_side; font-size: ${body}u; }
QLabel[role="sideNote"] { color: $on_side_faint; font-size: ${small}u; }
QLabel[role="sidePill"] {
    background: $mark; color: $mark_edge; border-radius: 10u; padding: 1u 7u; min-width: 8u;
    font-size: ${small}u; font-weight: bold;
}
QLabel[role="sideMore"] { color: $on_side; font-size: ${small}u; padding-top: 4u; }
QPushButton[role="side"] {
    background: transparent; border: none; border-radius: 10px; text-align: left; color: $on_side;
}
QPushButton[role="side"]:hover { background: $side_hover; }
QPushButton[role="side"]:pressed { background: $side_pressed; }
QPushButton[role="side"][here="true"] { background: $side_checked; }
QPushButton[role="sideOffer"] {
    background: transparent; border: 1px solid $on_side; border-radius: 10px; text-align: left;
    color: $on_side;
}
QPushButton[role="sideOffer"]:hover, QPushButton[role="sideSmall"]:hover,
QPushButton[role="sideIcon"]:hover {
    background: $side_hover;
}
QPushButton[role="sideOffer"]:pressed, QPushButton[role="sideSmall"]:pressed,
QPushButton[role="sideIcon"]:pressed {
    background: $side_pressed;
}
QPushButton[role="sideSmall"] {
    background: transparent; border: 1px solid $on_side; border-radius: 6px; color: $on_side;
    font-size: ${small}u; padding: 0 8px; min-height: 38u; min-width: 26u;
}
/* It stays as large as a finger needs where letters are twice as large: three have to fit in. */
QPushButton[role="sideIcon"] {
    background: transparent; border: 1px solid $on_side; border-radius: 6px;
    padding: 0; min-width: 44px; max-width: 44px; min-height: 40px; max-height: 40px;
}
QFrame#clockFace { border-radius: 10px; }
QFrame#clockFace[over="true"] { background: $note_yellow; }
QFrame#clockFace[flash="true"] { background: $note_orange; }
QLabel[role="clockDigits"] { color: $on_side; font-size: 28u; font-weight: bold; }
QLabel[role="roomDigits"] { font-size: 34r; font-weight: bold; }
QLabel[role="roomWord"] { font-size: 20r; font-weight: bold; }
QLabel[role="clockDigitsSmall"] { color: $on_side; font-size: ${small}u; font-weight: bold; }
QLabel[role="clockWord"] { color: $on_side; font-size: ${body}u; font-weight: bold; }
QFrame#clockFace[over="true"] QLabel { color: $ink; }

/* Buttons; without an outline, for the system's own frame would stand in our ring */
QPushButton {
    background: $card; color: $accent; border: 1px solid $accent; border-radius: 6px;
    font-weight: bold; min-height: 38u; padding: 0 16px; outline: none;
}
QPushButton:hover { background: $accent_faint; }
QPushButton:pressed { background: $accent_light; }
QPushButton:checked { background: $accent_light; color: $deep; }
QPushButton:disabled { background: $wall; color: $faded; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; }
QPushButton[role="primary"]:hover { background: $deep; border-color: $deep; }
QPushButton[role="primary"]:pressed { background: $deep_dark; border-color: $deep_dark; }
QPushButton[role="primary"]:disabled {
    background: $wall; color: $faded; border-color: $line;
}
QPushButton[role="act"], QPushButton[role="nextAct"] { min-height: 28u; padding: 0 12px; }
QPushButton[role="nextAct"] { background: $accent; color: $on_accent; }
QPushButton[role="nextAct"]:hover { background: $deep; border-color: $deep; }
QPushButton[role="nextAct"]:pressed { background: $deep_dark; border-color: $deep_dark; }
QPushButton[role="act"]:checked { border: 2px solid $deep; }
QPushButton[role="quiet"], QPushButton[role="link"], QPushButton[role="icon"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[role="quiet"] { padding: 0 10px; }
QPushButton[role="link"] { padding: 0 2px; min-height: 26u; text-align: left; }
QPushButton[role="icon"] { padding: 0; min-width: 34u; max-width: 34u; min-height: 34u; }
QPushButton[role="quiet"]:hover, QPushButton[role="icon"]:hover { background: $accent_faint; }
QPushButton[role="quiet"]:pressed, QPushButton[role="icon"]:pressed { background: $accent_light; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:pressed { color: $deep; }
QPushButton[role="quiet"]:disabled, QPushButton[role="link"]:disabled,
QPushButton[role="icon"]:disabled { background: transparent; color: $faded; }
QPushButton[role="line"] {
    background: transparent; border: 1px solid transparent; padding: 0; min-height: 26u;
}
QPushButton[role="line"]:hover { background: $accent_faint; }
QPushButton[role="line"]:pressed { background: $accent_light; }
QPushButton[role="danger"] { color: $bad; border-color: $bad; }
QPushButton[role="danger"]:hover { background: $field_red; }
QPushButton[role="danger"]:pressed { background: $bad; color: $on_accent; }
QPushButton[role="danger"]:disabled { color: $faded; border-color: $line; }
QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px;
    min-width: 24u; min-height: 24u; padding: 4px; color: $accent;
}
QToolButton:hover { background: $accent_faint; }
QToolButton:pressed, QToolButton:checked { background: $accent_light; }
QToolButton:disabled { color: $faded; }

/* Fields */
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
    background: $card; border: 1px solid $field_edge; border-radius: 6px; padding: 0 10px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $secondary; }
QLineEdit, QSpinBox, QComboBox { min-height: 38u; }
QPlainTextEdit { padding: 2px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QComboBox:hover {
    border-color: $accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus {
    border-color: $deep;
}
QLineEdit[role="refused"], QLineEdit[role="refused"]:focus {
    border: 2px solid $bad; background: $field_red;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled,
QComboBox:disabled { background: $wall; color: $faded; border-color: $line; }
QAbstractItemView QLineEdit { min-height: 22u; padding: 0 2px; border-radius: 0; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: 4px; }
QGroupBox {
    background: $card; border: 1px solid $line; border-radius: 10px; margin-top: 26u;
    padding: 2px 6px;
}
QGroupBox::title { subcontrol-origin: margin; left: 2px; }
QCheckBox, QRadioButton {
    spacing: 8px; min-height: 26u; background: transparent; outline: none;
}
QCheckBox:hover, QRadioButton:hover { color: $deep; }
QCheckBox:disabled, QRadioButton:disabled { color: $faded; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
    width: 18u; height: 18u; border: 2px solid $secondary; background: $card;
}
QCheckBox#dueTick::indicator { width: 20u; height: 20u; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 10u; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:pressed, QRadioButton::indicator:pressed { background: $accent_light; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/check.svg");
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $card, stop: 1 $card);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $faded; border-color: $faded; }
QComboBox::drop-down { border: none; width: 28u; }
QComboBox::down-arrow {
    image: url("$icons/down.svg"); width: 16u; height: 16u;
}
QSpinBox::up-button, QSpinBox::down-button {
    border: none; width: 26u; border-radius: 4px; background: transparent;
}
/* Side by side each is as large as a finger needs; above each other both would be half as high. */
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: center right; width: 28u; height: 34u;
}
QSpinBox::down-button { right: 30u; }
QSpinBox { min-width: 100u; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $accent_light; }
QSpinBox::up-arrow {
    image: url("$icons/up.svg"); width: 14u; height: 14u;
}
QSpinBox::down-arrow {
    image: url("$icons/down.svg"); width: 14u; height: 14u;
}

/* The calendar of a date field */
QCalendarWidget { background: $card; border: 1px solid $field_edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; min-height: 44u; }
QCalendarWidget QWidget#qt_calendar_navigationbar QToolButton {
    background: transparent; color: $ink; font-weight: bold; border-radius: 6px;
    min-height: 32u; padding: 2px 8px; margin: 2px;
}
QCalendarWidget QWidget#qt_calendar_navigationbar QToolButton:hover { background: $accent_faint; }
QCalendarWidget QToolButton#qt_calendar_monthbutton { padding-right: 18px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox { min-height: 30u; min-width: 70u; }
QCalendarWidget QTableView {
    border: none; border-radius: 0; padding: 0; alternate-background-color: $wall;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QTableView::item { min-height: 0; padding: 0; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $faded; }

/* Lists, trees and tables */
QListView, QTreeView, QTableView {
    background: $card; alternate-background-color: $wall; border: 1px solid $line;
    border-radius: 10px; padding: 4px; gridline-color: $line; outline: none;
    selection-background-color: $accent_light; selection-color: $ink;
}
/* Where two bars meet, and where two headings do, nothing is to be seen. */
QTableView::corner { background: $card; border: none; }
QTableView QTableCornerButton::section { background: $wall; border: none; }
QListView#outline { border: none; border-left: 1px solid $line; border-radius: 0; }
QListView::item, QTreeView::item, QTableView::item { min-height: 26u; padding: 3px 6px; }
QListView::item, QTreeView::item { border-radius: 6px; border: 1px solid transparent; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover {
    background: $accent_faint; color: $ink;
}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_light; color: $ink;
}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 1px solid $accent; }
QHeaderView::section {
    background: $wall; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-size: ${small}u; font-weight: bold;
}

/* Menus, tabs, tooltips, progress */
QMenuBar { background: $card; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $accent_light; }
QMenu {
    background: $card; border: 1px solid $field_edge; padding: 6px; menu-scrollable: 1;
}
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faded; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QTabBar::tab { padding: 8px 14px; min-height: 24u; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { background: $accent_faint; }
QTabBar::tab:selected { border-bottom-color: $accent; font-weight: bold; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QToolTip {
    background: $ink; color: $card; border: 1px solid $ink; padding: 5px 8px;
    font-size: ${small}u;
}
QProgressBar {
    background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QStatusBar { background: $card; color: $secondary; font-size: ${small}u; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

/* Scroll bars */
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 16px; }
QScrollBar:horizontal { height: 16px; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32u; }
QScrollBar::handle:horizontal { min-width: 32u; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_SIZES = {"small": SMALL_PX, "body": BODY_PX, "heading": HEADING_PX, "title": TITLE_PX}
# In the sheet "24u" is 24 pixels of the console and "24r" of the room, each at its text scale.
_GROWING = re.compile(r"\b(\d+)([ur])\b")
_NAMED = re.compile(r"\$(\w+)")

# Shades between two of the palette's colours: (from, towards, how far).
_SHADES: dict[str, tuple[Role, Role, float]] = {
    "accent_faint": (Role.CARD, Role.ACCENT, 0.07),
    "accent_light": (Role.CARD, Role.ACCENT, 0.16),
    "chip": (Role.WALL, Role.SECONDARY, 0.10),
    "deep_dark": (Role.DEEP, Role.INK, 0.45),
    "side_hover": (Role.SIDE, Role.ON_SIDE, 0.10),
    "side_pressed": (Role.SIDE, Role.ON_SIDE, 0.20),
    "side_checked": (Role.SIDE, Role.ON_SIDE, 0.17),
    "side_edge": (Role.SIDE, Role.ON_SIDE, 0.0),
    "on_side_faint": (Role.ON_SIDE, Role.SIDE, 0.15),
    "field_edge": (Role.SECONDARY, Role.CARD, 0.25),
    "faded": (Role.SECONDARY, Role.CARD, 0.35),
    "scroll": (Role.SECONDARY, Role.CARD, 0.20),
}


# Where a faint ground would not be seen: what is chosen stands out by 3 to 1.
_STRONGER: dict[str, float] = {
    "accent_faint": 0.20,
    "accent_light": 0.39,
    "chip": 0.30,
    "side_hover": 0.25,
    "side_checked": 0.36,
    "side_pressed": 0.42,
    "side_edge": 0.70,
    "field_edge": 0.0,
    "on_side_faint": 0.0,
    "faded": 0.30,
}


def style_sheet(look: Look) -> str:
    """Return the program's style sheet in the colours and the letters of a look."""
    palette = look.palette
    scales = {"u": look.scale, "r": look.room_scale}
    sheet = _SHEET
    for name, size in _SIZES.items():
        sheet = sheet.replace(f"${{{name}}}", str(size))
    sized = _GROWING.sub(lambda length: f"{round(int(length[1]) * scales[length[2]])}px", sheet)
    icons = resource("icons", "on_dark" if palette.is_dark else "on_light").as_posix()
    named = {str(role): palette[role] for role in Role} | shades(palette) | {"icons": icons}
    return _NAMED.sub(lambda name: named[name[1]], sized)


def shades(palette: Palette) -> dict[str, str]:
    """Return the `#RRGGBB` of every shade that the style sheet adds to a palette, by name."""
    stronger = _STRONGER if palette is HIGH_CONTRAST else {}
    return {
        name: _shade(palette, start, towards, stronger.get(name, share))
        for name, (start, towards, share) in _SHADES.items()
    }


def _shade(palette: Palette, start: Role, towards: Role, share: float) -> str:
    ends = zip(_channels(palette[start]), _channels(palette[towards]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in ends)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))

"""The look goes with the system or with what was chosen, at once and everywhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from dip_workshop.core.limits import LONGEST_TEXT
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.palette import CALM, DARK, HIGH_CONTRAST, LIGHT, Palette
from dip_workshop.drawing.roles import Role
from dip_workshop.ui.desks.looks import look_of
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.page_stack import PAGE_NAMES
from dip_workshop.ui.settings import (
    AWAKE,
    FILE_NAME,
    MOTION,
    STAFF_GROUPS,
    TEXT_SIZE,
    THEME,
    TRUST_VALUES,
    Settings,
)
from dip_workshop.ui.system.keeping_awake import KeepingAwake
from dip_workshop.widgets.controls import IconLabel
from dip_workshop.widgets.focus_ring import RING_PX, FocusRing
from dip_workshop.widgets.look import Look, applied_look
from dip_workshop.widgets.theme import apply_theme
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands


@dataclass
class Wishes:
    """A system that says what a test wants."""

    dark: bool = False
    contrast: bool = False
    still: bool = False
    percent: float = 100.0

    def text_percent(self) -> float:
        return self.percent

    def is_dark(self) -> bool:
        return self.dark

    def is_high_contrast(self) -> bool:
        return self.contrast

    def is_still(self) -> bool:
        return self.still


@pytest.fixture(autouse=True)
def plain_again(themed: QApplication) -> Iterator[None]:
    yield
    apply_theme(themed)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.mark.parametrize(
    ("wishes", "palette"),
    [
        (Wishes(), LIGHT),
        (Wishes(dark=True), DARK),
        (Wishes(contrast=True), HIGH_CONTRAST),
        (Wishes(dark=True, contrast=True), HIGH_CONTRAST),
    ],
)
def test_the_system_is_followed_where_nothing_was_chosen(
    qapp: QApplication, settings: Settings, wishes: Wishes, palette: Palette
) -> None:
    assert look_of(settings, wishes) == Look(palette)


def test_what_was_chosen_goes_before_what_the_system_wishes(
    qapp: QApplication, settings: Settings
) -> None:
    settings.put(THEME, "light")
    settings.put(MOTION, "full")
    assert look_of(settings, Wishes(dark=True, still=True)) == Look(LIGHT)
    settings.put(MOTION, "reduced")
    assert look_of(settings, Wishes()).reduced_motion


def test_where_few_colours_are_chosen_nothing_moves_by_itself_either(
    qapp: QApplication, settings: Settings
) -> None:
    settings.put(THEME, "calm")
    assert look_of(settings, Wishes(dark=True)) == Look(CALM, reduced_motion=True)
    settings.put(MOTION, "full")
    assert look_of(settings, Wishes()) == Look(CALM)


@pytest.mark.parametrize(
    ("percent", "scale"), [(82.0, 1.0), (100.0, 1.0), (113.0, 1.25), (150.0, 1.5), (225.0, 2.0)]
)
def test_letters_are_as_large_as_the_systems_own_until_another_size_is_chosen(
    qapp: QApplication, settings: Settings, percent: float, scale: float
) -> None:
    assert look_of(settings, Wishes(percent=percent)).scale == scale
    settings.put(TEXT_SIZE, "175")
    assert look_of(settings, Wishes(percent=percent)).scale == 1.75


@pytest.mark.parametrize(
    "nonsense",
    ['{"theme": "plaid", "text_size": "9000"}', '{"theme": 3}', "[]", "", "\0", "[" * 90_000],
)
def test_a_settings_file_with_nonsense_in_it_is_no_reason_to_fail(
    qapp: QApplication, settings: Settings, tmp_path: Path, nonsense: str
) -> None:
    (tmp_path / FILE_NAME).write_text(nonsense)
    assert look_of(Settings(tmp_path), Wishes()) == Look(LIGHT)


def shows(window: QWidget, role: Role, palette: Palette) -> bool:
    """Return whether a widget's picture has a colour of a palette in it somewhere."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(palette[role]).rgb()
    across, down = range(0, image.width(), 3), range(0, image.height(), 3)
    return any(image.pixel(x, y) == wanted for y in down for x in across)


def pages_of(window: MainWindow) -> Iterator[str]:
    workbench = window.workbench
    assert workbench.bridge is not None
    for name in PAGE_NAMES:
        workbench.go(name)
        yield name
    for exercise in exercises_of(workbench.bridge.board):
        workbench.go("exercise", exercise.id)
        yield exercise.text


def test_every_page_and_board_changes_while_it_is_open(sample: MainWindow) -> None:
    for page in pages_of(sample):
        for theme, palette, other in (("dark", DARK, LIGHT), ("light", LIGHT, DARK)):
            choose(sample, theme)
            QTest.qWait(10)
            assert shows(sample, Role.WALL, palette), page
            assert not shows(sample, Role.WALL, other), page


def test_icons_take_the_colours_of_the_look(sample: MainWindow) -> None:
    button = next(b for b in sample.findChildren(QPushButton) if not b.icon().isNull())
    mark = next(m for m in sample.findChildren(IconLabel) if m.isVisible())
    before = button.icon().pixmap(20).toImage(), mark.pixmap().toImage()
    choose(sample, "high contrast")
    assert button.icon().pixmap(20).toImage() != before[0]
    sample.workbench.settings.put(TEXT_SIZE, "200")
    assert mark.pixmap().deviceIndependentSize().width() == 40
    assert button.iconSize().width() == 40


def test_larger_letters_come_at_once_and_the_side_bar_makes_room(open_again: OpenWindow) -> None:
    window = open_again(size=(1024, 768))
    window.desk("looks")
    help_entry = window.side_bar._below[-1]
    assert help_entry.toolTip() == ""
    window.workbench.settings.put(TEXT_SIZE, "200")
    assert QApplication.font().pixelSize() == 30
    assert window.side_bar.width() <= 0.28 * 1024
    assert "Keys and help" in help_entry.toolTip()
    assert help_entry.accessibleName() == "Keys and help"


def choose(window: MainWindow, theme: str) -> None:
    window.desk("looks")
    window.workbench.settings.put(THEME, theme)


def test_the_settings_page_is_used_by_keyboard_and_remembers(sample: MainWindow) -> None:
    QTest.keyClick(sample, ord(","), Qt.KeyboardModifier.ControlModifier)
    page = sample.pages.currentWidget()
    assert isinstance(page, QScrollArea)
    fields = page.findChildren(QComboBox)
    assert all(field.accessibleName() and field.accessibleDescription() for field in fields)
    assert fields[0].hasFocus()
    # One letter: the look changes at once, and a slow machine takes the next for a new search.
    QTest.keyClicks(fields[0], "d")
    assert applied_look().palette is DARK
    assert sample.workbench.palette is DARK
    assert Settings(sample.workbench.folder).get(THEME) == "dark"


def test_a_page_opens_at_its_top(open_again: OpenWindow) -> None:
    window = open_again(size=(1024, 768))
    window.workbench.create_sample()
    page = window.pages.currentWidget()
    assert isinstance(page, QScrollArea)
    QTest.qWait(20)
    page.verticalScrollBar().setValue(9_000)
    window.workbench.go("home")
    window.workbench.create_workshop()
    QTest.qWait(20)
    assert page is window.pages.currentWidget()
    assert page.verticalScrollBar().value() == 0


class Wakefulness:
    """Counts how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hold(self) -> bool:
        self.asked.append("hold")
        return True

    def let_go(self) -> None:
        self.asked.append("let go")


def test_the_laptop_is_awake_while_a_workshop_is_in_use_and_no_longer(window: MainWindow) -> None:
    now, system = [0.0], Wakefulness()
    awake = KeepingAwake(window, window.workbench, system, lambda: now[0])
    awake.look()
    assert not awake.holds, "no workshop is open"
    window.workbench.create_sample()
    awake.look()
    now[0] += 29 * 60
    awake.look()
    assert awake.holds
    now[0] += 2 * 60
    awake.look()
    assert not awake.holds
    assert system.asked == ["hold", "let go"]
    window.workbench.go("home")
    window.workbench.settings.put(AWAKE, "0")
    awake.look()
    assert not awake.holds, "it was asked never to"


def test_the_ring_stays_round_what_has_the_keyboard_in_another_look(window: MainWindow) -> None:
    window.workbench.go("settings")
    size = next(
        field for field in window.findChildren(QComboBox) if field.accessibleName() == "Text size"
    )
    size.setFocus()
    QTest.qWait(20)
    QTest.keyClick(size, Qt.Key.Key_Down)
    QTest.qWait(50)
    assert size.hasFocus()
    (ring,) = [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]
    around = ring.mapTo(window, ring.rect().center())
    assert (around - size.mapTo(window, size.rect().center())).manhattanLength() < RING_PX


def test_the_longest_texts_of_the_settings_are_there_at_the_next_start_and_longer_ones_refused(
    sample: MainWindow,
) -> None:
    settings, hands = sample.workbench.settings, Hands(sample)
    for setting in (TRUST_VALUES, STAFF_GROUPS):
        settings.put(setting, "\U0001f600" * LONGEST_TEXT)
    again = Settings(sample.workbench.folder)
    assert again.get(TRUST_VALUES) == again.get(STAFF_GROUPS) == settings.get(TRUST_VALUES)
    settings.put(TRUST_VALUES, "")
    sample.workbench.go("settings")
    field = sample.pages.currentWidget().findChildren(QPlainTextEdit)[0]
    field.setFocus()
    hands.paste("x" * (LONGEST_TEXT + 1))
    assert settings.get(TRUST_VALUES) == ""
    assert "This text has 20,001 characters" in sample.messages.text

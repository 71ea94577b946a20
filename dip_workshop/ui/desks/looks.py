"""The look of the program: what was chosen in the settings, or else what the system wishes."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from dip_workshop.drawing.palette import CALM, DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette
from dip_workshop.ui.settings import (
    MOTION,
    PERCENTS,
    ROOM_TEXT_SIZE,
    SIDE_BAR,
    TEXT_SIZE,
    THEME,
    Settings,
)
from dip_workshop.ui.system.looks import SystemLooks
from dip_workshop.ui.workshop_window import WorkshopWindow
from dip_workshop.widgets.look import Look, applied_look
from dip_workshop.widgets.theme import apply_theme


class SystemWishes(Protocol):
    """What `look_of` asks of the system; see `SystemLooks`."""

    def is_dark(self) -> bool:
        """Return whether programs should be dark."""

    def is_high_contrast(self) -> bool:
        """Return whether programs should have strong contrasts."""

    def text_percent(self) -> float:
        """Return how large the system's own letters are, in per cent of what is usual."""

    def is_still(self) -> bool:
        """Return whether nothing should move by itself."""


class LooksDesk(QObject):
    """Follows the settings and the system; every page and board changes at once."""

    def __init__(self, window: WorkshopWindow) -> None:
        super().__init__(window)
        self._window = window
        self._system = SystemLooks(self)
        self._system.changed.connect(self.refresh)
        window.workbench.settings.changed.connect(self.refresh)

    def show_settings(self) -> None:
        """Show the settings."""
        self._window.workbench.go("settings")

    def fold_side_bar(self) -> None:
        """Show the side bar as icons alone, or with its words again."""
        settings = self._window.workbench.settings
        settings.put(SIDE_BAR, "words" if settings.get(SIDE_BAR) == "icons" else "icons")

    def refresh(self) -> None:
        """Give the program the look that holds now."""
        look = look_of(self._window.workbench.settings, self._system)
        application = QApplication.instance()
        if look != applied_look() and isinstance(application, QApplication):
            self._window.workbench.palette = look.palette
            apply_theme(application, look)


def look_of(settings: Settings, system: SystemWishes) -> Look:
    """Return the look that was chosen, or that the system wishes where it was left to it."""
    motion, theme = settings.get(MOTION), settings.get(THEME)
    is_still = theme == CALM.name or system.is_still()
    return Look(
        _palette_of(theme, system),
        _percent_of(settings.get(TEXT_SIZE), system) / 100,
        int(settings.get(ROOM_TEXT_SIZE)) / 100,
        is_still if motion == "system" else motion == "reduced",
    )


def _percent_of(size: str, system: SystemWishes) -> int:
    """Return a size of letters that can be chosen, the one nearest to the system's own."""
    if size != "system":
        return int(size)
    wished = system.text_percent()
    return min(map(int, PERCENTS), key=lambda percent: abs(percent - wished))


def _palette_of(theme: str, system: SystemWishes) -> Palette:
    if theme != "system":
        return PALETTES[theme]
    if system.is_high_contrast():
        return HIGH_CONTRAST
    return DARK if system.is_dark() else LIGHT

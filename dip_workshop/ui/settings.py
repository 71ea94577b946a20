"""What the program remembers of the window, never of a workshop: one row a setting."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings


@dataclass(frozen=True, slots=True)
class Setting:
    """A remembered choice with the value that it starts from."""

    name: str
    default: str


PAPER = Setting("paper", "A4 landscape")
WINDOW_PLACE = Setting("window_place", "")
OUTLINE = Setting("outline", "hidden")
LANGUAGE = Setting("language", "en_GB")


class Settings:
    """Settings in a plain file beside the store."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def get(self, setting: Setting) -> str:
        """Return the remembered value."""
        return str(self._file.value(setting.name, setting.default))

    def put(self, setting: Setting, value: str) -> None:
        """Remember a value."""
        self._file.setValue(setting.name, value)

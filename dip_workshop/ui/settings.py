"""What the program remembers of the window, never of a workshop: one row a setting.

No words stand here: the language itself is a setting. See `pages/settings_page.py`.
"""

import json
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from dip_workshop.durable_files import patiently, replace

FILE_NAME: Final = "settings.json"
# Room for each text of the settings page at its longest.
LARGEST_FILE: Final = 1_000_000


class Setting(NamedTuple):
    """A remembered choice with the value that it starts from; without `values` it may be any."""

    name: str
    default: str
    values: tuple[str, ...] = ()


PERCENTS = ("100", "125", "150", "175", "200")
# In metres.
DISTANCES = ("3", "4", "5", "6", "8", "10", "12")
WIDTHS = ("0.8", "1.0", "1.2", "1.5", "1.8", "2.0", "2.5", "3.0")

PAPER = Setting("paper", "A4 landscape")
WINDOW_PLACE = Setting("window_place", "")
# How much of the width beside the side bar the outline takes, in percent.
OUTLINE_SHARE = Setting("outline_share", "28")
SIDE_BAR = Setting("side_bar", "words", ("words", "icons"))
LANGUAGE = Setting("language", "en_GB")
THEME = Setting("theme", "system", ("system", "light", "calm", "dark", "high contrast"))
TEXT_SIZE = Setting("text_size", "system", ("system", *PERCENTS))
ROOM_TEXT_SIZE = Setting("room_text_size", "100", PERCENTS)
# From how far the room reads, and how wide the picture on its wall is, in metres.
ROOM_DISTANCE = Setting("room_distance", "6", DISTANCES)
PICTURE_WIDTH = Setting("picture_width", "1.8", WIDTHS)
# The name of the screen that the room's window goes to; "" is whichever is not the console's.
ROOM_SCREEN = Setting("room_screen", "")
# Whether the room's window is open; it is so at a start where the program ended suddenly.
ROOM_IS_OPEN = Setting("room_is_open", "no", ("no", "yes"))
MOTION = Setting("motion", "system", ("system", "reduced", "full"))
# What the trust's own numbers for patients look like, such as A999999.
OWN_PATTERN = Setting("own_pattern", "")
# Where the workshops were last copied to; "" is nowhere yet.
SECOND_PLACE = Setting("second_place", "")
# When that was, as a moment of ISO 8601.
COPIED_AT = Setting("copied_at", "")
# The folder in which a file was last chosen.
LAST_FOLDER = Setting("last_folder", "")
# The folder of the store that was warned of last.
WARNED_OF = Setting("warned_of", "")
# When the coach asks, and the ids of the rules that are switched off, a blank between them.
COACH = Setting("coach", "at once", ("at once", "when asked"))
COACH_OFF = Setting("coach_off", "")
# Whether what is written in silence is hidden on the facilitator's own screen too.
HIDE_ON_CONSOLE = Setting("hide_on_console", "no", ("no", "yes"))
# What is heard when the time of a step is up.
END_SOUND = Setting("end_sound", "none", ("none", "beep"))
# The sorts of staff to choose from, a comma between them; "" is the program's own list.
STAFF_GROUPS = Setting("staff_groups", "")
# The trust's values, a line each; the program brings none.
TRUST_VALUES = Setting("trust_values", "")
# Minutes after the last use; 0 is never.
AWAKE = Setting("keep_awake", "30", ("0", "30", "120"))


class Settings(QObject):
    """Settings in a plain file beside the store; `changed` names the one that was changed.

    Not in Qt's own format: of that, a value may hold a program that runs as the file is read.
    """

    changed = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / FILE_NAME
        self._is_read = False
        self._values: dict[str, str] = {}
        with suppress(OSError):
            self._read()

    def get(self, setting: Setting) -> str:
        """Return the remembered value; the default where the file holds what cannot be one."""
        value = self._values.get(setting.name, setting.default)
        return value if not setting.values or value in setting.values else setting.default

    def put(self, setting: Setting, value: str) -> None:
        """Remember a value."""
        if value != self.get(setting):
            self._values[setting.name] = value
            # What cannot be kept for the next start holds until this one ends.
            with suppress(OSError):
                self._write()
            self.changed.emit(setting.name)

    def _read(self) -> None:
        """Take in what the file holds, below what was put meanwhile."""
        self._values = _held_by(self._path) | self._values
        self._is_read = True

    def _write(self) -> None:
        # What another program held at the start is there still, and must not be written over.
        if not self._is_read:
            self._read()
        unfinished = self._path.with_suffix(".part")
        unfinished.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
        replace(unfinished, self._path)


def _held_by(path: Path) -> dict[str, str]:
    """Return the settings that a file holds; nothing of what is no name with a text.

    OSError where the file is there and cannot be read.
    """
    try:
        with patiently(lambda: path.open("rb")) as file:
            held = json.loads(file.read(LARGEST_FILE))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    pairs = held.items() if isinstance(held, dict) else ()
    return {name: value for name, value in pairs if isinstance(value, str)}

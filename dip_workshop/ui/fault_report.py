"""What went wrong: a file that can be read before it is sent to anyone, and deleted.

It holds the types and places of faults and the versions of what the program
stands on: no word that people typed, no name of a person, a computer or a folder.
"""

import faulthandler
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

from dip_workshop import __version__
from dip_workshop.core.wording import tr

MOST_FAULTS: Final = 50
# As Python writes them where it dies: all other lines of it are left out.
_DEATH: Final = r"^(Fatal Python error|Windows fatal exception): ([\w -]{1,60})$"
# A failed call of COM, as file dialogs make them: Python writes it down, and the program goes on.
_IS_NO_DEATH: Final = r"Windows fatal exception: code 0x8"
_BEGINS: Final = r"(?m)^(?=Fatal Python error: |Windows fatal exception: )"
_NUMBER: Final = r"[\d.]*\d"
_THREAD: Final = r"^(Current thread|Thread) 0x[0-9a-f]+"
_PLACE: Final = r'^  File "(?:[^"]*[/\\])?([\w.<>-]{1,80})", line (\d+) in ([\w<>.]{1,80})$'


class FaultReport:
    """The file of what went wrong, in the folder of the store."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "what went wrong.txt"
        self._crash_path = folder / "crash.txt"
        self._crash_file: TextIO | None = None

    def add(self, fault: str) -> None:
        """Note a fault, in words that hold nothing that was typed."""
        line = f"{datetime.now():%d/%m/%Y %H:%M}  {fault}"
        faults = [*self._faults(), line][-MOST_FAULTS:]
        # A report that cannot be written is no reason for a second fault.
        with suppress(OSError):
            self.path.write_text("\n\n".join((heading(), *faults)) + "\n", encoding="utf-8")

    def text(self) -> str:
        """Return what the file says; empty where nothing went wrong, or it was deleted."""
        try:
            return self.path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def delete(self) -> None:
        """Remove the file."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def take_crash(self) -> bool:
        """Note how the program died the last time, if it did; return whether it did."""
        try:
            told = self._crash_path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        with suppress(OSError):
            self._crash_path.unlink()
        deadly = "".join(p for p in re.split(_BEGINS, told) if not re.match(_IS_NO_DEATH, p))
        if deadly.strip():
            self.add(crash_in_words(deadly))
        return bool(deadly.strip())

    def watch_for_crashes(self) -> None:
        """Have Python write where it was, should it die."""
        with suppress(OSError):
            self._crash_file = self._crash_path.open("a", encoding="utf-8")
            faulthandler.enable(self._crash_file)

    def stop_watching(self) -> None:
        """Let go of the file for crashes: the program ends as it should."""
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None
            # Whatever stands in it, the program did not die of that.
            with suppress(OSError):
                self._crash_path.unlink()

    def _faults(self) -> list[str]:
        return self.text().strip().split("\n\n")[1:]


def heading() -> str:
    """Return what the report is, and the versions of what the program stands on."""
    # Slow to import, and hardly ever wanted.
    import platform

    about = tr(
        "DIP Workshop: what went wrong. Below are the kinds of faults and their places in the "
        "program; no word that anybody typed, and no name of a person, a computer or a folder."
    )
    # Its number alone: a system's release may bear the name of who built it.
    number = re.match(_NUMBER, platform.release())
    system = f"{platform.system()} {number[0] if number else ''}".strip()
    return f"{about}\nDIP Workshop {__version__}, Python {sys.version.split()[0]}, {system}"


def crash_in_words(told: str) -> str:
    """Return what Python wrote where it died, its paths cut to the names of files."""
    return "\n".join(_crash_lines(told)) or tr("The program ended of itself, at no known place.")


def _crash_lines(told: str) -> Iterator[str]:
    for line in told.splitlines():
        death, place = re.match(_DEATH, line), re.match(_PLACE, line)
        if death:
            yield death[2]
        elif re.match(_THREAD, line):
            yield "  thread"
        elif place:
            yield f"    {place[1]}:{place[2]} {place[3]}"

"""A screen of our own, seen and touched from outside: Xvfb's frame buffer, and events by XTEST.

What is measured here is what a hand and an eye would meet: from an event that
the X server hands out until other pixels stand on the screen. Nothing of the
program is asked.
"""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import Any, NamedTuple

from tests.children import running

SIZE = (1440, 900)
LONGEST_WAIT = 5.0
LONGEST_PLAY = 1800.0
# Whoever looks takes of the few cores that the program and the screen need: all of a board is
# 4 MB, and looking at that without a pause made the very zooms slower that it measured.
ROWS_LOOKED_AT = 40
BETWEEN_LOOKS = 0.0001
LEFT_BUTTON, WHEEL_UP, WHEEL_DOWN = 1, 4, 5


class Area(NamedTuple):
    """A part of the screen in pixels."""

    left: int
    top: int
    width: int
    height: int


def is_there() -> bool:
    """Return whether this machine has what a screen needs."""
    if shutil.which("Xvfb") is None:
        return False
    try:
        ctypes.CDLL("libX11.so.6")
        ctypes.CDLL("libXtst.so.6")
    except OSError:
        return False
    return True


class Screen:
    """The pixels of a screen, and a hand on its mouse and keyboard."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        with frame_buffer.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._memory[:100])
        colours = header[19]
        self._start, self._row = header[0] + 12 * colours, header[12]
        self._bytes_a_pixel = header[11] // 8
        self._x11, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._connection: Any = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))

    def pixels(self, area: Area) -> bytes:
        """Return the bytes of a part of the screen; of a high one, of rows all over it."""
        width = area.width * self._bytes_a_pixel
        left = self._start + area.left * self._bytes_a_pixel
        return b"".join(
            self._memory[left + self._row * y : left + self._row * y + width]
            for y in range(area.top, area.top + area.height, max(1, area.height // ROWS_LOOKED_AT))
        )

    def milliseconds_until_changed(self, area: Area, act: Callable[[], None]) -> float:
        """Return how long after an act other pixels stood in an area; RuntimeError if none did."""
        before = self.pixels(area)
        start = perf_counter()
        act()
        while perf_counter() - start < LONGEST_WAIT:
            if self.pixels(area) != before:
                return (perf_counter() - start) * 1000
            sleep(BETWEEN_LOOKS)
        raise RuntimeError("nothing changed on the screen")

    def milliseconds_until_still(self, area: Area, act: Callable[[], None], still: float) -> float:
        """Return how long after an act the pixels changed last, once they kept for so many s."""
        seen = self.pixels(area)
        start = last = perf_counter()
        act()
        while perf_counter() - last < still:
            now = self.pixels(area)
            if now != seen:
                seen, last = now, perf_counter()
            sleep(BETWEEN_LOOKS)
        return (last - start) * 1000

    def wait_until_still(self, area: Area, still: float = 0.4) -> None:
        """Wait until nothing has changed in an area for so many seconds."""
        self.milliseconds_until_still(area, lambda: None, still)

    def move(self, x: int, y: int) -> None:
        """Move the mouse."""
        self._xtest.XTestFakeMotionEvent(self._connection, -1, x, y, ctypes.c_ulong(0))
        self._x11.XFlush(self._connection)

    def button(self, number: int, is_down: bool) -> None:
        """Press a button of the mouse or let it go."""
        self._xtest.XTestFakeButtonEvent(self._connection, number, is_down, ctypes.c_ulong(0))
        self._x11.XFlush(self._connection)

    def click(self, number: int = LEFT_BUTTON) -> None:
        """Press and let go."""
        self.button(number, True)
        self.button(number, False)

    def hold(self, name: str, is_down: bool) -> None:
        """Press a key, such as "Control_L", or let it go."""
        symbol = ctypes.c_ulong(self._x11.XStringToKeysym(name.encode()))
        code = self._x11.XKeysymToKeycode(self._connection, symbol)
        self._xtest.XTestFakeKeyEvent(self._connection, code, is_down, ctypes.c_ulong(0))
        self._x11.XFlush(self._connection)

    def key(self, *names: str) -> None:
        """Press keys together and let them go, such as "Control_L", "z"."""
        for name in names:
            self.hold(name, True)
        for name in reversed(names):
            self.hold(name, False)


@contextmanager
def screen() -> Iterator[Screen]:
    """Run a screen for a while."""
    with tempfile.TemporaryDirectory() as folder:
        read_end, write_end = os.pipe()
        command = [
            *("Xvfb", "-displayfd", str(write_end), "-fbdir", folder, "-nolisten", "tcp"),
            *("-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"),
            # The arrow would stand in the frame buffer before the program has heard of a move.
            "-nocursor",
        ]
        quiet = subprocess.DEVNULL
        with running(command, LONGEST_PLAY, pass_fds=(write_end,), stderr=quiet) as server:
            os.close(write_end)
            try:
                with os.fdopen(read_end) as told:
                    display = f":{told.readline().strip()}"
                sleep(0.2)
                yield Screen(display, Path(folder) / "Xvfb_screen0")
            finally:
                server.terminate()
                server.wait()

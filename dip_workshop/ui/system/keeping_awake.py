"""Keep the laptop awake while a workshop runs: its screen must not go dark before a room.

Windows is asked by its own call, Linux over the session bus, a local socket.
Where neither is there, the settings page says so.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from dip_workshop.core.wording import tr
from dip_workshop.ui.settings import AWAKE
from dip_workshop.ui.workbench import Workbench

LOOKED_AT_EVERY_MS = 30_000
CANNOT = tr(
    "This system does not let a program do that. "
    "Set the screen to stay on in the system's own power settings."
)

_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
_SCREEN_SAVER = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_OWN_CONNECTION = "dip-workshop-awake"
_ANSWER_WITHIN_MS = 500


class Wakefulness(Protocol):
    """A way to keep a system awake."""

    def hold(self) -> bool:
        """Keep it awake from now on; False where that was refused."""

    def let_go(self) -> None:
        """Let it sleep when it likes."""


class WindowsWakefulness:
    """Asks Windows to keep system and screen on for this thread."""

    def hold(self) -> bool:
        """Keep it awake from now on; False where that was refused."""
        return self._set(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED)

    def let_go(self) -> None:
        """Let it sleep when it likes."""
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> bool:
        if sys.platform != "win32":
            return False
        return bool(ctypes.windll.kernel32.SetThreadExecutionState(state))


class SessionBusWakefulness:
    """Asks the desktop's screen saver over the session bus, which is a socket of this machine."""

    def hold(self) -> bool:
        """Keep it awake from now on; False where that was refused."""
        # Imported when a workshop is open: the start must not wait for it.
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _OWN_CONNECTION)
        message = QDBusMessage.createMethodCall(_SCREEN_SAVER, _PATH, _SCREEN_SAVER, "Inhibit")
        message.setArguments(["DIP Workshop", tr("A workshop is running")])
        answer = bus.call(message, QDBus.CallMode.Block, _ANSWER_WITHIN_MS)
        return bool(answer.type() == QDBusMessage.MessageType.ReplyMessage)

    def let_go(self) -> None:
        """Let it sleep when it likes."""
        from PySide6.QtDBus import QDBusConnection

        # The screen saver forgets who asked as soon as that one has gone from the bus.
        QDBusConnection.disconnectFromBus(_OWN_CONNECTION)


class KeepingAwake(QObject):
    """Looks twice a minute whether a workshop is in use, and holds the system awake while it is."""

    def __init__(
        self,
        window: QWidget,
        workbench: Workbench,
        wakefulness: Wakefulness,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(window)
        self._wakefulness = wakefulness
        self._clock = clock
        self._used_at = clock()
        self._pointer = QCursor.pos()
        self._holds = False
        self._workbench = workbench
        for signal in (workbench.saved, workbench.opened, workbench.went_to):
            signal.connect(self._note_use)
        workbench.settings.changed.connect(self.look)
        timer = QTimer(self, interval=LOOKED_AT_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    @property
    def holds(self) -> bool:
        """Return whether the system is being kept awake now."""
        return self._holds

    def look(self) -> None:
        """Hold the system awake, or let it go, as it should be now."""
        pointer = QCursor.pos()
        if pointer != self._pointer or _fills_a_screen():
            self._pointer = pointer
            self._note_use()
        minutes = int(self._workbench.settings.get(AWAKE))
        is_used = self._clock() - self._used_at < 60 * minutes
        wanted = is_used and self._workbench.bridge is not None
        if wanted and not self._holds:
            self._holds = self._wakefulness.hold()
        elif self._holds and not wanted:
            self.close()

    def close(self) -> None:
        """Let the system sleep again."""
        if self._holds:
            self._wakefulness.let_go()
        self._holds = False

    def _note_use(self) -> None:
        self._used_at = self._clock()


def _fills_a_screen() -> bool:
    """Return whether one of the program's windows does: people are looking at it."""
    tops = QApplication.topLevelWidgets()
    return any(each.isVisible() and each.isFullScreen() for each in tops)


def system_wakefulness() -> Wakefulness | None:
    """Return the way of this system, or None where there is none."""
    if sys.platform == "win32":
        return WindowsWakefulness()
    # A session bus may be told to listen on a network; that one is left alone.
    is_local = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "").startswith("unix:")
    return SessionBusWakefulness() if sys.platform == "linux" and is_local else None

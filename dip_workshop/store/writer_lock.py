"""The lock that lets one window write: held by the operating system, so a crash frees it.

The file beside the store stays where it is; only the lock on it counts. It
says who holds the lock, for a second start to tell. Locking takes a few lines
here because a library for it costs more start-up time than all else in this
package together.
"""

import os
import sys
import time
from pathlib import Path

from dip_workshop.core.wording import tr
from dip_workshop.store.errors import StoreBusy

if sys.platform == "win32":
    import msvcrt

    # A locked byte cannot be read on Windows: lock one far behind the words.
    _LOCKED_BYTE = 1 << 30

    def _lock(descriptor: int) -> None:
        _locking(descriptor, msvcrt.LK_NBLCK)

    def _unlock(descriptor: int) -> None:
        _locking(descriptor, msvcrt.LK_UNLCK)

    def _locking(descriptor: int, mode: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, mode, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "")
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)

    def _host() -> str:
        return os.uname().nodename


class WriterLock:
    """The right to write one store, from making it until `release`."""

    def __init__(self, store_path: Path) -> None:
        """Take the lock; StoreBusy names the holder where another window has it."""
        path = lock_path(store_path)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise StoreBusy(
                tr(
                    "The workshops are already open in another window{holder};"
                    " use that window, or close it and open them here again.",
                    holder=_holder(path),
                )
            ) from error
        self._descriptor: int | None = descriptor
        try:
            # Written over and then cut: a disk is slow to empty a file and to fill it again.
            words = _introduction().encode()
            os.ftruncate(descriptor, os.write(descriptor, words))
        except OSError:  # on a full disk: nobody may be kept out by a window that did not open
            self.release()
            raise

    def release(self) -> None:
        """Let another window write; once is enough.

        Unlocked and not only closed: a program that is just being started from
        here holds a copy of the file for a moment.
        """
        if self._descriptor is not None:
            _unlock(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None


def lock_path(store_path: Path) -> Path:
    """Return the lock's file, beside the store."""
    return store_path.with_name(store_path.name + ".lock")


def _introduction() -> str:
    user = os.environ.get("USERNAME") or os.environ.get("USER") or "somebody"
    host = _host() or tr("this laptop")
    since = time.strftime("%d/%m/%Y %H:%M")
    return tr("{user} on {host}, {since}", user=user, host=host, since=since)


def _holder(path: Path) -> str:
    try:
        words = path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
    return f" ({words})" if words else ""

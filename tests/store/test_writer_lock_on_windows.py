"""The lines of the lock that only Windows runs, over a stand-in for its locks.

The stand-in holds what Microsoft's `_locking` says of itself: the bytes from where the file
stands, refused with EACCES while they are locked, freed only by the very same bytes.
"""

import errno
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from dip_workshop.store import writer_lock
from dip_workshop.store.errors import StoreBusy


class Msvcrt(ModuleType):
    LK_UNLCK, LK_NBLCK = 0, 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.locked: dict[tuple[int, int], int] = {}

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
        for byte in ((os.fstat(descriptor).st_ino, start + number) for number in range(count)):
            holder = self.locked.get(byte)
            if mode == self.LK_UNLCK and holder == descriptor:
                del self.locked[byte]
            elif mode == self.LK_NBLCK and holder is None:
                self.locked[byte] = descriptor
            else:
                raise PermissionError(errno.EACCES, "Permission denied")


@pytest.fixture
def msvcrt(monkeypatch: pytest.MonkeyPatch) -> Msvcrt:
    made = Msvcrt()
    monkeypatch.setitem(sys.modules, "msvcrt", made)
    return made


@pytest.fixture
def on_windows(msvcrt: Msvcrt, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as Windows imports it; the name of the laptop comes of the environment."""
    spec = importlib.util.spec_from_file_location("lock_on_windows", writer_lock.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setenv("USERNAME", "facilitator")
    monkeypatch.setenv("COMPUTERNAME", "WARD-LAPTOP")
    monkeypatch.setattr(sys, "platform", "win32")
    spec.loader.exec_module(module)
    return module


def test_one_window_has_the_lock_and_a_second_reads_who(
    on_windows: ModuleType, tmp_path: Path
) -> None:
    lock = on_windows.WriterLock(tmp_path / "w.dip")
    with pytest.raises(StoreBusy, match=r"\(facilitator on WARD-LAPTOP, "):
        on_windows.WriterLock(tmp_path / "w.dip")
    lock.release()
    on_windows.WriterLock(tmp_path / "w.dip").release()


def test_the_locked_byte_lies_far_behind_the_words_which_can_be_read(
    on_windows: ModuleType, msvcrt: Msvcrt, tmp_path: Path
) -> None:
    lock = on_windows.WriterLock(tmp_path / "w.dip")
    ((_, byte),) = msvcrt.locked
    # Python reads a text in larger pieces than it is long.
    assert byte > (tmp_path / "w.dip.lock").stat().st_size + (1 << 20)
    lock.release()
    assert not msvcrt.locked

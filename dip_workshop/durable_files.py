"""Files that are whole or not there: flushed to the disk, and never moved over another one."""

import errno
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

# In seconds; a virus scanner lets go of a new file sooner than all of them together.
_PAUSES: Final = (0.02, 0.05, 0.1, 0.2, 0.4)
# Of these refusals by Windows, Python makes a plain "permission denied" or "invalid argument".
_MEANT_BY_WINDOWS: Final = {
    # Another program has the file open, or a part of it locked or in its memory.
    **dict.fromkeys((32, 33, 1224), errno.EBUSY),
    **dict.fromkeys((39, 112), errno.ENOSPC),
    # Not ready, a bad sector, a device or a network that has gone.
    **dict.fromkeys((21, 23, 29, 30, 31, 55, 59, 64, 1117, 1167), errno.EIO),
    206: errno.ENAMETOOLONG,
}


def meaning_of(error: OSError) -> int:
    """Return the number of `errno` that says why the system refused; 0 where nothing does."""
    return _MEANT_BY_WINDOWS.get(getattr(error, "winerror", None) or 0, error.errno or 0)


def patiently(act: Callable[[], T]) -> T:
    """Do something to a file; where Windows refuses, again for most of a second.

    It refuses while any other program has the file open, and scanners open each new one.
    """
    for pause in _PAUSES:
        try:
            return act()
        except OSError as error:
            may_pass = isinstance(error, PermissionError) or meaning_of(error) == errno.EBUSY
            if not (may_pass and hasattr(error, "winerror")):  # only Windows gives errors one
                raise
        time.sleep(pause)
    return act()


def flush(path: Path) -> None:
    """Wait until what was written to a file is on the disk."""
    with patiently(lambda: path.open("rb+")) as file:
        os.fsync(file.fileno())


def replace(temporary: Path, final: Path) -> None:
    """Give a file the name of another one, which goes."""
    patiently(lambda: temporary.replace(final))


def remove(path: Path) -> None:
    """Remove a file, if it is there."""
    patiently(lambda: path.unlink(missing_ok=True))


def drop(temporary: Path) -> None:
    """Remove a file that nobody needs any more, as far as the system lets it go.

    What has to stay is cleared at a later start: it is no reason to call good work undone.
    """
    with suppress(OSError):
        remove(temporary)


def flush_folder(folder: Path) -> None:
    """Make new names in a folder durable, where a folder can be flushed (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network and stick file systems cannot; the file itself is flushed.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


def unfinished_in(folder: Path, begun_before: float, names: str = "*.part") -> tuple[Path, ...]:
    """Return what a crash left of files that were being written; `begun_before` is a file's time.

    `names` are of unfinished files alone, or the caller looks at what is found once more.
    """
    found = []
    with suppress(OSError):  # a folder that cannot be read
        for path in sorted(folder.glob(names)):
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < begun_before:
                    found.append(path)
    return tuple(found)


def clear_unfinished(folder: Path, begun_before: float, names: str = "*.part") -> None:
    """Remove what `unfinished_in` finds, as far as the system lets it go."""
    for path in unfinished_in(folder, begun_before, names):
        with suppress(OSError):  # at once or at a later start: nobody waits for these
            path.unlink()


def move_without_overwriting(temporary: Path, final: Path) -> None:
    """Give a file its name; FileExistsError where that is taken, even if a moment ago.

    The temporary name may be left beside it: the caller removes that.
    """
    try:
        os.link(temporary, final)
    except FileExistsError:
        raise
    except OSError:
        # Sticks with FAT know no second name for a file: reserve the name, then take it.
        final.touch(exist_ok=False)
        _replace_own(temporary, final)


def _replace_own(temporary: Path, reserved: Path) -> None:
    try:
        replace(temporary, reserved)
    except OSError:
        with suppress(OSError):
            if not reserved.stat().st_size:  # else another program has written there meanwhile
                drop(reserved)
        raise

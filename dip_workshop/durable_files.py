"""Files that are whole or not there: flushed to the disk, and never moved over another one."""

import errno
import os
from contextlib import suppress
from pathlib import Path


def flush(path: Path) -> None:
    """Wait until what was written to a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


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

    Only names that no finished file ever has are looked at.
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
        with suppress(OSError):
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
        temporary.replace(reserved)
    except OSError:
        reserved.unlink(missing_ok=True)
        raise

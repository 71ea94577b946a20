"""Put a finished file into a folder: whole or not at all, and never over another one."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import TypeVar

from dip_workshop.core.errors import DomainError
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import (
    drop,
    flush,
    flush_folder,
    meaning_of,
    move_without_overwriting,
)
from dip_workshop.file_names import numbered

T = TypeVar("T")

_SAFE = tr("Your workshop is safe.")
_ALIKE = {
    getattr(errno, "EDQUOT", errno.ENOSPC): errno.ENOSPC,
    errno.EFBIG: errno.ENOSPC,
    errno.EPERM: errno.EACCES,
    errno.EROFS: errno.EACCES,
    errno.ENOTDIR: errno.ENOENT,
}


class ReportError(DomainError):
    """A file that could not be made; str() is the sentence to show."""


class ReportCancelledError(ReportError):
    """A file that was not made because the user said so."""

    def __init__(self) -> None:
        super().__init__(tr("Cancelled: no file was made, and the workshop is as it was."))


def publish(wish: Path, write: Callable[[Path], T]) -> tuple[Path, T]:
    """Have `write` fill a temporary file beside `wish`, then give it a name that was free.

    Returns that name and what `write` returned. The name is `wish` itself, or
    else "name (2)", "name (3)" and so on; what stands there is never touched.
    Whatever `write` raises, no file stays. Raises ReportError, with a sentence
    for the user, where the disk refuses.
    """
    with _disk_errors_explained(wish), _temporary_file(wish) as temporary:
        result = write(temporary)
        flush(temporary)
        final = _move_to_free_name(temporary, wish)
        flush_folder(wish.parent)
        return final, result


@contextmanager
def _disk_errors_explained(path: Path) -> Iterator[None]:
    """Turn an error of the disk into a ReportError with one sentence for the user."""
    try:
        yield
    except OSError as error:
        raise ReportError(_sentence(error, path)) from error


def _sentence(error: OSError, path: Path) -> str:
    folder, code = path.parent.name or path.parent, meaning_of(error)
    if code == errno.ENOENT and path.parent.is_dir():
        code = errno.ENAMETOOLONG  # so Windows says that a path is too long
    match _ALIKE.get(code, code):
        case errno.ENOSPC:
            return tr(
                "There is no room left on the disk, so the file was not made. {safe} "
                "Free some space, or choose another folder.",
                safe=_SAFE,
            )
        case errno.EACCES:
            return tr(
                "The folder “{folder}” does not let files be written, so the file was not made. "
                "{safe} Choose another folder.",
                folder=folder,
                safe=_SAFE,
            )
        case errno.EBUSY:
            return tr(
                "Another program, such as a virus scanner, held on to the file, so it was not "
                "made. {safe} Try again in a moment, or choose another folder.",
                safe=_SAFE,
            )
        case errno.ENOENT:
            return tr(
                "The folder “{folder}” is not there any more, so the file was not made. {safe} "
                "Choose another folder.",
                folder=folder,
                safe=_SAFE,
            )
        case errno.ENAMETOOLONG:
            return tr(
                "The name “{name}” is too long for this folder, so the file was not made. "
                "{safe} Choose a shorter name, or another folder.",
                name=path.name,
                safe=_SAFE,
            )
    return tr(
        "The file “{name}” could not be written ({reason}). {safe} Choose another folder.",
        name=path.name,
        reason=(error.strerror or tr("the disk gave no reason")).lower(),
        safe=_SAFE,
    )


@contextmanager
def _temporary_file(wish: Path) -> Iterator[Path]:
    # Not tempfile's: its files can be read by their maker alone, and this one becomes the output.
    temporary = wish.with_name(f".{token_hex(8)}.part")
    temporary.touch(exist_ok=False)
    try:
        yield temporary
    finally:
        drop(temporary)


def _move_to_free_name(temporary: Path, wish: Path) -> Path:
    for candidate in numbered(wish):
        try:
            move_without_overwriting(temporary, candidate)
        except FileExistsError:
            continue
        return candidate
    raise AssertionError("there is always another number")

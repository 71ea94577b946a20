"""The bin of PDFs: a folder beside the outputs, in which each name tells when, which and what.

No row tells that a PDF is in the bin, so that a store that was restored knows
of each one too. Nothing goes from here by itself.
"""

import errno
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple, replace
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.wording import tr
from dip_workshop.durable_files import flush_folder, move_without_overwriting, patiently, remove
from dip_workshop.file_names import numbered
from dip_workshop.store.database import transaction
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.outputs import Output, forget_output, read_outputs
from dip_workshop.store.rows import row_hash

FOLDER: Final = "removed PDFs"
_MOMENT: Final = "%Y-%m-%d %H%M"
_MOMENT_LENGTH: Final = len("2026-03-09 1405")


class Removed(NamedTuple):
    """A PDF in the bin: its entry in the list, if that is still there, and what it was called."""

    path: Path
    output_id: RecordId
    name: str
    removed_at: datetime


def read_removed(outputs_folder: Path) -> tuple[Removed, ...]:
    """Return what is in the bin of a folder of outputs, the one removed last first."""
    try:
        found = [_removed_from(path) for path in _bin(outputs_folder).iterdir()]
    except OSError:
        return ()
    removed = sorted(filter(None, found), key=lambda each: each.path.name, reverse=True)
    return tuple(removed)


def remove_pdf(
    outputs_folder: Path, path: Path, output: Output | None, now: datetime | None = None
) -> Removed:
    """Move a PDF into the bin; `output` is its entry, None where it is in no list."""
    output_id = output.id if output is not None else new_id()
    moment = (now or datetime.now()).replace(second=0, microsecond=0)
    place = _bin(outputs_folder) / f"{moment.strftime(_MOMENT)} {output_id} {path.name}"
    with _refusals_explained(path.name):
        place.parent.mkdir(parents=True, exist_ok=True)
        _rename(path, place)
    return Removed(place, output_id, path.name, moment)


def bring_back(connection: sqlite3.Connection, outputs_folder: Path, removed: Removed) -> Path:
    """Move a PDF from the bin to where it was made, under a free name; return its path."""
    output = _entry(connection, removed)
    wish = Path(output.path) if output is not None else outputs_folder / removed.name
    if not wish.parent.exists():  # such as the folder of a store that was moved
        wish = outputs_folder / removed.name
    with _refusals_explained(removed.name):
        wish.parent.mkdir(parents=True, exist_ok=True)
        path = _move_to_free_name(removed.path, wish)
    _name_anew(connection, output, path)
    return path


def finish_bringing_back(
    connection: sqlite3.Connection, outputs_folder: Path, begun_before: float
) -> None:
    """Take out of the bin what a crash left there after it had its place in the folder again.

    Only the same file under two names counts, never an equal one. What has not come
    further than an empty file under its name, as on a stick with FAT, stays in the bin
    without that; a younger one may be another program's that has yet to write its words. In
    the store's own thread, and so never in the midst of `bring_back`.
    """
    for removed in read_removed(outputs_folder):
        with suppress(OSError):  # it stays in both places until the next start
            if removed.path.stat().st_nlink > 1:
                _leave_the_bin(connection, outputs_folder, removed)
            else:
                _clear_empty_names(connection, outputs_folder, removed, begun_before)


def delete_removed(connection: sqlite3.Connection, removed: Removed) -> Removed:
    """Delete a PDF that is in the bin for good, and its entry in the list; return it."""
    with _refusals_explained(removed.name):
        remove(removed.path)
        flush_folder(removed.path.parent)
    output = _entry(connection, removed)
    if output is not None:
        forget_output(connection, output)
    return removed


def _bin(outputs_folder: Path) -> Path:
    return outputs_folder.with_name(FOLDER)


def _removed_from(path: Path) -> Removed | None:
    """Return what a name in the bin tells; None for a file that was not removed by us."""
    moment, rest = path.name[:_MOMENT_LENGTH], path.name[_MOMENT_LENGTH + 1 :]
    output_id, _, name = rest.partition(" ")
    try:
        removed_at = datetime.strptime(moment, _MOMENT)
    except ValueError:
        return None
    return Removed(path, RecordId(output_id), name, removed_at) if name else None


def _entry(connection: sqlite3.Connection, removed: Removed) -> Output | None:
    outputs = read_outputs(connection, None)
    return next((output for output in outputs if output.id == removed.output_id), None)


def _name_anew(connection: sqlite3.Connection, output: Output | None, path: Path) -> None:
    """Have a PDF's entry, if it has one, follow the file."""
    if output is not None and str(path) != output.path:
        named = replace(output, path=str(path))
        with transaction(connection):
            connection.execute(
                "UPDATE output SET path = ?, hash = ? WHERE id = ?",
                (named.path, row_hash(*astuple(named)), named.id),
            )


def _leave_the_bin(connection: sqlite3.Connection, outputs_folder: Path, removed: Removed) -> None:
    output = _entry(connection, removed)
    for path in _pdfs_beside(outputs_folder, output):
        if path.samefile(removed.path):
            removed.path.unlink()
            _name_anew(connection, output, path)
            return


def _clear_empty_names(
    connection: sqlite3.Connection, outputs_folder: Path, removed: Removed, begun_before: float
) -> None:
    output = _entry(connection, removed)
    wish = Path(output.path) if output is not None else Path(removed.name)
    meant = re.compile(rf"{re.escape(wish.stem)}( \(\d+\))?")
    for path in _pdfs_beside(outputs_folder, output):
        if not meant.fullmatch(path.stem):
            continue
        found = path.stat()
        if not found.st_size and found.st_mtime < begun_before:
            path.unlink()


def _pdfs_beside(outputs_folder: Path, output: Output | None) -> list[Path]:
    """Return the PDFs wherever one could have been brought back to."""
    folders = {outputs_folder, Path(output.path).parent if output else outputs_folder}
    return sorted(path for folder in folders for path in folder.glob("*.pdf"))


def _move_to_free_name(source: Path, wish: Path) -> Path:
    for path in numbered(wish):
        try:
            _move(source, path)
        except FileExistsError:
            continue
        return path
    raise AssertionError("there is always another number")


def _move(source: Path, target: Path) -> None:
    move_without_overwriting(source, target)
    try:
        remove(source)
    except OSError:  # it stays where it is, and is not in both places
        remove(target)
        raise
    _flush_both(source, target)


def _rename(source: Path, target: Path) -> None:
    """Move a file in one step, to a name that nobody else gives: a crash leaves it in one place."""
    if target.exists():
        raise FileExistsError(target)
    patiently(lambda: source.rename(target))
    _flush_both(source, target)


def _flush_both(source: Path, target: Path) -> None:
    for folder in (target.parent, source.parent):
        flush_folder(folder)


@contextmanager
def _refusals_explained(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise StoreRefused(
            tr(
                "“{name}” is not there any more, so nothing was moved; your workshops are safe:"
                " look for it in its folder.",
                name=name,
            )
        ) from error
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise StoreRefused(
                tr(
                    "“{name}” lies on another drive than the bin, so it stays where it is,"
                    " unharmed: move it in its folder.",
                    name=name,
                )
            ) from error
        raise StoreRefused(
            tr(
                "“{name}” could not be moved, so it is safe where it was: close it if another"
                " program has it open, or ask for the right to write in its folder.",
                name=name,
            )
        ) from error

"""The catalogue of PDFs held against the files there are."""

from collections.abc import Callable, Iterable
from hashlib import file_digest
from pathlib import Path
from typing import Final, NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.store.output_bin import read_removed
from dip_workshop.store.outputs import Output

_MADE_HERE: Final = b"/Creator (DIP Workshop"


class FileReport(NamedTuple):
    """Which files are as they were made, which differ, and which PDFs of ours nothing names."""

    missing: tuple[Path, ...] = ()
    changed: tuple[Path, ...] = ()
    unnamed: tuple[Path, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """Return what is to be known of them, in words."""
        missing, changed, unnamed = map(_names, self)
        told = (
            (missing, tr("PDFs that are no longer where they were made: {names}", names=missing)),
            (changed, tr("PDFs that were changed since they were made: {names}", names=changed)),
            (unnamed, tr("PDFs in the folder that are in no list: {names}", names=unnamed)),
        )
        return tuple(sentence for names, sentence in told if names)


def _names(paths: Iterable[Path]) -> str:
    return ", ".join(path.name for path in paths)


def look_at_files(
    outputs: Iterable[Output], folder: Path, breathe: Callable[[], None]
) -> FileReport:
    """Read every file of the catalogue and every PDF in its folder; nothing is changed."""
    catalogue = tuple(outputs)
    in_bin = {removed.output_id: removed.path for removed in read_removed(folder)}
    missing, changed = [], []
    for output in catalogue:
        breathe()
        path = Path(output.path)
        digest = digest_of(in_bin.get(output.id, path))
        if digest is None:
            missing.append(path)
        elif digest != output.sha256:
            changed.append(path)
    unnamed = unlisted_pdfs(catalogue, folder)
    return FileReport(tuple(missing), tuple(changed), unnamed)


def unlisted_pdfs(outputs: Iterable[Output], folder: Path) -> tuple[Path, ...]:
    """Return the PDFs of ours in a folder that the catalogue does not name, by name.

    They come of a store that was restored, and of a workshop that was deleted for good.
    """
    in_bin = {removed.output_id for removed in read_removed(folder)}
    known = {Path(output.path) for output in outputs if output.id not in in_bin}
    found = sorted(path for path in folder.glob("*.pdf") if path not in known)
    return tuple(path for path in found if _is_ours(path))


def digest_of(path: Path) -> str | None:
    """Return the hash of a file that the catalogue keeps; None where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _is_ours(path: Path) -> bool:
    try:
        return _MADE_HERE in path.read_bytes()
    except OSError:
        return False

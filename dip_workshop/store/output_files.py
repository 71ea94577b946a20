"""The catalogue of PDFs held against the files there are."""

from collections.abc import Callable, Iterable
from hashlib import file_digest
from pathlib import Path
from typing import Final, NamedTuple

from dip_workshop.core.wording import tr
from dip_workshop.store.outputs import Output

_MADE_HERE: Final = b"/Creator (DIP Workshop"


class FileReport(NamedTuple):
    """Which files are as they were made, which differ, and which PDFs of ours nothing names."""

    looked_at: int = 0
    missing: tuple[Path, ...] = ()
    changed: tuple[Path, ...] = ()
    unnamed: tuple[Path, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """Return what is to be known of them, in words."""
        told = (
            (self.missing, tr("PDFs that are no longer where they were made: {names}")),
            (self.changed, tr("PDFs that were changed since they were made: {names}")),
            (self.unnamed, tr("PDFs in the folder that are in no list: {names}")),
        )
        return tuple(
            words.format(names=", ".join(path.name for path in paths))
            for paths, words in told
            if paths
        )


def look_at_files(
    outputs: Iterable[Output], folder: Path, breathe: Callable[[], None]
) -> FileReport:
    """Read every file of the catalogue and every PDF in its folder; nothing is changed."""
    missing, changed = [], []
    known: set[Path] = set()
    for output in outputs:
        breathe()
        path = Path(output.path)
        known.add(path)
        digest = _digest(path)
        if digest is None:
            missing.append(path)
        elif digest != output.sha256:
            changed.append(path)
    unnamed = [
        path for path in sorted(folder.glob("*.pdf")) if path not in known and _is_ours(path)
    ]
    return FileReport(len(known), tuple(missing), tuple(changed), tuple(unnamed))


def _digest(path: Path) -> str | None:
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

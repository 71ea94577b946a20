"""What a repair takes out of the file, written to a text beside it before anything is changed."""

import time
from glob import escape
from pathlib import Path
from typing import Final

from dip_workshop.durable_files import flush, flush_folder
from dip_workshop.file_names import numbered
from dip_workshop.store.rows import as_json

_REPAIRED: Final = " repaired "


def texts_set_aside(store: Path) -> tuple[Path, ...]:
    """Return the texts that repairs of a store left beside it."""
    return tuple(sorted(store.parent.glob(f"{escape(store.stem)}{_REPAIRED}*.txt")))


class SetAside:
    """Collects rows as they stand, damage and all; `write` puts them on the disk."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._lines: list[str] = []

    def keep(self, table: str, columns: tuple[object, ...]) -> None:
        """Take in one row of a table."""
        plain = [c.hex() if isinstance(c, bytes) else c for c in columns]
        self._lines.append(f"{table} {as_json(plain)}")

    def write(self) -> Path | None:
        """Write what was collected, durable on return; None where there is nothing."""
        if not self._lines:
            return None
        path = self._free_name()
        with path.open("x", encoding="utf-8", errors="replace") as file:
            file.write("\n".join((*self._lines, "")))
        flush(path)
        flush_folder(path.parent)
        return path

    def _free_name(self) -> Path:
        stem = f"{self._store.stem}{_REPAIRED}{time.strftime('%Y-%m-%d %H%M%S')}"
        return next(p for p in numbered(self._store.with_name(f"{stem}.txt")) if not p.exists())

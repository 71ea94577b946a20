"""Which copies of a store still hold words that were removed from it."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from dip_workshop.core.ids import RecordId
from dip_workshop.store.copies.backup_files import backups_folder
from dip_workshop.store.copies.copying import reading
from dip_workshop.store.errors import StoreError
from dip_workshop.store.redaction import count_holding


def copies_of(store: Path, second_place: Path | None = None) -> tuple[Path, ...]:
    """Return every copy of a store that this laptop knows of: backups, set aside, on a stick."""
    folders = [store.parent, backups_folder(store), *([second_place] if second_place else ())]
    found: list[Path] = []
    for folder in folders:
        try:
            found += sorted(folder.glob(f"{store.stem}*{store.suffix}"))
        except OSError:
            continue  # a stick that is not in
    return tuple(path for path in dict.fromkeys(found) if path != store)


def copies_holding(
    copies: Iterable[Path], workshop_id: RecordId, words: Iterable[str]
) -> tuple[Path, ...]:
    """Return those copies that hold any of the words; one that cannot be read is among them."""
    wanted = tuple(words)
    return tuple(path for path in copies if _holds(path, workshop_id, wanted))


def _holds(path: Path, workshop_id: RecordId, words: tuple[str, ...]) -> bool:
    try:
        with reading(path) as copy:
            return any(count_holding(copy, workshop_id, word) for word in words)
    except (StoreError, sqlite3.Error, OSError):
        return True

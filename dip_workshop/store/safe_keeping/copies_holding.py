"""Which copies of a store still hold words that were removed from it."""

import sqlite3
from collections.abc import Iterable
from glob import escape
from pathlib import Path

from dip_workshop.core.ids import RecordId
from dip_workshop.store.copies.backup_files import backups_folder
from dip_workshop.store.copies.copying import reading
from dip_workshop.store.errors import StoreError
from dip_workshop.store.redaction import count_holding
from dip_workshop.store.rows import as_json
from dip_workshop.store.safe_keeping.left_over import left_over
from dip_workshop.store.setting_aside import texts_set_aside


def copies_of(store: Path, second_place: Path | None = None) -> tuple[Path, ...]:
    """Return every copy of a store that this laptop knows of, whole or in part.

    Backups, stores set aside, copies on a stick, what repairs took out, and what
    a crash left unfinished.
    """
    folders = [store.parent, backups_folder(store), *([second_place] if second_place else ())]
    found: list[Path] = []
    for folder in folders:
        try:
            found += sorted(folder.glob(f"{escape(store.stem)}*{escape(store.suffix)}"))
        except OSError:
            continue  # a stick that is not in
    found += [*texts_set_aside(store), *left_over(store)]
    return tuple(path for path in dict.fromkeys(found) if path != store)


def copies_holding(
    copies: Iterable[Path], workshop_id: RecordId, words: Iterable[str]
) -> tuple[Path, ...]:
    """Return those copies that hold any of the words; one that cannot be read is among them."""
    wanted = tuple(words)
    return tuple(path for path in copies if _holds(path, workshop_id, wanted))


def _holds(path: Path, workshop_id: RecordId, words: tuple[str, ...]) -> bool:
    try:
        if path.suffix == ".txt":
            text = path.read_text(encoding="utf-8", errors="replace")
            return any(form in text for word in words for form in _written_forms(word))
        with reading(path) as copy:
            return any(count_holding(copy, workshop_id, word) for word in words)
    except (StoreError, sqlite3.Error, OSError):
        return True


def _written_forms(word: str) -> tuple[str, ...]:
    """Return how a word stands in a text of rows: as it is, in JSON, and in JSON within JSON."""
    in_json = as_json(word)[1:-1]
    return word, in_json, as_json(in_json)[1:-1]

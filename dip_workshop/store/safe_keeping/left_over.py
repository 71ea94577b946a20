"""What a crash left of files that were being written, wherever the program knows that it writes."""

import time
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import Final

from dip_workshop.durable_files import clear_unfinished, unfinished_in
from dip_workshop.store.copies.backup_files import (
    LONGEST_BACKUP,
    backups_folder,
    unfinished_backups,
)
from dip_workshop.store.locations import outputs_folder_of
from dip_workshop.store.output_bin import finish_bringing_back
from dip_workshop.store.path_risk import Risk, risk_here
from dip_workshop.store.workshop_store import WorkshopStore

# PDFs, workshops and tables; a browser's own "letter.pdf.part" in the same folder is none of ours.
_OUTPUTS: Final = (f".{'[0-9a-f]' * 16}.part", "*.dipworkshop.part", "*.csv.part")


def left_over(store: Path) -> tuple[Path, ...]:
    """Return unfinished PDFs, workshop files, tables, backups and notes, all an hour old.

    Another program may be writing a younger one right now. A PDF without a byte is
    unfinished: on a stick with FAT its name is taken ahead of what is to stand there.
    """
    before = time.time() - LONGEST_BACKUP
    unfinished = (
        p for folder, names in _places(store) for p in unfinished_in(folder, before, names)
    )
    return (*unfinished, *_empty_pdfs(outputs_folder_of(store), before))


def clear_left_over(store: WorkshopStore) -> None:
    """Remove them, as far as the system lets them go, and finish what was being brought back."""
    before = time.time() - LONGEST_BACKUP
    for folder, names in _places(store.path):
        clear_unfinished(folder, before, names)
    for empty in _empty_pdfs(outputs_folder_of(store.path), before):
        with suppress(OSError):
            empty.unlink()
    store.ask(lambda c: finish_bringing_back(c, outputs_folder_of(store.path), before))


def clear_second_place(folder: Path, store: Path) -> None:
    """Remove what a crash left of a store's copies in another folder, but not over a network.

    A drive that does not answer would keep everything else waiting; there the
    next copy clears.
    """
    if risk_here(folder) is not Risk.NETWORK:
        clear_unfinished(folder, time.time() - LONGEST_BACKUP, unfinished_backups(store))


def _empty_pdfs(outputs: Path, before: float) -> tuple[Path, ...]:
    found = []
    for path in unfinished_in(outputs, before, "*.pdf"):
        with suppress(OSError):  # it has gone or cannot be looked at
            # To Windows a folder is empty too, whatever it holds.
            if path.is_file() and not path.stat().st_size:
                found.append(path)
    return tuple(found)


def _places(store: Path) -> tuple[tuple[Path, str], ...]:
    outputs = outputs_folder_of(store)
    return (
        *((outputs, names) for names in _OUTPUTS),
        (backups_folder(store), unfinished_backups(store)),
        (store.parent, f"{escape(store.name)}.*.part"),
    )

"""A copy of a damaged store in which whatever is left can be read; the store stays as it is."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dip_workshop.durable_files import drop
from dip_workshop.store.copies.backup_files import backups_folder, unfinished_backup
from dip_workshop.store.database import told_size
from dip_workshop.store.errors import told_plainly

# A header damaged beyond sense may tell any size; the rest of a file cut short is filled up to it.
_MOST_FILLED_UP: Final = 1 << 30


@contextmanager
def readable_copy(store: Path) -> Iterator[Path]:
    """Give a copy of a store as long as the store says it was; it is removed afterwards.

    SQLite refuses a file cut short as a whole; of the copy it refuses only what lay in the part
    that is missing.
    """
    folder = backups_folder(store)
    copy = unfinished_backup(folder, store)
    try:
        with told_plainly():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(store, copy)
            missing = told_size(copy) - copy.stat().st_size
            if 0 < missing <= _MOST_FILLED_UP:
                with copy.open("r+b") as file:
                    file.truncate(told_size(copy))  # longer than it is: zeros follow
        yield copy
    finally:
        drop(copy)

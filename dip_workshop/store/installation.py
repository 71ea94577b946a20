"""What belongs to this installation of the program and never to a file of workshops."""

import os
import re
import secrets
from pathlib import Path
from typing import Final

from dip_workshop.core.ids import ReplicaId, new_replica_id
from dip_workshop.store.errors import told_plainly

_FILE_NAME: Final = "installation-id"
_WELL_FORMED: Final = re.compile(r"[0-9a-z]{16}")


def replica_id(folder: Path) -> ReplicaId:
    """Return this installation's id, making it at the first start.

    `folder` is the program's local data folder. Raises StoreError where it
    cannot be written.
    """
    with told_plainly():
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / _FILE_NAME
        if not _is_well_formed(path):
            _write_at_once(path, new_replica_id())
        # Read back: of two first starts at one moment, both take the id that stayed.
        return ReplicaId(path.read_text(encoding="ascii").strip())


def _is_well_formed(path: Path) -> bool:
    try:
        text = path.read_text(encoding="ascii")
    except (FileNotFoundError, UnicodeDecodeError):
        return False
    return _WELL_FORMED.fullmatch(text.strip()) is not None


def _write_at_once(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with draft.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)

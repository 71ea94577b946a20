"""Which installation writes: an id beside the store's usual place, never inside a store.

A store copied to another laptop goes on under that laptop's own id, so that
two laptops can never give two steps one name.
"""

from contextlib import suppress
from pathlib import Path

from dip_workshop.core.ids import ReplicaId, new_replica_id
from dip_workshop.store.locations import data_folder

_FILE_NAME = "installation-id"


def this_installation(folder: Path | None = None) -> ReplicaId:
    """Return this installation's id, making it at the first start.

    Where the folder cannot be written the id holds for this run only, which is
    still right: a replica is whoever gives steps their names.
    """
    path = (folder or data_folder()) / _FILE_NAME
    known = _read(path)
    return ReplicaId(known) if known else _keep(path, new_replica_id())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _keep(path: Path, replica_id: ReplicaId) -> ReplicaId:
    unfinished = path.with_name(f"{_FILE_NAME}.{replica_id}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(replica_id, encoding="ascii")
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
    return replica_id

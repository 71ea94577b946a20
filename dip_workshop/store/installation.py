"""Which installation writes: an id in its own data folder, never inside a store.

A store copied to another laptop goes on under that laptop's own id, so that
two laptops can never give two steps one name.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from dip_workshop.core.ids import ReplicaId, new_replica_id
from dip_workshop.durable_files import drop, flush, flush_folder, replace

_FILE_NAME: Final = "installation-id"
_LENGTH: Final = 16
_DIGITS: Final = frozenset("0123456789abcdefghijklmnopqrstuvwxyz")


def replica_id(folder: Path) -> ReplicaId:
    """Return this installation's id, making it at the first start.

    `folder` is the program's local data folder. Where it cannot be written the
    id holds for this run only, which is still right: a replica is whoever gives
    steps their names.
    """
    path = folder / _FILE_NAME
    known = _read(path)
    is_well_formed = len(known) == _LENGTH and _DIGITS.issuperset(known)
    return ReplicaId(known) if is_well_formed else _keep(path, new_replica_id())


def renew_replica_id(folder: Path) -> ReplicaId:
    """Give this installation another id, on the disk before this returns; OSError where it cannot.

    Asked for ahead of a restore: the steps that follow an older state may not
    have the names of those that once followed it.
    """
    made = new_replica_id()
    _write(folder / _FILE_NAME, made)
    flush_folder(folder)
    return made


def _read(path: Path) -> str:
    try:
        # As a file of text it would have Python import what reads such files.
        return path.read_bytes().decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _keep(path: Path, made: ReplicaId) -> ReplicaId:
    with suppress(OSError):
        _write(path, made)
    return made


def _write(path: Path, made: ReplicaId) -> None:
    unfinished = path.with_name(f"{_FILE_NAME}.{made}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(made, encoding="ascii")
        flush(unfinished)
        replace(unfinished, path)
    except OSError:
        drop(unfinished)
        raise

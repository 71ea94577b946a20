"""Whether a store lies where files are copied, shared or pulled out under the program's hands.

Told from the path and two tables of the system, so that every case can be tried anywhere.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

from dip_workshop.core.wording import tr


class Risk(StrEnum):
    """What may happen to a file in such a place."""

    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"
    ROAMING = "roaming"


SENTENCES: Final = {
    Risk.NETWORK: tr(
        "The workshops lie on a network drive: a broken connection can stop saving, and two people"
        " must not open them at once. Keep them on this laptop and copy them to the network."
    ),
    Risk.SYNCED: tr(
        "The workshops lie in a folder that is copied to the cloud while they are being written:"
        " copies can clash, and the words leave this laptop. Keep them in another folder."
    ),
    Risk.REMOVABLE: tr(
        "The workshops lie on a stick: close the window before it is pulled out, and keep a backup"
        " on this laptop."
    ),
    Risk.ROAMING: tr(
        "The workshops lie in a profile that Windows copies from laptop to laptop: keep them in a"
        " folder of this laptop alone."
    ),
}
_SYNCED: Final = re.compile(
    r"(onedrive( - .*)?|dropbox( \(.*\))?|google ?drive( .*)?|my drive|icloud ?drive|icloud"
    r"|mobile documents|cloudstorage|sharepoint( .*)?|.* - sharepoint|nextcloud|box sync|box)"
)
_NETWORK_SYSTEMS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p"}
)
_STICK_FOLDERS: Final = ("/media/", "/run/media/", "/volumes/")
# What Windows' GetDriveType answers.
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


def risk_of(
    path: str, drives: Mapping[str, int] | None = None, mounts: Iterable[tuple[str, str]] = ()
) -> Risk | None:
    """Return what threatens a file at an absolute path, the gravest first, or None.

    `drives` tells what GetDriveType answers of each letter, `mounts` which type
    of file system stands at which folder.
    """
    plain = path.replace("\\", "/")
    parts = [part for part in plain.casefold().split("/") if part]
    drive = (drives or {}).get(plain[:1].upper()) if plain[1:2] == ":" else None
    is_local_device = plain.startswith(("//?/", "//./")) and not plain.casefold().startswith(
        "//?/unc/"
    )
    if is_local_device:
        return risk_of(plain[4:], drives, mounts)
    if plain.startswith("//") or drive == _DRIVE_REMOTE or _is_mounted_from_afar(plain, mounts):
        return Risk.NETWORK
    if any(_SYNCED.fullmatch(part) for part in parts[:-1]):
        return Risk.SYNCED
    if drive == _DRIVE_REMOVABLE or plain.casefold().startswith(_STICK_FOLDERS):
        return Risk.REMOVABLE
    if "/appdata/roaming/" in plain.casefold():
        return Risk.ROAMING
    return None


def risk_here(path: Path) -> Risk | None:
    """Return what threatens a file on this system."""
    place = str(path.absolute())
    return risk_of(place, _drive(place[:1]), _mounts())


def _is_mounted_from_afar(path: str, mounts: Iterable[tuple[str, str]]) -> bool:
    if re.match(r"/run/user/\d+/gvfs/", path):
        return True
    nearest = max(
        (
            (len(folder), system)
            for folder, system in mounts
            if path == folder or path.startswith(folder.rstrip("/") + "/")
        ),
        default=(0, ""),
    )
    return nearest[1] in _NETWORK_SYSTEMS


if sys.platform == "win32":

    def _drive(letter: str) -> dict[str, int]:
        """Return what the one drive is: another one may be a share that does not answer."""
        import ctypes

        return {letter.upper(): ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\")}
else:

    def _drive(_letter: str) -> dict[str, int]:
        return {}


def _mounts() -> list[tuple[str, str]]:
    """Return folder and type of each file system, where the system has a table of them."""
    table = Path("/proc/self/mounts")
    lines: list[str] = []
    with suppress(OSError):
        lines = os.fsdecode(table.read_bytes()).splitlines()
    fields = [line.split(" ") for line in lines]
    return [(each[1].replace("\\040", " "), each[2]) for each in fields if len(each) > 2]

"""What a loss of power can leave on a disk, worked out from the calls that a program made.

The model is a journalling file system that keeps no more than it must: what was
written to a file is certain once that file was flushed, and until then any part
of it may be there, torn at any sector; new names, renames and removals come to
the disk in their order, certain once their folder was flushed (a new file's own
flush keeps its name too, as ext4 and NTFS do).
"""

import os
import random
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash.scenarios import Scenario
from tests.crash.sweeping import CHECKOUT, blow_library

SECTOR = 512
HEAD = struct.Struct("<cqQQ")


@dataclass(frozen=True)
class Event:
    """One call: a letter (see blow.c; "p" is a promise), what it was about, and its bytes."""

    what: str
    path: str
    offset: int
    data: bytes


@dataclass
class Disk:
    """What is certain, and what is on its way: names and contents apart, as on a real disk."""

    names: dict[str, int] = field(default_factory=dict)
    contents: dict[int, bytes] = field(default_factory=dict)
    names_seen: dict[str, int] = field(default_factory=dict)
    names_waiting: list[tuple[str, str, int]] = field(default_factory=list)
    data_waiting: dict[int, list[Event]] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """Return a disk on which all of a folder is certain."""
        disk = cls()
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            if path.is_dir():
                disk.folders.add(name)
            else:
                disk._new_file(name, path.read_bytes())
        disk.names = dict(disk.names_seen)
        return disk

    def happen(self, event: Event) -> None:
        """Take in one call."""
        if event.what == "c":
            self.names_waiting.append(("c", event.path, self._new_file(event.path, b"")))
        elif event.what in "wt":
            self.data_waiting.setdefault(self.names_seen[event.path], []).append(event)
        elif event.what == "s":
            self._flush(event.path)
        elif event.what == "u":
            self.names_seen.pop(event.path, None)
            self.names_waiting.append(("u", event.path, 0))
        elif event.what in "rl":
            self._rename(event)
        elif event.what == "d":
            self.folders.add(event.path)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return one of the states that the power could leave: each file's name and bytes."""
        names = dict(self.names)
        for what, path, inode in self.names_waiting[: chance.randint(0, len(self.names_waiting))]:
            _put(names, what, path, inode)
        return {path: self._some_of(inode, chance) for path, inode in names.items()}

    def _new_file(self, name: str, content: bytes) -> int:
        inode = len(self.contents) + 1
        self.contents[inode] = content
        self.names_seen[name] = inode
        return inode

    def _rename(self, event: Event) -> None:
        to = event.data.decode()
        inode = self.names_seen[event.path]
        self.names_seen[to] = inode
        self.names_waiting.append(("c", to, inode))
        if event.what == "r":
            del self.names_seen[event.path]
            # One step of the journal: the new name never comes without the old one going.
            self.names_waiting[-1] = ("r", f"{event.path}\0{to}", inode)

    def _flush(self, path: str) -> None:
        inode = self.names_seen.get(path)
        if inode is None:  # a folder
            for what, name, number in self.names_waiting:
                _put(self.names, what, name, number)
            self.names_waiting = []
            return
        for event in self.data_waiting.pop(inode, []):
            self.contents[inode] = _written(self.contents[inode], event)
        self._keep_new_name(inode)

    def _keep_new_name(self, inode: int) -> None:
        """Make sure of a new file's name, and so of all that came before it."""
        made = [n for n, w in enumerate(self.names_waiting) if w[0] == "c" and w[2] == inode]
        last = max(made, default=-1)
        for what, name, number in self.names_waiting[: last + 1]:
            _put(self.names, what, name, number)
        self.names_waiting = self.names_waiting[last + 1 :]

    def _some_of(self, inode: int, chance: random.Random) -> bytes:
        content, waiting = self.contents[inode], self.data_waiting.get(inode, [])
        manner = chance.choice(("none", "all", "first", "any"))
        if manner == "none":
            return content
        if manner == "first":
            waiting = waiting[: chance.randint(0, len(waiting))]
        for event in waiting:
            if manner != "any" or chance.random() < 0.5:
                content = _written(content, event)
            elif event.what == "w":
                content = _written(content, _torn(event, chance))
        return content


def _put(names: dict[str, int], what: str, path: str, inode: int) -> None:
    if what == "u":
        names.pop(path, None)
    elif what == "r":
        before, after = path.split("\0")
        names.pop(before, None)
        names[after] = inode
    else:
        names[path] = inode


def _written(content: bytes, event: Event) -> bytes:
    if event.what == "t":
        return content[: event.offset].ljust(event.offset, b"\0")
    end = event.offset + len(event.data)
    return content[: event.offset].ljust(event.offset, b"\0") + event.data + content[end:]


def _torn(event: Event, chance: random.Random) -> Event:
    """Return the beginning of a write, up to a sector's end."""
    sectors = len(event.data) // SECTOR
    return Event("w", event.path, event.offset, event.data[: SECTOR * chance.randint(0, sectors)])


def record(scenario: Scenario, work: Path) -> tuple[Disk, list[Event]]:
    """Do a scenario once and return the disk before it, and every call and promise it made."""
    start, log = work / "start", work / "calls"
    start.mkdir(parents=True)
    scenario.prepare(start)
    disk = Disk.of(start)
    command = ["-m", "tests.crash.recorded_child", scenario.name, str(start), str(log)]
    done = subprocess.run(
        [sys.executable, *command],
        cwd=CHECKOUT,
        env=os.environ | {"LD_PRELOAD": str(blow_library())},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return disk, list(_events(log.read_bytes(), str(start)))


def _events(log: bytes, folder: str) -> Iterator[Event]:
    place = 0
    while place < len(log):
        what, offset, length, size = HEAD.unpack_from(log, place)
        place += HEAD.size
        path = log[place : place + length].decode()
        data = log[place + length : place + length + size]
        place += length + size
        if what in b"rl":
            data = str(Path(data.decode()).relative_to(folder)).encode()
        name = path if what == b"p" else str(Path(path).relative_to(folder))
        yield Event(what.decode(), name, offset, data)


def lay_out(state: dict[str, bytes], folders: set[str], place: Path) -> None:
    """Make the files of a state."""
    place.mkdir(parents=True)
    for folder in sorted(folders):
        (place / folder).mkdir(parents=True, exist_ok=True)
    for name, content in state.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

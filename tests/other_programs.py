"""Stand-ins for what Windows does while a program has a file open, another one or we ourselves.

It refuses to rename, replace or remove the file, or to open it at all where that program shares
nothing, and says so by an error that has a number of its own, `winerror`. Nothing else of Windows
is imitated.
"""

import errno
import os
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from dip_workshop import durable_files

SHARING_VIOLATION = 32


def refusal(number: int = SHARING_VIOLATION) -> PermissionError:
    """Return what Python raises where Windows refuses with a number of its own."""
    error = PermissionError(errno.EACCES, "used by another process")
    error.winerror = number  # type: ignore[attr-defined]
    return error


def moved_while_open(event: str, arguments: tuple[object, ...]) -> list[str]:
    """Return which files an audited event moves or removes that this process has open.

    Windows would refuse that. Only Linux can be asked what is open; elsewhere it is none.
    """
    count = {"os.rename": 2, "os.remove": 1}.get(event, 0)
    named = (each for each in arguments[:count] if isinstance(each, (str, bytes, os.PathLike)))
    paths = [os.fsdecode(each) for each in named]
    return [path for path in paths if os.path.isfile(path) and _is_open_here(path)]  # noqa: PTH113


def _is_open_here(path: str) -> bool:
    wanted = os.stat(path)  # noqa: PTH116  pathlib asks no quicker, and each removal asks
    handles = "/proc/self/fd"
    for handle in os.listdir(handles) if os.path.isdir(handles) else ():  # noqa: PTH112, PTH208
        with suppress(OSError):
            if os.path.samestat(os.stat(f"{handles}/{handle}"), wanted):  # noqa: PTH116
                return True
    return False


class Scanner:
    """Holds each file whose name ends so for as many tries to move or to remove it, or to open it.

    Most programs let others read what they hold.
    """

    def __init__(
        self,
        patch: pytest.MonkeyPatch,
        tries: int,
        endings: tuple[str, ...],
        *,
        lets_read: bool = True,
    ) -> None:
        self.refused: Counter[str] = Counter()
        self.waited: list[float] = []
        self._tries, self._endings = tries, endings
        patch.setattr(durable_files, "time", SimpleNamespace(sleep=self.waited.append))
        for name in ("replace", "rename", "unlink", *([] if lets_read else ["open"])):
            patch.setattr(Path, name, self._watched(getattr(Path, name)))

    def _watched(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def tried(path: Path, *arguments: Any, **named: Any) -> Any:
            if path.name.endswith(self._endings) and self.refused[path.name] < self._tries:
                self.refused[path.name] += 1
                raise refusal()
            return act(path, *arguments, **named)

        return tried

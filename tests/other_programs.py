"""Stand-ins for what Windows does while another program has a file open.

It refuses to rename, replace or remove the file, and says so by an error that has a number of
its own, `winerror`. Nothing else of Windows is imitated.
"""

import errno
from collections import Counter
from collections.abc import Callable
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


class Scanner:
    """Holds each file whose name ends so for as many tries to move or to remove it."""

    def __init__(self, patch: pytest.MonkeyPatch, tries: int, endings: tuple[str, ...]) -> None:
        self.refused: Counter[str] = Counter()
        self.waited: list[float] = []
        self._tries, self._endings = tries, endings
        patch.setattr(durable_files, "time", SimpleNamespace(sleep=self.waited.append))
        for name in ("replace", "rename", "unlink"):
            patch.setattr(Path, name, self._watched(getattr(Path, name)))

    def _watched(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def tried(path: Path, *arguments: Any, **named: Any) -> Any:
            if path.name.endswith(self._endings) and self.refused[path.name] < self._tries:
                self.refused[path.name] += 1
                raise refusal()
            return act(path, *arguments, **named)

        return tried

"""Where the stores lie that are struck: in memory where there is room, for waiting tells nothing.

What a disk had not yet written down is tried by test_power_cuts.py, which works it out.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.sizes import CALLS_APART, FIRST_CALL, SEED

IN_MEMORY = Path("/dev/shm")  # noqa: S108
ROOM = 512 << 20


def has_room() -> bool:
    """Return whether there is a file system in memory with enough room."""
    return (
        IN_MEMORY.is_dir()
        and os.access(IN_MEMORY, os.W_OK)
        and shutil.disk_usage(IN_MEMORY).free > ROOM
    )


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """Give each test an empty folder in memory, or the usual one."""
    if not has_room():
        yield tmp_path
        return
    folder = Path(mkdtemp(prefix="dip-workshop-", dir=IN_MEMORY))
    yield folder
    shutil.rmtree(folder)


def pytest_report_header() -> str:
    """Say which calls are struck, for a failure to be met again."""
    return f"struck: each {CALLS_APART}. call from {FIRST_CALL} on (DIP_WORKSHOP_SEED={SEED})"

"""Strike every call by which a scenario changes a file, one after the other."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from tests.crash.failing_child import KILL
from tests.crash.scenarios import Scenario

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]


@dataclass(frozen=True)
class Ending:
    """How one child ended: its folder, its exit code or minus the signal, what it had said."""

    number: int
    folder: Path
    status: int
    promised: frozenset[str]
    refusals: tuple[str, ...]
    faults: tuple[str, ...]


@cache
def blow_library() -> Path:
    """Return the library that strikes, compiled once a run."""
    library = Path(mkdtemp()) / "blow.so"
    compile_it = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-o", library, HERE / "blow.c", "-ldl"]
    subprocess.run(compile_it, check=True)
    return library


def sweep(scenario: Scenario, work: Path, way: int = KILL, error: int = 0) -> list[Ending]:
    """Return the endings of children 1 to N, each struck one call later than the one before.

    The last is the first that was not struck: so all calls were.
    """
    start = work / "start"
    start.mkdir(parents=True)
    scenario.prepare(start)
    command = ["-m", "tests.crash.failing_child", scenario.name, str(way), str(error), str(work)]
    done = subprocess.run(
        [sys.executable, *command],
        cwd=CHECKOUT,
        env=os.environ | {"LD_PRELOAD": str(blow_library())},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [_ending(json.loads(line), work) for line in done.stdout.splitlines()]


def _ending(line: dict[str, Any], work: Path) -> Ending:
    def told(kind: str) -> tuple[str, ...]:
        return tuple(text for each, text in line["told"] if each == kind)

    return Ending(
        line["number"],
        work / str(line["number"]),
        line["status"],
        frozenset(told("promise")),
        told("refused"),
        told("fault"),
    )


def hold_all(scenario: Scenario, endings: list[Ending]) -> None:
    """Open what each child left, and see that all holds there."""
    for ending in endings:
        scenario.hold(ending.folder, ending.promised)

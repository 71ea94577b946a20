"""Strike the calls by which a scenario changes a file, one after the other.

tests/sizes.py says whether each of them, or each so many.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from tests.crash.failing_child import KILL, Blow, said, was_met
from tests.crash.scenarios import Scenario
from tests.sizes import CALLS_APART, FIRST_CALL

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
# What one sort of blow may take, at each call of a scenario in turn.
LONGEST_BLOW = 600


@dataclass(frozen=True)
class Ending:
    """How one child ended: its exit code or minus the signal, what it said, what is broken now.

    `is_done_again` where it was refused and then did the same without a fault;
    `had_work` where it was a start that found something to make whole.
    """

    number: int
    blow: Blow
    status: int
    was_met: bool
    is_done_again: bool
    refusals: tuple[str, ...]
    faults: tuple[str, ...]
    broken: str
    had_work: bool


@cache
def blow_library() -> Path:
    """Return the library that strikes, compiled once a run."""
    library = Path(mkdtemp()) / "blow.so"
    compile_it = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-o", library, HERE / "blow.c", "-ldl"]
    subprocess.run(compile_it, check=True, timeout=60)
    return library


def sweep(scenario: Scenario, work: Path, blows: tuple[Blow, ...] = ((KILL, 0),)) -> list[Ending]:
    """Return the endings of children that are struck each some calls later than the one before.

    For each blow the last is the first child that was not struck: so they went to the end.
    """
    start = work / "start"
    start.mkdir(parents=True)
    scenario.prepare(start)
    endings = struck(
        "failing_child",
        *(scenario.name, json.dumps(blows), str(work), str(FIRST_CALL), str(CALLS_APART)),
        seconds=LONGEST_BLOW * len(blows),
    )
    for blow in blows:
        *met, last = (ending for ending in endings if ending.blow == blow)
        assert all(ending.was_met for ending in met)
        assert not last.was_met
    return endings


def struck(program: str, *arguments: str, seconds: float = LONGEST_BLOW) -> list[Ending]:
    """Run a program of this folder under the library that strikes; return what it tells."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.crash.{program}", *arguments],
        cwd=CHECKOUT,
        env=os.environ | {"LD_PRELOAD": str(blow_library())},
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
    )
    assert done.returncode == 0, done.stderr
    return [_ending(json.loads(line)) for line in done.stdout.splitlines()]


def _ending(line: dict[str, Any]) -> Ending:
    return Ending(
        number=line["number"],
        blow=tuple(line["blow"]),
        status=line["status"],
        was_met=was_met(line),
        is_done_again=bool(said(line, "again")),
        refusals=tuple(said(line, "refused")),
        faults=tuple(said(line, "fault")),
        broken=line["broken"],
        had_work=line.get("has_work", False),
    )


def assert_all_holds(endings: list[Ending]) -> None:
    """See that nothing that was promised is broken."""
    for ending in endings:
        assert not ending.broken, ending.broken

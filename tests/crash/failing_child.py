"""A program that does one thing over and over, each time struck one call later.

`LD_PRELOAD=blow.so python -m tests.crash.failing_child SCENARIO WAY ERRNO WORK` runs it. Each
child is a fork, so that nothing is imported a thousand times; its N-th call that changes a file
of its own folder kills it, or fails.
"""

import ctypes
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from dip_workshop.core.errors import DomainError
from dip_workshop.store.errors import StoreError
from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.scenarios import Scenario

NOTHING, KILL, FAIL_ONCE, FAIL_EVER = range(4)
SURVIVED, REFUSED, FAULT = 0, 3, 4
MOST_CALLS = 2000


def say(pipe: int, kind: str, text: str) -> None:
    """Tell the parent, by a call that is never struck."""
    os.writev(pipe, [f"{json.dumps([kind, text])}\n".encode()])


def child(scenario: Scenario, folder: Path, pipe: int) -> int:
    """Do the scenario; return how it ended."""
    try:
        scenario.act(folder, lambda text: say(pipe, "promise", text))
    except (StoreError, DomainError) as refusal:
        say(pipe, "refused", str(refusal))
        return REFUSED
    except Exception as fault:
        say(pipe, "fault", repr(fault))
        return FAULT
    return SURVIVED


def run(scenario: Scenario, number: int, way: int, error: int, folder: Path) -> dict[str, Any]:
    """Fork a child that is struck at its N-th call; return what it promised and how it ended."""
    blow = ctypes.CDLL(None)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        blow.blow_set(os.fsencode(folder), ctypes.c_long(number), way, error, -1)
        code = FAULT
        try:
            code = child(scenario, folder, writing)
            say(writing, "calls", str(blow.blow_seen()))
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    _, status = os.waitpid(pid, 0)
    return {"number": number, "status": os.waitstatus_to_exitcode(status), "told": told}


def was_met(ended: dict[str, Any]) -> bool:
    """Return whether the blow fell: a child that made fewer calls was never struck."""
    calls = [int(text) for kind, text in ended["told"] if kind == "calls"]
    return not calls or calls[0] >= ended["number"]


def main() -> None:
    name, way, error, work = sys.argv[1:]
    # Once in peace, so that each child finds all that it needs already loaded.
    shutil.copytree(Path(work) / "start", Path(work) / "warm")
    (SCENARIOS | CARELESS)[name].act(Path(work) / "warm", lambda _text: None)
    for number in range(1, MOST_CALLS):
        folder = Path(work) / str(number)
        shutil.copytree(Path(work) / "start", folder)
        ended = run((SCENARIOS | CARELESS)[name], number, int(way), int(error), folder)
        sys.stdout.write(f"{json.dumps(ended)}\n")
        if not was_met(ended):
            break


if __name__ == "__main__":
    main()

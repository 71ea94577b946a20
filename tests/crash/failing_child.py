"""A program that does one thing over and over, each time struck some calls later.

`LD_PRELOAD=blow.so python -m tests.crash.failing_child SCENARIO BLOWS WORK FIRST APART` runs it.
Each child is a fork, so that nothing is imported a thousand times; its N-th call that changes a
file of its own folder kills it, or fails. What it left is looked at, and told in a line of JSON.
"""

import ctypes
import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from dip_workshop.core.errors import DomainError
from dip_workshop.store.errors import StoreError
from tests.children import ChildHungError
from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.scenarios import Promise, Scenario

NOTHING, KILL, FAIL_ONCE, FAIL_EVER = range(4)
SURVIVED, REFUSED, FAULT = 0, 3, 4
MOST_CALLS = 2000
LONGEST_CHILD = 60

Act = Callable[[Path, Promise], None]
Blow = tuple[int, int]


def say(pipe: int, kind: str, text: str) -> None:
    """Tell the parent, by a call that is never struck."""
    os.writev(pipe, [f"{json.dumps([kind, text])}\n".encode()])


def child(act: Act, folder: Path, pipe: int, way: int) -> int:
    """Do it, and once more where it was refused for a fault that has ended; return how it ended."""
    try:
        act(folder, lambda text: say(pipe, "promise", text))
    except (StoreError, DomainError) as refusal:
        say(pipe, "refused", str(refusal))
        if way == FAIL_ONCE:
            act(folder, lambda text: say(pipe, "promise", text))
            say(pipe, "again", "")
        return REFUSED
    return SURVIVED


def run(act: Act, number: int, blow: Blow, folder: Path) -> dict[str, Any]:
    """Fork a child that is struck at its N-th call; return what it promised and how it ended."""
    library = ctypes.CDLL(None)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.alarm(LONGEST_CHILD)
        library.blow_set(os.fsencode(folder), ctypes.c_long(number), *blow, -1)
        code = FAULT
        try:
            code = child(act, folder, writing, blow[0])
            say(writing, "calls", str(library.blow_seen()))
        except Exception:
            say(writing, "fault", traceback.format_exc())
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    _, status = os.waitpid(pid, 0)
    if os.waitstatus_to_exitcode(status) == -signal.SIGALRM:
        raise ChildHungError(f"hung after it was struck at call {number} by {blow}: {told}")
    return {"number": number, "status": os.waitstatus_to_exitcode(status), "told": told}


def said(ended: dict[str, Any], kind: str) -> list[str]:
    """Return what a child said of one kind."""
    return [text for each, text in ended["told"] if each == kind]


def was_met(ended: dict[str, Any]) -> bool:
    """Return whether the blow fell: a child that made fewer calls was never struck."""
    calls = [int(text) for text in said(ended, "calls")]
    return not calls or calls[0] >= ended["number"]


class Looking:
    """Looks at what children left; what is the same to the byte is looked at once."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._seen: set[bytes] = set()

    def broken(self, folder: Path, promised: frozenset[str]) -> str:
        """Return what does not hold there; nothing where all holds."""
        state = _state_of(folder, promised)
        if state in self._seen:
            return ""
        try:
            self._scenario.hold(folder, promised)
        except Exception:
            return traceback.format_exc()
        self._seen.add(state)
        return ""


def _state_of(folder: Path, promised: frozenset[str]) -> bytes:
    digest = blake2b(repr(sorted(promised)).encode())
    for path in sorted(folder.rglob("*")):
        digest.update(os.fsencode(path.relative_to(folder)))
        if path.is_file():
            content = path.read_bytes()
            digest.update(len(content).to_bytes(8, "big"))
            digest.update(content)
    return digest.digest()


def tell(ended: dict[str, Any]) -> None:
    """Write down how a child ended, for the test that reads it."""
    sys.stdout.write(f"{json.dumps(ended)}\n")


def sweep(scenario: Scenario, blows: list[Blow], work: Path, numbers: range) -> None:
    """Strike the calls of these numbers, as far as they go, in each of the ways."""
    looking = Looking(scenario)
    for blow in blows:
        for number in numbers:
            folder = work / "now"
            shutil.copytree(work / "start", folder)
            ended = run(scenario.act, number, blow, folder)
            promised = frozenset(said(ended, "promise"))
            tell(ended | {"blow": blow, "broken": looking.broken(folder, promised)})
            shutil.rmtree(folder)
            if not was_met(ended):
                break


def main() -> None:
    name, blows, work, first, apart = sys.argv[1:]
    scenario = (SCENARIOS | CARELESS)[name]
    # Once in peace, so that each child finds all that it needs already loaded.
    shutil.copytree(Path(work) / "start", Path(work) / "warm")
    scenario.act(Path(work) / "warm", lambda _text: None)
    numbers = range(int(first), MOST_CALLS, int(apart))
    sweep(scenario, [tuple(blow) for blow in json.loads(blows)], Path(work), numbers)


if __name__ == "__main__":
    main()

"""A program that is killed, and whose next start is struck in its turn, over and over.

`LD_PRELOAD=blow.so python -m tests.crash.recovering_child SCENARIO WAY CASES WORK` runs it: each
case is killed at some call of the scenario, and the next start fails or is killed at some call of
its own. What is then left is looked at, and told in a line of JSON. The way `careless` is broken
on purpose: it clears the journal away, as people do who tidy a folder.
"""

import errno
import random
import shutil
import sys
from pathlib import Path

from tests.crash.failing_child import (
    FAIL_EVER,
    FAIL_ONCE,
    KILL,
    MOST_CALLS,
    NOTHING,
    Act,
    Blow,
    Looking,
    run,
    said,
    tell,
)
from tests.crash.scenario_table import SCENARIOS
from tests.crash.scenarios import STORE, Promise, Scenario, opened

BLOWS: tuple[Blow, ...] = (
    (KILL, 0),
    (FAIL_ONCE, errno.EIO),
    (FAIL_EVER, errno.ENOSPC),
    (FAIL_EVER, errno.EIO),
)


def recover(folder: Path, promise: Promise) -> None:
    """Start as the program does, which makes whole whatever was cut off."""
    with opened(folder) as store:
        store.check()


def recover_carelessly(folder: Path, promise: Promise) -> None:
    """Begin by throwing away what looks like rubbish."""
    for journal in folder.glob(f"{STORE}-journal"):
        journal.unlink()
    recover(folder, promise)


WAYS: dict[str, Act] = {"as the program does": recover, "careless": recover_carelessly}


class Cases:
    """The cases of one scenario, drawn at random but the same each time."""

    def __init__(self, scenario: Scenario, act: Act, work: Path) -> None:
        self._scenario, self._act, self._work = scenario, act, work
        self._chance = random.Random(scenario.name)
        self._looking = Looking(scenario)
        self._calls = self._calls_of(scenario.act, work / "start")
        # A start that finds all in order.
        self._calls_in_peace = self._calls_of(recover, work / "start")

    def one(self, number: int) -> None:
        """Kill, start again under a blow, and look."""
        folder = self._work / "now"
        shutil.copytree(self._work / "start", folder)
        killed = run(self._scenario.act, self._chance.randint(1, self._calls), (KILL, 0), folder)
        promised = frozenset(said(killed, "promise"))
        calls = self._calls_of(self._act, folder)
        blow = BLOWS[number % len(BLOWS)]
        ended = run(self._act, self._chance.randint(1, max(calls, 1)), blow, folder)
        broken = self._looking.broken(folder, promised)
        has_work = calls > self._calls_in_peace
        tell(ended | {"blow": blow, "broken": broken, "has_work": has_work})
        shutil.rmtree(folder)

    def _calls_of(self, act: Act, folder: Path) -> int:
        """Return how many calls that change a file an act makes on a copy of a folder."""
        copy = self._work / "copy"
        shutil.copytree(folder, copy)
        ended = run(act, MOST_CALLS, (NOTHING, 0), copy)
        shutil.rmtree(copy)
        return int("".join(said(ended, "calls")) or 0)


def main() -> None:
    name, way, cases, work = sys.argv[1:]
    # Once in peace, so that each child finds all that it needs already loaded.
    shutil.copytree(Path(work) / "start", Path(work) / "warm")
    SCENARIOS[name].act(Path(work) / "warm", lambda _text: None)
    drawn = Cases(SCENARIOS[name], WAYS[way], Path(work))
    for number in range(int(cases)):
        drawn.one(number)


if __name__ == "__main__":
    main()

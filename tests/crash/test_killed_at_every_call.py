"""R2: killed at every open, write, sync, cut, rename and unlink of whatever the program does."""

import signal
from pathlib import Path

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.sweeping import sweep


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_kill_at_any_call_loses_nothing_that_was_promised(name: str, tmp_path: Path) -> None:
    scenario = SCENARIOS[name]
    *killed, survivor = sweep(scenario, tmp_path)
    for ending in killed:
        assert ending.status == -signal.SIGKILL
        scenario.hold(ending.folder, ending.promised)
    assert survivor.status == 0
    scenario.hold(survivor.folder, survivor.promised)
    print(f"{name}: killed at each of {len(killed)} calls, nothing lost")  # noqa: T201
    assert len(killed) > 10

"""R2: killed at every open, write, sync, cut, rename and unlink of whatever the program does."""

import signal
from pathlib import Path

import pytest

from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.sweeping import hold_all, sweep


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_kill_at_any_call_loses_nothing_that_was_promised(name: str, tmp_path: Path) -> None:
    scenario = SCENARIOS[name]
    *killed, survivor = sweep(scenario, tmp_path)
    assert {ending.status for ending in killed} == {-signal.SIGKILL}
    assert survivor.status == 0
    hold_all(scenario, [*killed, survivor])
    print(f"{name}: killed at each of {len(killed)} calls, nothing lost")  # noqa: T201
    assert len(killed) > 10


def test_a_saver_that_promises_too_early_is_caught(tmp_path: Path) -> None:
    scenario = CARELESS["promised early"]
    endings = sweep(scenario, tmp_path)
    with pytest.raises(AssertionError):
        hold_all(scenario, endings)

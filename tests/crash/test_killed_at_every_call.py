"""R2: killed at every open, write, sync, cut, rename and unlink of whatever the program does."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.sweeping import assert_all_holds, sweep
from tests.sizes import CALLS_APART


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_kill_at_any_call_loses_nothing_that_was_promised(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    *killed, survivor = endings = sweep(SCENARIOS[name], tmp_path)
    record_property("R2 kills, at each call that changes a file", len(killed))
    assert {ending.status for ending in killed} == {-signal.SIGKILL}
    assert (survivor.status, survivor.faults) == (0, ())
    assert_all_holds(endings)
    assert len(killed) * CALLS_APART > 5


def test_a_program_that_promises_too_early_is_caught(tmp_path: Path) -> None:
    endings = sweep(CARELESS["promised early"], tmp_path)
    with pytest.raises(AssertionError):
        assert_all_holds(endings)

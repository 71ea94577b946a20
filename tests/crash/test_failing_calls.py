"""R4: every call by which the program changes a file fails, once and then for ever."""

import errno
import os
from pathlib import Path

import pytest

from tests.crash.failing_child import FAIL_EVER, FAIL_ONCE, REFUSED, SURVIVED
from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.sweeping import Ending, hold_all, sweep

# All of them on demand; every run takes the two that a ward's laptop meets most.
ERRORS = (
    ("ENOSPC", "EIO", "EACCES", "EDQUOT")
    if "DIP_WORKSHOP_TORTURE" in os.environ
    else (
        "ENOSPC",
        "EIO",
    )
)


@pytest.mark.parametrize("way", [FAIL_ONCE, FAIL_EVER], ids=["once", "for ever"])
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_call_that_fails_is_told_in_a_sentence_and_nothing_is_lost(
    name: str, error: str, way: int, tmp_path: Path
) -> None:
    scenario = SCENARIOS[name]
    *met, _ = sweep(scenario, tmp_path, way, getattr(errno, error))
    for ending in met:
        assert_told_plainly(ending)
    hold_all(scenario, met)
    print(f"{name}, {error}: {len(met)} calls failed, nothing lost")  # noqa: T201
    assert len(met) > 10


def assert_told_plainly(ending: Ending) -> None:
    """See that the child went on to its end or refused in words that say what is safe."""
    assert ending.faults == (), ending
    assert ending.status in (SURVIVED, REFUSED), ending
    for sentence in ending.refusals:
        assert sentence.endswith("."), sentence
        assert "Error" not in sentence, sentence
        assert "Errno" not in sentence, sentence


def test_a_saver_that_calls_everything_saved_is_caught(tmp_path: Path) -> None:
    scenario = CARELESS["whatever fails"]
    endings = sweep(scenario, tmp_path, FAIL_EVER, errno.EIO)
    with pytest.raises(AssertionError):
        hold_all(scenario, endings)

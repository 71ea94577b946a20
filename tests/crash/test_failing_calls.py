"""R4: every call by which the program changes a file fails, once or from then on."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.failing_child import FAIL_EVER, FAIL_ONCE, REFUSED, SURVIVED
from tests.crash.scenario_table import CARELESS, SCENARIOS
from tests.crash.sweeping import Ending, assert_all_holds, sweep
from tests.sizes import FAILURES

# Each time a full disk that somebody frees and a disk that is gone; on demand each in both ways.
BLOWS = tuple(
    (way, getattr(errno, name))
    for name in FAILURES
    for way in (FAIL_ONCE, FAIL_EVER)
    if len(FAILURES) > 2 or (name, way) in (("ENOSPC", FAIL_ONCE), ("EIO", FAIL_EVER))
)
# The one that does again itself what was refused, as who sits before the wall does.
ITSELF = "edit on"


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_call_that_fails_is_told_in_a_sentence_nothing_is_lost_and_the_next_try_works(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    endings = sweep(SCENARIOS[name], tmp_path, BLOWS)
    record_property("R4 calls that failed, at each point", len(endings) - len(BLOWS))
    for ending in endings:
        assert_told_plainly(ending)
    assert_all_holds(endings)
    again = sum(ending.is_done_again for ending in endings)
    refused = sum(ending.status == REFUSED for ending in endings)
    assert refused > again
    assert again or name == ITSELF


def assert_told_plainly(ending: Ending) -> None:
    """See that the child went on to its end or refused in words that say what is safe."""
    assert ending.faults == (), ending
    assert ending.status in (SURVIVED, REFUSED), ending
    # Where the fault has ended, the same is done without a word.
    assert ending.is_done_again == (ending.status == REFUSED and ending.blow[0] == FAIL_ONCE)
    for sentence in ending.refusals:
        assert sentence.endswith("."), sentence
        assert "Error" not in sentence, sentence
        assert "Errno" not in sentence, sentence


def test_a_saver_that_calls_everything_saved_is_caught(tmp_path: Path) -> None:
    endings = sweep(CARELESS["whatever fails"], tmp_path, ((FAIL_EVER, errno.EIO),))
    with pytest.raises(AssertionError):
        assert_all_holds(endings)

"""R5: killed, and then the start that makes all whole again fails or is killed in its turn."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.scenario_table import SCENARIOS
from tests.crash.sweeping import Ending, assert_all_holds, struck
from tests.sizes import FAULTS_WHILE_RECOVERING

# Those that leave most to be made whole at the next start. A kill seldom leaves a restore half
# done: each call of the start after one is struck by the sweeps (`recovering.AFTER_A_RESTORE`).
NAMES = ("edit", "import", "remove for good", "migrate")
CASES = -(-FAULTS_WHILE_RECOVERING // len(NAMES))


def recover_under_blows(name: str, way: str, cases: int, work: Path) -> list[Ending]:
    start = work / "start"
    start.mkdir(parents=True)
    SCENARIOS[name].prepare(start)
    return struck("recovering_child", name, way, str(cases), str(work))


@pytest.mark.parametrize("name", NAMES)
def test_a_start_that_is_struck_while_it_recovers_loses_nothing_either(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("R5 faults and kills while recovering from a kill", CASES)
    endings = recover_under_blows(name, "as the program does", CASES, tmp_path)
    assert len(endings) == CASES
    assert_all_holds(endings)
    assert not [ending.faults for ending in endings if ending.faults]
    assert any(ending.had_work and ending.was_met for ending in endings)


def test_a_start_that_clears_the_journal_away_is_caught(tmp_path: Path) -> None:
    endings = recover_under_blows("import", "careless", 24, tmp_path)
    with pytest.raises(AssertionError):
        assert_all_holds(endings)

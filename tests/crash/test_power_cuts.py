"""R3: the power goes at any moment of whatever the program does, and the disk kept what it must."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dip_workshop.store.errors import StoreError
from tests.crash.power_cut import lay_out, record
from tests.crash.scenario_table import CARELESS, WITHOUT_POWER
from tests.crash.scenarios import Scenario
from tests.sizes import POWER_CUTS

CUTS = -(-POWER_CUTS // len(WITHOUT_POWER))


def cut_the_power(scenario: Scenario, work: Path, cuts: int) -> None:
    """Let the power go so many times, at all moments alike, and see each time that all holds."""
    chance = random.Random(scenario.name)
    disk, events = record(scenario, work)
    moments = sorted(chance.randint(0, len(events)) for _ in range(cuts))
    promised: set[str] = set()
    for number, event in enumerate([*events, None]):
        for _ in range(moments.count(number)):
            place = work / "left"
            lay_out(disk.cut(chance), disk.folders, place)
            scenario.hold(place, frozenset(promised))
            shutil.rmtree(place)
        if event is not None and event.what == "p":
            promised.add(event.path)
        elif event is not None:
            disk.happen(event)


@pytest.mark.parametrize("name", WITHOUT_POWER)
def test_no_promise_is_broken_by_a_loss_of_power(
    name: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("R3 losses of power", CUTS)
    cut_the_power(WITHOUT_POWER[name], tmp_path, CUTS)


def test_a_store_that_does_not_wait_for_the_disk_is_caught(tmp_path: Path) -> None:
    with pytest.raises((AssertionError, StoreError)):
        cut_the_power(CARELESS["never flushed"], tmp_path, 300)

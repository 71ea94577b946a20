"""R1 through the window: killed at random moments while somebody types before the wall."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dip_workshop.catalogue import kind_named
from dip_workshop.core.workshop import new_workshop
from tests.children import running
from tests.crash.scenarios import STORE, opened, session_of, texts_of
from tests.crash.sweeping import CHECKOUT
from tests.crash.test_killed_while_editing import WorkLostError
from tests.crash.window_child import TYPED, after
from tests.sizes import KILLS_OF_THE_WINDOW


def a_map(folder: Path) -> None:
    with opened(folder) as store:
        board, _ = kind_named("affinity").create(new_workshop("Ward"))
        store.create_workshop(board)


def type_and_kill(folder: Path, run: int, saver: str, chance: random.Random) -> int:
    """Let somebody type for a moment and kill the program; return how many acts it acknowledged."""
    command = [sys.executable, "-m", "tests.crash.window_child"]
    arguments = [str(folder / STORE), str(run), saver]
    pipe = subprocess.PIPE
    with running([*command, *arguments], stdout=pipe, stderr=pipe, cwd=CHECKOUT) as child:
        first = child.stdout.readline()
        assert first, child.stderr.read().decode()
        time.sleep(chance.uniform(0, 0.6))
        child.kill()
        lines = [first, *child.stdout.readlines()]
    return sum(line.startswith(TYPED) and line.endswith(b"\n") for line in lines)


def look(folder: Path, run: int, acts: int, before: frozenset[str]) -> frozenset[str]:
    """Return what stands there; WorkLostError where it is not what was said to be, or one more."""
    with opened(folder) as store:
        report = store.check()
        session, _ = session_of(store)
        texts = frozenset(texts_of(session.board))
    if report.problems:
        raise WorkLostError(report.problems)
    if texts not in (before | after(run, acts), before | after(run, acts + 1)):
        raise WorkLostError(f"{acts} acts acknowledged, lost {before | after(run, acts) - texts}")
    return texts


def endure(folder: Path, kills: int, saver: str) -> int:
    """Kill the window so many times; return how many acts it acknowledged."""
    a_map(folder)
    chance = random.Random(20261126)
    total, texts = 0, frozenset[str]()
    for run in range(kills):
        acts = type_and_kill(folder, run, saver, chance)
        texts = look(folder, run, acts, texts)
        total += acts
    return total


def test_nothing_that_the_window_called_saved_is_lost_to_a_kill(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("R1 kills of the window", KILLS_OF_THE_WINDOW)
    acts = endure(tmp_path, KILLS_OF_THE_WINDOW, "true")
    record_property("R1 acts that the window called saved", acts)
    assert acts > KILLS_OF_THE_WINDOW  # somebody did get to type


def test_a_window_over_a_saver_with_a_delay_is_caught(tmp_path: Path) -> None:
    with pytest.raises(WorkLostError):
        endure(tmp_path, 5, "debounced")

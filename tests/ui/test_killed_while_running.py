"""Killed at any moment and opened again: the same step, the same clock, the same masks."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.changes import apply, invert
from dip_workshop.core.room.clock import clock_of
from dip_workshop.core.room.clock_words import digits_of, word_beside
from dip_workshop.core.room.masking import veiled_ids
from dip_workshop.core.room.run_sheet import current_step
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.places.run_sheet import page_of_step
from tests.children import running
from tests.sizes import KILLS_OF_A_ROOM
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands
from tests.ui.running import Wall, open_planned
from tests.ui.running_child import digest
from tests.ui.test_running import clock_bar, texts_of

CHECKOUT = Path(__file__).parents[2]


def run_and_kill(folder: Path, chance: random.Random) -> tuple[int, str]:
    """Have a room run for a moment and kill the program; return what it acknowledged last."""
    command = [sys.executable, "-m", "tests.ui.running_child", str(folder)]
    with running(command, stdout=subprocess.PIPE, cwd=CHECKOUT) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        time.sleep(chance.uniform(0, 0.5))
        child.kill()
        lines += [line for line in child.stdout if line.endswith(b"\n")]
    count, seen = lines[-1].decode().split()
    return int(count), seen


def as_acknowledged(window: MainWindow, count: int) -> Board:
    """Return the board without the one act that stood already and was not told of any more."""
    bridge = window.workbench.bridge
    assert bridge is not None
    heads = bridge.session.heads()
    assert len(heads) - count in (0, 1)
    if len(heads) == count:
        return bridge.board
    unacknowledged = window.workbench.store.step(heads[-1].id)
    return apply(bridge.board, invert(unacknowledged.changes), RECORD_TYPES)


def test_a_room_that_is_killed_comes_back_at_the_same_step_clock_and_masks(
    open_again: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_again()
    open_planned(window)
    window.close()
    chance = random.Random(20261126)
    for _ in range(KILLS_OF_A_ROOM):
        count, seen = run_and_kill(tmp_path, chance)
        with monkeypatch.context() as patch:
            wall = Wall(patch)
            again = open_again()
            hands = Hands(again)
            hands.click("Carry on")
            assert digest(as_acknowledged(again, count)) == seen
            look(again, wall)
            again.close()


def look(window: MainWindow, wall: Wall) -> None:
    """See that the window shows the present step, its clock and what is hidden."""
    board, hands = Hands(window).board, Hands(window)
    step, clock = current_step(board), clock_of(board, wall.moment)
    assert step is not None
    assert clock is not None
    page, shown_id = page_of_step(board, step.id)
    assert (page == "exercise") == (window.editor is not None)
    assert window.editor is None or window.editor.exercise_id == shown_id
    shown = texts_of(clock_bar(window))
    assert digits_of(clock) in shown
    assert not word_beside(clock) or word_beside(clock) in shown
    hidden = len(veiled_ids(board))
    if window.editor is not None and hidden:
        assert hands.sees(f"{hidden} hidden")

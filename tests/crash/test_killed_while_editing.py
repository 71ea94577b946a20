"""Kill a program at random moments while it edits: nothing that it called saved is lost.

R1, together with test_killed_window.py.
"""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dip_workshop.core.workshop import exercises_of, new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from tests.children import running
from tests.crash.editing_child import digest
from tests.session.plain_board import add_exercise, notes_of, opened
from tests.sizes import KILLS_WHILE_EDITING

KILLS_A_STORE = 10
CHECKOUT = Path(__file__).parents[2]


class WorkLostError(AssertionError):
    """Something that was acknowledged is not there, or something is there that nobody did."""


@dataclass
class Witness:
    """One store that is edited, killed, opened and edited again; it remembers every promise."""

    path: Path
    saver: str
    chance: random.Random
    acknowledged: dict[int, str] = field(default_factory=dict)

    def begin(self) -> None:
        board, _ = add_exercise(new_workshop("Ward"))
        with opened(self.path) as store:
            store.create_workshop(board)

    def edit_and_kill(self) -> None:
        """Let the program edit for a moment and kill it; sometimes while it still starts."""
        with self._running() as child:
            if self.chance.random() < 0.9:
                self._take_in([child.stdout.readline()])
                time.sleep(self.chance.uniform(0, 0.12))
            else:
                time.sleep(self.chance.uniform(0, 0.25))
            child.kill()
            self._take_in(child.stdout.readlines())

    def look(self) -> None:
        """Open the store; raise WorkLostError where it is not what was promised."""
        with opened(self.path) as store:
            report = store.check()
            if report.problems:
                raise WorkLostError(report.problems)
            (workshop,) = store.list_workshops()
            steps = {
                head.counter: digest(store.step(head.id).changes)
                for head in store.step_heads(workshop.id)[1:]
            }
        lost = [n for n, promise in self.acknowledged.items() if steps.get(n) != promise]
        unpromised = sorted(steps.keys() - self.acknowledged.keys())
        if lost or len(unpromised) > 1:
            raise WorkLostError(f"lost {lost}, never acknowledged {unpromised}")
        # A step that was saved but not acknowledged any more is there from now on.
        self.acknowledged.update((number, steps[number]) for number in unpromised)

    def undo_to_the_start(self) -> None:
        with opened(self.path) as store:
            (workshop,) = store.list_workshops()
            session = WorkshopSession(store, workshop.id)
            page = exercises_of(session.board)[0].id
            while session.can_undo(page):
                session.undo(page)
            assert notes_of(session.board) == []
            assert store.check().problems == ()

    @contextmanager
    def _running(self) -> Iterator[subprocess.Popen[bytes]]:
        command = [sys.executable, "-m", "tests.crash.editing_child"]
        arguments = [str(self.path), str(self.chance.random()), self.saver]
        pipe = subprocess.PIPE
        with running([*command, *arguments], stdout=pipe, cwd=CHECKOUT) as child:
            yield child

    def _take_in(self, lines: list[bytes]) -> None:
        for line in lines:
            if line.endswith(b"\n"):
                counter, promise = line.decode().split()
                self.acknowledged[int(counter)] = promise


def endure(path: Path, kills: int) -> int:
    """Kill one store's program so many times; return how many edits were acknowledged."""
    witness = Witness(path, "true", random.Random(path.name))
    witness.begin()
    endure_one_after_the_other(witness, kills)
    witness.undo_to_the_start()
    return len(witness.acknowledged)


def endure_one_after_the_other(witness: Witness, kills: int) -> None:
    for _ in range(kills):
        witness.edit_and_kill()
        witness.look()


def test_no_acknowledged_edit_is_lost_to_a_kill(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("R1 kills while editing", KILLS_WHILE_EDITING)
    stores = [tmp_path / f"{number}.dip" for number in range(KILLS_WHILE_EDITING // KILLS_A_STORE)]
    with ThreadPoolExecutor(max_workers=2) as pool:
        edits = list(pool.map(lambda path: endure(path, KILLS_A_STORE), stores))
    record_property("R1 edits acknowledged by the program that is killed", sum(edits))
    assert sum(edits) > KILLS_WHILE_EDITING  # the program did get to edit


def test_a_saver_that_says_saved_too_early_is_caught(tmp_path: Path) -> None:
    witness = Witness(tmp_path / "broken.dip", "debounced", random.Random(1))
    witness.begin()
    with pytest.raises(WorkLostError, match=r"lost \[\d"):
        endure_one_after_the_other(witness, kills=20)

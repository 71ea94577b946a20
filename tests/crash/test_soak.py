"""R19: a very long workshop takes no more memory at its end, and the file grows by what is written.

On demand alone: tests/sizes.py says how long.
"""

import gc
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from dip_workshop.core.workshop import exercises_of, new_workshop
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.workshop_store import WorkshopStore
from tests.crash.editing_child import WORDS, draw_edit
from tests.session.plain_board import add_exercise, notes_of, opened
from tests.sizes import OPERATIONS_OF_A_SOAK

MOST_NOTES = 150
HALF_WAY = 4  # of ten tenths
STATM = Path("/proc/self/statm")
pytestmark = pytest.mark.skipif(not STATM.exists(), reason="this system tells its memory otherwise")


def memory() -> int:
    """Return the bytes that this process holds."""
    gc.collect()
    return int(STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def work(store: WorkshopStore, operations: int, chance: random.Random) -> None:
    """Edit, take back and do again so many times, in one session as a window keeps it."""
    (workshop,) = store.list_workshops()
    session = WorkshopSession(store, workshop.id)
    page = exercises_of(session.board)[0].id
    for _ in range(operations):
        notes = notes_of(session.board)
        if chance.random() < 0.15 and session.can_undo(page):
            session.undo(page)
        elif len(notes) > MOST_NOTES:
            last = chance.choice(notes).id
            session.perform("Drop", page, lambda board, last=last: board.drop(last))
        else:
            session.perform("Edit", page, draw_edit(session.board, page, chance))
        store.keep_drafts(workshop.id, {"capture": chance.choice(WORDS)})


def soaked(path: Path, operations: int) -> tuple[list[int], list[int]]:
    """Return the memory held and the size of the file after each tenth of the operations."""
    chance = random.Random(19)
    board, _ = add_exercise(new_workshop("Ward"))
    held, sizes = [], []
    with opened(path) as store:
        store.create_workshop(board)
    for _ in range(10):
        with opened(path) as store:
            work(store, operations // 10, chance)
            assert store.check().problems == ()
        held.append(memory())
        sizes.append(path.stat().st_size)
    return held, sizes


@pytest.mark.skipif(not OPERATIONS_OF_A_SOAK, reason="only on demand: make torture")
def test_a_workshop_of_a_hundred_thousand_steps_grows_by_what_is_written(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    held, sizes = soaked(tmp_path / "long.dip", OPERATIONS_OF_A_SOAK)
    record_property("R19 operations in one workshop, one after the other", OPERATIONS_OF_A_SOAK)
    grown = round(100 * (held[-1] / held[HALF_WAY] - 1))
    record_property("R19 per cent of memory more at the end than half-way", grown)
    record_property("R19 bytes that the file grew by for each", sizes[-1] // OPERATIONS_OF_A_SOAK)
    assert held[-1] < 1.1 * held[HALF_WAY]
    assert sizes[-1] - sizes[HALF_WAY] < 1.1 * sizes[HALF_WAY]


def test_what_is_held_on_to_is_seen() -> None:
    before = memory()
    kept = bytearray(os.urandom(1 << 20)) * 32
    assert memory() - before > len(kept) // 2

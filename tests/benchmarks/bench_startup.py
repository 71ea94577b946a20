"""From the start of the process to the first painted window, against a bare one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import new_workshop
from dip_workshop.exercises.affinity.model import add_notes, name_group, set_question
from dip_workshop.exercises.affinity.sorting import group_places
from dip_workshop.session.samples import sample_workshop
from dip_workshop.store.workshop_store import WorkshopStore
from tests.children import running

ROOT = Path(__file__).parents[2]
ROUNDS = 9
# A board of ten thousand notes takes its time.
ROUNDS_OF_BOARDS = 5
WORKSHOPS_AT_HOME = 30
BOARDS = (100, 1_000, 10_000)
# How much longer than a bare window a board of so many notes may take.
AIMS = {1_000: 1.6, 10_000: 2.0}
NOTES_IN_A_GROUP = 10


class Start(NamedTuple):
    """How long a start took, in milliseconds, and the memory it held, in MB."""

    milliseconds: float
    megabytes: float


def measure() -> list[tuple[str, str, str]]:
    """Return the rows of this benchmark: name, value, aim."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_home_against_floor(Path(folder)), *_boards(Path(folder))]


def _home_against_floor(folder: Path) -> list[tuple[str, str, str]]:
    path = folder / "home.dip"
    store = WorkshopStore.open(path, RECORD_TYPES, new_replica_id())
    for number in range(WORKSHOPS_AT_HOME - 1):
        store.create_workshop(new_workshop(f"Workshop {number}", "2026-03-02"))
    store.create_workshop(sample_workshop())
    store.close()
    floor, home = _interleaved(folder, ROUNDS, ("floor",), ("home", str(path)))
    return [
        ("a bare window painted", f"{floor.milliseconds:.0f} ms", "the floor"),
        (
            f"Home painted, with {WORKSHOPS_AT_HOME} workshops",
            f"{home.milliseconds:.0f} ms",
            "",
        ),
        ("ratio of time", f"{home.milliseconds / floor.milliseconds:.2f}", "aim <= 1.5"),
        *_memory_rows(floor, home),
    ]


def _memory_rows(floor: Start, home: Start) -> list[tuple[str, str, str]]:
    if not floor.megabytes:
        return [("ratio of memory", "-", "this platform does not tell")]
    ratio = home.megabytes / floor.megabytes
    sizes = f"{floor.megabytes:.0f} and {home.megabytes:.0f} MB"
    return [("ratio of memory", f"{ratio:.2f}", f"aim <= 1.5 ({sizes})")]


def _boards(folder: Path) -> list[tuple[str, str, str]]:
    boards = [("board", *stored_map(folder, count)) for count in BOARDS]
    floor, *starts = _interleaved(folder, ROUNDS_OF_BOARDS, ("floor",), *boards)
    took = dict(zip(BOARDS, (start.milliseconds for start in starts), strict=True))
    smallest, largest = BOARDS[0], BOARDS[-1]
    return [
        *(
            (f"a map of {count:,} notes painted, from the store", f"{took[count]:.0f} ms", "")
            for count in BOARDS
        ),
        *(
            (
                f"ratio of {count:,} notes to the bare window",
                f"{took[count] / floor.milliseconds:.2f}",
                f"aim <= {aim}",
            )
            for count, aim in AIMS.items()
        ),
        (
            f"ratio of {largest:,} to {smallest:,}",
            f"{took[largest] / took[smallest]:.2f}",
            "aim <= 1.4",
        ),
        *_memory_of_notes(floor, dict(zip(BOARDS, starts, strict=True))),
    ]


def _memory_of_notes(floor: Start, starts: dict[int, Start]) -> list[tuple[str, str, str]]:
    """Return what a note costs in memory, over the step to the largest board."""
    if not floor.megabytes:
        return []
    *_, less, most = BOARDS
    grown = starts[most].megabytes - starts[less].megabytes
    ratio = starts[most].megabytes / floor.megabytes
    return [
        (
            f"memory a further 1,000 notes take, {less:,} to {most:,}",
            f"{grown / (most - less) * 1000:.1f} MB",
            "",
        ),
        (f"memory with {most:,} notes to the bare window", f"{ratio:.2f}", ""),
    ]


def stored_map(folder: Path, count: int) -> tuple[str, RecordId, RecordId]:
    """Return a store with one affinity map, half of its notes in groups, and the two ids."""
    kind = kind_named("affinity")
    notes = [f"Note {number}: the letter was typed after noon" for number in range(count)]
    half = count // 2
    board, exercise_id = kind.create(new_workshop("Large", "2026-03-02"))
    board = set_question(board, exercise_id, "Why so late?")
    for start in range(0, half, NOTES_IN_A_GROUP):
        added = add_notes(board, exercise_id, notes[start : start + NOTES_IN_A_GROUP])
        made = group_places(added.board, added.ids)
        board = name_group(made.board, made.ids[0], f"Group {start}")
    board = add_notes(board, exercise_id, notes[half:]).board
    path = folder / f"{count}.dip"
    store = WorkshopStore.open(path, RECORD_TYPES, new_replica_id())
    workshop_id = store.create_workshop(board)
    store.close()
    return str(path), workshop_id, exercise_id


def _interleaved(folder: Path, rounds: int, *starts: tuple[str, ...]) -> list[Start]:
    """Return the median of each start; they take turns, so that a slow moment hits them all."""
    environment = environment_of_starts(folder)
    samples: list[list[Start]] = [[] for _ in starts]
    for round_number in range(rounds + 1):
        for arguments, taken in zip(starts, samples, strict=True):
            start = _started(environment, *arguments)
            if round_number:  # the first round warms the disk and leaves the bytecode
                taken.append(start)
    return [Start(*map(median, zip(*taken, strict=True))) for taken in samples]


def environment_of_starts(folder: Path) -> dict[str, str]:
    """Return the environment of a start: with its bytecode kept, as installed programs have it."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _started(environment: dict[str, str], *arguments: str) -> Start:
    command = [sys.executable, "-m", "tests.benchmarks.starting", *arguments]
    began = perf_counter()
    with running(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment,
        text=True,
    ) as process:
        line = process.stdout.readline()
        took = perf_counter() - began
        _, complaints = process.communicate()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {complaints}")
    return Start(took * 1000, float(line))

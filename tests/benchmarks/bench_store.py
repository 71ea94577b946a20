"""How long one durable edit takes beside the same statements through bare sqlite3, and one loading.

Both take turns in one run on one disk, so that the ratio stands on a slow laptop too.
"""

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.order_keys import keys_after
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.database import open_for_writing
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import PlainNote, add_exercise, notes_of, opened

EDITS = 300
OPENINGS = 15

Measured = list[tuple[str, float, str]]


@dataclass(frozen=True)
class Times:
    """Seconds of many runs of one act."""

    seconds: list[float]

    def percentile(self, percent: int) -> float:
        return statistics.quantiles(self.seconds, n=100)[percent - 1]


def measure() -> Measured:
    """Return a row for each figure: its name, its value and what it should stay under."""
    return [*_one_edit(1000), *_openings()]


def _one_edit(notes: int) -> Measured:
    """Change one note of many through the session, and replay the same statements bare."""
    with tempfile.TemporaryDirectory() as folder:
        path, bare_path = Path(folder, "ours.dip"), Path(folder, "bare.dip")
        board = board_of(notes)
        for each in (path, bare_path):
            with opened(each) as store:
                store.create_workshop(board)
        with opened(path) as store, closing(open_for_writing(bare_path)) as bare:
            ours, floor = _in_turns(store, bare, workshop_of(board).id)
    rows: Measured = [
        (f"one durable edit of {notes} notes, p{p}, against bare sqlite3",
         ours.percentile(p) / floor.percentile(p), "aim <= 2.0")
        for p in (50, 95)
    ]  # fmt: skip
    return [*rows, ("one durable edit, p50, ms", ours.percentile(50) * 1000, "")]


class Recorder:
    """A connection that remembers its statements, for another to do the very same."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.statements: list[tuple[str, str, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        self.statements.append(("execute", sql, parameters))
        return self._connection.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Any) -> sqlite3.Cursor:
        self.statements.append(("executemany", sql, parameters))
        return self._connection.executemany(sql, parameters)


def _in_turns(
    store: WorkshopStore, bare: sqlite3.Connection, workshop_id: RecordId
) -> tuple[Times, Times]:
    session = WorkshopSession(store, workshop_id)
    note = notes_of(session.board)[500]
    recorder = Recorder(store._thread._connection)
    store._thread._connection = recorder  # type: ignore[assignment]
    ours, floor = Times([]), Times([])
    for number in range(EDITS):
        text = f"Bloods not chased before the round {number}"
        recorder.statements.clear()
        edit = partial(Board.change, record_id=note.id, text=text)
        ours.seconds.append(_seconds(partial(session.perform, "Edit", note.id, edit)))
        floor.seconds.append(_seconds(partial(_replay, bare, recorder.statements)))
    return ours, floor


def _replay(connection: sqlite3.Connection, statements: list[tuple[str, str, Any]]) -> None:
    for method, sql, parameters in statements:
        getattr(connection, method)(sql, parameters).fetchall()


def _openings() -> Measured:
    """Load boards of growing size: every row is read, its hash compared, its record made."""
    return [
        (
            f"load a board of {notes} notes with its hashes, p50, ms",
            _loading(notes).percentile(50) * 1000,
            aim,
        )
        for notes, aim in ((100, ""), (1000, ""), (5000, "aim <= 40"))
    ]


def _loading(notes: int) -> Times:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder, "workshops.dip")) as store:
        workshop_id = store.create_workshop(board_of(notes))
        return Times([_seconds(partial(store.load_board, workshop_id)) for _ in range(OPENINGS)])


def board_of(notes: int) -> Board:
    """Return a board with so many notes of everyday length."""
    board, exercise = add_exercise(new_workshop("Ward"))
    return board.put(
        *(
            PlainNote(
                id=new_id(),
                parent_id=exercise,
                order_key=key,
                text=f"{number}: bloods not chased before the ward round on Monday",
            )
            for number, key in enumerate(keys_after(None, notes))
        )
    )


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, value, aim in measure():
        print(f"{name:<70} {value:8.2f}  {aim}")

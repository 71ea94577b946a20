"""What a program can be in the midst of when it is killed, or when the disk fails it.

Each scenario prepares a folder, does one thing there, says what it was promised
by then, and knows what must hold afterwards whatever happened meanwhile. It is
all of the program's own code but for the window.
"""

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.durable_files import clear_unfinished
from dip_workshop.exercises.affinity.model import Note
from dip_workshop.kinds import Selection
from dip_workshop.session.handing_out import Wish, hand_out
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store import database
from dip_workshop.store.database import _SETTINGS
from dip_workshop.store.errors import StoreError
from dip_workshop.store.workshop_store import WorkshopStore

REPLICA = ReplicaId("0123456789abcdef")
STORE = "workshops.dip"
BEFORE = tuple(f"{number} Bloods not chased before the round" for number in range(12))

Promise = Callable[[str], None]


@dataclass(frozen=True)
class Scenario:
    """One thing that the program does: how to begin, what to do, and what must hold after it."""

    name: str
    prepare: Callable[[Path], None]
    act: Callable[[Path, Promise], None]
    hold: Callable[[Path, frozenset[str]], None]


@contextmanager
def opened(folder: Path) -> Iterator[WorkshopStore]:
    """Open the store of a folder; it is closed only where all went well, as a crash would not."""
    store = WorkshopStore.open(folder / STORE, RECORD_TYPES, REPLICA)
    try:
        yield store
    finally:
        store.close()


def a_map(folder: Path) -> None:
    """Make a store with one workshop, its map and some notes, and a second workshop."""
    with opened(folder) as store:
        board, map_id = kind_named("affinity").create(new_workshop("Ward"))
        store.create_workshop(with_notes(board, map_id, BEFORE))
        store.create_workshop(new_workshop("Another ward"))


def with_notes(board: Board, map_id: RecordId, texts: tuple[str, ...]) -> Board:
    """Return the board with notes added to its map."""
    return kind_named("affinity").capture.add(board, Selection(map_id), texts).board


def session_of(store: WorkshopStore) -> tuple[WorkshopSession, RecordId]:
    """Return a session on the workshop with the map, and the map's id."""
    (found,) = (w for w in store.list_workshops() if w.exercises)
    return WorkshopSession(store, found.id), found.exercises[0].id


def texts_of(board: Board) -> set[str]:
    """Return the texts of the live notes."""
    return {r.text for r in board if isinstance(r, Note) and not r.deleted}


def edit(folder: Path, promise: Promise) -> None:
    """Add two notes, each a step, with a half-typed one behind them."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        for number in range(2):
            text = f"added {number}"
            session.perform("Add", map_id, partial(with_notes, map_id=map_id, texts=(text,)))
            promise(text)
        store.keep_drafts(session.workshop_id, {map_id: "half typed"})


def edit_on(folder: Path, promise: Promise) -> None:
    """Add three notes in one window; one that was refused is added again if it is not there."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        for number in range(3):
            text = f"added {number}"
            add = partial(with_notes, map_id=map_id, texts=(text,))
            try:
                session.perform("Add", map_id, add)
            except StoreError:
                if text not in texts_of(session.board):
                    session.perform("Add", map_id, add)
            promise(text)
        assert session.board == store.load_board(session.workshop_id)


def undo(folder: Path, promise: Promise) -> None:
    """Add a note, take it back and do it again; first, take back what an earlier try has left."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        while texts_of(session.board) > set(BEFORE):
            session.undo(map_id)
        session.perform("Add", map_id, partial(with_notes, map_id=map_id, texts=("one more",)))
        session.undo(map_id)
        promise("taken back")
        session.redo(map_id)
        promise("there again")


def take_in(folder: Path, promise: Promise) -> None:
    """Take in a new workshop with sixty texts at once, unless an earlier try has done it."""
    with opened(folder) as store:
        board, map_id = kind_named("affinity").create(new_workshop("Taken in"))
        if not any(w.title == "Taken in" for w in store.list_workshops()):
            store.create_workshop(with_notes(board, map_id, tuple(f"text {n}" for n in range(60))))
        promise("taken in")


def print_it(folder: Path, promise: Promise) -> None:
    """Make the PDF of the map and the one of the whole workshop, and catalogue each."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        for exercise_id in (map_id, None):
            wish = Wish(exercise_id, "", "A4 landscape")
            made = hand_out(store, session.board, bundled_metrics(), wish, folder / "outputs")
            promise(made.report.path.name)


def remove(folder: Path, promise: Promise) -> None:
    """Remove words for good."""
    with opened(folder) as store:
        session, _ = session_of(store)
        session.remove_for_good(("Bloods",), "[removed]")
        promise("removed")


def sound(folder: Path) -> Board:
    """See that the store opens by itself, is whole, and says so to a second reader too (I1, I7)."""
    with opened(folder) as store:
        report = store.check()
        assert report.problems == (), report.problems
        (found,) = (w for w in store.list_workshops() if w.title == "Ward")
        board = store.load_board(found.id)
        session = WorkshopSession(store, found.id)
        assert session.history(found.exercises[0].id)
    with closing(sqlite3.connect(f"file:{folder / STORE}?mode=ro", uri=True)) as reader:
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    # As the window does once it stands; whatever else is half would still be there.
    for name in ("outputs", "backups"):
        clear_unfinished(folder / name, time.time() + 1)
        assert not list((folder / name).glob("*.part")), "half a file is lying about"
    return board


def after_edit(folder: Path, promised: frozenset[str]) -> None:
    """Hold every promised note, in order, and at most one that was not promised any more."""
    texts = texts_of(sound(folder))
    assert texts >= {*BEFORE, *promised}
    extra = texts - {*BEFORE, *promised}
    assert len(extra) <= 1
    assert extra <= {f"added {len(promised)}"}


def after_editing_on(folder: Path, promised: frozenset[str]) -> None:
    """Hold every promised note once, and at most one that was not promised any more."""
    board = sound(folder)
    texts = [r.text for r in board if isinstance(r, Note) and not r.deleted]
    assert len(texts) == len(set(texts)), texts
    after_edit(folder, promised)


def after_undo(folder: Path, promised: frozenset[str]) -> None:
    """Hold what was last promised, or one step more."""
    added = texts_of(sound(folder)) - set(BEFORE)
    assert added in (set(), {"one more"})
    assert added or "there again" not in promised


def after_taking_in(folder: Path, promised: frozenset[str]) -> None:
    """Hold all of the new workshop or nothing of it."""
    assert texts_of(sound(folder)) == set(BEFORE)
    with opened(folder) as store:
        found = [w.id for w in store.list_workshops() if w.title == "Taken in"]
        assert len(found) <= 1
        assert found or not promised
        for workshop_id in found:
            assert len(texts_of(store.load_board(workshop_id))) == 60


def after_printing(folder: Path, promised: frozenset[str]) -> None:
    """Hold a file, whole, for every row of the catalogue (I3); a file more may lie there."""
    assert texts_of(sound(folder)) == set(BEFORE)
    with opened(folder) as store:
        rows = store.outputs(None)
    assert {Path(row.path).name for row in rows} >= promised
    for row in rows:
        assert hashlib.sha256(Path(row.path).read_bytes()).hexdigest() == row.sha256
    for pdf in folder.rglob("*.pdf"):
        assert pdf.read_bytes().rstrip().endswith(b"%%EOF")


def after_removing(folder: Path, promised: frozenset[str]) -> None:
    """Hold all notes with the words or all without them, never some."""
    texts = texts_of(sound(folder))
    with_words = sum("Bloods" in text for text in texts)
    assert len(texts) == len(BEFORE)
    assert with_words == 0 if promised else with_words in (0, len(BEFORE))


WORKING = (
    Scenario("edit", a_map, edit, after_edit),
    Scenario("edit on", a_map, edit_on, after_editing_on),
    Scenario("undo", a_map, undo, after_undo),
    Scenario("import", a_map, take_in, after_taking_in),
    Scenario("output", a_map, print_it, after_printing),
    Scenario("remove for good", a_map, remove, after_removing),
)


def edit_unflushed(folder: Path, promise: Promise) -> None:
    """Edit in a store that says it has saved, while the disk still has it to do."""
    settings = tuple(s.replace("synchronous = FULL", "synchronous = OFF") for s in _SETTINGS)
    with patch.object(database, "_SETTINGS", settings):
        edit(folder, promise)


def edit_promised_early(folder: Path, promise: Promise) -> None:
    """Edit with a promise ahead of each commit, as a saver with a delay gives it."""
    for number in range(2):
        promise(f"added {number}")
    edit(folder, lambda _text: None)


def edit_whatever_fails(folder: Path, promise: Promise) -> None:
    """Edit and call everything saved, whatever the disk said."""
    with suppress(StoreError, DomainError):
        edit(folder, lambda _text: None)
    for number in range(2):
        promise(f"added {number}")


CARELESS_ONES = (
    Scenario("never flushed", a_map, edit_unflushed, after_edit),
    Scenario("promised early", a_map, edit_promised_early, after_edit),
    Scenario("whatever fails", a_map, edit_whatever_fails, after_edit),
)

"""Further things to be struck in the midst of: what goes between laptops and to other programs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES, kind_named
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.merging import Loss, take
from dip_workshop.exercises.affinity.model import Note
from dip_workshop.session.exchanging import Way, take_in
from dip_workshop.session.handing_over import hand_over
from dip_workshop.session.merging import plan_merge
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.bundles.files import read_bundle
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.textio.table_text import write_csv
from tests.crash.scenarios import (
    BEFORE,
    STORE,
    Promise,
    Scenario,
    a_map,
    opened,
    session_of,
    sound,
    texts_of,
    with_notes,
)

THERE = ReplicaId("fedcba9876543210")
FILE = "the other room.dipworkshop"
OURS, THEIRS, FROM_THERE = "as this room says it", "as that room says it", "from that room"
REST = frozenset(BEFORE[1:])
TABLE = Path("stick") / "Map.csv"
OLD_TABLE = (("Text",), (("as it was printed last week",),))


def two_rooms(folder: Path) -> None:
    """Make a map that two rooms went on with, one text in two ways; theirs lies in a file."""
    a_map(folder)
    other = folder / "other.dip"
    (folder / STORE).replace(other)
    with WorkshopStore.open(other, RECORD_TYPES, THERE) as store:
        session, map_id = session_of(store)
        a_file = folder / "ours.dipworkshop"
        hand_over(store, session.workshop_id, a_file)
        session.perform("Edit", map_id, reworded(session.board, THEIRS))
        session.perform("Add", map_id, partial(with_notes, map_id=map_id, texts=(FROM_THERE,)))
        hand_over(store, session.workshop_id, folder / FILE)
    with opened(folder) as store:
        store.take_in(read_bundle(a_file, RECORD_TYPES))
        session, map_id = session_of(store)
        session.perform("Edit", map_id, reworded(session.board, OURS))
    for leftover in (a_file, *folder.glob("other*")):
        leftover.unlink()


def reworded(board: Board, words: str) -> Callable[[Board], Board]:
    """Return what gives the first note other words."""
    first = next(r.id for r in board if isinstance(r, Note) and r.text == BEFORE[0])
    return lambda board: board.change(first, text=words)


def merge_and_turn(folder: Path, promise: Promise) -> None:
    """Merge the file, take what lost, take that back, and take back the page's last step."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        bundle = read_bundle(folder / FILE, RECORD_TYPES)
        plan = plan_merge(store, bundle)
        if plan.is_empty:  # an earlier try has done it
            promise("merged")
            return
        take_in(store, bundle, Way.MERGE, plan)
        promise("merged")
        turn_what_lost(WorkshopSession(store, session.workshop_id), map_id, plan.losses, promise)


def turn_what_lost(
    session: WorkshopSession, map_id: RecordId, losses: tuple[Loss, ...], promise: Promise
) -> None:
    """Take the one thing that lost, and go back; then take back the newest step of the page."""
    (loss,) = losses
    session.perform("Take", session.workshop_id, lambda b: take(b, loss))
    promise("taken")
    session.undo(session.workshop_id)
    promise("as merged")
    session.undo(map_id)
    promise("one step back")


def after_merging(folder: Path, promised: frozenset[str]) -> None:
    """Hold the board of before the merge, or one of those after it, wholly."""
    texts = texts_of(sound(folder))
    alone, merged = {OURS, *REST}, {THEIRS, FROM_THERE, *REST}
    taken, back = {OURS, FROM_THERE, *REST}, {THEIRS, *REST}
    ways = [alone, merged, taken, merged, back]
    said = ("merged", "taken", "as merged", "one step back")
    reached = sum(each in promised for each in said)
    assert texts in ways[reached : reached + 2], texts


def a_map_and_its_table(folder: Path) -> None:
    """Make a map, and on a stick the table that was saved of it last week."""
    a_map(folder)
    (folder / TABLE).parent.mkdir()
    write_csv(folder / TABLE, *OLD_TABLE)


def save_table(folder: Path, promise: Promise) -> None:
    """Save the map as a table over the one of last week."""
    with opened(folder) as store:
        session, map_id = session_of(store)
        table = kind_named("affinity").table
        assert table is not None
        rows = table.rows(session.board, map_id)
        write_csv(folder / TABLE, table.columns(session.board, map_id), rows)
        promise(TABLE.name)


def after_saving_table(folder: Path, promised: frozenset[str]) -> None:
    """Hold the store, and the old table or the new one whole."""
    assert texts_of(sound(folder)) == set(BEFORE)
    text = (folder / TABLE).read_text(encoding="utf-8-sig")
    is_new = all(words in text for words in BEFORE) and text.endswith("\n")
    is_old = OLD_TABLE[1][0][0] in text
    assert is_new or (is_old and not promised), text


PASSING_ON = (
    Scenario("merge", two_rooms, merge_and_turn, after_merging),
    Scenario("table", a_map_and_its_table, save_table, after_saving_table),
)

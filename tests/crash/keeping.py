"""Further things to be struck in the midst of: what keeps workshops, and hands them over."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.records import written_fields
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.bin import count_deleted, read_deleted
from dip_workshop.store.bundles.files import read_bundle, write_bundle
from dip_workshop.store.copies.backup_files import backups_folder, backups_in
from dip_workshop.store.copies.backup_names import (
    KEPT_WHOLLY,
    Reason,
    backup_name,
    kept_numbers,
)
from dip_workshop.store.copies.copying import faults_of
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.mending import mend
from dip_workshop.store.safe_keeping.removals import delete_workshop_for_good, removals_of
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.store.workshop_store import WorkshopStore
from tests.crash.scenarios import (
    BEFORE,
    REPLICA,
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

STORES = Path(__file__).parents[1] / "data" / "stores"
OLDEST = STORES / "schema_1.dip"
SINCE = "made since the backup"
BUNDLE = "handed over.dipworkshop"


def an_old_store(folder: Path) -> None:
    """Lay the store of the first release."""
    shutil.copy(OLDEST, folder / STORE)


def migrate(folder: Path, promise: Promise) -> None:
    """Open the store of an earlier release."""
    with opened(folder):
        promise("brought up to date")


def after_migrating(folder: Path, _promised: frozenset[str]) -> None:
    """Hold every text of the first release, whether it was brought up to date then or only now."""
    facts = json.loads(OLDEST.with_suffix(".json").read_text(encoding="utf-8"))
    with opened(folder) as store:
        assert store.check().problems == ()
        (found,) = store.list_workshops()
        board = store.load_board(found.id)
        drafts = store.drafts(found.id)
    texts = {str(getattr(r, field)) for r in board for field in written_fields(type(r))}
    assert set(facts["texts"]) <= texts
    assert set(facts["drafts"]) <= set(drafts.values())


def back_up(folder: Path, promise: Promise) -> None:
    """Make a backup."""
    with opened(folder) as store:
        promise(Backups(store).make(Reason.BY_HAND).path.name)


def after_backing_up(folder: Path, promised: frozenset[str]) -> None:
    """Hold the store, and every backup that has a name, whole."""
    assert texts_of(sound(folder)) == set(BEFORE)
    backups = backups_in(backups_folder(folder / STORE), folder / STORE)
    assert {backup.path.name for backup in backups} >= promised
    for backup in backups:
        assert not faults_of(backup.path, lambda: None)


def a_store_with_a_backup(folder: Path) -> None:
    """Make a map, back it up, and add a note since."""
    a_map(folder)
    with opened(folder) as store:
        Backups(store).make(Reason.BY_HAND)
        session, map_id = session_of(store)
        session.perform("Add", map_id, partial(with_notes, map_id=map_id, texts=(SINCE,)))


def go_back(folder: Path, promise: Promise) -> None:
    """Restore the oldest backup."""
    store = folder / STORE
    oldest = backups_in(backups_folder(store), store)[-1]
    restore(oldest, store, RECORD_TYPES, folder / "installation", lambda: None)
    promise("restored")


def after_going_back(folder: Path, promised: frozenset[str]) -> None:
    """Hold the old store or the restored one, and what was made since in some file all the same."""
    texts = texts_of(sound(folder))
    assert texts in (set(BEFORE), {*BEFORE, SINCE})
    assert texts == set(BEFORE) or not promised
    assert any(SINCE in texts_of(board) for board in _boards_below(folder))


def _boards_below(folder: Path) -> Iterator[object]:
    for path in folder.rglob("*.dip"):
        with WorkshopStore.open_read_only(path, RECORD_TYPES) as store:
            for found in store.list_workshops():
                yield store.load_board(found.id)


def a_map_and_a_stick(folder: Path) -> None:
    """Make a map, and a folder to hand it over in."""
    a_map(folder)
    (folder / "stick").mkdir()


def hand_over(folder: Path, promise: Promise) -> None:
    """Write a workshop to a file, as on a stick."""
    with opened(folder) as store:
        session, _ = session_of(store)
        write_bundle(folder / "stick" / BUNDLE, store.bundle_of(session.workshop_id), RECORD_TYPES)
    promise(BUNDLE)


def after_handing_over(folder: Path, promised: frozenset[str]) -> None:
    """Hold the store, and the file whole or not there."""
    assert texts_of(sound(folder)) == set(BEFORE)
    handed = folder / "stick" / BUNDLE
    assert handed.exists() or not promised
    if handed.exists():
        assert texts_of(read_bundle(handed, RECORD_TYPES).board) == set(BEFORE)


def a_store_and_a_file(folder: Path) -> None:
    """Make a map, and beside it the file of another workshop."""
    a_map(folder)
    with opened(folder) as store:
        (other,) = (w for w in store.list_workshops() if not w.exercises)
        write_bundle(folder / BUNDLE, store.bundle_of(other.id), RECORD_TYPES)
    (folder / STORE).unlink()
    a_map(folder)


def take_over(folder: Path, promise: Promise) -> None:
    """Take in the workshop of a file, unless an earlier try has done it."""
    with opened(folder) as store:
        bundle = read_bundle(folder / BUNDLE, RECORD_TYPES)
        if not store.knows(bundle):
            store.take_in(bundle)
        promise("taken in")


def after_taking_over(folder: Path, promised: frozenset[str]) -> None:
    """Hold the workshop of the file wholly or not at all, and all that was there before."""
    assert texts_of(sound(folder)) == set(BEFORE)
    with opened(folder) as store:
        titles = [w.title for w in store.list_workshops()]
    assert titles.count("Another ward") in ((2,) if promised else (1, 2))


def copy_to_second_place(folder: Path, promise: Promise) -> None:
    """Make a copy of the whole store on a stick."""
    with opened(folder) as store:
        promise(Backups(store).copy_to(folder / "stick").path.name)


def after_copying(folder: Path, promised: frozenset[str]) -> None:
    """Hold the store, and every copy that has a name, whole."""
    assert texts_of(sound(folder)) == set(BEFORE)
    copies = backups_in(folder / "stick", folder / STORE)
    assert {copy.path.name for copy in copies} >= promised
    for copy in copies:
        assert not faults_of(copy.path, lambda: None)


def many_backups(folder: Path) -> None:
    """Make a map, and more backups than are kept."""
    a_map(folder)
    with opened(folder) as store:
        first = Backups(store).make(Reason.BY_HAND)
        for number in range(2, KEPT_WHOLLY + 8):
            named = first._replace(number=number)
            shutil.copy(first.path, first.path.with_name(backup_name(store.path, named)))


def thin_out(folder: Path, promise: Promise) -> None:
    """Look through all backups and remove those that are no longer needed."""
    with opened(folder) as store:
        backups = Backups(store)
        for backup in backups.all():
            assert backups.is_whole(backup)
        backups.thin_out()
        promise("thinned out")


def after_thinning_out(folder: Path, promised: frozenset[str]) -> None:
    """Hold the newest backups and the oldest, and after the promise no more than are needed."""
    assert texts_of(sound(folder)) == set(BEFORE)
    numbers = [b.number for b in backups_in(backups_folder(folder / STORE), folder / STORE)]
    most = range(1, KEPT_WHOLLY + 8)
    assert set(numbers) >= kept_numbers(most)
    assert set(numbers) == kept_numbers(most) or not promised


def a_map_and_a_full_bin(folder: Path) -> None:
    """Make a map, and put the other workshop in the bin."""
    a_map(folder)
    with opened(folder) as store:
        (other,) = (w for w in store.list_workshops() if not w.exercises)
        session = WorkshopSession(store, other.id)
        session.perform("Delete", other.id, lambda board: board.drop(other.id))


def empty_bin(folder: Path, promise: Promise) -> None:
    """Delete for good whatever is in the bin."""
    with opened(folder) as store:
        for deleted in store.ask(read_deleted):
            delete_workshop_for_good(store, deleted.id)
        promise("emptied")


def after_emptying(folder: Path, promised: frozenset[str]) -> None:
    """Hold the deleted workshop in the bin, or not a byte of it."""
    assert texts_of(sound(folder)) == set(BEFORE)
    with opened(folder) as store:
        in_bin = store.ask(count_deleted)
    assert in_bin == 0 or not promised
    assert in_bin or removals_of(folder / STORE)  # told of where an older backup is looked at
    assert in_bin or b"Another ward" not in (folder / STORE).read_bytes()


def a_damaged_map(folder: Path) -> None:
    """Make a map and change a letter behind the program's back, as a failing disk does."""
    a_map(folder)
    with closing(sqlite3.connect(folder / STORE)) as connection, connection:
        changed = "UPDATE record SET text = replace(text, '7 Bloods', '7 Floods')"
        assert connection.execute(changed).rowcount


def repair(folder: Path, promise: Promise) -> None:
    """Repair the store."""
    with opened(folder) as store:
        assert mend(store, RECORD_TYPES, REPLICA).left == ()
        promise("repaired")


def after_repairing(folder: Path, promised: frozenset[str]) -> None:
    """Hold the repaired store, or the damaged one as it was, of which all can still be mended."""
    with opened(folder) as store:
        is_sound = store.check().problems == ()
        assert is_sound or not promised
        mend(store, RECORD_TYPES, REPLICA)
    assert texts_of(sound(folder)) == set(BEFORE)


KEEPING = (
    Scenario("migrate", an_old_store, migrate, after_migrating),
    Scenario("backup", a_map, back_up, after_backing_up),
    Scenario("restore", a_store_with_a_backup, go_back, after_going_back),
    Scenario("hand over", a_map_and_a_stick, hand_over, after_handing_over),
    Scenario("take in a file", a_store_and_a_file, take_over, after_taking_over),
    Scenario("second place", a_map_and_a_stick, copy_to_second_place, after_copying),
    Scenario("thin out", many_backups, thin_out, after_thinning_out),
    Scenario("empty the bin", a_map_and_a_full_bin, empty_bin, after_emptying),
    Scenario("repair", a_damaged_map, repair, after_repairing),
)

"""More to be struck in the midst of: the start after a crash, which mends what it left."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from unittest.mock import patch

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.store.copies import restore_plan
from dip_workshop.store.copies.backup_files import backups_in
from dip_workshop.store.safe_keeping.restoring import restore
from tests.crash.keeping import (
    SINCE,
    a_store_with_a_backup,
    after_going_back,
    after_migrating,
    an_old_store,
)
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

JOURNAL = f"{STORE}-journal"


class CutOffError(BaseException):
    """What a kill is to a program: nothing of ours runs after it."""


def cut_off_in_the_midst(folder: Path) -> None:
    """Leave half an edit in the file, and the journal from which it is made whole."""
    store, journal, kept = folder / STORE, folder / JOURNAL, folder / "kept"
    kept.mkdir()
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE record SET text = 'half an edit'")
        connection.execute("UPDATE change SET after = 'half an edit'")
        for each in (store, journal):
            shutil.copy(each, kept)
        connection.execute("ROLLBACK")
    for each in (store, journal):
        shutil.copy(kept / each.name, each)
    shutil.rmtree(kept)
    assert b"half an edit" in store.read_bytes()
    assert journal.stat().st_size


def a_map_cut_off(folder: Path) -> None:
    """Make a map, of which the last edit was cut off."""
    a_map(folder)
    cut_off_in_the_midst(folder)


def an_old_store_cut_off(folder: Path) -> None:
    """Lay the store of the first release, of which the last edit was cut off."""
    an_old_store(folder)
    cut_off_in_the_midst(folder)


def a_restore_cut_off(folder: Path) -> None:
    """Begin to put a backup back, and end where the store was moved aside and nothing is there."""
    a_store_with_a_backup(folder)
    (oldest,) = backups_in(folder / "backups", folder / STORE)

    def rename_one(path: Path, to: Path) -> None:
        rename(path, to)
        raise CutOffError

    rename = Path.rename
    try:
        with patch.object(Path, "rename", rename_one):
            restore(oldest, folder / STORE, RECORD_TYPES, folder / "installation", lambda: None)
    except CutOffError:
        pass
    assert restore_plan.is_restore_unfinished(folder / STORE)
    assert not (folder / STORE).exists()


def start(folder: Path, promise: Promise) -> None:
    """Start, which recovers; and add a note, as whoever starts will."""
    with opened(folder) as store:
        promise("open")
        session, map_id = session_of(store)
        if SINCE not in texts_of(session.board):
            session.perform("Add", map_id, partial(with_notes, map_id=map_id, texts=(SINCE,)))
        promise(SINCE)


def after_starting(folder: Path, promised: frozenset[str]) -> None:
    """Hold what was there before the crash, and what was added since where it was promised."""
    texts = texts_of(sound(folder))
    assert texts - {SINCE} == set(BEFORE)
    assert SINCE in texts or SINCE not in promised


def start_again(folder: Path, promise: Promise) -> None:
    """Start, which recovers."""
    with opened(folder):
        promise("restored")


# A kill at random seldom leaves a restore half done, so each call of this start is struck.
AFTER_A_RESTORE = Scenario(
    "start after a cut-off restore", a_restore_cut_off, start_again, after_going_back
)
# Killed and failing, these are tried by test_struck_while_recovering; here the power goes.
AFTER_AN_EDIT = (
    Scenario("start after a cut-off edit", a_map_cut_off, start, after_starting),
    Scenario("update after a cut-off edit", an_old_store_cut_off, start_again, after_migrating),
)

import os
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.store import database, migrations, schema
from dip_workshop.store.copies.restore_plan import move_aside
from dip_workshop.store.database import open_for_writing
from dip_workshop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreForeign,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
    StoreUnreachable,
    told_plainly,
)
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import TYPES, add_exercise, add_note, opened


def a_store_with_a_board(path: Path) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    with opened(path) as store:
        store.create_workshop(add_note(board, exercise, "Bloods not chased"))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("locking_mode", "normal"),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("application_id", schema.APPLICATION_ID),
        ("user_version", schema.SCHEMA_VERSION),
    ],
)
def test_every_opening_sets_what_makes_saved_true(path: Path, pragma: str, value: object) -> None:
    for _first_and_again in range(2):
        with closing(open_for_writing(path)) as connection:
            assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_every_table_is_strict(path: Path) -> None:
    with closing(open_for_writing(path)) as connection:
        tables = connection.execute("PRAGMA table_list").fetchall()
    ours = [row for row in tables if row[2] == "table" and not row[1].startswith(("sqlite_", "_"))]
    assert len(ours) == 8
    assert all(strict for *_, strict in ours)


def test_a_dropped_draft_leaves_no_word_in_the_file(path: Path) -> None:
    with opened(path) as store:
        workshop_id = store.create_workshop(new_workshop("Ward"))
        store.keep_drafts(workshop_id, {"capture": "a name typed by mistake"})
        store.keep_drafts(workshop_id, {"capture": ""})
    assert b"typed by mistake" not in path.read_bytes()


def test_a_second_window_is_told_who_has_the_workshops(path: Path) -> None:
    with opened(path), pytest.raises(StoreBusy, match=r"already open in another window \(.+ on"):
        opened(path)
    with opened(path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="a copy of an open file comes from fork")
def test_a_closed_store_is_free_though_a_starting_program_still_holds_its_files(
    path: Path,
) -> None:
    with opened(path) as store:
        assert store._lock is not None
        assert store._lock._descriptor is not None
        copy = os.dup(store._lock._descriptor)
    with opened(path):
        os.close(copy)


def test_a_second_program_cannot_write_but_can_read_beside_the_window(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from dip_workshop.store.workshop_store import WorkshopStore;"
        "from dip_workshop.store.errors import StoreBusy;"
        "p = Path(sys.argv[1]);"
        "print([w.title for w in WorkshopStore.open_read_only(p, {}).list_workshops()])\n"
        "try: WorkshopStore.open(p, {}, 'r')\n"
        "except StoreBusy: print('busy')"
    )
    with opened(path) as store:
        store.create_workshop(new_workshop("Ward"))
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
    assert done.stdout.split("\n")[:2] == ["['Ward']", "busy"]


def test_reading_beside_never_writes(path: Path) -> None:
    a_store_with_a_board(path)
    before = path.read_bytes()
    with WorkshopStore.open_read_only(path, TYPES) as store:
        with pytest.raises(StoreReadOnly):
            store.create_workshop(new_workshop("Ward"))
        assert store.check().is_sound
    assert path.read_bytes() == before


def test_reading_where_there_is_nothing_makes_nothing(path: Path) -> None:
    with pytest.raises(StoreUnreachable):
        WorkshopStore.open_read_only(path, TYPES)
    assert not path.exists()


def a_newer_store(path: Path) -> None:
    a_store_with_a_board(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE vote_of_the_future (id TEXT)")
        connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")


def another_programs_store(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE calendar (id TEXT)")


def a_zip_file(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")


def a_text_file(path: Path) -> None:
    path.write_text("Bloods not chased\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (a_newer_store, StoreTooNew),
        (another_programs_store, StoreForeign),
        (a_zip_file, StoreForeign),
        (a_text_file, StoreForeign),
    ],
)
def test_a_file_that_is_not_ours_to_write_stays_as_it_is_to_the_byte(
    path: Path, make: Callable[[Path], None], error: type[StoreError]
) -> None:
    make(path)
    before = path.read_bytes()
    for attempt in (opened, lambda p: WorkshopStore.open_read_only(p, TYPES)):
        with pytest.raises(error, match="left untouched"):
            attempt(path)
    assert path.read_bytes() == before
    assert {p.name for p in path.parent.iterdir()} <= {"workshops.dip", "workshops.dip.lock"}


def test_a_crash_before_the_first_word_leaves_a_file_that_opens(path: Path) -> None:
    path.touch()
    a_store_with_a_board(path)
    with opened(path) as store:
        assert len(store.list_workshops()) == 1


def test_a_file_of_noughts_is_damaged_and_not_begun_anew(path: Path) -> None:
    path.write_bytes(bytes(8192))
    with pytest.raises(StoreDamaged, match="left untouched"):
        opened(path)
    assert path.read_bytes() == bytes(8192)


def test_a_file_moved_aside_keeps_its_bytes_and_its_journal(path: Path) -> None:
    a_text_file(path)
    before = path.read_bytes()
    path.with_name("workshops.dip-journal").write_bytes(b"journal")
    aside = move_aside(path)
    assert not path.exists()
    assert aside.read_bytes() == before
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"journal"
    a_text_file(path)
    assert move_aside(path) != aside


def test_a_full_disk_keeps_the_board_and_the_next_try_works(path: Path) -> None:
    board, exercise = add_exercise(new_workshop("Ward"))
    root = workshop_of(board).id
    long = add_note(board, exercise, "x" * 20_000)
    with opened(path) as store:
        store.create_workshop(board)
        pages = store._thread.run(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
        store._thread.run(lambda c: c.execute(f"PRAGMA max_page_count = {pages}"))
        with pytest.raises(StoreFull, match="all before it is safe"):
            store.commit(root, NewStep("Add", root, diff(board, long)))
        assert store.load_board(root) == board
        assert store.check().problems == ()
        store._thread.run(lambda c: c.execute("PRAGMA max_page_count = 100000"))
        store.commit(root, NewStep("Add", root, diff(board, long)))
        assert store.load_board(root) == long


def test_a_folder_that_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreUnreachable, match="nothing was changed"):
        opened(tmp_path / "file" / "workshops.dip")


def test_a_folder_that_may_not_be_written_is_one_sentence() -> None:
    with pytest.raises(StoreReadOnly, match="ask for the right to write"), told_plainly():
        raise PermissionError("no")


@pytest.fixture
def next_release(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """Pretend to be a release with one migration more; a test adds it."""
    later = Migrations("dip-workshop")
    for migration in (
        migrations.first_schema,
        migrations.search_over_everything,
        migrations.steps_of_copies,
        migrations.search_without_keys,
    ):
        later()(migration)
    monkeypatch.setattr(migrations, "MIGRATIONS", later)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    return later


@pytest.fixture
def old_store(path: Path) -> Path:
    a_store_with_a_board(path)
    return path


def test_an_older_file_is_copied_and_brought_up_to_date(
    old_store: Path, next_release: Migrations
) -> None:
    before = old_store.read_bytes()

    @next_release()
    def add_a_colour(db: Database) -> None:
        db.table("workshop").add_column("colour", str)

    with opened(old_store) as store:
        assert [line.title for line in store.list_workshops()] == ["Ward"]
        assert store.check().problems == ()
    assert database.version_of(old_store) == schema.SCHEMA_VERSION
    (copy,) = (old_store.parent / "backups").glob("workshops 000001 * before an update.dip")
    assert copy.read_bytes()[100:] == before[100:]


def test_a_migration_that_fails_leaves_the_file_wholly_old(
    old_store: Path, next_release: Migrations
) -> None:
    @next_release()
    def break_half_way(db: Database) -> None:
        db.table("workshop").add_column("colour", str)
        db.execute("UPDATE record SET text = 'broken'")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        opened(old_store)
    with closing(sqlite3.connect(old_store)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()
        assert version == (schema.SCHEMA_VERSION - 1,)
        columns = connection.execute("PRAGMA table_info(workshop)").fetchall()
        assert [column[1] for column in columns] == ["id"]
        assert connection.execute("SELECT text FROM record ORDER BY text").fetchall() == [
            ("Bloods not chased",),
            ("Notes",),
            ("Ward",),
        ]

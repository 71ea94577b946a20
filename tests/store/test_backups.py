"""Backups are whole, told apart by number and not by clock, and damaged ones are found out."""

import os
import random
import sqlite3
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.store.copies import backup_files, copying
from dip_workshop.store.copies.backup_files import BackupFailed, backups_folder
from dip_workshop.store.copies.backup_names import KEPT_WHOLLY, Backup, Reason
from dip_workshop.store.copies.copying import content_hash
from dip_workshop.store.errors import StoreClosing
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import TYPES, add_exercise, add_note, opened

NOW = datetime(2026, 10, 4, 9, 12)
TABLES = ("workshop", "record", "step", "change", "draft", "output", "table_count")
EVERYTHING = [f"SELECT * FROM {table} ORDER BY 1" for table in TABLES]  # noqa: S608


@pytest.fixture
def board() -> Board:
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(30):
        board = add_note(board, exercise, f"{number} Bloods not chased before the round")
    return board


def a_step(store: WorkshopStore, board: Board, text: str = "One more") -> Board:
    """Commit a note more and return the board with it."""
    root = workshop_of(board)
    after = add_note(board, next(r.id for r in board if r.parent_id == root.id), text)
    store.commit(root.id, NewStep("Add", root.id, diff(board, after)))
    return after


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def parts(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if each.name.endswith(".part")]


def test_a_backup_holds_what_the_store_holds_and_has_a_name_for_people(
    path: Path, board: Board
) -> None:
    with opened(path) as store:
        workshop_id = store.create_workshop(board)
        store.keep_drafts(workshop_id, {"capture": "half a th"})
        made = Backups(store, lambda: NOW).make(Reason.BY_HAND)
        assert made.path.name == "workshops 000001 2026-10-04 0912 by hand.dip"
        assert not made.has_faults
        with copying.reading(made.path) as copy:
            assert content_hash(copy) == store.ask(content_hash)
    with opened(made.path) as store:
        assert store.load_board(workshop_id) == board
        assert store.drafts(workshop_id) == {"capture": "half a th"}
    assert parts(made.path.parent) == []


def test_edits_made_while_a_backup_is_copied_are_served_and_are_in_it(
    path: Path, board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SLICE_PAGES", 1)
    with opened(path) as store:
        store.create_workshop(board)
        served: list[Board] = []

        def slowly(connection: sqlite3.Connection, part: Path, between: copying.Breathe) -> str:
            def with_an_edit() -> None:
                if not served:
                    served.append(board)
                    editing.start()
                    assert is_waiting.wait(5)
                between()

            return copy_store(connection, part, with_an_edit)

        def edit() -> None:
            future = store._thread.post(lambda _: None)
            is_waiting.set()
            future.result(5)
            served.append(a_step(store, board))

        copy_store = copying.copy_store
        is_waiting = threading.Event()
        editing = threading.Thread(target=edit)
        monkeypatch.setattr(copying, "copy_store", slowly)
        made = Backups(store).make(Reason.BY_HAND)
        editing.join()
        assert store.load_board(workshop_of(board).id) == served[-1]
        assert not made.has_faults


def test_closing_the_store_ends_a_backup_and_leaves_nothing_half_made(
    path: Path, board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SLICE_PAGES", 1)
    store = opened(path)
    store.create_workshop(board)
    is_closing = threading.Thread(target=store.close)

    def close_under_it(connection: sqlite3.Connection, part: Path, between: copying.Breathe) -> str:
        is_closing.start()
        while not store._thread._is_closed:
            pass
        return copy_store(connection, part, between)

    copy_store = copying.copy_store
    monkeypatch.setattr(copying, "copy_store", close_under_it)
    with pytest.raises(StoreClosing):
        Backups(store).make(Reason.BY_HAND)
    is_closing.join()
    assert list(backups_folder(path).iterdir()) == []


def test_a_store_that_was_closed_says_so_to_whoever_comes_too_late(
    path: Path, board: Board
) -> None:
    store = opened(path)
    workshop_id = store.create_workshop(board)
    store.close()
    with pytest.raises(StoreClosing, match="all that was saved is safe"):
        store.load_board(workshop_id)


def test_nothing_is_made_where_nothing_was_changed(path: Path, board: Board) -> None:
    with opened(path) as store:
        backups = Backups(store)
        assert backups.make_if_changed(Reason.WHILE_WORKING) is None  # there is nothing yet
        store.create_workshop(board)
        assert backups.make_if_changed(Reason.WHILE_WORKING) is not None
        assert backups.make_if_changed(Reason.WHILE_WORKING) is None
        board = a_step(store, board)
        assert backups.make_if_changed(Reason.WHILE_WORKING) is not None
    with opened(path) as store:  # another start, with no memory of the last
        assert Backups(store).make_if_changed(Reason.WHILE_WORKING) is None
        a_step(store, board)
        assert Backups(store).make_if_changed(Reason.WHILE_WORKING) is not None


def test_the_first_start_of_a_day_makes_one_and_the_second_none(path: Path, board: Board) -> None:
    with opened(path) as store:
        store.create_workshop(board)
        assert Backups(store, lambda: NOW).make_first_of_day() is not None
        board = a_step(store, board)
        assert Backups(store, lambda: NOW).make_first_of_day() is None
        assert Backups(store, lambda: NOW + timedelta(days=1)).make_first_of_day() is not None
        assert Backups(store, lambda: NOW + timedelta(days=2)).make_first_of_day() is None


def test_a_clock_that_jumps_changes_neither_the_order_nor_what_is_kept(
    path: Path, board: Board
) -> None:
    clock = [NOW]
    jumps = {10: timedelta(days=-5 * 365), 20: timedelta(days=15 * 365), 25: timedelta(hours=-1)}
    with opened(path) as store:
        store.create_workshop(board)
        backups = Backups(store, lambda: clock[0])
        for number in range(1, KEPT_WHOLLY + 11):
            clock[0] += jumps.get(number, timedelta(minutes=30))
            board = a_step(store, board)
            assert backups.make_if_changed(Reason.WHILE_WORKING) is not None
            backups.thin_out()
        kept = [backup.number for backup in backups.all()]
        assert kept[:KEPT_WHOLLY] == list(range(KEPT_WHOLLY + 10, 10, -1))
        assert kept[KEPT_WHOLLY:] == [10, 8, 6, 4, 2, 1]
        newest = backups.newest_whole()
        assert newest is not None
        with copying.reading(newest.path) as copy:
            assert content_hash(copy) == store.ask(content_hash)


def test_two_backups_at_one_moment_get_two_names(path: Path, board: Board) -> None:
    made: list[Backup] = []
    with opened(path) as store:
        store.create_workshop(board)
        threads = [
            threading.Thread(target=lambda: made.append(Backups(store).make(Reason.BY_HAND)))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(backup.number for backup in made) == [1, 2, 3, 4]
        assert all(Backups(store).is_whole(backup) for backup in made)


def a_changed_letter(path: Path) -> None:
    spoil(path, "UPDATE record SET text = replace(text, '7 Bloods', '7 Floods')")


def a_changed_step(path: Path) -> None:
    spoil(path, "UPDATE change SET after = replace(after, '7 Bloods', '7 Floods')")


def a_missing_row(path: Path) -> None:
    spoil(path, "DELETE FROM record WHERE text LIKE '7 %'")


def a_missing_end(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: -3 * 4096])


def noughts(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def nothing(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "damage",
    [a_changed_letter, a_changed_step, a_missing_row, a_missing_end, noughts, nothing],
)
def test_a_damaged_backup_is_found_out_not_counted_and_not_deleted(
    path: Path, board: Board, damage: object
) -> None:
    with opened(path) as store:
        store.create_workshop(board)
        first = Backups(store).make(Reason.BY_HAND)
        board = a_step(store, board)
        second = Backups(store).make(Reason.BY_HAND)
        damage(second.path)  # type: ignore[operator]
        backups = Backups(store)
        assert not backups.is_whole(second)
        assert backups.newest_whole() == first
        assert backups.damaged() == (second,)
        backups.thin_out()
        assert backups.all() == (second, first)
        assert backups.make_if_changed(Reason.WHILE_WORKING) is not None  # the first is old


def test_every_flipped_bit_that_changes_a_row_of_a_backup_is_found(
    path: Path, board: Board
) -> None:
    chance = random.Random(4)
    with opened(path) as store:
        store.create_workshop(board)
        made = Backups(store).make(Reason.BY_HAND)
        whole, wanted = made.path.read_bytes(), store.ask(content_hash)
        found = 0
        for _ in range(200):
            spoilt = bytearray(whole)
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
            made.path.write_bytes(spoilt)
            if everything_in(made.path) != everything_in_bytes(whole, path.parent):
                found += 1
                assert not Backups(store).is_whole(made)
        assert found
        assert store.ask(content_hash) == wanted


def everything_in(path: Path) -> object:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return [connection.execute(reading).fetchall() for reading in EVERYTHING]
    except (sqlite3.Error, UnicodeDecodeError):
        return "unreadable"


def everything_in_bytes(content: bytes, folder: Path) -> object:
    path = folder / "whole.copy"
    if not path.exists():
        path.write_bytes(content)
    return everything_in(path)


def test_a_store_with_a_fault_is_backed_up_all_the_same_and_its_backup_says_so(
    path: Path, board: Board
) -> None:
    with opened(path) as store:
        store.create_workshop(board)
        sound = Backups(store).make(Reason.BY_HAND)
    a_changed_letter(path)
    with opened(path) as store:
        store.create_workshop(new_workshop("Another ward"))
        backups = Backups(store)
        made = backups.make_if_changed(Reason.FIRST_OF_DAY)
        assert made is not None
        assert made.has_faults
        assert made.path.name.endswith("first start of the day, with faults.dip")
        assert backups.newest_whole() == sound
        store.create_workshop(new_workshop("A third ward"))
        assert backups.make_if_changed(Reason.WHILE_WORKING) is None
        backups.thin_out()
        assert backups.all() == (made, sound)


def test_a_copy_that_reads_back_otherwise_is_thrown_away_and_said(
    path: Path, board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    def a_bad_stick(part: Path) -> None:
        a_changed_letter(part)
        spoil(part, "UPDATE record SET hash = x'00' WHERE text LIKE '7 %'")

    monkeypatch.setattr(backup_files, "flush", a_bad_stick)
    with opened(path) as store:
        store.create_workshop(board)
        with pytest.raises(BackupFailed, match="did not read back as it was written"):
            Backups(store).copy_to(path.parent / "stick")
    assert list((path.parent / "stick").iterdir()) == []


def test_where_there_is_no_room_nothing_is_made_and_that_is_said(
    path: Path, board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as store:
        store.create_workshop(board)
        before = Backups(store).make(Reason.BY_HAND)
        monkeypatch.setattr(backup_files, "_SPARE_BYTES", 1 << 60)
        with pytest.raises(BackupFailed, match="not enough room"):
            Backups(store).make(Reason.BY_HAND)
        monkeypatch.undo()

        def full(_part: Path) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(backup_files, "flush", full)
        with pytest.raises(BackupFailed, match="not enough room"):
            Backups(store).make(Reason.BY_HAND)
        assert list(backups_folder(path).iterdir()) == [before.path]
        monkeypatch.undo()
        assert Backups(store).make(Reason.BY_HAND).number == 2


def test_a_place_that_is_gone_too_deep_or_not_to_be_written_is_one_sentence(
    path: Path, board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path.parent / "file").write_text("no folder")
    with opened(path) as store:
        store.create_workshop(board)
        with pytest.raises(BackupFailed, match="did not answer, so no backup was made"):
            Backups(store).copy_to(path.parent / "file" / "stick")
        for long in (["x" * 300], ["x" * 120] * 5):
            with pytest.raises(BackupFailed, match="is too long, so no backup was made"):
                Backups(store).copy_to(path.parent.joinpath(*long))

        def refuse(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(backup_files, "_name", refuse)
        with pytest.raises(BackupFailed, match="does not let files be written"):
            Backups(store).copy_to(path.parent / "stick")
    assert list((path.parent / "stick").iterdir()) == []


def test_a_copy_to_a_second_place_stands_beside_what_is_there(path: Path, board: Board) -> None:
    stick = path.parent / "stick"
    stick.mkdir()
    (stick / "letter.txt").write_text("Dear all")
    with opened(path) as store:
        store.create_workshop(board)
        names = [Backups(store, lambda: NOW).copy_to(stick).path.name for _ in range(2)]
    assert names == [
        "workshops 000001 2026-10-04 0912 second place.dip",
        "workshops 000002 2026-10-04 0912 second place.dip",
    ]
    assert (stick / "letter.txt").read_text() == "Dear all"


def test_what_a_crash_left_of_a_backup_is_removed_and_nothing_else(
    path: Path, board: Board
) -> None:
    folder = backups_folder(path)
    folder.mkdir()
    for name in (".workshops 0123456789abcdef.part", ".others 01.part", "workshops.part"):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (0, 0))
    (folder / ".workshops 02.part").write_bytes(b"another program is writing this")
    with opened(path) as store:
        store.create_workshop(board)
        Backups(store).make(Reason.BY_HAND)
    assert sorted(parts(folder)) == [".others 01.part", ".workshops 02.part", "workshops.part"]


def test_reading_beside_a_window_can_make_a_backup_too(path: Path, board: Board) -> None:
    with opened(path) as store:
        store.create_workshop(board)
        with WorkshopStore.open_read_only(path, TYPES) as beside:
            made = Backups(beside).make(Reason.BY_HAND)
        assert Backups(store).is_whole(made)
        assert store.load_board(RecordId(workshop_of(board).id)) == board

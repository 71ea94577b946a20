"""A restore gives back what was backed up, sets aside what there was, and is never half done."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from dip_workshop.core.board import Board
from dip_workshop.core.changes import diff
from dip_workshop.core.history import NewStep
from dip_workshop.core.workshop import exercises_of, new_workshop, workshop_of
from dip_workshop.store.copies import restore_plan
from dip_workshop.store.copies.backup_files import backups_folder, backups_in
from dip_workshop.store.copies.backup_names import Backup, Reason
from dip_workshop.store.copies.copying import content_hash
from dip_workshop.store.errors import StoreBusy, StoreDamaged, StoreError, StoreUnreachable
from dip_workshop.store.installation import replica_id
from dip_workshop.store.safe_keeping import restoring
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.holdings import differences, holdings_of, read_holdings
from dip_workshop.store.workshop_store import WorkshopStore
from tests.session.plain_board import TYPES, add_exercise, add_note, move_note, notes_of, opened


class Killed(BaseException):
    """What a kill is to a program: nothing of ours runs after it."""


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    folder = tmp_path / "installation"
    replica_id(folder)
    return folder


def edit(store: WorkshopStore, board: Board, after: Board) -> Board:
    root = workshop_of(board).id
    store.commit(root, NewStep("Edit", root, diff(board, after)))
    return after


def a_store_and_its_backup(path: Path, notes: int = 5) -> tuple[Backup, str, str]:
    """Return a backup, what it holds, and what the store holds after one workshop more."""
    board, exercise = add_exercise(new_workshop("Ward"))
    for number in range(notes):
        board = add_note(board, exercise, f"{number} Bloods not chased")
    with opened(path) as store:
        store.create_workshop(board)
        backup = Backups(store).make(Reason.BY_HAND)
        then = store.ask(content_hash)
        edit(store, board, add_note(board, exercise, "Made since"))
        store.create_workshop(new_workshop("Another ward"))
        return backup, then, store.ask(content_hash)


def restore(backup: Backup, path: Path, installation: Path) -> Path | None:
    return restoring.restore(backup, path, TYPES, installation, lambda: None)


def content_of(path: Path) -> str:
    with opened(path) as store:
        assert store.check().problems == ()
        return store.ask(content_hash)


def stores_beside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("workshops set aside *.dip"))


def test_a_restored_store_is_the_one_that_was_backed_up_and_the_present_one_is_kept(
    path: Path, installation: Path
) -> None:
    backup, then, now = a_store_and_its_backup(path)
    before = backup.path.read_bytes()
    aside = restore(backup, path, installation)
    assert aside is not None
    assert content_of(path) == then
    assert content_of(aside) == now
    assert backup.path.read_bytes() == before
    newest = backups_in(backups_folder(path), path)[0]
    assert newest.reason == Reason.BEFORE_RESTORE
    assert restore(newest, path, installation) is not None  # and back again
    assert content_of(path) == now
    assert len(stores_beside(path)) == 2


@pytest.mark.parametrize("seed", range(20))
def test_a_drill_any_backup_of_an_edited_store_gives_back_every_row(
    path: Path, installation: Path, seed: int
) -> None:
    chance = Random(seed)
    board, exercise = add_exercise(new_workshop("Ward"))
    made: list[tuple[Backup, str, Board]] = []
    with opened(path) as store:
        store.create_workshop(board)
        backups = Backups(store)
        for number in range(12):
            board = edit(store, board, drawn(board, exercise, chance))
            store.keep_drafts(workshop_of(board).id, {"capture": f"begun {number}"})
            if number % 4 == 3:
                made.append((backups.make(Reason.BY_HAND), store.ask(content_hash), board))
    backup, wanted, held = chance.choice(made)
    restore(backup, path, installation)
    with opened(path) as store:
        assert store.ask(content_hash) == wanted
        assert store.load_board(workshop_of(held).id) == held
        assert store.check().problems == ()
    assert all(other.path.exists() for other, _, _ in made)


def drawn(board: Board, exercise: str, chance: Random) -> Board:
    notes = notes_of(board)
    if len(notes) < 3 or chance.random() < 0.5:
        return add_note(board, exercises_of(board)[0].id, f"note {chance.random()}")
    note = chance.choice(notes)
    if chance.random() < 0.3:
        return board.drop(note.id)
    if chance.random() < 0.3:
        return move_note(board, note.id, note.parent_id or note.id, 0)
    return board.change(note.id, votes=note.votes + 1, text=f"changed {chance.random()}")


def test_after_a_restore_no_step_gets_the_name_of_one_that_was_there(
    path: Path, installation: Path
) -> None:
    backup, _, _ = a_store_and_its_backup(path)
    before = replica_id(installation)
    restore(backup, path, installation)
    assert replica_id(installation) != before


@pytest.mark.parametrize(
    ("action", "ends"),
    [
        # All of these come after the plan, which the next opening carries on.
        ("rename", {"restored"}),
        ("flush_folder", {"restored"}),
        ("replace", {"old", "restored"}),
        ("unlink", {"old", "restored"}),
        ("flush", {"old", "restored"}),
    ],
)
def test_a_kill_at_any_rename_leaves_the_old_store_or_the_restored_one_and_both_files(
    tmp_path: Path, installation: Path, monkeypatch: pytest.MonkeyPatch, action: str, ends: set[str]
) -> None:
    outcomes, is_finished = set(), False
    for number in range(1, 12):
        path = tmp_path / str(number) / "workshops.dip"
        path.parent.mkdir()
        backup, then, now = a_store_and_its_backup(path)
        with monkeypatch.context() as patch, suppress(Killed):
            kill_at(patch, action, number)
            restore(backup, path, installation)
            is_finished = True
        found = content_of(path)
        assert found in (then, now)
        outcomes.add("restored" if found == then else "old")
        kept = {content_of(each) for each in (*stores_beside(path), path, backup.path)}
        assert {then, now} <= kept
        unfinished = [p.name for p in path.parent.iterdir() if ".restore" in p.name]
        assert [name for name in unfinished if not name.endswith("draft")] == []
        if is_finished:
            break
    assert is_finished
    assert outcomes == ends


def kill_at(patch: pytest.MonkeyPatch, action: str, number: int) -> None:
    """Kill the restore right before the so manieth call of an action."""
    left = [number]

    def counted(act: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            return act(*arguments, **named)

        return call

    if action.startswith("flush"):
        for module in (restoring, restore_plan):
            if hasattr(module, action):
                patch.setattr(module, action, counted(getattr(module, action)))
    else:
        patch.setattr(Path, action, counted(getattr(Path, action)))


def test_a_reader_beside_finishes_a_restore_that_was_cut_off(
    path: Path, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, then, _ = a_store_and_its_backup(path)
    restoring.lay_ready(backup, path, lambda: None)
    with monkeypatch.context() as patch:
        patch.setattr(restore_plan, "finish_restore", killed)
        with pytest.raises(Killed):
            restoring.put_in_place(backup, path, installation)
    path.rename(stores_path := path.with_name("workshops set aside by hand.dip"))
    with WorkshopStore.open_read_only(path, TYPES) as store:
        assert store.ask(content_hash) == then
    assert stores_path.exists()


def killed(_store: Path) -> None:
    raise Killed


def test_a_rename_that_the_system_refuses_leaves_the_old_store_in_its_place(
    path: Path, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, then, now = a_store_and_its_backup(path)
    rename = Path.rename
    with monkeypatch.context() as patch:

        def refused(self: Path, to: Path) -> Path:
            if self.name.endswith(".restored"):
                raise PermissionError("a scanner has it open")
            return rename(self, to)

        patch.setattr(Path, "rename", refused)
        with pytest.raises(StoreError):
            restore(backup, path, installation)
    assert content_of(path) == now
    assert stores_beside(path) == []
    restore(backup, path, installation)
    assert content_of(path) == then


def test_a_damaged_backup_is_refused_and_nothing_is_touched(path: Path, installation: Path) -> None:
    backup, _, now = a_store_and_its_backup(path)
    with closing(sqlite3.connect(backup.path)) as connection, connection:
        connection.execute("UPDATE record SET text = 'Floods' WHERE text LIKE '3 %'")
    with pytest.raises(StoreDamaged, match="nothing was restored"):
        restore(backup, path, installation)
    assert content_of(path) == now
    assert stores_beside(path) == []


@pytest.mark.parametrize("content", [b"", b"\x00" * 9000, b"Dear all, " * 900])
def test_a_store_that_cannot_be_read_is_set_aside_as_it_is(
    path: Path, installation: Path, content: bytes
) -> None:
    backup, then, _ = a_store_and_its_backup(path)
    path.write_bytes(content)
    aside = restore(backup, path, installation)
    assert content_of(path) == then
    assert aside is not None
    assert content in (b"", aside.read_bytes())


def test_the_journal_of_a_store_set_aside_goes_with_it(path: Path, installation: Path) -> None:
    backup, then, _ = a_store_and_its_backup(path)
    path.write_bytes(b"not a store")
    path.with_name("workshops.dip-journal").write_bytes(b"its journal")
    restoring.lay_ready(backup, path, lambda: None)
    aside = restoring.put_in_place(backup, path, installation)
    assert aside is not None
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"its journal"
    assert content_of(path) == then


def test_a_store_that_is_gone_comes_back(path: Path, installation: Path) -> None:
    backup, then, _ = a_store_and_its_backup(path)
    path.unlink()
    assert restore(backup, path, installation) is None
    assert content_of(path) == then


def test_a_window_that_is_open_is_not_restored_under(path: Path, installation: Path) -> None:
    backup, _, now = a_store_and_its_backup(path)
    with opened(path) as store:
        with pytest.raises(StoreBusy):
            restore(backup, path, installation)
        assert store.ask(content_hash) == now


def test_an_id_that_cannot_be_renewed_stops_a_restore(path: Path, tmp_path: Path) -> None:
    backup, _, now = a_store_and_its_backup(path)
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreUnreachable):
        restore(backup, path, tmp_path / "file" / "installation")
    assert content_of(path) == now


def test_a_backup_on_a_stick_is_restored_too(path: Path, installation: Path) -> None:
    backup, then, _ = a_store_and_its_backup(path)
    stick = path.parent / "stick"
    stick.mkdir()
    copied = Path(shutil.copy(backup.path, stick))
    restore(Backup(copied, 1, backup.made_at, backup.reason), path, installation)
    assert content_of(path) == then


def test_a_preview_tells_what_a_backup_holds_and_how_that_is_now(path: Path) -> None:
    backup, _, _ = a_store_and_its_backup(path)
    with opened(path) as store:
        told = differences(holdings_of(backup.path), store.ask(read_holdings))
        same = differences(store.ask(read_holdings), store.ask(read_holdings))
        gone = differences(store.ask(read_holdings), holdings_of(backup.path))
    assert told == (
        "“Ward”: 5 texts, 1 step. Now it has 6 texts, 2 steps.",
        "“Another ward” was made since and is not in this backup.",
    )
    assert set(same) == {
        "“Ward”: 6 texts, 2 steps. It is the same now.",
        "“Another ward”: 0 texts, 1 step. It is the same now.",
    }
    assert "“Another ward”: 0 texts, 1 step. It is not among the workshops now." in gone

"""What another program holds for a moment is waited for; what it goes on holding is told."""

import errno
import os
from datetime import datetime
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.errors import DomainError
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.workshop import new_workshop
from dip_workshop.durable_files import meaning_of, move_without_overwriting, patiently, remove
from dip_workshop.report.publication import ReportError, publish
from dip_workshop.store.bundles.files import write_bundle
from dip_workshop.store.copies import backup_files
from dip_workshop.store.copies.backup_files import BackupFailed, backups_folder
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.errors import StoreBusy, StoreError, StoreUnreachable, told_plainly
from dip_workshop.store.installation import renew_replica_id, replica_id
from dip_workshop.store.output_bin import read_removed, remove_pdf
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.removals import note_removal, noting_removal, removals_of
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.textio.plan_files import KeptPlan, keep_plan, remove_plan
from dip_workshop.textio.table_text import write_csv
from dip_workshop.ui import app
from dip_workshop.ui.settings import LANGUAGE, PAPER, Settings
from tests.other_programs import Scanner, refusal
from tests.session.plain_board import TYPES, opened
from tests.store.bundle_makers import small_bundle

A_FEW, FOR_EVER = 3, 10**6


def no_links(*_names: object) -> None:
    raise OSError(errno.EINVAL, "no links on this stick")


def a_backup(path: Path, folder: Path) -> list[str]:
    with opened(path) as store:
        store.create_workshop(new_workshop("Ward"))
        Backups(store).copy_to(folder)
    return [each.name for each in folder.iterdir()]


def test_a_file_that_a_scanner_holds_is_tried_again_until_it_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, A_FEW, ("letter",))
    (tmp_path / "letter").touch()
    remove(tmp_path / "letter")
    assert not (tmp_path / "letter").exists()
    assert len(scanner.waited) == A_FEW
    assert scanner.waited == sorted(scanner.waited)


def test_nobody_waits_longer_than_a_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scanner = Scanner(monkeypatch, FOR_EVER, ("letter",))
    with pytest.raises(PermissionError):
        remove(tmp_path / "letter")
    assert 0.5 < sum(scanner.waited) < 1


def test_a_file_that_another_program_has_in_its_memory_is_waited_for_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scanner = Scanner(monkeypatch, 0, ())
    tries = iter((1224, 1224))

    def act() -> str:
        for number in tries:
            error = OSError(errno.EINVAL, "user-mapped section open")
            error.winerror = number  # type: ignore[attr-defined]
            raise error
        return "done"

    assert patiently(act) == "done"
    assert len(scanner.waited) == 2


def test_what_may_not_be_done_anyway_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    scanner = Scanner(monkeypatch, FOR_EVER, ())

    def refuse() -> None:
        raise PermissionError(13, "no right to write here")

    with pytest.raises(PermissionError):
        patiently(refuse)
    assert not scanner.waited


def settings(folder: Path) -> bool:
    Settings(folder).put(PAPER, "A3 landscape")
    return Settings(folder).get(PAPER) == "A3 landscape"


def a_table(folder: Path) -> bool:
    (folder / "bones.csv").write_text("older")
    write_csv(folder / "bones.csv", ("Cause",), [("Bloods",)])
    return "Bloods" in (folder / "bones.csv").read_text(encoding="utf-8-sig")


def a_workshop_file(folder: Path) -> bool:
    write_bundle(folder / "w.dipworkshop", small_bundle(), RECORD_TYPES)
    return [each.name for each in folder.iterdir()] == ["w.dipworkshop"]


def an_id(folder: Path) -> bool:
    return renew_replica_id(folder) == replica_id(folder)


def a_note_of_a_removal(folder: Path) -> bool:
    workshop = new_workshop("Ward")
    note_removal(folder / "w.dip", next(iter(workshop)).id)
    return len(removals_of(folder / "w.dip")) == 1


def a_pdf_in_the_bin(folder: Path) -> bool:
    (folder / "outputs").mkdir()
    (folder / "outputs" / "Round.pdf").touch()
    remove_pdf(folder / "outputs", folder / "outputs" / "Round.pdf", None, datetime(2026, 3, 9))
    return [each.name for each in read_removed(folder / "outputs")] == ["Round.pdf"]


def a_pdf_on_a_stick(folder: Path) -> bool:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "link", no_links)
        final, _ = publish(folder / "Round.pdf", lambda path: path.write_bytes(b"words"))
    return final.read_bytes() == b"words" and len(list(folder.iterdir())) == 1


def a_plan_kept_and_removed(folder: Path) -> bool:
    plan = Plan("Huddle", steps=(PlannedStep("Talk"),))
    path = keep_plan(folder, plan)
    remove_plan(KeptPlan(plan, path, is_own=True))
    return list(path.parent.iterdir()) == []


def a_backup_to_a_stick(folder: Path) -> bool:
    return len(a_backup(folder / "w.dip", folder / "stick")) == 1


def a_restore(folder: Path) -> bool:
    path = folder / "w.dip"
    with opened(path) as store:
        store.create_workshop(new_workshop("Ward"))
        backup = Backups(store).make(Reason.BY_HAND)
        store.create_workshop(new_workshop("Made since"))
    restore(backup, path, TYPES, folder / "installation", lambda: None)
    with opened(path) as store:
        return [each.title for each in store.list_workshops()] == ["Ward"]


@pytest.mark.parametrize(
    "write",
    [
        settings,
        a_table,
        a_workshop_file,
        an_id,
        a_note_of_a_removal,
        a_pdf_in_the_bin,
        a_pdf_on_a_stick,
        a_plan_kept_and_removed,
        a_backup_to_a_stick,
        a_restore,
    ],
)
def test_a_scanner_that_looks_at_each_file_keeps_nothing_from_being_written(
    write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = Scanner(monkeypatch, A_FEW, ("",))
    assert write(tmp_path)
    assert scanner.refused


def test_settings_that_another_program_held_at_the_start_are_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings(tmp_path).put(PAPER, "A3 landscape")
    with monkeypatch.context() as held:
        Scanner(held, FOR_EVER, ("settings.json",), lets_read=False)
        started = Settings(tmp_path)
        started.put(LANGUAGE, "cy")
        assert started.get(PAPER) == PAPER.default
    started.put(LANGUAGE, "en")
    again = Settings(tmp_path)
    assert (again.get(PAPER), again.get(LANGUAGE)) == ("A3 landscape", "en")


def test_removals_that_another_program_holds_are_not_forgotten_by_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path / "w.dip") as store:
        workshop_id = store.create_workshop(new_workshop("Ward"))
        note_removal(store.path, workshop_id)
        with monkeypatch.context() as held:
            Scanner(held, FOR_EVER, (".removals",), lets_read=False)
            with (
                pytest.raises(StoreError),
                noting_removal(store, workshop_id, lambda _connection: 1),
            ):
                raise AssertionError("removed without a note")
        assert len(removals_of(store.path)) == 1


def test_a_finished_pdf_counts_though_its_first_name_cannot_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Scanner(monkeypatch, FOR_EVER, (".part",))
    final, _ = publish(tmp_path / "Round.pdf", lambda path: path.write_bytes(b"words"))
    assert final.read_bytes() == b"words"


def test_a_finished_backup_counts_though_its_first_name_cannot_be_removed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Scanner(monkeypatch, FOR_EVER, (".part",))
    names = a_backup(path, path.parent / "stick")
    assert [name for name in names if name.endswith("second place.dip")]


def test_a_table_that_a_spreadsheet_has_open_is_told_as_that_and_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Scanner(monkeypatch, FOR_EVER, (".csv.part",))
    (tmp_path / "bones.csv").write_text("older")
    with pytest.raises(DomainError, match=r"“bones.csv” could not be written: it is open in"):
        write_csv(tmp_path / "bones.csv", ("Cause",), [("Bloods",)])
    assert (tmp_path / "bones.csv").read_text() == "older"


def test_a_workshop_file_that_is_held_open_is_told_as_that_and_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Scanner(monkeypatch, FOR_EVER, (".part",))
    (tmp_path / "w.dipworkshop").write_text("older")
    with pytest.raises(StoreError, match="could not be replaced, perhaps because it is open"):
        write_bundle(tmp_path / "w.dipworkshop", small_bundle(), RECORD_TYPES)
    assert (tmp_path / "w.dipworkshop").read_text() == "older"


def test_a_restore_while_another_program_has_the_store_open_changes_nothing_and_says_why(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as store:
        store.create_workshop(new_workshop("Ward"))
        backup = Backups(store).make(Reason.BY_HAND)
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        Scanner(patch, FOR_EVER, ("workshops.dip",))
        with pytest.raises(StoreBusy, match="Another program is using the file"):
            restore(backup, path, TYPES, path.parent, lambda: None)
    assert path.read_bytes() == before
    with opened(path) as store:
        assert [each.title for each in store.list_workshops()] == ["Ward"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (32, StoreBusy),
        (33, StoreBusy),
        (1224, StoreBusy),
        (21, StoreUnreachable),
        (1167, StoreUnreachable),
    ],
)
def test_what_windows_means_by_permission_denied_is_told_by_its_own_number(
    number: int, kind: type[StoreError]
) -> None:
    with pytest.raises(kind), told_plainly():
        raise refusal(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [(32, "Another program"), (112, "no room left"), (206, "too long"), (21, "could not be")],
)
def test_a_pdf_that_windows_refuses_is_told_by_its_number_too(
    tmp_path: Path, number: int, words: str
) -> None:
    def refuse(_path: Path) -> None:
        raise refusal(number)

    with pytest.raises(ReportError, match=words):
        publish(tmp_path / "Round.pdf", refuse)


def test_a_backup_that_a_scanner_keeps_is_told_as_that(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", no_links)
    Scanner(monkeypatch, FOR_EVER, (".part",))
    with pytest.raises(BackupFailed, match="such as a virus scanner"):
        a_backup(path, path.parent / "stick")
    assert not list((path.parent / "stick").glob("*.dip"))
    assert not backups_folder(path).exists()


def test_a_share_that_does_not_tell_how_much_room_it_has_is_tried(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(errno.EINVAL, "the directory name is invalid")

    monkeypatch.setattr(backup_files, "disk_usage", refuse)
    assert len(a_backup(path, path.parent / "share")) == 1


def test_a_name_taken_on_a_stick_is_not_given_up_once_another_program_has_written_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_temporary: Path, final: Path) -> None:
        final.write_text("a letter")
        raise PermissionError

    monkeypatch.setattr("os.link", no_links)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        move_without_overwriting(tmp_path / "x.part", tmp_path / "Round.pdf")
    assert (tmp_path / "Round.pdf").read_text() == "a letter"


def test_an_error_of_any_other_system_means_what_its_number_says() -> None:
    assert meaning_of(OSError(28, "No space left on device")) == 28
    assert meaning_of(OSError()) == 0


def test_a_folder_that_cannot_be_made_is_a_sentence_for_the_start_to_show(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        app.open_window(tmp_path / "file" / "workshops.dip")

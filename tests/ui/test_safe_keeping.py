"""Safe keeping: backups are made beside the work, told in words, and restored on one question."""

import os
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QListWidget, QPushButton

from dip_workshop.core.workshop import new_workshop
from dip_workshop.store.copies import backup_files
from dip_workshop.store.copies.backup_files import BackupFailed
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.errors import StoreClosing, StoreReadOnly
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.holdings import holdings_of
from dip_workshop.store.safe_keeping.removals import note_removal
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.pages.safe_keeping.lines import in_lines
from dip_workshop.ui.safe_keeping import backups
from dip_workshop.ui.safe_keeping.backups import (
    FAULT,
    SafeKeeping,
    backed_up_in_words,
    safe_keeping_of,
)
from tests.ui.conftest import OpenWindow
from tests.ui.hands import STORE, Hands, open_on, wait_until


def keeping(window: MainWindow) -> SafeKeeping:
    return safe_keeping_of(window.workbench)


def settled(window: MainWindow) -> None:
    """Wait until nothing is being made or looked through."""
    QTest.qWait(5)
    wait_until(lambda: not keeping(window).is_busy)


def backups_on_disk(window: MainWindow) -> list[str]:
    folder = window.workbench.folder / "backups"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def titles(window: MainWindow) -> set[str]:
    return {line.title for line in window.workbench.store.list_workshops()}


@pytest.fixture
def ward(hands: Hands) -> Hands:
    """Hands at the page Safe keeping of a store with one workshop and one backup of it."""
    hands.window.workbench.store.create_workshop(new_workshop("Ward"))
    hands.press("Ctrl+Alt+S")
    hands.click("Back up now")
    settled(hands.window)
    return hands


def test_a_backup_is_made_by_a_button_told_and_listed(ward: Hands) -> None:
    assert backups_on_disk(ward.window)[0].startswith("workshops 000001 ")
    assert ward.window.messages.text.endswith("and checked: it reads back the same.")
    listed = ward.window.pages.currentWidget().findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    moment, reason = listed.item(0).text().split(" · ")
    assert moment.startswith("Today ")
    assert reason == "By hand"
    assert ward.sees("“Ward”: 0 texts, 1 step. It is the same now.")
    ward.press("Alt+Home")
    assert any(
        t.startswith("Backed up today ") and t.endswith(" and checked") for t in ward.labels()
    )


def test_the_first_backup_of_a_day_comes_by_itself_and_home_says_so(
    open_again: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "FIRST_AFTER_MS", 30)
    window = open_again()
    window.workbench.create_workshop()
    wait_until(lambda: len(backups_on_disk(window)) == 1)
    settled(window)
    assert backups_on_disk(window)[0].endswith("first start of the day.dip")
    Hands(window).press("Alt+Home")
    assert any(text.startswith("Backed up today ") for text in Hands(window).labels())


def test_the_timer_makes_one_only_where_something_was_changed(ward: Hands) -> None:
    timer = keeping(ward.window)._timer
    assert timer.isActive()
    timer.timeout.emit()
    settled(ward.window)
    assert len(backups_on_disk(ward.window)) == 1
    ward.window.workbench.store.create_workshop(new_workshop("Another ward"))
    timer.timeout.emit()
    settled(ward.window)
    assert backups_on_disk(ward.window)[1].endswith("while working.dip")


def test_restoring_asks_first_shows_home_and_keeps_what_was_there(ward: Hands) -> None:
    window = ward.window
    ward.window.workbench.store.create_workshop(new_workshop("Made since"))
    ward.press("Alt+Home", "Ctrl+Alt+S")
    settled(window)
    asked: list[str] = []

    def look(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        ward.click("Restore it")

    with ward.dialog(look):
        ward.click("Restore…")
    wait_until(lambda: titles(window) == {"Ward"})
    settled(window)
    assert any("Make all workshops as they were today" in text for text in asked)
    assert any("“Made since” was made since and is not in this backup." in text for text in asked)
    assert window.pages.is_home
    assert window.messages.text.startswith("Restored the backup of today ")
    assert len(list(window.workbench.folder.glob("workshops set aside *.dip"))) == 1
    ward.press("Ctrl+N")  # the window goes on working
    assert len(titles(window)) == 2
    ward.press("Ctrl+Alt+S")
    settled(window)
    listed = window.pages.currentWidget().findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    assert listed.item(0).text().endswith("Before a restore")


def test_leaving_all_as_it_is_touches_nothing(ward: Hands) -> None:
    ward.window.workbench.store.create_workshop(new_workshop("Made since"))
    with ward.dialog(lambda _dialog: ward.press("Escape")):
        ward.click("Restore…")
    settled(ward.window)
    assert titles(ward.window) == {"Ward", "Made since"}
    assert len(backups_on_disk(ward.window)) == 1


def test_a_copy_goes_to_a_second_place_which_is_offered_again(
    ward: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    ward.click("Copy to a second place…")
    settled(ward.window)
    assert str(stick) in ward.window.messages.text
    ward.click("Copy to stick")
    settled(ward.window)
    assert len(list(stick.iterdir())) == 2
    half = stick / f".{ward.window.workbench.store.path.stem} 0123456789abcdef.part"
    half.write_bytes(b"half")
    os.utime(half, (0, 0))
    ward.press("Alt+Home", "Ctrl+Alt+S")
    settled(ward.window)
    assert not half.exists()
    assert len(backups_on_disk(ward.window)) == 1


def test_a_place_that_is_gone_is_said_and_is_no_trouble_of_the_backups(
    ward: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    gone = str(tmp_path / "file" / "stick")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: gone)
    ward.click("Copy to a second place…")
    settled(ward.window)
    assert "did not answer, so no backup was made" in ward.window.messages.text
    assert keeping(ward.window).trouble == ""


def test_a_failure_is_said_once_and_stands_on_the_card_until_it_is_mended(
    ward: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_files, "_SPARE_BYTES", 1 << 60)
    said: list[str] = []
    ward.window.workbench.said.connect(said.append)
    for number in range(2):
        ward.window.workbench.store.create_workshop(new_workshop(f"Ward {number}"))
        keeping(ward.window)._timer.timeout.emit()
        settled(ward.window)
    assert len(said) == 1
    assert said[0].startswith("There is not enough room in ")
    assert ward.sees(said[0])
    ward.press("Alt+Home")
    assert ward.sees("a later backup failed: see Safe keeping")
    monkeypatch.undo()
    monkeypatch.setattr(Backups, "thin_out", held_by_a_scanner)
    ward.press("Ctrl+Alt+S")
    ward.click("Back up now")
    settled(ward.window)
    assert not ward.sees("There is not enough room")
    assert keeping(ward.window).trouble == ""
    assert ward.window.messages.text.startswith("Backed up as")


def held_by_a_scanner(_backups: Backups) -> None:
    raise StoreReadOnly


def test_where_no_backup_was_ever_made_the_trouble_is_told_all_the_same() -> None:
    assert backed_up_in_words(None, "", has_fault=False) == ""
    told = backed_up_in_words(None, "There is not enough room.", has_fault=False)
    assert told == "No backup could be made: see Safe keeping"
    assert backed_up_in_words(None, "There is not enough room.", has_fault=True) == FAULT


def test_work_that_ends_because_the_store_was_closed_under_it_leaves_nothing_busy(
    ward: Hands,
) -> None:
    def closed_under_it() -> None:
        raise StoreClosing

    keeping(ward.window).do_beside(closed_under_it, lambda _none: None)
    settled(ward.window)
    assert not keeping(ward.window).is_busy
    page = ward.window.pages.currentWidget()
    assert all(b.isEnabled() for b in page.findChildren(QPushButton) if b.text() == "Restore…")


def test_a_damaged_backup_is_told_and_not_restored(ward: Hands) -> None:
    (path,) = (ward.window.workbench.folder / "backups").iterdir()
    path.write_bytes(path.read_bytes()[:-5000])
    ward.window.workbench.store.create_workshop(new_workshop("Another ward"))
    keeping(ward.window)._timer.timeout.emit()
    settled(ward.window)
    assert ward.sees("1 backup is damaged: it does not count, and it was not deleted.")
    assert path.name in ward.window.messages.text
    listed = ward.window.pages.currentWidget().findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    listed.setCurrentRow(1)
    assert listed.item(1).text().endswith("damaged")
    settled(ward.window)
    with ward.dialog(lambda _dialog: ward.click("Restore it")):
        ward.click("Restore…")
    settled(ward.window)
    assert "nothing was restored" in ward.window.messages.text or "missing" in (
        ward.window.messages.text
    )
    assert titles(ward.window) == {"Ward", "Another ward"}


def test_an_import_on_a_board_is_preceded_by_a_backup(hands: Hands) -> None:
    hands.window.workbench.store.create_workshop(new_workshop("Ward"))
    keeping(hands.window).back_up_first(Reason.BEFORE_IMPORT)
    assert backups_on_disk(hands.window)[0].endswith("before an import.dip")


def test_deleting_a_workshop_is_preceded_by_a_backup_that_holds_it(hands: Hands) -> None:
    hands.window.workbench.create_workshop()
    settled(hands.window)
    hands.window.workbench.delete_workshop()
    assert titles(hands.window) == set()
    (name,) = backups_on_disk(hands.window)
    assert name.endswith("before deleting much.dip")
    held = holdings_of(hands.window.workbench.folder / "backups" / name)
    assert len(held) == 1


def test_a_backup_that_the_window_waits_for_takes_no_pauses(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.window.workbench.create_sample()
    settled(hands.window)
    pauses: list[float] = []
    with monkeypatch.context() as patch:
        patch.setattr(backups.time, "sleep", pauses.append)
        keeping(hands.window).back_up_first(Reason.BEFORE_IMPORT)
        assert backups.PAUSE not in pauses
        keeping(hands.window).back_up_now()
        settled(hands.window)
    assert len(backups_on_disk(hands.window)) == 2
    assert backups.PAUSE in pauses


def test_what_fails_ahead_of_an_import_is_told_and_does_not_stop_it(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BackupFailed("No backup was made.")

    monkeypatch.setattr(Backups, "make_if_changed", refuse)
    keeping(hands.window).back_up_first(Reason.BEFORE_IMPORT)
    settled(hands.window)
    assert hands.window.messages.text == "No backup was made."


def test_closing_the_window_ends_a_backup_and_the_next_start_makes_it(
    open_again: OpenWindow, tmp_path: Path
) -> None:
    window = open_again()
    window.workbench.create_sample()
    keeping(window).back_up_now()
    window.close()
    assert [name for name in backups_on_disk(window) if name.endswith(".part")] == []
    store = WorkshopStore.open_read_only(tmp_path / STORE, {})
    assert len(store.list_workshops()) == 1
    store.close()


def test_many_lines_are_shortened_to_what_can_be_taken_in() -> None:
    assert in_lines(tuple("abcdefghij")).splitlines()[-1] == "… and 2 more."


def test_a_place_that_threatens_the_workshops_is_warned_of_once_and_told_on_its_card(
    themed: object, qtbot: object, tmp_path: Path
) -> None:
    folder = tmp_path / "OneDrive - Trust"
    windows = []
    for _ in range(2):
        window = open_on(folder)
        QTest.qWait(50)
        windows.append((window, window.messages.text))
        if len(windows) == 1:
            window.close()
    assert "copied to the cloud" in windows[0][1]
    assert windows[1][1] == ""
    hands = Hands(window)
    hands.press("Ctrl+Alt+S")
    assert any("copied to the cloud" in text for text in hands.labels())
    settled(window)
    window.close()
    assert themed
    assert qtbot


def test_one_workshop_comes_back_beside_the_rest_and_removals_since_are_told(ward: Hands) -> None:
    workbench = ward.window.workbench
    note_removal(workbench.store.path, workbench.store.list_workshops()[0].id)
    ward.window.pages.refresh()
    settled(ward.window)
    assert ward.sees("After this backup was made, words were removed for good 1 time")
    with ward.dialog(lambda _dialog: ward.click("Choose")):
        ward.click("Restore one workshop…")
    settled(ward.window)
    assert len(titles(ward.window)) == 2
    assert "beside all that was there. After this backup" in ward.window.messages.text
    ward.click("Open it")
    assert ward.board.find(ward.board_id).text.startswith("Ward (backup of ")

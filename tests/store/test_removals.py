"""What is known of removed words beside the store: when and of which workshop, never the words."""

from datetime import datetime
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.exchanging import Way, take_in
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.copies.backup_files import backups_folder
from dip_workshop.store.copies.backup_names import Backup, Reason, backup_name
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.removals import (
    delete_workshop_for_good,
    note_back,
    note_removal,
    note_restored,
    removals_after,
    removals_of,
    told_of_removals,
    told_of_removed_here,
)
from dip_workshop.store.safe_keeping.restoring import restore
from dip_workshop.store.workshop_store import WorkshopStore

NOON = datetime(2026, 3, 9, 12, 0)
WARD, CLINIC = RecordId("ward"), RecordId("clinic")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "workshops.dip"


def backed_up(store: Path, number: int, moment: datetime = NOON) -> Backup:
    """Lay down a file with a backup's name."""
    folder = backups_folder(store)
    folder.mkdir(exist_ok=True)
    backup = Backup(folder, number, moment, Reason.BY_HAND)
    named = backup._replace(path=folder / backup_name(store, backup))
    named.path.touch()
    return named


def test_a_backup_is_older_by_its_number_whatever_the_clock_said(store: Path) -> None:
    before = backed_up(store, 1, NOON.replace(year=2030))
    note_removal(store, WARD, NOON)
    after = backed_up(store, 2, NOON.replace(year=2020))
    assert [r.workshop_id for r in removals_after(store, before)] == [WARD]
    assert removals_after(store, before, CLINIC) == ()
    assert removals_after(store, after) == ()
    assert removals_of(store)[0].moment == NOON
    assert told_of_removals(removals_after(store, before), NOON) == (
        "After this backup was made, words were removed for good 1 time (today 12:00): what it"
        " brings back may hold them, so remove them again."
    )
    assert told_of_removals((), NOON) == ""


def test_once_an_older_backup_was_restored_later_ones_may_hold_the_words_again(store: Path) -> None:
    before = backed_up(store, 1)
    note_removal(store, WARD, NOON)
    clean = backed_up(store, 2)
    note_restored(store, before)
    after = backed_up(store, 3)
    assert removals_after(store, clean) == ()
    assert len(removals_after(store, after)) == 1
    note_removal(store, WARD, NOON)
    assert len(removals_after(store, after)) == 2
    assert len(removals_after(store, before)) == 2


def test_a_backup_is_known_by_its_folder_however_that_is_written(store: Path) -> None:
    before = backed_up(store, 1, NOON.replace(year=2030))
    note_removal(store, WARD, NOON)
    folder = store.parent / "backups" / ".." / "backups"
    assert len(removals_after(store, before._replace(path=folder / before.path.name))) == 1


def test_a_copy_in_another_folder_is_older_by_the_clock(store: Path, tmp_path: Path) -> None:
    note_removal(store, WARD, NOON)
    copy = Backup(tmp_path / "stick" / "a.dip", 9, NOON, Reason.SECOND_PLACE)
    assert len(removals_after(store, copy)) == 1
    assert removals_after(store, copy._replace(made_at=NOON.replace(hour=13))) == ()


@pytest.mark.parametrize("content", [b"", b"{}", b"[[1]]", b"\xff", b'[["w", "no day", 1, null]]'])
def test_a_note_that_cannot_be_read_stops_nothing(store: Path, content: bytes) -> None:
    note_removal(store, WARD, NOON)
    (path,) = store.parent.iterdir()
    path.write_bytes(content)
    assert removals_of(store) == ()
    note_removal(store, CLINIC, NOON)
    assert [r.workshop_id for r in removals_of(store)] == [CLINIC]


def test_a_backup_that_holds_a_workshop_deleted_for_good_since_says_so(store: Path) -> None:
    with WorkshopStore.open(store, RECORD_TYPES, new_replica_id()) as opened:
        backups = Backups(opened)
        before = backups.make(Reason.BY_HAND)
        ward = opened.create_workshop(new_workshop("Ward"))
        holding = backups.make(Reason.BY_HAND)
        with pytest.raises(StoreRefused):  # it is not in the bin
            delete_workshop_for_good(opened, ward)
        assert removals_of(store) == ()
        WorkshopSession(opened, ward).perform("Delete", ward, lambda board: board.drop(ward))
        delete_workshop_for_good(opened, ward)
        after = backups.make(Reason.BY_HAND)
    assert removals_after(store, before) == removals_after(store, after) == ()
    (removal,) = removals_after(store, holding)
    assert told_of_removals((removal._replace(moment=NOON),), NOON) == (
        "After this backup was made, 1 workshop that it holds was deleted for good (today 12:00):"
        " if it comes back with it, delete it again."
    )
    assert told_of_removed_here(store, ward, NOON).startswith(
        "This workshop was deleted for good on this"
    )
    assert told_of_removed_here(store, CLINIC, NOON) == ""
    note_back(store, {CLINIC})
    note_restored(store, holding)  # which may still fail
    note_restored(store, holding, ward)  # as a copy
    assert len(removals_after(store, holding)) == 1
    restore(holding, store, RECORD_TYPES, store.parent / "installation", lambda: None)
    assert removals_of(store) == ()


def test_a_workshop_that_is_taken_in_again_is_no_longer_noted_as_deleted(store: Path) -> None:
    with WorkshopStore.open(store, RECORD_TYPES, new_replica_id()) as opened:
        ward = opened.create_workshop(new_workshop("Ward"))
        bundle = opened.bundle_of(ward)
        WorkshopSession(opened, ward).perform("Delete", ward, lambda board: board.drop(ward))
        delete_workshop_for_good(opened, ward)
        take_in(opened, bundle, Way.COPY)
        assert told_of_removed_here(store, ward, NOON)
        take_in(opened, bundle, Way.NEW)
        assert removals_of(store) == ()

"""One workshop comes back out of a backup beside all there is, and nothing is overwritten."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.session.guarding import remove_words
from dip_workshop.session.restoring_one import take_back
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.errors import StoreDamaged
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.workshop_store import WorkshopStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, new_replica_id()) as opened:
        yield opened


def rename(store: WorkshopStore, workshop_id: RecordId, title: str) -> None:
    WorkshopSession(store, workshop_id).perform(
        "Name", workshop_id, lambda board: board.put(replace(workshop_of(board), text=title))
    )


def titles(store: WorkshopStore) -> list[str]:
    return sorted(workshop.title for workshop in store.list_workshops())


def test_it_comes_as_a_copy_with_all_its_history(store: WorkshopStore) -> None:
    ward = store.create_workshop(new_workshop("Ward"))
    store.create_workshop(new_workshop("Clinic"))
    backup = Backups(store).make(Reason.BY_HAND)
    rename(store, ward, "Ward B")
    taken = take_back(store, backup, ward)
    assert taken.workshop_id != ward
    assert taken.words == "“Ward” is here again, beside all that was there."
    assert titles(store) == ["Clinic", "Ward", "Ward B"]
    assert [head.label for head in store.step_heads(taken.workshop_id)] == ["New workshop"]
    assert store.check().is_sound


def test_beside_one_of_the_same_title_it_is_told_apart(store: WorkshopStore) -> None:
    ward = store.create_workshop(new_workshop("Ward"))
    backup = Backups(store, lambda: datetime(2026, 3, 9, 14, 5)).make(Reason.BY_HAND)
    take_back(store, backup, ward)
    assert titles(store) == ["Ward", "Ward (backup of 9 March 2026 14:05)"]


def test_words_removed_since_are_told_of_and_not_named(store: WorkshopStore) -> None:
    ward = store.create_workshop(new_workshop("Ward of Mrs Ahmed"))
    clinic = store.create_workshop(new_workshop("Clinic"))
    backup = Backups(store).make(Reason.BY_HAND)
    remove_words(WorkshopSession(store, ward), store, "Ahmed")
    assert "removed for good" not in take_back(store, backup, clinic).words
    words = take_back(store, backup, ward).words
    assert "words were removed for good 1 time (today " in words
    note = store.path.with_name(f"{store.path.name}.removals")
    assert "Ahmed" not in note.read_text(encoding="utf-8")


def test_a_workshop_that_is_damaged_in_the_backup_is_refused_and_another_comes(
    store: WorkshopStore,
) -> None:
    ward = store.create_workshop(new_workshop("Ward"))
    clinic = store.create_workshop(new_workshop("Clinic"))
    backup = Backups(store).make(Reason.BY_HAND)
    with closing(sqlite3.connect(backup.path)) as connection, connection:
        connection.execute("UPDATE record SET text = 'Warp' WHERE id = ?", (ward,))
    with pytest.raises(StoreDamaged, match="choose another backup"):
        take_back(store, backup, ward)
    assert titles(store) == ["Clinic", "Ward"]
    take_back(store, backup, clinic)
    assert len(titles(store)) == 3

"""R13: the stores of every earlier release are kept, and opened by each later one."""

import json
import shutil
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import ReplicaId
from dip_workshop.core.records import written_fields
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.restoring_one import take_back
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store import schema
from dip_workshop.store.copies.backup_files import backups_folder, backups_in
from dip_workshop.store.copies.copying import faults_of
from dip_workshop.store.database import version_of
from dip_workshop.store.safe_keeping.holdings import holdings_of
from dip_workshop.store.workshop_store import WorkshopStore

STORES = sorted((Path(__file__).parents[1] / "data" / "stores").glob("*.dip"))


def test_a_store_of_every_schema_but_the_present_one_is_kept() -> None:
    assert [version_of(path) for path in STORES] == list(range(1, schema.SCHEMA_VERSION))


@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.stem)
def test_a_store_of_an_earlier_release_opens_with_every_word_and_its_history(
    kept: Path, tmp_path: Path
) -> None:
    facts = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    path = Path(shutil.copy(kept, tmp_path / "workshops.dip"))
    with WorkshopStore.open(path, RECORD_TYPES, ReplicaId("fedcba9876543210")) as store:
        assert store.check().problems == ()
        assert [line.title for line in store.list_workshops()] == facts["workshops"]
        (line,) = store.list_workshops()
        session = WorkshopSession(store, line.id)
        live = [record for record in session.board if not record.deleted]
        texts = {str(getattr(r, field)) for r in live for field in written_fields(type(r))}
        assert set(facts["texts"]) <= texts
        assert set(store.drafts(line.id).values()) >= set(facts["drafts"])
        assert [output.title for output in store.outputs(None)] == facts["outputs"]
        assert len(session.heads()) == facts["steps"]
        assert store.search("earlier release").result()
        for exercise in exercises_of(session.board):
            assert session.undo_label(exercise.id) == "Add a text"
            session.undo(exercise.id)
        assert not any("earlier release" in r.text for r in session.board if not r.deleted)
        assert store.check().problems == ()
    (copy,) = backups_in(backups_folder(path), path)
    assert not faults_of(copy.path, lambda: None)
    assert version_of(copy.path) == version_of(kept)


@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.stem)
def test_one_workshop_comes_out_of_a_backup_of_an_earlier_release(
    kept: Path, tmp_path: Path
) -> None:
    facts = json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))
    path = Path(shutil.copy(kept, tmp_path / "workshops.dip"))
    with WorkshopStore.open(path, RECORD_TYPES, ReplicaId("fedcba9876543210")) as store:
        (backup,) = backups_in(backups_folder(path), path)
        before = backup.path.read_bytes()
        (held,) = holdings_of(backup.path)
        taken = take_back(store, backup, held.id)
        board = WorkshopSession(store, taken.workshop_id).board
        texts = {str(getattr(r, field)) for r in board for field in written_fields(type(r))}
        assert set(facts["texts"]) <= texts
        assert len(store.step_heads(taken.workshop_id)) == facts["steps"] + 1  # it was named
        assert len(store.list_workshops()) == 2
        assert store.check().problems == ()
    assert backup.path.read_bytes() == before

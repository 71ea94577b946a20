"""What a crash left of unfinished files is found where we write, and nothing else is touched."""

import os
import time
from pathlib import Path

import pytest

from dip_workshop.__main__ import main
from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import new_replica_id
from dip_workshop.store.path_risk import Risk
from dip_workshop.store.safe_keeping import left_over as left_over_module
from dip_workshop.store.safe_keeping.left_over import clear_left_over, clear_second_place, left_over
from dip_workshop.store.workshop_store import WorkshopStore

OURS = (
    "outputs/.0123456789abcdef.part",
    "outputs/Ward.dipworkshop.part",
    "outputs/Ward.csv.part",
    "backups/.store 0123456789abcdef.part",
    "store.dip.removals.part",
)
# What a kill leaves on a stick with FAT, where a name is taken ahead of what is to stand there.
EMPTY = "outputs/Round.pdf"
OTHERS = (
    "backups/.another 01.part",
    "outputs/Ward.pdf",
    "outputs/letter.pdf.part",
    "letter.part",
    "store.dip",
)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A folder with files of each sort, two hours old."""
    for name in (*OURS, *OTHERS):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half")
        os.utime(path, (time.time() - 7200,) * 2)
    (tmp_path / EMPTY).touch()
    os.utime(tmp_path / EMPTY, (time.time() - 7200,) * 2)
    return tmp_path / "store.dip"


def test_only_our_own_unfinished_files_go_and_only_once_they_are_an_hour_old(store: Path) -> None:
    young = store.parent / "outputs" / ".fedcba9876543210.part"
    young.write_bytes(b"being written")
    (store.parent / "outputs" / "Now.pdf").touch()
    assert set(left_over(store)) == {store.parent / name for name in (*OURS, EMPTY)}
    store.unlink()
    with WorkshopStore.open(store, RECORD_TYPES, new_replica_id()) as opened:
        clear_left_over(opened)
    assert left_over(store) == ()
    left = {str(p.relative_to(store.parent)) for p in store.parent.rglob("*") if p.is_file()}
    assert {name.replace(os.sep, "/") for name in left} == {
        *OTHERS,
        "outputs/.fedcba9876543210.part",
        "outputs/Now.pdf",
        "store.dip-journal",
        "store.dip.lock",
    }


def test_a_second_place_is_cleared_of_our_own_names_alone_and_not_over_a_network(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = store.parent / "backups"
    (stick / ".store of mine.part").write_bytes(b"of somebody else")
    os.utime(stick / ".store of mine.part", (0, 0))
    before = {path.name for path in stick.iterdir()}
    monkeypatch.setattr(left_over_module, "risk_here", lambda _folder: Risk.NETWORK)
    clear_second_place(stick, store)
    assert {path.name for path in stick.iterdir()} == before
    monkeypatch.undo()
    clear_second_place(stick, store)
    assert before - {path.name for path in stick.iterdir()} == {".store 0123456789abcdef.part"}


def test_where_there_are_no_folders_nothing_is_left_over(tmp_path: Path) -> None:
    assert left_over(tmp_path / "nowhere" / "store.dip") == ()


def test_the_doctor_names_them_and_takes_them_away_when_it_mends(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.unlink()
    main(["--store", str(store), "demo", "--to", str(tmp_path / "out")])
    capsys.readouterr()
    assert main(["--store", str(store), "doctor"]) == 0
    told = capsys.readouterr().out
    assert all(f"may be deleted: {store.parent / name}" in told for name in (*OURS, EMPTY))
    assert main(["--store", str(store), "doctor", "--repair"]) == 0
    assert "may be deleted" not in capsys.readouterr().out

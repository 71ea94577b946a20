"""The bin of PDFs in a folder: moved whole, never over another file, known without any list."""

import errno
import os
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import RecordId, new_replica_id
from dip_workshop.core.workshop import new_workshop
from dip_workshop.session.guarding import pdfs_holding, pdfs_known
from dip_workshop.store import output_bin
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.output_bin import bring_back, delete_removed, read_removed, remove_pdf
from dip_workshop.store.output_files import digest_of
from dip_workshop.store.outputs import Output
from dip_workshop.store.safe_keeping.left_over import clear_left_over
from dip_workshop.store.workshop_store import WorkshopStore

NOON = datetime(2026, 3, 9, 12, 0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WorkshopStore]:
    with WorkshopStore.open(tmp_path / "w.dip", RECORD_TYPES, new_replica_id()) as opened:
        yield opened


def listed(store: WorkshopStore, path: Path) -> Output:
    """Make a file and enter it as a PDF of a workshop."""
    workshop_id = store.create_workshop(new_workshop("Ward"))
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"one")
    output = Output(
        RecordId(path.name), workshop_id, None, "exercise", path.stem, str(path),
        digest_of(path) or "", 1.0, "s", "A4 landscape", 1, 1, 1, 9.0,
    )  # fmt: skip
    store.record_output(output)
    return output


def test_what_is_brought_back_takes_a_free_name_and_its_entry_follows(
    store: WorkshopStore, tmp_path: Path
) -> None:
    folder = tmp_path / "outputs"
    output = listed(store, folder / "Round.pdf")
    removed = remove_pdf(folder, folder / "Round.pdf", output, NOON)
    assert read_removed(folder) == (removed,)
    (folder / "Round.pdf").write_bytes(b"another")
    back = store.ask(lambda c: bring_back(c, folder, removed))
    assert (back.name, back.read_bytes()) == ("Round (2).pdf", b"one")
    assert (folder / "Round.pdf").read_bytes() == b"another"
    assert [o.path for o in store.outputs(None)] == [str(back)]
    assert store.check().is_sound
    assert read_removed(folder) == ()


def test_a_pdf_that_the_store_no_longer_lists_comes_back_to_the_folder_of_outputs(
    store: WorkshopStore, tmp_path: Path
) -> None:
    folder = tmp_path / "outputs"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"a")
    (folder / "b.pdf").write_bytes(b"b")
    first = remove_pdf(folder, folder / "a.pdf", None, NOON)
    last = remove_pdf(folder, folder / "b.pdf", None, NOON.replace(hour=13))
    (first.path.parent / "not one of ours.pdf").write_bytes(b"c")
    assert read_removed(folder) == (last, first)
    assert store.ask(lambda c: bring_back(c, folder, first)) == folder / "a.pdf"
    assert store.ask(lambda c: delete_removed(c, last)) == last
    assert read_removed(folder) == ()
    assert not last.path.exists()


def test_a_file_that_its_folder_does_not_let_go_is_in_one_place_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "outputs" / "a.pdf"
    path.parent.mkdir()
    path.write_bytes(b"a")

    def refuse(_file: Path, _to: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StoreRefused, match="it is safe where it was"):
        remove_pdf(path.parent, path, None)
    assert path.read_bytes() == b"a"
    assert list((tmp_path / output_bin.FOLDER).iterdir()) == []


def test_a_pdf_that_the_bin_does_not_let_go_is_not_in_the_folder_too(
    store: WorkshopStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "outputs" / "a.pdf"
    path.parent.mkdir()
    path.write_bytes(b"a")
    removed = remove_pdf(path.parent, path, None)
    unlink = Path.unlink

    def refuse(file: Path, missing_ok: bool = False) -> None:
        if file == removed.path:
            raise PermissionError
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreRefused, match="it is safe where it was"):
        store.ask(lambda c: bring_back(c, path.parent, removed))
    assert removed.path.read_bytes() == b"a"
    assert list(path.parent.iterdir()) == []


class Killed(BaseException):
    """The end of the program, in the midst of something."""


def test_a_pdf_goes_to_the_bin_in_one_step_and_never_over_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "outputs"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"a")

    def end(_folder: Path) -> None:
        raise Killed

    monkeypatch.setattr(output_bin, "flush_folder", end)
    with pytest.raises(Killed):
        remove_pdf(folder, folder / "a.pdf", None, NOON)
    (removed,) = read_removed(folder)
    assert removed.path.read_bytes() == b"a"
    assert list(folder.iterdir()) == []
    (folder / "a.pdf").write_bytes(b"another")
    output = Output(
        removed.output_id, RecordId("w"), None, "exercise", "a", str(folder / "a.pdf"),
        "", 1.0, "s", "A4 landscape", 1, 1, 1, 9.0,
    )  # fmt: skip
    with pytest.raises(StoreRefused, match="it is safe where it was"):
        remove_pdf(folder, folder / "a.pdf", output, NOON)
    assert removed.path.read_bytes() == b"a"


def test_a_pdf_that_was_being_brought_back_at_a_crash_is_no_longer_in_the_bin_too(
    store: WorkshopStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "outputs"
    output = listed(store, folder / "Round.pdf")
    twin = listed(store, folder / "Twin.pdf")
    removed = remove_pdf(folder, folder / "Round.pdf", output, NOON)
    equal = remove_pdf(folder, folder / "Twin.pdf", twin, NOON)
    (folder / "Round.pdf").write_bytes(b"another")
    (folder / "Twin.pdf").write_bytes(b"one")  # equal, and another file all the same
    unlink = Path.unlink

    def end(_file: Path, missing_ok: bool = False) -> None:
        raise Killed

    monkeypatch.setattr(Path, "unlink", end)
    with pytest.raises(Killed):
        store.ask(lambda c: bring_back(c, folder, removed))
    monkeypatch.setattr(Path, "unlink", unlink)
    assert len(read_removed(folder)) == 2
    clear_left_over(store)
    assert read_removed(folder) == (equal,)
    assert (folder / "Round (2).pdf").read_bytes() == b"one"
    assert str(folder / "Round (2).pdf") in [o.path for o in store.outputs(None)]
    assert store.check().is_sound


def test_a_stick_where_a_kill_came_between_the_name_and_the_pdf_keeps_no_empty_one(
    store: WorkshopStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "outputs"
    output = listed(store, folder / "Round.pdf")
    removed = remove_pdf(folder, folder / "Round.pdf", output, NOON)
    (folder / "Round.pdf").write_bytes(b"another")
    (folder / "Round trip.pdf").touch()  # nobody's, and not under a name that was meant

    def no_second_name(_source: Path, _target: Path) -> None:
        raise PermissionError

    def end(_source: Path, _target: Path) -> None:
        raise Killed

    monkeypatch.setattr("os.link", no_second_name)
    monkeypatch.setattr(Path, "replace", end)
    with pytest.raises(Killed):
        store.ask(lambda c: bring_back(c, folder, removed))
    monkeypatch.undo()
    assert (folder / "Round (2).pdf").stat().st_size == 0
    os.utime(folder / "Round (2).pdf", (time.time() - 7200,) * 2)
    (folder / "Round (3).pdf").touch()  # another program has just begun it, and is to fill it
    clear_left_over(store)
    left = {"Round.pdf", "Round trip.pdf", "Round (3).pdf"}
    assert {path.name for path in folder.iterdir()} == left
    assert read_removed(folder) == (removed,)
    assert store.ask(lambda c: bring_back(c, folder, removed)).name == "Round (2).pdf"


def test_a_pdf_on_another_drive_is_said_to_lie_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise OSError(errno.EXDEV, "The system cannot move the file to a different disk drive")

    (tmp_path / "Round.pdf").touch()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StoreRefused, match="lies on another drive than the bin"):
        remove_pdf(tmp_path / "outputs", tmp_path / "Round.pdf", None, NOON)
    assert (tmp_path / "Round.pdf").exists()


def test_a_pdf_that_is_gone_is_not_said_to_be_safe_where_it_was(tmp_path: Path) -> None:
    (tmp_path / "outputs").mkdir()
    with pytest.raises(StoreRefused, match="is not there any more"):
        remove_pdf(tmp_path / "outputs", tmp_path / "outputs" / "a.pdf", None)


def test_removing_words_looks_into_the_bin_and_into_what_no_list_names(
    store: WorkshopStore, tmp_path: Path
) -> None:
    folder = tmp_path / "outputs"
    here, elsewhere = listed(store, folder / "Here.pdf"), listed(store, folder / "Elsewhere.pdf")
    removed = remove_pdf(folder, Path(here.path), here, NOON)
    remove_pdf(folder, Path(elsewhere.path), elsewhere, NOON)
    found = folder / "Found.pdf"
    found.write_bytes(b"%PDF-1.4 /Creator (DIP Workshop)")
    known = pdfs_known(store, here.workshop_id)
    assert known == (Path(here.path), removed.path, found)
    assert pdfs_holding(known, ("Ahmed",)) == (removed.path, found)  # neither can be read

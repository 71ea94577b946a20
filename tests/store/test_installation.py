from pathlib import Path

from dip_workshop.store.installation import replica_id


def test_an_installation_keeps_its_id_from_start_to_start(tmp_path: Path) -> None:
    first = replica_id(tmp_path / "data")
    assert first
    assert replica_id(tmp_path / "data") == first


def test_two_installations_have_two_ids(tmp_path: Path) -> None:
    assert replica_id(tmp_path / "here") != replica_id(tmp_path / "there")


def test_an_installation_that_cannot_write_still_gets_an_id(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert replica_id(tmp_path / "file" / "data")


def test_a_torn_id_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "installation-id").write_bytes(b"\xff\xfe")
    first = replica_id(tmp_path)
    assert replica_id(tmp_path) == first

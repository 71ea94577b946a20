from pathlib import Path

from dip_workshop.store.installation import this_installation


def test_an_installation_keeps_its_id_from_start_to_start(tmp_path: Path) -> None:
    first = this_installation(tmp_path / "data")
    assert first
    assert this_installation(tmp_path / "data") == first


def test_two_installations_have_two_ids(tmp_path: Path) -> None:
    assert this_installation(tmp_path / "here") != this_installation(tmp_path / "there")


def test_an_installation_that_cannot_write_still_gets_an_id(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert this_installation(tmp_path / "file" / "data")


def test_a_torn_id_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "installation-id").write_bytes(b"\xff\xfe")
    first = this_installation(tmp_path)
    assert this_installation(tmp_path) == first

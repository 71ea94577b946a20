import sys
from pathlib import Path

import pytest

from dip_workshop.store import locations


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("win32", "LOCALAPPDATA", "local/DIP Workshop/workshops.dip"),
        ("linux", "XDG_DATA_HOME", "local/dip-workshop/workshops.dip"),
    ],
)
def test_the_store_lies_in_the_platforms_local_data_folder(
    platform: str,
    variable: str,
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, str(tmp_path / "local"))
    assert locations.default_store_path() == tmp_path / expected


def test_a_relative_folder_in_the_environment_is_not_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    assert locations.data_folder() == Path.home() / ".local" / "share" / "dip-workshop"


def test_outputs_lie_beside_the_store() -> None:
    assert locations.default_outputs_folder().parent == locations.default_store_path().parent


def test_an_account_of_windows_that_names_no_home_still_has_its_local_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "home", refuse)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert locations.data_folder() == tmp_path / "DIP Workshop"

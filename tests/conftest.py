"""What holds for every test: no screen, no network, and never the real store."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from dip_workshop.connections import reached

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples each time: a clean clone fails for everybody or for nobody.
settings.register_profile("workshop", deadline=None, max_examples=50, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "workshop"))

_HOMES = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME")

_reached_for: list[str] = []


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    """Raise, and remember, when anything but this very machine is asked for or listened to."""
    there = reached(event, arguments)
    if there:
        _reached_for.append(f"{event} {there}")
        raise PermissionError(f"a test reached for the network: {event} {there}")


sys.addaudithook(_refuse_the_network)


@pytest.fixture(autouse=True)
def network_attempts() -> Iterator[list[str]]:
    """Fail a test that reached for the network, even where the code swallowed the refusal."""
    _reached_for.clear()
    yield _reached_for
    assert not _reached_for, _reached_for


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments of the one application, in the program's own style."""
    from dip_workshop.ui.app import STYLE

    return ["dip-workshop", *STYLE]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home folder, so that none touches a person's store."""
    folder = tmp_path_factory.mktemp("home")
    for name in _HOMES:
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a store will lie."""
    return tmp_path / "workshops.dip"

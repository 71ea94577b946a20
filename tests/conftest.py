"""What holds for every test: no screen, no network, never the real store, no open file moved."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from dip_workshop.connections import reached
from tests.other_programs import moved_while_open

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

_moved_while_open: list[str] = []


def _note_what_windows_refuses(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"os.rename", "os.remove"}:
        _moved_while_open.extend(moved_while_open(event, arguments))


sys.addaudithook(_note_what_windows_refuses)


@pytest.fixture(autouse=True)
def network_attempts() -> Iterator[list[str]]:
    """Fail a test that reached for the network, even where the code swallowed the refusal."""
    _reached_for.clear()
    yield _reached_for
    assert not _reached_for, _reached_for


@pytest.fixture(autouse=True)
def files_moved_while_open() -> Iterator[list[str]]:
    """Fail a test in which a file was renamed or removed that this process had open."""
    _moved_while_open.clear()
    yield _moved_while_open
    assert not _moved_while_open, _moved_while_open


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

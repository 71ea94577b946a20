"""The guards that hold for every test do hold."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.store.locations import default_store_path

ROOT = Path(__file__).parent.parent
CAN_BE_WITHOUT = (
    shutil.which("unshare") is not None
    and subprocess.run(
        ["unshare", "--net", "true"], capture_output=True, check=False, timeout=60
    ).returncode
    == 0
)


def test_a_test_cannot_reach_the_network(network_attempts: list[str]) -> None:
    with socket.socket() as probe, pytest.raises(PermissionError):
        probe.connect(("192.0.2.1", 9))
    assert len(network_attempts) == 1
    network_attempts.clear()


def test_a_test_cannot_listen_to_the_network(network_attempts: list[str]) -> None:
    with socket.socket() as probe, pytest.raises(PermissionError):
        probe.bind(("0.0.0.0", 0))  # noqa: S104
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
    assert len(network_attempts) == 1
    network_attempts.clear()


def test_a_test_never_sees_the_real_store(home: Path) -> None:
    assert default_store_path().is_relative_to(home)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is open")
def test_a_test_cannot_move_or_remove_a_file_that_is_open_here(
    tmp_path: Path, files_moved_while_open: list[str]
) -> None:
    closed, opened = tmp_path / "closed", tmp_path / "opened"
    closed.touch()
    closed.rename(tmp_path / "moved")
    assert files_moved_while_open == []
    with opened.open("w"):
        opened.unlink()
    with opened.open("w"):
        (tmp_path / "moved").replace(opened)
    assert files_moved_while_open == [str(opened), str(opened)]
    files_moved_while_open.clear()


@given(st.integers())
def test_property_tests_live_with_the_guards(number: int) -> None:
    assert number == number + 0


# In a process of its own, which has no hook that refuses.
REACHES_OUT = """
import errno, socket
try:
    socket.create_connection(("192.0.2.1", 9), timeout=5)
except OSError as error:
    print(errno.errorcode.get(error.errno, error))
with socket.create_server(("127.0.0.1", 0)) as here:
    with socket.create_connection(here.getsockname()):
        print("here")
"""


def reaching_out(*command: str) -> list[str]:
    done = subprocess.run(
        [*command, sys.executable, "-c", REACHES_OUT],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.split()


@pytest.mark.skipif(not CAN_BE_WITHOUT, reason="this system takes no network from a command")
def test_the_whole_suite_is_run_where_there_is_no_network_but_this_computer() -> None:
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "\n.ci/without-network make test\n" in run
    assert reaching_out(str(ROOT / ".ci" / "without-network")) == ["ENETUNREACH", "here"]


@pytest.mark.skipif("DIP_WITHOUT_NETWORK" not in os.environ, reason="not run by .ci/run")
def test_there_is_no_network_here() -> None:
    assert reaching_out() == ["ENETUNREACH", "here"]

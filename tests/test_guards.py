"""The guards that hold for every test do hold."""

import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dip_workshop.store.locations import default_store_path


def test_a_test_cannot_reach_the_network(network_attempts: list[str]) -> None:
    with socket.socket() as probe, pytest.raises(PermissionError):
        probe.connect(("192.0.2.1", 9))
    assert len(network_attempts) == 1
    network_attempts.clear()


def test_a_test_never_sees_the_real_store(home: Path) -> None:
    assert default_store_path().is_relative_to(home)


@given(st.integers())
def test_property_tests_live_with_the_guards(number: int) -> None:
    assert number == number + 0

"""How SQLite is told which file to read: the address of a path, on every system."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from dip_workshop.store.addresses import address_of


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/home/a b/w%.dip"), "file:///home/a%20b/w%25.dip?mode=ro"),
        (PureWindowsPath(r"C:\a b\w.dip"), "file:///C:/a%20b/w.dip?mode=ro"),
        (PureWindowsPath(r"\\server\ward 7\w#.dip"), "file:////server/ward%207/w%23.dip?mode=ro"),
    ],
)
def test_a_file_has_an_address_that_sqlite_takes_on_a_network_drive_too(path, address) -> None:
    assert address_of(path, "mode=ro") == address

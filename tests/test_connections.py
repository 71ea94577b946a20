"""The count of connections is one that can be trusted: it hears what reaches out, and no more."""

import subprocess
import sys

import pytest

from dip_workshop.connections import reached

# UDP sends nothing when it is connected: this reaches for a computer and bothers none.
COUNTS = """
import socket
from dip_workshop.connections import connections_made, count_connections
count_connections()
count_connections()
there = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
here = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
here.bind(("127.0.0.1", 0))
here.connect(("127.0.0.1", 9))
print(connections_made())
try:
    there.connect(("192.0.2.1", 9))
except OSError:
    pass  # where there is no network at all
print(connections_made())
"""


@pytest.mark.parametrize(
    ("event", "arguments", "there"),
    [
        ("socket.connect", (None, ("192.0.2.1", 80)), "192.0.2.1"),
        ("socket.connect", (None, ("2001:db8::1", 80, 0, 0)), "2001:db8::1"),
        ("socket.sendto", (None, ("printer", 9)), "printer"),
        ("socket.getaddrinfo", ("example.org", 80, 0, 0, 0), "example.org"),
        ("socket.gethostbyname", ("example.org",), "example.org"),
        ("socket.bind", (None, ("0.0.0.0", 8000)), "listens at 0.0.0.0:"),  # noqa: S104
        ("socket.bind", (None, ("", 8000)), "listens at :"),
        ("socket.bind", (None, ("::", 8000, 0, 0)), "listens at :::"),
        ("socket.connect", (None, ("127.0.0.1", 80)), ""),
        ("socket.connect", (None, ("127.0.1.1", 80)), ""),
        ("socket.bind", (None, ("127.0.0.1", 0)), ""),
        ("socket.connect", (None, "/run/dbus/system_bus_socket"), ""),
        ("socket.connect", (None, b"\0abstract"), ""),
        ("socket.bind", (None, (0, 0)), ""),
        ("socket.getaddrinfo", (None, 80, 0, 0, 0), ""),
        ("socket.sendmsg", (None, None), ""),
        ("open", ("store.dip", "r", 0), ""),
    ],
)
def test_what_reaches_another_computer_is_told_from_what_does_not(
    event: str, arguments: tuple[object, ...], there: str
) -> None:
    assert reached(event, arguments) == there


def test_a_connection_is_counted_once_and_one_to_this_computer_never() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNTS], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["0", "1"]

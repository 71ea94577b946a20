"""Count what this process does to reach another computer, so that "none" is not only claimed.

Python tells an audit hook of every socket that is connected, listens or sends, and
of every name that is looked up. Qt could connect without Python: `has_network_part`
says whether those parts of it are in this process at all.
"""

import sys
from pathlib import Path
from typing import Final

_CONNECTING: Final = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKING_UP: Final = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
)
_HEARD: Final = _CONNECTING | _LOOKING_UP | {"socket.bind"}
_HERE: Final = frozenset({"localhost", "::1"})
# To listen at one of these is to listen to everybody.
_EVERYWHERE: Final = frozenset({"", "0.0.0.0", "::"})  # noqa: S104  told, not listened at
_QT_NETWORK: Final = "Qt6Network"


class _Counter:
    count = 0
    is_counting = False


def count_connections() -> None:
    """Count from now on, until this process ends; once is enough."""
    if not _Counter.is_counting:
        _Counter.is_counting = True
        sys.addaudithook(_hear)


def connections_made() -> int:
    """Return how often this process reached for another computer, whether or not it answered."""
    return _Counter.count


def reached(event: str, arguments: tuple[object, ...]) -> str:
    """Return which other computer an audited event reaches for, or nothing.

    A socket between two programs of this computer is none, be it a file or the loopback.
    """
    if event not in _HEARD:
        return ""
    address = arguments[0] if event in _LOOKING_UP else arguments[1]
    host = address[0] if isinstance(address, tuple) and address else address
    # The address of a socket that is a file is no tuple; of one to the kernel, it has no name.
    if not isinstance(host, str) or (event not in _LOOKING_UP and not isinstance(address, tuple)):
        return ""
    if event == "socket.bind":
        return f"listens at {host}:" if not _is_here(host) else ""
    return "" if host in _EVERYWHERE or _is_here(host) else host


def has_network_part() -> bool:
    """Return whether the part of Qt that could connect is in this process."""
    if "PySide6.QtNetwork" in sys.modules:
        return True
    if sys.platform == "win32":
        import ctypes

        module_of = ctypes.windll.kernel32.GetModuleHandleW
        module_of.restype = ctypes.c_void_p  # an address, of which an int would hold the half
        return bool(module_of(f"{_QT_NETWORK}.dll"))
    try:
        return _QT_NETWORK in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _is_here(host: str) -> bool:
    return host in _HERE or host.startswith("127.")


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event in _HEARD and reached(event, arguments):
        _Counter.count += 1

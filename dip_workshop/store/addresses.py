"""How SQLite is told which file to open otherwise than for writing."""

from pathlib import PurePath


def address_of(path: PurePath, asked: str) -> str:
    """Return an absolute path as the address by which SQLite opens it, with what is asked of it.

    A network drive's server stands in the path: SQLite takes no address with a server.
    """
    address = path.as_uri()
    if not address.startswith("file:///"):
        address = address.replace("file://", "file:////", 1)
    return f"{address}?{asked}"

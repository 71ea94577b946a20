"""One row of what the window can do; the rows stand in `actions`."""

from typing import NamedTuple


class WindowAction(NamedTuple):
    """One act of the window: `method` is the window's, or with "board." ahead, of that desk."""

    id: str
    label: str
    keys: tuple[str, ...]
    method: str
    section: str
    help: str = ""

"""Load Qt, and leave Python's own import in its place.

PySide puts one of its own there, which reads and searches the source of every module that
comes later for a `__feature__` it might ask for: a tenth of a start. None here asks for one.
"""

import builtins

import PySide6.QtCore  # noqa: F401  puts its import in place


def import_plainly() -> None:
    """Take PySide's import away again."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

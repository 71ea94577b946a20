"""What a menu offers, with the menus that open from it."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def entries_of(menu: QMenu) -> Iterator[QAction]:
    """Yield every entry that can be chosen, from top to bottom."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries_of(below)
        elif not action.isSeparator():
            yield action

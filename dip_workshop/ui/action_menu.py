"""What the window can do with a board, as a menu: all that its keys can, by mouse too."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from dip_workshop.core.wording import tr
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.widgets.theme import plain_entry

ON_A_BOARD = tr("On a board")
# What acts on the board that is shown, wherever else it acts too.
ALSO = ("history",)
# The menu is open already, and its opening took the keyboard from whatever part had it.
LEFT_OUT = ("menu", "part")


def add_window_actions(menu: QMenu, want: Callable[[str], object]) -> None:
    """Add a menu of the window's acts on a board, each with its key; `want` gets the id."""
    menu.addSeparator()
    part = menu.addMenu(tr("View and more"))
    for row in WINDOW_ACTIONS:
        if row.id in ALSO or (row.section == ON_A_BOARD and row.id not in LEFT_OUT):
            action = part.addAction(plain_entry(row.label, row.keys[0]))
            action.triggered.connect(partial(_act, want, row.id))


def _act(want: Callable[[str], object], action_id: str, _is_checked: bool = False) -> None:
    want(action_id)

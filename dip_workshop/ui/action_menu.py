"""What the window can do with a board, as a menu: all that its keys can, by mouse too."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from dip_workshop.core.wording import tr
from dip_workshop.ui.action_rows.window_action import (
    ACTIONS,
    ON_A_BOARD,
    PEOPLE_AND_VOICES,
    RUN_THE_ROOM,
    WindowAction,
)
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.widgets.theme import plain_entry

# What is done for the people in the room, wherever one is: each of these is a menu in one menu.
FOR_THE_ROOM = (RUN_THE_ROOM, PEOPLE_AND_VOICES, ACTIONS)
# What acts on the board that is shown, wherever else it acts too.
ALSO = ("history",)
# What follows the thread of the idea that is selected.
THREAD = ("make_action", "thread")
# The menu is open already, and its opening took the keyboard from whatever part had it.
LEFT_OUT = ("menu", "part")


def add_window_actions(menu: QMenu, want: Callable[[str], object]) -> None:
    """Add menus of the window's acts, each with its key; `want` gets the id."""
    menu.addSeparator()
    on_a_board = [
        row
        for row in WINDOW_ACTIONS
        if row.id in ALSO or (row.section == ON_A_BOARD and row.id not in LEFT_OUT)
    ]
    _add_part(menu, tr("View and more"), on_a_board, want)
    room = menu.addMenu(tr("For the room"))
    for section in FOR_THE_ROOM:
        _add_part(room, section, [r for r in WINDOW_ACTIONS if r.section == section], want)


def add_thread(menu: QMenu, want: Callable[[str], object]) -> None:
    """Add what makes an action of the selected idea, and what follows its thread."""
    menu.addSeparator()
    _add_rows(menu, [row for row in WINDOW_ACTIONS if row.id in THREAD], want)


def _add_part(
    menu: QMenu, title: str, rows: list[WindowAction], want: Callable[[str], object]
) -> None:
    if rows:
        _add_rows(menu.addMenu(plain_entry(title)), rows, want)


def _add_rows(menu: QMenu, rows: list[WindowAction], want: Callable[[str], object]) -> None:
    for row in rows:
        action = menu.addAction(plain_entry(row.label, row.keys[0] if row.keys else ""))
        action.triggered.connect(partial(_act, want, row.id))


def _act(want: Callable[[str], object], action_id: str, _is_checked: bool = False) -> None:
    want(action_id)

"""A1: the names that people have learnt, and scripts of screen readers look for, do not vanish.

`names.txt` holds the name of every control of every page. A name that is new
belongs in it, and one that was changed on purpose too: run this test with
WRITE_NAMES=1 set, and look at what changed in the file.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from dip_workshop.ui.main_window import MainWindow
from tests.ui.accessibility.conftest import DRESSES, Rooms
from tests.ui.accessibility.states import PAGES
from tests.ui.accessibility.tree import tree

NAMES = Path(__file__).with_name("names.txt")
# What people typed, and the rows of lists, are no controls.
CONTENT = (QAccessible.Role.ListItem, QAccessible.Role.Cell, QAccessible.Role.StaticText)


def names_of(window: MainWindow, state: str) -> set[str]:
    """Return a line for each control of a page, without the counts that may follow its name."""
    return {
        f"{state}: {node.role.name} {node.name.split(', ')[0]}"
        for node in tree(window)
        if node.focusable and node.role not in CONTENT
    }


@pytest.mark.parametrize("rooms", [next(iter(DRESSES))], indirect=True)
def test_no_control_lost_its_name(rooms: Rooms) -> None:
    found: set[str] = set()
    for state in PAGES:
        found |= names_of(rooms.at(state), state)
    if os.environ.get("WRITE_NAMES"):
        NAMES.write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")
    kept = set(NAMES.read_text(encoding="utf-8").splitlines())
    lost = sorted(kept - found)
    assert not lost, "lost or renamed (see the head of this test):\n" + "\n".join(lost)

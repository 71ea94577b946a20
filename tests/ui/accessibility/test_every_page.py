"""A1 to A7 and A10 on every page and in every dialog, in every theme, at 100 to 200 %."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from dip_workshop.catalogue import KINDS
from tests.ui.accessibility.checks import faults_of
from tests.ui.accessibility.conftest import DRESSES, Rooms
from tests.ui.accessibility.reach import out_of_reach
from tests.ui.accessibility.states import PAGES, SPOTS, every_dialog
from tests.ui.accessibility.walks import walking_faults

FIRST = next(iter(DRESSES))


def faults_for_everyone(top: QWidget, dress: str) -> list[str]:
    """Return all that is wrong with a page or a dialog, the search first: it wants the start."""
    # Which rows and cards the arrows come to is the same in every dress.
    search = out_of_reach(top, looks_inside=dress == FIRST)
    return [*search, *faults_of(top), *walking_faults(top)]


@pytest.mark.parametrize("state", PAGES)
def test_a_page_is_open_to_everyone(rooms: Rooms, state: str) -> None:
    found = faults_for_everyone(rooms.at(state), rooms.dress)
    assert not found, f"on {state}:\n" + "\n".join(found)


def test_every_dialog_is_open_to_everyone(rooms: Rooms, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[str] = []

    def look(dialog: QWidget) -> None:
        title = f"{type(dialog).__name__} “{dialog.windowTitle()}”"
        found.extend(f"{title}: {fault}" for fault in faults_for_everyone(dialog, rooms.dress))

    # What the commands of each kind ask differs in its words alone: looked at in one dress.
    kinds = KINDS if rooms.dress == FIRST else KINDS[:1]
    met = every_dialog(rooms.window(), monkeypatch, look, kinds)
    assert SPOTS
    assert not found, "\n".join(dict.fromkeys(found))
    assert {kind.__name__ for kind in all_dialogs()} <= {kind.__name__ for kind in met}


def all_dialogs() -> list[type]:
    """Every class of dialog that the program has, but those that others are made from."""
    waiting, found = QDialog.__subclasses__(), []
    for kind in waiting:
        made_from_it = kind.__subclasses__()
        waiting += made_from_it
        if kind.__module__.startswith("dip_workshop") and not made_from_it:
            found.append(kind)
    return found

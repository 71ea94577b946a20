"""A1 to A7 and A10 on every page and in every dialog."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from dip_workshop.ui.main_window import MainWindow
from tests.ui.accessibility.checks import faults_of
from tests.ui.accessibility.states import PAGES, every_dialog, settle
from tests.ui.accessibility.walks import hidden_stops, out_of_order, traps, unreached

WALKS = (unreached, traps, out_of_order, hidden_stops)


@pytest.mark.parametrize("state", PAGES)
def test_a_page_is_open_to_everyone(window: MainWindow, state: str) -> None:
    PAGES[state](window)
    settle()
    found = faults_of(window)
    assert not found, f"on {state}:\n" + "\n".join(found)


@pytest.mark.parametrize("state", PAGES)
def test_the_keyboard_walks_a_page_round(window: MainWindow, state: str) -> None:
    PAGES[state](window)
    settle()
    found = [fault for walk in WALKS for fault in walk(window)]
    assert not found, f"on {state}:\n" + "\n".join(found)


def test_every_dialog_is_open_to_everyone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    def look(dialog: QWidget) -> None:
        title = f"{type(dialog).__name__} “{dialog.windowTitle()}”"
        walked = [fault for walk in WALKS for fault in walk(dialog)]
        found.extend(f"{title}: {fault}" for fault in (*faults_of(dialog), *walked))

    met = every_dialog(window, monkeypatch, look)
    assert not found, "\n".join(dict.fromkeys(found))
    assert {kind.__name__ for kind in all_dialogs()} <= {kind.__name__ for kind in met}


def all_dialogs() -> list[type]:
    """Every class of dialog that the program has."""
    return [kind for kind in QDialog.__subclasses__() if kind.__module__.startswith("dip_workshop")]

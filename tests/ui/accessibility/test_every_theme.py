"""A6 and A7 in the other themes: what is written can be read there, and the keyboard is seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dip_workshop.catalogue import KINDS
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.settings import THEME
from dip_workshop.widgets.theme import apply_theme
from tests.ui.accessibility.checks import pale, unseen_focus
from tests.ui.accessibility.states import PAGES, settle

STATES = (
    "home",
    "workshop",
    "settings",
    "help",
    *(f"{kind.name}, outline" for kind in KINDS),
    "room",
)


@pytest.fixture(params=["dark", "high contrast"])
def dressed(
    request: pytest.FixtureRequest, themed: QApplication, window: MainWindow
) -> Iterator[MainWindow]:
    """A window in another theme."""
    window.desk("looks")
    window.workbench.settings.put(THEME, request.param)
    yield window
    apply_theme(themed)


@pytest.mark.parametrize("state", STATES)
def test_a_page_can_be_read_and_walked_in_every_theme(dressed: MainWindow, state: str) -> None:
    PAGES[state](dressed)
    settle()
    found = [*pale(dressed), *unseen_focus(dressed)]
    assert not found, f"on {state}:\n" + "\n".join(found)

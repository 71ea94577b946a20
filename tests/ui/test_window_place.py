"""The window fits its screen, and comes back to where it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from dip_workshop.ui.settings import WINDOW_PLACE, Settings
from dip_workshop.ui.system.window_place import first_size
from tests.ui.hands import open_on


@pytest.mark.parametrize("screen", [QSize(1024, 768), QSize(1366, 728), QSize(2560, 1400)])
def test_the_first_window_is_never_larger_than_its_screen(screen: QSize) -> None:
    size = first_size(screen)
    assert size.width() < screen.width()
    assert size.height() < screen.height()


def test_where_the_window_stood_is_remembered(qtbot: object, tmp_path: Path) -> None:
    window = open_on(tmp_path)
    window.close()
    assert Settings(window.workbench.folder).get(WINDOW_PLACE)

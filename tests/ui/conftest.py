"""The real window, in the real theme, on a store of its own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dip_workshop.ui.app import application_with_theme
from dip_workshop.ui.faults import log
from dip_workshop.ui.main_window import MainWindow
from tests.ui.hands import Hands, open_on
from tests.ui.running import Wall

OpenWindow = Callable[..., MainWindow]


class _Unanswered(QTimer):
    """Sends a dialog away that no test answers: a test must fail and not wait for ever."""

    def __init__(self) -> None:
        super().__init__(interval=3000)
        self._met: QWidget | None = None
        self.timeout.connect(self._look)
        self.start()

    def _look(self) -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QDialog) and asked is self._met:
            asked.reject()
        self._met = asked


@pytest.fixture(autouse=True)
def all_windows_collected() -> Iterator[None]:
    """Look for circles in what an earlier test's window held, which the program does no more."""
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def themed(qapp: QApplication) -> QApplication:
    """The application in the house's fonts and colours."""
    return application_with_theme()


@pytest.fixture
def open_again(
    themed: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Open a window on the test's own store, as often as the test likes; each closes at the end."""
    # Quick hands: `Hands.write` leaves no time at all between the keys of a word.
    monkeypatch.setattr("dip_workshop.widgets.key_burst.BURST_MS", 20)
    # Slow machines: the day's first backup does not come in the midst of something else.
    monkeypatch.setattr("dip_workshop.ui.safe_keeping.backups.FIRST_AFTER_MS", 3_600_000)
    opened: list[MainWindow] = []

    def act(**wishes: tuple[int, int]) -> MainWindow:
        opened.append(open_on(tmp_path, **wishes))
        return opened[-1]

    unanswered = _Unanswered()
    yield act
    unanswered.stop()
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
    for handler in log.handlers[:]:
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def window(open_again: OpenWindow) -> MainWindow:
    """A window on an empty store."""
    return open_again()


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    """The hands of a facilitator at an empty window."""
    return Hands(window)


@pytest.fixture
def sample(window: MainWindow) -> MainWindow:
    """A window on a store with the invented sample, at the sample's page."""
    window.workbench.create_sample()
    return window


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    """The clock on the wall, which stands still until a test moves it on."""
    return Wall(monkeypatch)

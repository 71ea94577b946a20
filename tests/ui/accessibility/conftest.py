"""The window as assistive technology meets it: switched on, and every event that is sent kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from dip_workshop.ui.settings import TEXT_SIZE, THEME
from dip_workshop.widgets import announcements, board_voice
from dip_workshop.widgets.theme import apply_theme
from tests.ui.accessibility.states import PAGES, UNTOUCHED
from tests.ui.conftest import OpenWindow, hands, open_again, sample, themed, window
from tests.ui.hands import open_on, wait_until
from tests.ui.settling import settle

__all__ = ["OpenWindow", "hands", "open_again", "sample", "themed", "window"]

# Every theme, and every step of the text size that a laptop has room for or has not.
DRESSES = {
    "light": ("light", "100"),
    "dark at 125 %": ("dark", "125"),
    "high contrast at 150 %": ("high contrast", "150"),
    "light at 200 %": ("light", "200"),
}


@dataclass
class Rooms:
    """Windows in one dress, each opened when first wanted and used for state after state."""

    folder: Path
    dress: str
    kept: dict[bool, MainWindow] = field(default_factory=dict)

    def at(self, state: str) -> MainWindow:
        """Return a window that shows a state of PAGES."""
        found = self.window(is_untouched=state in UNTOUCHED)
        if found._is_room:
            found.toggle_room()
        found.desk("room").shown.close()
        found.messages.hide()
        PAGES[state](found)
        wait_until(lambda: not safe_keeping_of(found.workbench).is_busy)
        settle()
        # What is said stays for as long as it is looked at, and so does the way there by Tab.
        found.messages._timer.stop()
        return found

    def window(self, *, is_untouched: bool = False) -> MainWindow:
        """Return the window that is used, or the one in which nothing was ever made."""
        for other, kept in self.kept.items():
            kept.setVisible(other == is_untouched)
        if is_untouched not in self.kept:
            self.kept[is_untouched] = self._opened(f"untouched {is_untouched}")
        found = self.kept[is_untouched]
        found.activateWindow()
        settle()
        return found

    def _opened(self, name: str) -> MainWindow:
        opened = open_on(self.folder / name)
        opened.desk("looks")
        theme, size = DRESSES[self.dress]
        opened.workbench.settings.put(THEME, theme)
        opened.workbench.settings.put(TEXT_SIZE, size)
        return opened


@pytest.fixture(scope="module", params=DRESSES)
def rooms(
    request: pytest.FixtureRequest, themed: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rooms]:
    """The window in each dress."""
    made = Rooms(tmp_path_factory.mktemp("rooms"), request.param)
    with pytest.MonkeyPatch.context() as patch:
        # Nothing comes or goes by the clock in the midst of a walk, however slow the machine is.
        for never in ("safe_keeping.backups.FIRST_AFTER_MS", "desks.room.READ_IN_MS"):
            patch.setattr(f"dip_workshop.ui.{never}", 3_600_000)
        for at_once in (
            "main_window.ON_THE_SCREEN_MS",
            "main_window.WATCH_AFTER_MS",
            "desks.coach.LOOKS_AFTER_MS",
        ):
            patch.setattr(f"dip_workshop.ui.{at_once}", 0)
        yield made
    for opened in made.kept.values():
        opened.close()
        opened.deleteLater()
    settle()
    apply_theme(themed)


@dataclass
class Heard:
    """What was sent to assistive technology, in order: sentences, and (event, child)."""

    sentences: list[str] = field(default_factory=list)
    events: list[tuple[str, int]] = field(default_factory=list)

    def take(self, event: QAccessibleEvent) -> None:
        """Keep an event as words."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.sentences.append(event.message())
        else:
            of_a_child = event.object() is not None
            self.events.append((event.type().name, event.child() if of_a_child else -1))
        QAccessible.updateAccessibility(event)

    def forget(self) -> None:
        """Begin anew."""
        self.sentences.clear()
        self.events.clear()


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Assistive technology is at work."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """All that assistive technology is sent from now on."""
    kept = Heard()
    for module in (announcements, board_voice):
        monkeypatch.setattr(module, "send", kept.take)
    return kept

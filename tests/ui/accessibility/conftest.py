"""The window as assistive technology meets it: switched on, and every event that is sent kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from dip_workshop.widgets import announcements, board_voice
from tests.ui.conftest import OpenWindow, hands, open_again, sample, themed, window

__all__ = ["OpenWindow", "hands", "open_again", "sample", "themed", "window"]


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

"""The clock on the wall of one Tuesday, and how the facilitator reads the room and the board."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.run_sheet import current_step
from dip_workshop.exercises.fishbone.model import Cause, Fishbone, causes_of
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.desks.room import RoomDesk
from dip_workshop.ui.pages.list_card import ListCard
from tests.ui.hands import Hands
from tests.ui.settling import settle


class Afternoon:
    """The wall's clock on that Tuesday, by the hour and minute."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = datetime(2026, 3, 3, 13, 5, tzinfo=UTC)
        monkeypatch.setattr(wall_clock, "now", lambda: self.now)

    def at(self, time: str) -> None:
        hour, minute = (int(part) for part in time.split(":"))
        self.now = self.now.replace(hour=hour, minute=minute)


def room_of(hands: Hands) -> RoomDesk:
    desk = hands.window.desk("room")
    assert isinstance(desk, RoomDesk)
    return desk


def what_the_room_reads(hands: Hands) -> str:
    QTest.qWait(40)
    settle()
    picture = room_of(hands).shown.picture
    return " ".join(picture.words().split()) if picture else ""


def present(hands: Hands) -> str:
    step = current_step(hands.board)
    return step.text if step else ""


def causes(hands: Hands) -> list[str]:
    return [each.text for each in causes_of(hands.board, hands.exercise(Fishbone).id)]


def cause(hands: Hands, text: str) -> Cause:
    found = causes_of(hands.board, hands.exercise(Fishbone).id)
    return next(each for each in found if each.text == text)


def parent_text(hands: Hands, text: str) -> str:
    return hands.board.get(cause(hands, text).parent_id or RecordId(""), Cause).text


def names_of_buttons(hands: Hands) -> list[str]:
    buttons = hands.window.pages.currentWidget().findChildren(QPushButton)
    return [each.accessibleName() for each in buttons if each.isVisible()]


def people_list(hands: Hands) -> QListWidget:
    return hands.window.pages.currentWidget().findChild(ListCard).list

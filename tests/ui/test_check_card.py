"""The card Check: what is wrong is found beside the work, told, and mended on one press."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from dip_workshop.core.workshop import new_workshop
from dip_workshop.store.errors import StoreFull
from dip_workshop.ui.pages.safe_keeping import check_card
from dip_workshop.ui.safe_keeping.backups import safe_keeping_of
from tests.ui.hands import STORE, Hands, wait_until


def settled(hands: Hands) -> None:
    QTest.qWait(5)
    wait_until(lambda: not safe_keeping_of(hands.window.workbench).is_busy)


@pytest.fixture
def ward(hands: Hands) -> Hands:
    """Hands at the page Safe keeping of a store with one workshop."""
    hands.window.workbench.store.create_workshop(new_workshop("Ward"))
    hands.press("Ctrl+Alt+S")
    settled(hands)
    return hands


def damage(hands: Hands) -> None:
    path = hands.window.workbench.folder / STORE.name
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE record SET text = 'Wart'")


def shown(hands: Hands, label: str) -> bool:
    page = hands.window.pages.currentWidget()
    return any(b.text() == label and b.isVisible() for b in page.findChildren(QPushButton))


def test_a_sound_store_is_said_to_be_so(ward: Hands) -> None:
    ward.click("Check the store")
    settled(ward)
    assert ward.sees("All is as it was written: 1 workshop, 1 text, 1 step.")
    assert not shown(ward, "Mend what can be mended")
    assert not list((ward.window.workbench.folder / "backups").glob(".*"))


def test_damage_is_told_and_mended_after_a_backup(ward: Hands) -> None:
    damage(ward)
    ward.click("Check the store")
    settled(ward)
    assert any("faults were found" in text or "fault was found" in text for text in ward.labels())
    ward.click("Mend what can be mended")
    settled(ward)
    settled(ward)
    assert ward.sees("All that was damaged is mended.")
    assert any("brought back from the history" in text for text in ward.labels())
    (line,) = ward.window.workbench.store.list_workshops()
    assert line.title == "Ward"
    backups = (ward.window.workbench.folder / "backups").iterdir()
    assert any("before a repair" in path.name for path in backups)


def test_the_window_works_on_while_it_is_checked_and_the_check_can_be_stopped(
    ward: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if each workshop took that long.
    monkeypatch.setattr("dip_workshop.ui.safe_keeping.backups.PAUSE", 1.0)
    ward.window.workbench.store.create_workshop(new_workshop("Another ward"))
    ward.click("Check the store")
    assert shown(ward, "Stop")
    ward.window.workbench.store.create_workshop(new_workshop("Made meanwhile"))
    ward.click("Stop")
    settled(ward)
    assert ward.sees("The check was stopped.")
    assert not shown(ward, "Stop")


def test_a_check_or_a_mending_that_fails_says_why_and_can_be_tried_again(
    ward: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFull("The disk is full.")

    damage(ward)
    with monkeypatch.context() as patch:
        patch.setattr(check_card, "look_through", full)
        ward.click("Check the store")
        settled(ward)
    assert ward.sees("The check could not be done. The disk is full.")
    assert not shown(ward, "Stop")
    ward.click("Check the store")
    settled(ward)
    with monkeypatch.context() as patch:
        patch.setattr(check_card, "mend", full)
        ward.click("Mend what can be mended")
        settled(ward)
    assert ward.sees("Nothing was mended. The disk is full.")
    ward.click("Mend what can be mended")
    settled(ward)
    assert ward.sees("All that was damaged is mended.")


def test_a_fault_of_the_program_is_told_and_the_card_can_be_used_again(
    ward: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(check_card, "look_through", fail)
    ward.click("Check the store")
    settled(ward)
    assert ward.button("Check the store").isEnabled()
    assert not shown(ward, "Stop")
    assert ward.sees("The check could not be done.")

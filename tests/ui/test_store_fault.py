"""A fault of the store itself is told as that, on Home and on Safe keeping, until it is mended."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dip_workshop.core.workshop import new_workshop
from dip_workshop.ui.pages.home_page import HomePage
from dip_workshop.ui.safe_keeping import backups
from dip_workshop.ui.safe_keeping.backups import FAULT
from dip_workshop.ui.settings import COPIED_AT
from tests.ui.conftest import OpenWindow
from tests.ui.hands import STORE, Hands, wait_until
from tests.ui.test_safe_keeping import backups_on_disk, keeping, settled

HOME_BUTTON = "See Safe keeping"


def spoil(path: Path) -> None:
    """Change a text behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE record SET text = 'Word' WHERE text = 'Ward'")
        connection.commit()


def is_offered(hands: Hands) -> bool:
    return hands.window.findChild(HomePage)._to_safe_keeping.isVisible()


@pytest.fixture
def backed_up(open_again: OpenWindow, tmp_path: Path) -> Path:
    """The file of a store with one workshop and a whole backup of today."""
    hands = Hands(open_again())
    hands.window.workbench.store.create_workshop(new_workshop("Ward"))
    hands.press("Ctrl+Alt+S")
    hands.click("Back up now")
    settled(hands.window)
    hands.press("Alt+Home")
    assert not is_offered(hands)
    hands.window.close()
    return tmp_path / STORE


def test_a_damaged_text_is_told_on_home_after_a_start_though_no_backup_is_due(
    backed_up: Path, open_again: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(backed_up)
    monkeypatch.setattr(backups, "FIRST_AFTER_MS", 30)
    hands = Hands(open_again())
    wait_until(lambda: is_offered(hands))
    settled(hands.window)
    assert hands.sees(FAULT)
    assert not any(text.startswith("Backed up ") for text in hands.labels())
    assert len(backups_on_disk(hands.window)) == 1  # the copy that was looked through is gone
    hands.click(HOME_BUTTON)
    settled(hands.window)
    assert any(text.startswith(FAULT) for text in hands.labels())


def test_a_sound_store_is_looked_through_at_the_start_and_nothing_is_said(
    backed_up: Path, open_again: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    is_as_written = backups.is_as_written
    monkeypatch.setattr(
        backups, "is_as_written", lambda *a: looked.append(is_as_written(*a)) or looked[-1]
    )
    monkeypatch.setattr(backups, "FIRST_AFTER_MS", 30)
    hands = Hands(open_again())
    wait_until(lambda: looked == [True])
    settled(hands.window)
    assert not is_offered(hands)
    assert hands.window.messages.text == ""
    assert any(text.startswith("Backed up today ") for text in hands.labels())
    assert backed_up.exists()


def test_a_backup_that_finds_a_fault_blames_the_store_and_not_the_backup(
    backed_up: Path, open_again: OpenWindow
) -> None:
    spoil(backed_up)
    hands = Hands(open_again())
    said: list[str] = []
    hands.window.workbench.said.connect(said.append)
    hands.press("Ctrl+Alt+S")
    hands.click("Back up now")
    settled(hands.window)
    assert any(text.startswith(FAULT) for text in hands.labels())
    assert not any("is damaged: it does not count" in text for text in hands.labels())
    assert not any(text.startswith("A backup is damaged") for text in said)
    hands.press("Alt+Home")
    assert is_offered(hands)
    assert not any(text.startswith("Backed up ") for text in hands.labels())


def test_a_check_tells_the_fault_and_mending_takes_the_words_away(
    backed_up: Path, open_again: OpenWindow
) -> None:
    with closing(sqlite3.connect(backed_up)) as connection:
        connection.execute("UPDATE table_count SET rows = rows + 1")
        connection.commit()
    hands = Hands(open_again())
    hands.press("Ctrl+Alt+S")
    hands.click("Check the store")
    settled(hands.window)
    assert keeping(hands.window).has_fault
    hands.click("Mend what can be mended")
    settled(hands.window)
    assert not any(text.startswith(FAULT) for text in hands.labels())
    hands.press("Alt+Home")
    assert not is_offered(hands)


def test_home_and_the_card_tell_when_a_copy_last_went_to_the_second_place(
    backed_up: Path, open_again: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    hands = Hands(open_again())
    hands.press("Ctrl+Alt+S")
    assert hands.sees("No copy in a second place is known of yet.")
    assert hands.sees("is not locked and holds every text as it is.")
    hands.click("Copy to a second place…")
    settled(hands.window)
    assert hands.sees("Last copied to stick today ")
    hands.window.close()
    later = Hands(open_again())
    settled(later.window)
    assert later.sees("and checked · Last copied to stick today ")
    assert backed_up.exists()


@pytest.mark.parametrize("held", ["", "yesterday", "9999-99-99T10:00"])
def test_a_moment_that_is_none_is_taken_as_not_known(hands: Hands, held: str) -> None:
    hands.window.workbench.settings.put(COPIED_AT, held)
    hands.press("Ctrl+Alt+S")
    settled(hands.window)
    assert hands.sees("No copy in a second place is known of yet.")


def test_a_moment_with_a_zone_is_told_as_well(hands: Hands) -> None:
    moment = datetime.now().astimezone().isoformat()
    hands.window.workbench.settings.put(COPIED_AT, moment)
    hands.press("Ctrl+Alt+S")
    settled(hands.window)
    assert hands.sees("Last copied to ")

"""The bin: what was deleted is found again after a restart, and goes only when that is said."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.core.workshop import new_workshop
from dip_workshop.store.bin import count_deleted, delete_for_good
from dip_workshop.store.errors import StoreRefused
from dip_workshop.store.safe_keeping.removals import removals_of
from tests.ui.conftest import OpenWindow
from tests.ui.hands import STORE, Hands

CANARY = "Zebrafinch"


@pytest.fixture
def later(open_again: OpenWindow) -> Hands:
    """Hands at Home, after a workshop was deleted and the program started again."""
    window = open_again()
    store = window.workbench.store
    store.create_workshop(new_workshop("Ward"))
    window.workbench.open_workshop(store.create_workshop(new_workshop(CANARY)))
    window.workbench.delete_workshop()
    window.close()
    return Hands(open_again())


def titles(hands: Hands) -> set[str]:
    return {line.title for line in hands.window.workbench.store.list_workshops()}


def test_home_leads_to_what_was_deleted_and_it_comes_back_after_a_restart(later: Hands) -> None:
    assert titles(later) == {"Ward"}
    later.click("Recently deleted (1)")
    assert later.sees("1 deleted workshop")
    later.click("Bring back")
    assert titles(later) == {"Ward", CANARY}
    later.press("Alt+Home")
    assert not any("Recently deleted" in text for text in later.labels())


def test_undo_on_home_after_a_restart_shows_the_way_to_the_bin(later: Hands) -> None:
    later.press("Ctrl+Z")
    assert titles(later) == {"Ward"}
    assert later.window.messages.text.endswith("1 workshop is in the bin.")
    later.click("Show the bin")
    later.click("Bring back")
    assert titles(later) == {"Ward", CANARY}


def test_deleting_for_good_asks_and_leaves_no_byte(later: Hands) -> None:
    path = later.window.workbench.folder / STORE.name
    later.click("Recently deleted (1)")
    with later.dialog(lambda _dialog: later.click("Keep it")):
        later.click("Delete for good…")
    assert CANARY.encode() in path.read_bytes()

    def agree(dialog: QDialog) -> None:
        asked = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert f"Delete “{CANARY}” for good" in asked
        later.click("Delete it for good")

    with later.dialog(agree):
        later.click("Delete for good…")
    assert later.sees("The bin is empty.")
    store = later.window.workbench.store
    assert store.check().is_sound
    assert titles(later) == {"Ward"}
    assert CANARY.encode() not in path.read_bytes()
    assert removals_of(path)[0].is_whole


def test_what_is_not_in_the_bin_cannot_go_for_good(later: Hands) -> None:
    store = later.window.workbench.store
    (line,) = store.list_workshops()
    with pytest.raises(StoreRefused, match="Only a workshop in the bin"):
        store.ask(lambda c: delete_for_good(c, line.id))
    assert store.ask(count_deleted) == 1


def test_a_clock_that_jumps_does_not_empty_the_bin(
    later: Hands, open_again: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    later.window.close()
    monkeypatch.setattr("time.time", lambda: 4_000_000_000.0)
    window = open_again()
    assert window.workbench.store.ask(count_deleted) == 1

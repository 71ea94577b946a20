"""A file that takes long to read is waited for in sight, and the wait can be given up."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from dip_workshop.core.errors import DomainError
from dip_workshop.exercises.affinity.model import AffinityMap, tray_of
from dip_workshop.ui.dialogs import import_file
from dip_workshop.ui.dialogs.import_file import ColumnChoice
from dip_workshop.ui.dialogs.patience import GivenUpError, GoOn, Patience, awaited
from tests.ui.hands import Hands, wait_until

LONGEST_WAIT_S = 20.0


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A disk that gives no file before the event is set."""
    here, read = Event(), import_file.tables_in

    def wait_and_read(path: Path):
        assert here.wait(LONGEST_WAIT_S)
        return read(path)

    monkeypatch.setattr(import_file, "tables_in", wait_and_read)
    return here


@pytest.fixture
def wall(hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Hands:
    """Hands at an empty affinity map, with a file of two notes to be imported."""
    path = tmp_path / "answers.csv"
    path.write_text("No,Answer\n1,Too late\n2,No plan\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    hands.click("New workshop")
    hands.click("Add affinity map")
    return hands


def texts(hands: Hands) -> list[str]:
    return [note.text for note in tray_of(hands.board, hands.exercise(AffinityMap).id)]


def test_the_wait_ends_by_itself_and_the_texts_come_in(wall: Hands, slow_disk: Event) -> None:
    def take() -> None:
        if isinstance(QApplication.activeModalWidget(), ColumnChoice):
            wall.press("Return")
        else:
            QTimer.singleShot(5, take)

    def wait(asked: QDialog) -> None:
        assert isinstance(asked, Patience)
        slow_disk.set()
        QTimer.singleShot(5, take)
        wait_until(lambda: not asked.isVisible())

    with wall.dialog(wait):
        wall.press("Ctrl+I")
    assert texts(wall) == ["Too late", "No plan"]


def test_a_wait_that_is_given_up_leaves_the_board_as_it_was(wall: Hands, slow_disk: Event) -> None:
    with wall.dialog(lambda _asked: wall.press("Escape")):
        wall.press("Ctrl+I")
    assert wall.sees("Reading was stopped, so nothing was imported; the file is as it was.")
    slow_disk.set()
    assert texts(wall) == []


def test_the_work_hears_that_nobody_waits_any_more(wall: Hands) -> None:
    heard, begun = Event(), Event()

    def work(go_on: GoOn) -> None:
        begun.set()
        while True:
            try:
                go_on()
            except DomainError:
                heard.set()
                raise

    with pytest.raises(GivenUpError, match="It was stopped"), wall.dialog(QDialog.reject):
        awaited(wall.window, "Working…", "It was stopped.", work)
    assert begun.is_set()
    assert heard.wait(LONGEST_WAIT_S)


def test_what_goes_wrong_is_raised_where_it_is_waited_for(wall: Hands) -> None:
    def work(_go_on: GoOn) -> None:
        raise DomainError("It is damaged.")

    with pytest.raises(DomainError, match="It is damaged"):
        awaited(wall.window, "Working…", "It was stopped.", work)


def test_quick_work_is_done_without_a_word(wall: Hands) -> None:
    assert awaited(wall.window, "Working…", "", lambda _go_on: 7) == 7

"""The board goes out as a picture: all of it, on white, and nothing that the room may not read."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from dip_workshop.exercises.affinity.model import AffinityMap, tray_of
from tests.ui.hands import Hands


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Hands at an affinity map of two notes."""
    hands.click("New workshop")
    hands.click("Add affinity map")
    hands.add("Late round", "No transport")
    return hands


def copied(hands: Hands) -> QImage:
    hands.press("F12")
    return QGuiApplication.clipboard().image()


def test_the_board_is_on_the_clipboard_as_it_is_printed(wall: Hands) -> None:
    picture = copied(wall)
    assert wall.sees("The board is on the clipboard as a picture")
    assert picture.pixelColor(1, 1).name() == "#ffffff"
    wall.add("A third note")
    assert copied(wall).height() > picture.height()
    wall.press("Ctrl+Z")
    assert copied(wall) == picture


def test_what_the_room_may_not_read_yet_is_not_in_the_picture(wall: Hands) -> None:
    open_picture = copied(wall)
    wall.press("Ctrl+Shift+S")
    wall.add("Still being written")
    veiled = copied(wall)
    note = tray_of(wall.board, wall.exercise(AffinityMap).id)[-1]
    wall.press("Ctrl+Z")
    wall.add("Another thing, of other words")
    assert note.text == "Still being written"
    assert copied(wall) == veiled
    assert veiled != open_picture


def test_a_picture_is_saved_where_the_user_says(
    wall: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "wall"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    wall.press("Shift+F12")
    assert wall.sees("Saved “wall.png”")
    assert QImage(str(tmp_path / "wall.png")) == copied(wall)


def test_a_folder_that_takes_no_file_is_said_in_a_sentence(
    wall: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "not there" / "wall.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
    wall.press("Shift+F12")
    assert wall.sees("“wall.png” could not be written")
    assert not chosen.exists()

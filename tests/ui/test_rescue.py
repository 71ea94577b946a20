"""A store that cannot be opened at the start locks nobody out, and is never deleted."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.workshop import new_workshop
from dip_workshop.store.copies.backup_names import Reason
from dip_workshop.store.errors import StoreError
from dip_workshop.store.safe_keeping.backups import Backups
from dip_workshop.store.safe_keeping.removals import note_removal
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui import app
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.ui.rescue import rescued
from tests.ui.hands import LEFT

RESTORE, READ, ANEW = "Restore the newest backup", "Open what can be read", "Begin with an empty"


@pytest.fixture
def path(themed: object, tmp_path: Path) -> Path:
    """A store with a workshop that is in a backup, and one made since."""
    path = tmp_path / "workshops.dip"
    with WorkshopStore.open(path, RECORD_TYPES, ReplicaId("0123456789abcdef")) as store:
        store.create_workshop(new_workshop("Ward"))
        Backups(store).make(Reason.BY_HAND)
        store.create_workshop(new_workshop("Made since"))
    assert themed
    return path


@pytest.fixture
def ended() -> Iterator[ExitStack]:
    """What the end of the program closes."""
    with ExitStack() as stack:
        yield stack


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def overwritten(path: Path) -> None:
    path.write_bytes(b"\x5a" * 8192 + path.read_bytes()[8192:])


def without_backups(path: Path) -> None:
    for backup in (path.parent / "backups").iterdir():
        backup.unlink()


def start(path: Path, press: str, ended: ExitStack) -> tuple[MainWindow | None, str, list[str]]:
    """Begin the program on a store and press a button; return the window, words and buttons."""
    with pytest.raises(StoreError):
        app.open_window(path)
    words: list[str] = []
    offered: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        words.extend(label.text() for label in box.findChildren(QLabel))
        buttons = {b.text(): b for b in box.findChildren(QAbstractButton)}
        offered.extend(buttons)
        if press == "Escape":
            box.reject()
        else:
            QTest.mouseClick(next(b for t, b in buttons.items() if t.startswith(press)), LEFT)

    QTimer.singleShot(50, answer)
    window = rescued(path, app.open_window, lambda s: app.open_what_is_left(s, path), ended)
    if window is not None:
        ended.callback(window.deleteLater)
        ended.callback(window.close)
    return window, "\n".join(words), offered


def titles(window: MainWindow) -> set[str]:
    return {line.title for line in window.workbench.store.list_workshops()}


@pytest.mark.parametrize("damage", [cut_short, overwritten])
def test_the_newest_whole_backup_is_named_and_restored_and_the_damaged_file_kept(
    path: Path, ended: ExitStack, damage: Callable[[Path], None]
) -> None:
    damage(path)
    note_removal(path, RecordId("ward"))
    before = path.read_bytes()
    window, words, offered = start(path, RESTORE, ended)
    assert window is not None
    assert titles(window) == {"Ward"}
    assert "The newest whole backup is that of today " in words
    assert "“Ward”: 0 texts, 1 step" in words
    assert "After this backup was made, words were removed for good 1 time" in words
    assert "doctor" not in words
    assert "Close" in offered
    (aside,) = path.parent.glob("workshops set aside *.dip")
    assert aside.read_bytes() == before
    window.workbench.create_workshop()
    assert len(titles(window)) == 2


def test_what_is_left_of_a_file_cut_short_opens_to_read_and_nothing_is_changed(
    path: Path, ended: ExitStack
) -> None:
    cut_short(path)
    before = path.read_bytes()
    window, _words, _offered = start(path, READ, ended)
    assert window is not None
    assert titles(window) == {"Ward", "Made since"}
    assert "read what is left" in window.workbench.read_only
    ended.close()
    assert path.read_bytes() == before
    assert list((path.parent / "backups").glob(".*.part")) == []


def test_nothing_is_offered_to_read_where_not_a_title_can_be(path: Path, ended: ExitStack) -> None:
    overwritten(path)
    _window, _words, offered = start(path, "Escape", ended)
    assert READ not in offered


def test_escape_changes_nothing(path: Path, ended: ExitStack) -> None:
    cut_short(path)
    before = path.read_bytes()
    window, _words, _offered = start(path, "Escape", ended)
    assert window is None
    assert path.read_bytes() == before
    assert list(path.parent.glob("workshops set aside *")) == []


def test_a_damaged_backup_is_passed_over_for_an_older_whole_one(
    path: Path, ended: ExitStack
) -> None:
    (whole,) = (path.parent / "backups").iterdir()
    newer = whole.with_name(whole.name.replace("000001", "000002"))
    newer.write_bytes(whole.read_bytes()[:-5000])
    cut_short(path)
    window, _words, _offered = start(path, RESTORE, ended)
    assert window is not None
    assert titles(window) == {"Ward"}


def test_without_a_whole_backup_one_begins_anew_and_the_damaged_file_is_kept(
    path: Path, ended: ExitStack
) -> None:
    without_backups(path)
    overwritten(path)
    before = path.read_bytes()
    window, words, offered = start(path, ANEW, ended)
    assert window is not None
    assert titles(window) == set()
    assert "No whole backup was found" in words
    assert RESTORE not in offered
    (aside,) = path.parent.glob("workshops set aside *.dip")
    assert aside.read_bytes() == before

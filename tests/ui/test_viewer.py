"""A store that may not be written opens as a viewer: all can be read, and a bar says why.

The folder that cannot be written is a file system of its own, for nothing else holds for root.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from dip_workshop.catalogue import RECORD_TYPES
from dip_workshop.core.ids import ReplicaId
from dip_workshop.core.workshop import exercises_of
from dip_workshop.session.samples import create_sample
from dip_workshop.store.errors import StoreBusy, StoreError, StoreReadOnly
from dip_workshop.store.locations import default_outputs_folder
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui import app
from dip_workshop.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.hands import STORE, Hands, wait_until

REPLICA = ReplicaId("0123456789abcdef")


def run(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0
    except OSError:
        return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where this system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)):
        pytest.skip("only root may mount a disk")
    yield folder
    run("umount", "-l", str(folder))


def a_store(path: Path) -> None:
    with WorkshopStore.open(path, RECORD_TYPES, REPLICA) as store:
        create_sample(store)


def refused(path: Path) -> StoreError:
    with pytest.raises(StoreError) as refusal:
        WorkshopStore.open(path, RECORD_TYPES, REPLICA)
    return refusal.value


@pytest.fixture
def viewers() -> Iterator[list[MainWindow]]:
    """The viewers that a test opens, closed at its end."""
    opened: list[MainWindow] = []
    yield opened
    for window in opened:
        window.close()
        window.deleteLater()


def hands_at(window: MainWindow, viewers: list[MainWindow]) -> Hands:
    viewers.append(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Hands(window)


def viewer_on(path: Path, viewers: list[MainWindow]) -> Hands:
    window = app.viewer_instead(path, refused(path))
    assert window is not None
    return hands_at(window, viewers)


def open_an_exercise(hands: Hands) -> None:
    workbench = hands.window.workbench
    (line,) = workbench.store.list_workshops()
    workbench.open_workshop(line.id)
    exercise = exercises_of(hands.board)[0]
    workbench.open_exercise(line.id, exercise.id)


def test_a_folder_that_cannot_be_written_opens_as_a_viewer(
    themed: object, disk: Path, viewers: list[MainWindow]
) -> None:
    path = disk / STORE.name
    a_store(path)
    before = path.read_bytes()
    assert run("mount", "-o", "remount,ro", str(disk))
    assert isinstance(refused(path), StoreReadOnly)
    hands = viewer_on(path, viewers)
    assert any("or its folder, cannot be written" in text for text in hands.labels())
    open_an_exercise(hands)
    board = hands.board
    hands.write("Written in vain")
    hands.press("Return")
    assert hands.window.messages.text == hands.window.workbench.read_only
    assert hands.board == board
    assert "Written in vain" in hands.window.editor.capture.text()  # type: ignore[union-attr]
    hands.press("Ctrl+P")
    wait_until(lambda: bool(list(default_outputs_folder().glob("*.pdf"))), 2000)
    assert path.read_bytes() == before
    assert themed


@contextmanager
def unwritable(path: Path) -> Iterator[None]:
    """Let nobody write a file, root neither, while its folder can be written."""
    path.chmod(0o444)
    if os.access(path, os.W_OK):
        if not run("mount", "--bind", str(path), str(path)):
            pytest.skip("root may write every file here")
        assert run("mount", "-o", "remount,bind,ro", str(path))
    try:
        yield
    finally:
        run("umount", "-l", str(path))
        path.chmod(0o644)


def test_a_single_file_that_cannot_be_written_opens_as_a_viewer_and_says_why(
    themed: object, tmp_path: Path, viewers: list[MainWindow]
) -> None:
    path = tmp_path / STORE.name
    a_store(path)
    before = path.read_bytes()
    with unwritable(path):
        assert isinstance(refused(path), StoreReadOnly)
        hands = viewer_on(path, viewers)
        assert any("the file of the workshops, or its" in text for text in hands.labels())
        open_an_exercise(hands)
        board = hands.board
        hands.write("Written in vain")
        hands.press("Return")
        assert hands.board == board
        viewers.pop().close()
    assert path.read_bytes() == before
    WorkshopStore.open(path, RECORD_TYPES, REPLICA).close()
    assert themed


def test_a_store_that_another_window_has_is_offered_to_read(
    open_again: OpenWindow, viewers: list[MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_again()
    first.workbench.create_sample()
    path = first.workbench.store.path
    assert isinstance(refused(path), StoreBusy)
    monkeypatch.setattr(app, "ask", lambda *_: False)
    assert app.viewer_instead(path, refused(path)) is None
    monkeypatch.setattr(app, "ask", lambda *_: True)
    hands = viewer_on(path, viewers)
    assert any("are open in another window" in text for text in hands.labels())
    hands.press("Ctrl+N")
    assert hands.window.messages.text == hands.window.workbench.read_only
    assert len(first.workbench.store.list_workshops()) == 1
    first.workbench.create_workshop()  # the other window writes on


def test_a_stick_pulled_out_refuses_the_edit_and_the_text_stays(
    open_again: OpenWindow, tmp_path: Path
) -> None:
    hands = Hands(open_again())
    hands.window.workbench.create_sample()
    open_an_exercise(hands)
    board, folder = hands.board, tmp_path / "store"
    folder.rename(tmp_path / "away")
    hands.write("Written on the stick")
    hands.press("Return")
    assert hands.board == board
    assert "nothing was changed" in hands.window.messages.text
    assert hands.window.editor.capture.text() == "Written on the stick"  # type: ignore[union-attr]
    (tmp_path / "away").rename(folder)
    hands.press("Return")
    assert any(record.text == "Written on the stick" for record in hands.board)


def test_a_full_disk_refuses_the_edit_and_the_next_try_works(
    themed: object, disk: Path, viewers: list[MainWindow]
) -> None:
    path = disk / STORE.name
    a_store(path)
    window = app.open_window(path)
    hands = hands_at(window, viewers)
    open_an_exercise(hands)
    board, filler = hands.board, disk / "filler"
    with filler.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(bytes(4096))
            except OSError:
                break
    hands.write("Written on a full disk")
    hands.press("Return")
    assert hands.board == board
    assert window.messages.text.startswith("The disk is full")
    assert window.editor.capture.text() == "Written on a full disk"  # type: ignore[union-attr]
    assert window.workbench.store.check().is_sound
    filler.unlink()
    hands.press("Return")
    assert any(record.text == "Written on a full disk" for record in hands.board)
    assert themed


def test_a_stray_key_at_the_question_of_a_busy_store_opens_nothing(
    open_again: OpenWindow,
) -> None:
    first = open_again()
    path = first.workbench.store.path
    with Hands(first).dialog(lambda dialog: dialog.reject()):
        assert app.viewer_instead(path, refused(path)) is None

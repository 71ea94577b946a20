"""A workshop leaves the window as a file and comes back in, looked at first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from dip_workshop.catalogue import KINDS, RECORD_TYPES
from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, ReplicaId
from dip_workshop.core.records import Idea
from dip_workshop.core.room.people import arrive
from dip_workshop.core.workshop import new_workshop, workshop_of
from dip_workshop.kinds import Selection
from dip_workshop.session.handing_over import hand_over, read_over
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.safe_keeping.removals import note_removal
from dip_workshop.store.workshop_store import WorkshopStore
from dip_workshop.ui.app import look_at
from dip_workshop.ui.dialogs.hand_over import HandOver
from dip_workshop.ui.dialogs.merge_decisions import MergeDecisions
from dip_workshop.ui.dialogs.workshop_file import WorkshopFile
from dip_workshop.ui.pages.home_page import HomePage
from tests.ui.hands import Hands, wait_until
from tests.ui.running import NOON

A_NUMBER = "943 476 5919"
SECRET = "three short words"  # noqa: S105


def a_board(text: str = "Bloods not chased") -> Board:
    board, page = KINDS[0].create(new_workshop("Ward round"))
    return KINDS[0].capture.add(board, Selection(page), (text,)).board


def cause_of(board: Board) -> Idea:
    return next(record for record in board if isinstance(record, Idea))


def idle(hands: Hands) -> None:
    wait_until(lambda: not hands.window.desk("file").is_busy, tries=4_000)
    QApplication.processEvents()


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Have the system's own file dialogs answer with a path."""

    def act(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return act


@pytest.fixture
def other(tmp_path: Path) -> WorkshopStore:
    """The store of a second laptop, which has the same workshop."""
    return WorkshopStore.open(tmp_path / "other.dip", RECORD_TYPES, ReplicaId("b" * 16))


@contextmanager
def answers_in_turn(hands: Hands, *acts: Callable[[QDialog], None]) -> Iterator[None]:
    """Answer the dialogs that the body leads to, one after the other."""
    met: list[QDialog] = []
    left = list(acts)

    def answer() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QDialog) and asked.isActiveWindow() and asked not in met:
            met.append(asked)
            left.pop(0)(asked)

    timer = QTimer(interval=5)
    timer.timeout.connect(answer)
    timer.start()
    yield
    wait_until(lambda: not left and QApplication.activeModalWidget() is None, tries=4_000)
    idle(hands)
    timer.stop()
    # Without a window manager nobody gives the window the keyboard back.
    hands.window.activateWindow()
    QTest.qWaitForWindowActive(hands.window)


def make_here(hands: Hands, board: Board) -> RecordId:
    workshop_id = hands.window.workbench.store.create_workshop(board)
    hands.window.workbench.open_workshop(workshop_id)
    return workshop_id


def shown_in(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def drop_on_home(hands: Hands, path: Path) -> bool:
    """Drag a file onto Home and let it go; return whether Home wanted it."""
    home = hands.window.findChild(HomePage).viewport()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    act, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    entering = QDragEnterEvent(QPoint(90, 90), act, data, left, none.NoModifier)
    entering.ignore()
    QApplication.sendEvent(home, entering)
    if entering.isAccepted():
        dropping = QDropEvent(QPointF(90, 90), act, data, left, none.NoModifier)
        QApplication.sendEvent(home, dropping)
    return entering.isAccepted()


def test_a_file_that_the_desktop_opens_is_looked_at_and_nothing_is_taken_in_unasked(
    hands: Hands, tmp_path: Path, other: WorkshopStore
) -> None:
    file = tmp_path / "round.dipworkshop"
    hand_over(other, other.create_workshop(a_board()), file)
    seen: list[str] = []

    def leave(asked: QDialog) -> None:
        assert isinstance(asked, WorkshopFile)
        seen.extend(label.text() for label in asked.findChildren(QLabel))
        asked.reject()

    with hands.dialog(leave):
        look_at(hands.window, file)
        idle(hands)
    assert any("Ward round" in words for words in seen)
    assert hands.window.workbench.store.list_workshops() == ()


def test_a_file_that_is_not_there_is_told_in_a_sentence(hands: Hands, tmp_path: Path) -> None:
    look_at(hands.window, tmp_path / "gone.dipworkshop")
    idle(hands)
    assert "gone.dipworkshop" in hands.window.messages.text


def test_a_workshop_is_written_to_a_file_and_read_back(
    hands: Hands, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    workshop_id = make_here(hands, a_board())
    choose(tmp_path / "ward")
    with hands.dialog(lambda _: hands.click("Choose where…")):
        hands.click("Hand over as a file…")
    idle(hands)
    assert "ward.dipworkshop" in hands.window.messages.text
    bundle = read_over(tmp_path / "ward.dipworkshop")
    assert bundle == hands.window.workbench.store.bundle_of(workshop_id)


def test_unfinished_texts_stay_here_unless_they_are_included_and_were_looked_at(
    hands: Hands, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    page = make_here(hands, arrive(a_board(), "Sam Okafor", "", NOON))
    store, path = hands.window.workbench.store, tmp_path / "ward.dipworkshop"
    store.keep_drafts(
        page, {page: f"Okafor rings {A_NUMBER}", f"{page}/aim": ";", f"{page}/edited": ""}
    )
    choose(path)
    read: list[int] = []

    def hand(dialog: QDialog) -> None:
        hands.click("Choose where…")

    def include(dialog: QDialog) -> None:
        hands.press("Tab", "Space")
        hands.click("Choose where…")

    def look(dialog: QDialog, wish: str) -> None:
        assert A_NUMBER in shown_in(dialog)
        assert "a name on your list of people: “Okafor”" in shown_in(dialog)
        hands.click(wish)

    leave_out, go_on = "Leave the unfinished texts out", "Include them as they are"
    for answers in (
        (hand,),
        (include, lambda dialog: look(dialog, leave_out)),
        (include, lambda dialog: look(dialog, go_on)),
    ):
        with answers_in_turn(hands, *answers):
            hands.press("Ctrl+Alt+H")
        read.append(len(read_over(path).drafts))
    assert read == [0, 0, 2]


def test_a_passphrase_is_typed_twice_and_locks_the_file(
    hands: Hands, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    make_here(hands, a_board())
    choose(tmp_path / "ward.dipworkshop")

    def lock_it(dialog: QDialog) -> None:
        assert isinstance(dialog, HandOver)
        hands.press("Space")
        for first, second, wrong in (("short", "", "at least 8"), (SECRET, "other", "differ")):
            hands.replace(first)
            hands.press("Tab")
            hands.replace(second)
            hands.click("Choose where…")
            assert wrong in shown_in(dialog)
        hands.press("Tab")
        hands.replace(SECRET)
        hands.press("Return")

    with hands.dialog(lock_it):
        hands.press("Ctrl+Alt+H")
    idle(hands)
    assert "locked with your passphrase" in hands.window.messages.text
    assert read_over(tmp_path / "ward.dipworkshop", SECRET).title == "Ward round"


def test_a_file_dropped_on_home_is_looked_at_and_then_taken_in(
    hands: Hands, tmp_path: Path, other: WorkshopStore
) -> None:
    path = tmp_path / "ward.dipworkshop"
    with other:
        workshop_id = other.create_workshop(a_board())
        hand_over(other, workshop_id, path, SECRET)
    hands.press("Alt+Home")
    assert not drop_on_home(hands, tmp_path / "other.dip")

    def take_it(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkshopFile)
        assert "not on this laptop yet" in shown_in(dialog)
        assert hands.window.workbench.store.list_workshops() == ()
        hands.press("Return")

    def mistype(_dialog: QDialog) -> None:
        hands.write("something else")
        hands.press("Return")

    def unlock(dialog: QDialog) -> None:
        assert "type the passphrase again" in shown_in(dialog)
        hands.write(SECRET)
        hands.press("Return")

    with answers_in_turn(hands, mistype, unlock, take_it):
        assert drop_on_home(hands, path)
    assert hands.board_id == workshop_id
    assert "with all its history" in hands.window.messages.text


def test_two_copies_are_merged_and_what_lost_is_taken_with_one_key(
    hands: Hands, tmp_path: Path, other: WorkshopStore, choose: Callable[[Path], None]
) -> None:
    board = a_board()
    own, path = cause_of(board).id, tmp_path / "ward.dipworkshop"
    workshop_id = make_here(hands, board)
    choose(path)
    store = hands.window.workbench.store
    with other:
        other.take_in(store.bundle_of(workshop_id))
        WorkshopSession(other, workshop_id).perform(
            "Edit", workshop_id, lambda b: b.change(own, text="Bloods lost")
        )
        hand_over(other, workshop_id, path)
    bridge = hands.window.workbench.bridge
    assert bridge is not None
    bridge.perform("Edit", workshop_id, lambda b: b.change(own, text="Bloods late"))
    texts = {"Bloods lost", "Bloods late"}
    note_removal(store.path, workshop_id)

    def merge_them(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkshopFile)
        assert "on this laptop already" in shown_in(dialog)
        assert "1 thing was decided" in shown_in(dialog)
        assert "Words were removed for good from this workshop" in shown_in(dialog)
        hands.click("Merge the two")

    lost: list[str] = []

    def take_the_other(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDecisions)
        lost.extend(texts - {cause_of(hands.board).text})
        assert lost[0] in dialog.list.item(0).text()
        hands.press("Space")
        assert dialog.list.item(0).text().startswith("Taken")
        assert not hands.button("Take the other answer").isEnabled()
        assert cause_of(hands.board).text == lost[0]
        hands.press("Space", "Return")

    with answers_in_turn(hands, merge_them, take_the_other):
        hands.press("Ctrl+O")
    hands.press("Ctrl+Z")
    assert cause_of(hands.board).text == (texts - set(lost)).pop()
    assert store.check().problems == ()
    assert "before an import" in " ".join(p.name for p in tmp_path.rglob("*.dip"))


def test_a_file_that_is_none_is_refused_in_a_sentence(
    hands: Hands, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    path = tmp_path / "ward.dipworkshop"
    path.write_text("Bloods not chased")
    choose(path)
    hands.press("Ctrl+O")
    idle(hands)
    assert "not a workshop file" in hands.window.messages.text
    assert hands.window.workbench.store.list_workshops() == ()


def test_reading_can_be_stopped_and_then_nothing_was_taken_in(
    hands: Hands, tmp_path: Path, other: WorkshopStore, choose: Callable[[Path], None]
) -> None:
    path = tmp_path / "ward.dipworkshop"
    with other:
        hand_over(other, other.create_workshop(a_board()), path)
    desk = hands.window.desk("file")
    pressed = Event()
    desk._thread.submit(pressed.wait)  # the file's turn comes once Cancel was pressed
    choose(path)
    hands.press("Ctrl+O")
    hands.click("Cancel")
    pressed.set()
    idle(hands)
    assert "Stopped" in hands.window.messages.text


def test_with_nothing_open_there_is_nothing_to_hand_over(hands: Hands) -> None:
    hands.press("Ctrl+Alt+H")
    assert "Open a workshop first" in hands.window.messages.text


def test_a_separate_copy_stands_beside_the_first(
    hands: Hands, tmp_path: Path, choose: Callable[[Path], None]
) -> None:
    workshop_id = make_here(hands, a_board())
    store = hands.window.workbench.store
    hand_over(store, workshop_id, tmp_path / "ward.dipworkshop")
    choose(tmp_path / "ward.dipworkshop")

    def copy_it(dialog: QDialog) -> None:
        assert "nothing that is not here already" in shown_in(dialog)
        hands.click("Keep as a separate copy")

    with answers_in_turn(hands, copy_it):
        hands.press("Ctrl+O")
    assert len(store.list_workshops()) == 2
    assert workshop_of(hands.board).id != workshop_id

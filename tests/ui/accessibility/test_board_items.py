"""A screen reader finds every thing on a board: its name, its states, its place and its actions."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from dip_workshop.catalogue import KINDS
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import exercises_of
from dip_workshop.drawing.geometry import Rect
from dip_workshop.drawing.picture import Group, Picture, picture_of
from dip_workshop.kinds import OutlineRow
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.widgets.accessible_board import AccessiblePlace
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.accessibility.conftest import Heard
from tests.ui.accessibility.tree import tree

KIND_NAMES = [kind.name for kind in KINDS]
MANY = 10_000
ROOT = Path(__file__).parents[3]


def editor_of(window: MainWindow, kind: str) -> BoardEditor:
    """Go to the sample's exercise of a kind."""
    bridge = window.workbench.bridge
    assert bridge is not None
    exercise = next(e for e in exercises_of(bridge.board) if window_kind(e) == kind)
    window.workbench.go("exercise", exercise.id)
    QTest.qWait(20)
    assert window.editor is not None
    return window.editor


def window_kind(exercise: object) -> str:
    return next(kind.name for kind in KINDS if isinstance(exercise, kind.root_type))


def spoken(editor: BoardEditor) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(editor.view)
    assert found is not None
    return found


def items(board: QAccessibleInterface) -> list[AccessiblePlace]:
    children = [board.child(number) for number in range(board.childCount())]
    return [child for child in children if isinstance(child, AccessiblePlace)]


def name(item: QAccessibleInterface) -> str:
    return item.text(QAccessible.Text.Name)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_the_items_are_the_rows_of_the_outline_in_its_order(sample: MainWindow, kind: str) -> None:
    editor = editor_of(sample, kind)
    board = spoken(editor)
    drawn = set(editor.view.drawn_names())
    rows = [row for row in editor.view.describe() if row.id in drawn]
    told = [item.place for item in items(board)]
    assert told[: len(rows)] == [row.id for row in rows]
    assert set(told) == drawn
    for row, item in zip(rows, items(board), strict=False):
        assert name(item).startswith(" ".join(row.title.split()))
        assert all(mark in name(item) for mark in row.marks)
        assert item.role() == QAccessible.Role.ListItem


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_every_text_on_the_board_is_in_an_item(sample: MainWindow, kind: str) -> None:
    editor = editor_of(sample, kind)
    told = " ".join(name(item) for item in items(spoken(editor)))
    bridge = sample.workbench.bridge
    assert bridge is not None
    rows = editor.view.describe()
    texts = {" ".join(row.text.split()) for row in rows if row.text}
    missing = [text for text in texts if text not in told]
    assert not missing


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_an_item_is_found_where_it_lies_on_the_screen(sample: MainWindow, kind: str) -> None:
    editor = editor_of(sample, kind)
    board, found = spoken(editor), 0
    for item in items(board):
        at = item.rect().center()
        under = board.childAt(at.x(), at.y())
        found += under is item
        assert item.parent().object() is editor.view
        assert board.indexOfChild(item) == items(board).index(item)
    assert found >= len(items(board)) * 0.7, "most things have nothing over their middle"


def test_the_name_says_where_a_note_stands(sample: MainWindow) -> None:
    editor = editor_of(sample, "affinity")
    names = [name(item) for item in items(spoken(editor))]
    assert any(": a note, 2 of 4 in A " in told for told in names)
    assert any(": heading 2 of " in told for told in names)


def test_states_follow_the_selection_and_the_keyboard(sample: MainWindow, heard: Heard) -> None:
    editor = editor_of(sample, "fishbone")
    editor.view.setFocus()
    QTest.qWait(10)
    board = spoken(editor)
    first, second = items(board)[:2]
    heard.forget()
    editor.view.arrive_at(second.place)
    assert (second.state().selected, second.state().focused) == (True, True)
    assert (first.state().selected, first.state().focused) == (False, False)
    assert board.focusChild() is second
    number = board.indexOfChild(second)
    assert heard.events == [("Selection", number), ("Focus", number)]
    editor.capture.setFocus()
    assert second.state().selected
    assert not second.state().focused
    assert board.focusChild() is None


def test_the_actions_do_what_a_hand_does(sample: MainWindow) -> None:
    editor = editor_of(sample, "affinity")
    item = items(spoken(editor))[1]
    actions = item.actionInterface()
    assert actions is not None
    actions.doAction(actions.pressAction())
    assert editor.view.selected == (item.place,)
    actions.doAction(actions.setFocusAction())
    assert editor.view.hasFocus()
    actions.doAction(actions.showMenuAction())
    QTest.qWait(20)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_selection_can_be_read_and_changed(sample: MainWindow) -> None:
    editor = editor_of(sample, "affinity")
    board = spoken(editor)
    selection = board.selectionInterface()
    assert selection is not None
    first, second = items(board)[1:3]
    assert selection.select(first)
    assert selection.select(second)
    assert editor.view.selected == (first.place, second.place)
    assert selection.selectedItemCount() == 2
    assert selection.isSelected(first)
    assert selection.unselect(first)
    assert [item.place for item in selection.selectedItems()] == [second.place]
    assert selection.selectAll()
    assert set(editor.view.selected) == set(editor.view.drawn_names())
    assert selection.clear()
    assert editor.view.selected == ()


def test_a_deleted_card_leaves_no_interface_behind(sample: MainWindow, heard: Heard) -> None:
    editor = editor_of(sample, "affinity")
    board = spoken(editor)
    item = next(item for item in items(board) if ": a note" in name(item))
    count = len(items(board))
    editor.select((item.place,))
    delete = next(c for c in editor.kind.commands if c.label.startswith("Delete"))
    editor.give(delete)
    assert not isValid(item)
    assert len(items(board)) < count
    assert ("ObjectDestroyed", -1) in heard.events
    sample.act("undo")
    assert len(items(board)) == count
    assert ("ObjectCreated", -1) in heard.events


def test_a_page_that_goes_takes_its_items_along(sample: MainWindow) -> None:
    editor = editor_of(sample, "affinity")
    board = spoken(editor)
    kept = items(board)
    assert kept[0].isValid()
    page = sample.exercise_page
    sample.workbench.go("home")
    assert page is not None
    if isValid(page):
        page.setParent(None)
        page.deleteLater()
    del editor, page
    QTest.qWait(20)
    gc.collect()
    QTest.qWait(20)
    assert not any(isValid(item) for item in kept)
    tree(sample)


@pytest.fixture
def large_view(themed: QApplication) -> Iterator[PictureView]:
    view = PictureView()
    view.resize(800, 600)
    view.describe = lambda: tuple(
        OutlineRow(RecordId(f"n{n}"), 0, f"Note {n}", f"Note {n}", what="a note")
        for n in range(MANY)
    )
    view.set_picture(large_picture())
    yield view
    view.deleteLater()


def large_picture() -> Picture:
    return picture_of(
        Group(RecordId(f"n{n}"), Rect(n % 100 * 20.0, n // 100 * 20.0, 15.0, 15.0), (), f"{n}")
        for n in range(MANY)
    )


def test_ten_thousand_notes_are_read_once_and_made_when_asked_for(
    large_view: PictureView, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    describe = large_view.describe
    monkeypatch.setattr(large_view, "describe", lambda: read.append(1) or describe())
    board = large_view.voice.interface
    assert board.childCount() == MANY
    for number in (0, 5000, MANY - 1):
        child = board.child(number)
        assert child is not None
        assert child.text(QAccessible.Text.Name).startswith(f"Note {number}: a note")
        assert board.indexOfChild(child) == number
        board.childAt(child.rect().center().x(), child.rect().center().y())
    assert len(read) == 1
    assert len(large_view.voice._items) <= 6, "the others are not made"


def test_nothing_is_read_while_nobody_listens(
    large_view: PictureView, monkeypatch: pytest.MonkeyPatch
) -> None:
    QAccessible.setActive(False)
    read = []
    monkeypatch.setattr(large_view, "describe", lambda: read.append(1) or ())
    large_view.set_picture(large_picture())
    large_view.arrive_at(RecordId("n7"))
    large_view.set_selected((RecordId("n8"),))
    assert not read


def test_a_board_that_is_destroyed_while_it_is_told_of_does_no_harm(
    themed: QApplication, heard: Heard
) -> None:
    view = PictureView()
    view.describe = lambda: (OutlineRow(RecordId("n1"), 0, "One", "One"),)
    view.set_picture(picture_of([Group(RecordId("n1"), Rect(0, 0, 9, 9), (), "One")]))
    view.show()
    board = view.voice.interface
    item = board.child(0)
    assert item is not None
    assert item.isValid()
    board.childAt(view.mapToGlobal(QPoint(1, 1)).x(), 1)
    view.deleteLater()
    del view
    QTest.qWait(20)
    gc.collect()
    assert not isValid(item)


LEAVE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui.app import application_with_theme, open_window
from tests.ui.accessibility.tree import tree
application = application_with_theme()
QAccessible.setActive(True)
window = open_window(Path(sys.argv[1]) / "store" / "workshops.dip")
window.show()
window.workbench.create_sample()
for exercise in exercises_of(window.workbench.bridge.board):
    window.workbench.go("exercise", exercise.id)
    assert len(tree(window)) > 30
QTimer.singleShot(0, window.close)
sys.exit(application.exec())
"""


def test_the_program_ends_in_peace_while_a_reader_holds_its_boards(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", LEAVE, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")

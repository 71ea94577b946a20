"""Two hundred real answers sorted by keys alone, every key counted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.drawing.font_file import bundled_metrics
from dip_workshop.drawing.palette import LIGHT
from dip_workshop.exercises.affinity.editor import AffinityEditor
from dip_workshop.exercises.affinity.kind import AFFINITY
from dip_workshop.exercises.affinity.model import (
    add_notes,
    groups_of,
    note_of,
    notes_of,
    places_in,
    tray_of,
)
from tests.exercises.affinity.walls import empty_wall, real_answers

NOTES = 200
MOST_GROUPS = 10
OTHER = "Said in other words"


class Context:
    """A workshop in memory that counts nothing and keeps what it was told."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self.said: list[str] = []
        self.editor: AffinityEditor | None = None

    def board(self) -> Board:
        return self._board

    def shown(self) -> Board:
        return self._board

    def perform(self, _label: str, operation: Callable[[Board], Board]) -> bool:
        try:
            self._board = operation(self._board)
        except DomainError as refusal:
            self.said.append(str(refusal))
            return False
        if self.editor:
            self.editor.refresh()
        return True

    def offer_list(self, text: str) -> tuple[str, ...]:
        return (text,)

    def clean(self, text: str) -> str:
        return text

    def keep_draft(self, *_of: object) -> None:
        pass

    def waiting_text(self, _place: str) -> str:
        return ""

    def remember_text(self, *_of: str) -> None:
        pass

    def tell(self, sentence: str) -> None:
        self.said.append(sentence)

    def say(self, sentence: str) -> None:
        self.said.append(sentence)


class Keys:
    """A keyboard at an editor that counts every key."""

    def __init__(self, editor: AffinityEditor) -> None:
        self.editor, self.count = editor, 0

    def press(self, text: str) -> None:
        self.count += 1
        QTest.keyClicks(self.editor.view, text)
        self._let_it_be_heard()

    def walk(self) -> None:
        self.count += 1
        QTest.keyClick(self.editor.view, Qt.Key.Key_Down)

    def answer(self, key: str, text: str) -> None:
        """Press a key that asks, type the answer and take it."""
        self.count += 2 + len(text)
        QTimer.singleShot(0, lambda: self._type_and_take(text))
        QTest.keyClicks(self.editor.view, key)
        self._let_it_be_heard()
        # Offscreen nobody gives the window back what the dialog had; a desktop does.
        self.editor.activateWindow()
        QApplication.processEvents()
        self.editor.view.setFocus()

    def _let_it_be_heard(self) -> None:
        while self.editor.burst.is_waiting:
            QApplication.processEvents()

    def _type_and_take(self, text: str) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(5, lambda: self._type_and_take(text))
            return
        QTest.keyClicks(dialog.field, text)  # type: ignore[attr-defined]
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def _one_key_at_a_time(monkeypatch):
    """Nobody here types a word on the board, so that no key has to wait for the next."""
    monkeypatch.setattr("dip_workshop.widgets.key_burst.BURST_MS", 0)


def editor_of(qtbot, board, map_id):
    context = Context(board)
    editor = AffinityEditor(AFFINITY, map_id, context, bundled_metrics(), LIGHT)
    qtbot.addWidget(editor)
    context.editor = editor
    editor.resize(1200, 800)
    editor.refresh()
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.view.setFocus()
    return editor, context


@pytest.fixture
def small(qtbot):
    board, map_id = empty_wall()
    board = add_notes(board, map_id, ["late round", "no lift", "lost keys", "late bloods"]).board
    editor, context = editor_of(qtbot, board, map_id)
    editor.select((tray_of(board, map_id)[0].id,))
    return Keys(editor), context, map_id


def texts(board, map_id):
    groups = groups_of(board, map_id)
    return [[note_of(board, p).text for p in places_in(board, group.id)] for group in groups]


def selected_text(keys, context):
    (selected,) = keys.editor.selection().ids
    return context.board().find(selected).text


def test_a_digit_sorts_the_note_and_goes_on_to_the_next(small):
    keys, context, map_id = small
    keys.press("G")
    assert selected_text(keys, context) == "no lift"
    keys.press("G")
    keys.press("2")
    assert texts(context.board(), map_id) == [["late round"], ["no lift", "lost keys"]]
    assert selected_text(keys, context) == "late bloods"
    keys.press("1")
    assert texts(context.board(), map_id)[0] == ["late round", "late bloods"]
    assert tray_of(context.board(), map_id) == ()


def test_a_note_set_aside_leads_on_to_the_next_too(small):
    keys, context, _ = small
    keys.press("P")
    assert selected_text(keys, context) == "no lift"


def test_a_digit_without_such_a_group_is_the_beginning_of_a_text(small):
    keys, context, _ = small
    before = context.board()
    keys.press("7")
    assert context.board() is before
    assert keys.editor.capture.text() == "7"


def test_a_key_typed_while_a_question_opens_asks_no_second_one(small):
    keys, _context, _map_id = small
    asked = []

    def close_all():
        # Of an earlier test a dialog may still be there, shut.
        top = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        asked.extend(w for w in top if w.isVisible())
        for dialog in reversed(asked):
            dialog.reject()

    def press_again():
        QTimer.singleShot(50, close_all)
        (again,) = (a for a in keys.editor.view.actions() if a.shortcut().toString() == "M")
        again.trigger()

    QTimer.singleShot(0, press_again)
    QTest.keyClicks(keys.editor.view, "m")
    keys._let_it_be_heard()
    assert len(asked) == 1


def test_two_hundred_real_answers_are_sorted_in_under_three_keys_a_note(qtbot):
    rows = real_answers()[:NOTES]
    themes = [row["themes"].split(";")[0].strip() for row in rows]
    kept = list(dict.fromkeys(sorted(set(themes), key=themes.count, reverse=True)))[
        : MOST_GROUPS - 1
    ]
    board, map_id = empty_wall()
    board = add_notes(board, map_id, [row["text"] for row in rows]).board
    editor, context = editor_of(qtbot, board, map_id)
    wanted = dict(zip((n.id for n in notes_of(board, map_id)), themes, strict=True))
    keys = Keys(editor)
    keys.walk()
    keys.walk()
    order: list[str] = []
    for _ in rows:
        (selected,) = editor.selection().ids
        theme = wanted[selected] if wanted[selected] in kept else OTHER
        if theme in order:
            keys.press("1234567890"[order.index(theme)])
        else:
            keys.answer("M", theme)
            order.append(theme)
    assert tray_of(context.board(), map_id) == ()
    groups = groups_of(context.board(), map_id)
    assert [group.text for group in groups] == order
    for group in groups:
        for place in places_in(context.board(), group.id):
            assert (wanted[place.id] if wanted[place.id] in kept else OTHER) == group.text
    assert keys.count < 3 * NOTES

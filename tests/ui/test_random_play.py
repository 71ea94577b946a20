"""A clumsy hand on the real window: commands, menus, dialogs and pages in no order at all."""

import random
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dip_workshop.core.workshop import exercises_of
from dip_workshop.ui.actions import WINDOW_ACTIONS
from dip_workshop.ui.main_window import MainWindow

GESTURES = 120
KEYS_IN_A_DIALOG = (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)


# Full screen is the window system's affair; these leave the workshop or open the system's dialogs.
UNPLAYED = ("room", "home", "new", "import")


class Clumsy:
    """Plays gestures drawn by chance, and answers whatever asks."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self.window = window
        self.chance = chance
        self.gestures = (
            self.command,
            self.command,
            self.command,
            self.type_a_text,
            *(partial(window.act, row.id) for row in WINDOW_ACTIONS if row.id not in UNPLAYED),
        )

    def play(self) -> None:
        bridge = self.window.workbench.bridge
        if bridge is not None and exercises_of(bridge.board):
            exercise = self.chance.choice(exercises_of(bridge.board))
            self.window.workbench.go("exercise", exercise.id)
        self.chance.choice(self.gestures)()

    def command(self) -> None:
        editor = self.window.editor
        if editor is not None:
            owners = [group.owner for group in editor.view.picture.groups if group.owner]
            editor.select((self.chance.choice(owners),) if owners else ())
            editor.give(self.chance.choice(editor.kind.commands))

    def type_a_text(self) -> None:
        if self.window.editor is not None:
            QTest.keyClicks(self.window.editor.capture.field, "Bleeps unanswered")
            QTest.keyClick(self.window.editor.capture.field, Qt.Key.Key_Return)

    def answer(self) -> None:
        menu, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if menu is not None:
            menu.close()
        elif dialog is not None:
            QTest.keyClicks(QApplication.focusWidget() or dialog, "Night team")
            QTest.keyClick(dialog, self.chance.choice(KEYS_IN_A_DIALOG))
            if dialog.isVisible():
                QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("seed", [1, 2])
def test_no_order_of_gestures_breaks_the_window_or_the_board(sample: MainWindow, seed: int) -> None:
    hand = Clumsy(sample, random.Random(seed))
    answering = QTimer(interval=5)
    answering.timeout.connect(hand.answer)
    answering.start()
    for _ in range(GESTURES):
        hand.play()
        QApplication.processEvents()
    answering.stop()
    bridge = sample.workbench.bridge
    assert bridge is not None
    assert bridge.board.check() == ()
    assert sample.workbench.store.check().is_sound

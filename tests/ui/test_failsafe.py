"""Ahead of a step that takes most of a workshop away somebody is asked, and no answer keeps all."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from dip_workshop.exercises.fishbone.model import Cause
from tests.ui.hands import Hands


@pytest.fixture
def causes(hands: Hands) -> Hands:
    """Hands at a fishbone with twenty causes."""
    hands.click("New workshop")
    hands.click("Add fishbone")
    hands.add(*(f"Cause {number}" for number in range(20)))
    return hands


def count(hands: Hands) -> int:
    return sum(isinstance(record, Cause) and not record.deleted for record in hands.board)


def select_all(hands: Hands) -> None:
    hands.editor.view.setFocus()
    hands.press("Ctrl+A")


def test_escape_keeps_every_text(causes: Hands) -> None:
    asked: list[str] = []

    def look(dialog: QDialog) -> None:
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        causes.press("Escape")

    select_all(causes)
    with causes.dialog(look):
        causes.press("Delete")
    assert any(text.startswith("This takes away 20 of ") for text in asked)
    assert count(causes) == 20
    assert causes.window.messages.text == "Nothing was taken away; all is as it was."


def test_a_yes_takes_them_after_a_backup_and_undo_brings_them_back(causes: Hands) -> None:
    select_all(causes)
    with causes.dialog(lambda _dialog: causes.click("Take them away")):
        causes.press("Delete")
    assert count(causes) == 0
    backups = (causes.window.workbench.folder / "backups").iterdir()
    assert any("before deleting much" in path.name for path in backups)
    causes.press("Ctrl+Z")
    assert count(causes) == 20

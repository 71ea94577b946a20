"""Half-typed words that cannot be kept are no secret."""

import sqlite3
from typing import NoReturn

import pytest

from dip_workshop.store import drafts
from tests.ui.hands import Hands, wait_until

WHY = "What is half-typed cannot be kept until then; what was entered is safe."


def refuse(*_arguments: object) -> NoReturn:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise full


def settled(hands: Hands) -> None:
    """Wait until the store has answered all that was asked of it."""
    hands.editor.capture.keep_draft_now()
    hands.window.workbench.store.list_workshops()
    wait_until(lambda: True)


def test_that_half_typed_words_are_not_kept_is_told_once_until_they_are_again(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    said: list[str] = []
    hands.window.workbench.said.connect(said.append)
    with monkeypatch.context() as full:
        full.setattr(drafts, "write_drafts", refuse)
        hands.write("La")
        wait_until(lambda: bool(said))
        assert said[0].endswith(WHY)
        assert said[0].startswith("The disk is full, so")
        hands.write("te round")
        settled(hands)
        assert len(said) == 1
    hands.write(" again")
    settled(hands)
    assert hands.editor.capture.text() == "Late round again"
    assert hands.window.workbench.store.drafts(hands.board_id)
    with monkeypatch.context() as full:
        full.setattr(drafts, "write_drafts", refuse)
        hands.write(" and again")
        hands.editor.capture.keep_draft_now()
        wait_until(lambda: len(said) == 2)
    settled(hands)


def test_half_typed_words_are_kept_without_a_sign_that_no_store_can_hold(hands: Hands) -> None:
    hands.click("New workshop")
    hands.click("Add fishbone")
    said: list[str] = []
    hands.window.workbench.said.connect(said.append)
    hands.editor.capture.field.insertPlainText("nul \x00and bell")
    settled(hands)
    assert "nul and bell" in hands.window.workbench.store.drafts(hands.board_id).values()
    assert said == []

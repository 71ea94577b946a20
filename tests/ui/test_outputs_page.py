"""The page of what was made offers to make it while there is nothing."""

from PySide6.QtWidgets import QAbstractButton

from tests.ui.hands import Hands, wait_until


def may_save_all(hands: Hands) -> bool:
    hands.press("Ctrl+Shift+O")
    buttons = hands.window.findChildren(QAbstractButton)
    return any(b.isVisible() and b.text() == "Save all as PDF" for b in buttons)


def test_a_page_without_a_pdf_offers_to_save_all_until_there_is_one(hands: Hands) -> None:
    assert not may_save_all(hands)
    hands.window.workbench.create_workshop()
    assert not may_save_all(hands)
    hands.press("Alt+W")
    hands.click("Add fishbone")
    assert may_save_all(hands)
    hands.click("Save all as PDF")
    wait_until(lambda: bool(hands.window.workbench.store.outputs(None)), 2000)
    hands.press("Alt+Home", "Ctrl+Shift+O")
    assert not may_save_all(hands)

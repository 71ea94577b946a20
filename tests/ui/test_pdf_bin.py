"""The bin of PDFs: what was removed comes back as it was, and goes only when that is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from dip_workshop.store import output_bin
from dip_workshop.ui.pages import outputs_page
from tests.ui.hands import Hands, wait_until
from tests.ui.test_safe_keeping import settled


@pytest.fixture
def pdf(hands: Hands) -> Path:
    """The one PDF of a sample, with the hands at the page Outputs."""
    hands.window.workbench.create_sample()
    hands.press("Ctrl+PgDown", "Ctrl+P")
    folder = hands.window.workbench.outputs_folder
    wait_until(lambda: bool(hands.window.workbench.store.outputs(None)), 2000)
    (path,) = folder.glob("*.pdf")
    hands.press("Ctrl+Shift+O")
    return path


def in_bin(hands: Hands) -> list[Path]:
    return list((hands.window.workbench.folder / output_bin.FOLDER).iterdir())


def names(hands: Hands) -> list[str]:
    buttons = hands.window.findChildren(QAbstractButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_a_pdf_removed_by_a_key_lies_in_the_bin_and_undo_brings_it_back(
    hands: Hands, pdf: Path
) -> None:
    before = pdf.read_bytes()
    hands.button(f"Open {pdf.stem}").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert not pdf.exists()
    assert [path.read_bytes() for path in in_bin(hands)] == [before]
    assert f"Remove {pdf.stem}" not in names(hands)
    assert hands.window.messages.text.endswith("Safe keeping; the workshop is as it was.")
    hands.click("Undo")
    assert pdf.read_bytes() == before
    assert in_bin(hands) == []
    assert f"Remove {pdf.stem}" in names(hands)


def test_a_card_below_the_workshops_name_does_not_say_that_name_again(
    hands: Hands, pdf: Path
) -> None:
    workshop, exercise = pdf.stem.rsplit(" - ", 1)
    assert hands.sees(f"PDFs of “{workshop}")
    headings = [label.text() for label in hands.window.findChildren(QLabel) if label.isVisible()]
    assert exercise in headings
    assert pdf.stem not in headings


def test_the_card_brings_a_pdf_back_and_the_check_does_not_miss_it(hands: Hands, pdf: Path) -> None:
    hands.click(f"Remove {pdf.stem}")
    hands.press("Ctrl+Alt+S")
    assert hands.sees("1 removed PDF")
    hands.click("Check the store")
    settled(hands.window)
    assert not hands.sees("no longer where they were made")
    hands.click("Bring the PDF back")
    assert pdf.exists()
    assert hands.sees("No PDF is in the bin.")
    assert hands.window.messages.text == f"“{pdf.name}” is back in {pdf.parent}."


def test_deleting_for_good_asks_and_takes_file_and_entry(hands: Hands, pdf: Path) -> None:
    hands.click(f"Remove {pdf.stem}")
    hands.press("Ctrl+Alt+S")
    with hands.dialog(lambda _dialog: hands.click("Keep it all")):
        hands.click("Delete the PDF for good…")
    assert len(in_bin(hands)) == 1
    with hands.dialog(lambda _dialog: hands.click("Delete for good")):
        hands.click("Delete the PDF for good…")
    store = hands.window.workbench.store
    assert in_bin(hands) == []
    assert store.outputs(None) == ()
    assert store.check().is_sound


def test_the_entry_of_a_pdf_that_was_moved_away_is_taken_off_the_list_by_a_key(
    hands: Hands, pdf: Path
) -> None:
    elsewhere = pdf.rename(hands.window.workbench.folder / pdf.name)
    hands.press("Alt+Home", "Ctrl+Shift+O")
    assert hands.sees("File was moved away")
    store = hands.window.workbench.store

    def delete() -> None:
        hands.button(f"Take {pdf.stem} off the list").setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)

    with hands.dialog(lambda _dialog: hands.click("Keep it")):
        delete()
    assert len(store.outputs(None)) == 1
    with hands.dialog(lambda _dialog: hands.click("Take it off the list")):
        delete()
    assert not hands.sees("File was moved away")
    assert hands.window.messages.text == f"“{pdf.name}” is off the list; no file was touched."
    assert store.outputs(None) == ()
    assert store.check().is_sound
    assert elsewhere.exists()


def test_a_pdf_that_no_list_names_is_shown_and_added_to_the_open_workshops_list(
    hands: Hands, pdf: Path
) -> None:
    hands.window.workbench.store.ask(lambda c: c.execute("DELETE FROM output"))
    hands.press("Alt+Home", "Ctrl+Shift+O")
    assert hands.sees("1 PDF in the folder is in no list")
    hands.click(f"Add {pdf.stem} to the list")
    assert hands.sees("Added from the folder")
    assert not hands.sees("in no list")
    (output,) = hands.window.workbench.store.outputs(hands.board_id)
    assert (output.path, output.pages) == (str(pdf), 3)


def test_a_pdf_that_cannot_be_moved_stays_and_the_words_say_what_to_do(
    hands: Hands, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(output_bin, "_rename", refuse)
    hands.click(f"Remove {pdf.stem}")
    assert pdf.exists()
    said = hands.window.messages.text
    assert said.startswith(f"“{pdf.name}” could not be moved, so it is safe where it was:")


def test_where_no_pdf_fits_the_filter_or_more_are_there_than_shown_the_page_says_so(
    hands: Hands, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filter_line = hands.window.pages.currentWidget().findChild(QLineEdit)
    filter_line.setFocus()
    hands.write("zorilla")
    assert hands.sees("No PDF fits this filter.")
    assert not hands.sees("No PDF of")
    monkeypatch.setattr(outputs_page, "MOST_SHOWN", 0)
    hands.replace(pdf.stem.split()[0])
    assert hands.sees("1 more is there: filter to see it.")


def test_a_folder_that_cannot_be_made_is_told_of_where_it_would_be(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hands.window.workbench.outputs_folder
    folder.write_text("a file where the folder should be")
    monkeypatch.setattr(outputs_page, "open_file", lambda _path: False)
    hands.press("Ctrl+Shift+O")
    hands.click("Open folder")
    assert hands.window.messages.text == f"The folder could not be opened. It is {folder}."

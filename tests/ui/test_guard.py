"""The guard by real keys: it warns, takes out with one key, and leaves no byte behind."""

import zlib
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from dip_workshop.core.identifiable import Sign
from dip_workshop.core.room.plans import Plan, PlannedStep
from dip_workshop.core.sightings import count_signs, open_spots, reasons_of
from dip_workshop.exercises.affinity.model import Note
from dip_workshop.ui.dialogs.holders import HoldersDialog
from dip_workshop.ui.dialogs.identifiable import IdentifiableDialog
from tests.ui.conftest import OpenWindow
from tests.ui.hands import Hands, wait_until
from tests.ui.running import open_planned

NUMBER = "999 000 0018"
TEXT = f"Pt Quagga {NUMBER} waited for the letter"


def on_a_map(hands: Hands) -> None:
    hands.press("Ctrl+N")
    hands.click("Add affinity map")


def texts(hands: Hands) -> list[str]:
    return [r.text for r in hands.board if isinstance(r, Note) and not r.deleted]


def erase(hands: Hands, words: str, answer: str = "Remove for good") -> None:
    """Ask for words to be removed, and answer the question that follows."""

    def be_sure() -> None:
        if isinstance(QApplication.activeModalWidget(), QMessageBox):
            question.stop()
            hands.click(answer)

    question = QTimer(interval=5)
    question.timeout.connect(be_sure)
    question.start()
    with hands.dialog(hands.answering(words)):
        hands.press("Ctrl+Alt+E")
    assert not question.isActive(), "no question came"


def bytes_below(folder: Path) -> bytes:
    """Return all bytes of all files, and what is packed in PDFs, unpacked."""
    whole = b""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole += path.read_bytes()
    unpacked = b""
    for piece in whole.split(b"stream\n")[1:]:
        try:
            unpacked += zlib.decompressobj().decompress(piece)
        except zlib.error:
            continue
    return whole + unpacked


def test_a_number_is_kept_and_warned_of_without_being_repeated(hands: Hands) -> None:
    on_a_map(hands)
    hands.add(TEXT)
    assert texts(hands) == [TEXT]
    said = hands.window.messages.text
    assert said.startswith("This looks like an NHS number (note). Is it needed here?")
    assert NUMBER not in said
    hands.add("an ordinary text")  # nothing blocks
    assert len(texts(hands)) == 2


def test_an_owner_may_have_a_name_and_elsewhere_it_is_said_which_text_has_one(
    hands: Hands,
) -> None:
    hands.window.workbench.create_workshop()
    hands.press("Ctrl+Alt+A")
    hands.add("Ask pharmacy", "Dr Dora", "+7")
    assert open_spots(hands.board) == ()
    assert not hands.sees("looks like")
    hands.add("Dr Dora says so")
    assert hands.window.messages.text.startswith(
        "This looks like a person’s name (action: how we shall know). Is it needed here?"
    )


def test_one_key_takes_it_out_of_board_history_and_search(hands: Hands, tmp_path: Path) -> None:
    on_a_map(hands)
    hands.add(TEXT, "another")
    hands.press("Ctrl+Alt+R")
    assert texts(hands) == ["Pt Quagga [removed] waited for the letter", "another"]
    assert not hands.window.messages.text.startswith("This looks")
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Y")
    assert texts(hands) == ["Pt Quagga [removed] waited for the letter", "another"]
    assert count_signs(hands.board)[Sign.NHS_NUMBER].removed == 1
    hands.window.close()
    assert NUMBER.encode() not in bytes_below(tmp_path)
    assert b"Quagga" in bytes_below(tmp_path)


def test_it_can_be_kept_with_a_reason_and_is_not_warned_of_again(hands: Hands) -> None:
    on_a_map(hands)
    hands.add(TEXT)
    with hands.dialog(hands.answering("agreed with the family")):
        hands.click("Keep, with a reason…")
    assert reasons_of(hands.board) == ((Sign.NHS_NUMBER, "agreed with the family"),)
    assert open_spots(hands.board) == ()
    hands.press("Ctrl+Alt+I")
    assert hands.window.messages.text.startswith("Nothing in this workshop")


def test_without_a_reason_nothing_is_kept(hands: Hands) -> None:
    on_a_map(hands)
    hands.add(TEXT)
    with hands.dialog(hands.answering(" ")):
        hands.press("Ctrl+Alt+K")
    assert hands.window.messages.text.startswith("Keeping it needs a reason")
    assert len(open_spots(hands.board)) == 1


def test_before_a_pdf_all_that_was_found_is_shown_and_can_be_removed(hands: Hands) -> None:
    on_a_map(hands)
    hands.add(TEXT, "Mr Patel said so", "ordinary")
    met: list[str] = []

    def answer(asked: QDialog) -> None:
        assert isinstance(asked, IdentifiableDialog)
        if met:
            hands.click("Save the PDF as it is")
            return
        met.extend(asked.list.item(row).text() for row in range(asked.list.count()))
        asked.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        hands.click("Remove for good")

    with hands.dialog(answer), hands.dialog(answer):
        hands.press("Ctrl+P")
    assert met[0].startswith("an NHS number (note): “Pt Quagga 999")
    assert met[1] == "a person’s name (note): “Mr Patel said so”"

    wait_until(lambda: "texts" in hands.window.messages.text, 4000)
    assert [spot.finding.sign for spot in open_spots(hands.board)] == [Sign.NAME]


def test_a_pdf_made_earlier_that_holds_it_is_named_and_can_be_deleted(
    hands: Hands, tmp_path: Path
) -> None:
    on_a_map(hands)
    hands.add("The zorilla story, told in confidence")
    hands.press("Ctrl+P")

    wait_until(lambda: "1 of 1 text" in hands.window.messages.text, 4000)
    (pdf,) = tmp_path.rglob("*.pdf")
    erase(hands, "zorilla")
    assert "1 file made earlier still holds it" in hands.window.messages.text
    with hands.dialog(lambda _asked: hands.click("Delete what is ticked")):
        hands.click("Look at them…")
    assert not pdf.exists()
    hands.window.close()
    assert b"zorilla" not in bytes_below(tmp_path)


def test_a_plan_of_ones_own_that_holds_it_is_named_and_can_be_deleted(
    hands: Hands, tmp_path: Path
) -> None:
    open_planned(hands.window, Plan("Ward day", "", (PlannedStep("The zorilla story", 5),)))
    with hands.dialog(hands.answering("My plan")):
        hands.press("Ctrl+Shift+F3")
    (plan,) = tmp_path.rglob("plans/*.toml")
    erase(hands, "zorilla")
    assert "1 file made earlier still holds it" in hands.window.messages.text

    def tick_it(asked: QDialog) -> None:
        assert isinstance(asked, HoldersDialog)
        hands.press("Space")
        hands.click("Delete what is ticked")

    with hands.dialog(tick_it):
        hands.click("Look at them…")
    assert not plan.exists()
    hands.window.close()
    assert b"zorilla" not in bytes_below(tmp_path)


def test_ahead_of_keeping_a_plan_what_may_identify_somebody_in_it_is_shown(
    hands: Hands, tmp_path: Path
) -> None:
    open_planned(hands.window, Plan("Ward day", "", (PlannedStep("Ask Mr Patel why", 5),)))
    with hands.dialog(lambda asked: asked.reject()):
        hands.press("Ctrl+Shift+F3")
    assert not list(tmp_path.rglob("plans/*.toml"))


def test_what_is_half_typed_is_taken_out_too(hands: Hands, tmp_path: Path) -> None:
    on_a_map(hands)
    hands.write("half a zorilla")
    erase(hands, "zorilla")
    assert "zorilla" not in hands.editor.capture.text()
    hands.window.close()
    assert b"zorilla" not in bytes_below(tmp_path)


def test_one_letter_is_not_removed_and_a_no_keeps_it_all(hands: Hands) -> None:
    on_a_map(hands)
    hands.add("a story of a zorilla")
    before = hands.board

    def refuse_the_letter(asked: QDialog) -> None:
        hands.answering("a")(asked)
        assert asked.isVisible()

    with hands.dialog(refuse_the_letter):
        hands.press("Ctrl+Alt+E")
    erase(hands, "zorilla", answer="Keep it all")
    assert hands.board is before


def test_two_warnings_in_a_row_are_one_question(hands: Hands) -> None:
    on_a_map(hands)
    hands.add("Mr Patel said so", TEXT)
    assert hands.window.messages.text.startswith("2 places in this may identify somebody")
    hands.press("Ctrl+Alt+R")
    assert open_spots(hands.board) == ()


def test_words_that_stand_nowhere_change_nothing(hands: Hands) -> None:
    on_a_map(hands)
    hands.add("one", "two")
    before = hands.board
    with hands.dialog(hands.answering("three")):
        hands.press("Ctrl+Alt+E")
    assert hands.board is before
    assert "stand nowhere" in hands.window.messages.text


def test_the_trusts_own_numbers_are_found_once_their_form_is_set(
    hands: Hands, open_again: OpenWindow
) -> None:
    hands.press("Ctrl+,")
    field = hands.window.pages.currentWidget().own_pattern  # type: ignore[union-attr]
    field.setFocus()
    hands.replace("A999999")
    hands.press("Return")
    on_a_map(hands)
    hands.add("Number k123456 again")
    assert hands.window.messages.text.startswith("This looks like a number of your trust (note).")


def test_about_this_file_counts_without_repeating_a_word(hands: Hands) -> None:
    on_a_map(hands)
    hands.add("Mr Patel said so")
    with hands.dialog(hands.answering("agreed")):
        hands.press("Ctrl+Alt+K")
    hands.add(TEXT)
    hands.press("Ctrl+Alt+F")
    assert hands.sees("1 not looked at, 0 kept with a reason, 0 removed")
    assert hands.sees("0 not looked at, 1 kept with a reason, 0 removed")
    assert hands.sees("agreed")
    assert hands.sees("no idea is tied to a person")
    assert not hands.sees("Patel")
    assert not hands.sees("999 000")

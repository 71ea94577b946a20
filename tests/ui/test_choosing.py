"""Dialogs that ask one thing: typing narrows, arrows pick, Enter takes, Escape leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dip_workshop.kinds import NEW_PREFIX, Choice
from dip_workshop.ui.dialogs.hand_over import PassphraseOf
from dip_workshop.ui.dialogs.workshop_file import Seen, WorkshopFile
from dip_workshop.widgets.choosing import (
    FEWEST_LINES,
    MOST_LINES,
    ChoiceDialog,
    TextDialog,
    is_text_of,
    lines_for,
    matching,
)
from dip_workshop.widgets.controls import text_list
from dip_workshop.widgets.dialog_size import HIGHEST
from dip_workshop.widgets.ordering import OrderDialog
from dip_workshop.widgets.ticks import add_with_tick
from tests.store.bundle_makers import small_bundle

BONES = (
    Choice("1", "People", "3 causes"),
    Choice("2", "Place", "no cause"),
    Choice("3", "Process", "2 causes"),
    Choice("4", "In the place of work"),
)


@pytest.fixture
def choosing(themed: QApplication, qtbot: QtBot) -> ChoiceDialog:
    dialog = ChoiceDialog("Which bone?", BONES, "New bone")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def key(dialog: ChoiceDialog | TextDialog, pressed: Qt.Key) -> None:
    QTest.keyClick(dialog.field, pressed)


def shown(dialog: ChoiceDialog) -> list[str]:
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


def test_what_begins_with_the_typed_letters_comes_first() -> None:
    assert [choice.value for choice in matching(BONES, "pl")] == ["2", "1", "4"]


def test_every_typed_word_must_be_found_in_any_order() -> None:
    assert [choice.value for choice in matching(BONES, "causes pro")] == ["3"]


def test_typing_narrows_and_enter_takes_the_first(choosing: ChoiceDialog) -> None:
    QTest.keyClicks(choosing.field, "proc")
    assert shown(choosing) == ["Process  ·  2 causes", "New bone: proc"]
    key(choosing, Qt.Key.Key_Return)
    assert choosing.result() == QDialog.DialogCode.Accepted
    assert choosing.answer() == "3"


def test_arrows_walk_the_list_and_stop_at_its_ends(choosing: ChoiceDialog) -> None:
    key(choosing, Qt.Key.Key_Up)
    assert choosing.answer() == "1"
    for _ in range(9):
        key(choosing, Qt.Key.Key_Down)
    assert choosing.answer() == "4"


def test_what_holds_already_is_marked_and_enter_at_once_changes_nothing(
    themed: QApplication, qtbot: QtBot
) -> None:
    dialog = ChoiceDialog("Which bone?", BONES, now="3")
    qtbot.addWidget(dialog)
    assert shown(dialog)[2] == "Process  ·  as it is now  ·  2 causes"
    assert dialog.answer() == "3"
    QTest.keyClicks(dialog.field, "p")
    assert dialog.answer() == "1"


def test_what_fits_nothing_can_be_taken_as_new(choosing: ChoiceDialog) -> None:
    QTest.keyClicks(choosing.field, "Weather")
    key(choosing, Qt.Key.Key_Return)
    assert choosing.answer() == f"{NEW_PREFIX}Weather"


def test_enter_on_nothing_keeps_the_question_open(themed: QApplication, qtbot: QtBot) -> None:
    dialog = ChoiceDialog("Which bone?", BONES)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.field, "Weather")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.answer() == ""


def test_escape_leaves_the_question(choosing: ChoiceDialog) -> None:
    QTest.keyClick(choosing, Qt.Key.Key_Escape)
    assert choosing.result() == QDialog.DialogCode.Rejected


def test_a_text_is_taken_with_enter_and_broken_with_shift(
    themed: QApplication, qtbot: QtBot
) -> None:
    dialog = TextDialog("Why?", "as it was")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.field, "first")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(dialog.field, "second")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer() == "first\nsecond"


def ordering(parent: QWidget | None = None) -> OrderDialog:
    why = "The reason, in one sentence without names"
    return OrderDialog("In which order?", "", parent, items=BONES, text_label=why)


def test_rows_are_moved_by_keys_and_buttons_no_further_than_the_ends(
    themed: QApplication, qtbot: QtBot
) -> None:
    dialog = ordering()
    qtbot.addWidget(dialog)
    dialog.show()
    up, down = (b for b in dialog.findChildren(QPushButton) if b.text().startswith("Move"))
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(dialog.list, Qt.Key.Key_Up, alt)
    assert dialog.answer() == "1 2 3 4: "
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, alt)
    assert dialog.answer() == "1 3 2 4: "
    for _ in range(3):
        QTest.mouseClick(down, Qt.MouseButton.LeftButton)
    assert dialog.answer() == "1 3 4 2: "
    QTest.mouseClick(up, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.focusWidget(), "it can start")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.answer() == "1 3 2 4: it can start"


def cut_rows(listed: QListWidget) -> list[str]:
    """Return the rows whose words need more height than they have, in the width they have."""
    cut = []
    for number in range(listed.count()):
        item, option = listed.item(number), QStyleOptionViewItem()
        listed.initViewItemOption(option)
        option.rect, option.text = listed.visualItemRect(item), item.text()
        if item.data(Qt.ItemDataRole.CheckStateRole) is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        # What is wider than the list is not seen.
        option.rect.setWidth(min(option.rect.width(), listed.viewport().width()))
        words = listed.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, listed)
        # Beside the words Qt leaves the margin of a focus frame, and one pixel.
        margin = (
            listed.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, listed) + 1
        )
        room = QRect(0, 0, words.width() - 2 * margin, HIGHEST)
        needed = listed.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        if needed.height() > words.height():
            cut.append(item.text())
    return cut


def test_no_row_of_a_list_is_cut_in_any_width(themed: QApplication, qtbot: QtBot) -> None:
    long = Choice("1", "PICK", "Implement, Challenge, Possible, Kill, and what else there is")
    dialog = ChoiceDialog("Which names should the four quadrants have?", (long, *BONES))
    qtbot.addWidget(dialog)
    dialog.show()
    for width in range(460, 640, 5):
        dialog.resize(width, dialog.height())
        QApplication.processEvents()
        assert cut_rows(dialog.list) == [], width


def test_no_row_with_a_box_to_tick_is_cut_in_any_width(themed: QApplication, qtbot: QtBot) -> None:
    listed = text_list("What was found")
    qtbot.addWidget(listed)
    add_with_tick(
        listed, "Say the problem and not the missing remedy, and say it once", is_ticked=True
    )
    listed.show()
    for width in range(240, 560, 4):
        listed.resize(width, 200)
        QApplication.processEvents()
        assert cut_rows(listed) == [], width


def test_a_choice_stands_as_high_as_its_list_and_no_higher_than_a_small_laptop(
    themed: QApplication, qtbot: QtBot
) -> None:
    heights = []
    for count in (1, 6, 60):
        dialog = ChoiceDialog("Which?", tuple(Choice(str(n), f"Bone {n}") for n in range(count)))
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        heights.append(dialog.height())
        has_all = dialog.list.verticalScrollBar().maximum() == 0
        assert has_all is (count < 60)
    assert heights == sorted(set(heights))
    assert heights[-1] == HIGHEST


# In the width that Qt measures first each needs more lines than in that which it gets.
FITTED: dict[str, Callable[[], QDialog]] = {
    "a text": lambda: TextDialog("Which question do the notes answer?", ""),
    "an order": ordering,
    "a passphrase": lambda: PassphraseOf("ward.dipworkshop", None),
    "a workshop file": lambda: WorkshopFile(Seen(Path("ward.dipworkshop"), small_bundle()), None),
}


@pytest.mark.parametrize("name", FITTED)
def test_below_the_buttons_of_a_dialog_there_is_only_its_margin(
    themed: QApplication, qtbot: QtBot, name: str
) -> None:
    dialog = FITTED[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    layout = dialog.layout()
    assert layout is not None
    buttons = dialog.findChildren(QPushButton)
    lowest = max(each.mapTo(dialog, each.rect().bottomLeft()).y() for each in buttons)
    assert dialog.height() - lowest - 1 == layout.contentsMargins().bottom()


@pytest.mark.parametrize(
    ("new_label", "typed", "said"),
    [
        ("", "", "There is nothing to choose from yet"),
        ("", "lift", "Nothing here has these words"),
        ("New bone", "", "Nothing here yet: type a name to make the first"),
    ],
)
def test_an_empty_list_says_why_and_gives_no_answer(
    themed: QApplication, qtbot: QtBot, new_label: str, typed: str, said: str
) -> None:
    dialog = ChoiceDialog("Which bone?", (), new_label)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.field, typed)
    key(dialog, Qt.Key.Key_Return)
    assert shown(dialog) == [said]
    assert dialog.answer() == ""
    assert dialog.isVisible()


def test_a_field_has_room_for_its_text_within_bounds() -> None:
    assert lines_for("") == lines_for("Late round") == FEWEST_LINES
    assert lines_for("one\ntwo\nthree\nfour") == 5
    assert lines_for("a long text " * 15) == 5
    assert lines_for("word " * 900) == MOST_LINES


def test_a_question_does_not_say_again_what_stands_in_its_field() -> None:
    assert is_text_of("Late round", "Late round")
    assert is_text_of("2 Late round", "Late round")
    assert not is_text_of("Late round and 2 more", "Late round")
    assert not is_text_of("Late round", "")
    assert not is_text_of("Late round", "ate round")

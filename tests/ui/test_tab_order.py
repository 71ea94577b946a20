"""Tab follows the eye whatever was made when, and what has the keyboard is in sight."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from dip_workshop.catalogue import KIND_NAMES
from dip_workshop.ui.main_window import MainWindow
from tests.ui.accessibility.walks import place, walk
from tests.ui.conftest import OpenWindow
from tests.ui.hands import LEFT, NO_MODIFIER, Hands


@pytest.fixture
def narrow(open_again: OpenWindow) -> Hands:
    """Hands at the sample's page in a small window, where not all of it is in sight."""
    window = open_again(size=(1024, 600))
    window.workbench.create_sample()
    return Hands(window)


def on_the_page(window: MainWindow) -> list[QWidget]:
    page = window.pages.currentWidget()
    return [each for each in walk(window)[:-1] if page.isAncestorOf(each)]


def test_cards_come_between_the_facts_and_what_can_be_added(narrow: Hands) -> None:
    narrow.click("Remove Affinity map")
    narrow.press("Ctrl+Z")
    names = [each.accessibleName() for each in on_the_page(narrow.window)]
    facts, cards, kinds = (
        names.index("Initials of the people present"),
        [n for n, name in enumerate(names) if name.startswith(("Open ", "Remove "))],
        [n for n, name in enumerate(names) if name.startswith("Add ")],
    )
    assert len(cards) == 2 * len(KIND_NAMES)
    assert facts < cards[0] < cards[-1] < kinds[0]
    assert [names[n] for n in cards[:2]] == ["Open Fishbone", "Remove Fishbone"]


def test_the_side_bar_is_one_run_in_its_order_after_another_workshop_was_opened(
    narrow: Hands,
) -> None:
    narrow.press("Alt+Home")
    narrow.click("New workshop")
    narrow.click("Add fishbone")
    narrow.press("Alt+W")
    bar = narrow.window.side_bar
    met = walk(narrow.window)[:-1]
    inside = [bar.isAncestorOf(each) for each in met]
    assert sum(a != b for a, b in pairwise((*inside, inside[0]))) == 2
    entries = [each for each in met if bar.isAncestorOf(each)]
    begin = entries.index(min(entries, key=lambda each: place(each, bar).top()))
    tops = [place(each, bar).top() for each in entries[begin:] + entries[:begin]]
    assert tops == sorted(tops)


def test_what_has_the_keyboard_is_in_sight_when_one_comes_back(narrow: Hands) -> None:
    add = narrow.button("Add driver diagram")
    add.setFocus()
    narrow.press("Return")
    narrow.press("Alt+W")
    QTest.qWait(20)
    holder = QApplication.focusWidget()
    assert isinstance(holder, QPushButton)
    assert holder.accessibleName() == "Add driver diagram"
    assert holder.visibleRegion().boundingRect() == holder.rect()


def test_the_card_that_was_opened_has_the_keyboard_when_one_comes_back(narrow: Hands) -> None:
    narrow.click("Open Affinity map")
    narrow.add("Another note")
    narrow.press("Alt+W")
    QTest.qWait(20)
    holder = QApplication.focusWidget()
    assert isinstance(holder, QPushButton)
    assert holder.accessibleName() == "Open Affinity map"
    assert not holder.visibleRegion().isEmpty()


def test_an_entry_of_the_side_bar_is_a_button_and_one_says_that_it_is_shown(
    narrow: Hands,
) -> None:
    buttons = narrow.window.side_bar.findChildren(QPushButton)
    entries = [each for each in buttons if each.isVisible()]
    spoken = [QAccessible.queryAccessibleInterface(entry) for entry in entries]
    assert {each.role() for each in spoken} == {QAccessible.Role.PushButton}
    told = [each.text(QAccessible.Text.Description) for each in spoken]
    assert told.count("Shown now") == 1


def test_the_arrows_of_the_head_count_are_large_enough_to_be_hit(narrow: Hands) -> None:
    count = next(s for s in narrow.window.findChildren(QSpinBox) if s.isVisible())
    option = QStyleOptionSpinBox()
    count.initStyleOption(option)
    parts = QStyle.SubControl
    boxes = [
        count.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, count)
        for part in (parts.SC_SpinBoxUp, parts.SC_SpinBoxDown)
    ]
    assert all(min(box.width(), box.height()) >= 24 for box in boxes)
    assert not boxes[0].intersects(boxes[1])
    before = count.value()
    QTest.mouseClick(count, LEFT, NO_MODIFIER, boxes[0].center())
    assert count.value() == before + 1

"""A date is typed as people write it; what is none stays in the field, with a sentence."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from dip_workshop.widgets.date_field import DateField

TODAY = date(2026, 11, 26)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField(lambda: TODAY, is_ahead=True)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize("typed", ["10/12/2026", "10.12.26", "10 December 2026", "10 dec", "+14"])
def test_a_date_is_typed_as_people_write_it(field: DateField, typed: str) -> None:
    told: list[str] = []
    field.day_changed.connect(told.append)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.day, field.text(), told) == ("2026-12-10", "10 December 2026", ["2026-12-10"])
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.day, told[-1]) == ("", "")


def test_what_is_no_date_stays_in_the_field_and_is_told_once(field: DateField) -> None:
    told: list[str] = []
    field.told.connect(told.append)
    field.set_day("2026-12-10")
    field.selectAll()
    QTest.keyClicks(field, "31 feb")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.day, field.text()) == ("2026-12-10", "31 feb")
    assert told == [
        "“31 feb” is no date. Type one such as 10/12/2026, 10 December, Friday or 2 weeks."
    ]


def test_what_was_refused_is_marked_and_gives_way_to_what_is_typed_next(field: DateField) -> None:
    QTest.keyClicks(field, "soonish")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.selectedText(), field.property("role")) == ("soonish", "refused")
    assert "is no date" in field.accessibleDescription()
    QTest.keyClicks(field, "fri")
    assert (field.text(), field.property("role"), field.accessibleDescription()) == ("fri", "", "")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.day == "2026-11-27"


def test_the_arrow_keys_go_a_day_on_and_back_and_the_calendar_opens(field: DateField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day == "2026-11-27"
    QTest.keyClick(field, Qt.Key.Key_Down)
    arrow = QPoint(field.width() - 8, field.height() // 2)
    for is_by_mouse in (True, False):
        if is_by_mouse:
            QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=arrow)
        else:
            QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        popup = QApplication.activePopupWidget()
        calendar = popup.findChild(QCalendarWidget)
        table = calendar.focusProxy() or calendar
        QTest.keyClick(table, Qt.Key.Key_Right)
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert not popup.isVisible()
    assert field.text() == "28 November 2026"

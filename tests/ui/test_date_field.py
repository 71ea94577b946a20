"""A date is typed part by part, also where there was none."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dip_workshop.widgets.date_field import DateField

NONE = QDate(2000, 1, 1)


def test_a_date_is_typed_over_the_words_for_none(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.setMinimumDate(NONE)
    field.setSpecialValueText("No date yet")
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert field.date() == NONE
    assert field.text() == "No date yet"
    QTest.keyClicks(field, "9March2026")
    assert field.date() == QDate(2026, 3, 9)
    assert field.text() == "9 March 2026"

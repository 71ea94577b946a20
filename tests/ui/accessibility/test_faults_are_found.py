"""The checks are honest: a fault put in on purpose is found by its own check and by no other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_label
from tests.ui.accessibility.checks import CHECKS
from tests.ui.accessibility.reach import entries_out_of_reach, out_of_reach
from tests.ui.accessibility.states import settle
from tests.ui.accessibility.walks import out_of_order, traps, unreached


@pytest.fixture
def page(themed: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    column = QVBoxLayout(made)
    for words in ("Keep", "Leave"):
        column.addWidget(button(words))
    column.addWidget(plain_label("All is well"))
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.hide()
    made.deleteLater()
    settle()


def column_of(page: QWidget) -> QVBoxLayout:
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    return column


def nameless_field(page: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText("Only a placeholder")
    field.setToolTip("Only a tooltip")
    column_of(page).addWidget(field)


def pane_with_keyboard(page: QWidget) -> None:
    pane = QWidget()
    pane.setAccessibleName("Board")
    pane.setMinimumSize(80, 80)
    pane.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    column_of(page).addWidget(pane)


def mouse_button(page: QWidget) -> None:
    made = button("For the mouse alone")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column_of(page).addWidget(made)


def pale_words(page: QWidget) -> None:
    label = QLabel("Hardly to be read")
    label.setStyleSheet("color: #BBBBBB; background: white;")
    column_of(page).addWidget(label)


def tiny_button(page: QWidget) -> None:
    made = QPushButton("x")
    made.setStyleSheet("min-width: 0; min-height: 0; padding: 0;")
    made.setFixedSize(16, 16)
    column_of(page).addWidget(made)


def narrow_button(page: QWidget) -> None:
    made = QPushButton("Save the whole table")
    made.setFixedSize(60, 40)
    column_of(page).addWidget(made)


def ringless(page: QWidget) -> None:
    pane = QLabel()
    pane.setAccessibleName("Board")
    pane.setMinimumSize(80, 80)
    pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column_of(page).addWidget(pane)


def covered_button(page: QWidget) -> None:
    under = page.findChildren(QPushButton)[0]
    over = QLabel("In front", page)
    over.setGeometry(under.geometry())
    over.show()


FAULTS = {
    "A1 names": nameless_field,
    "A2 roles and parents": pane_with_keyboard,
    "A3 no button without a key": mouse_button,
    "A6 focus is seen": ringless,
    "A7 contrast on the screen": pale_words,
    "A10 targets": tiny_button,
    "200 % without a cut": narrow_button,
}


@pytest.mark.parametrize("clause", FAULTS)
def test_each_fault_is_found(page: QWidget, clause: str) -> None:
    settle()
    assert {name: check(page) for name, check in CHECKS.items()} == {name: [] for name in CHECKS}
    FAULTS[clause](page)
    settle()
    assert CHECKS[clause](page)


def test_a_button_under_something_is_found(page: QWidget) -> None:
    covered_button(page)
    settle()
    assert any("lies over" in fault for fault in CHECKS["A6 focus is seen"](page))


def test_a_table_that_keeps_tab_is_a_trap(page: QWidget) -> None:
    table = QTableWidget(4, 4)
    table.setAccessibleName("Numbers")
    column_of(page).addWidget(table)
    settle()
    assert traps(page)
    table.setTabKeyNavigation(False)
    assert not traps(page)
    assert not unreached(page)


class _EatsTab(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return event.type() == QEvent.Type.KeyPress and event.key() in keys  # type: ignore[attr-defined]


def test_a_control_that_eats_tab_is_a_trap(page: QWidget) -> None:
    settle()
    assert not traps(page)
    eater = _EatsTab(page)
    page.findChildren(QPushButton)[1].installEventFilter(eater)
    assert traps(page)


def test_a_control_that_tab_never_comes_to_is_found(page: QWidget) -> None:
    settle()
    assert not unreached(page)
    lost = page.findChildren(QPushButton)[1]
    passing = _PassesBy(lost)
    lost.installEventFilter(passing)
    assert unreached(page)


def test_a_control_that_no_key_comes_to_is_found_from_the_start(page: QWidget) -> None:
    settle()
    assert out_of_reach(page) == []
    lost = button("For the mouse alone")
    lost.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    column_of(page).addWidget(lost)
    settle()
    assert out_of_reach(page) == ["no key comes to Button 'For the mouse alone'"]


def test_a_thing_with_the_keyboard_that_is_no_control_is_found(page: QWidget) -> None:
    pane = QLabel("Only words")
    column_of(page).addWidget(pane)
    settle()
    assert out_of_reach(page) == []
    _LeadsTo(page.findChildren(QPushButton)[0], pane)
    assert out_of_reach(page) == ["keys come to what is no control: QLabel 'Only words'"]


class _LeadsTo(QObject):
    """Sends the keyboard somewhere on the right arrow."""

    def __init__(self, start: QWidget, end: QWidget) -> None:
        super().__init__(start)
        self._end = end
        start.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        is_right = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Right  # type: ignore[attr-defined]
        if is_right:
            self._end.setFocus()
        return is_right


def test_a_row_that_arrows_do_not_come_to_is_found(page: QWidget) -> None:
    table = QTableWidget(3, 1)
    table.setAccessibleName("Numbers")
    table.setTabKeyNavigation(False)
    column_of(page).addWidget(table)
    settle()
    assert out_of_reach(page) == []
    table.installEventFilter(_eater := _EatsDown(page))
    assert _eater.parent() is page
    assert "no key comes to (1, 0) of QTableWidget 'Numbers'" in out_of_reach(page)


class _EatsDown(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down  # type: ignore[attr-defined]


def test_an_end_of_a_page_that_no_key_scrolls_to_is_found(page: QWidget) -> None:
    area = QScrollArea()
    area.setFixedHeight(60)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(QLabel("line\n" * 40))
    column_of(page).addWidget(area)
    settle()
    assert out_of_reach(page) == ["no key scrolls QScrollArea ''"]
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert out_of_reach(page) == []


def test_an_entry_of_a_menu_that_no_key_comes_to_is_found(page: QWidget) -> None:
    menu = QMenu(page)
    for words in ("Keep", "Leave"):
        menu.addAction(words)
    beside = menu.addMenu("More")
    beside.addAction("Move")
    menu.popup(page.mapToGlobal(page.rect().center()))
    settle()
    assert entries_out_of_reach(menu) == []
    menu.installEventFilter(eater := _EatsDown(page))
    assert eater.parent() is page
    assert len(entries_out_of_reach(menu)) >= 2
    menu.close()


class _PassesBy(QObject):
    """Hands the keyboard on as soon as it comes."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            watched.window().findChildren(QPushButton)[0].setFocus()
        return False


def test_an_order_against_the_eye_is_found(page: QWidget) -> None:
    settle()
    assert not out_of_order(page)
    first, second = page.findChildren(QPushButton)
    third = button("At the foot")
    column_of(page).addWidget(third)
    settle()
    assert not out_of_order(page)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(first, third)
    assert out_of_order(page)

"""2.1.1: search breadth-first for all that keys come to, from where a page or a dialog begins."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMenu,
    QScrollArea,
    QScrollBar,
    QTableView,
    QWidget,
)

from dip_workshop.widgets.date_field import DateField
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.accessibility.checks import HOLDERS
from tests.ui.accessibility.walks import told

# All that moves the keyboard from one control to another; see WINDOW_ACTIONS for F6.
MOVES = ("Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "F6")
ARROWS = ("Up", "Down", "Left", "Right")
# In these an arrow chooses a value or moves a row, and the keyboard stays.
KEEPS_ARROWS = (
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractItemView,
    PictureView,
    DateField,
)
# On a board an arrow may move what is selected; with Ctrl it only walks.
BOARD_MOVES = ("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right", "Home", "End")
ROW_MOVES = ("Down", "Right", "Up", "Left")
MOST_ROWS = 40

Place = TypeVar("Place", bound=Hashable)


def search(begun: Place, moves: Iterable[str], move: Callable[[Place, str], Place]) -> set[Place]:
    """Return every place that moves lead to from where one begins, nearest first."""
    found, pending = {begun}, deque([begun])
    keys = tuple(moves)
    while pending:
        here = pending.popleft()
        for key in keys:
            there = move(here, key)
            if there not in found:
                found.add(there)
                pending.append(there)
    return found


def press(widget: QWidget, key: str) -> None:
    """Press a key such as "Shift+Tab" on a widget."""
    pressed = QKeySequence(key)[0]
    QTest.keyClick(widget, pressed.key(), pressed.keyboardModifiers())


def controls(top: QWidget) -> set[QWidget]:
    """Return what can be worked in a window, whether or not keys were meant to come to it."""
    return {
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is top
        and not widget.isWindow()
        and _is_worked(widget)
        and not _is_part(widget)
    }


def _is_worked(widget: QWidget) -> bool:
    takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return takes_keys or isinstance(widget, QAbstractButton | QAbstractSlider)


def _is_part(widget: QWidget) -> bool:
    """Whether a thing is a part of another that keys work: its bars, its inner field, its frame."""
    return (
        widget.focusProxy() is not None
        or isinstance(widget, (QScrollBar, *HOLDERS))
        or widget.objectName().startswith("qt_")
        or isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView)
    )


def reached(top: QWidget) -> set[QWidget]:
    """Return every control that the keyboard comes to from where it is now."""
    begun = QApplication.focusWidget()
    if begun is None or begun.window() is not top:
        press(top, "Tab")
        begun = QApplication.focusWidget()
    if begun is None:
        return set()
    return search(begun, MOVES, _move)


def _move(here: QWidget, key: str) -> QWidget:
    if key in ARROWS and isinstance(here, KEEPS_ARROWS):
        return here
    here.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not here:
        return here
    press(here, key)
    there = QApplication.focusWidget()
    return there if there is not None and there.window() is here.window() else here


def out_of_reach(top: QWidget, *, looks_inside: bool = True) -> list[str]:
    """2.1.1: keys come to each control that is enabled, and to nothing else.

    With `looks_inside`, to each thing of a board and each row of a list as well.
    """
    found, wanted = reached(top), controls(top)
    strange = {widget for widget in found - wanted if not isinstance(widget, HOLDERS)}
    return [
        *(f"no key comes to {told(widget)}" for widget in wanted - found),
        *(f"keys come to what is no control: {told(widget)}" for widget in strange),
        *(fault for widget in found if looks_inside for fault in _within(widget)),
        *_still_pages(top, found),
    ]


def _within(widget: QWidget) -> list[str]:
    """Return what keys do not come to inside a board, a list or a table."""
    if isinstance(widget, PictureView):
        missed = set(widget.drawn_names()) - places_reached(widget)
        return [f"no key comes to {widget.drawn_names()[place]!r} of a board" for place in missed]
    if isinstance(widget, QAbstractItemView):
        missed_rows = cells(widget) - cells_reached(widget)
        return [f"no key comes to {cell} of {told(widget)}" for cell in sorted(missed_rows)]
    return []


def places_reached(view: PictureView) -> set[object]:
    """Return every thing of a board that keys come to."""

    def move(here: object, key: str) -> object:
        view.set_selected(() if here is None else (here,))  # type: ignore[arg-type]
        press(view, key)
        return view.current

    view.setFocus(Qt.FocusReason.TabFocusReason)
    found = search(None, BOARD_MOVES, move)
    view.choose_all_of(())
    return found - {None}


def cells(view: QAbstractItemView) -> set[tuple[int, int]]:
    """Return the first cells of a list or a table."""
    model, root = view.model(), view.rootIndex()
    # A list's model keeps the number of its columns to itself: it is one.
    columns = model.columnCount(root) if isinstance(view, QTableView) else 1
    rows = min(model.rowCount(root), MOST_ROWS)
    return {(row, column) for row in range(rows) for column in range(columns)}


def cells_reached(view: QAbstractItemView) -> set[tuple[int, int]]:
    """Return the cells that keys come to in a list or a table."""
    model, root = view.model(), view.rootIndex()

    def move(here: tuple[int, int], key: str) -> tuple[int, int]:
        index = model.index(*here, root)
        view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        press(view, key)
        there = view.currentIndex()
        return (there.row(), there.column()) if there.row() < MOST_ROWS else here

    if not cells(view):
        return set()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return search((0, 0), ROW_MOVES, move)


def _still_pages(top: QWidget, found: set[QWidget]) -> list[str]:
    """Return the pages longer than their window whose end no key brings into sight."""
    return [
        f"no key scrolls {told(area)}"
        for area in top.findChildren(QScrollArea)
        if area.isVisible()
        and area.verticalScrollBar().maximum() > 0
        and area not in found
        and not any(area.isAncestorOf(widget) for widget in found)
    ]


def entries_out_of_reach(menu: QMenu) -> list[str]:
    """2.1.1: the arrow keys come to each entry of a menu that is open, and of those beside it."""
    wanted = {a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.isVisible()}
    met = set()
    for _ in range(len(wanted) + 1):
        press(menu, "Down")
        if menu.activeAction() is not None:
            met.add(menu.activeAction())
    missed = [f"no key comes to the entry {action.text()!r}" for action in wanted - met]
    for action in wanted & met:
        beside = action.menu()
        if isinstance(beside, QMenu):
            menu.setActiveAction(action)
            press(menu, "Right")
            if not beside.isVisible():
                missed.append(f"Right does not open {action.text()!r}")
                continue
            missed += entries_out_of_reach(beside)
            press(beside, "Left")
    return missed

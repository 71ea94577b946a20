"""What must hold in every state of the window, one function a clause; each returns the faults.

The clauses are those of WCAG 2.2 (A and AA) that a program can be asked for.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from dip_workshop.widgets.accessible_board import AccessiblePlace
from dip_workshop.widgets.picture_view import PictureView
from tests.ui.accessibility.pixels import changed_strongly, contrast_of_text, grabbed
from tests.ui.accessibility.tree import Node, tree

SMALLEST_TARGET = 24
SMALLEST_CONTRAST = 4.5
RING = 6
# A ring two pixels wide round the smallest target.
LEAST_CHANGED = 4 * SMALLEST_TARGET * 2
# A cell of a table says what is in it: nothing.
EMPTY_CELL = QAccessible.Role.Cell
# They take the keyboard only to be scrolled by it, or hand it on.
HOLDERS = (QScrollArea,)


def unnamed(top: QWidget) -> list[str]:
    """4.1.2: whatever can have the keyboard has a name, and every picture of its own too."""
    return [
        f"no name: {node}"
        for node in tree(top)
        if not node.name.strip() and (node.focusable or node.actions) and node.role != EMPTY_CELL
    ]


def insane(top: QWidget) -> list[str]:
    """1.3.1: every child knows its parent and its place, and no control is merely a pane."""
    pane = (QAccessible.Role.Client, QAccessible.Role.NoRole)
    nodes = tree(top)
    lost = [f"parent and child disagree: {node}" for node in nodes if not node.is_sane]
    roleless = [
        f"no role: {node}"
        for node in nodes
        if node.focusable and node.role in pane and not isinstance(node.thing, HOLDERS)
    ]
    return lost + roleless


def cut_words(top: QWidget) -> list[str]:
    """1.4.4: the words of a button are not cut, at any text size."""
    return [
        f"{button.width()} pixels: {_told(button)}"
        for button in top.findChildren(QPushButton)
        if button.isVisible() and button.width() < words_width(button)
    ]


def words_width(button: QPushButton) -> int:
    """Return how wide the words of a button are, in pixels."""
    lines = button.text().splitlines()
    return max((button.fontMetrics().horizontalAdvance(line) for line in lines), default=0)


def small_targets(top: QWidget) -> list[str]:
    """2.5.8: 24 by 24 pixels, but for things on a board, which the outline offers larger."""
    return [
        f"{node.rect.width()}x{node.rect.height()}: {node}"
        for node in tree(top)
        if _is_target(node) and min(node.rect.width(), node.rect.height()) < SMALLEST_TARGET
    ]


def _is_target(node: Node) -> bool:
    is_inner = isinstance(node.thing, QAbstractItemView) or node.thing is None
    is_words = node.role == QAccessible.Role.StaticText
    return bool(node.actions) and node.focusable and not (is_inner or is_words or node.disabled)


def pale(top: QWidget) -> list[str]:
    """1.4.3: every text that is shown stands out from its ground, read off the screen."""
    return [
        f"contrast {found:.1f}: {type(widget).__name__} {widget.text()!r}"
        for widget in _texts(top)
        if (found := contrast_of_text(grabbed(top, _area(widget, top)))) < SMALLEST_CONTRAST
    ]


def _texts(top: QWidget) -> Iterator[QLabel | QAbstractButton]:
    kinds = (QLabel, QAbstractButton)
    for widget in top.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and widget.isEnabled():
            seen = widget.visibleRegion().boundingRect().height()
            if widget.text().strip() and seen > widget.height() * 0.7:
                yield widget


def unseen_focus(top: QWidget) -> list[str]:
    """2.4.7, 2.4.11: what has the keyboard looks different, and nothing lies over it."""
    return [fault for widget in stops(top) if (fault := _fault_of_focus(top, widget))]


def _fault_of_focus(top: QWidget, widget: QWidget) -> str:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    _scroll_to(widget)
    QApplication.processEvents()
    QApplication.processEvents()
    area = _area(widget, top, RING)
    if widget.visibleRegion().isEmpty() or area.isEmpty():
        return f"hidden while it has the keyboard: {_told(widget)}"
    if not _is_on_top(widget):
        return f"something lies over it: {_told(widget)}"
    focused = grabbed(top, area)
    widget.clearFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    changed = changed_strongly(focused, grabbed(top, area), least=3.0)
    return (
        f"{changed} pixels tell of the keyboard: {_told(widget)}" if changed < LEAST_CHANGED else ""
    )


def _scroll_to(widget: QWidget) -> None:
    """Do what the Tab key does, and a call of setFocus does not."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def _is_on_top(widget: QWidget) -> bool:
    region = widget.visibleRegion().boundingRect()
    found = widget.window().childAt(widget.mapTo(widget.window(), region.center()))
    if found is None:
        return widget.isWindow()
    return found is widget or widget.isAncestorOf(found) or found.isAncestorOf(widget)


def stops(top: QWidget) -> list[QWidget]:
    """Return everything in a window that Tab should come to."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and not widget.isWindow()
        and widget.window() is top
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, HOLDERS)
    ]


def keyless(top: QWidget) -> list[str]:
    """2.1.1: no button that a hand can press is closed to the keyboard."""
    return [
        f"no key comes to it: {_told(button)}"
        for button in top.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not button.objectName().startswith("qt_")
        and not is_reached_by_arrows(button)
    ]


def is_reached_by_arrows(button: QWidget) -> bool:
    """Of radio buttons that exclude each other, Tab comes to the chosen one."""
    if not isinstance(button, QRadioButton):
        return False
    group = button.group()
    members = group.buttons() if group is not None else button.parent().findChildren(QRadioButton)
    return any(member.isChecked() for member in members)


def _area(widget: QWidget, top: QWidget, more: int = 0) -> QRect:
    """Return where a widget can be seen in its window, with a margin."""
    seen = widget.visibleRegion().boundingRect()
    shown = QRect(widget.mapTo(top, seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()
    if shown.isEmpty():
        return shown
    return shown.adjusted(-more, -more, more, more).intersected(top.rect())


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def cards(top: QWidget) -> list[str]:
    """1.3.1: what is on a board is in its tree, all of it and nothing else."""
    faults = []
    for view in top.findChildren(PictureView):
        if not view.isVisible():
            continue
        board = QAccessible.queryAccessibleInterface(view)
        children = [board.child(number) for number in range(board.childCount())]
        told = {child.place for child in children if isinstance(child, AccessiblePlace)}
        named = {place for place, name in view.drawn_names().items() if name}
        rows = {row.id for row in view.describe()} & set(view.drawn_names())
        faults += [f"not in the tree: {place}" for place in (named | rows) - told]
    return faults


Check = Callable[[QWidget], list[str]]
CHECKS: dict[str, Check] = {
    "A1 names": unnamed,
    "A2 roles and parents": insane,
    "A2 cards": cards,
    "A3 no button without a key": keyless,
    "A6 focus is seen": unseen_focus,
    "A7 contrast on the screen": pale,
    "A10 targets": small_targets,
    "200 % without a cut": cut_words,
}


def faults_of(top: QWidget) -> list[str]:
    """Return every fault of a state, with its clause."""
    return [f"{clause}: {fault}" for clause, check in CHECKS.items() for fault in check(top)]

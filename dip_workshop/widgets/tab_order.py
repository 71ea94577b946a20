"""Where the Tab key comes to widgets that were made after their neighbours."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_in_place_of(holder: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come to these where their holder was made, and not after all else."""
    before: QWidget | None = holder
    # Qt takes no widget for a place in its order that cannot have the keyboard.
    while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    if before is not None:
        tab_along((before, *widgets))


def tab_along(widgets: Iterable[QWidget]) -> None:
    """Have Tab go from each of these to the next."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)

"""Walk a window with the Tab key, and see where it comes, where it is held and in which order."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dip_workshop.widgets.picture_view import PictureView
from tests.ui.accessibility.checks import HOLDERS, is_reached_by_arrows, stops

# Two things stand in one row when this share of the lower one overlaps the other.
SAME_ROW = 0.5


def walk(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab from the first stop until it comes round; every stop once, the first again last.

    Ends as well after three times as many presses as there are stops: then it never came round.
    """
    return [widget for widget, _ in walked(top, key)]


def walked(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[tuple[QWidget, bool]]:
    """Return the stops of a walk, each with whether it could be seen by then."""
    expected = stops(top)
    if not expected:
        return []
    expected[0].setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    begun = QApplication.focusWidget()
    met: list[tuple[QWidget, bool]] = []
    for _ in range(3 * len(expected) + 6):
        here = QApplication.focusWidget()
        if here is None:
            break
        met.append((here, not here.visibleRegion().isEmpty()))
        if len(met) > 1 and here is begun:
            break
        QTest.keyClick(here, key)
        QApplication.processEvents()
    return met


def walking_faults(top: QWidget) -> list[str]:
    """Return what is wrong with a window's walks: one with Tab, one with Shift+Tab."""
    there, back = walked(top), walked(top, Qt.Key.Key_Backtab)
    forward, backward = ([widget for widget, _ in met] for met in (there, back))
    return [
        *_held(top, forward, "Tab"),
        *_held(top, backward, "Shift+Tab"),
        *_missed(top, forward, "Tab"),
        *_missed(top, backward, "Shift+Tab"),
        *_against_the_eye(top, forward),
        *hidden((*there, *back)),
    ]


def traps(top: QWidget) -> list[str]:
    """2.1.2: Tab and Shift+Tab lead round and back, and nothing keeps the keyboard."""
    back = walk(top, Qt.Key.Key_Backtab)
    return [*_held(top, walk(top), "Tab"), *_held(top, back, "Shift+Tab")]


def _held(top: QWidget, met: list[QWidget], key: str) -> list[str]:
    if len(stops(top)) < 2:
        return []
    held = [a for a, b in pairwise(met) if a is b]
    if not held and met[0] is met[-1]:
        return []
    return [f"{key} is held by {told(held[0] if held else met[-1])}"]


def unreached(top: QWidget) -> list[str]:
    """2.1.1: Tab comes to everything that can have the keyboard, and so does Shift+Tab."""
    back = walk(top, Qt.Key.Key_Backtab)
    return [*_missed(top, walk(top), "Tab"), *_missed(top, back, "Shift+Tab")]


def _missed(top: QWidget, met: list[QWidget], key: str) -> list[str]:
    missed = [w for w in stops(top) if w not in met and not is_reached_by_arrows(w)]
    return [f"{key} never comes to {told(widget)}" for widget in missed]


def hidden(met: Iterable[tuple[QWidget, bool]]) -> list[str]:
    """2.4.11: wherever Tab comes can be seen by then."""
    return [
        f"out of sight: {told(widget)}"
        for widget, is_seen in met
        if not is_seen and not isinstance(widget, HOLDERS)
    ]


def out_of_order(top: QWidget) -> list[str]:
    """2.4.3: within one region of the window, Tab goes down the rows and along each."""
    return _against_the_eye(top, walk(top))


def _against_the_eye(top: QWidget, met: list[QWidget]) -> list[str]:
    runs: dict[QWidget, list[QWidget]] = {}
    for widget in met[:-1]:
        if not isinstance(widget, HOLDERS):
            runs.setdefault(region(widget, top), []).append(widget)
    return [fault for run in runs.values() for fault in _steps_back(run, top)]


def _steps_back(run: list[QWidget], top: QWidget) -> list[str]:
    """Return the steps against the eye; a round has one anyway, from the foot to the top."""
    back = [
        f"{told(second)} comes after {told(first)}"
        for first, second in pairwise((*run, *run[:1]))
        if _is_before(place(second, top), place(first, top))
    ]
    return back if len(back) > 1 else []


def region(widget: QWidget, top: QWidget) -> QWidget:
    """Return the part of the window that is read as one: a bar, a card, a board, the page."""
    holder = widget.parentWidget()
    while holder is not None and holder is not top:
        if holder.objectName() in REGIONS or isinstance(holder, PictureView):
            return holder
        holder = holder.parentWidget()
    return top


# Side by side, each is read to its end before the next.
REGIONS = ("sideBar", "sideScroller", "topBar", "zoomBar", "captureBar", "messageBar", "card")


def place(widget: QWidget, top: QWidget) -> QRect:
    """Return where a widget lies in its window."""
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def told(widget: QWidget) -> str:
    """Return a widget in words."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
    return f"{type(widget).__name__} {words or widget.objectName()!r}"


def _is_before(one: QRect, other: QRect) -> bool:
    overlap = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if overlap > SAME_ROW * min(one.height(), other.height()):
        return one.center().x() < other.center().x()
    return one.center().y() < other.center().y()

"""A facilitator's hands: real keys, real mouse moves, and eyes that read what the window says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QScrollArea,
    QWidget,
)

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import Exercise, exercises_of
from dip_workshop.drawing.geometry import Point
from dip_workshop.drawing.picture import TextLine
from dip_workshop.ui.app import open_window
from dip_workshop.ui.main_window import MainWindow
from dip_workshop.widgets.board_editor import BoardEditor

LEFT = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
STORE = Path("store") / "workshops.dip"

E = TypeVar("E", bound=Exercise)


def open_on(folder: Path, size: tuple[int, int] = (1366, 768)) -> MainWindow:
    """Open a window on the store in a folder, shown and with the keyboard."""
    window = open_window(folder / STORE)
    window.resize(*size)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def wait_until(holds: Callable[[], bool], tries: int = 400) -> None:
    """Let the window work until something holds, two seconds at most."""
    while not holds() and tries:
        QTest.qWait(5)
        tries -= 1
    assert holds()


class Hands:
    """Acts on a window as a person does; nothing here calls the code below the surface."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def editor(self) -> BoardEditor:
        """The editor of the exercise that is shown."""
        assert self.window.editor is not None, "no exercise is shown"
        return self.window.editor

    @property
    def board(self) -> Board:
        """The open workshop's board, as it was committed."""
        bridge = self.window.workbench.bridge
        assert bridge is not None, "no workshop is open"
        return bridge.board

    @property
    def board_id(self) -> RecordId:
        """The id of the open workshop."""
        found = self.window.workbench.workshop_id
        assert found is not None, "no workshop is open"
        return found

    def press(self, *keys: str) -> None:
        """Press keys such as "Ctrl+2" on whatever has the keyboard."""
        for key in keys:
            pressed = QKeySequence(key)[0]
            QTest.keyClick(self._keyboard(), pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()
            editor = self.window.editor
            # A letter alone is heard once it is clear that no word follows.
            wait_until(lambda e=editor: e is None or not e.burst.is_waiting)  # type: ignore[misc]

    def write(self, text: str) -> None:
        """Type a text, each letter on whatever has the keyboard by then."""
        for letter in text:
            QTest.keyClicks(self._keyboard(), letter)

    def add(self, *texts: str) -> None:
        """Type texts, each with Enter."""
        for text in texts:
            self.write(text)
            self.press("Return")

    def replace(self, text: str) -> None:
        """Type over all that stands in the field."""
        self.press("Ctrl+A")
        self.write(text)

    def paste(self, text: str, html: str = "") -> None:
        """Put a text on the clipboard and press Ctrl+V."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.press("Ctrl+V")
        # What Python made must not lie on the clipboard when Qt clears it after Python has ended.
        QGuiApplication.clipboard().clear()

    def click(self, name: str) -> None:
        """Click the button of this name with the mouse."""
        found = self.button(name)
        page = self.window.pages.currentWidget()
        if isinstance(page, QScrollArea) and page.isAncestorOf(found):
            page.ensureWidgetVisible(found)
        QTest.mouseClick(found, LEFT)
        QApplication.processEvents()

    def button(self, name: str) -> QAbstractButton:
        """The visible button of this name."""
        top = QApplication.activeModalWidget() or self.window
        buttons = [b for b in top.findChildren(QAbstractButton) if b.isVisible()]
        found = [b for b in buttons if name in (b.accessibleName(), b.text())]
        assert found, f"no button {name!r} among {[b.accessibleName() for b in buttons]}"
        return found[0]

    def labels(self) -> list[str]:
        """Every text that a visible label of the window shows."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def side_bar_texts(self) -> list[str]:
        """Every text of the side bar."""
        QTest.qWait(1)
        bar = self.window.side_bar
        return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]

    def sees(self, words: str) -> bool:
        """Whether a visible label says these words."""
        return any(words in text for text in self.labels())

    def click_on(self, place: RecordId, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Click a thing on the board."""
        QTest.mouseClick(self.editor.view, LEFT, modifiers, self.spot(place))
        QApplication.processEvents()

    def spot(self, place: RecordId) -> QPoint:
        """Where on the board a thing can be pressed: its middle, its own head, or its words."""
        view = self.editor.view
        view.show_owner(place)
        rect = view.place_of(place)
        assert rect is not None, "it is not on the board"
        head = QPoint(rect.center().x(), rect.top() + min(rect.height() // 2, 10))
        words = (
            view.view.to_window(item.bounds.centre)
            for group in view.picture.groups_of({place})
            for item in group.items
            if isinstance(item, TextLine)
        )
        spots = (rect.center(), head, *(QPoint(round(at.x), round(at.y)) for at in words))
        for spot in spots:
            if view.taken_at(Point(spot.x(), spot.y())) == place:
                return spot
        raise AssertionError("something else lies over it")

    def drag(self, place: RecordId, to: RecordId | QPoint) -> str:
        """Drag a thing onto another, or to a spot; return the words that hovered."""
        view = self.editor.view
        # To bring the one into sight may move the other.
        end = to if isinstance(to, QPoint) else self.spot(to)
        start = self.spot(place)
        QTest.mousePress(view, LEFT, NO_MODIFIER, start)
        for share in (0.2, 0.6, 1.0):
            self._move(view, start + ((end - start) * share))
        words = view._drag.hint if view._drag else ""
        QTest.mouseRelease(view, LEFT, NO_MODIFIER, end)
        QApplication.processEvents()
        return words

    @contextmanager
    def dialog(self, act: Callable[[QDialog], None]) -> Iterator[None]:
        """Answer with `act` the dialog that the body opens."""
        met: list[QDialog] = []

        def answer() -> None:
            asked = QApplication.activeModalWidget()
            if not isinstance(asked, QDialog) or not asked.isActiveWindow():
                return
            timer.stop()
            met.append(asked)
            try:
                act(asked)
            finally:
                if asked.isVisible():
                    asked.reject()

        timer = QTimer(interval=5)
        timer.timeout.connect(answer)
        timer.start()
        yield
        timer.stop()
        assert met, "no dialog came"
        # What a window manager does; without a screen there is none.
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        wait_until(self._has_keyboard)

    def answering(self, text: str) -> Callable[[QDialog], None]:
        """Return how to answer a dialog: type this over what is there, then Enter."""

        def act(_asked: QDialog) -> None:
            self.press("Ctrl+A")
            self.write(text)
            self.press("Return")

        return act

    def exercise(self, kind: type[E]) -> E:
        """The workshop's newest exercise of a kind, as it was committed."""
        return [e for e in exercises_of(self.board) if isinstance(e, kind)][-1]

    def _has_keyboard(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and holder.window() is self.window

    def _keyboard(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    def _move(self, view: QWidget, to: QPoint) -> None:
        there = QPointF(to)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            there,
            QPointF(view.mapToGlobal(to)),
            Qt.MouseButton.NoButton,
            LEFT,
            NO_MODIFIER,
        )
        QApplication.sendEvent(view, event)

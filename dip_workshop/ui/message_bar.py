"""The words laid over a page: what happened, what is safe, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from dip_workshop.core.wording import tr
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button, icon_button
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.theme import plain_label

MILLISECONDS_A_WORD = 400
LEAST_MILLISECONDS = 6000
# For what lies over a board that the room goes on with.
FOR_NOW_MILLISECONDS = 30_000
WIDEST = 640
NARROWEST = 320
FROM_THE_EDGE = 14


class MessageBar(QWidget):
    """A sentence that leaves by itself, or long work with its progress and a way to stop it.

    It lies over its parent, at the lower right corner of whatever it was last
    given to lie over: what is under the pointer never moves as it comes and goes.
    One that was given nothing stands where a layout puts it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self._below: QWidget | None = None
        self._beside: QWidget | None = None
        self._is_above = self._is_passing = self._is_new = False
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act: Callable[[], object] | None = None
        self._second_act: Callable[[], object] | None = None
        self._has_parts = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_keyboard)
        self.hide()

    def _make_parts(self) -> None:
        """Make what a message stands in, ahead of the first: a start has none to show."""
        self._has_parts = True
        self._words = plain_label("", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._offer = button("", "secondary")
        self._second = button("", "quiet")
        self._offer.clicked.connect(lambda: self._take(self._act))
        self._second.clicked.connect(lambda: self._take(self._second_act))
        self._close = icon_button("close", tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._words, 1)
        for widget in (self._progress, self._offer, self._second, self._close):
            row.addWidget(widget)

    @property
    def text(self) -> str:
        """Return the sentence last said."""
        return self._words.text() if self._has_parts else ""

    @property
    def offer_button(self) -> QPushButton:
        """Return the button beside the sentence."""
        return self._offer

    def take_up(self, label: str) -> bool:
        """Do what is offered under a label; False where nothing is offered so."""
        if self.isHidden() or not self._has_parts or self._offer.text() != label:
            return False
        self._offer.click()
        return True

    def lie_over(self, below: QWidget, beside: QWidget | None = None) -> None:
        """Keep to the lower right corner of a widget, to the left of another that is there."""
        if self._below is not None and isValid(self._below):
            self._below.removeEventFilter(self)
        self._below, self._beside = below, beside
        below.installEventFilter(self)
        self._follow()

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Come or go; the keyboard goes back to where it came from, and not to what is next."""
        before = self._came_from
        if not visible and before is not None and isValid(before) and before.isVisible():
            holder = self.window().focusWidget()
            if holder is not None and self.isAncestorOf(holder):
                before.setFocus()
        super().setVisible(visible)

    def _note_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and before is not None:
            self._came_from = self._came_from if self.isAncestorOf(before) else before
        # Once the page has scrolled to what the keyboard came to.
        QTimer.singleShot(0, self, self._give_way)

    def _give_way(self) -> None:
        """Go to the other corner where this lies over whatever has the keyboard."""
        holder, parent = QApplication.focusWidget(), self.parentWidget()
        below = self._below
        if not self.isVisible() or holder is None or parent is None or below is None:
            return
        if self.isAncestorOf(holder) or holder is below or not parent.isAncestorOf(holder):
            return
        area = QRect(holder.mapTo(parent, QPoint(0, 0)), holder.size())
        if area.intersects(self.geometry()):
            self._is_above = not self._is_above
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow what this lies over."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._follow()
        return super().eventFilter(watched, event)

    def say(
        self,
        sentence: str,
        label: str = "",
        act: Callable[[], object] | None = None,
        *,
        is_announced: bool = True,
    ) -> None:
        """Show a sentence for as long as it takes to read, or until what it is about is over.

        It may have a button for what can be done about the step that was just made.
        """
        self._show(sentence, label, act, is_announced=is_announced)
        self._is_passing = self._is_new = True
        # What one gesture said is not over by the rest of that gesture.
        QTimer.singleShot(0, self, self._grow_old)
        self._timer.start(max(LEAST_MILLISECONDS, MILLISECONDS_A_WORD * len(sentence.split())))

    def pass_by(self) -> None:
        """Go, where what was said was about a state that is over now."""
        if self._is_passing and not self._is_new:
            self.hide()

    def _grow_old(self) -> None:
        self._is_new = False

    def offer(
        self,
        sentence: str,
        label: str,
        act: Callable[[], None],
        second: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a sentence with one or two things to do next; it stays until it is closed."""
        self._show(sentence, label, act, second)

    def offer_for_now(self, sentence: str, label: str, act: Callable[[], object]) -> None:
        """Show a sentence with one thing to do next, until the room has likely gone on."""
        self._show(sentence, label, act)
        self._timer.start(FOR_NOW_MILLISECONDS)

    def show_progress(self, sentence: str, share: float, cancel: Callable[[], None]) -> None:
        """Show how far long work has come (0 to 1), with a way to stop it."""
        if not self._has_parts or not self._progress.isVisible() or self._words.text() != sentence:
            self._show(sentence, tr("Cancel"), cancel)
            self._progress.show()
            self._close.hide()
            self._place()
        self._progress.setRange(0, 100)
        self._progress.setValue(round(share * 100))

    def _show(
        self,
        sentence: str,
        label: str,
        act: Callable[[], object] | None,
        second: tuple[str, Callable[[], None]] | None = None,
        *,
        is_announced: bool = True,
    ) -> None:
        if not self._has_parts:
            self._make_parts()
        self._timer.stop()
        self._is_passing = False
        self._is_above = False
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._act = act
        self._offer.setText(label)
        self._offer.setAccessibleName(label)
        self._offer.setVisible(act is not None)
        second_label, self._second_act = second or ("", None)
        self._second.setText(second_label)
        self._second.setAccessibleName(second_label)
        self._second.setVisible(second is not None)
        self._progress.hide()
        self._close.show()
        self._place()
        self.show()
        if is_announced:
            announce(self._words, sentence)

    def _leave(self) -> None:
        """Go, but not from under the eyes: whoever points at it or has the keyboard here reads."""
        holder = QApplication.focusWidget()
        if self.underMouse() or (holder is not None and self.isAncestorOf(holder)):
            self._timer.start()
        else:
            self.hide()

    def _follow(self) -> None:
        """Take the place again; while hidden there is none, and it is taken before each showing."""
        if not self.isHidden():
            self._place()

    def _place(self) -> None:
        below, parent = self._below, self.parentWidget()
        if below is None or parent is None or not isValid(below):
            return
        area = QRect(below.mapTo(parent, QPoint(0, 0)), below.size())
        corner = area.bottomRight() - QPoint(FROM_THE_EDGE, FROM_THE_EDGE)
        if self._beside is not None and self._beside.isVisible():
            corner.setX(corner.x() - self._beside.width() - FROM_THE_EDGE)
        room = corner.x() - area.left() - FROM_THE_EDGE
        narrowest, widest = (applied_look().px(length) for length in (NARROWEST, WIDEST))
        width = min(max(self._natural_width(), narrowest), widest, room)
        height = self.heightForWidth(width)
        top = area.top() + FROM_THE_EDGE if self._is_above else corner.y() - height
        self.setGeometry(corner.x() - width, top, width, height)
        self.raise_()

    def _natural_width(self) -> int:
        """Return how wide this is with its sentence on one line, in pixels."""
        words = self._words.fontMetrics().horizontalAdvance(self.text)
        return self.sizeHint().width() - self._words.sizeHint().width() + words + 4

    def _take(self, act: Callable[[], object] | None) -> None:
        self.hide()
        if act is not None:
            act()

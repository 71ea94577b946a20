"""The line of words above a page: what happened, what is safe, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from dip_workshop.widgets.controls import button, icon_button
from dip_workshop.widgets.theme import plain_label

MILLISECONDS_A_WORD = 400
LEAST_MILLISECONDS = 6000


class MessageBar(QWidget):
    """A sentence that leaves by itself, or long work with its progress and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = plain_label("", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setAccessibleName("Progress")
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._offer = button("", "secondary")
        self._act: Callable[[], None] | None = None
        self._offer.clicked.connect(self._take_offer)
        self._close = icon_button("close", "Close this message")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._words, 1)
        for widget in (self._progress, self._offer, self._close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence last said."""
        return self._words.text()

    @property
    def offer_button(self) -> QPushButton:
        """Return the button beside the sentence."""
        return self._offer

    def say(self, sentence: str) -> None:
        """Show a sentence for as long as it takes to read."""
        self._show(sentence, "", None)
        self._timer.start(max(LEAST_MILLISECONDS, MILLISECONDS_A_WORD * len(sentence.split())))

    def offer(self, sentence: str, label: str, act: Callable[[], None]) -> None:
        """Show a sentence with one thing to do next; it stays until it is closed."""
        self._show(sentence, label, act)

    def show_progress(self, sentence: str, share: float, cancel: Callable[[], None]) -> None:
        """Show how far long work has come (0 to 1), with a way to stop it."""
        if not self._progress.isVisible() or self._words.text() != sentence:
            self._show(sentence, "Cancel", cancel)
            self._progress.show()
            self._close.hide()
        self._progress.setRange(0, 100)
        self._progress.setValue(round(share * 100))

    def _show(self, sentence: str, label: str, act: Callable[[], None] | None) -> None:
        self._timer.stop()
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._act = act
        self._offer.setText(label)
        self._offer.setAccessibleName(label)
        self._offer.setVisible(act is not None)
        self._progress.hide()
        self._close.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _take_offer(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()

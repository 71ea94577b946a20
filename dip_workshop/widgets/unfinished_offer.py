"""The line that offers words of an earlier time, beside the field in which they were typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.unfinished import Unfinished

LONGEST_OFFERED = 120
USE_KEY, FORGET_KEY = "Alt+U", "Alt+D"


class UnfinishedOffer(QWidget):
    """Says which words wait, and uses or forgets them by a button or its key.

    A click takes the keyboard from no field: a row of the outline would close its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfinished: Unfinished | None = None
        self._put: Callable[[str], None] | None = None
        self._told = plain_label("", role="hint", wraps=True)
        row = FlowRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told)
        row.addStretch()
        for label, key, act in (
            (tr("Use them ({key})", key=USE_KEY), USE_KEY, self._use),
            (tr("Forget them ({key})", key=FORGET_KEY), FORGET_KEY, self._forget),
        ):
            row.addWidget(_quiet_button(label, act))
            # Not the button's own shortcut, which goes whenever its words are set anew.
            QShortcut(QKeySequence(key), self, act)
        self.hide()

    def offer(self, unfinished: Unfinished, put: Callable[[str], None]) -> None:
        """Offer the earlier words of a place; `put` writes them into its field."""
        self._unfinished, self._put = unfinished, put
        words = shortened(unfinished.earlier, LONGEST_OFFERED)
        self._told.setText(tr("Unfinished: “{words}”", words=words))
        self.setVisible(bool(unfinished.earlier))
        if unfinished.earlier:
            keys = tr("{use} uses them, {forget} forgets them.", use=USE_KEY, forget=FORGET_KEY)
            announce(self, f"{self._told.text()} {keys}")

    def withdraw(self) -> None:
        """Offer nothing: the field was closed."""
        self._unfinished = self._put = None
        self.hide()

    def _use(self) -> None:
        unfinished, put = self._unfinished, self._put
        self.withdraw()
        if unfinished is not None and put is not None:
            put(unfinished.take())

    def _forget(self) -> None:
        unfinished = self._unfinished
        self.withdraw()
        if unfinished is not None:
            unfinished.forget()
            announce(self, tr("Forgotten."))


def _quiet_button(label: str, act: Callable[[], None]) -> QPushButton:
    made = button(label, "quiet")
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(act)
    return made

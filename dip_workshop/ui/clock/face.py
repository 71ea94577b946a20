"""The ring and the digits, which change by sign, word and ground once a step's time is up."""

import re

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame

from dip_workshop.core.room.clock import Clock
from dip_workshop.core.room.clock_words import digits_of, end_in_words, word_beside
from dip_workshop.drawing.roles import Role
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.look import applied_look
from dip_workshop.widgets.ring import RING_PX, Ring, Sign
from dip_workshop.widgets.theme import (
    PlainLabel,
    dress_again,
    plain_label,
    plain_tooltip,
    set_role,
)

SMALL_RING_PX = 36
ROOM_RING_PX = 52
EDGE = 4
# Twice, and slower than what could harm anybody.
FLASH_MS, TURNS = 450, 4


class ClockFace(QFrame):
    """Shows a clock; nothing is painted again where nothing on it differs.

    It stands on the side bar, or `for_room` large above a board that fills the screen.
    """

    def __init__(self, *, for_room: bool = False) -> None:
        super().__init__()
        self.setObjectName("clockFace")
        self._ground = Role.INK if for_room else Role.ON_SIDE
        self._ring = Ring(self._ground, ROOM_RING_PX if for_room else RING_PX)
        self._digits = Digits("roomDigits" if for_room else "clockDigits")
        self._word = plain_label("", role="roomWord" if for_room else "clockWord", wraps=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(8)
        words = FlowRow()
        words.setSpacing(6)
        words.addWidget(self._digits)
        words.addWidget(self._word)
        words.addStretch()
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addLayout(words, 1)
        self._has_words = True
        self._told = ("", "")
        self._turns = 0
        self._flash = QTimer(self, interval=FLASH_MS)
        self._flash.timeout.connect(self._turn)

    def show_clock(self, clock: Clock) -> None:
        """Show what is left, or how much is over."""
        is_over = clock.is_over and clock.finished_at is None
        self._ring.show_share(clock.share, sign_of(clock))
        self._told = digits_of(clock), word_beside(clock)
        self._show_told(is_over=is_over)
        told = (*self._told, end_in_words(clock))
        plain_tooltip(self, "" if self._has_words else " ".join(filter(None, told)))
        if bool(self.property("over")) != is_over:
            self.setProperty("over", is_over)
            self._ring.set_role(Role.INK if is_over else self._ground)
            for part in (self, self._digits, self._word):
                dress_again(part)

    def set_words(self, has_words: bool) -> None:
        """Stand in a row, or one above another where the side bar shows icons alone."""
        self._has_words = has_words
        self._show_told(is_over=bool(self.property("over")))
        direction, edge = QBoxLayout.Direction, EDGE if has_words else 0
        self._row.setContentsMargins(edge, EDGE, edge, EDGE)
        self._row.setDirection(direction.LeftToRight if has_words else direction.TopToBottom)
        self._ring.set_pixels(RING_PX if has_words else SMALL_RING_PX)
        role = "clockDigits" if has_words else "clockDigitsSmall"
        if self._digits.property("role") != role:
            set_role(self._digits, role)

    def _show_told(self, *, is_over: bool) -> None:
        """Show the digits and the word, in place of which the digits of an overrun get a sign."""
        digits, word = self._told
        self._digits.show_digits(f"+{digits}" if is_over and not self._has_words else digits)
        self._word.setText(word if self._has_words else "")
        self._word.setVisible(bool(self._word.text()))

    def flash(self) -> None:
        """Have the ground change twice, gently; nothing moves where nothing is to."""
        if not applied_look().reduced_motion:
            self._turns = TURNS
            self._flash.start()

    def _turn(self) -> None:
        self._turns -= 1
        self.setProperty("flash", self._turns % 2 == 1)
        dress_again(self)
        if not self._turns:
            self._flash.stop()


class Digits(PlainLabel):
    """Digits that change each second in a place that stays: nothing round them is laid out anew."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self._shape = ""

    def show_digits(self, digits: str) -> None:
        """Show digits; all are as wide as each other."""
        shape = re.sub(r"\d", "0", digits)
        if shape != self._shape:
            self._shape = shape
            self._fit()
        self.setText(digits)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the place that other letters need."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        measure = self.fontMetrics()
        self.setFixedSize(measure.horizontalAdvance(self._shape) + 2, measure.height())


def sign_of(clock: Clock) -> Sign:
    """Return the sign in the ring: done, ready to begin, time is up, or standing still."""
    if clock.finished_at is not None:
        return Sign.DONE
    if not clock.has_started:
        return Sign.READY
    if clock.is_over:
        return Sign.OVER
    return Sign.NONE if clock.is_running else Sign.PAUSED

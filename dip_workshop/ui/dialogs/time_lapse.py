"""A board's growth played as a film: play, pause, step, and any speed; nothing is ever changed."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.history import StepKind
from dip_workshop.core.moments import moment_in_words
from dip_workshop.core.room.masking import masked
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.drawing.media import CONSOLE, ROOM
from dip_workshop.drawing.palette import Palette
from dip_workshop.drawing.text import TextMetrics
from dip_workshop.kinds import ExerciseKind
from dip_workshop.session.growth import Growth, Moment
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.theme import plain_label, plain_title
from dip_workshop.widgets.zoomable_view import (
    LARGEST_FIT,
    LARGEST_FIT_FOR_A_ROOM,
    ZoomableView,
)

# A finger or a shaking hand must meet it.
LEAST_TARGET = 24
SPEEDS = (1, 2, 4, 10, 25, 100)
USUAL_SPEED = 2
# A film that runs longer than this starts at the next speed.
LONGEST_FILM_S = 60
FRAME_MS = 40


class TimeLapse(QDialog):
    """The picture, a slider over its steps, and the buttons; the keyboard does all of it.

    Space plays and pauses, the arrows step, Home and End go to the ends, F11 is
    the whole screen. A slow machine shows fewer pictures and keeps the pace.
    """

    def __init__(
        self,
        title: str,
        growth: Growth,
        kind: ExerciseKind,
        metrics: TextMetrics,
        palette: Palette,
        parent: QWidget | None,
        *,
        plays: bool = True,
    ) -> None:
        """With `plays` it starts at once, from the beginning; else it waits for Play."""
        super().__init__(parent)
        self._growth, self._kind, self._metrics = growth, kind, metrics
        self._last = len(growth.moments) - 1
        self._started = (0.0, 0)
        self.setWindowTitle(plain_title(tr("How “{title}” grew", title=title)))
        self.resize(1000, 640)
        self.view = ZoomableView(palette)
        self.view.setAccessibleName(tr("The board as it stood"))
        self._words = plain_label("", "subheading", wraps=True)
        self._count = plain_label("", "hint")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step"))
        self.slider.setMinimumHeight(LEAST_TARGET)
        self.slider.setRange(0, self._last)
        self.slider.setPageStep(max(1, self._last // 10))
        self.slider.valueChanged.connect(self._show)
        self.slider.sliderPressed.connect(self.pause)
        self.speed = _speed_choice(len(growth.moments))
        self.speed.currentIndexChanged.connect(lambda _index: self._keep_pace())
        self.play_button = button("", "primary")
        self.play_button.clicked.connect(self.toggle)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self._show(0)
        self.slider.setFocus()
        self._tell_state()
        if plays:
            self.play()

    @property
    def is_playing(self) -> bool:
        """Return whether it runs by itself."""
        return self._timer.isActive()

    def play(self) -> None:
        """Run on from here; from the beginning where it stands at the end."""
        if self.slider.value() == self._last:
            self.slider.setValue(0)
        if self._last > 0:
            self._timer.start()
            self._keep_pace()
        self._tell_state()

    def pause(self) -> None:
        """Stand still."""
        self._timer.stop()
        self._tell_state()

    def toggle(self) -> None:
        """Play or pause."""
        (self.pause if self.is_playing else self.play)()

    def go(self, place: int) -> None:
        """Stand still at a step, the nearest there is, and show it as large as it goes."""
        self.pause()
        self.slider.setValue(place)
        self._fit()

    def show_whole_screen(self) -> None:
        """Fill the screen, large for a room; or come back to a window."""
        fills = not self.isFullScreen()
        self.view.largest_fit = LARGEST_FIT_FOR_A_ROOM if fills else LARGEST_FIT
        (self.showFullScreen if fills else self.showNormal)()
        self._show(self.slider.value())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Act on the film's keys; whatever has the keyboard gets them first."""
        act = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Left: lambda: self.go(self.slider.value() - 1),
            Qt.Key.Key_Right: lambda: self.go(self.slider.value() + 1),
            Qt.Key.Key_Home: lambda: self.go(0),
            Qt.Key.Key_End: lambda: self.go(self._last),
            Qt.Key.Key_F11: self.show_whole_screen,
        }.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave the whole screen first, then close."""
        if self.isFullScreen():
            self.show_whole_screen()
            return
        self.pause()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stand still: nobody looks any more."""
        self.pause()
        super().closeEvent(event)

    def _tick(self) -> None:
        """Show the step whose time has come, leaving out those that came too fast to be drawn."""
        since, place = self._started
        reached = place + int((time.monotonic() - since) * self._steps_a_second())
        if reached != self.slider.value():
            self.slider.setValue(reached)
        if reached >= self._last:
            self.pause()

    def _keep_pace(self) -> None:
        self._started = (time.monotonic(), self.slider.value())

    def _steps_a_second(self) -> int:
        return int(self.speed.currentData())

    def _show(self, place: int) -> None:
        moment = self._growth.moments[place]
        # The room may be looking: what was hidden then comes as it was revealed.
        board = masked(self._growth.board_at(place))
        medium = ROOM if self.isFullScreen() else CONSOLE
        shown = self.view.picture if self.view.picture.groups else None
        standing = replace(medium, size=self.view.room, shown=shown)
        pages = self._kind.layout(board, self._growth.exercise_id, standing, self._metrics)
        self.view.set_picture(pages[0].picture)
        if self.view.can_scroll():
            self._fit()
        self._words.setText(moment_told(moment, datetime.now()))
        self._count.setText(tr("{place} of {last}", place=place + 1, last=self._last + 1))

    def _fit(self) -> None:
        """Show all of it at once: a film does not wait until the zoom has come to rest."""
        self.view.fit()
        self.view.end_rest()

    def _tell_state(self) -> None:
        label = tr("Pause") if self.is_playing else tr("Play")
        self.play_button.setText(label)
        self.play_button.setAccessibleName(label)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.addWidget(self._words, 1)
        told.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(told)
        column.addWidget(self.slider)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.play_button)
        row.addWidget(_button(tr("From the beginning"), self._play_again))
        row.addWidget(_button(tr("Step back"), lambda: self.go(self.slider.value() - 1)))
        row.addWidget(_button(tr("Step on"), lambda: self.go(self.slider.value() + 1)))
        row.addWidget(self.speed)
        row.addStretch(1)
        row.addWidget(_button(tr("Whole screen"), self.show_whole_screen))
        row.addWidget(_button(tr("Close"), self.reject))
        return row

    def _play_again(self) -> None:
        self.go(0)
        self.play()


def moment_told(moment: Moment, now: datetime) -> str:
    """Return what was done and when, such as "Add cause: “Late round”, today 14:05"."""
    when = moment_in_words(datetime.fromtimestamp(moment.made_at), now)
    step = moment.label
    if moment.subject:
        step = tr("{step}: “{text}”", step=moment.label, text=moment.subject)
    if moment.kind is StepKind.UNDO:
        return tr("Undone: {step}, {when}", step=step, when=when)
    if moment.kind is StepKind.REDO:
        return tr("Done again: {step}, {when}", step=step, when=when)
    return tr("{step}, {when}", step=step, when=when)


def usual_speed(moments: int) -> int:
    """Return how many steps a second a film starts with, so that a room will sit through it."""
    fitting = (s for s in SPEEDS if s >= USUAL_SPEED and moments <= s * LONGEST_FILM_S)
    return next(fitting, SPEEDS[-1])


def _speed_choice(moments: int) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("Speed"))
    for speed in SPEEDS:
        made.addItem(tr_count("{n} step a second", "{n} steps a second", speed), speed)
    made.setCurrentIndex(SPEEDS.index(usual_speed(moments)))
    return made


def _button(label: str, act: Callable[[], None]) -> QPushButton:
    made = button(label, "secondary")
    made.setAutoDefault(False)
    # Not `act` itself: Qt would hand it whether the button is checked.
    made.clicked.connect(lambda _checked=False: act())
    return made

"""The clock at the foot of the side bar: what is left, when all ends, and what is pressed most.

It is counted anew from stored instants at each look; nothing is added up while it ticks.
"""

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dip_workshop.core.room.clock import Clock, clock_of
from dip_workshop.core.room.clock_words import (
    Offer,
    end_in_words,
    last_minute,
    left_in_words,
    left_on_in_words,
    offer_of,
    time_is_up,
)
from dip_workshop.core.room.instants import SECONDS_A_MINUTE
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import next_step
from dip_workshop.core.wording import tr
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.clock.face import ClockFace
from dip_workshop.ui.clock.second_timer import SecondTimer
from dip_workshop.ui.places.place import STEP
from dip_workshop.ui.places.side_entry import SideEntry
from dip_workshop.ui.settings import END_SOUND
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import SideButton
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import ask, plain_label, set_role

# Of a time that ended while nobody looked, such as under a closed lid, no sound is made.
JUST_NOW = 30


class RunBar(QWidget):
    """Shows the clock of the open workshop; `wanted` names an act of the window.

    It ticks once a second while the clock runs and somebody can see it. `minute_passed`
    comes when what the steps say may have changed; `menu_wanted` with the place for a menu.
    """

    wanted = Signal(str)
    minute_passed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._before: Clock | None = None
        self._told_of = ""
        self._face = ClockFace()
        self._end = plain_label("", role="sideNote", wraps=True)
        self._offer = SideEntry("catch_up")
        set_role(self._offer, "sideOffer")
        self._offer.hide()
        self._offered: Offer | None = None
        self._offer.clicked.connect(lambda: self.wanted.emit(self._offer.property("act")))
        self._buttons = [SideButton() for _ in range(3)]
        self._here = SideButton()
        # A second click at once is not for what the button has become; minutes are given fast.
        for each in (self._buttons[0], self._buttons[-1], self._here):
            each.hear_once()
        for each in (*self._buttons, self._here):
            each.clicked.connect(lambda _=False, b=each: self._press(b.property("act")))
        for stop in self.stops:
            # A click leaves the keyboard where texts are typed.
            stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._has_words = True
        self._lay_out()
        self._timer = SecondTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard stops at, in its order."""
        return (self._offer, self._here, *self._buttons)

    def refresh(self, lit: tuple[str, str], *, has_own_way: bool) -> bool:
        """Show the clock as it stands; `lit` is the place that the side bar lights for the page.

        With `has_own_way` the page has a button to go there: the list of steps keeps its room.
        False where there is no step whose clock there could be.
        """
        clock = self._clock()
        if clock is None:
            return False
        for made, press in zip(self._buttons, presses(clock, self._following()), strict=True):
            _put(press, made)
        _put(GO_HERE, self._here)
        is_elsewhere = lit[0] == STEP and lit[1] != clock.step.id and not has_own_way
        self._here.setVisible(clock.has_started and is_elsewhere)
        self._buttons[0].setAccessibleDescription(left_in_words(clock))
        self._tell(clock)
        return True

    def set_room(self, width: int, has_words: bool) -> None:
        """Stand in a width: with words, or with signs and digits alone."""
        if has_words != self._has_words:
            self._has_words = has_words
            for made in (*self._buttons, self._here):
                made.set_has_words(has_words)
        self._face.set_words(has_words)
        self._end.setVisible(has_words)
        self._offer.set_room(width, has_words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the present step."""
        self.menu_wanted.emit(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Tick again: what passed unseen is counted from the stored instants."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Do nothing while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def _press(self, act: str) -> None:
        """Ask for an act; whether all ends first, as that button stands where “Next” stood."""
        if act == "finish_now" and not ask(self.window(), tr("Finish now?"), _FINISH, *_ANSWERS):
            return
        self.wanted.emit(act)

    def _tick(self) -> None:
        clock, before = self._clock(), self._before
        if clock is None:
            return
        self._tell(clock)
        if before is not None and _minute(before) != _minute(clock):
            self.minute_passed.emit()

    def _tell(self, clock: Clock) -> None:
        """Show a clock, tell what has come since the last look, and wait for the next second."""
        self._face.show_clock(clock)
        self._end.setText(end_in_words(clock))
        self._show_offer(offer_of(clock, wall_clock.now()))
        self._notice(clock)
        self._before = clock
        self._timer.wait(goes_on=clock.is_running and self.isVisible())

    def _show_offer(self, offer: Offer | None) -> None:
        """Show what the clock offers, laid out anew only where it is another thing."""
        if offer == self._offered:
            return
        self._offered = offer
        self._offer.setVisible(offer is not None)
        if offer is not None:
            self._offer.setProperty("act", offer.act)
            self._offer.set_words(offer.label, offer.note)

    def _notice(self, clock: Clock) -> None:
        """Say what has just come: the last minute, the end, or a clock that was left on."""
        before = self._before
        is_same = before is not None and before.step.id == clock.step.id and before.is_running
        if before is not None and is_same and clock.is_running:
            if before.left > SECONDS_A_MINUTE >= clock.left > 0:
                announce(self, last_minute(clock.step.text))
            elif before.left > 0 >= clock.left:
                self._signal_end(clock)
        since = str(clock.forgotten_since or "")
        if since and since != self._told_of:
            self._told_of = since
            # The page that is being shown takes away what was said before it.
            QTimer.singleShot(0, self, lambda: self._offer_to_stop(clock))

    def _signal_end(self, clock: Clock) -> None:
        announce(self, time_is_up(clock.step.text))
        if clock.left > -JUST_NOW:
            self._face.flash()
            if self._workbench.settings.get(END_SOUND) == "beep":
                QApplication.beep()

    def _offer_to_stop(self, clock: Clock) -> None:
        words = left_on_in_words(clock, wall_clock.now())
        label = tr("Stop it where the last work was saved")
        self._workbench.offered.emit(words, label, lambda: self.wanted.emit("stop_left_on"))

    def _following(self) -> PlanStep | None:
        bridge = self._workbench.bridge
        return next_step(bridge.board) if bridge else None

    def _clock(self) -> Clock | None:
        bridge = self._workbench.bridge
        return clock_of(bridge.board, wall_clock.now()) if bridge else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = FlowRow()
        row.setSpacing(6)
        for each in self._buttons:
            row.addWidget(each)
        row.addStretch()
        for widget in (self._face, self._end, self._offer):
            column.addWidget(widget)
        # In a row of its own: never where the hand has just pressed “Next”.
        column.addWidget(self._here, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)


class Press(NamedTuple):
    """A button of the clock: the act of the window, its words and picture, and its whole name."""

    act: str
    words: str
    picture: str
    name: str


GO_HERE = Press("go_here", tr("Go here"), "step_now", tr("Go to the step that is shown"))
_FINISH = tr("Every clock stops, and the short report is saved. Start goes on from there.")
_ANSWERS = (tr("Finish"), tr("Go on"))


def presses(clock: Clock, following: PlanStep | None) -> tuple[Press, ...]:
    """Return what can be pressed now; the last one leads on from the present step."""
    step = clock.step.text
    more = tr("One minute more for “{step}”", step=step)
    if clock.is_running:
        first = ("clock", tr("Pause"), "clock_pause", tr("Pause the clock of “{step}”", step=step))
    else:
        first = ("clock", tr("Start"), "play", tr("Start the clock of “{step}”", step=step))
    return (
        Press(*first),
        Press("more_time", tr("+1 min"), "clock_more", more),
        _way_on(clock, following),
    )


def _way_on(clock: Clock, following: PlanStep | None) -> Press:
    if clock.finished_at is not None:
        return Press("recorder", tr("Review"), "step_done", tr("Show how it went"))
    if following is None:
        return Press("finish_now", tr("Finish"), "step_done", tr("Finish now"))
    name = tr("Next step: {step}", step=following.text)
    return Press("next_step", tr("Next"), "clock_next", name)


def _put(press: Press, made: SideButton) -> None:
    made.setProperty("act", press.act)
    made.setAccessibleName(press.name)
    made.show_as(press.words, press.picture)


def _minute(clock: Clock) -> tuple[str, int]:
    return clock.step.id, clock.left // SECONDS_A_MINUTE

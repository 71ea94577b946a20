"""What stands above the board while it fills the screen: the question, and the clock if it runs."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dip_workshop.core.workshop import has_run_sheet
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.clock.second_timer import SecondTimer
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.theme import plain_label

if TYPE_CHECKING:
    from dip_workshop.ui.clock.face import ClockFace


class RoomHead(QWidget):
    """The question in large letters, and beside it the clock of a workshop that is being run."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setObjectName("roomHead")
        self._workbench = workbench
        self._question = plain_label("", role="roomQuestion", wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 24, 0)
        self._row.addWidget(self._question, 1)
        self._face: ClockFace | None = None
        self._timer = SecondTimer(self)
        self._timer.timeout.connect(self._tick)

    def setText(self, question: str) -> None:  # noqa: N802
        """Show a question, and the clock as it stands."""
        self._question.setText(question)
        if self.isVisible():
            self._tick()

    def text(self) -> str:
        """Return the question."""
        return self._question.text()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the clock, and go on while it runs."""
        super().showEvent(event)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Do nothing while nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        bridge = self._workbench.bridge
        if bridge is None or not has_run_sheet(bridge.board):
            return
        # A workshop without a run sheet does without all of this.
        from dip_workshop.core.room.clock import clock_of
        from dip_workshop.ui.clock.face import ClockFace

        clock = clock_of(bridge.board, wall_clock.now())
        if self._face is None:
            self._face = ClockFace(for_room=True)
            self._row.addWidget(self._face)
        is_shown = clock is not None and clock.has_started and clock.finished_at is None
        self._face.setVisible(is_shown)
        if clock is not None:
            self._face.show_clock(clock)
            self._timer.wait(goes_on=clock.is_running and self.isVisible())

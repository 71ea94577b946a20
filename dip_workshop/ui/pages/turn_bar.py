"""A round on an exercise's page, for the console alone: whose turn it is, and the next one's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import has_rounds, has_run_sheet
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.clock.second_timer import SecondTimer
from dip_workshop.widgets.controls import Button, button, chip
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import set_role

LONGEST_NAME = 20


class TurnBar(QWidget):
    """Says whose turn it is and the time left; before the round of a step, begins it.

    `wanted` names an act of the window. Without a round, and without a step for one, it
    is not there.
    """

    wanted = Signal(str)

    def __init__(self, exercise_id: RecordId) -> None:
        super().__init__()
        self._exercise_id = exercise_id
        self._board = Board()
        self._whose = ""
        self._said = chip("")
        self._next = self._button("next_turn", tr("Next turn"))
        self._begin = self._button("begin_round", tr("Begin the round"))
        row = FlowRow(self)
        row.setSpacing(8)
        for each in (self._said, self._next, self._begin):
            row.addWidget(each)
        self._timer = SecondTimer(self)
        self._timer.timeout.connect(self._tell)
        self.hide()

    def show_of(self, board: Board) -> None:
        """Show the round of a board as it stands."""
        self._board = board
        is_turn = self._tell()
        can_begin = not is_turn and is_at_a_round(board, self._exercise_id)
        self._said.setVisible(is_turn)
        self._next.setVisible(is_turn)
        self._begin.setVisible(can_begin)
        self.setVisible(is_turn or can_begin)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Tick again: what passed unseen is counted from the stored instants."""
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Count nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def _tell(self) -> bool:
        """Say whose turn it is and the time it has left; False where no round goes on."""
        if not has_rounds(self._board):
            return False
        # A workshop without a round does without all of this.
        from dip_workshop.core.room.turns import left_in_words, room_line

        line = room_line(self._board, wall_clock.now())
        self._timer.wait(goes_on=line is not None and self.isVisible())
        if line is None:
            return False
        if line.whose != self._whose:
            self._whose = line.whose
            self._said.setMinimumWidth(0)
        whose, left = shortened(line.whose, LONGEST_NAME), left_in_words(line.left)
        self._said.setText(tr("{whose}: {time}", whose=whose, time=left))
        role = "chipWarn" if line.left < 0 else "chip"
        if self._said.property("role") != role:
            set_role(self._said, role)
        # Nothing beside it moves with the width of a digit.
        widest = max(self._said.minimumWidth(), self._said.sizeHint().width())
        if self._said.minimumWidth() != widest:
            self._said.setMinimumWidth(widest)
        return True

    def _button(self, action: str, label: str) -> Button:
        made = button(label, "quiet")
        # A click leaves the keyboard where texts are typed, and a double click skips nobody.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.hear_once()
        made.clicked.connect(lambda: self.wanted.emit(action))
        return made


def may_have_turns(board: Board, exercise_id: RecordId) -> bool:
    """Return whether a round was begun, or is what the room is to do next on an exercise."""
    return has_rounds(board) or is_at_a_round(board, exercise_id)


def is_at_a_round(board: Board, exercise_id: RecordId) -> bool:
    """Return whether the room is at a step of an exercise in which one speaks after another."""
    if not has_run_sheet(board):
        return False
    from dip_workshop.core.room.run_sheet import ROUND, current_step

    step = current_step(board)
    return step is not None and step.mode == ROUND and step.exercise_id == exercise_id

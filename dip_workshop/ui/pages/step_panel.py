"""The steps of a run sheet as a list, with the buttons for what is done to the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.planning import (
    AddedStep,
    add_step,
    duplicate_step,
    move_step,
    remove_step,
)
from dip_workshop.core.room.records import PlanStep
from dip_workshop.core.room.run_sheet import current_step, steps_of
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.pages.step_form import Perform
from dip_workshop.ui.run_sheet.words import rows_of
from dip_workshop.widgets.controls import button, icon_button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.step_rows import StepList


class StepPanel(QWidget):
    """Adds, doubles, removes and moves steps; `turned` comes as another one is chosen.

    `leaving` comes ahead of that, `entered` as the form of the chosen step is wanted, and
    `removed` with a sentence on the step that is gone.
    """

    leaving = Signal()
    turned = Signal()
    entered = Signal()
    removed = Signal(str)

    def __init__(self, perform: Perform) -> None:
        super().__init__()
        self._perform = perform
        self._chosen: RecordId | None = None
        self._board = Board()
        self._buttons: dict[str, QPushButton] = {}
        self.list = StepList(tr("Steps of the run sheet"))
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.list.doubled.connect(self._double)
        self.list.unwanted.connect(self._remove)
        self.list.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(self._row())

    def begin_with(self, board: Board, waiting: tuple[str, ...]) -> None:
        """Choose the step to begin with: one in which words wait, else the present one."""
        here = current_step(board)
        begun = next((step.id for step in steps_of(board) if step.id in waiting), None)
        self._chosen = begun or (here.id if here else None)

    def show_steps(self, board: Board) -> PlanStep | None:
        """List the steps of a board; return the one that is chosen, None where there is none."""
        self._board = board
        chosen = self._chosen_among(steps_of(board))
        self._chosen = chosen.id if chosen else None
        self.list.show_rows(rows_of(board, wall_clock.now()), self._chosen)
        row = self.list.currentRow()
        self._buttons["up"].setEnabled(row > 0)
        self._buttons["down"].setEnabled(row < self.list.count() - 1)
        return chosen

    def add(self) -> None:
        """Add a step behind the chosen one and go to its form."""
        self.leaving.emit()
        if self._put(tr("Add a step"), lambda board: add_step(board, after=self._chosen)):
            self.entered.emit()

    def _chosen_among(self, steps: tuple[PlanStep, ...]) -> PlanStep | None:
        """Return the step that is chosen, or where it is gone, the one in its row."""
        found = next((step for step in steps if step.id == self._chosen), None)
        if found is None and steps:
            found = steps[min(max(self.list.currentRow(), 0), len(steps) - 1)]
        return found

    def _row(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        acts: tuple[tuple[str, QPushButton, Callable[[], None]], ...] = (
            ("add", button(tr("Add a step"), "secondary", "add"), self.add),
            ("double", button(tr("Duplicate"), "quiet"), lambda: self._double(self._chosen)),
            ("remove", button(tr("Remove"), "quiet"), lambda: self._remove(self._chosen)),
            ("up", icon_button("up", tr("Move the step up")), lambda: self._move_by(-1)),
            ("down", icon_button("down", tr("Move the step down")), lambda: self._move_by(1)),
        )
        for name, made, act in acts:
            made.clicked.connect(lambda _=False, a=act: a())
            self._buttons[name] = made
            row.addWidget(made)
        row.addStretch()
        return row

    def _choose(self, step_id: str) -> None:
        self.leaving.emit()
        self._chosen = RecordId(step_id)
        self.turned.emit()

    def _double(self, step_id: str | None) -> None:
        if step_id is not None:
            wanted = RecordId(step_id)
            self._put(tr("Duplicate a step"), lambda board: duplicate_step(board, wanted))

    def _put(self, label: str, act: Callable[[Board], AddedStep]) -> bool:
        """Make a step more and choose it."""
        made: list[RecordId] = []

        def operation(board: Board) -> Board:
            added = act(board)
            made.append(added.step_id)
            return added.board

        is_made = self._perform(label, operation)
        if is_made:
            self._chosen = made[-1]
            self.turned.emit()
        return is_made

    def _remove(self, step_id: str | None) -> None:
        step = self._board.find(RecordId(step_id)) if step_id else None
        if step is not None and self._perform(
            tr("Remove a step"), lambda board: remove_step(board, step.id)
        ):
            words = tr("“{step}” was removed from the run sheet.", step=shortened(step.text))
            self.removed.emit(words)

    def _move_by(self, by: int) -> None:
        if self._chosen is not None:
            self._move(self._chosen, self.list.currentRow() + by)

    def _move(self, step_id: str, place: int) -> None:
        if place >= 0:
            wanted = RecordId(step_id)
            self._perform(tr("Move a step"), lambda board: move_step(board, wanted, place))

"""The fishbone on the screen: causes and bones are dragged, the head stays where it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Placement
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.findings import told_in_full
from dip_workshop.exercises.fishbone.gestures import drop_told
from dip_workshop.exercises.fishbone.model import Category, Cause, View
from dip_workshop.exercises.fishbone.view_commands import SHOW_BONES
from dip_workshop.exercises.fishbone.views import ladder_start, view_of
from dip_workshop.widgets.board_editor import BoardEditor
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow


class FishboneEditor(BoardEditor):
    """Let causes be dragged to another bone or below another cause, and bones past each other."""

    def _lay_out(self) -> None:
        """Lay out the parts, with the way back from bars and whys above the board."""
        super()._lay_out()
        self.way_back = QWidget()
        row = FlowRow(self.way_back)
        row.setContentsMargins(16, 8, 16, 8)
        back = button(tr("Back to the fishbone"), "secondary")
        back.clicked.connect(self._go_back)
        row.addWidget(back)
        self.way_back.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.way_back)

    def _connect(self) -> None:
        super()._connect()
        self._drops.told = drop_told
        self.view.reaches_on = lambda place: isinstance(self.board().find(place), Category)
        self.view.tip_of = lambda place: told_in_full(self._context.shown(), place)

    def can_drag(self, board: Board, place: RecordId) -> bool:
        """Return whether a place is a cause, a second place of one, or a bone."""
        return isinstance(board.find(place), Cause | Category | Placement)

    def arranged_as(self, board: Board) -> tuple[View, RecordId | None]:
        """Return whether the wall shows bones, bars, or the ladder of one cause."""
        view, start = view_of(board, self.exercise_id), ladder_start(board, self.exercise_id)
        return view, start.id if start and view is View.WHYS else None

    def refresh(self) -> None:
        """Show the board in both twins, and above it the way back from bars and whys."""
        self.way_back.setVisible(view_of(self.board(), self.exercise_id) is not View.BONES)
        super().refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape, where the board has nothing to let go of, lead back to the bones."""
        if event.key() == Qt.Key.Key_Escape:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        """Let go of the selection; where there is none, go back to the bones."""
        is_elsewhere = view_of(self.board(), self.exercise_id) is not View.BONES
        if is_elsewhere and not self.selection().ids:
            self._go_back()
        else:
            super()._let_go()

    def _go_back(self) -> None:
        self.give(self.kind.command(SHOW_BONES))

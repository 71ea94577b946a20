"""The run sheet on the workshop's page: what it is, how long it takes, and the way to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from dip_workshop.core.board import Board
from dip_workshop.core.room.run_sheet import run_sheet_of, steps_of
from dip_workshop.core.wording import tr
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.run_sheet.words import day_in_words
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.theme import plain_label


class RunSheetCard(Card):
    """Says which plan the workshop follows; it is not there while no step is planned."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._title = plain_label("", role="subheading", wraps=True)
        self._day = plain_label("", role="hint", wraps=True)
        self._open = button(tr("Open the run sheet"), "secondary")
        self._open.clicked.connect(lambda: workbench.go("run_sheet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._day)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sheet(self, board: Board) -> None:
        """Show the run sheet of a board, or nothing where it has no step."""
        sheet = run_sheet_of(board)
        self.setVisible(bool(steps_of(board)))
        plan = sheet.text if sheet else ""
        self._title.setText(tr("Run sheet: {plan}", plan=plan) if plan else tr("Run sheet"))
        self._day.setText(day_in_words(board, wall_clock.now()))

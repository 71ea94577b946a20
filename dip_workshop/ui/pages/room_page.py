"""What the pages for the people in the room have in common: a head with buttons, and one scope."""

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.ui.pages.scoped_page import ScopedPage
from dip_workshop.ui.pages.scrolling_page import page_column
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class RoomPage(ScopedPage):
    """A page whose steps belong to the workshop; a subclass fills `column` and `show_board`."""

    def __init__(
        self,
        workbench: Workbench,
        title: str,
        hint: str,
        buttons: tuple[tuple[str, str, str], ...] = (),
    ) -> None:
        super().__init__(workbench)
        body = QWidget()
        self.column = page_column(body)
        row = FlowRow()
        row.addWidget(plain_label(title, role="title", wraps=True))
        row.addStretch()
        steps = (("undo", tr("Undo"), "quiet"), ("redo", tr("Redo"), "quiet"))
        for action, label, role in (*steps, *buttons):
            made = button(label, role, action if role == "quiet" else "")
            # After a click no key presses it again.
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _=False, a=action: self.wanted.emit(a))
            self.buttons[action] = made
            row.addWidget(made)
        self.column.addLayout(row)
        self.column.addWidget(plain_label(hint, role="hint", wraps=True))
        self.setWidget(body)

    def refresh(self) -> None:
        """Show what holds now."""
        if bridge := self.workbench.bridge:
            self.show_ways_back()
            self.show_board(bridge.board)

    @abstractmethod
    def show_board(self, board: Board) -> None:
        """Show what a page is about."""

"""What the pages have in common whose steps are taken back on the page itself."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.ui.pages.scrolling_page import ScrollingPage
from dip_workshop.ui.workbench import Workbench


class ScopedPage(ScrollingPage):
    """A page with a scope of undo; a subclass fills `buttons`, Undo and Redo among them."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.workbench = workbench
        self.buttons: dict[str, QPushButton] = {}

    @property
    def scope(self) -> RecordId:
        """Return the scope of undo on this page: the workshop itself."""
        return self.workbench.workshop_id or RecordId("")

    def show_ways_back(self) -> None:
        """Show whether there is something to undo and to redo."""
        if bridge := self.workbench.bridge:
            self.buttons["undo"].setEnabled(bridge.session.can_undo(self.scope))
            self.buttons["redo"].setEnabled(bridge.session.can_redo(self.scope))

    def perform(self, label: str, operation: Callable[[Board], Board]) -> bool:
        """Make one step of this page."""
        bridge = self.workbench.bridge
        return bridge is not None and bridge.perform(label, self.scope, operation)

"""What a team's earlier workshops have left open, on the page of its next one."""

from PySide6.QtCore import Signal

from dip_workshop.core.room.actions import State, state_of
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.ui.clock import wall_clock
from dip_workshop.ui.other_workshops import old_actions
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card, button
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class OldActions(Card):
    """A line with the button that begins the review; it is there only where anything is open."""

    wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._words = plain_label("", wraps=True)
        row = FlowRow(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addStretch()
        review = button(tr("Review them"), "secondary", "actions")
        review.clicked.connect(lambda: self.wanted.emit("review_actions"))
        row.addWidget(review)
        self.hide()

    def refresh(self) -> None:
        """Say how many there are now."""
        bridge, agreed = self._workbench.bridge, old_actions(self._workbench)
        if bridge is not None and agreed:
            late = [state_of(a.action, wall_clock.today()) for a in agreed].count(State.LATE)
            words = tr_count(
                "{n} action of earlier workshops of “{team}” is still open",
                "{n} actions of earlier workshops of “{team}” are still open",
                len(agreed),
                team=bridge.workshop.team.strip(),
            )
            told = tr("{words}, {late} late.", words=words, late=late) if late else f"{words}."
            self._words.setText(told)
        self.setVisible(bool(agreed))

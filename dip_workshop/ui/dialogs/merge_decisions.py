"""What a merge decided where both copies had an answer of their own; each can be turned round."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget

from dip_workshop.core.merging import Loss, take
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.merging import loss_in_words
from dip_workshop.ui.session_bridge import SessionBridge
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class MergeDecisions(QDialog):
    """Arrows choose a decision, Enter takes the other answer, Escape closes."""

    def __init__(
        self, losses: Sequence[Loss], bridge: SessionBridge, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._losses = losses
        self._bridge = bridge
        self._taken: set[int] = set()
        self.setWindowTitle(tr("What the merge decided"))
        self.setMinimumSize(680, 480)
        self.list = text_list(tr("What the merge decided"))
        for loss in losses:
            self.list.addItem(QListWidgetItem(self._told(loss)))
        self.list.itemActivated.connect(lambda _item: self._take())
        self._refused = plain_label("", wraps=True)
        self._refused.hide()
        bridge.refused.connect(self._tell_refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        heading = tr_count("{n} thing had two answers", "{n} things had two answers", len(losses))
        column.addWidget(plain_label(heading, role="subheading", wraps=True))
        column.addWidget(plain_label(_HINT, role="hint", wraps=True))
        column.addWidget(self.list, 1)
        column.addWidget(self._refused)
        column.addLayout(self._buttons())
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _buttons(self) -> FlowRow:
        take_it = button(tr("Take the other answer"), "secondary")
        take_it.setAutoDefault(False)
        take_it.clicked.connect(self._take)
        done = button(tr("Done"), "primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        row = FlowRow()
        row.addStretch()
        row.addWidget(take_it)
        row.addWidget(done)
        return row

    def _take(self) -> None:
        """Take the other answer of the chosen line: one step, which undo takes back."""
        place = self.list.currentRow()
        if place in self._taken or place < 0:
            return
        self._refused.hide()
        loss, root_id = self._losses[place], self._bridge.workshop.id
        label = tr("Take the other answer")
        if self._bridge.perform(label, root_id, lambda board: take(board, loss)):
            self._taken.add(place)
            item = self.list.item(place)
            item.setText(tr("Taken: {what}", what=item.text()))
            announce(self.list, item.text())

    def _told(self, loss: Loss) -> str:
        subject, kept, other = loss_in_words(loss, self._bridge.board)
        return tr(
            "{subject}\nHolds now: {kept}\nThe other answer: {other}",
            subject=subject,
            kept=kept,
            other=other,
        )

    def _tell_refusal(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.show()


_HINT = tr(
    "The later step holds, whoever made it. Enter takes the other answer of the chosen line; "
    "undo on the workshop's page takes that back."
)

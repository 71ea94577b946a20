"""What a merge decided where both copies had an answer of their own; each can be turned round."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from dip_workshop.core.merging import Loss, as_it_is, holds, take
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.merging import loss_in_words
from dip_workshop.ui.session_bridge import SessionBridge
from dip_workshop.widgets.announcements import announce
from dip_workshop.widgets.controls import button, text_list
from dip_workshop.widgets.dialog_size import set_smallest
from dip_workshop.widgets.flow import FlowRow
from dip_workshop.widgets.theme import plain_label


class MergeDecisions(QDialog):
    """Arrows choose a decision, Space takes the other answer, Enter and Escape close.

    Every line says what the board holds now: taking one answer may turn another line too.
    """

    def __init__(
        self, losses: Sequence[Loss], bridge: SessionBridge, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._losses = losses
        self._bridge = bridge
        self.setWindowTitle(tr("What the merge decided"))
        set_smallest(self, 680, 480)
        self.list = text_list(tr("What the merge decided"))
        self.list.addItems([self._told(loss) for loss in losses])
        self.list.currentRowChanged.connect(self._offer)
        space = QShortcut(Qt.Key.Key_Space, self.list)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._take)
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
        self._take_it = button(tr("Take the other answer"), "secondary")
        self._take_it.setAutoDefault(False)
        self._take_it.clicked.connect(self._take)
        done = button(tr("Done"), "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        row = FlowRow()
        row.addStretch()
        row.addWidget(self._take_it)
        row.addWidget(done)
        return row

    def _offer(self, place: int) -> None:
        """Let the other answer be taken where it does not hold already."""
        self._refused.hide()
        is_taken = place < 0 or holds(self._bridge.board, self._losses[place])
        self._take_it.setEnabled(not is_taken)

    def _take(self) -> None:
        """Take the other answer of the chosen line: one step, which undo takes back."""
        place = self.list.currentRow()
        if place < 0 or not self._take_it.isEnabled():
            return
        self._refused.hide()
        loss, root_id = self._losses[place], self._bridge.workshop.id
        label = tr("Take the other answer")
        if self._bridge.perform(label, root_id, lambda board: take(board, loss)):
            for number, each in enumerate(self._losses):
                self.list.item(number).setText(self._told(each))
            self.list.setFocus()
            self._offer(place)
            announce(self.list, self.list.item(place).text())

    def _told(self, loss: Loss) -> str:
        """Return what a line says: what it is about, what holds now, and the answer beside it."""
        board = self._bridge.board
        if holds(board, loss):
            subject, before, now = loss_in_words(loss, board)
            return tr(
                "Taken: {subject}\nHolds now: {now}\nHeld before: {before}",
                subject=subject,
                now=now,
                before=before,
            )
        subject, kept, other = loss_in_words(as_it_is(board, loss), board)
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
    "Where both copies had changed the same thing, a fixed rule chose, the same on every laptop: "
    "mostly the answer before which more steps had been made. It does not know which is right or "
    "which came later by the clock. Space takes the other answer of the chosen line; undo on the "
    "workshop's page takes that back."
)

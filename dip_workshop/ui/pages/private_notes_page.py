"""The facilitator's own notes: read here, and nowhere else."""

from PySide6.QtWidgets import QWidget

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.room.private_notes import (
    drop_note,
    notes_of,
    reword_note,
    step_of,
)
from dip_workshop.core.room.records import PrivateNote
from dip_workshop.core.wording import tr
from dip_workshop.ui.drafts.asked_texts import Asked, ask_and_perform
from dip_workshop.ui.drafts.places import NOTE
from dip_workshop.ui.pages.list_card import ListCard, Row, RowAct
from dip_workshop.ui.pages.room_page import RoomPage
from dip_workshop.ui.workbench import Workbench


class PrivateNotesPage(RoomPage):
    """A list of notes, each of the step in which it was written or of the whole workshop."""

    def __init__(self, workbench: Workbench) -> None:
        hint = tr(
            "For you alone: never in the room’s window, in a PDF, in a table or in the search, and "
            "in a file that you hand over only if you say so."
        )
        buttons = (("private_note", tr("Write a note…"), "primary"),)
        super().__init__(workbench, tr("Private notes"), hint, buttons)
        self.card = ListCard(
            tr("Private notes"),
            tr("No note yet. Ctrl+Alt+M writes one from wherever you are."),
            (
                RowAct(tr("Change…"), "F2", self._reword),
                RowAct(tr("Take it out"), "Delete", self._drop),
            ),
        )
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    @property
    def first_stop(self) -> QWidget:
        """Return what gets the keyboard: the list, or the button while there is nothing in it."""
        return self.buttons["private_note"] if self.card.list.isHidden() else self.card.list

    def show_board(self, board: Board) -> None:
        """Show the notes."""
        self.card.show_rows(tuple(Row(n.id, in_words(board, n)) for n in notes_of(board)))

    def _reword(self, note_id: RecordId) -> None:
        if self.workbench.bridge is None:
            return
        note = self.workbench.bridge.board.get(note_id, PrivateNote)
        ask_and_perform(
            self.workbench,
            self.window(),
            Asked(tr("A note for you alone"), NOTE.of(note_id), note.text),
            tr("Change a private note"),
            lambda board, text: reword_note(board, note_id, text),
        )

    def _drop(self, note_id: RecordId) -> None:
        if self.perform(tr("Delete a private note"), lambda board: drop_note(board, note_id)):
            self.workbench.told.emit(tr("The note was deleted."))


def in_words(board: Board, note: PrivateNote) -> str:
    """Return a note with the step that it is about."""
    step = step_of(board, note)
    return tr("{step}: {note}", step=step.text, note=note.text) if step else note.text

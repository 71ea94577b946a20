"""The one QObject between a session and the window: it emits what happened, in words too."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from dip_workshop.catalogue import kind_of
from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import Exercise, Workshop, exercises_of, has_veils, workshop_of
from dip_workshop.session.workshop_session import WorkshopSession
from dip_workshop.store.errors import StoreError

T = TypeVar("T")


class SessionBridge(QObject):
    """An open workshop; `changed` comes after each commit, `refused` with the sentence why not.

    `told` says after a commit which step was kept, for those who cannot see it.
    """

    changed = Signal()
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: WorkshopSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._hidden: tuple[Board | None, frozenset[str]] = (None, frozenset())
        self._summaries: tuple[Board, dict[RecordId, str]] = (session.board, {})

    @property
    def board(self) -> Board:
        """Return the board as it stands on the disk."""
        return self.session.board

    @property
    def workshop(self) -> Workshop:
        """Return the workshop's own facts."""
        return workshop_of(self.board)

    def summary_of(self, exercise: Exercise) -> str:
        """Return an exercise in a few words, counted once for each board and shown in places."""
        board, summaries = self._summaries
        if board is not self.board:
            self._summaries = board, summaries = self.board, {}
        if exercise.id not in summaries:
            summaries[exercise.id] = kind_of(exercise).summary(board, exercise.id)
        return summaries[exercise.id]

    def perform(self, label: str, scope: RecordId, operation: Callable[[Board], Board]) -> bool:
        """Make one step; False where it was refused, with `refused` saying why.

        Whatever it writes on an exercise while all write in silence is hidden with it.
        """
        if self.workshop.is_silent:
            # Read when somebody first writes in silence.
            from dip_workshop.core.room.silence import in_silence

            operation = in_silence(operation)
        return bool(
            self._try(
                lambda: self.session.perform(label, scope, operation),
                lambda _changes: tr("Saved: {act}", act=self._open_label(label)),
            )
        )

    def undo_label(self, scope: RecordId) -> str:
        """Return what undo would take back, without the words of what is hidden."""
        return self._open_label(self.session.undo_label(scope))

    def redo_label(self, scope: RecordId) -> str:
        """Return what redo would do again, without the words of what is hidden."""
        return self._open_label(self.session.redo_label(scope))

    def undo(self, scope: RecordId) -> str:
        """Take back the page's last step; return what was done in words, "" where refused."""
        label = self.session.undo_label(scope)
        return self._try(
            lambda: self.session.undo(scope),
            lambda changes: tr(
                "Undone: {act}", act=self._in_words(label, invert(changes), changes)
            ),
        )

    def take_back(self, scope: RecordId, label: str) -> bool:
        """Take back the step of a label, as long as it is the page's last; say so where not."""
        if self.session.undo_label(scope) == label:
            return bool(self.undo(scope))
        self.refused.emit(
            tr(
                "Something else was done since, so nothing was undone."
                " Undo on its own page goes back step by step."
            )
        )
        return False

    def redo(self, scope: RecordId) -> str:
        """Do again what was taken back last on the page; return it in words, "" where refused."""
        label = self.session.redo_label(scope)
        return self._try(
            lambda: self.session.redo(scope),
            lambda changes: tr("Done again: {act}", act=self._in_words(label, changes, changes)),
        )

    def jump_to(self, scope: RecordId, step_id: RecordId | None) -> bool:
        """Undo or redo up to a point of the page's history; what was reached is shown anyway."""
        words = tr("Another point of the history")
        return bool(self._try(lambda: self.session.jump_to(scope, step_id), lambda _turns: words))

    def _in_words(self, label: str, own: ChangeSet, made: ChangeSet) -> str:
        """Return a step with the text it was about, of its own changes and those just made."""
        # Read when something is first undone.
        from dip_workshop.core.room.telling import (
            hidden_words,
            kept_back,
            open_label,
            step_in_words,
            subject_of_one,
        )

        board, hidden = self.board, kept_back(self.board, made)
        opened = open_label(label, hidden_words(board, hidden))
        return step_in_words(opened, subject_of_one(own, board, hidden))

    def _open_label(self, label: str) -> str:
        board, words = self._hidden
        if not label or not any(
            has_veils(self.board, each.id) for each in exercises_of(self.board)
        ):
            return label
        # A workshop in which nobody wrote in silence does without this.
        from dip_workshop.core.room.telling import hidden_words, kept_back, open_label

        if board is not self.board:
            words = hidden_words(self.board, kept_back(self.board))
            self._hidden = self.board, words
        return open_label(label, words)

    def _try(self, step: Callable[[], T], in_words: Callable[[T], str]) -> str:
        """Return the step in words, "" where it was refused."""
        before = self.board
        try:
            done = step()
        except (DomainError, StoreError) as refusal:
            self.refused.emit(str(refusal))
            if self.board is not before:  # a part of it was done, or all of it against hope
                self.changed.emit()
            return ""
        words = in_words(done)
        self.changed.emit()
        if done:
            self.told.emit(words)
        return words

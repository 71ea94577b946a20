"""The one door to a workshop's board: perform, undo, redo."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

from dip_workshop.catalogue import is_of_view
from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, diff, invert
from dip_workshop.core.errors import DomainError
from dip_workshop.core.failsafe import GreatLoss, great_loss
from dip_workshop.core.history import (
    NAME_POINT,
    HistoryRow,
    NewStep,
    StepHead,
    StepKind,
    UndoStack,
    history_rows,
    undo_stacks,
)
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.session.taking_back import what_can_be_taken_back
from dip_workshop.store.errors import StoreError, StoreUnreachable
from dip_workshop.store.workshop_store import WorkshopStore

if TYPE_CHECKING:
    from dip_workshop.store.redaction import Manner, Removal

Operation = Callable[[Board], Board]
Listener = Callable[[ChangeSet], None]


class WorkshopSession:
    """One workshop being worked on.

    `agrees_to` is asked ahead of a step that takes most of the texts away.
    The board is replaced only after its step is on the disk: a StoreError or a
    DomainError leaves everything as it was.
    """

    def __init__(self, store: WorkshopStore, workshop_id: RecordId) -> None:
        self._store = store
        self._workshop_id = workshop_id
        self._listeners: list[Listener] = []
        self._has_agreed = False
        self._views: dict[RecordId, bool] = {}
        self.agrees_to: Callable[[GreatLoss], bool] = lambda _loss: True
        self._read()

    def _read(self) -> None:
        heads = self._store.step_heads(self._workshop_id)
        self._board = self._store.load_board(self._workshop_id)
        # Making the workshop is the first step, and no page of it can take that back.
        self._stacks = undo_stacks(heads[1:], self._is_beside)
        self.last_scope: RecordId = heads[-1].scope if heads else self._workshop_id
        self.saved_at: float | None = heads[-1].made_at if heads else None
        self._newest: RecordId | None = heads[-1].id if heads else None

    @property
    def workshop_id(self) -> RecordId:
        """Return the id of the workshop."""
        return self._workshop_id

    @property
    def board(self) -> Board:
        """Return the board as it is on the disk."""
        return self._board

    def heads(self) -> tuple[StepHead, ...]:
        """Return the heads of all steps that were ever made, in their order."""
        return self._store.step_heads(self._workshop_id)

    def on_change(self, listener: Listener) -> None:
        """Call the listener after each step with what it changed."""
        self._listeners.append(listener)

    def perform(self, label: str, scope: RecordId, operation: Operation) -> ChangeSet:
        """Do one gesture; an operation that changes nothing writes nothing."""
        after = operation(self._board)
        changes = diff(self._board, after)
        if changes:
            self._take(NewStep(label, scope, changes), after)
        return changes

    # Undo and redo pass over the steps that changed only how a page is shown: whoever takes
    # something back means words, wherever they have looked since. The history has them all.

    def can_undo(self, scope: RecordId) -> bool:
        """Return whether a page has a step to take back."""
        return self._next_undo(scope) is not None

    def can_redo(self, scope: RecordId) -> bool:
        """Return whether a page has a step to do again."""
        return self._next_redo(scope) is not None

    def undo_label(self, scope: RecordId) -> str:
        """Return the name of the step that undo would take back, or nothing."""
        head = self._next_undo(scope)
        return head.label if head else ""

    def redo_label(self, scope: RecordId) -> str:
        """Return the name of the step that redo would do again, or nothing."""
        pair = self._next_redo(scope)
        return pair[0].label if pair else ""

    def undo(self, scope: RecordId) -> ChangeSet:
        """Take back a page's newest step, where its values still stand.

        The changes are empty where all of them have been overwritten since.
        """
        head = self._next_undo(scope)
        if head is None:
            raise DomainError(tr("There is nothing to undo on this page."))
        return self._turn_round(StepKind.UNDO, scope, head, head)

    def redo(self, scope: RecordId) -> ChangeSet:
        """Do again the step that this page took back last."""
        pair = self._next_redo(scope)
        if pair is None:
            raise DomainError(tr("There is nothing to redo on this page."))
        return self._turn_round(StepKind.REDO, scope, *pair)

    def history(self, scope: RecordId) -> tuple[HistoryRow, ...]:
        """Return every point that a page can go to, the newest step first."""
        return history_rows(self._stack(scope))

    def jump_to(self, scope: RecordId, step_id: RecordId | None) -> int:
        """Undo or redo step by step until a page stands right after a step; None is its start.

        Return how many steps were turned. Each is a step of the journal like any
        other undo or redo. Where one is refused, the page stays at what it has
        reached and the DomainError says how far that is.
        """
        row = next((row for row in self.history(scope) if row.id == step_id), None)
        if row is None:
            raise DomainError(tr("That point is no longer in the history. Nothing was changed."))
        self._ask_first(diff(self._board, self._board_at(scope, row.distance)))
        self._has_agreed = True
        try:
            for done in range(abs(row.distance)):
                try:
                    self._turn_next(scope, is_back=row.distance < 0)
                except (DomainError, StoreError) as refusal:
                    raise DomainError(_how_far(done, abs(row.distance), str(refusal))) from refusal
        finally:
            self._has_agreed = False
        return abs(row.distance)

    def remove_for_good(
        self, words: tuple[str, ...], replacement: str, **manner: "Unpack[Manner]"
    ) -> "Removal":
        """Take words out of the workshop and of all its history; no undo brings them back.

        `manner` is that of `redaction.remove_for_good`. Listeners are called with what
        differs on the board.
        """
        try:
            removal = self._store.remove_for_good(self._workshop_id, words, replacement, **manner)
        except StoreError:
            # It may be removed all the same; a board that still shows it would bring it back.
            with suppress(StoreError):
                self.read_again()
            raise
        self.read_again()
        return removal

    def read_again(self) -> None:
        """Read the workshop anew after something else than a step has changed it.

        Listeners are called with what differs on the board.
        """
        before = self._board
        self._read()
        changes = diff(before, self._board)
        for listener in tuple(self._listeners):
            listener(changes)

    def _board_at(self, scope: RecordId, distance: int) -> Board:
        """Return the board that undoing or redoing so many steps of a page leads to."""
        stack, board = self._stack(scope), self._board
        heads = stack.done if distance < 0 else [undoing for _, undoing in stack.undone]
        for head in heads[: -abs(distance) - 1 : -1]:
            try:
                wanted = invert(self._store.step(head.id).changes)
                _, board = what_can_be_taken_back(board, wanted)
            except (DomainError, StoreError):
                break  # the steps themselves will say so
        return board

    def _ask_first(self, changes: ChangeSet) -> None:
        """Ask ahead of a great loss; DomainError where it is not agreed to."""
        loss = None if self._has_agreed else great_loss(self._board, changes)
        if loss is not None and not self.agrees_to(loss):
            raise DomainError(tr("Nothing was taken away; all is as it was."))

    def _turn_next(self, scope: RecordId, *, is_back: bool) -> None:
        """Take back the newest step of all, or do again the one taken back last."""
        stack = self._stack(scope)
        if is_back:
            self._turn_round(StepKind.UNDO, scope, stack.done[-1], stack.done[-1])
        else:
            self._turn_round(StepKind.REDO, scope, *stack.undone[-1])

    def _next_undo(self, scope: RecordId) -> StepHead | None:
        done = reversed(self._stack(scope).done)
        return next((head for head in done if not self._is_view(head)), None)

    def _next_redo(self, scope: RecordId) -> tuple[StepHead, StepHead] | None:
        undone = reversed(self._stack(scope).undone)
        return next((pair for pair in undone if not self._is_view(pair[0])), None)

    def _is_view(self, head: StepHead) -> bool:
        """Return whether a step changed only how its page is shown; read when it is first asked."""
        if head.id not in self._views:
            try:
                self._views[head.id] = self._store.touches_only(head.id, is_of_view)
            except StoreError:
                return False  # whoever turns the step will say so
        return self._views[head.id]

    def _is_beside(self, head: StepHead) -> bool:
        """Return whether what was taken back can still be done again after a step."""
        return head.label == NAME_POINT or self._is_view(head)

    def _turn_round(
        self, kind: StepKind, scope: RecordId, named: StepHead, turned: StepHead
    ) -> ChangeSet:
        wanted = invert(self._store.step(turned.id).changes)
        changes, after = what_can_be_taken_back(self._board, wanted)
        self._take(NewStep(named.label, scope, changes, kind, named.id), after)
        return changes

    def _take(self, new: NewStep, after: Board) -> None:
        """Write a step, and only then stand at the board after it."""
        self._ask_first(new.changes)
        try:
            head = self._store.commit(self._workshop_id, new)
        except StoreError as refusal:
            self._look_whether_it_stands(refusal)
            raise
        self._board, self._newest = after, head.id
        self.last_scope = new.scope
        self.saved_at = head.made_at
        self._views[head.id] = all(is_of_view(each.type_name, each.field) for each in new.changes)
        self._stack(new.scope).record(head, self._is_beside)
        for listener in tuple(self._listeners):
            listener(new.changes)

    def _look_whether_it_stands(self, refusal: StoreError) -> None:
        """Read the workshop anew where a commit was refused after all of it was written.

        A disk can fail at the last flush: then the step is in the file, but not certainly.
        """
        try:
            heads = self._store.step_heads(self._workshop_id)
            if not heads or heads[-1].id == self._newest:
                return
            saved_at = self.saved_at
            self.read_again()
            self.saved_at = saved_at  # nobody may call this one saved
        except StoreError:
            return  # nothing can be read: what was refused stays refused
        raise StoreUnreachable(
            tr(
                "The disk did not answer at the end of saving this change, so it may not last,"
                " though it stands in the file now; all before it is safe: check the disk, and"
                " look whether it is there when you start again."
            )
        ) from refusal

    def _stack(self, scope: RecordId) -> UndoStack:
        return self._stacks.setdefault(scope, UndoStack())


def _how_far(done: int, wanted: int, refusal: str) -> str:
    """Return a refusal with how much of the way was gone by then."""
    if not done:
        return refusal
    return tr_count(
        "Stopped after {n} step of {wanted}. {refusal}",
        "Stopped after {n} steps of {wanted}. {refusal}",
        done,
        wanted=wanted,
        refusal=refusal,
    )

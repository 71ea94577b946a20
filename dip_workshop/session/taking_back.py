"""What an undo or redo may still do to a board that has moved on."""

from collections.abc import Iterable

from dip_workshop.core.board import Board
from dip_workshop.core.changes import ChangeSet, apply, still_holding
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr


def what_can_be_taken_back(board: Board, wanted: ChangeSet) -> tuple[ChangeSet, Board]:
    """Return the changes whose fields nothing else has written since, and the board after them.

    Raises DomainError where that would break the tree or hide something that is
    on the board now: no word may vanish by taking back another.
    """
    changes = still_holding(board, wanted)
    touched = (board.find(change.record_id) for change in changes)
    types = {type(record).__name__: type(record) for record in touched if record is not None}
    after = apply(board, changes, types)
    ids = {change.record_id for change in changes}
    if (after.check() and not board.check()) or _hidden(after, ids) - _hidden(board, ids):
        raise DomainError(
            tr(
                "This cannot be undone or redone on its own, for later work builds on it;"
                " nothing was changed: take back the later work first."
            )
        )
    return changes, after


def _hidden(board: Board, ids: Iterable[RecordId]) -> set[RecordId]:
    """Return live records that nobody sees, among these and right below them."""
    near = {record.id for record_id in ids for record in board.siblings(record_id)}
    return {
        record_id
        for record_id in near.union(ids)
        if board.is_live(record_id) and any(above.deleted for above in board.ancestors(record_id))
    }

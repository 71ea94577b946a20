"""Where a drag leads: one place in a tree of ideas, and what it would mean to let go there."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId

Move = Callable[[Board, Iterable[RecordId], RecordId, RecordId | None], Board]


class Destination(NamedTuple):
    """Where a drop leads: below `home`, ahead of `before` or last; `words` say it."""

    home: RecordId
    before: RecordId | None
    words: str

    def told(self, board: Board, ids: Iterable[RecordId], move: Move) -> str:
        """Return what letting go here would do, or why it would not."""
        try:
            move(board, ids, self.home, self.before)
        except DomainError as refusal:
            return str(refusal)
        return self.words

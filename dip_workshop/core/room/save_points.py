"""Points in the history of a page that somebody gave a name, to be found again in a long list."""

from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId, new_id
from dip_workshop.core.records import Record
from dip_workshop.core.room.records import SavePoint
from dip_workshop.core.wording import tr

LONGEST_NAME: Final = 60


def name_point(board: Board, page_id: RecordId, name: str) -> Board:
    """Return the board with the present state of a page, an exercise or the workshop, named."""
    words = " ".join(name.split())
    if not words:
        raise DomainError(tr("A point needs a name, such as Before the vote. None was kept."))
    if len(words) > LONGEST_NAME:
        raise DomainError(
            tr("The name of a point can have {most} letters at most.", most=LONGEST_NAME)
        )
    page = board.get(page_id, Record)
    key = board.end_key(page.id)
    return board.put(SavePoint(id=new_id(), parent_id=page.id, order_key=key, text=words))

"""The outline twin of a round that is going on: how far it is, and its sheets."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.model import (
    is_whole,
    open_round,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.reading import sheet_text
from dip_workshop.exercises.prioritisation.everybody.words import (
    TITLE,
    progress_of_round,
    round_in_words,
    sheet_name,
)
from dip_workshop.kinds import OutlineRow


def round_rows(board: Board, matrix_id: RecordId) -> Iterator[OutlineRow]:
    """Yield the rows of the round that is going on; none of their titles tells a score."""
    going_on = open_round(board, matrix_id)
    if going_on is None:
        return
    facts = (round_in_words(going_on), progress_of_round(board, going_on))
    yield OutlineRow(going_on.id, 0, TITLE, None, facts, is_heading=True)
    for number, sheet in enumerate(sheets_of(board, going_on), 1):
        title = sheet_name(number, is_in=is_whole(board, going_on, sheet))
        what = tr("sheet {number}", number=number)
        text = sheet_text(board, sheet)
        yield OutlineRow(sheet.id, 1, title, text, what=what, for_room=False)

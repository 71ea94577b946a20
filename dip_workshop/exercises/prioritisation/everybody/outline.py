"""The outline twin of a round of scores: how far it is, and its sheets."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.model import (
    ScoreRound,
    is_whole,
    rounds_of,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.reading import sheet_text
from dip_workshop.exercises.prioritisation.everybody.words import (
    TITLE,
    progress_of_round,
    round_in_words,
    sheet_name,
    sheets_in_words,
)
from dip_workshop.kinds import OutlineRow


def round_rows(board: Board, matrix_id: RecordId) -> Iterator[OutlineRow]:
    """Yield the rows of the last round; of one that is going on no title tells a score."""
    for last in rounds_of(board, matrix_id)[-1:]:
        facts: tuple[str, ...] = (sheets_in_words(board, last),)
        if not last.is_revealed:
            facts = (round_in_words(last), progress_of_round(board, last))
        yield OutlineRow(last.id, 0, TITLE, None, facts, is_heading=True)
        if not last.is_revealed:
            yield from _sheet_rows(board, last)


def _sheet_rows(board: Board, going_on: ScoreRound) -> Iterator[OutlineRow]:
    for number, sheet in enumerate(sheets_of(board, going_on), 1):
        title = sheet_name(number, is_in=is_whole(board, going_on, sheet))
        what = tr("sheet {number}", number=number)
        text = sheet_text(board, sheet)
        yield OutlineRow(sheet.id, 1, title, text, what=what, for_room=False)

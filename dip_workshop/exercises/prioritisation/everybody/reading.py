"""Read scores as they are typed: an impact and an effort for each option in turn."""

import re
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.model import (
    Cell,
    Pair,
    ScoreRound,
    ScoreSheet,
    change_sheet,
    check_fits,
    fill_cells,
    given_on,
    options_asked,
)

LEFT_OPEN: Final = "-"
_SCORE: Final = re.compile(r"[0-9]{1,3}")
_BETWEEN: Final = re.compile(r"[\s,;/]+")


def pairs_from(text: str) -> tuple[Pair, ...]:
    """Return the pairs of scores typed as "4 2 3 5 - 1"; a dash is what was left open.

    Raises DomainError for anything else, and for an impact without an effort.
    """
    scores = [_score(word) for word in filter(None, _BETWEEN.split(text.strip()))]
    if len(scores) % 2:
        raise DomainError(
            tr(
                "An option has two scores, the impact and then the effort, such as 4 2: one is "
                "missing here. Nothing was taken."
            )
        )
    return tuple(zip(scores[::2], scores[1::2], strict=True))


def _score(word: str) -> int | None:
    if word in (LEFT_OPEN, "–"):
        return None
    if not _SCORE.fullmatch(word):
        raise DomainError(
            tr(
                "Type whole numbers, the impact and then the effort, such as 4 2, and a dash for "
                "what was left open. Nothing was taken."
            )
        )
    return int(word)


def fill_in_words(board: Board, round_: ScoreRound, cells: tuple[Cell, ...], text: str) -> Board:
    """Return the board with the cells filled, in turn, by what was typed."""
    pairs = pairs_from(text)
    check_fits(pairs, cells)
    return fill_cells(board, round_.id, cells, pairs)


def sheet_in_words(board: Board, sheet_id: RecordId, text: str) -> Board:
    """Return the board with a sheet as it was typed anew."""
    return change_sheet(board, sheet_id, pairs_from(text))


def sheet_text(board: Board, sheet: ScoreSheet) -> str:
    """Return a sheet as it is typed, such as "4 2 3 5", as far as it tells of options."""
    round_ = board.find_live(sheet.parent_id, ScoreRound)
    given = given_on(board, sheet)
    asked = options_asked(board, round_) if round_ else ()
    pairs = [given[o.id].pair if o.id in given else (None, None) for o in asked]
    told = max((place for place, o in enumerate(asked, 1) if o.id in given), default=0)
    return " ".join(
        LEFT_OPEN if score is None else str(score) for pair in pairs[:told] for score in pair
    )

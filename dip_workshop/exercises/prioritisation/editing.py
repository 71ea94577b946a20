"""Change the text of one place, whatever stands there."""

from collections.abc import Callable, Mapping
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import TieDecision, VoteDecision, change_reason
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.voting.model import Ballot
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.criteria import rate_in_words
from dip_workshop.exercises.prioritisation.everybody.model import ScoreSheet
from dip_workshop.exercises.prioritisation.everybody.reading import sheet_in_words, sheet_text
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    QuadrantName,
    Rating,
    rename_criterion,
    rename_quadrant,
)
from dip_workshop.exercises.prioritisation.point_sets import (
    PointSet,
    change_points,
    points_text,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.voting.casting import ballot_in_words, ballot_text

_EDITS: Final[Mapping[type[Record], Callable[[Board, RecordId, str], Board]]] = {
    QuadrantName: rename_quadrant,
    Criterion: rename_criterion,
    Rating: rate_in_words,
    Ballot: ballot_in_words,
    TieDecision: change_reason,
    VoteDecision: change_reason,
    PointSet: change_points,
    ScoreSheet: sheet_in_words,
}


def edit_text(board: Board, place: RecordId, text: str) -> Board:
    """Return the board with an option's words, or what else stands at a place, exchanged."""
    edit = _EDITS.get(type(board.get(place, Record)))
    if edit is not None:
        return edit(board, place, text)
    if not text.strip():
        raise DomainError(tr("An option needs words, so the old ones were kept."))
    return board.change(board.get(place, Option).id, text=text.strip())


def text_at(board: Board, place: RecordId | None) -> str:
    """Return what stands at a place, to be changed: words, or numbers as they are typed."""
    record = board.find(place)
    if isinstance(record, Rating):
        return "" if record.value is None else score_text(record.value)
    if isinstance(record, Ballot):
        return ballot_text(board, record)
    if isinstance(record, ScoreSheet):
        return sheet_text(board, record)
    if isinstance(record, PointSet):
        return points_text(board, record)
    return record.text if record else ""

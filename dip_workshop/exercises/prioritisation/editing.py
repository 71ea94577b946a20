"""Change the text of one place, whatever stands there."""

from dip_workshop.core.board import Board
from dip_workshop.core.decided_ties import TieDecision, change_reason
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.voting.model import Ballot
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.criteria import rate_in_words
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    QuadrantName,
    Rating,
    rename_criterion,
    rename_quadrant,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.voting.casting import ballot_in_words, ballot_text


def edit_text(board: Board, place: RecordId, text: str) -> Board:
    """Return the board with an option's words, a name, a rating or a ballot exchanged."""
    match board.get(place, Record):
        case QuadrantName():
            return rename_quadrant(board, place, text)
        case Criterion():
            return rename_criterion(board, place, text)
        case Rating():
            return rate_in_words(board, place, text)
        case Ballot():
            return ballot_in_words(board, place, text)
        case TieDecision():
            return change_reason(board, place, text)
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
    return record.text if record else ""

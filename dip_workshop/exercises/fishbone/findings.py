"""What a room finds out about a cause: how far it believes in it, why, and how often it was seen.

Whether a cause is likely stands in `is_likely_root`, as it always did; the other
states stand in `doubt`. So old boards read as they did, and undo works over old steps.
"""

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.fishbone.model import Cause, State, cause_at, cause_of

LARGEST_COUNT = 1_000_000_000
WORDS = {
    State.POSSIBLE: tr("possible"),
    State.LIKELY: tr("likely root cause"),
    State.NEEDS_EVIDENCE: tr("needs evidence"),
    State.RULED_OUT: tr("ruled out"),
}
# The star of a likely root is drawn; the others have their sign among the words.
MARKS = {
    State.LIKELY: WORDS[State.LIKELY],
    State.NEEDS_EVIDENCE: tr("? needs evidence"),
    State.RULED_OUT: tr("✗ ruled out"),
}
EVIDENCE_MARK = tr("+ evidence")
NOTE_MARK = tr("+ note")
NOT_A_COUNT = tr(
    "A count is a whole number from 0 up, such as 12, so nothing was changed. "
    "An empty field takes the count away."
)


def set_state(board: Board, place_id: RecordId, state: State) -> Board:
    """Say how far the room believes in a cause; a note on its test stays in any state."""
    is_likely = state is State.LIKELY
    doubt = State.POSSIBLE if is_likely else state
    return board.change(cause_of(board, place_id).id, is_likely_root=is_likely, doubt=doubt.value)


def set_test_note(board: Board, place_id: RecordId, note: str) -> Board:
    """Note how a cause will be tested; one that was merely possible becomes a likely root."""
    cause, words = cause_of(board, place_id), note.strip()
    board = board.change(cause.id, test_note=words)
    if words and cause.state is State.POSSIBLE:
        return set_state(board, cause.id, State.LIKELY)
    return board


def set_evidence(board: Board, place_id: RecordId, text: str) -> Board:
    """Write down what speaks for or against a cause; an empty text takes it away."""
    return board.change(cause_of(board, place_id).id, evidence=text.strip())


def set_note(board: Board, place_id: RecordId, text: str) -> Board:
    """Write a note to a cause; an empty text takes it away."""
    return board.change(cause_of(board, place_id).id, note=text.strip())


def set_count(board: Board, place_id: RecordId, text: str) -> Board:
    """Say how often a cause was seen; an empty text takes the count away."""
    return board.change(cause_of(board, place_id).id, count=count_in(text))


def count_in(text: str) -> int | None:
    """Return the whole number in a text, None for an empty one; DomainError for all else."""
    words = text.strip().replace(",", "").replace("\u00a0", "")
    if not words:
        return None
    # More digits than that are no count, and take long to read.
    if not (words.isascii() and words.isdigit() and len(words) <= len(str(LARGEST_COUNT))):
        raise DomainError(NOT_A_COUNT)
    if int(words) > LARGEST_COUNT:
        raise DomainError(NOT_A_COUNT)
    return int(words)


def finding_marks(cause: Cause) -> tuple[str, ...]:
    """Return short marks for what is known of a cause, most telling first."""
    marks = (
        MARKS.get(cause.state, ""),
        EVIDENCE_MARK if cause.evidence else "",
        NOTE_MARK if cause.note else "",
    )
    return tuple(mark for mark in marks if mark)


def count_mark(cause: Cause) -> str:
    """Return how often a cause was seen, such as "× 24", or nothing."""
    return "" if cause.count is None else tr("×\u00a0{count}", count=cause.count)


def spoken_findings(cause: Cause) -> tuple[str, ...]:
    """Return what is known of a cause as a screen reader says it."""
    words = (
        WORDS[cause.state] if cause.state is not State.POSSIBLE else "",
        "" if cause.count is None else seen(cause.count),
        tr("with evidence") if cause.evidence else "",
        tr("with a note") if cause.note else "",
    )
    return tuple(word for word in words if word)


def seen(count: int) -> str:
    """Return a count in words, such as "seen 24 times"."""
    return tr_count("seen {n} time", "seen {n} times", count)


def finding_lines(cause: Cause) -> tuple[str, ...]:
    """Return evidence and note in full, each with what it is."""
    lines = (
        tr("Evidence: {text}", text=cause.evidence) if cause.evidence else "",
        tr("Note: {text}", text=cause.note) if cause.note else "",
    )
    return tuple(line for line in lines if line)


def test_line(cause: Cause) -> str:
    """Return how a cause will be tested, or nothing."""
    return tr("Test: {text}", text=cause.test_note) if cause.test_note else ""


def told_in_full(board: Board, place_id: RecordId) -> str:
    """Return what was written to the cause at a place, evidence first; "" where nothing was."""
    cause = cause_at(board, place_id)
    lines = (*finding_lines(cause), test_line(cause)) if cause else ()
    return " · ".join(filter(None, lines))

"""What ties an option to other exercises: where it came from, and where it was carried to."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.workshop import exercise_of
from dip_workshop.exercises.prioritisation.model import Option

_LONGEST_TITLE = 40


def tie_marks(board: Board, option: Option) -> tuple[str, ...]:
    """Return short marks such as "← from Fishbone" and "→ in Action plan"."""
    sources = (option.source_id,) if option.source_id else ()
    targets = tuple(idea.id for idea in board.carried_to(option.id))
    return (
        *(f"← from {title}" for title in _exercise_titles(board, sources)),
        *(f"→ in {title}" for title in _exercise_titles(board, targets)),
    )


def source_words(board: Board, option: Option) -> str:
    """Return the exercise an option was carried from, with the text there where it differs."""
    titles = _exercise_titles(board, (option.source_id,) if option.source_id else ())
    if not titles:
        return ""
    found = board.find(option.source_id) if option.source_id else None
    source = board.resolve(found) if found else None
    differs = source is not None and source.text and source.text != option.text
    return f"from {titles[0]}: “{source.text}”" if source and differs else f"from {titles[0]}"


def _exercise_titles(board: Board, ids: tuple[RecordId, ...]) -> tuple[str, ...]:
    found = (exercise_of(board, record_id) for record_id in ids)
    titles = dict.fromkeys(exercise.text for exercise in found if exercise)
    # A mark only points to an exercise, whose title stands whole on its own pages.
    return tuple(
        title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
        for title in titles
    )

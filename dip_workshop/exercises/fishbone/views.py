"""How the wall shows a fishbone: its bones, one ladder of whys, or Pareto bars; and what is folded.

It is stored like everything else, so that undo, a restart, console and room
agree. Paper holds every word whatever the wall shows.
"""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.model import (
    Category,
    Cause,
    Fishbone,
    View,
    categories_of,
    cause_at,
    cause_of,
    causes_of,
    places_below,
)


def show_bones(board: Board, exercise_id: RecordId) -> Board:
    """Show the fishbone itself again."""
    board.get(exercise_id, Fishbone)
    return board.change(exercise_id, view=View.BONES.value)


def show_pareto(board: Board, exercise_id: RecordId) -> Board:
    """Show the causes that were counted as bars; DomainError where none was."""
    board.get(exercise_id, Fishbone)
    if not _has_counts(board, exercise_id):
        raise DomainError(
            tr("No cause has a count yet, so there are no bars. Give some a count first.")
        )
    return board.change(exercise_id, view=View.PARETO.value)


def show_whys(board: Board, exercise_id: RecordId, place_id: RecordId) -> Board:
    """Show the chain of whys that a cause stands in, from the effect on."""
    board.get(exercise_id, Fishbone)
    cause = cause_of(board, place_id)
    return board.change(exercise_id, view=View.WHYS.value, why_from_id=cause.id)


def view_of(board: Board, exercise_id: RecordId) -> View:
    """Return what the wall shows; the bones where a ladder has lost its cause, or bars all counts.

    Undo takes back words under a view that stays.
    """
    view = board.get(exercise_id, Fishbone).view
    if view == View.WHYS and ladder_start(board, exercise_id) is not None:
        return View.WHYS
    return View.PARETO if view == View.PARETO and _has_counts(board, exercise_id) else View.BONES


def _has_counts(board: Board, exercise_id: RecordId) -> bool:
    return any(cause.count is not None for cause in causes_of(board, exercise_id))


def ladder_start(board: Board, exercise_id: RecordId) -> Cause | None:
    """Return the cause that the ladder starts at; None where it is gone or none was chosen.

    It is the one on the bone, whichever was chosen below it: a first why answers the effect.
    """
    start = board.get(exercise_id, Fishbone).why_from_id
    above = tuple(board.ancestors(start)) if start is not None else ()
    if start is None or exercise_id not in {record.id for record in above}:
        return None
    chain = (cause_at(board, start), *above)
    causes = [cause for cause in chain if isinstance(cause, Cause) and not cause.deleted]
    return causes[-1] if causes else None


# What is collapsed


def can_collapse(board: Board, record_id: RecordId) -> bool:
    """Return whether this is a bone, or a cause in its own place, with something on it."""
    is_foldable = isinstance(board.find(record_id), Category | Cause)
    return is_foldable and any(places_below(board, record_id))


def toggle_collapsed(board: Board, record_ids: tuple[RecordId, ...]) -> Board:
    """Collapse bones and causes, or expand them where all are collapsed."""
    chosen = [board.get(i, Record) for i in record_ids if can_collapse(board, i)]
    are_all = all(_is_collapsed(record) for record in chosen)
    for record in chosen:
        board = board.change(record.id, is_collapsed=not are_all)
    return board


def collapse_all(board: Board, exercise_id: RecordId) -> Board:
    """Collapse every bone that holds something."""
    for bone in categories_of(board, exercise_id):
        if can_collapse(board, bone.id):
            board = board.change(bone.id, is_collapsed=True)
    return board


def expand_all(board: Board, exercise_id: RecordId) -> Board:
    """Show every branch again."""
    return _expanded(board, board.descendants(exercise_id))


def expand_to(board: Board, home_id: RecordId) -> Board:
    """Show what stands on a bone or below a cause, wherever that is itself collapsed."""
    return _expanded(board, iter((board.get(home_id, Record), *board.ancestors(home_id))))


def reveal(board: Board, exercise_id: RecordId, place: RecordId) -> Board:
    """Show a place that is not seen now: the bones, and all that it stands on or below."""
    board = _expanded(board, iter(tuple(board.ancestors(place))))
    return board if view_of(board, exercise_id) is View.BONES else show_bones(board, exercise_id)


def _expanded(board: Board, records: Iterator[Record]) -> Board:
    for record in [record for record in records if _is_collapsed(record)]:
        board = board.change(record.id, is_collapsed=False)
    return board


def _is_collapsed(record: Record) -> bool:
    return isinstance(record, Category | Cause) and record.is_collapsed

"""What a selection means on a matrix: its options, criteria and ratings, and the method shown."""

from collections.abc import Callable
from typing import TypeVar

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.records import Record
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    Rating,
    options_of,
)
from dip_workshop.exercises.prioritisation.ranking import unscored
from dip_workshop.kinds import Selection, always

Enabled = Callable[[Board, Selection], bool]
R = TypeVar("R", bound=Record)


def matrix_at(board: Board, selection: Selection) -> PrioritisationMatrix:
    """Return the matrix that a selection is on."""
    return board.get(selection.exercise_id, PrioritisationMatrix)


def selected_options(board: Board, selection: Selection) -> tuple[Option, ...]:
    """Return the live options among what is selected."""
    return _selected(board, selection, Option)


def selected_ids(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the ids of the live options among what is selected."""
    return tuple(option.id for option in selected_options(board, selection))


def selected_criteria(board: Board, selection: Selection) -> tuple[Criterion, ...]:
    """Return the live criteria among what is selected."""
    return _selected(board, selection, Criterion)


def selected_ratings(board: Board, selection: Selection) -> tuple[Rating, ...]:
    """Return the live ratings among what is selected, where their criterion is live too."""
    ratings = _selected(board, selection, Rating)
    return tuple(r for r in ratings if board.find_live(r.criterion_id, Criterion))


def next_waiting(board: Board, selection: Selection) -> RecordId | None:
    """Return the option to score next where one that waits is selected alone, else None.

    It is the one below in the list of those that wait, and after the last the first.
    """
    if not matrix_at(board, selection).is_charted or len(selection.ids) != 1:
        return None
    waiting = [o.id for o in unscored(options_of(board, selection.exercise_id))]
    place = waiting.index(selection.ids[0]) if selection.ids[0] in waiting else None
    others = [] if place is None else [*waiting[place + 1 :], *waiting[:place]]
    return next(iter(others), None)


def on_chart(enabled: Enabled = always) -> Enabled:
    """Return the condition, met only while the impact and effort chart is shown."""

    def both(board: Board, selection: Selection) -> bool:
        return matrix_at(board, selection).is_charted and enabled(board, selection)

    return both


def on_grid(enabled: Enabled = always) -> Enabled:
    """Return the condition, met only while the criteria grid is shown."""

    def both(board: Board, selection: Selection) -> bool:
        return matrix_at(board, selection).is_weighted and enabled(board, selection)

    return both


def on_vote(enabled: Enabled = always) -> Enabled:
    """Return the condition, met only while votes are shown."""

    def both(board: Board, selection: Selection) -> bool:
        return matrix_at(board, selection).is_by_vote and enabled(board, selection)

    return both


def has_options(board: Board, selection: Selection) -> bool:
    """Return whether an option is selected."""
    return bool(selected_options(board, selection))


def has_criteria(board: Board, selection: Selection) -> bool:
    """Return whether a criterion is selected."""
    return bool(selected_criteria(board, selection))


def has_ratings(board: Board, selection: Selection) -> bool:
    """Return whether a rating is selected."""
    return bool(selected_ratings(board, selection))


def _selected(board: Board, selection: Selection, record_type: type[R]) -> tuple[R, ...]:
    found = (board.find_live(place, record_type) for place in selection.ids)
    return tuple(record for record in found if record)

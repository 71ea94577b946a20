"""Each person's points for the criteria, entered one after another, as commands."""

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.core.workshop import people_present
from dip_workshop.exercises.prioritisation.model import criteria_of
from dip_workshop.exercises.prioritisation.point_sets import (
    FEWEST_CRITERIA,
    PointSet,
    add_up,
    are_added,
    forget_points,
    put_points,
    sets_of,
    shared_by_each,
)
from dip_workshop.exercises.prioritisation.point_words import are_weights, points_in_words
from dip_workshop.exercises.prioritisation.selecting import on_grid
from dip_workshop.exercises.prioritisation.weighing import POINTS_SHARED, number_text
from dip_workshop.kinds import AskText, Command, Selection, nothing_yet


def _has_some_criteria(board: Board, selection: Selection) -> bool:
    return len(criteria_of(board, selection.exercise_id)) >= FEWEST_CRITERIA


def _is_left(board: Board, selection: Selection) -> bool:
    """Return whether somebody in the room has not been asked; without a head-count nobody knows."""
    people = people_present(board)
    return not people or len(sets_of(board, selection.exercise_id)) < people


def _has_any(board: Board, selection: Selection) -> bool:
    return bool(sets_of(board, selection.exercise_id))


def _waits(board: Board, selection: Selection) -> bool:
    matrix_id = selection.exercise_id
    # Two copies that each added their own up have the sums of neither once they are merged.
    is_done = are_added(board, matrix_id) and are_weights(board, matrix_id)
    return _has_any(board, selection) and not is_done


def _whose(board: Board, selection: Selection) -> str:
    """Return such as "Slip 3 of 8: 10 points shared out over Safety, Cost, Speed"."""
    number = len(sets_of(board, selection.exercise_id)) + 1
    wanted = shared_by_each(board, selection.exercise_id)
    either = tr("{few} or {many}", few=POINTS_SHARED[0], many=POINTS_SHARED[1])
    facts = {
        "number": number,
        "points": number_text(wanted) if wanted else either,
        "criteria": ", ".join(
            shortened(criterion.text) for criterion in criteria_of(board, selection.exercise_id)
        ),
    }
    people = people_present(board)
    if number > people:
        return tr("Slip {number}: {points} points shared out over {criteria}", **facts)
    return tr(
        "Slip {number} of {all}: {points} points shared out over {criteria}", all=people, **facts
    )


def _entered(board: Board, selection: Selection, answer: str) -> Board:
    return put_points(board, selection.exercise_id, answer)


def _added_up(board: Board, selection: Selection, _answer: str) -> Board:
    return add_up(board, selection.exercise_id)


def _forgotten(board: Board, selection: Selection, _answer: str) -> Board:
    return forget_points(board, selection.exercise_id)


def _told(before: Board, after: Board) -> str:
    """Return how many people's points are in, and whether they are the weights now."""
    new = (r for r in after if isinstance(r, PointSet) and before.find(r.id) is not r)
    matrix_id = next((record.parent_id for record in new), None)
    return points_in_words(after, RecordId(matrix_id)) if matrix_id else ""


def _why_none_waits(board: Board, selection: Selection) -> str:
    if not on_grid(_has_some_criteria)(board, selection):
        return ""
    if _has_any(board, selection):
        return tr("All points that are in have been added up.")
    return tr("Nobody's points are in: “Each person's weights…” takes them.")


def selected_sets(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the sets of points among what is selected."""
    return tuple(place for place in selection.ids if board.find_live(place, PointSet))


POINT_COMMANDS: tuple[Command, ...] = (
    Command(
        id="enter_points",
        label=tr("Each person's weights…"),
        run=_entered,
        keys=("Alt+S",),
        enabled=on_grid(_has_some_criteria),
        ask=AskText(
            tr("One person's points in the order of the columns, such as 4 3 2 1"),
            nothing_yet,
            _whose,
        ),
        section=tr("Criteria"),
        help=tr(
            "Takes one person's 10 or 100 points after another, each slip without a name; a sum "
            "that is off is not taken. Nothing of them is shown until they are added up."
        ),
        told=_told,
        again=_is_left,
    ),
    Command(
        id="add_points_up",
        label=tr("Add each person's weights up"),
        run=_added_up,
        keys=("Alt+T",),
        enabled=on_grid(_waits),
        section=tr("Criteria"),
        help=tr("Makes the sums of all people's points the weights of the criteria."),
        told=_told,
        unfit=_why_none_waits,
    ),
    Command(
        id="forget_points",
        label=tr("Forget each person's weights"),
        run=_forgotten,
        enabled=on_grid(_has_any),
        section=tr("Criteria"),
        help=tr("Forgets everybody's points, so that they can be entered anew; weights stay."),
    ),
)

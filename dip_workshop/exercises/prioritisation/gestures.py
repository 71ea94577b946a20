"""The capture bar and the drag: where options go when they are typed, moved or dropped."""

from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.chart_geometry import is_on_the_chart, score_at
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    Quadrant,
    QuadrantName,
    add_options,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.scale import TENTH, score_text, tenth
from dip_workshop.exercises.prioritisation.scoring import (
    clear_scores,
    put_into_quadrant,
    score_option,
)
from dip_workshop.kinds import Capture, Captured, Choice, Drop, Selection

UNSCORED = "Not yet scored"


def selected_options(board: Board, selection: Selection) -> tuple[Option, ...]:
    """Return the live options among what is selected."""
    records = (board.find(place) for place in selection.ids)
    return tuple(r for r in records if isinstance(r, Option) and not r.deleted)


def selected_ids(board: Board, selection: Selection) -> tuple[RecordId, ...]:
    """Return the ids of the live options among what is selected."""
    return tuple(option.id for option in selected_options(board, selection))


def aims(board: Board, exercise_id: RecordId) -> tuple[Choice, ...]:
    """Return where options can go: the tray, then the four quadrants."""
    return (
        Choice(exercise_id, UNSCORED, "To be scored later"),
        *(
            Choice(name.id, name.text, "In the middle of the quadrant")
            for name in quadrant_names(board, exercise_id).values()
        ),
    )


def put(board: Board, selection: Selection, answer: str) -> Board:
    """Return the board with the selected options at one of `aims`."""
    quadrant = quadrant_at(board, answer)
    if quadrant is None and answer != selection.exercise_id:
        raise DomainError("That is no quadrant of this matrix, so nothing was changed.")
    return put_into_quadrant(board, selected_ids(board, selection), quadrant)


def quadrant_at(board: Board, place: str | None) -> Quadrant | None:
    """Return the quadrant whose name is at a place, or None."""
    record = board.find(RecordId(place)) if place else None
    return Quadrant(record.quadrant) if isinstance(record, QuadrantName) else None


def _hint(board: Board, selection: Selection) -> str:
    quadrant = quadrant_at(board, selection.last)
    if quadrant is None:
        return "The next option waits under “Not yet scored”"
    name = quadrant_names(board, selection.exercise_id)[quadrant].text
    return f"The next option goes to the middle of “{name}”"


def _captured(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    board, ids = add_options(board, selection.exercise_id, texts)
    quadrant = quadrant_at(board, selection.last)
    return Captured(put_into_quadrant(board, ids, quadrant) if quadrant else board, ids)


CAPTURE = Capture(
    placeholder="Add an option…",
    hint=_hint,
    add=_captured,
    aims=aims,
    readdress=put,
)


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Return the board with dragged options scored by the point, or back in the tray."""
    ids = selected_ids(board, selection)
    if is_on_the_chart(where.point):
        impact, effort = _snapped_score(board, selection, where)
        for option_id in ids:
            board = score_option(board, option_id, impact=impact, effort=effort)
        return board
    return clear_scores(board, ids) if _is_tray(board, selection, where) else board


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Return what a drop at a point would do, such as "Impact 4.5, effort 2: Quick wins"."""
    options = selected_options(board, selection)
    if not options:
        return ""
    if not is_on_the_chart(where.point):
        return "Take the scores back" if _is_tray(board, selection, where) else ""
    impact, effort = _snapped_score(board, selection, where)
    scored = score_option(board, options[-1].id, impact=impact, effort=effort)
    quadrant = quadrant_of(
        board.get(selection.exercise_id, PrioritisationMatrix), scored.get(options[-1].id, Option)
    )
    name = quadrant_names(board, selection.exercise_id)[quadrant].text if quadrant else ""
    return f"Impact {score_text(impact)}, effort {score_text(effort)}: {name}"


def _snapped_score(board: Board, selection: Selection, where: Drop) -> tuple[Decimal, Decimal]:
    impact, effort = score_at(board, selection.exercise_id, where.point)
    return _snapped(impact), _snapped(effort)


def _snapped(score: Decimal) -> Decimal:
    """Return the half point that lies no further than a tenth away: a hand is not exact."""
    half = tenth((score * 2).to_integral_value() / 2)
    return half if abs(half - score) <= TENTH else score


def _is_tray(board: Board, selection: Selection, where: Drop) -> bool:
    record = board.find(where.target) if where.target else None
    if isinstance(record, Option):
        return not record.is_scored
    return where.target == selection.exercise_id

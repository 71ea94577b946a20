"""The capture bar and the drag: where options go when they are typed, moved or dropped."""

from decimal import Decimal

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.voting.model import open_vote
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.chart_geometry import is_on_the_chart, score_at
from dip_workshop.exercises.prioritisation.criteria import place_criterion
from dip_workshop.exercises.prioritisation.everybody.results import (
    is_spread_shown,
    show_spread,
    standings,
)
from dip_workshop.exercises.prioritisation.grid_view import ALL
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    Quadrant,
    QuadrantName,
    Rating,
    add_criteria,
    add_options,
    criteria_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.scale import TENTH, score_text, tenth
from dip_workshop.exercises.prioritisation.scoring import (
    clear_scores,
    put_into_quadrant,
    score_option,
)
from dip_workshop.exercises.prioritisation.selecting import (
    matrix_at,
    selected_criteria,
    selected_ids,
    selected_options,
)
from dip_workshop.kinds import Capture, Captured, Choice, Drop, Selection

UNSCORED = tr("Not yet scored")


def aims(board: Board, exercise_id: RecordId) -> tuple[Choice, ...]:
    """Return where texts can go: the tray and the quadrants, rows and columns, or the next vote."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    if matrix.is_weighted:
        return _grid_aims(board, exercise_id)
    if matrix.is_by_vote:
        return (Choice(exercise_id, tr("Options"), tr("For the next vote")),)
    return (
        Choice(exercise_id, UNSCORED, tr("To be scored later")),
        *(
            Choice(name.id, name.text, tr("In the middle of the quadrant"))
            for name in quadrant_names(board, exercise_id).values()
        ),
    )


def _grid_aims(board: Board, exercise_id: RecordId) -> tuple[Choice, ...]:
    rows = Choice(exercise_id, tr("Options"), tr("As a row of the grid"))
    last = criteria_of(board, exercise_id)[-1:]
    columns = (Choice(c.id, tr("Criteria"), tr("As a column of the grid")) for c in last)
    return (rows, *columns)


def put(board: Board, selection: Selection, answer: str) -> Board:
    """Return the board with the selected options at one of `aims`."""
    matrix = matrix_at(board, selection)
    if answer == selection.exercise_id and not matrix.is_charted:
        return board
    if matrix.is_by_vote:
        raise DomainError(tr("An option is voted on where it is, so nothing was changed."))
    if matrix.is_weighted:
        raise DomainError(
            tr("An option does not become a criterion: type it again at a criterion.")
        )
    quadrant = quadrant_at(board, answer)
    if quadrant is None and answer != selection.exercise_id:
        raise DomainError(tr("That is no quadrant of this matrix, so nothing was changed."))
    return put_into_quadrant(board, selected_ids(board, selection), quadrant)


def quadrant_at(board: Board, place: str | None) -> Quadrant | None:
    """Return the quadrant whose name is at a place, or None."""
    record = board.find(RecordId(place)) if place else None
    return Quadrant(record.quadrant) if isinstance(record, QuadrantName) else None


def _hint(board: Board, selection: Selection) -> str:
    matrix = matrix_at(board, selection)
    if matrix.is_by_vote:
        if open_vote(board, matrix.id):
            return tr("People are voting: the next option waits for the next vote")
        return tr("The next text becomes an option")
    if matrix.is_weighted:
        criterion = board.find_live(selection.last, Criterion)
        if criterion is None:
            return tr("The next text becomes an option")
        name = shortened(criterion.text)
        return tr("The next text becomes a criterion, after “{name}”", name=name)
    quadrant = quadrant_at(board, selection.last)
    if quadrant is None:
        return tr("The next option waits under “Not yet scored”")
    name = quadrant_names(board, selection.exercise_id)[quadrant].text
    return tr("The next option goes to the middle of “{name}”", name=name)


def _captured(board: Board, selection: Selection, texts: tuple[str, ...]) -> Captured:
    matrix = matrix_at(board, selection)
    criterion = board.find_live(selection.last, Criterion)
    if matrix.is_weighted and criterion is not None:
        return Captured(*add_criteria(board, matrix.id, texts, criterion.id))
    if matrix.is_weighted:
        # A filter must not swallow what was just typed.
        board = board.change(matrix.id, shown=ALL) if matrix.shown != ALL else board
        return Captured(*add_options(board, matrix.id, texts))
    board, ids = add_options(board, selection.exercise_id, texts)
    quadrant = quadrant_at(board, selection.last) if matrix.is_charted else None
    return Captured(put_into_quadrant(board, ids, quadrant) if quadrant else board, ids)


CAPTURE = Capture(
    placeholder=tr("Add to the matrix…"),
    hint=_hint,
    add=_captured,
    aims=aims,
    readdress=put,
)


def drop(board: Board, selection: Selection, where: Drop) -> Board:
    """Return the board with dragged options scored by the point, or back in the tray.

    On the grid, criteria are dragged to the place of another.
    """
    matrix = matrix_at(board, selection)
    if matrix.is_by_vote or is_spread_shown(board, matrix.id):
        return board
    if matrix.is_weighted:
        return _rearranged(board, selection, where)
    ids = selected_ids(board, selection)
    if is_on_the_chart(where.point):
        impact, effort = _snapped_score(board, selection, where)
        for option_id in ids:
            board = score_option(board, option_id, impact=impact, effort=effort)
        return board
    return clear_scores(board, ids) if _is_tray(board, selection, where) else board


def drop_hint(board: Board, selection: Selection, where: Drop) -> str:
    """Return what a drop at a point would do, such as "Impact 4.5, effort 2: Quick wins"."""
    matrix = matrix_at(board, selection)
    if matrix.is_by_vote or is_spread_shown(board, matrix.id):
        return ""
    if matrix.is_weighted:
        target = _column_at(board, where.target)
        if target is None or not selected_criteria(board, selection):
            return ""
        return tr("To the place of “{name}”", name=shortened(target.text))
    options = selected_options(board, selection)
    if not options:
        return ""
    if not is_on_the_chart(where.point):
        return tr("Take the scores back") if _is_tray(board, selection, where) else ""
    impact, effort = _snapped_score(board, selection, where)
    scored = score_option(board, options[-1].id, impact=impact, effort=effort)
    quadrant = quadrant_of(
        board.get(selection.exercise_id, PrioritisationMatrix), scored.get(options[-1].id, Option)
    )
    name = quadrant_names(board, selection.exercise_id)[quadrant].text if quadrant else ""
    return tr(
        "Impact {impact}, effort {effort}: {quadrant}",
        impact=score_text(impact),
        effort=score_text(effort),
        quadrant=name,
    )


def _rearranged(board: Board, selection: Selection, where: Drop) -> Board:
    target = _column_at(board, where.target)
    order = [criterion.id for criterion in criteria_of(board, selection.exercise_id)]
    if target is None or target.id not in order:
        return board
    for criterion in selected_criteria(board, selection):
        board = place_criterion(board, criterion.id, order.index(target.id))
    return board


def _column_at(board: Board, place: RecordId | None) -> Criterion | None:
    """Return the criterion whose heading or cell is at a place."""
    record = board.find(place)
    if isinstance(record, Rating):
        return board.find_live(record.criterion_id, Criterion)
    return board.find_live(place, Criterion)


def _snapped_score(board: Board, selection: Selection, where: Drop) -> tuple[Decimal, Decimal]:
    impact, effort = score_at(board, selection.exercise_id, where.point)
    return _snapped(impact), _snapped(effort)


def _snapped(score: Decimal) -> Decimal:
    """Return the half point that lies no further than a tenth away: a hand is not exact."""
    half = tenth((score * 2).to_integral_value() / 2)
    return half if abs(half - score) <= TENTH else score


def _is_tray(board: Board, selection: Selection, where: Drop) -> bool:
    record = board.find(where.target)
    if isinstance(record, Option):
        return not record.is_scored
    return where.target == selection.exercise_id


def reveal(board: Board, exercise_id: RecordId, place: RecordId) -> Board:
    """Return the board with the chart shown, where how everybody scored hides a place of it."""
    is_hidden = place not in standings(board, exercise_id)
    if is_hidden and is_spread_shown(board, exercise_id):
        return show_spread(board, exercise_id, is_shown=False)
    return board

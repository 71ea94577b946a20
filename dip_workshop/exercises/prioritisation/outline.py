"""The outline twin: quadrants with their options by rank, criteria and ratings, or a vote."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.outline import round_rows
from dip_workshop.exercises.prioritisation.everybody.results import (
    Standings,
    is_spread_shown,
    standings,
)
from dip_workshop.exercises.prioritisation.everybody.words import facts_of
from dip_workshop.exercises.prioritisation.grid import criterion_facts
from dip_workshop.exercises.prioritisation.grid_view import GridView, grid_view
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    Rating,
    is_on_the_line,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.option_row import noted, option_row
from dip_workshop.exercises.prioritisation.point_words import point_rows
from dip_workshop.exercises.prioritisation.ranking import (
    Ranked,
    chart_ties,
    ranking_of,
    scores_in_words,
    unscored,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.tie_words import decision_rows
from dip_workshop.exercises.prioritisation.voting.outline import vote_outline
from dip_workshop.exercises.prioritisation.weighing import Weighed
from dip_workshop.kinds import OutlineRow


def outline(board: Board, exercise_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return the rows of the outline, all options included; a heading can be renamed in place."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    if matrix.is_weighted:
        view = grid_view(board, matrix, is_whole=True)
        decided = decision_rows(board, view.decided)
        points = point_rows(board, matrix.id)
        return (*_criterion_rows(view), *points, *decided, *_grid_rows(board, view))
    if matrix.is_by_vote:
        return tuple(vote_outline(board, matrix))
    options = options_of(board, matrix.id)
    stand = standings(board, matrix.id)
    if is_spread_shown(board, matrix.id):
        return (*round_rows(board, matrix.id), *_spread_rows(board, options, stand))
    return (
        *round_rows(board, matrix.id),
        *decision_rows(board, chart_ties(board, matrix)),
        *_quadrant_rows(board, matrix, ranking_of(board, matrix), stand),
        *_waiting_rows(board, matrix, unscored(options), stand),
    )


def _spread_rows(
    board: Board, options: tuple[Option, ...], stand: Standings
) -> Iterator[OutlineRow]:
    """Yield the options by number, as the wall has them while it shows how everybody scored."""
    for option in options:
        marks = facts_of(stand, option.id) or scores_in_words(option)
        yield option_row(board, option, 0, marks)


def _criterion_rows(view: GridView) -> Iterator[OutlineRow]:
    count = len(view.criteria)
    title = tr("Criteria ({count})", count=count)
    firm = (view.firmness,) if view.firmness else ()
    yield OutlineRow(view.matrix.id, 0, title, None, firm, is_heading=True)
    for criterion in view.criteria:
        marks = (*criterion_facts(view.criteria, criterion), *noted(criterion.note))
        what = tr("the name of a criterion")
        yield OutlineRow(criterion.id, 1, criterion.text, criterion.text, marks, what=what)


def _grid_rows(board: Board, view: GridView) -> Iterator[OutlineRow]:
    for row in view.every:
        # A bare number at the head of its ratings would be read as its rank.
        title = tr("Option {number}: {option}", number=row.option.number, option=row.option.text)
        heading = option_row(board, row.option, 0, _weighed_marks(view, row))
        yield heading._replace(title=title)
        for criterion in view.criteria:
            rating = view.ratings.get((row.option.id, criterion.id))
            if rating is not None:
                yield _rating_row(row.option, criterion, rating)


def _weighed_marks(view: GridView, row: Weighed) -> tuple[str, ...]:
    total = tr("total {total}", total=view.totals[row.option.id])
    return tuple(filter(None, (row.rank_words, total, row.remark)))


def _rating_row(option: Option, criterion: Criterion, rating: Rating) -> OutlineRow:
    text = "" if rating.value is None else score_text(rating.value)
    return OutlineRow(
        rating.id,
        1,
        tr("{criterion}: {rating}", criterion=criterion.text, rating=text or tr("not yet rated")),
        text,
        what=tr(
            "the rating of option {number} by “{criterion}”",
            number=option.number,
            criterion=shortened(criterion.text),
        ),
    )


def _quadrant_rows(
    board: Board, matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...], stand: Standings
) -> Iterator[OutlineRow]:
    for quadrant, name in quadrant_names(board, matrix.id).items():
        what = tr("the name of a quadrant")
        yield OutlineRow(name.id, 0, name.text, name.text, is_heading=True, what=what)
        for row in ranked:
            if quadrant_of(matrix, row.option) is quadrant:
                badge = (tr("on the line"),) if is_on_the_line(matrix, row.option) else ()
                said = facts_of(stand, row.option.id)
                marks = (row.rank_words, *scores_in_words(row.option), *badge, *said)
                yield option_row(board, row.option, 1, marks)


def _waiting_rows(
    board: Board, matrix: PrioritisationMatrix, waiting: tuple[Option, ...], stand: Standings
) -> Iterator[OutlineRow]:
    title = tr("Not yet scored ({count})", count=len(waiting))
    yield OutlineRow(matrix.id, 0, title, None, is_heading=True)
    for option in waiting:
        said = facts_of(stand, option.id)
        yield option_row(board, option, 1, (*scores_in_words(option), *said))

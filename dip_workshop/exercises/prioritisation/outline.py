"""The outline twin: the quadrants with their options in rank order, then those not yet scored."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.core.ties import tie_marks
from dip_workshop.exercises.prioritisation.model import (
    Option,
    PrioritisationMatrix,
    is_on_the_line,
    options_of,
    quadrant_names,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.ranking import Ranked, rank_options, unscored
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.kinds import OutlineRow


def outline(board: Board, exercise_id: RecordId) -> tuple[OutlineRow, ...]:
    """Return the rows of the outline; a quadrant's heading can be renamed in place."""
    matrix = board.get(exercise_id, PrioritisationMatrix)
    options = options_of(board, matrix.id)
    ranked = rank_options(matrix, options)
    return (
        *_quadrant_rows(board, matrix, ranked),
        *_waiting_rows(board, matrix, unscored(options)),
    )


def _quadrant_rows(
    board: Board, matrix: PrioritisationMatrix, ranked: tuple[Ranked, ...]
) -> Iterator[OutlineRow]:
    for quadrant, name in quadrant_names(board, matrix.id).items():
        yield OutlineRow(
            name.id, 0, name.text, name.text, is_heading=True, what="the name of a quadrant"
        )
        for row in ranked:
            if quadrant_of(matrix, row.option) is quadrant:
                badge = ("on the line",) if is_on_the_line(matrix, row.option) else ()
                yield _option_row(board, row.option, (row.rank_words,), badge)


def _waiting_rows(
    board: Board, matrix: PrioritisationMatrix, waiting: tuple[Option, ...]
) -> Iterator[OutlineRow]:
    yield OutlineRow(matrix.id, 0, f"Not yet scored ({len(waiting)})", None, is_heading=True)
    for option in waiting:
        yield _option_row(board, option)


def _option_row(
    board: Board, option: Option, rank: tuple[str, ...] = (), badge: tuple[str, ...] = ()
) -> OutlineRow:
    marks = (*rank, *_scores(option), *badge, *tie_marks(board, option))
    title = f"{option.number}  {option.text}"
    return OutlineRow(option.id, 1, title, option.text, marks, what=f"option {option.number}")


def _scores(option: Option) -> tuple[str, ...]:
    return tuple(
        f"{word} {score_text(score)}"
        for word, score in (("impact", option.impact), ("effort", option.effort))
        if score is not None
    )

"""Comparing criteria in pairs, as commands."""

from dip_workshop.core.board import Board
from dip_workshop.core.short_text import shortened
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import criteria_of
from dip_workshop.exercises.prioritisation.pairs import (
    Comparison,
    compare,
    forget_pairs,
    margin_in,
    next_pair,
    pairs_of,
)
from dip_workshop.exercises.prioritisation.selecting import on_grid
from dip_workshop.exercises.prioritisation.weighing import number_text
from dip_workshop.kinds import AskText, Command, Selection, nothing_yet


def _is_left(board: Board, selection: Selection) -> bool:
    return next_pair(board, selection.exercise_id) is not None


def _is_compared(board: Board, selection: Selection) -> bool:
    return bool(board.children(selection.exercise_id, Comparison))


def _which_pair(board: Board, selection: Selection) -> str:
    pair, every = next_pair(board, selection.exercise_id), pairs_of(board, selection.exercise_id)
    if pair is None:
        return ""
    return tr(
        "Question {number} of {all}: A “{one}” or B “{other}”?",
        number=every.index(pair) + 1,
        all=len(every),
        one=shortened(pair[0].text),
        other=shortened(pair[1].text),
    )


def _compared(board: Board, selection: Selection, answer: str) -> Board:
    return compare(board, selection.exercise_id, margin_in(answer))


def _forgotten(board: Board, selection: Selection, _answer: str) -> Board:
    return forget_pairs(board, selection.exercise_id)


def _weights_told(before: Board, after: Board) -> str:
    """Return the weights that the last answer has set, "" while questions are left."""
    new = (r for r in after if isinstance(r, Comparison) and before.find(r.id) is not r)
    matrix_id = next((record.parent_id for record in new), None)
    if matrix_id is None or next_pair(after, matrix_id) is not None:
        return ""
    weights = (
        f"{shortened(criterion.text)} {number_text(criterion.weight)}"
        for criterion in criteria_of(after, matrix_id)
    )
    return tr("All pairs are compared. The weights are now: {weights}.", weights=", ".join(weights))


PAIR_COMMANDS: tuple[Command, ...] = (
    Command(
        id="compare_criteria",
        label=tr("Compare criteria in pairs…"),
        run=_compared,
        enabled=on_grid(_is_left),
        ask=AskText(
            tr("Which matters more, and by how much? Such as A2, B1 or 0"),
            nothing_yet,
            _which_pair,
        ),
        section=tr("Criteria"),
        help=tr(
            "Asks of every two criteria which matters more, a little (1) to much (3); the points "
            "become the weights."
        ),
        told=_weights_told,
        again=_is_left,
    ),
    Command(
        id="forget_pairs",
        label=tr("Compare the criteria anew"),
        run=_forgotten,
        enabled=on_grid(_is_compared),
        section=tr("Criteria"),
        help=tr("Forgets what was said of pairs, so that they are asked about again."),
    ),
)

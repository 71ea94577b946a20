"""What two merged copies of a round of scores can only have made together."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId, id_of_pair
from dip_workshop.exercises.prioritisation.everybody.model import (
    AskedOption,
    GivenScore,
    ScoreRound,
    given_on,
    rounds_of,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.exercises.prioritisation.scale import Scale


def mend_rounds(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with rounds that one room could have held.

    Where both copies began one, all sheets are in the first, which is about the options of
    all and has the scale with the most steps. It is the last of the rounds, so that it can be
    revealed, and as many people score as there are sheets.
    """
    for round_ in rounds_of(board, matrix_id):
        board = _asked_again(board, round_)
    going_on = [each for each in rounds_of(board, matrix_id) if not each.is_revealed]
    for other in going_on[1:]:
        board = _joined(board, going_on[0].id, other.id)
    for round_ in rounds_of(board, matrix_id):
        count = len(sheets_of(board, round_))
        if count > round_.people:
            board = board.put(replace(round_, people=count))
    rounds = rounds_of(board, matrix_id)
    if going_on and rounds[-1].id != going_on[0].id:
        board = board.change(going_on[0].id, order_key=board.end_key(matrix_id))
    return board


def _asked_again(board: Board, round_: ScoreRound) -> Board:
    """Return the board with a round that is about what its sheets tell of.

    A round that one copy deleted has come back with the sheets of the other, and without this.
    """
    asked = {each.option_id for each in board.children(round_.id, AskedOption)}
    told = {option_id for sheet in sheets_of(board, round_) for option_id in given_on(board, sheet)}
    missing = sorted(option_id for option_id in told - asked if board.find_live(option_id, Option))
    keys = board.end_keys(round_.id, len(missing))
    return board.put(
        *(
            AskedOption(
                id=id_of_pair(round_.id, option_id),
                parent_id=round_.id,
                order_key=key,
                option_id=option_id,
            )
            for option_id, key in zip(missing, keys, strict=True)
        )
    )


def _joined(board: Board, kept_id: RecordId, other_id: RecordId) -> Board:
    """Return the board with all of one round in another."""
    board = _on_one_scale(board, kept_id, other_id)
    asked = {each.option_id for each in board.children(kept_id, AskedOption)}
    moved = [
        each
        for each in board.siblings(other_id)
        if not isinstance(each, AskedOption) or each.option_id not in asked
    ]
    keys = board.end_keys(kept_id, len(moved))
    board = board.put(
        *(
            replace(each, parent_id=kept_id, order_key=key)
            for each, key in zip(moved, keys, strict=True)
        )
    )
    return board.drop(other_id)


def _on_one_scale(board: Board, kept_id: RecordId, other_id: RecordId) -> Board:
    """Return the board with the scores of two rounds on the scale of that with the most steps."""
    both = [board.get(each, ScoreRound) for each in (kept_id, other_id)]
    scale = max((each.scale for each in both), key=lambda each: each.span)
    board = board.put(*(given for each in both for given in _converted(board, each, scale)))
    return board.change(kept_id, scale_low=scale.low, scale_high=scale.high)


def _converted(board: Board, round_: ScoreRound, scale: Scale) -> Iterator[GivenScore]:
    """Yield what stands otherwise on another scale."""
    if round_.scale == scale:
        return
    for sheet in sheets_of(board, round_):
        for given in board.children(sheet.id, GivenScore):
            impact, effort = (_step(score, round_.scale, scale) for score in given.pair)
            yield replace(given, impact_given=impact, effort_given=effort)


def _step(score: int | None, old: Scale, new: Scale) -> int | None:
    """Return the step at the same share of another scale, the nearest, half up."""
    if score is None:
        return None
    share = Fraction(score - old.low, old.span)
    return (new.low + share * new.span + Fraction(1, 2)).__floor__()

"""Play a prioritisation from plain data, as it stands in `resources/samples`."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.history import Gesture
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import (
    begin_vote,
    put_ballot,
    reveal,
    votes_of,
)
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.criteria import rate_option, set_direction, set_weight
from dip_workshop.exercises.prioritisation.model import add_criteria, add_options
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.exercises.prioritisation.voting.casting import ballot_from

_Row = Mapping[str, Any]


def play_sample(board: Board, exercise_id: RecordId, data: _Row) -> Iterator[Gesture]:
    """Yield the options, their impact and effort, the criteria with the ratings, then the votes.

    An option is `text`, and where wanted `impact`, `effort` and `ratings`; a criterion
    is `text`, `weight`, and `better` where "lower" is; a vote is `voters` and `ballots`,
    each as it is typed.
    """

    def step(label: str, after: Board) -> Gesture:
        nonlocal board
        board = after
        return Gesture(label, exercise_id, board)

    rows: list[tuple[RecordId, _Row]] = []
    for row in data["options"]:
        after, (option_id,) = add_options(board, exercise_id, (row["text"],))
        rows.append((option_id, row))
        yield step(tr_count("Add a text", "Add {n} texts", 1), after)
    for option_id, row in rows:
        scores = {name: Decimal(row[name]) for name in ("impact", "effort") if name in row}
        if scores:
            yield step(tr("Set impact and effort"), score_option(board, option_id, **scores))
    criteria: list[RecordId] = []
    for row in data.get("criteria", ()):
        after, criterion_id = _with_criterion(board, exercise_id, row)
        criteria.append(criterion_id)
        yield step(tr("Add criterion…"), after)
    for option_id, row in rows:
        if row.get("ratings"):
            yield step(tr("Rate"), _rated(board, option_id, criteria, row["ratings"]))
    for row in data.get("votes", ()):
        yield step(tr("Begin a vote…"), begin_vote(board, exercise_id, row["voters"]))
        for typed in row["ballots"]:
            yield step(tr("Enter ballots…"), _cast(board, exercise_id, typed))
        yield step(tr("Reveal the result"), reveal(board, exercise_id))


def _cast(board: Board, exercise_id: RecordId, typed: str) -> Board:
    vote = votes_of(board, exercise_id)[-1]
    return put_ballot(board, vote.id, ballot_from(board, vote, typed))


def _with_criterion(board: Board, exercise_id: RecordId, row: _Row) -> tuple[Board, RecordId]:
    board, (criterion_id,) = add_criteria(board, exercise_id, (row["text"],))
    board = set_weight(board, criterion_id, Decimal(row["weight"]))
    is_lower_better = row.get("better") == "lower"
    return set_direction(board, criterion_id, is_lower_better=is_lower_better), criterion_id


def _rated(
    board: Board, option_id: RecordId, criteria: list[RecordId], ratings: list[str]
) -> Board:
    for criterion_id, rating in zip(criteria, ratings, strict=False):
        board = rate_option(board, option_id, criterion_id, Decimal(rating))
    return board

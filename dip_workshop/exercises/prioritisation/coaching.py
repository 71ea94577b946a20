"""What a coach may ask about a prioritisation: ties stay ties, and the room looks at them."""

from collections.abc import Iterator
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.coaching import Hint, Rule
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.model import open_vote
from dip_workshop.core.voting.results import last_result
from dip_workshop.core.voting.rules import tied_in_front
from dip_workshop.core.wording import tr, tr_count
from dip_workshop.exercises.prioritisation.everybody.model import open_round
from dip_workshop.exercises.prioritisation.everybody.results import standings
from dip_workshop.exercises.prioritisation.model import (
    PrioritisationMatrix,
    options_of,
    quadrant_of,
)
from dip_workshop.exercises.prioritisation.ranking import ranking_of, unscored

FEWEST_TO_COMPARE: Final = 4

TIED: Final = Rule(
    "tie_in_front",
    tr("Options that share the first place"),
    tr("A tie is shown as a tie, and talked about"),
)
UNPLACED: Final = Rule(
    "unscored",
    tr("A few options without a score while all others have one"),
    tr("What nobody has scored is never ranked"),
)
ONE_QUADRANT: Final = Rule(
    "one_quadrant",
    tr("All options in one quarter of the chart"),
    tr("A chart on which everything is alike decides nothing"),
)
LOW: Final = Rule(
    "low_in_a_vote",
    tr("What came last in a vote"),
    tr("A vote counts heads; what few people see may still be what matters"),
)
APART: Final = Rule(
    "scores_far_apart",
    tr("Scores from everybody that lie far apart"),
    tr("Where people differ they know different things; talk first, and score again"),
)
RULES: Final = (TIED, UNPLACED, ONE_QUADRANT, LOW, APART)


def hints(board: Board, matrix_id: RecordId) -> tuple[Hint, ...]:
    """Return the questions on the chart or a vote; the grid of criteria shows its own gaps."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if matrix.is_by_vote:
        return tuple(_on_a_vote(board, matrix))
    return tuple(_on_the_chart(board, matrix)) if matrix.is_charted else ()


def _on_a_vote(board: Board, matrix: PrioritisationMatrix) -> Iterator[Hint]:
    rows = last_result(board, matrix.id)
    if open_vote(board, matrix.id) is not None or not rows:
        return
    if (tied := tied_in_front(rows)) and rows[0].decided is None:
        question = tr(
            "{count} options share the first place. Talk about them, or vote again on them?",
            count=len(tied),
        )
        yield Hint(tied[0], question, TIED.id)
    last = rows[-1]
    if last.dots < rows[0].dots:
        yield Hint(last.idea_id, tr("Is there anything low that must stay in?"), LOW.id)


def _on_the_chart(board: Board, matrix: PrioritisationMatrix) -> Iterator[Hint]:
    if open_round(board, matrix.id) is not None:
        return
    yield from _on_what_lies_apart(board, matrix)
    options = options_of(board, matrix.id)
    ranked, waiting = ranking_of(board, matrix), unscored(options)
    first = [row for row in ranked if row.rank == 1]
    if len(first) > 1 and first[0].decided is None and not waiting:
        question = tr(
            "{count} options share the first place. What would tell them apart?", count=len(first)
        )
        yield Hint(first[0].option.id, question, TIED.id)
    if waiting and len(waiting) < len(ranked):
        question = tr_count(
            "{n} option has no place yet. Who knows most about it?",
            "{n} options have no place yet. Who knows most about them?",
            len(waiting),
        )
        yield Hint(waiting[0].id, question, UNPLACED.id)
    quadrants = {quadrant_of(matrix, row.option) for row in ranked}
    if len(ranked) >= FEWEST_TO_COMPARE and len(quadrants) == 1:
        question = tr("All options stand in one quarter. Which of them matters least?")
        yield Hint(matrix.id, question, ONE_QUADRANT.id)


def _on_what_lies_apart(board: Board, matrix: PrioritisationMatrix) -> Iterator[Hint]:
    rows = [row for row in standings(board, matrix.id).values() if any(row.is_wide)]
    if rows:
        widest = max(rows, key=lambda row: (row.reach, -row.option.number))
        question = tr(
            "People differ most on option {number}. What does each side see?",
            number=widest.option.number,
        )
        yield Hint(widest.option.id, question, APART.id)

"""What came of everybody's scores: for the room only once they are revealed."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.ids import RecordId
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.everybody.model import (
    ScoreRound,
    given_on,
    has_scores,
    open_round,
    options_asked,
    round_at,
    rounds_of,
    sheets_of,
)
from dip_workshop.exercises.prioritisation.everybody.spread import Spread, spread_of
from dip_workshop.exercises.prioritisation.model import Option, PrioritisationMatrix, matrix_of
from dip_workshop.exercises.prioritisation.scale import Scale


@dataclass(frozen=True, slots=True)
class Standing:
    """What everybody's scores came to for one option; `scale` is the one that they wrote on.

    `place` is where the medians put it on the chart, None for what nobody scored;
    `people` is how many scored it at all.
    """

    option: Option
    scale: Scale
    people: int
    impact: Spread | None
    effort: Spread | None
    place: tuple[Decimal | None, Decimal | None]

    @property
    def is_wide(self) -> tuple[bool, bool]:
        """Return whether the impacts, and whether the efforts, lie half the scale apart."""
        impact, effort = (each and each.is_wide(self.scale) for each in (self.impact, self.effort))
        return bool(impact), bool(effort)

    @property
    def reach(self) -> Fraction:
        """Return how far the scores lie apart where people differ most, as a part of the scale."""
        apart = max(each.high - each.low for each in (self.impact, self.effort) if each)
        return Fraction(apart, self.scale.span)

    @property
    def is_moved(self) -> bool:
        """Return whether the option was put elsewhere than to its median since."""
        now = self.option.impact, self.option.effort
        return any(place not in (None, score) for place, score in zip(self.place, now, strict=True))


Standings = Mapping[RecordId, Standing]


def result_of(board: Board, round_: ScoreRound) -> tuple[Standing, ...]:
    """Return what a round came to, by number; for the room only once it is revealed."""
    sheets = [given_on(board, sheet) for sheet in sheets_of(board, round_)]
    found = []
    for option in options_asked(board, round_):
        pairs = [on[option.id].pair for on in sheets if option.id in on]
        impact, effort = (spread_of(pair[axis] for pair in pairs) for axis in (0, 1))
        people = sum(pair != (None, None) for pair in pairs)
        place = _place(board, round_, option, impact), _place(board, round_, option, effort)
        found.append(Standing(option, round_.scale, people, impact, effort, place))
    return tuple(found)


def standings(board: Board, matrix_id: RecordId) -> Standings:
    """Return what everybody's scores came to, by option: of each the last round revealed on it."""
    return {
        row.option.id: row
        for round_ in rounds_of(board, matrix_id)
        if round_.is_revealed
        for row in result_of(board, round_)
        if row.people
    }


def is_spread_shown(board: Board, matrix_id: RecordId) -> bool:
    """Return whether the wall shows how everybody scored in place of the chart.

    While people score again, it shows the chart with how far they are.
    """
    matrix = board.get(matrix_id, PrioritisationMatrix)
    if not matrix.is_charted or not matrix.shows_spread:
        return False
    return open_round(board, matrix.id) is None and bool(standings(board, matrix.id))


def show_spread(board: Board, matrix_id: RecordId, *, is_shown: bool) -> Board:
    """Return the board with the chart, or with how everybody scored in its place."""
    matrix = board.get(matrix_id, PrioritisationMatrix)
    return board.put(replace(matrix, shows_spread=is_shown))


def reveal(board: Board, matrix_id: RecordId) -> Board:
    """Return the board with every option of the round at the median of everybody's scores."""
    round_ = round_at(board, board.get(matrix_id, PrioritisationMatrix).id)
    if not has_scores(board, round_):
        raise DomainError(tr("Nobody has scored yet, so there is nothing to reveal."))
    return board.put(
        replace(round_, is_revealed=True), *map(_at_its_median, result_of(board, round_))
    )


def _place(
    board: Board, round_: ScoreRound, option: Option, spread: Spread | None
) -> Decimal | None:
    """Return a median on the matrix's scale, which another copy may have changed meanwhile."""
    if spread is None:
        return None
    return round_.scale.converted(spread.score, matrix_of(board, option).scale)


def _at_its_median(row: Standing) -> Option:
    impact, effort = row.place
    return replace(
        row.option,
        impact=row.option.impact if impact is None else impact,
        effort=row.option.effort if effort is None else effort,
    )

"""The matrix as a table: a row an option, with scores, note, a column a criterion, and dots."""

from decimal import Decimal
from typing import Final

from dip_workshop.core.board import Board
from dip_workshop.core.errors import DomainError
from dip_workshop.core.foreign_tables import Foreign
from dip_workshop.core.ids import RecordId
from dip_workshop.core.voting.results import last_result
from dip_workshop.core.voting.rules import Tally
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.criteria import number_in, rate, set_note
from dip_workshop.exercises.prioritisation.everybody.results import Standing, standings
from dip_workshop.exercises.prioritisation.model import (
    PrioritisationMatrix,
    add_options,
    criteria_of,
    options_of,
    ratings_of,
)
from dip_workshop.exercises.prioritisation.scale import score_text
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.kinds import Captured, Cells, TableForm

OPTION, IMPACT, EFFORT, NOTE = range(4)
SPREAD: Final = (
    tr("People who scored it"),
    tr("Lowest impact"),
    tr("Highest impact"),
    tr("Lowest effort"),
    tr("Highest effort"),
)


def columns(board: Board, exercise_id: RecordId) -> Cells:
    """Return the headings: those of every matrix, the criteria, and those of what people gave.

    No two of them are alike.
    """
    names = [tr("Option"), tr("Impact"), tr("Effort"), tr("Note")]
    voted = (tr("Dots"), tr("People who gave them")) if last_result(board, exercise_id) else ()
    spread = SPREAD if standings(board, exercise_id) else ()
    criteria = (criterion.text for criterion in criteria_of(board, exercise_id))
    for text in (*criteria, *voted, *spread):
        name, copy = text, 1
        while name in names:
            copy += 1
            name = f"{text} ({copy})"
        names.append(name)
    return tuple(names)


def rows(board: Board, exercise_id: RecordId) -> tuple[Cells, ...]:
    """Return the options in the order they were entered, with all that was said of them."""
    criteria, ratings = criteria_of(board, exercise_id), ratings_of(board, exercise_id)
    result = {row.idea_id: row for row in last_result(board, exercise_id)}
    stand = standings(board, exercise_id)
    found = []
    for option in options_of(board, exercise_id):
        cells = (ratings.get((option.id, criterion.id)) for criterion in criteria)
        rated = (_written(rating.value if rating else None) for rating in cells)
        scores = (_written(option.impact), _written(option.effort))
        voted = _voted(result.get(option.id)) if result else ()
        spread = _spread(stand.get(option.id)) if stand else ()
        found.append((option.text, *scores, option.note, *rated, *voted, *spread))
    return tuple(found)


def take(board: Board, exercise_id: RecordId, table: tuple[Cells, ...]) -> Captured:
    """Return the board with an option for each row that names one, scored and rated as it says.

    Dots and everybody's scores are not taken: they come from ballots and sheets alone.
    """
    board.get(exercise_id, PrioritisationMatrix)
    kept = [(number, row) for number, row in enumerate(table, 1) if any(map(str.strip, row))]
    for number, row in kept:
        if not row[OPTION].strip():
            raise DomainError(
                tr("Row {number} names no option, so no row was added.", number=number)
            )
    board, ids = add_options(board, exercise_id, (row[OPTION] for _, row in kept))
    ratings = ratings_of(board, exercise_id)
    criteria = criteria_of(board, exercise_id)
    for option_id, (number, row) in zip(ids, kept, strict=True):
        cells = [ratings[option_id, criterion.id].id for criterion in criteria]
        try:
            board = _filled(board, option_id, cells, row)
        except DomainError as refusal:
            raise DomainError(
                tr("Row {number}: {reason}", number=number, reason=refusal)
            ) from refusal
    return Captured(board, ids)


def _filled(board: Board, option_id: RecordId, ratings: list[RecordId], row: Cells) -> Board:
    impact, effort = _number(row[IMPACT]), _number(row[EFFORT])
    board = score_option(board, option_id, impact=impact, effort=effort)
    rated = row[NOTE + 1 : NOTE + 1 + len(ratings)]
    for rating_id, cell in zip(ratings, rated, strict=True):
        board = rate(board, rating_id, _number(cell))
    return set_note(board, option_id, row[NOTE])


def _number(cell: str) -> Decimal | None:
    value = number_in(cell)
    if value is None and cell.strip():
        raise DomainError(tr("A score is a number such as 4 or 3.5."))
    return value


def _voted(row: Tally | None) -> Cells:
    return (str(row.dots), str(row.people)) if row else ("", "")


def _spread(row: Standing | None) -> Cells:
    """Return the cells below `SPREAD`, empty where nobody scored the option."""
    if row is None:
        return ("",) * len(SPREAD)
    spreads = (row.impact, row.effort)
    ends = (str(end) for each in spreads for end in ((each.low, each.high) if each else ("", "")))
    return (str(row.people), *ends)


def _written(value: Decimal | None) -> str:
    return "" if value is None else score_text(value)


TABLE = TableForm(
    hint=tr(
        "One option a row, in its first column; then its impact, its effort, a note, and a rating "
        "for each criterion. Empty cells are left open. The result of a vote, and how far "
        "everybody’s scores lie apart, are written out here and never read in."
    ),
    columns=columns,
    rows=rows,
    take=take,
    foreign=Foreign(
        also=((tr("Idea"), tr("Option")),),
        words=(tr("Option"), tr("Note")),
        numbers=(tr("Impact"), tr("Effort")),
    ),
)

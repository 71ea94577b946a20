"""Everybody's scores on running pages: a table a round, with how far the scores lie apart."""

from collections.abc import Iterator

from dip_workshop.core.board import Board
from dip_workshop.core.wording import tr
from dip_workshop.drawing.document import Blocks, Heading, Paragraph, Table
from dip_workshop.exercises.prioritisation.everybody.model import ScoreRound, rounds_of
from dip_workshop.exercises.prioritisation.everybody.results import Standing, result_of
from dip_workshop.exercises.prioritisation.everybody.spread import Spread
from dip_workshop.exercises.prioritisation.everybody.words import (
    APART,
    FIGURES,
    TITLE,
    badge,
    counted,
    moved,
    progress_of_round,
    round_in_words,
    sheets_in_words,
)
from dip_workshop.exercises.prioritisation.model import PrioritisationMatrix

HEADER = (
    tr("No."),
    tr("Option"),
    tr("Impact"),
    tr("Effort"),
    tr("Scored by"),
    tr("Remark"),
)
SHARES = (1.0, 5.0, 1.9, 1.9, 2.2, 4.2)
_OPEN = tr("This round is still going on, so its scores are not printed.")


def round_blocks(board: Board, matrix: PrioritisationMatrix) -> Blocks:
    """Return every round, the last first; of one that is going on no more than how far it is."""
    numbered = list(enumerate(rounds_of(board, matrix.id), 1))
    is_one = len(numbered) == 1
    return tuple(
        block
        for number, round_ in reversed(numbered)
        for block in _one_round(board, round_, 0 if is_one else number)
    )


def _one_round(
    board: Board, round_: ScoreRound, number: int
) -> Iterator[Heading | Paragraph | Table]:
    title = tr("{title}, round {number}", title=TITLE, number=number) if number else TITLE
    yield Heading(title, 2)
    if not round_.is_revealed:
        said = f"{round_in_words(round_)}; {progress_of_round(board, round_)}."
        yield Paragraph(f"{said} {_OPEN}", is_note=True)
        return
    yield Paragraph(f"{sheets_in_words(board, round_)}.", is_note=True)
    rows = tuple(_row(row) for row in result_of(board, round_))
    if rows:
        yield Paragraph(f"{FIGURES} {APART}", is_note=True)
        yield Table(HEADER, rows, SHARES)


def _row(row: Standing) -> tuple[str, ...]:
    return (
        str(row.option.number),
        row.option.text,
        _figures(row.impact),
        _figures(row.effort),
        counted(row),
        "; ".join(filter(None, (badge(row), moved(row)))),
    )


def _figures(spread: Spread | None) -> str:
    return spread.figures if spread else ""

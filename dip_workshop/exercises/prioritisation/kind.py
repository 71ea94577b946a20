"""The prioritisation matrix as a kind of exercise."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from dip_workshop.core.board import Board
from dip_workshop.core.ids import RecordId
from dip_workshop.exercises.prioritisation.commands import COMMANDS
from dip_workshop.exercises.prioritisation.editing import edit_text
from dip_workshop.exercises.prioritisation.gestures import (
    CAPTURE,
    drop,
    drop_hint,
)
from dip_workshop.exercises.prioritisation.handout import handout
from dip_workshop.exercises.prioritisation.layout import layout, layout_blank
from dip_workshop.exercises.prioritisation.model import (
    Criterion,
    Option,
    PrioritisationMatrix,
    QuadrantName,
    Rating,
    add_options,
    create_matrix,
    options_of,
    quadrant_names,
)
from dip_workshop.exercises.prioritisation.outline import outline
from dip_workshop.exercises.prioritisation.ranking import rank_options, unscored
from dip_workshop.exercises.prioritisation.scoring import score_option
from dip_workshop.exercises.prioritisation.selecting import selected_options
from dip_workshop.kinds import CarriedText, ExerciseKind, Selection, Sheet

OFFERED_RANKS = 3


def texts(board: Board, exercise_id: RecordId) -> tuple[str, ...]:
    """Return all that people wrote: the options and the quadrants' names."""
    options = options_of(board, exercise_id)
    names = quadrant_names(board, exercise_id).values()
    return (*(option.text for option in options), *(name.text for name in names))


def summary(board: Board, exercise_id: RecordId) -> str:
    """Return such as "8 options, 1 not yet scored"."""
    options = options_of(board, exercise_id)
    waiting = len(unscored(options))
    counted = "1 option" if len(options) == 1 else f"{len(options)} options"
    return f"{counted}, {waiting} not yet scored" if waiting else counted


def offers(board: Board, selection: Selection) -> tuple[CarriedText, ...]:
    """Return the selected options, or else those of the first three ranks with all their ties."""
    options: tuple[Option, ...] = selected_options(board, selection)
    if not options:
        matrix = board.get(selection.exercise_id, PrioritisationMatrix)
        ranked = rank_options(matrix, options_of(board, matrix.id))
        options = tuple(row.option for row in ranked if row.rank <= OFFERED_RANKS)
    return tuple(CarriedText(option.id, option.text) for option in options)


def receive(board: Board, exercise_id: RecordId, carried: tuple[CarriedText, ...]) -> Board:
    """Return the board with carried texts as options that are not yet scored."""
    sources = (text.source_id for text in carried)
    board, _ids = add_options(board, exercise_id, (text.text for text in carried), sources)
    return board


def fill_sample(board: Board, exercise_id: RecordId, data: Mapping[str, Any]) -> Board:
    """Return the board with the options of a sample: text, and impact and effort where given."""
    rows = data["options"]
    board, ids = add_options(board, exercise_id, (row["text"] for row in rows))
    for option_id, row in zip(ids, rows, strict=True):
        scores = {name: Decimal(row[name]) for name in ("impact", "effort") if name in row}
        board = score_option(board, option_id, **scores)
    return board


PRIORITISATION = ExerciseKind(
    name="prioritisation",
    title="Prioritisation matrix",
    description="Weigh options by impact and effort, and see them ranked by a plain rule",
    icon="prioritisation",
    root_type=PrioritisationMatrix,
    record_types=(Option, QuadrantName, Criterion, Rating),
    create=create_matrix,
    layout=layout,
    handout=handout,
    outline=outline,
    texts=texts,
    summary=summary,
    capture=CAPTURE,
    edit=edit_text,
    drop=drop,
    drop_hint=drop_hint,
    commands=COMMANDS,
    offers=offers,
    receive=receive,
    sheets=(Sheet("empty_matrix", "Empty matrix", layout_blank, is_blank=True),),
    fill_sample=fill_sample,
    offered=("option of the first ranks", "options of the first ranks"),
)

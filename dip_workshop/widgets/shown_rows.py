"""The rows of an outline as they may be read here, each with the text that is changed in it."""

from dip_workshop.core.ids import RecordId
from dip_workshop.kinds import ExerciseKind, OutlineRow
from dip_workshop.widgets.board_context import BoardContext
from dip_workshop.widgets.hidden_marks import hidden_here, rows_with_marks


def rows_to_show(
    kind: ExerciseKind, exercise_id: RecordId, context: BoardContext
) -> tuple[OutlineRow, ...]:
    """Return a row for every place; where words are hidden here, whoever changes one sees it."""
    board, shown = context.board(), context.shown()
    rows = kind.outline(shown, exercise_id)
    if shown is board:
        return rows_with_marks(rows, hidden_here(board, exercise_id))
    texts = {row.id: row.text for row in kind.outline(board, exercise_id)}
    return tuple(row._replace(text=texts[row.id]) for row in rows)

"""The row of one option in the outline, by whatever method the matrix is shown."""

from dip_workshop.core.board import Board
from dip_workshop.core.short_text import shortened
from dip_workshop.core.ties import tie_marks
from dip_workshop.core.wording import tr
from dip_workshop.exercises.prioritisation.model import Option
from dip_workshop.kinds import OutlineRow


def option_row(board: Board, option: Option, depth: int, marks: tuple[str, ...]) -> OutlineRow:
    """Return an option's row with its marks, its note and where it comes from."""
    title = f"{option.number}  {option.text}"
    what = tr("option {number}", number=option.number)
    every = (*marks, *noted(option.note), *tie_marks(board, option))
    return OutlineRow(option.id, depth, title, option.text, every, what=what)


def noted(note: str) -> tuple[str, ...]:
    """Return the mark that tells of a note, nothing where there is none."""
    return (tr("note: {note}", note=shortened(note)),) if note else ()
